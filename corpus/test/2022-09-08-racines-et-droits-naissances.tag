ONG ⟦ORG=Racines et Droits|RACINES ET DROITS⟧

COMMUNIQUÉ DE PRESSE

31 000 enfants sans papiers : la ⟦MISC=Caravane des naissances|caravane des naissances⟧ reprend la route dans le ⟦LOC|Borgou⟧

⟦LOC=city:Parakou,BJ|Parakou⟧ (⟦LOC=iso:BJ|Bénin⟧), le ⟦DATE=2022-09-08|jeudi 8 septembre 2022⟧ – À ⟦DUR=P11D|onze jours⟧ de ⟦DATE=2022-09|la rentrée scolaire⟧, l’ONG ⟦ORG|Racines et Droits⟧ lance ⟦DATE=2022-09-08|ce jour⟧ la deuxième édition de la ⟦MISC|Caravane des naissances⟧. Jusqu’au ⟦DATE=2022-11-26|samedi 26 novembre⟧, neuf équipes mobiles sillonneront cinquante-quatre villages pour établir gratuitement les actes d’état civil des enfants qui n’en possèdent pas. Le projet, d’un coût de 212 millions de FCFA, bénéficie de l’appui de l’⟦ORG|UNICEF⟧ et de la coopération suisse.

Sans acte de naissance, un élève ne peut se présenter à l’examen de fin de cycle primaire. ⟦Q1|Dans les départements du ⟦LOC|Borgou⟧ et de l’⟦LOC|Alibori⟧, 31 000 enfants de moins de douze ans sont dans ce cas⟧, d’après un recensement mené par l’ONG ⟦DATE=2022-02-01/2022-04-15|du 1er février au 15 avril 2022⟧.

« ⟦Q2|Un enfant que l’état civil ignore, on peut le marier, le vendre ou l’oublier. Rien ne dit qu’il a existé⟧ », a rappelé ⟦PER|Sylvie Dossou-Yovo⟧, ⟦ROLE=Sylvie Dossou-Yovo|directrice exécutive de ⟦ORG|Racines et Droits⟧⟧, ⟦TIME=2022-09-08TMO|ce matin⟧ lors du lancement à la ⟦LOC|Maison du Peuple de Parakou⟧. « ⟦Q2|La première édition nous a appris une chose : quand la caravane s’arrête au marché, tout le village vient.⟧ »

Une audience sous le baobab

Particularité du dispositif : un tribunal de première instance tient audience foraine au milieu du village. Les dossiers sont jugés le jour même et les jugements supplétifs remis aux parents avant le départ de l’équipe.

M. le ⟦ROLE=Romuald Agossou|juge⟧ ⟦PER=Romuald Agossou|Romuald AGOSSOU⟧, détaché par la ⟦ORG|cour d’appel de Parakou⟧, a précisé que ⟦Q3|huit dossiers sur dix peuvent être réglés en ⟦DUR=PT20M|vingt minutes⟧ lorsque deux témoins se présentent⟧. Il souhaite toutefois que ⟦Q4|les chefs de village soient « formés et non pas seulement convoqués »⟧.

« ⟦Q5|J’ai trois filles. L’aînée s’appelle ⟦PER|Rachida⟧, elle a quatorze ans et, pour l’administration, elle n’est pas née⟧ », raconte ⟦PER|Aminatou Bio Yara⟧, ⟦ROLE=Aminatou Bio Yara|vendeuse de fromage peulh à ⟦LOC=city:Nikki,BJ|Nikki⟧⟧. Son mari s’est rendu trois fois au chef-lieu de commune sans trouver le bureau ouvert. « ⟦Q6|La route coûte 2 500 FCFA aller-retour, c’est le prix d’un sac de mil⟧ », ajoute-t-elle.

Le ⟦ROLE=Moussa Orou Gani|coordonnateur de la ⟦MISC|Caravane des naissances⟧⟧, ⟦PER|Moussa Orou Gani⟧, promet de ⟦Q7|délivrer 300 actes ⟦SET=P1D|par jour⟧⟧. Selon lui, ⟦Q8|l’informatisation du registre, prévue pour ⟦DATE=2023|l’an prochain⟧, n’arrangera rien si les communes restent sans électricité ni réseau⟧.

Ce que coûte un papier

La déclaration est pourtant gratuite pendant ⟦DUR=P21D|vingt et un jours⟧ après la naissance [1]. Passé ce délai, les frais s’accumulent : certificat médical, photocopies, déplacement, témoin à nourrir. L’ONG a suivi quarante familles de ⟦LOC=city:Bembèrèkè,BJ|Bembèrèkè⟧ pendant ⟦DUR=P6M|un semestre⟧. Résultat : 14 300 FCFA dépensés en moyenne par enfant, soit près d’⟦DUR=P1M|un mois⟧ du revenu d’un ménage de cultivateurs.

“⟦Q9|Les gens ne refusent pas de déclarer. Ils attendent la bonne récolte, puis la suivante, et l’enfant grandit sans nom⟧”, analyse ⟦PER|Karimou Sabi Boukari⟧, ⟦ROLE=Karimou Sabi Boukari|parajuriste à ⟦LOC=city:Bembèrèkè,BJ|Bembèrèkè⟧⟧ depuis ⟦DATE=2015|2015⟧. Il dit ⟦Q10|avoir vu, ⟦DATE=2021|l’année dernière⟧, un directeur d’école inscrire sept élèves « sous le nom d’un cousin »⟧.

⟦PER|Sylvie Dossou-Yovo⟧ demande que ⟦Q11|le délai de gratuité soit porté à ⟦DUR=P1Y|un an⟧ et que chaque maternité dispose d’un agent d’état civil au moins ⟦DUR=P1D|une journée⟧ ⟦SET=P1W|par semaine⟧⟧. Une proposition de loi en ce sens a été déposée à l’⟦ORG|Assemblée nationale⟧ le ⟦DATE=2022-05-24|24/05/2022⟧ ; elle n’a pas encore été examinée.

Le bilan de la première édition

En ⟦DATE=2021|2021⟧, la caravane avait parcouru 4.860 kilomètres ⟦DATE=2021-10/2021-12|d’octobre à décembre⟧. Elle a permis :

1. d’établir 11 742 actes, dont 6 088 au profit de filles ;
2. de former 96 secrétaires de mairie à ⟦LOC=city:Kandi,BJ|Kandi⟧, ⟦LOC=city:Malanville,BJ|Malanville⟧ et ⟦LOC=city:Banikoara,BJ|Banikoara⟧ ;
3. de porter devant les tribunaux dix-neuf affaires de faux actes vendus entre 15 000 et 40 000 FCFA.

« ⟦Q12|Ces trafics nourrissent le scepticisme, et nous les combattrons sans relâche⟧ », a insisté le ⟦ROLE=Léonce Houngbédji|colonel⟧ ⟦PER|Léonce Houngbédji⟧, ⟦ROLE=Léonce Houngbédji|chef de la ⟦ORG|Brigade de protection de l’enfance du Borgou⟧⟧.

Une étude de ⟦PER|Véronique Adanlin⟧, ⟦ROLE=Véronique Adanlin|démographe à l’⟦ORG|université d’Abomey-Calavi⟧⟧, indique que ⟦Q13|la part des naissances non déclarées est passée de 23 % à 14 % en ⟦DUR=P8Y|huit ans⟧ dans le nord du pays⟧. L’auteure y voit « ⟦Q14|un progrès réel mais fragile⟧ » et ajoute que ⟦Q15|les enfants nés pendant les ⟦DUR=P4M|quatre mois⟧ de soudure sont deux fois moins souvent déclarés⟧.

Prochaines étapes

Après ⟦LOC=city:Parakou,BJ|Parakou⟧, la caravane s’arrêtera à ⟦LOC=city:Nikki,BJ|Nikki⟧ (⟦DATE=2022-09-12/2022-09-16|du 12 au 16 septembre⟧), puis à ⟦LOC=city:Kandi,BJ|Kandi⟧ et à ⟦LOC=city:Ségbana,BJ|Ségbana⟧ en ⟦DATE=2022-10|octobre⟧. Elle franchira la frontière en ⟦DATE=2022-11|novembre⟧ pour une étape commune à ⟦LOC=city:Gaya,NE|Gaya⟧, au ⟦LOC=iso:NE|Niger⟧. Une soirée de restitution est prévue à ⟦LOC=city:Cotonou,BJ|Cotonou⟧ au ⟦DATE=2023-02|début du mois de février⟧, en présence de S.E. M. ⟦PER|Lorenz Achermann⟧, ⟦ROLE=Lorenz Achermann|ambassadeur de ⟦LOC=iso:CH|Suisse⟧⟧.

Les parents doivent se présenter avec la carte d’un témoin et le carnet de vaccination de l’enfant, ⟦SET=XXXX-WXX-1/XXXX-WXX-5|du lundi au vendredi⟧ ⟦TIME=T08:00/T16:30|de 8h à 16h30⟧. Un accueil en bariba, en dendi et en fulfuldé est assuré.

⟦PER|Sylvie Dossou-Yovo⟧
⟦ROLE=Sylvie Dossou-Yovo|Directrice exécutive⟧

[1] ⟦MISC|Code de l’enfant⟧, adopté en ⟦DATE=2015|2015⟧.

À propos de ⟦ORG|Racines et Droits⟧

Créée en ⟦DATE=2006|2006⟧ à ⟦LOC=city:Parakou,BJ|Parakou⟧, ⟦ORG|Racines et Droits⟧ défend l’accès à l’état civil, à la terre et à la justice dans le nord du ⟦LOC=iso:BJ|Bénin⟧. Elle compte 64 salariés et 380 parajuristes bénévoles. Elle est membre du ⟦ORG|Réseau ouest-africain pour l’état civil⟧ (⟦ORG=Réseau ouest-africain pour l’état civil|ROAEC⟧), dont le siège se trouve à ⟦LOC=city:Lomé,TG|Lomé⟧.

Contacts médias
⟦PER=Bérénice Akpovi|Bérénice AKPOVI⟧, ⟦ROLE=Bérénice Akpovi|chargée de plaidoyer⟧ : +229 21 555 012 – presse@racinesetdroits.example
⟦PER|Moussa Orou Gani⟧ : +229 95 555 034 (⟦LOC=city:Parakou,BJ|Parakou⟧ et ⟦LOC|Alibori⟧)
⟦⟦END⟧⟧
Q1 type=indirect speaker="Racines et Droits" cue="d’après"
Q2 type=direct speaker="Sylvie Dossou-Yovo" cue="a rappelé"
Q3 type=indirect speaker="Romuald Agossou" cue="a précisé"
Q4 type=mixed speaker="Romuald Agossou" cue="souhaite"
Q5 type=direct speaker="Aminatou Bio Yara" cue="raconte"
Q6 type=direct speaker="Aminatou Bio Yara" cue="ajoute-t-elle"
Q7 type=indirect speaker="Moussa Orou Gani" cue="promet"
Q8 type=indirect speaker="Moussa Orou Gani" cue="Selon"
Q9 type=direct speaker="Karimou Sabi Boukari" cue="analyse"
Q10 type=mixed speaker="Karimou Sabi Boukari" cue="dit"
Q11 type=indirect speaker="Sylvie Dossou-Yovo" cue="demande"
Q12 type=direct speaker="Léonce Houngbédji" cue="a insisté"
Q13 type=indirect speaker="Véronique Adanlin" cue="indique"
Q14 type=direct speaker="Véronique Adanlin" cue="y voit"
Q15 type=indirect speaker="Véronique Adanlin" cue="ajoute"
