⟦LOC=com:21231|DIJON⟧, ⟦DATE=2025-02-06|06/02/2025⟧

POUR DIFFUSION IMMÉDIATE

Le ⟦ORG|CHU Dijon Bourgogne⟧ répare les valves du cœur sans ouvrir le thorax
Trente patients opérés en ⟦DUR=P6M|six mois⟧ grâce au robot ⟦MISC|Cardélia⟧

Une petite incision sous le sein droit, trois bras articulés et un chirurgien assis à deux mètres du patient : depuis ⟦DATE=2024-07|juillet dernier⟧, le ⟦ORG|CHU Dijon Bourgogne⟧ propose la réparation de la valve mitrale assistée par robot. Le trentième patient, un agriculteur de 58 ans installé près de ⟦LOC=com:21603|Semur-en-Auxois⟧, a quitté l'hôpital ⟦DATE=2025-02-05|hier⟧, après ⟦DUR=P4D|quatre jours⟧ d'hospitalisation.

"⟦Q1|Nous n'avons plus besoin d'ouvrir le sternum. La douleur est moindre, et le retour à la maison est deux fois plus rapide⟧", explique le Dr ⟦PER|Samir Ouadah-Klein⟧, ⟦ROLE=Samir Ouadah-Klein|chirurgien cardiaque et responsable du programme⟧. Selon lui, ⟦Q2|un patient sur trois pourra, à terme, bénéficier de cette technique⟧.

Un bloc repensé

L'équipe réunit deux chirurgiens, trois anesthésistes, quatre infirmières de bloc et une perfusionniste. Toutes et tous se sont formé(e)s pendant ⟦DUR=P9M|neuf mois⟧, d'abord sur simulateur, à l'⟦ORG|université de Bourgogne⟧, puis auprès de l'équipe du ⟦ROLE=Annelies Verstraete|professeur⟧ ⟦PER|Annelies Verstraete⟧ à ⟦LOC=city:Gent,BE|Gand⟧ (⟦LOC=iso:BE|Belgique⟧). L'achat du robot, d'un montant de 1,9 million d'euros, a été financé à 60 % par l'établissement, à 25 % par la ⟦ORG|Région Bourgogne-Franche-Comté⟧ et à 15 % par le fonds de dotation ⟦ORG|Dijon pour la santé⟧.

L'⟦ORG|Agence régionale de santé⟧ (⟦ORG=Agence régionale de santé|ARS⟧) a autorisé l'activité le ⟦DATE=2024-05-27|27 mai 2024⟧. La première opération a eu lieu le ⟦TIME=2024-07-09TMO|mardi 9 juillet au matin⟧ ; elle avait duré ⟦DUR=PT5H|cinq heures⟧. ⟦DATE=PRESENT_REF|Aujourd'hui⟧, il en faut moins de trois.

"⟦Q3|Le premier jour, on entendait respirer la salle⟧", se souvient ⟦PER|Coralie Janvion⟧, ⟦ROLE=Coralie Janvion|infirmière de bloc⟧. "⟦Q3|Maintenant, on parle de football.⟧"

Des résultats suivis de près

Sur les trente patients, dont onze femmes, aucun n'a dû être réopéré. La durée moyenne de séjour est tombée de ⟦DUR=P9D|neuf jours⟧ à ⟦DUR=P5D|cinq jours⟧. Chaque patient est rappelé au bout d'⟦DUR=P1M|un mois⟧, puis revu une fois ⟦SET=P1Y|par an⟧ à ⟦LOC=com:21231|Dijon⟧, à ⟦LOC=com:21054|Beaune⟧ ou à ⟦LOC=com:52269|Langres⟧.

La direction du ⟦ORG=CHU Dijon Bourgogne|CHU⟧ souligne que ⟦Q4|"rien ne remplace la main du chirurgien" et que le robot ne prend aucune décision⟧. Elle annonce l'ouverture d'une deuxième salle d'ici ⟦DATE=2025|la fin de l'année⟧ et prévoit 120 interventions en ⟦DATE=2026|2026⟧.

Une étude comparative, baptisée "⟦MISC|Mitra-Est⟧", sera menée avec les ⟦ORG|hôpitaux universitaires de Strasbourg⟧ et le ⟦ORG|CHRU de Nancy⟧. Les inclusions commenceront au ⟦DATE=2025-Q2|2e trimestre 2025⟧ et dureront ⟦DUR=P18M|dix-huit mois⟧.

Rencontre avec le public
Le Dr ⟦PER=Samir Ouadah-Klein|Ouadah-Klein⟧ et ⟦PER|Coralie Janvion⟧ répondront aux questions des patients et de leurs proches le ⟦TIME=2025-02-13T18:30|jeudi 13 février à 18h30⟧, ⟦LOC|amphithéâtre Colette-Marchand⟧, à l'occasion de la ⟦MISC|Semaine du cœur⟧. Entrée libre dans la limite de 180 places.

À propos du ⟦ORG|CHU Dijon Bourgogne⟧
Établissement de recours pour 1,6 million d'habitants, le ⟦ORG|CHU Dijon Bourgogne⟧ compte 1 680 lits et places et emploie 8 200 professionnels, dont 950 médecins. Il est l'établissement support du ⟦ORG|Groupement hospitalier de territoire 21-52⟧ (⟦ORG=Groupement hospitalier de territoire 21-52|GHT 21-52⟧).

Contacts
⟦PER|Maëlle Trouvé⟧ - ⟦ROLE=Maëlle Trouvé|Responsable des relations médias⟧ - 03 79 46 11 20 - 07 55 00 18 33
maelle.trouve@chu-dijon.example
⟦PER|Yannick Obame⟧ (astreinte) : 07 55 00 18 34

###
⟦⟦END⟧⟧
Q1 type=direct speaker="Samir Ouadah-Klein" cue="explique"
Q2 type=indirect speaker="Samir Ouadah-Klein" cue="Selon"
Q3 type=direct speaker="Coralie Janvion" cue="se souvient"
Q4 type=mixed speaker="CHU Dijon Bourgogne" cue="souligne"
