EMBARGO : ⟦TIME=2023-10-19T19:30|jeudi 19 octobre 2023, 19 h 30⟧

⟦PER|Antoine Kerbrat-Mounier⟧ remet les premiers prix « ⟦MISC|Cantines d’avenir⟧ »

⟦LOC=com:75056|Paris⟧ – ⟦DATE=2023-10-19|19.10.2023⟧

Six restaurants collectifs, choisis parmi 412 candidatures, ont reçu ⟦TIME=2023-10-19TEV|ce soir⟧ à l’⟦LOC|hôtel de Villeroy⟧ le prix « ⟦MISC|Cantines d’avenir⟧ » des mains d’⟦PER|Antoine Kerbrat-Mounier⟧, ⟦ROLE=Antoine Kerbrat-Mounier|ministre de l’Agriculture et de la Souveraineté alimentaire⟧. Créé à l’occasion de la ⟦MISC|Semaine du goût⟧, ce prix distingue les établissements publics qui cuisinent des produits durables, locaux et de qualité sans augmenter le prix du repas.

« ⟦Q1|On apprend le goût comme on apprend à lire : tôt et tous ensemble⟧ », a lancé le ministre. « ⟦Q1|Ces équipes prouvent que bien manger n’est pas réservé à ceux qui en ont les moyens.⟧ »

Les lauréats ⟦DATE=2023|2023⟧

● Écoles : la ⟦ORG|Ville de Quimperlé⟧ (⟦LOC=dep:29|Finistère⟧), pour ses légumes cultivés à 300 mètres des cuisines ;
● Collèges : le ⟦ORG|collège Blaise-Pascal⟧ de ⟦LOC=com:15187|Saint-Flour⟧ (15) ;
● Lycées : le ⟦ORG|lycée agricole de Nevers-Challuy⟧, dans la ⟦LOC=dep:58|Nièvre⟧ ;
● Santé : le ⟦ORG|centre hospitalier de Cholet⟧ (⟦LOC=dep:49|Maine-et-Loire⟧) ;
● Petite enfance : la crèche ⟦ORG|Les Petits Ogres⟧, à ⟦LOC=com:59512|Roubaix⟧ ;
● Coup de cœur du jury : le restaurant universitaire ⟦ORG|Le Grand Four⟧, à ⟦LOC=com:63113|Clermont-Ferrand⟧.

Chaque lauréat·e reçoit 15 000 € et un accompagnement de ⟦DUR=P12M|douze mois⟧ par l’association ⟦ORG|Marmites & Cie⟧.

Moins de gaspillage, plus de légumes

À ⟦LOC=com:29233|Quimperlé⟧, 1 100 repas sont servis ⟦SET=P1D|chaque jour⟧, dont 62 % de produits biologiques. Le coût des denrées est resté stable, à 2,15 € par assiette, depuis ⟦DATE=2020|2020⟧. « ⟦Q2|Nous avons commencé par peser les poubelles⟧ » raconte ⟦PER|Nolwenn Le Scouarnec⟧, ⟦ROLE=Nolwenn Le Scouarnec|responsable de la cuisine centrale⟧. « ⟦Q2|L’argent que nous jetions, nous l’avons mis dans les légumes. À table, on ne triche pas⟧ ».

Au collège de ⟦LOC=com:15187|Saint-Flour⟧, les menus du ⟦SET=XXXX-WXX-2|mardi⟧ et du ⟦SET=XXXX-WXX-4|jeudi⟧ sont écrits par les élèves. Le ⟦ROLE=Moussa Diallo-Fabre|chef⟧ ⟦PER|Moussa Diallo-Fabre⟧ avoue qu’⟦Q3|il n’aurait « jamais osé » mettre des lentilles au menu trois fois ⟦SET=P1M|par mois⟧⟧.

Où en est la loi ?

La ⟦MISC|loi EGalim⟧ du ⟦DATE=2018-10-30|30 octobre 2018⟧ demande aux cantines publiques de servir 50 % de produits durables et de qualité, dont 20 % de produits biologiques, depuis le ⟦DATE=2022-01-01|1er janvier 2022⟧. Le ministère reconnaît que ⟦Q4|l’objectif n’est pas encore atteint partout⟧. Il rappelle que ⟦Q5|13 000 cantines se sont déclarées au ⟦DATE=2023-H1|premier semestre⟧ sur la plateforme ⟦MISC|ma cantine⟧, deux fois plus qu’en ⟦DATE=2021|2021⟧⟧.

D’après l’⟦ORG|Agence Bio⟧, ⟦Q6|la restauration hors domicile reste le premier marché à conquérir⟧. Trois ateliers régionaux se tiendront à ⟦LOC=com:31555|Toulouse⟧ le ⟦DATE=2023-11-14|14 novembre⟧, à ⟦LOC=com:67482|Strasbourg⟧ le ⟦DATE=2023-11-28|28⟧ et à ⟦LOC=com:97411|Saint-Denis⟧ de ⟦LOC=dep:974|La Réunion⟧ ⟦DATE=2023-12|début décembre⟧. Les candidatures à l’édition ⟦DATE=2024|2024⟧ seront ouvertes ⟦DATE=2024-01-15/2024-03-29|du 15 janvier au 29 mars⟧.

« ⟦Q7|Rendez-vous ⟦DATE=2024|dans un an⟧, avec deux fois plus de candidats⟧ », a conclu M. ⟦PER=Antoine Kerbrat-Mounier|Kerbrat-Mounier⟧.

*Le jury, présidé par la ⟦ROLE=Violette Andrianjafy|cheffe⟧ ⟦PER|Violette Andrianjafy⟧, s’est réuni le ⟦DATE=2023-09-27|27 septembre⟧. Il rassemblait des cuisiniers, des parents d’élèves et des agriculteurs.

Service de presse du ⟦ORG|ministère de l’Agriculture et de la Souveraineté alimentaire⟧
Tél : 01 99 00 78 32 – ministere.presse@agriculture.example
78, ⟦LOC|rue de Varenne⟧ – 75007 ⟦LOC=com:75056|Paris⟧
⟦⟦END⟧⟧
Q1 type=direct speaker="Antoine Kerbrat-Mounier" cue="a lancé"
Q2 type=direct speaker="Nolwenn Le Scouarnec" cue="raconte"
Q3 type=mixed speaker="Moussa Diallo-Fabre" cue="avoue"
Q4 type=indirect speaker="ministère de l’Agriculture et de la Souveraineté alimentaire" cue="reconnaît"
Q5 type=indirect speaker="ministère de l’Agriculture et de la Souveraineté alimentaire" cue="rappelle"
Q6 type=indirect speaker="Agence Bio" cue="D’après"
Q7 type=direct speaker="Antoine Kerbrat-Mounier" cue="a conclu"
