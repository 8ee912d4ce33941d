SOUS EMBARGO JUSQU’AU ⟦TIME=2024-07-31T17:45|MERCREDI 31 JUILLET 2024, 17 h 45⟧

⟦ORG|Ormélis⟧ : résultats du ⟦DATE=2024-H1|premier semestre 2024⟧

Chiffre d’affaires en hausse de 7,4 %, marge opérationnelle à 11,2 %
Objectifs annuels confirmés

⟦LOC=com:69123|Lyon⟧, le ⟦TIME=2024-07-31T17:45|31 juillet 2024 à 17 h 45⟧ – ⟦ORG|Ormélis⟧ (⟦ORG|Euronext Paris⟧, compartiment B, mnémonique : ORMEL), fabricant d’instruments de mesure pour les laboratoires, publie ⟦DATE=2024-07-31|ce jour⟧ ses comptes semestriels consolidés. Ils ont été arrêtés ⟦DATE=2024-07-30|hier⟧ par le ⟦ORG|conseil d’administration d’Ormélis⟧, réuni sous la présidence de Mme ⟦PER|Ghislaine Aubert-Okafor⟧, et ont fait l’objet d’un examen limité des commissaires aux comptes.

En millions d’euros | ⟦DATE=2024-H1|S1 2024⟧ | ⟦DATE=2023-H1|S1 2023⟧ | Variation
Chiffre d’affaires | 148,3 | 138,1 | +7,4 %
Résultat opérationnel courant | 16,6 | 14,2 | +16,9 %
Résultat net part du groupe | 10,9 | 9,8 | +11,2 %
Endettement net au ⟦DATE=2024-06-30|30 juin⟧ | 41,7 | 52,5 | -20,6 %

UN ⟦DATE=2024-Q2|DEUXIÈME TRIMESTRE⟧ PLUS DYNAMIQUE QUE LE ⟦DATE=2024-Q1|PREMIER⟧

Après un ⟦DATE=2024-Q1|premier trimestre⟧ en progression de 4,1 %, l’activité a accéléré ⟦DATE=2024-04/2024-06|d’avril à juin⟧ (+10,6 %). L’activité chimie fine tire la croissance, portée par le spectromètre « ⟦MISC|Lumena 5⟧ », commercialisé depuis ⟦DATE=2024|début 2024⟧. L’⟦LOC=cont:EU|Europe⟧ représente 61 % des ventes, l’⟦LOC=cont:NA|Amérique du Nord⟧ 24 % et l’⟦LOC=cont:AS|Asie⟧ 15 %. Les ventes reculent en ⟦LOC=iso:CN|Chine⟧ (-3,8 %) mais bondissent en ⟦LOC=iso:IN|Inde⟧ et au ⟦LOC=iso:VN|Viêt Nam⟧.

« ⟦Q1|⟦DATE=2024-H1|Ce semestre⟧ récompense ⟦DUR=P3Y|trois années⟧ d’efforts : nous avons raccourci nos délais de livraison de ⟦DUR=P9W|neuf semaines⟧ à quatre, et nos clients l’ont vu⟧ », souligne ⟦PER|Tristan de Kérantec⟧, ⟦ROLE=Tristan de Kérantec|directeur général d’⟦ORG|Ormélis⟧⟧. « ⟦Q2|Nous abordons ⟦DATE=2024-H2|la seconde moitié de l’année⟧ avec confiance, mais sans euphorie⟧ », nuance-t-il.

La marge brute s’établit à 54,3 %, en amélioration de 1,2 point sur ⟦DUR=P1Y|un an⟧. « ⟦Q3|La baisse du prix de l’énergie compte pour la moitié du gain, la productivité de l’usine de ⟦LOC=com:69290|Saint-Priest⟧ pour l’autre⟧ », précise ⟦PER|Nadège Rakotoarisoa⟧, ⟦ROLE=Nadège Rakotoarisoa|directrice financière⟧. La trésorerie disponible atteignait 63,9 M€ au ⟦DATE=2024-06-30|30 juin 2024⟧, contre 48,0 M€ ⟦DATE=2023-12|six mois plus tôt⟧.

ÉVÉNEMENTS POSTÉRIEURS À LA CLÔTURE

Le ⟦DATE=2024-07-11|11 juillet⟧, ⟦ORG|Ormélis⟧ a acquis 80 % du capital de ⟦ORG|Vetrasola Srl⟧, société de 45 salariés établie à ⟦LOC=city:Turin,IT|Turin⟧ (⟦LOC=iso:IT|Italie⟧) et spécialisée dans la verrerie de précision. Les 20 % restants pourront être rachetés ⟦DATE=2026/2028|entre 2026 et 2028⟧. Cette société sera consolidée à compter du ⟦DATE=2024-08-01|1er août⟧. Le ⟦ROLE=Massimo Ferrandelli|fondateur⟧, ⟦PER|Massimo Ferrandelli⟧, en conserve la direction pour ⟦DUR=P3Y|trois ans⟧.

PERSPECTIVES

⟦ORG|Ormélis⟧ confirme qu’⟦Q4|elle vise pour ⟦DATE=2024|l’exercice 2024⟧ une croissance organique comprise entre 5 % et 7 % et une marge opérationnelle courante supérieure à 11 %⟧. Selon Mme ⟦PER=Nadège Rakotoarisoa|Rakotoarisoa⟧, ⟦Q5|l’effet de change pèsera de 0,4 point au ⟦DATE=2024-Q3|troisième trimestre⟧⟧. Dans le cadre de son plan « ⟦MISC|Clarté 2027⟧ », le groupe entend porter ses dépenses de recherche à 9 % du chiffre d’affaires.

CALENDRIER FINANCIER

– Chiffre d’affaires du ⟦DATE=2024-Q3|3e trimestre 2024⟧ : ⟦DATE=2024-10-24|jeudi 24 octobre 2024⟧, après clôture
– Chiffre d’affaires annuel : ⟦DATE=2025-01|fin janvier 2025⟧
– Assemblée générale : ⟦TIME=2025-05-20T10:00|20 mai 2025, 10 h⟧, ⟦LOC|palais de la Mutualité⟧, ⟦LOC=com:69383|Lyon 3e⟧

Une conférence téléphonique en français se tiendra ⟦TIME=2024-08-01T08:30|demain à 8 h 30⟧ (heure de ⟦LOC=com:75056|Paris⟧). L’enregistrement restera accessible pendant ⟦DUR=P90D|90 jours⟧ sur ormelis.example/finance.

À PROPOS D’⟦ORG=Ormélis|ORMÉLIS⟧
Créée en ⟦DATE=1983|1983⟧, ⟦ORG|Ormélis⟧ conçoit, fabrique et entretient des instruments d’analyse pour l’industrie et la recherche. Le groupe, qui compte 1 140 collaborateurs, a réalisé un chiffre d’affaires de 283 M€ en ⟦DATE=2023|2023⟧. Son siège est situé à ⟦LOC=com:69123|Lyon⟧ et ses usines à ⟦LOC=com:69290|Saint-Priest⟧ et ⟦LOC=com:38185|Grenoble⟧.

RELATIONS INVESTISSEURS
⟦PER|Nadège Rakotoarisoa⟧
04 65 71 22 40
investisseurs@ormelis.example

RELATIONS PRESSE
⟦PER|Loïc Bensimon-Praz⟧, ⟦ORG|Cabinet Tresseral⟧
04 65 71 22 41
06 39 98 71 64
lbp@tresseral.example
⟦⟦END⟧⟧
Q1 type=direct speaker="Tristan de Kérantec" cue="souligne"
Q2 type=direct speaker="Tristan de Kérantec" cue="nuance-t-il"
Q3 type=direct speaker="Nadège Rakotoarisoa" cue="précise"
Q4 type=indirect speaker="Ormélis" cue="confirme"
Q5 type=indirect speaker="Nadège Rakotoarisoa" cue="Selon"
