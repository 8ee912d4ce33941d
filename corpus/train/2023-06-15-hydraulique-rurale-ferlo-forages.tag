⟦LOC=iso:SN|RÉPUBLIQUE DU SÉNÉGAL⟧
Un Peuple – Un But – Une Foi
⟦ORG=Ministère de l'Hydraulique rurale et du Pastoralisme|MINISTÈRE DE L'HYDRAULIQUE RURALE ET DU PASTORALISME⟧

📅 ⟦LOC=city:Dakar,SN|Dakar⟧, ⟦DATE=2023-06-15|Jeudi 15 Juin 2023⟧

COMMUNIQUÉ DE PRESSE

Lancement du ⟦MISC|Programme d'accès à l'eau du Ferlo⟧ : 64 forages, 02 milliards de FCFA pour la première tranche

Le ⟦ROLE=Mariama Sakho Diatta|Ministre de l'Hydraulique rurale et du Pastoralisme⟧, Madame ⟦PER=Mariama Sakho Diatta|Mariama Sakho DIATTA⟧, a procédé ⟦DATE=2023-06-15|ce jeudi 15 juin 2023⟧, à ⟦LOC=city:Linguère,SN|Linguère⟧, au lancement officiel du ⟦MISC|Programme d'accès à l'eau du Ferlo⟧ (⟦MISC=Programme d'accès à l'eau du Ferlo|PAEF⟧). La cérémonie s'est déroulée au ⟦LOC|foirail de Linguère⟧ en présence de S.E. Madame ⟦PER|Ingrid Vestergaard-Holm⟧, ⟦ROLE=Ingrid Vestergaard-Holm|Ambassadrice du ⟦LOC=iso:DK|Royaume du Danemark⟧⟧, de Monsieur ⟦PER=El Hadji Malick Thioune|El Hadji Malick THIOUNE⟧, ⟦ROLE=El Hadji Malick Thioune|Gouverneur de la région de ⟦LOC|Louga⟧⟧, ainsi que d'une forte délégation d'éleveurs venus de ⟦LOC=city:Matam,SN|Matam⟧, de ⟦LOC=city:Dagana,SN|Dagana⟧ et de ⟦LOC=city:Tambacounda,SN|Tambacounda⟧.

D'un coût global de 18,6 milliards de FCFA, le ⟦MISC=Programme d'accès à l'eau du Ferlo|PAEF⟧ s'étale sur ⟦DUR=P5Y|cinq ans⟧, ⟦DATE=2023/2027|de 2023 à 2027⟧. Il vise 340 000 personnes et près de 1.200.000 têtes de bétail réparties entre les régions de ⟦LOC|Louga⟧, de ⟦LOC|Matam⟧ et de ⟦LOC|Saint-Louis⟧.

Un accès à l'eau encore inégal

Dans le ⟦LOC|Ferlo⟧, un ménage sur trois parcourt plus de quatre kilomètres pour s'approvisionner. Le mètre cube, facturé 250 FCFA au réseau urbain, se vend jusqu'à 1.645 FCFA auprès des charretiers en ⟦SET=XXXX-05|mai⟧, au plus fort de la soudure.

« ⟦Q1|Une mère de famille qui passe ⟦DUR=PT5H|cinq heures⟧ ⟦SET=P1D|par jour⟧ sur la piste n'a ni le temps d'apprendre un métier ni celui d'accompagner ses enfants à l'école. L'eau est la première des libertés⟧ », a déclaré le ⟦ROLE=Mariama Sakho Diatta|Ministre⟧, Madame ⟦PER=Mariama Sakho Diatta|DIATTA⟧, devant les populations rassemblées. Elle a annoncé que ⟦Q2|les vingt premiers forages seront livrés avant ⟦DATE=2024|la saison des pluies 2024⟧ et que le prix du mètre cube ne dépassera plus 300 FCFA sur l'ensemble du périmètre⟧.

S'adressant aux comités de gestion, elle leur a demandé de ⟦Q3|publier leurs comptes ⟦SET=P3M|chaque trimestre⟧ et de réserver la moitié des sièges aux femmes⟧. « ⟦Q4|Un forage en panne, c'est un village qui s'en va⟧ », a-t-elle averti, avant de promettre qu'⟦Q5|une équipe d'entretien interviendra en moins de ⟦DUR=PT48H|quarante-huit heures⟧⟧.

Le Gouverneur a, pour sa part, rappelé que ⟦Q6|la région avait perdu 11% de son cheptel lors de la sécheresse de ⟦DATE=2014|2014⟧⟧. Il a exhorté les maires du ⟦LOC|Ferlo⟧ à signer les conventions d'accueil dans ⟦DATE=FUTURE_REF|les prochains jours⟧.

Prenant la parole au nom des partenaires, l'Ambassadrice a salué ⟦Q7|une démarche « née sur le terrain et non dans un bureau de consultants »⟧.

« ⟦Q8|Nous finançons la moitié de la première tranche, mais ce programme appartient à ceux qui abreuvent leurs bêtes ici. Le ⟦LOC=iso:DK|Danemark⟧ restera à leurs côtés jusqu'en ⟦DATE=2027|2027⟧ et au-delà si on le lui demande.⟧ »
S.E. Mme ⟦PER|Ingrid Vestergaard-Holm⟧, ⟦ROLE=Ingrid Vestergaard-Holm|Ambassadrice du ⟦LOC=iso:DK|Royaume du Danemark⟧ au ⟦LOC=iso:SN|Sénégal⟧⟧

La voix des éleveurs

Au nom de l'⟦ORG|Union des pasteurs du Ferlo⟧ (⟦ORG=Union des pasteurs du Ferlo|UPF⟧), Monsieur ⟦PER=Demba Aliou Kâ|Demba Aliou KÂ⟧, ⟦ROLE=Demba Aliou Kâ|éleveur à ⟦LOC=city:Ranérou,SN|Ranérou⟧⟧, a dit son soulagement : « ⟦Q9|Mon père a creusé son puits à la main en ⟦DATE=1961|1961⟧. ⟦DATE=PRESENT_REF|Aujourd'hui⟧ il est sec, et moi je marche derrière les vaches depuis ⟦DATE=2023-02|février⟧.⟧ » Selon l'⟦ORG=Union des pasteurs du Ferlo|UPF⟧, ⟦Q10|quatre conflits sur cinq entre transhumants et agriculteurs éclatent autour d'un point d'eau⟧.

La ⟦ROLE=Khady Sène|sociologue⟧ ⟦PER=Khady Sène|Khady SÈNE⟧, qui a conduit l'enquête préalable ⟦DATE=2022-01/2022-04|de janvier à avril 2022⟧, estime pour sa part que ⟦Q11|le « tout-forage » ne suffira pas et qu'il faut aussi protéger les mares temporaires⟧.

Des ouvrages pensés avec les usagers

Chaque forage sera équipé d'un champ solaire, d'un château d'eau de 150 mètres cubes et de quatre abreuvoirs séparés des bornes-fontaines. Les travaux ont été confiés, après appel d'offres, au groupement ⟦ORG|Ndox Ingénierie⟧ - ⟦ORG|Compagnie saharienne de forage⟧. Le contrôle technique revient au cabinet ⟦ORG|Alizé Conseil⟧, basé à ⟦LOC=city:Saint-Louis,SN|Saint-Louis⟧. Le cahier des charges impose que 60% de la main-d'œuvre soit recrutée sur place et que les jeunes formés restent ⟦DUR=P6M/P8M|6 à 8 mois⟧ sur les chantiers.

Monsieur ⟦PER=Serigne Modou Lô|Serigne Modou LÔ⟧, ⟦ROLE=Serigne Modou Lô|Directeur technique de ⟦ORG|Ndox Ingénierie⟧⟧, a assuré que ⟦Q12|les deux premières foreuses sont arrivées au ⟦LOC|port de Dakar⟧ le ⟦DATE=2023-06-09|vendredi 09 juin⟧ et qu'elles prendront la route ⟦DATE=2023-W25|la semaine prochaine⟧⟧. « ⟦Q13|Nous forerons à 280 mètres en moyenne, ⟦TIME=TNI|la nuit⟧ s'il le faut, pour épargner les machines et les hommes⟧ », a-t-il précisé.

Ce programme prend le relais du ⟦MISC|Projet d'urgence des puits pastoraux⟧, clos en ⟦DATE=2022-12|décembre 2022⟧, qui avait permis de réhabiliter 37 ouvrages. Il s'inscrit dans la ⟦MISC|Lettre de politique sectorielle 2023-2030⟧ et contribue à l'objectif d'accès universel à l'eau d'ici ⟦DATE=2030|2030⟧. Depuis ⟦DUR=P10Y|dix ans⟧, la pression sur les pâturages s'est accrue : le cheptel transhumant venu de ⟦LOC=iso:MR|Mauritanie⟧ et du ⟦LOC=iso:ML|Mali⟧ a plus que doublé.

Calendrier des travaux

- ⟦DATE=2023-07-03|Lundi 3 juillet⟧ : ouverture du chantier de ⟦LOC=city:Dara,SN|Dahra⟧ ;
- ⟦DATE=2023-09|septembre 2023⟧ : début des forages de ⟦LOC=city:Ranérou,SN|Ranérou⟧ et de ⟦LOC=city:Thilogne,SN|Thilogne⟧ ;
- ⟦DATE=2024-Q1|1er trimestre 2024⟧ : pose de 210 kilomètres de canalisations ;
- ⟦DATE=2024-05-31|31 mai 2024⟧ au plus tard : mise en service des vingt premiers ouvrages ;
- ⟦DATE=2025|fin 2025⟧ : évaluation à mi-parcours.

Un numéro vert fonctionnera ⟦SET=P1D|tous les jours⟧ ⟦TIME=T08:00/T20:00|de 8h à 20h⟧. Une réunion de suivi se tiendra ⟦SET=XXXX-WXX-1|tous les lundis⟧ à ⟦TIME=T10:30|10H30⟧ au siège du ⟦ORG=Ministère de l'Hydraulique rurale et du Pastoralisme|Ministère⟧.

Mesures individuelles

Par arrêté en date du ⟦DATE=2023-06-12|lundi 12 juin 2023⟧, le ⟦ORG=Ministère de l'Hydraulique rurale et du Pastoralisme|Ministère⟧ a pris les mesures suivantes :

- Monsieur ⟦PER=Ibrahima Khalil Sarr|Ibrahima Khalil SARR⟧, ⟦ROLE=Ibrahima Khalil Sarr|ingénieur hydraulicien⟧, matricule de solde n° 555.123/A, est nommé ⟦ROLE=Ibrahima Khalil Sarr|Coordonnateur national du ⟦MISC=Programme d'accès à l'eau du Ferlo|PAEF⟧⟧, en remplacement de Monsieur ⟦PER=Cheikh Tidiane Bâ|Cheikh Tidiane BÂ⟧, appelé à d'autres fonctions ;
- Docteur ⟦PER=Fatou Diouf|Fatou DIOUF⟧, ⟦ROLE=Fatou Diouf|vétérinaire⟧, précédemment ⟦ROLE=Fatou Diouf|Chef du ⟦ORG|Service départemental de l'Élevage de Podor⟧⟧, est nommée ⟦ROLE=Fatou Diouf|Conseiller technique⟧ ;
- Madame ⟦PER=Ndèye Astou Badji|Ndèye Astou BADJI⟧ est nommée ⟦ROLE=Ndèye Astou Badji|Directrice de l'⟦ORG|Agence de maintenance des forages ruraux⟧⟧, poste vacant.

À l'issue de la cérémonie, les autorités ont visité le château d'eau de ⟦LOC=city:Dara,SN|Dahra⟧, réhabilité ⟦DATE=2022|l'année dernière⟧ pour 145 millions de FCFA. La délégation a regagné ⟦LOC=city:Dakar,SN|Dakar⟧ dans ⟦TIME=2023-06-15TEV|la soirée⟧.

Le ⟦ROLE=Mamadou Lamine Faty|Porte-parole⟧
⟦PER=Mamadou Lamine Faty|Mamadou Lamine FATY⟧

Contact : ⟦ORG=Cellule de communication du Ministère de l'Hydraulique rurale et du Pastoralisme|Cellule de communication du Ministère⟧ | Tél. : +221 33 800 00 00 | presse@hydraulique-rurale.example
⟦⟦END⟧⟧
Q1 type=direct speaker="Mariama Sakho Diatta" cue="a déclaré"
Q2 type=indirect speaker="Mariama Sakho Diatta" cue="a annoncé"
Q3 type=indirect speaker="Mariama Sakho Diatta" cue="a demandé"
Q4 type=direct speaker="Mariama Sakho Diatta" cue="a-t-elle averti"
Q5 type=indirect speaker="Mariama Sakho Diatta" cue="promettre"
Q6 type=indirect speaker="El Hadji Malick Thioune" cue="a, pour sa part, rappelé"
Q7 type=mixed speaker="Ingrid Vestergaard-Holm" cue="a salué"
Q8 type=direct speaker="Ingrid Vestergaard-Holm" cue=""
Q9 type=direct speaker="Demba Aliou Kâ" cue="a dit son soulagement"
Q10 type=indirect speaker="Union des pasteurs du Ferlo" cue="Selon"
Q11 type=mixed speaker="Khady Sène" cue="estime"
Q12 type=indirect speaker="Serigne Modou Lô" cue="a assuré"
Q13 type=direct speaker="Serigne Modou Lô" cue="a-t-il précisé"
