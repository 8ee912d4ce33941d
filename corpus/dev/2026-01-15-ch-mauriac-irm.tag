⟦ORG|Centre hospitalier de Mauriac⟧
⟦LOC|Avenue Fernand-Talandier⟧ - 15200 ⟦LOC=com:15120|MAURIAC⟧

COMMUNIQUE DE PRESSE - ⟦LOC=com:15120|Mauriac⟧, le ⟦DATE=2026-01-15|15 janvier 2026⟧

Une IRM à ⟦LOC=com:15120|Mauriac⟧ : premiers examens le ⟦DATE=2026-02-02|lundi 2 février⟧

Fini les ⟦DUR=PT2H|deux heures⟧ de route pour passer une IRM : le ⟦ORG|Centre hospitalier de Mauriac⟧ (⟦ORG=Centre hospitalier de Mauriac|CHM⟧) ouvrira son propre appareil le ⟦TIME=2026-02-02T08:00|lundi 2 février à 8h⟧. Jusqu'ici, les patients devaient se rendre à ⟦LOC=com:15014|Aurillac⟧ (⟦LOC=dep:15|Cantal⟧) ou à ⟦LOC=com:19272|Tulle⟧ (⟦LOC=dep:19|Corrèze⟧).

«⟦Q1|C'est une chance pour les 25 000 habitants du nord-ouest du ⟦LOC=dep:15|Cantal⟧⟧», se félicite ⟦PER|Solange Vidalenc⟧, ⟦ROLE=Solange Vidalenc|directrice de l'établissement⟧, qui espère que ⟦Q2|le délai d'attente passera sous les ⟦DUR=P3W|trois semaines⟧ avant ⟦DATE=2026-SU|l'été⟧⟧.

L'appareil, d'un coût de 1,1 million d'euros, fonctionnera ⟦SET=XXXX-WXX-1/XXXX-WXX-5|du lundi au vendredi⟧ ⟦TIME=T08:00/T18:00|de 8h à 18h⟧. Les images seront lues par les radiologues du ⟦ORG|centre hospitalier d'Aurillac⟧. L'⟦ORG|ARS Auvergne-Rhône-Alpes⟧ finance le projet à hauteur de 40 %.

Une visite ouverte à tous aura lieu ⟦TIME=2026-01-31T14:00/2026-01-31T17:00|samedi 31 janvier, de 14h à 17h⟧, en présence du Dr ⟦PER|Benoît Lacassagne⟧, ⟦ROLE=Benoît Lacassagne|chef du service d'imagerie⟧.

Rendez-vous : 04 65 71 15 15. Presse : direction@ch-mauriac.example
⟦⟦END⟧⟧
Q1 type=direct speaker="Solange Vidalenc" cue="se félicite"
Q2 type=indirect speaker="Solange Vidalenc" cue="espère"
