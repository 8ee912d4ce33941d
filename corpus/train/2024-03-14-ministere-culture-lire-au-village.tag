COMMUNIQUÉ DE PRESSE

Sous embargo jusqu’au ⟦TIME=2024-03-14T12:00|jeudi 14 mars 2024 à 12 h⟧

« ⟦MISC|Lire au village⟧ » : 36 millions d’euros pour les bibliothèques des petites communes

– 600 bibliothèques accompagnées d’ici ⟦DATE=2027|2027⟧
– Des portes ouvertes plus longtemps, d’abord le ⟦SET=XXXX-WXX-3|mercredi⟧ et le ⟦SET=XXXX-WXX-6|samedi⟧
– Un appel à projets ouvert ⟦DATE=2024-04-02/2024-05-31|du 2 avril au 31 mai 2024⟧

⟦LOC=com:75056|Paris⟧, le ⟦DATE=2024-03-14|14 mars 2024⟧ – En déplacement ⟦DATE=2024-03-14|ce jeudi⟧ à ⟦LOC=com:12096|Espalion⟧ (12), ⟦PER|Hélène Vauquelin⟧, ⟦ROLE=Hélène Vauquelin|ministre de la Culture⟧, a présenté ⟦TIME=2024-03-14TMO|ce matin⟧ le plan « ⟦MISC|Lire au village⟧ », destiné aux bibliothèques et médiathèques des communes de moins de 5 000 habitants. Doté de 36 millions d’euros sur ⟦DUR=P3Y|trois ans⟧, ce plan sera mis en œuvre par les ⟦ORG|directions régionales des affaires culturelles⟧ (⟦ORG=directions régionales des affaires culturelles|DRAC⟧), en lien avec les départements et les associations d’élus.

« ⟦Q1|La bibliothèque est souvent le premier, parfois le seul équipement culturel d’une commune rurale. Nous voulons que l’on puisse y entrer après l’école, après le travail et le ⟦SET=XXXX-WXX-6|samedi⟧⟧ », a déclaré la ministre devant les élu·es et les bibliothécaires réuni·es à la ⟦LOC|médiathèque du Foirail⟧. « ⟦Q1|Ouvrir plus ne suffit pas. Il faut ouvrir mieux, avec des équipes formées et des collections qui donnent envie de revenir.⟧ »

UN MAILLAGE DENSE, MAIS FRAGILE

Avec plus de 15 000 lieux, le réseau de lecture publique est le premier réseau culturel de ⟦LOC=iso:FR|France⟧. Selon l’⟦ORG|Insee⟧, ⟦Q2|un tiers de la population vit dans une commune rurale⟧. Dans ces territoires, beaucoup de bibliothèques ne reposent que sur des bénévoles et n’ouvrent que ⟦DUR=PTXH|quelques heures⟧ ⟦SET=P1W|par semaine⟧.

Les bibliothécaires connaissent bien l’« effet clef sous le paillasson » : le bâtiment existe, mais, faute de personnel, la porte reste close. Le cabinet ⟦ORG|Trame & Territoires⟧, qui a interrogé 1 140 communes à ⟦DATE=2023-FA|l’automne 2023⟧, estime que ⟦Q3|⟦DUR=PT2H|deux heures⟧ d’ouverture supplémentaires ⟦SET=P1W|par semaine⟧ suffisent à faire progresser le nombre d’inscrit·es de 15 % en ⟦DUR=P1Y|un an⟧⟧.

À ⟦LOC=com:12096|Espalion⟧, l’expérience a commencé en ⟦DATE=2022-01|janvier 2022⟧. La médiathèque accueille désormais le public ⟦SET=XXXX-WXX-3|tous les mercredis⟧ ⟦TIME=T09:30/T18:30|de 9 h 30 à 18 h 30⟧ et ⟦SET=XXXX-WXX-6|tous les samedis⟧ ⟦TIME=T10:00/T17:00|de 10 h à 17 h⟧. « ⟦Q4|Nous avons vu revenir les adolescents, puis leurs parents⟧ », raconte ⟦PER|Aminata Kébé⟧, ⟦ROLE=Aminata Kébé|directrice de la ⟦ORG|médiathèque du Foirail⟧⟧. « ⟦Q4|Le ⟦SET=XXXX-WXX-6|samedi⟧, il nous arrive de manquer de chaises !⟧ »

Le ⟦ROLE=Bertrand Laussel|maire d’⟦LOC=com:12096|Espalion⟧⟧, ⟦PER|Bertrand Laussel⟧, juge pour sa part que ⟦Q5|l’aide de l’⟦ORG|État⟧ doit rester « simple à demander et rapide à verser » pour les communes qui n’ont pas de service spécialisé⟧.

TROIS MESURES DÈS ⟦DATE=2024|CETTE ANNÉE⟧

1. Aider à ouvrir plus. L’⟦ORG|État⟧ prendra en charge jusqu’à 70 % du coût des heures nouvelles pendant ⟦DUR=P24M|vingt-quatre mois⟧, dans la limite de 25 000 € ⟦SET=P1Y|par an⟧ et par commune. Les premières conventions seront signées au ⟦DATE=2024-Q3|troisième trimestre 2024⟧.

2. Former et relayer. 900 bénévoles et salarié·es suivront une formation de ⟦DUR=P5D|cinq jours⟧, conçue avec l’⟦ORG|école nationale supérieure des sciences de l’information et des bibliothèques⟧ (⟦ORG=école nationale supérieure des sciences de l’information et des bibliothèques|Enssib⟧), à ⟦LOC=com:69266|Villeurbanne⟧. La première session se tiendra ⟦DATE=2024-10-07/2024-10-11|du 7 au 11 octobre 2024⟧.

3. Faire circuler les livres. Un fonds itinérant de 80 000 ouvrages, baptisé « ⟦MISC|La Malle-poste⟧ », sera confié à l’association ⟦ORG|Pages en campagne⟧. Il partira d’⟦LOC=com:15014|Aurillac⟧, de ⟦LOC=com:23096|Guéret⟧ et de ⟦LOC=com:48095|Mende⟧, avant de rejoindre la ⟦LOC=dep:58|Nièvre⟧ et les ⟦LOC=dep:88|Vosges⟧ ⟦DATE=2025|l’année prochaine⟧.

« ⟦Q6|Un livre qui dort ⟦DUR=P6M|six mois⟧ sur une étagère doit pouvoir vivre une autre vie à trente kilomètres de là⟧ », résume ⟦PER|Jean-Loup Ferrandier⟧, ⟦ROLE=Jean-Loup Ferrandier|président de ⟦ORG|Pages en campagne⟧⟧. L’association annonce que ⟦Q7|ses trois camionnettes rouleront à l’électricité ou au biogaz et qu’elles feront halte dans 240 villages ⟦SET=P1Y|chaque année⟧⟧.

UN CALENDRIER RESSERRÉ

- ⟦DATE=2024-04-02|2 avril 2024⟧ : ouverture de l’appel à projets ;
- ⟦TIME=2024-05-31T18:00|31 mai 2024 à 18 heures⟧ : clôture du dépôt des dossiers ;
- ⟦DATE=2024-06|fin juin⟧ : réunion du comité de sélection, présidé par la ⟦ROLE=Sidonie Achour-Perrin|conservatrice générale⟧ ⟦PER|Sidonie Achour-Perrin⟧ ;
- ⟦DATE=2024-09-21/2024-09-22|21 et 22 septembre⟧ : annonce des lauréats pendant les ⟦MISC|Journées européennes du patrimoine⟧ ;
- ⟦DATE=2026|fin 2026⟧ : remise d’un premier bilan au ⟦ORG|Parlement⟧.

Les communes peuvent candidater seules ou à plusieurs. Les groupements d’au moins trois communes et les projets situés en zone de montagne bénéficieront d’une majoration de 10 %. Les dossiers sont à déposer en ligne, sur la plateforme ⟦MISC|Démarches culture⟧. Une permanence téléphonique est assurée ⟦SET=XXXX-WXX-1/XXXX-WXX-4|du lundi au jeudi⟧, ⟦TIME=T14:00/T17:00|de 14 h à 17 h⟧, au 01 99 00 45 10.

Dans les ⟦LOC|Alpes⟧ comme en ⟦LOC=reg:94|Corse⟧, la ⟦ORG=directions régionales des affaires culturelles|DRAC⟧ organisera en ⟦DATE=2024-04|avril⟧ des réunions d’information ouvertes aux maires et à leurs secrétaires de mairie. La première est prévue ⟦TIME=2024-04-09T14:30|mardi 9 avril à 14 h 30⟧ à ⟦LOC=com:05061|Gap⟧, la deuxième ⟦TIME=2024-04-11T10:00|jeudi 11 avril à 10 heures⟧ à ⟦LOC=com:2B096|Corte⟧.

« ⟦Q8|Depuis ⟦DUR=P40Y|quarante ans⟧, les bibliothèques ont changé le visage de nos villes. C’est au tour des villages⟧ », a conclu ⟦PER|Hélène Vauquelin⟧, qui se rendra ⟦DATE=2024-03-22|vendredi 22 mars⟧ à ⟦LOC=com:58149|Luzy⟧ (⟦LOC=dep:58|Nièvre⟧), puis en ⟦DATE=2024-05|mai⟧ à ⟦LOC=city:Namur,BE|Namur⟧, en ⟦LOC=iso:BE|Belgique⟧, où un dispositif comparable existe depuis ⟦DATE=2019|2019⟧.

À propos de ⟦ORG|Pages en campagne⟧
Fondée en ⟦DATE=2011|2011⟧ à ⟦LOC=com:15014|Aurillac⟧, ⟦ORG|Pages en campagne⟧ est une association reconnue d’intérêt général. Elle rassemble 32 salarié·es et 410 bénévoles dans neuf départements. Elle a reçu en ⟦DATE=2020|2020⟧ le ⟦MISC|prix de l’Innovation rurale⟧.

Contacts presse
⟦ORG|Ministère de la Culture⟧ – ⟦ORG|Délégation à l’information et à la communication⟧ | Tél. : 01 99 00 12 34 | service-presse@culture.example
⟦PER|Jean-Loup Ferrandier⟧, ⟦ORG|Pages en campagne⟧ | 06 39 98 14 07 | jl.ferrandier@pagesencampagne.example
3, ⟦LOC|rue de Valois⟧, 75001 ⟦LOC=com:75056|Paris⟧
⟦⟦END⟧⟧
Q1 type=direct speaker="Hélène Vauquelin" cue="a déclaré"
Q2 type=indirect speaker="Insee" cue="Selon"
Q3 type=indirect speaker="Trame & Territoires" cue="estime"
Q4 type=direct speaker="Aminata Kébé" cue="raconte"
Q5 type=mixed speaker="Bertrand Laussel" cue="juge"
Q6 type=direct speaker="Jean-Loup Ferrandier" cue="résume"
Q7 type=indirect speaker="Pages en campagne" cue="annonce"
Q8 type=direct speaker="Hélène Vauquelin" cue="a conclu"
