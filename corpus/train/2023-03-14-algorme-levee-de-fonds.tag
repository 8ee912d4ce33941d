COMMUNIQUÉ DE PRESSE

⟦ORG|Algorme⟧ lève 6,2 millions d’euros pour isoler les bâtiments avec des algues bretonnes

La jeune pousse finistérienne ouvrira sa première ligne de production à ⟦LOC=com:29105|Landivisiau⟧ ⟦DATE=2024|mi-2024⟧

⟦LOC=com:29019|Brest⟧ (⟦LOC=dep:29|Finistère⟧), le ⟦DATE=2023-03-14|14 mars 2023⟧ – ⟦ORG|Algorme⟧, qui transforme les algues d’échouage en panneaux isolants, boucle ⟦DATE=2023-03-14|aujourd’hui⟧ un tour de table de 6,2 millions d’euros. L’opération est menée par le fonds ⟦ORG|Cap Lande Capital⟧, aux côtés de ⟦ORG|Bpifrance⟧, de la ⟦ORG|Région Bretagne⟧ et d’une vingtaine d’investisseurs individuels réunis dans le club ⟦ORG|Les Abers Associés⟧.

Fondée en ⟦DATE=2019|2019⟧ par ⟦PER|Anaïg Tanguy-Diop⟧, ⟦ROLE=Anaïg Tanguy-Diop|ingénieure en matériaux⟧, et ⟦PER|Rémi Oulhadj⟧, ⟦ROLE=Rémi Oulhadj|ancien menuisier⟧ passé par l’⟦ORG|université de Bretagne occidentale⟧ (⟦ORG=université de Bretagne occidentale|UBO⟧), l’entreprise emploie 23 personnes. Son panneau « ⟦MISC|Goélaine⟧ » a obtenu en ⟦DATE=2022-11|novembre dernier⟧ l’avis technique du ⟦ORG|Centre scientifique et technique du bâtiment⟧ (⟦ORG=Centre scientifique et technique du bâtiment|CSTB⟧).

« ⟦Q1|Nous avons mis ⟦DUR=P4Y|quatre ans⟧ à prouver que l’algue pouvait tenir ses promesses. ⟦DATE=PRESENT_REF|Aujourd’hui⟧, elle ne moisit pas, elle ne brûle pas et elle coûte à peine plus cher que la laine de verre⟧ », explique ⟦PER|Anaïg Tanguy-Diop⟧, ⟦ROLE=Anaïg Tanguy-Diop|présidente d’⟦ORG|Algorme⟧⟧. « ⟦Q2|Cet argent nous fait passer de l’atelier à l’usine⟧ », a-t-elle ajouté.

De l’atelier à l’usine

Les fonds serviront d’abord à équiper un bâtiment de 3 400 m² dans la zone d’activités du ⟦LOC|Vern⟧, à ⟦LOC=com:29105|Landivisiau⟧. Les travaux débuteront en ⟦DATE=2023-09|septembre prochain⟧ et dureront ⟦DUR=P9M/P10M|neuf à dix mois⟧. Une quarantaine d’emplois doivent être créés d’ici ⟦DATE=2025|fin 2025⟧, dont la moitié en production.

Selon ⟦PER|Rémi Oulhadj⟧, ⟦ROLE=Rémi Oulhadj|directeur technique⟧, ⟦Q3|la ligne absorbera 9 000 tonnes d’algues ⟦SET=P1Y|par an⟧, soit le tiers de ce que les communes du littoral ramassent ⟦SET=XXXX-SU|chaque été⟧ entre ⟦LOC=com:29239|Roscoff⟧ et ⟦LOC=com:29077|Guissény⟧⟧. Il assure que ⟦Q4|le procédé se passe de colle et n’exige que 8 % de l’énergie nécessaire à une laine minérale⟧.

La levée de fonds permettra aussi :
• de recruter dix commerciaux en ⟦LOC=reg:53|Bretagne⟧, en ⟦LOC=reg:28|Normandie⟧ et en ⟦LOC=reg:52|Pays de la Loire⟧ ;
• de lancer la certification du panneau en ⟦LOC=iso:DE|Allemagne⟧ et en ⟦LOC=iso:IE|Irlande⟧ ;
• d’étudier un second site, sur la façade atlantique, à l’horizon ⟦DATE=2027|2027⟧.

« ⟦Q5|Peu de matériaux cochent autant de cases : une ressource locale dont personne ne veut, un marché porté par la rénovation, une équipe qui a les pieds dans l’eau. ⟦ORG|Algorme⟧ peut devenir une référence européenne en ⟦DUR=P5Y|cinq ans⟧.⟧ »
⟦PER|Clotilde Varenne-Nguyen⟧, ⟦ROLE=Clotilde Varenne-Nguyen|associée chez ⟦ORG|Cap Lande Capital⟧⟧

À propos d’⟦ORG|Algorme⟧
Installée à ⟦LOC=com:29019|Brest⟧ depuis ⟦DATE=2019|2019⟧, ⟦ORG|Algorme⟧ conçoit des isolants biosourcés à partir d’algues vertes et brunes. L’entreprise a réalisé un chiffre d’affaires de 480 000 € en ⟦DATE=2022|2022⟧ et équipé 210 logements. Elle est lauréate de ⟦MISC|France 2030⟧. Plus d’informations : www.algorme.example

Contact presse
⟦PER|Gwendal Le Meur-Sané⟧ – ⟦ORG|Agence Penty⟧
06 39 98 12 07 | gwendal@agence-penty.example

###
⟦⟦END⟧⟧
Q1 type=direct speaker="Anaïg Tanguy-Diop" cue="explique"
Q2 type=direct speaker="Anaïg Tanguy-Diop" cue="a-t-elle ajouté"
Q3 type=indirect speaker="Rémi Oulhadj" cue="Selon"
Q4 type=indirect speaker="Rémi Oulhadj" cue="assure"
Q5 type=direct speaker="Clotilde Varenne-Nguyen" cue=""
