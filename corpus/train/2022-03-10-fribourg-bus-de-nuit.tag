⟦ORG=Etat de Fribourg|ETAT DE FRIBOURG⟧ – ⟦ORG=Etat de Fribourg|STAAT FREIBURG⟧
Communiqué de presse / Medienmitteilung

EMBARGO: ⟦TIME=2022-03-10T10:00|10 mars 2022, 10:00⟧

Les bus de nuit rouleront jusqu’à ⟦TIME=T03:30|3 h 30⟧ dans tout le canton

⟦LOC=city:Fribourg,CH|Fribourg⟧, le ⟦DATE=2022-03-10|10 mars 2022⟧

Le ⟦ORG|Conseil d’Etat⟧ étend le réseau nocturne aux districts du ⟦LOC|Lac⟧, de la ⟦LOC|Glâne⟧ et de la ⟦LOC|Veveyse⟧. Dès le ⟦DATE=2022-04-01|vendredi 1er avril⟧, onze lignes au lieu de quatre relieront ⟦LOC=city:Fribourg,CH|Fribourg⟧, ⟦LOC=city:Bulle,CH|Bulle⟧, ⟦LOC=city:Murten/Morat,CH|Morat⟧, ⟦LOC=city:Romont,CH|Romont⟧ et ⟦LOC=city:Châtel-Saint-Denis,CH|Châtel-Saint-Denis⟧ ⟦SET=XXXX-WXX-5|chaque vendredi⟧ et ⟦SET=XXXX-WXX-6|chaque samedi⟧. L’essai, baptisé ⟦MISC|Noctuel⟧, durera ⟦DUR=P2Y|deux ans⟧ et coûtera 842’000 francs.

Le supplément de nuit de 5 francs disparaît. Un billet ordinaire ou un abonnement suffira, ce que les communes demandaient depuis ⟦DATE=2018|2018⟧.

«⟦Q1|Un apprenti de ⟦LOC=city:Romont,CH|Romont⟧ qui sort à ⟦LOC=city:Fribourg,CH|Fribourg⟧ n’avait le choix qu’entre le dernier train et la voiture d’un copain⟧», explique ⟦PER|Reto Schorderet⟧, ⟦ROLE=Reto Schorderet|conseiller d’Etat⟧, ⟦ROLE=Reto Schorderet|directeur de la mobilité⟧. «⟦Q1|Nous lui offrons une troisième solution, et la plus sûre.⟧»

Des chiffres qui parlent

En ⟦DATE=2021|2021⟧, septante-trois accidents avec blessés se sont produits dans le canton ⟦TIME=T00:00/T06:00|entre minuit et 6 heures⟧. Près de nonante pour cent des conducteurs impliqués avaient moins de trente ans. La ⟦ROLE=Véronique Tinguely Python|médecin cantonale adjointe⟧, la Dre ⟦PER|Véronique Tinguely Python⟧, estime que ⟦Q2|l’offre de transport n’explique pas tout⟧, mais elle juge ⟦Q3|«raisonnable d’espérer un quart d’accidents en moins» d’ici à ⟦DATE=2024|2024⟧⟧.

Selon l’association ⟦ORG|Pro Rail Sarine⟧, ⟦Q4|la demande existe aussi ⟦SET=XXXX-WXX-4TEV|chaque jeudi soir⟧, quand les hautes écoles font la fête⟧. Le canton examinera cette extension à ⟦DATE=2022-FA|l’automne⟧, au vu des chiffres de fréquentation du ⟦DATE=2022-H1|premier semestre⟧.

La police cantonale demande aux usagers de ⟦Q5|réserver le dernier bus au moyen de l’application ⟦MISC|Noctuel⟧ au moins ⟦DUR=PT30M|30 minutes⟧ à l’avance⟧. ⟦TIME=T02:30/T03:30|Entre 2 h 30 et 3 h 30⟧, les véhicules ne desserviront en effet que les arrêts commandés.

Financement

Le canton prend à sa charge 60% des frais, les communes 25% et la fondation ⟦ORG|Route Claire⟧ 15%. La ⟦ORG|Confédération⟧ ne participe pas au projet. Le ⟦ORG|Grand Conseil⟧ se prononcera sur une éventuelle pérennisation au ⟦DATE=2024-Q1|premier trimestre 2024⟧.

Une séance d’information publique est prévue le ⟦TIME=2022-03-22T19:30|mardi 22 mars à 19 h 30⟧ à l’⟦LOC|aula du Vieux-Manège⟧, à ⟦LOC=city:Murten/Morat,CH|Morat⟧; une seconde, en allemand, aura lieu ⟦DATE=2022-03-24|deux jours plus tard⟧ à ⟦LOC=city:Düdingen,CH|Guin⟧.

Renseignements
⟦PER|Reto Schorderet⟧, ⟦ROLE=Reto Schorderet|conseiller d’Etat⟧, +41 26 555 01 23 (joignable ⟦TIME=2022-03-10T11:00/2022-03-10T12:00|de 11 h à midi⟧)
⟦PER|Solange Overney⟧, ⟦ROLE=Solange Overney|cheffe du ⟦ORG|Service des transports publics⟧⟧, +41 26 555 01 25

Deutsche Fassung: Die Mitteilung ist auf www.noctuel.example verfügbar. Auskunft auf Deutsch erteilt ⟦PER|Annelies Käser⟧, ⟦ROLE=Annelies Käser|Mediensprecherin⟧, +41 26 555 01 24.
⟦⟦END⟧⟧
Q1 type=direct speaker="Reto Schorderet" cue="explique"
Q2 type=indirect speaker="Véronique Tinguely Python" cue="estime"
Q3 type=mixed speaker="Véronique Tinguely Python" cue="juge"
Q4 type=indirect speaker="Pro Rail Sarine" cue="Selon"
Q5 type=indirect speaker="La police cantonale" cue="demande"
