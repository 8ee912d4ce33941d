⟦ORG|Ville de Chambéry⟧ | ⟦ORG|Direction de la communication⟧
COMMUNIQUÉ | 📅 ⟦DATE=2025-05-20|mardi 20 mai 2025⟧

La ⟦LOC|Leysse⟧ retrouve le jour : ⟦DUR=P3D|trois jours⟧ de fête ⟦DATE=2025-06-13/2025-06-15|du 13 au 15 juin⟧

Enfermée sous le béton depuis ⟦DUR=P50Y|cinquante ans⟧, la rivière coule de nouveau à ciel ouvert sur 400 mètres, entre le ⟦LOC|pont des Amours⟧ et la ⟦LOC|place Monge⟧. Pour célébrer la fin des travaux, la ⟦ORG|Ville de Chambéry⟧ et ⟦ORG|Grand Chambéry⟧ invitent les habitant-e-s à la première ⟦MISC|Fête de la Leysse⟧, ⟦DATE=2025-06-13/2025-06-15|du vendredi 13 au dimanche 15 juin⟧.

“⟦Q1|On nous disait que c'était impossible, trop cher, trop compliqué. Les castors, eux, sont déjà revenus⟧”, sourit ⟦PER|Clarisse Dufour-Ngom⟧, ⟦ROLE=Clarisse Dufour-Ngom|maire de ⟦LOC=com:73065|Chambéry⟧⟧. “⟦Q1|⟦DATE=2025-SU|Cet été⟧, il fera quatre degrés de moins sur les quais.⟧”

LE PROGRAMME

⟦DATE=2025-06-13|Vendredi 13 juin⟧
- ⟦TIME=2025-06-13T18:00|18h⟧ : inauguration officielle, en présence d'une délégation de ⟦LOC=city:Turin,IT|Turin⟧ (⟦LOC=iso:IT|Italie⟧) et d'⟦LOC=city:Albstadt,DE|Albstadt⟧ (⟦LOC=iso:DE|Allemagne⟧), villes jumelles ;
- ⟦TIME=2025-06-13T21:30|21h30⟧ : “⟦MISC|Lit de rivière⟧”, spectacle de la compagnie ⟦ORG|Les Pieds dans l'eau⟧.

⟦DATE=2025-06-14|Samedi 14 juin⟧
- ⟦TIME=2025-06-14T08:00/2025-06-14T13:00|de 8h à 13h⟧ : marché des producteurs de ⟦LOC=dep:73|Savoie⟧ ;
- ⟦TIME=2025-06-14T14:00|14h⟧ : balade botanique avec ⟦PER|Ugo Périllat⟧, ⟦ROLE=Ugo Périllat|technicien de rivière à ⟦ORG|Grand Chambéry⟧⟧ ;
- à partir de ⟦TIME=2025-06-14T20:00|20h⟧ : bal, jusqu'à ⟦TIME=2025-06-15T01:00|1h du matin⟧.

⟦DATE=2025-06-15|Dimanche 15 juin⟧, jour de la ⟦DATE=2025-06-15|fête des Pères⟧
- ⟦TIME=2025-06-15T12:00|midi⟧ : grand pique-nique, chacun-e apporte son panier.

Le chantier en bref
Commencés en ⟦DATE=2023-02|février 2023⟧, les travaux ont duré ⟦DUR=P26M|26 mois⟧ et coûté 11,4 M€, dont 3,6 M€ apportés par l'⟦ORG|Agence de l'eau Rhône Méditerranée Corse⟧. 210 arbres ont été plantés en ⟦DATE=2025-01|janvier⟧. La circulation, déviée par l'⟦LOC|avenue des Ducs de Savoie⟧, redevient normale ⟦TIME=2025-05-26T05:00|lundi 26 mai à 5h⟧.

L'association ⟦ORG|Chambéry à pied⟧ regrette toutefois que ⟦Q2|le projet ait “oublié les bancs”⟧. La mairie répond que ⟦Q3|vingt assises seront posées d'ici ⟦DATE=2025-09|septembre⟧⟧.

Pendant la fête, le parking ⟦LOC|Ravet⟧ sera gratuit et les bus circuleront toute ⟦TIME=2025-06-14TNI|la nuit de samedi à dimanche⟧. Une liaison renforcée desservira ⟦LOC=com:73087|Cognin⟧, ⟦LOC=com:73029|Barberaz⟧ et ⟦LOC=com:73179|La Motte-Servolex⟧ (73290) ⟦SET=PT20M|toutes les vingt minutes⟧. Tout le programme est à retrouver sur ⟦MISC|Instagram⟧ et sur chambery.example/leysse, avec le mot-dièse #FêteDeLaLeysse.

Et après ? Mme ⟦PER=Clarisse Dufour-Ngom|Dufour-Ngom⟧ a promis de ⟦Q4|lancer les études d'une deuxième tranche avant ⟦DATE=2025|la fin de l'année⟧⟧. ⟦SET=XXXX-WXX-4|Tous les jeudis⟧ de ⟦DATE=2025-07/2025-08|juillet et août⟧, une visite commentée partira à ⟦TIME=T17:30|17h30⟧ de la ⟦LOC|fontaine des Éléphants⟧.

CONTACT PRESSE : ⟦PER|Bastien Roche⟧ • 04 65 71 73 73 • 06 39 98 73 00 • b.roche@chambery.example
⟦⟦END⟧⟧
Q1 type=direct speaker="Clarisse Dufour-Ngom" cue="sourit"
Q2 type=mixed speaker="Chambéry à pied" cue="regrette"
Q3 type=indirect speaker="Ville de Chambéry" cue="répond"
Q4 type=indirect speaker="Clarisse Dufour-Ngom" cue="a promis"
