POUR DIFFUSION IMMÉDIATE

LE GROUPE ⟦ORG=Carvallet|CARVALLET⟧ OUVRE À ⟦LOC=com:18279|VIERZON⟧ SA QUATRIÈME USINE FRANÇAISE
- 38 millions d'euros investis dans une fonderie d'aluminium « bas carbone »
- 142 emplois créés d'ici ⟦DATE=2022|2022⟧, dont 60 avant ⟦DATE=2019|la fin de l'année⟧
- Premières livraisons le ⟦DATE=2019-10-14|14 octobre⟧

⟦LOC=com:18279|VIERZON⟧ (⟦LOC=dep:18|Cher⟧), ⟦DATE=2019-09-23|23 septembre 2019⟧ -- Après ⟦DUR=P22M|vingt-deux mois⟧ de chantier, ⟦ORG|Carvallet⟧, spécialiste des carters en aluminium pour l'automobile et le ferroviaire, inaugure ⟦DATE=2019-09-23|ce lundi⟧ à ⟦LOC=com:18279|Vierzon⟧ l'usine baptisée « ⟦LOC|La Lingotière⟧ ». La visite officielle débutera à ⟦TIME=2019-09-23T10:30|10 h 30⟧, en présence de 300 salariés, clients et élus. La première coulée publique est prévue à ⟦TIME=2019-09-23T11:50|11H50⟧ précises.
Implanté dans le parc d'activités du ⟦LOC|Vieux Domaine⟧, à ⟦DUR=PT5M|cinq minutes⟧ de l'échangeur de l'⟦LOC|A71⟧ et de l'⟦LOC|A20⟧, le bâtiment couvre 16 500 m². Il abrite deux fours de fusion, six presses de 1 800 tonnes et un laboratoire de contrôle par rayons X.
« ⟦Q1|Nous aurions pu construire à ⟦LOC=city:Poznań,PL|Poznań⟧ pour un tiers de moins. Nous avons choisi le ⟦LOC|Berry⟧ parce que c'est ici que se trouvent les fondeurs qui connaissent notre métier⟧ », déclare ⟦PER=Bertrand Louvigné|Bertrand LOUVIGNÉ⟧, ⟦ROLE=Bertrand Louvigné|président-directeur général de ⟦ORG|Carvallet⟧⟧. « ⟦Q1|La proximité a un prix ; elle a aussi une valeur.⟧ »

UN INVESTISSEMENT DE 38 MILLIONS D'EUROS
Le projet, lancé en ⟦DATE=2017-11|novembre 2017⟧, a été financé aux deux tiers sur fonds propres. La ⟦ORG|Région Centre-Val de Loire⟧ y a apporté 2,5 millions d'euros d'avances remboursables et l'⟦ORG=Agence de l'environnement et de la maîtrise de l'énergie|Ademe⟧ (⟦ORG|Agence de l'environnement et de la maîtrise de l'énergie⟧) 1,1 million au titre du ⟦MISC|Fonds Chaleur⟧. La ⟦ORG|communauté de communes Vierzon-Sologne-Berry⟧ a viabilisé le terrain.
Les fours fonctionneront à 40 % avec de l'aluminium recyclé, collecté pour l'essentiel dans le ⟦LOC=dep:18|Cher⟧, l'⟦LOC=dep:36|Indre⟧ et le ⟦LOC=dep:45|Loiret⟧. D'après la direction, ⟦Q2|la consommation de gaz sera inférieure de 30 % à celle du site d'⟦LOC=com:36088|Issoudun⟧, mis en service en ⟦DATE=1978|1978⟧⟧. La chaleur perdue chauffera les bureaux et, à partir de ⟦DATE=2020-WI|l'hiver 2020-2021⟧, la piscine municipale voisine.
« ⟦Q3|Un four qui démarre⟧ », rappelle ⟦PER|Solène Abiven-Touré⟧, ⟦ROLE=Solène Abiven-Touré|directrice de l'usine⟧, « ⟦Q3|c'est un avion qui décolle : on ne s'arrête pas au milieu de la piste⟧ ». Et de poursuivre : « ⟦Q4|Pendant ⟦DUR=P3W|trois semaines⟧, nos équipes se sont relayées sans un arrêt. Pas une pièce n'a été rebutée depuis ⟦TIME=2019-09-20TMO|vendredi matin⟧.⟧ »

RECRUTER ET FORMER SUR PLACE
Soixante-deux personnes travaillent déjà sur le site. Mme ⟦PER=Solène Abiven-Touré|ABIVEN-TOURÉ⟧ estime que ⟦Q5|l'effectif atteindra 100 salariés au ⟦DATE=2020-Q2|deuxième trimestre 2020⟧ et 142 ⟦DATE=2021|fin 2021⟧⟧. Les métiers recherchés : fondeurs, conducteurs de ligne, outilleurs, techniciens de maintenance, contrôleurs qualité.
Une formation de ⟦DUR=PT400H|400 heures⟧ a été montée avec le ⟦ORG|lycée Henri-Brisson⟧ et ⟦ORG|Pôle emploi⟧. La première promotion, douze stagiaires dont cinq femmes, a terminé son parcours le ⟦DATE=2019-09-13|13 septembre⟧ ; une deuxième session se tiendra ⟦DATE=2019-11-04/2020-01-24|du 4 novembre au 24 janvier⟧.
" ⟦Q6|J'ai tenu une caisse pendant ⟦DUR=P11Y|onze ans⟧, je n'avais jamais vu de métal liquide⟧ ", témoigne ⟦PER|Mélissa Garrigou⟧, 34 ans, ⟦ROLE=Mélissa Garrigou|conductrice de presse⟧. " ⟦Q6|Maintenant, c'est moi qui l'explique aux visiteurs.⟧ "
Une réunion d'information ouverte à tous aura lieu le ⟦TIME=2019-10-03T18:30|jeudi 3 octobre à 18 h 30⟧ au ⟦LOC|centre de congrès de Vierzon⟧. Les candidatures seront reçues ⟦DATE=2019-10-07/2019-10-25|du 7 au 25 octobre⟧, ⟦SET=XXXX-WXX-1/XXXX-WXX-5|du lundi au vendredi⟧, ⟦TIME=T09:00/T17:00|de 9h à 17h⟧.

UNE ÉQUIPE RESSERRÉE
Autour de la directrice, la direction du site réunit ⟦PER|Fatoumata Sidibé-Laurent⟧ (⟦ROLE=Fatoumata Sidibé-Laurent|responsable qualité⟧), ⟦PER|Jean-Loup Chédeville⟧ (⟦ROLE=Jean-Loup Chédeville|responsable maintenance⟧) et, à partir du ⟦DATE=2019-10-01|1er octobre⟧, ⟦PER|Li Wei-Garnier⟧ (⟦ROLE=Li Wei-Garnier|responsable des ressources humaines⟧), qui arrive du site d'⟦LOC=com:36088|Issoudun⟧.
Le Dr ⟦PER|Odon Frémaux⟧, ⟦ROLE=Odon Frémaux|médecin du travail⟧, a été associé au dessin des postes dès ⟦DATE=2018-FA|l'automne 2018⟧. « ⟦Q7|Les charges de plus de quinze kilos sont soulevées par des bras articulés : plus personne ne doit se casser le dos à la fonderie⟧ », Dr ⟦PER=Odon Frémaux|Frémaux⟧. Un bilan de santé sera proposé à tous les salariés ⟦DATE=2020-03|dans six mois⟧, puis ⟦SET=P2Y|tous les deux ans⟧.

DES CLIENTS AU RENDEZ-VOUS
Le carnet de commandes de l'usine est rempli pour ⟦DUR=P18M|dix-huit mois⟧. Le principal contrat, signé en ⟦DATE=2019-03|mars dernier⟧ avec l'équipementier allemand ⟦ORG|Kolbwerk AG⟧, porte sur 220 000 carters de moteurs électriques ⟦SET=P1Y|par an⟧. Les pièces partiront pour ⟦LOC=city:Stuttgart,DE|Stuttgart⟧ deux fois ⟦SET=P1W|par semaine⟧, par le rail.
Pour ⟦PER|Heike Brandner-Yıldız⟧, ⟦ROLE=Heike Brandner-Yıldız|directrice des achats de ⟦ORG|Kolbwerk AG⟧⟧ : « ⟦Q8|Nous cherchions un fournisseur capable de nous livrer en ⟦DUR=PT48H|48 heures⟧ et de nous dire d'où vient chaque kilo de métal. En ⟦LOC=cont:EU|Europe⟧, ils sont trois.⟧ »
M. ⟦PER=Bertrand Louvigné|LOUVIGNÉ⟧ a indiqué que ⟦Q9|⟦ORG|Carvallet⟧ n'excluait pas une extension de 6 000 m² si le marché ferroviaire confirmait « sa belle santé »⟧. La décision sera prise au ⟦DATE=2020-H1|premier semestre 2020⟧.

UNE TERRE DE MÉTAL
Le ⟦LOC|Berry⟧ fond et forge depuis le ⟦DATE=18|XIXe siècle⟧. Machines agricoles, tracteurs, munitions : ⟦LOC=com:18279|Vierzon⟧ comptait encore 4 000 ouvriers dans ⟦DATE=197|les années 1970⟧, avant les fermetures intervenues ⟦DATE=1985/1996|de 1985 à 1996⟧. Le terrain choisi par ⟦ORG|Carvallet⟧ était en friche depuis ⟦DUR=P20Y|plus de vingt ans⟧. Les anciens rencontrés pour l'exposition « ⟦MISC|Mains d'acier⟧ », visible dans le hall jusqu'au ⟦DATE=2019-12-20|20 décembre⟧, racontent ⟦Q10|avoir cru ne jamais revoir une cheminée fumer dans la ⟦LOC|vallée de l'Yèvre⟧⟧.

QUATRE DATES
⟦DATE=1954|1954⟧ : ⟦PER|Marcel Carvallet⟧ ouvre un atelier de moulage à ⟦LOC=com:36088|Issoudun⟧.
⟦DATE=1987|1987⟧ : première implantation à l'étranger, à ⟦LOC=city:Bilbao,ES|Bilbao⟧ (⟦LOC=iso:ES|Espagne⟧).
⟦DATE=2008-11|Novembre 2008⟧ : le groupe, frappé par la crise, ferme le site de ⟦LOC=com:36044|Châteauroux⟧.
⟦DATE=2016-Q3|3e trimestre 2016⟧ : rachat de la société mexicaine ⟦ORG|Aluminios Quiroga⟧, à ⟦LOC=city:Monterrey,MX|Monterrey⟧.

À PROPOS DE ⟦ORG=Carvallet|CARVALLET⟧
Fondé en ⟦DATE=1954|1954⟧, ⟦ORG|Carvallet⟧ emploie 1 930 personnes dans sept usines, en ⟦LOC=iso:FR|France⟧, en ⟦LOC=iso:ES|Espagne⟧ et au ⟦LOC=iso:MX|Mexique⟧. Le groupe familial a réalisé un chiffre d'affaires de 312 M€ en ⟦DATE=2018|2018⟧, dont 58 % à l'export. Il est présidé depuis ⟦DATE=2011|2011⟧ par ⟦PER|Bertrand Louvigné⟧, petit-fils du fondateur.

CONTACTS
Presse nationale : ⟦PER=Hortense Mbaye|Hortense MBAYE⟧, ⟦ROLE=Hortense Mbaye|directrice de la communication⟧ - 01.99.00.41.18 - presse@carvallet.example
Presse locale : ⟦PER=Yvan Pétureau|Yvan PÉTUREAU⟧ - 02 61 91 30 77 / 06 39 98 55 20
Usine de ⟦LOC=com:18279|Vierzon⟧, 3 ⟦LOC|rue des Forges-Neuves⟧, 18100 ⟦LOC=com:18279|Vierzon⟧

###
⟦⟦END⟧⟧
Q1 type=direct speaker="Bertrand Louvigné" cue="déclare"
Q2 type=indirect speaker="la direction" cue="D'après"
Q3 type=direct speaker="Solène Abiven-Touré" cue="rappelle"
Q4 type=direct speaker="Solène Abiven-Touré" cue="de poursuivre"
Q5 type=indirect speaker="Solène Abiven-Touré" cue="estime"
Q6 type=direct speaker="Mélissa Garrigou" cue="témoigne"
Q7 type=direct speaker="Odon Frémaux" cue=""
Q8 type=direct speaker="Heike Brandner-Yıldız" cue="Pour"
Q9 type=mixed speaker="Bertrand Louvigné" cue="a indiqué"
Q10 type=indirect speaker="Les anciens" cue="racontent"
