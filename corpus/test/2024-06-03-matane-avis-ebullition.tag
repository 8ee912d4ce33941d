⟦ORG|Ville de Matane⟧
AVIS AUX MÉDIAS

L'eau du secteur de ⟦LOC|Saint-Luc⟧ doit être bouillie jusqu'à ⟦DATE=2024-06-05|mercredi⟧

⟦LOC=city:Matane,CA|Matane⟧, le ⟦DATE=2024-06-03|3 juin 2024⟧ – Un bris de conduite survenu dans ⟦TIME=2024-06-02TNI|la nuit de dimanche à lundi⟧ sous l'⟦LOC|avenue du Phare⟧ oblige la ⟦ORG=Ville de Matane|Ville⟧ à émettre un avis d'ébullition préventif. Quelque 640 résidences sont touchées.

Les citoyennes et citoyens doivent faire bouillir l'eau pendant au moins ⟦DUR=PT1M|une minute⟧ avant de la boire, de se brosser les dents ou de préparer un biberon.

« ⟦Q1|Nos équipes sont à pied d'œuvre depuis ⟦TIME=2024-06-03T04:15|4 h 15 ce matin⟧. La réparation sera terminée ⟦TIME=2024-06-03TEV|ce soir⟧, mais il faut deux analyses conformes à ⟦DUR=PT24H|24 heures⟧ d'intervalle avant de lever l'avis⟧ », a précisé la ⟦ROLE=Marie-Josée Thibeault|mairesse⟧, ⟦PER|Marie-Josée Thibeault⟧.

De l'eau embouteillée est distribuée gratuitement à l'⟦LOC|aréna du Quai⟧, ⟦SET=P1D|chaque jour⟧ ⟦TIME=T07:00/T19:30|de 7 h à 19 h 30⟧. Il faut présenter une preuve de résidence; on remettra deux contenants de 4 litres par adresse (valeur : 3,25 $).

La ⟦ORG=Ville de Matane|Ville⟧ publiera un nouvel état de situation ⟦TIME=2024-06-04TMO|demain matin⟧. Si les analyses sont bonnes, l'avis sera levé le ⟦TIME=2024-06-05T12:00|5 juin à midi⟧.

-30-

Source : ⟦PER|Étienne Deschênes-Roy⟧, ⟦ROLE=Étienne Deschênes-Roy|conseiller aux communications⟧, 418 555-0123
Renseignements aux citoyens : 418 555-0199, info@ville.example
⟦⟦END⟧⟧
Q1 type=direct speaker="Marie-Josée Thibeault" cue="a précisé"
