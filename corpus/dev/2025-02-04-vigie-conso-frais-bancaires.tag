Frais bancaires : ⟦ORG|Vigie Conso Lorraine⟧ épingle huit établissements

(⟦LOC=com:54395|Nancy⟧, ⟦DATE=2025-02-04|4 février 2025⟧) - Un client modeste paie en moyenne 61 euros de frais ⟦SET=P1Y|par an⟧ en ⟦LOC=dep:54|Meurthe-et-Moselle⟧, 74 dans les ⟦LOC=dep:88|Vosges⟧. Tel est le résultat de l'enquête menée ⟦DATE=2024-11-18/2024-12-20|du 18 novembre au 20 décembre⟧ par ⟦ORG|Vigie Conso Lorraine⟧ (⟦ORG=Vigie Conso Lorraine|VCL⟧) auprès de 112 agences.

"⟦Q1|Huit euros pour un courrier que personne n'a demandé, c'est du racket poli⟧", s'indigne ⟦PER|Rosalie Hamidou⟧, ⟦ROLE=Rosalie Hamidou|présidente de l'association⟧. Trois agences sur quatre n'affichent pas leurs tarifs en vitrine, alors qu'un arrêté l'impose depuis ⟦DUR=P10Y|plus de dix ans⟧.

⟦ORG=Vigie Conso Lorraine|VCL⟧ exige que ⟦Q2|les commissions d'intervention soient plafonnées à 20 euros ⟦SET=P1M|par mois⟧⟧ et invite les consommateur·rices à comparer. Permanences gratuites ⟦SET=XXXX-WXX-2|tous les mardis⟧, ⟦TIME=T14:00/T17:30|de 14h à 17h30⟧, ⟦LOC|rue du Faubourg-des-Trois-Maisons⟧, et ⟦SET=XXXX-WXX-6TMO|le samedi matin⟧ à ⟦LOC=com:54528|Toul⟧ et ⟦LOC=com:54329|Lunéville⟧.

Contact : ⟦PER|J.-R. Obertelli⟧, 03 53 01 09 66 (⟦SET=P1W|7j/7⟧)
⟦⟦END⟧⟧
Q1 type=direct speaker="Rosalie Hamidou" cue="s'indigne"
Q2 type=indirect speaker="Vigie Conso Lorraine" cue="exige"
