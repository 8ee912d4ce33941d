⟦ORG=Commune de Florennes|COMMUNE DE FLORENNES⟧
Communiqué de presse
⟦LOC=city:Florennes,BE|Florennes⟧, le ⟦DATE=2023-09-14|jeudi 14 septembre 2023⟧

La bibliothèque de ⟦LOC=city:Morialmé,BE|Morialmé⟧ emménage dans l’ancienne laiterie

Fermée depuis ⟦DUR=P18M|dix-huit mois⟧, la bibliothèque communale accueillera de nouveau ses lecteurs le ⟦DATE=2023-09-23|samedi 23 septembre⟧ dans l’ancienne laiterie de la ⟦LOC|rue du Bois Planté⟧, à ⟦LOC=city:Morialmé,BE|Morialmé⟧. Le bâtiment, vide depuis ⟦DATE=1994|1994⟧, a été rénové pour 1,27 million d’euros, dont septante pour cent à charge de la ⟦ORG|Région wallonne⟧.

Objectif : 12.000 visiteurs ⟦SET=P1Y|par an⟧, contre 7.400 en ⟦DATE=2021|2021⟧, dernière année complète dans les anciens locaux de la ⟦LOC|place de l’Esplanade⟧.

« ⟦Q1|Nous avons gardé la tour, les carrelages et même l’enseigne : les gens de ⟦LOC=city:Morialmé,BE|Morialmé⟧ reconnaîtront leur laiterie⟧ », se réjouit ⟦PER|Bernadette Lagneaux⟧, ⟦ROLE=Bernadette Lagneaux|échevine de la Culture et de la Lecture publique⟧. « ⟦Q1|Mais derrière la façade, tout est neuf, de la chaudière à l’ascenseur.⟧ »

Le ⟦ROLE=Jean-Luc Wautelet|bourgmestre⟧, ⟦PER|Jean-Luc Wautelet⟧, rappelle que ⟦Q2|le projet avait été déposé en ⟦DATE=2017|2017⟧ puis écarté deux fois, faute de subsides⟧. Il a promis de ⟦Q3|présenter les comptes définitifs du chantier au conseil communal avant ⟦DATE=2023|la fin de l’année⟧⟧.

Un horaire « de travailleurs »

La bibliothèque ouvrira désormais ⟦DUR=P4D|quatre jours⟧ ⟦SET=P1W|par semaine⟧ au lieu de deux : ⟦SET=XXXX-WXX-2|chaque mardi⟧ ⟦TIME=T15:00/T19:00|de 15h à 19h⟧, ⟦SET=XXXX-WXX-3|chaque mercredi⟧ ⟦TIME=T13:30/T18:00|de 13h30 à 18h⟧, ⟦SET=XXXX-WXX-5|chaque vendredi⟧ ⟦TIME=T16:00/T20:00|de 16h à 20h⟧ et ⟦SET=XXXX-WXX-6|chaque samedi⟧ ⟦TIME=T09:30/T12:30|de 9h30 à 12h30⟧.
Une salle de nonante places, équipée d’un écran, servira aux conférences du ⟦ORG|Cercle d’histoire des Vallées jointes⟧ et aux répétitions de la fanfare ⟦ORG|Les Bons Enfants⟧. L’inscription reste gratuite pour les moins de dix-huit ans ; elle coûtera 7,50 € ⟦SET=P1Y|par an⟧ pour les adultes.

Le fonds, riche de 23.500 volumes, s’est agrandi d’une collection de livres en grands caractères offerte par les enfants de ⟦PER|Marcelle Dujeux⟧, ⟦ROLE=Marcelle Dujeux|institutrice à ⟦LOC=city:Hanzinelle,BE|Hanzinelle⟧⟧ pendant ⟦DUR=P38Y|trente-huit ans⟧, décédée ⟦DATE=2022|l’an dernier⟧. « ⟦Q4|Ma mère disait qu’une commune sans bibliothèque est une commune qui ne se relit pas⟧ », confie sa fille, ⟦PER|Anne-Catherine Dujeux⟧.

Le programme du week-end d’ouverture

- ⟦DATE=2023-09-22|Vendredi 22 septembre⟧ : visite réservée aux écoles de ⟦LOC=city:Flavion,BE|Flavion⟧, d’⟦LOC=city:Hanzinelle,BE|Hanzinelle⟧ et de ⟦LOC=city:Morialmé,BE|Morialmé⟧.
- ⟦TIME=2023-09-23T11:00|Samedi 23 septembre à 11 heures⟧ : coupure du ruban, puis verre de l’amitié. À ⟦TIME=2023-09-23T19:30|19h30⟧, lecture-spectacle « ⟦MISC|Le Dernier Pot au lait⟧ » par la troupe ⟦ORG|Théâtre des Quatre Saules⟧.
- ⟦TIME=2023-09-24T10:00/2023-09-24T17:00|Dimanche 24 septembre, de 10h à 17h⟧ : portes ouvertes et bourse aux livres.

Pendant les travaux, le bibliobus provincial a desservi le village ⟦SET=P2W|tous les quinze jours⟧. Il continuera ses tournées jusqu’au ⟦DATE=2023-10-31|31 octobre⟧.

Contact presse
⟦PER|Thibaut Gérouville⟧, ⟦ROLE=Thibaut Gérouville|responsable de la communication⟧
⟦ORG|Administration communale de Florennes⟧
⟦LOC|Place de l’Hôtel de Ville⟧ 1, 5620 ⟦LOC=city:Florennes,BE|Florennes⟧
+32 71 555 01 23 – presse@florennes.example
⟦⟦END⟧⟧
Q1 type=direct speaker="Bernadette Lagneaux" cue="se réjouit"
Q2 type=indirect speaker="Jean-Luc Wautelet" cue="rappelle"
Q3 type=indirect speaker="Jean-Luc Wautelet" cue="a promis"
Q4 type=direct speaker="Anne-Catherine Dujeux" cue="confie"
