📅 ⟦DATE=2021-11-18|Jeudi 18 Novembre 2021⟧

⟦LOC|Gorges de l'Ardèche⟧ : ⟦ORG|Sources et Gorges⟧ attaque l'autorisation de la retenue de ⟦LOC|Chamontin⟧

L'association ⟦ORG|Sources et Gorges⟧ et le ⟦ORG|Collectif pour une Ardèche libre⟧ (⟦ORG=Collectif pour une Ardèche libre|COPAL⟧) ont déposé ⟦DATE=2021-11-17|hier⟧ devant le ⟦ORG|tribunal administratif de Lyon⟧ un recours contre l'arrêté du ⟦DATE=2021-09-21|21 septembre⟧ autorisant une retenue de 180 000 m3 sur le ⟦LOC|ruisseau de Chamontin⟧, près de ⟦LOC=com:07201|Ruoms⟧ (07).

"⟦Q1|On nous vend une retenue 'collinaire' alors qu'elle sera remplie par pompage dans une rivière à sec ⟦DUR=P4M|quatre mois⟧ sur douze⟧", dénonce ⟦PER|Perrine Chazalon-Idrissi⟧, ⟦ROLE=Perrine Chazalon-Idrissi|présidente de ⟦ORG|Sources et Gorges⟧⟧. "⟦Q1|L'étude d'impact tient en onze pages. Onze pages pour effacer une zone humide classée depuis ⟦DATE=1993|1993⟧.⟧"

Une rivière déjà à bout de souffle

⟦DATE=2021-SU|Cet été⟧, le débit mesuré à ⟦LOC=com:07330|Vallon-Pont-d'Arc⟧ est descendu sous le seuil d'alerte dès le ⟦DATE=2021-07-09|9 juillet⟧. Selon les relevés de l'association, ⟦Q2|la température de l'eau a dépassé 26 °C pendant ⟦DUR=P17D|dix-sept jours⟧ à ⟦LOC=com:07115|Labeaume⟧, un record depuis ⟦DATE=2003|2003⟧⟧. L'apron, poisson endémique du bassin du ⟦LOC|Rhône⟧, n'y survit pas au-delà de 25 °C 🐟.

⟦PER|Moussa Ferrier⟧, ⟦ROLE=Moussa Ferrier|hydrobiologiste et bénévole du ⟦ORG=Collectif pour une Ardèche libre|COPAL⟧⟧, redoute que ⟦Q3|la retenue n'aggrave "la double peine" des années sèches : moins d'eau en aval, et une eau plus chaude⟧. "⟦Q4|Les paysans ont besoin d'eau, personne ne le nie. Mais l'eau qu'on stocke en ⟦SET=XXXX-WI|hiver⟧, c'est celle qui recharge les nappes.⟧"

Il rappelle que ⟦Q5|le ⟦MISC|schéma d'aménagement et de gestion des eaux⟧ (⟦MISC=schéma d'aménagement et de gestion des eaux|SAGE⟧) interdit tout nouveau prélèvement ⟦SET=XXXX-06-01/XXXX-09-30|du 1er juin au 30 septembre⟧⟧.

Ce que nous demandons
👉 l'annulation de l'arrêté ;
👉 un moratoire de ⟦DUR=P2Y|deux ans⟧ sur les retenues dans le sud de l'⟦LOC=dep:07|Ardèche⟧ ;
👉 une vraie concertation, avant ⟦DATE=2022-SP|le printemps 2022⟧, réunissant agriculteur·rices, pêcheur·euses, élu·es et habitant·es.

Rassemblement ⟦TIME=2021-11-27T14:30|samedi 27 novembre à 14h30⟧, ⟦LOC|place du Champ-de-Mars⟧ à ⟦LOC=com:07186|Privas⟧. Chorale dès ⟦TIME=2021-11-27T14:00|14 :00⟧, soupe à ⟦TIME=2021-11-27T16:00|16 :00⟧. Départ d'un car à ⟦TIME=2021-11-27T13:15|13h15⟧ devant la gare routière, à ⟦LOC=com:07019|Aubenas⟧.

#LaisseLaCouler #ArdècheLibre

Contact : ⟦PER=Perrine Chazalon-Idrissi|Perrine⟧ au 06 39 98 04 31 -- contact [at] sources-et-gorges.example -- ⟦MISC|Facebook⟧ : @sourcesetgorges
⟦⟦END⟧⟧
Q1 type=direct speaker="Perrine Chazalon-Idrissi" cue="dénonce"
Q2 type=indirect speaker="Sources et Gorges" cue="Selon"
Q3 type=mixed speaker="Moussa Ferrier" cue="redoute"
Q4 type=direct speaker="Moussa Ferrier" cue=""
Q5 type=indirect speaker="Moussa Ferrier" cue="rappelle"
