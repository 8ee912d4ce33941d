⟦MISC=Chants Contraires 2023|CHANTS CONTRAIRES 2023⟧ : ⟦DUR=P4D|QUATRE JOURS⟧ DE VOIX LIBRES EN ⟦LOC|GASCOGNE⟧

Le festival dévoile sa 12e édition, ⟦DATE=2023-07-13/2023-07-16|du 13 au 16 juillet⟧ à ⟦LOC=com:32208|Lectoure⟧ et alentour

À ⟦LOC=com:32208|Lectoure⟧, le ⟦DATE=2023-05-10|10 mai 2023⟧

Vingt-six concerts, onze lieux, une nuit blanche : pour sa douzième édition, le festival ⟦MISC|Chants Contraires⟧ déploie ses scènes dans les cloîtres, les lavoirs et les champs du nord du ⟦LOC=dep:32|Gers⟧. La billetterie ouvre ⟦TIME=2023-05-11T12:00|demain à midi⟧. ⟦DATE=2022|L’an passé⟧, 14 200 spectateur·rice·s avaient fait le voyage, malgré la canicule.

« ⟦Q1|Nous avons longtemps eu peur du silence. ⟦DATE=2023|Cette année⟧, nous en avons fait le fil rouge : chaque soirée commencera par ⟦DUR=PT1M|une minute⟧ sans musique, sans micro, sans rien⟧ », confie ⟦PER|Garance Laborde-Tchicaya⟧, ⟦ROLE=Garance Laborde-Tchicaya|directrice artistique⟧. « ⟦Q1|Écouter, cela s’apprend.⟧ » L’édition a pour sous-titre « ⟦MISC|Avant la note⟧ ».

AU PROGRAMME

⟦DATE=2023-07-13|Jeudi 13 juillet⟧
⟦TIME=2023-07-13T18:30|18 h 30⟧ – Ouverture sur les remparts avec ⟦ORG|Les Filles du Carillon⟧, sextuor vocal de ⟦LOC=city:Liège,BE|Liège⟧
⟦TIME=2023-07-13T21:00|21 h⟧ – ⟦PER|Aminata Keïta-Sorel⟧, ⟦ROLE=Aminata Keïta-Sorel|chanteuse et joueuse de ngoni⟧, née à ⟦LOC=city:Bamako,ML|Bamako⟧, dans la ⟦LOC|cathédrale Saint-Gervais⟧

⟦DATE=2023-07-14|Vendredi 14 juillet⟧
⟦TIME=2023-07-14T11:00|11 h⟧ – Sieste sonore au ⟦LOC|lavoir de Fontélie⟧
⟦TIME=2023-07-14T22:00|22 h⟧ – Bal des pompiers revu par ⟦PER=DJ Mandarine|DJ MANDARINE⟧, ⟦LOC|place du Général-de-Gaulle⟧. Entrée libre !

⟦DATE=2023-07-15|Samedi 15 juillet⟧
⟦TIME=2023-07-15T17:00|17 h⟧ – À ⟦LOC=com:32345|La Romieu⟧, l’⟦ORG|Ensemble Garona⟧ et l’⟦ROLE=Ziad Khoury-Morin|oudiste⟧ ⟦PER|Ziad Khoury-Morin⟧, venu de ⟦LOC=city:Beirut,LB|Beyrouth⟧, créent « ⟦MISC|Les Puits⟧ » dans le cloître de la ⟦LOC|collégiale Saint-Pierre⟧
⟦TIME=2023-07-15T23:00/2023-07-16T06:00|De 23 h à 6 h⟧ – Nuit blanche dans un champ de tournesols, à ⟦LOC=com:32132|Fleurance⟧

⟦DATE=2023-07-16|Dimanche 16 juillet⟧
⟦TIME=2023-07-16T09:30|9 h 30⟧ – Petit déjeuner chanté, ⟦LOC|halle aux grains⟧
⟦TIME=2023-07-16T18:00|18 h⟧ – Clôture : 200 choristes amateurs dirigés par ⟦PER|Béranger Sansot⟧, ⟦ROLE=Béranger Sansot|chef de chœur à ⟦LOC=com:32107|Condom⟧⟧

DES CRÉATIONS ET DES RETROUVAILLES

Quatre créations jalonnent l’édition. La plus attendue, « ⟦MISC|Les Puits⟧ », est née d’une résidence de ⟦DUR=P5W|cinq semaines⟧ à ⟦LOC=com:32345|La Romieu⟧, commencée ⟦DATE=2023-02|début février⟧. « ⟦Q2|À ⟦LOC=city:Beirut,LB|Beyrouth⟧, on répète entre deux coupures de courant⟧ », raconte ⟦PER|Ziad Khoury-Morin⟧. « ⟦Q3|Ici, j’ai dû réapprendre à finir un morceau⟧ », s’amuse-t-il.

⟦PER|Aminata Keïta-Sorel⟧ revient à ⟦LOC=com:32208|Lectoure⟧ ⟦DATE=2023|huit ans après⟧ sa première venue. Elle promet ⟦Q4|un récital « plus nu que nu », sans amplification⟧. L’album « ⟦MISC|Sanuya⟧ », sorti le ⟦DATE=2023-03-24|24 mars⟧ chez ⟦ORG|Disques du Fleuve⟧, en donne un avant-goût.

Quant aux ⟦ORG=Les Filles du Carillon|Filles du Carillon⟧, elles animeront un stage de chant ouvert à tou·te·s, ⟦DATE=2023-07-11/2023-07-13|du mardi 11 au jeudi 13 juillet⟧, ⟦TIME=T10:00/T12:30|entre 10 h et 12 h 30⟧.

DES ENFANTS SUR SCÈNE

Depuis ⟦DATE=2022-09|septembre dernier⟧, vingt-huit élèves du ⟦ORG|collège Maréchal-Lannes⟧ écrivent un « opéra de poche » avec la ⟦ROLE=Nour Delpech|compositrice⟧ ⟦PER|Nour Delpech⟧. Ils répètent ⟦SET=XXXX-WXX-2TAF|chaque mardi après-midi⟧ et joueront le ⟦TIME=2023-07-14T15:00|14 juillet à 15 h⟧ dans le ⟦LOC|jardin des Marronniers⟧. « ⟦Q5|On a mis un dragon parce que, sans dragon, c’est pas un opéra !⟧ » s’exclament les élèves. ⟦PER=Nour Delpech|Nour⟧ assure qu’⟦Q6|elle n’a composé que les silences⟧.

UN FESTIVAL PLUS SOBRE

⟦ORG|Clameurs de Lomagne⟧, l’association organisatrice, a fait mesurer son empreinte carbone. D’après le cabinet ⟦ORG|Terre Comptée⟧, ⟦Q7|huit tonnes de gaz à effet de serre sur dix proviennent des déplacements du public⟧. ⟦PER|Jean-Baptiste Oyarzun⟧, ⟦ROLE=Jean-Baptiste Oyarzun|président de ⟦ORG|Clameurs de Lomagne⟧⟧, annonce ⟦Q8|vouloir réduire ce total d’un tiers d’ici ⟦DATE=2025|2025⟧⟧. « ⟦Q9|Le car n’est pas une punition. On y chante mieux que dans une voiture.⟧ »

Des navettes gratuites relieront ⟦LOC=com:32208|Lectoure⟧ à ⟦LOC=com:47001|Agen⟧ (47) ⟦SET=PT45M|toutes les 45 minutes⟧, et à ⟦LOC=com:32013|Auch⟧ deux fois ⟦SET=P1D|par jour⟧. Gobelets consignés (2 €), vaisselle lavée sur place, repas issus à 80 % de fermes situées à ⟦DUR=PT30M|moins de trente minutes⟧ de route. Le « tout-jetable », lui, disparaît des buvettes.

Le festival a obtenu en ⟦DATE=2022-10|octobre dernier⟧ le ⟦MISC|prix Scènes sobres⟧, remis par la ⟦ORG|Fédération des festivals ruraux⟧ (⟦ORG=Fédération des festivals ruraux|FFR⟧). Selon son jury, ⟦Q10|⟦MISC|Chants Contraires⟧ « prouve qu’un événement populaire peut tenir dans un paysage sans l’abîmer »⟧.

« ⟦Q11|Ce festival a été inventé par une poignée de bénévoles autour d’une table de cuisine. Ils sont 310 ⟦DATE=PRESENT_REF|aujourd’hui⟧ et il n’y a plus assez de chaises.⟧ »
⟦PER|Yolande Dupouy⟧, ⟦ROLE=Yolande Dupouy|cofondatrice⟧, 81 ans

DOUZE ÉDITIONS EN TROIS DATES

⟦DATE=2011|Il y a douze ans⟧ : première soirée dans une grange de ⟦LOC=com:32404|Saint-Puy⟧, devant 90 personnes.
⟦DATE=2015-07|Juillet 2015⟧ : le festival s’installe à ⟦LOC=com:32208|Lectoure⟧.
⟦DATE=2020-SU|Été 2020⟧ : l’édition est annulée, mais ⟦ORG|Clameurs de Lomagne⟧ donne 40 concerts sous les fenêtres des hôpitaux et des maisons de retraite de ⟦LOC|Gascogne⟧, ⟦DATE=2020-06/2020-08|de juin à août⟧.

En attendant l’ouverture, un avant-goût gratuit sera servi à ⟦LOC=com:32013|Auch⟧ le ⟦DATE=2023-06-21|mercredi 21 juin⟧ pour la ⟦MISC|Fête de la musique⟧.

INFORMATIONS PRATIQUES

● Tarifs : de 8 à 26 € ; pass ⟦DUR=P4D|quatre jours⟧ à 74 € (59 € jusqu’au ⟦DATE=2023-06-15|15 juin⟧) ; gratuit pour les moins de 12 ans
● Billetterie : chants-contraires.example et ⟦ORG|office de tourisme de la Lomagne⟧, ⟦SET=XXXX-WXX-2/XXXX-WXX-6|du mardi au samedi⟧, ⟦TIME=T09:30/T18:00|de 9 h 30 à 18 h⟧
● Camping : ouvert ⟦TIME=2023-07-12T14:00/2023-07-17T12:00|du mercredi 12 juillet à 14 h au lundi 17 à midi⟧

Avec le soutien de la ⟦ORG|Drac Occitanie⟧, de la ⟦ORG|Région Occitanie⟧, du ⟦ORG|Conseil départemental du Gers⟧ et de la ⟦ORG|Ville de Lectoure⟧. Partenaires médias : ⟦ORG|Radio Cadence Gersoise⟧, ⟦ORG|L’Écho de Lomagne⟧.

CONTACTS
Presse : ⟦PER=Oumar Castéra|Oumar CASTÉRA⟧ | 05.36.49.12.83 | 06.39.98.12.83 | presse@chants-contraires.example
Accréditations avant le ⟦TIME=2023-06-30T18:00|vendredi 30 juin, 18 h⟧ : accred@chants-contraires.example
🎶 #ChantsContraires2023 sur ⟦MISC|Instagram⟧ et ⟦MISC|Mastodon⟧
⟦⟦END⟧⟧
Q1 type=direct speaker="Garance Laborde-Tchicaya" cue="confie"
Q2 type=direct speaker="Ziad Khoury-Morin" cue="raconte"
Q3 type=direct speaker="Ziad Khoury-Morin" cue="s’amuse-t-il"
Q4 type=mixed speaker="Aminata Keïta-Sorel" cue="promet"
Q5 type=direct speaker="les élèves" cue="s’exclament"
Q6 type=indirect speaker="Nour Delpech" cue="assure"
Q7 type=indirect speaker="Terre Comptée" cue="D’après"
Q8 type=indirect speaker="Jean-Baptiste Oyarzun" cue="annonce"
Q9 type=direct speaker="Jean-Baptiste Oyarzun" cue=""
Q10 type=mixed speaker="Fédération des festivals ruraux" cue="Selon"
Q11 type=direct speaker="Yolande Dupouy" cue=""
