⟦ORG=préfecture de la Drôme|PREFECTURE DE LA DROME⟧
⟦ORG|Bureau de la communication interministérielle⟧
⟦LOC=com:26362|Valence⟧, le ⟦DATE=2023-07-05|5 juillet 2023⟧

RISQUE D'INCENDIE : L'ACCES A TROIS MASSIFS REGLEMENTE A PARTIR DE ⟦DATE=2023-07-06|DEMAIN⟧

En raison de la sécheresse et du vent annoncés par ⟦ORG|Météo-France⟧, le ⟦ROLE=Édouard Monnereau-Diaw|préfet de la ⟦LOC=dep:26|Drôme⟧⟧, ⟦PER|Édouard Monnereau-Diaw⟧, a signé ⟦DATE=2023-07-05|ce mercredi⟧ un arrêté qui réglemente l'accès à la ⟦LOC|forêt de Saoû⟧, aux ⟦LOC|Trois Becs⟧ et à la ⟦LOC|montagne d'Angèle⟧. Il s'applique ⟦TIME=2023-07-06T06:00/2023-07-10T20:00|du jeudi 6 juillet à 6 h au lundi 10 juillet à 20 h⟧.

Sont interdits :
• la circulation et le stationnement des véhicules à moteur sur les pistes forestières ;
• la présence du public ⟦TIME=T11:00/T20:00|entre 11 h et 20 h⟧ ;
• tout usage du feu à moins de 200 mètres des bois, barbecues et feux d'artifice compris.

"⟦Q1|Neuf feux sur dix sont d'origine humaine. Un mégot jeté par la fenêtre d'une voiture peut détruire cent hectares en ⟦DUR=PT2H|deux heures⟧⟧", rappelle la ⟦ROLE=Inès Chabrier|sous-préfète de ⟦LOC=com:26220|Nyons⟧⟧, ⟦PER|Inès Chabrier⟧. Depuis le ⟦DATE=2023-06-01|1er juin⟧, le ⟦ORG|service départemental d'incendie et de secours⟧ (⟦ORG=service départemental d'incendie et de secours|SDIS⟧) est intervenu sur 41 départs de feu dans le département, contre 26 à la même date en ⟦DATE=2022|2022⟧. Le plus important a parcouru 12 hectares à ⟦LOC=com:26114|Dieulefit⟧ dans ⟦TIME=2023-07-03TNI|la nuit de lundi à mardi⟧.

La préfecture précise que ⟦Q2|les marchés et les fêtes de village prévus ⟦DATE=2023-07-08/2023-07-09|ce week-end⟧ à ⟦LOC=com:26113|Die⟧ et à ⟦LOC=com:26289|Saillans⟧ sont maintenus⟧. Un nouveau point de situation sera diffusé ⟦TIME=2023-07-07T17:00|vendredi à 17 h⟧.

En cas de fumée suspecte : composez le 18 ou le 112.

CONTACT PRESSE
⟦PER=Karim Roussel|Karim ROUSSEL⟧, ⟦ROLE=Karim Roussel|chef du ⟦ORG=Bureau de la communication interministérielle|bureau de la communication interministérielle⟧⟧
04.65.71.22.10 / 06.39.98.02.26
presse@pref-drome.example
⟦⟦END⟧⟧
Q1 type=direct speaker="Inès Chabrier" cue="rappelle"
Q2 type=indirect speaker="préfecture de la Drôme" cue="précise"
