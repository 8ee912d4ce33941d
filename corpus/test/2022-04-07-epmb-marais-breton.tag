COMMUNIQUÉ DE PRESSE
⟦LOC=com:85047|Challans⟧, le ⟦DATE=2022-04-07|7 avril 2022⟧

LE ⟦LOC|MARAIS BRETON⟧ SE DONNE ⟦DUR=P10Y|DIX ANS⟧ POUR RETENIR L’EAU

Le conseil d’administration de l’⟦ORG|Établissement public du Marais breton⟧ (⟦ORG=Établissement public du Marais breton|EPMB⟧) a adopté ⟦DATE=2022-04-06|hier⟧ un programme de 42 millions d’euros. Objectif : restaurer 180 kilomètres de canaux et remplacer 64 ouvrages d’ici ⟦DATE=2032|2032⟧.

Entre terre et mer, à cheval sur la ⟦LOC=dep:85|Vendée⟧ et la ⟦LOC=dep:44|Loire-Atlantique⟧, le ⟦LOC|Marais breton⟧ est l’une des plus vastes prairies humides de la façade atlantique. Ses 45 000 hectares ne doivent leur existence qu’à un réseau serré d’étiers, de fossés et d’écluses, creusés depuis ⟦DATE=11|le XIIe siècle⟧ par les moines, puis par les sauniers. Ce patrimoine vieillit. En ⟦DATE=2021-08|août 2021⟧, la rupture d’une porte à flots à ⟦LOC=com:85029|Bouin⟧ avait vidé 300 hectares de prairies en ⟦DUR=PT36H|trente-six heures⟧.

Avec le plan « ⟦MISC|Eau douce, eau salée⟧ », l’établissement veut changer d’échelle. Les travaux commenceront le ⟦DATE=2022-09-01|1er septembre⟧ par l’⟦LOC|étier de Sallertaine⟧ et se poursuivront ⟦DATE=2022/2032|de 2022 à 2032⟧, toujours ⟦SET=XXXX-09/XXXX-11|entre septembre et novembre⟧, en dehors de la période de nidification.

« ⟦Q1|Pendant ⟦DUR=PXY|des siècles⟧, nous avons appris à chasser l’eau. Il nous faut maintenant apprendre à la garder⟧ », affirme ⟦PER|Gaël Thibaudeau-Sarr⟧, ⟦ROLE=Gaël Thibaudeau-Sarr|président de l’⟦ORG=Établissement public du Marais breton|EPMB⟧ et maire de ⟦LOC=com:85018|Beauvoir-sur-Mer⟧⟧. « ⟦Q1|Chaque centimètre que nous retiendrons au ⟦SET=XXXX-SP|printemps⟧, ce sont ⟦DUR=PXW|des semaines⟧ de sécheresse en moins pour les éleveurs⟧ », poursuit l’élu, qui précise que ⟦Q2|les niveaux d’eau seront fixés marais par marais, « jamais contre l’avis de ceux qui y travaillent »⟧.

Quatre chantiers pour commencer

▪ ⟦LOC=com:85029|Bouin⟧ : reconstruction de la ⟦LOC|porte des Champs⟧ et de deux écluses (⟦DATE=2022/2023|2022-2023⟧, 3,1 M€) ;
▪ ⟦LOC=com:44087|Machecoul-Saint-Même⟧ : curage de 22 km de canaux (⟦DATE=2023|2023⟧, 1,4 M€) ;
▪ ⟦LOC=com:85012|La Barre-de-Monts⟧ : passe à anguilles automatisée (⟦DATE=2023-H2|second semestre 2023⟧, 450 000 €) ;
▪ ⟦LOC=com:85273|Saint-Urbain⟧ : création d’une zone tampon de 38 hectares (⟦DATE=2024|2024⟧, 900 000 €).

Une station de mesure en continu sera installée au ⟦LOC|passage du Gois⟧, face à l’île de ⟦LOC|Noirmoutier⟧. Elle donnera la hauteur et la salinité de l’eau ⟦SET=PT15M|toutes les quinze minutes⟧, ⟦SET=P1D|24 heures sur 24⟧.

QUI OUVRE LES PORTES ?
Première étape : savoir qui ouvre quoi. Sur 212 vannes recensées en ⟦DATE=2020|2020⟧, 47 n’avaient plus de gardien connu. Un réseau d’éclusiers volontaires sera donc constitué ⟦DATE=2022-06|début juin⟧ ; chacun recevra une indemnité de 90 euros ⟦SET=P1M|par mois⟧ et suivra une formation de ⟦DUR=P2D|deux jours⟧. Comme le rappelle ⟦PER|Yvonnick Barreteau⟧, ⟦ROLE=Yvonnick Barreteau|éleveur à ⟦LOC=com:85280|Sallertaine⟧ et vice-président du ⟦ORG|Syndicat des marais mouillés de l’Ouest⟧⟧ : « ⟦Q3|Mon grand-père ouvrait la vanne à l’oreille. ⟦DATE=PRESENT_REF|Aujourd’hui⟧, plus personne n’entend l’eau monter.⟧ »

Tous ne sont pas convaincus. La ⟦ORG|Ligue des conchyliculteurs de la baie⟧ craint que ⟦Q4|la retenue d’eau douce ne fragilise les parcs à huîtres en ⟦SET=XXXX-SU|été⟧⟧ et réclame une étude indépendante. « ⟦Q5|L’huître aussi a soif, mais de sel⟧ », résume sa ⟦ROLE=Maïwenn Cadoret|présidente⟧, ⟦PER|Maïwenn Cadoret⟧. L’établissement répond que ⟦Q6|cette étude, confiée au bureau d’études ⟦ORG|Salicorne Conseil⟧, sera rendue publique avant l’⟦DATE=2022-05-26|Ascension⟧⟧.

« ⟦Q7|Il n’y a pas un marais des paysans et un marais des ostréiculteurs. Il y a un seul bassin, et un seul robinet, qui s’appelle le ciel⟧ », observe la ⟦ROLE=Béatrice Hounsou|géographe⟧ ⟦PER|Béatrice Hounsou⟧, ⟦ROLE=Béatrice Hounsou|maîtresse de conférences à ⟦ORG|Nantes Université⟧⟧, qui accompagne le projet depuis ⟦DUR=P4Y|quatre ans⟧. La chercheuse juge que ⟦Q8|« le dialogue a commencé trop tard », mais qu’il permettra d’éviter les erreurs commises aux ⟦LOC=iso:NL|Pays-Bas⟧ dans ⟦DATE=197|les années 1970⟧⟧. Une délégation d’élu.e.s et d’agriculteur.rice.s se rendra d’ailleurs à ⟦LOC=city:Leeuwarden,NL|Leeuwarden⟧ ⟦DATE=2022-10-10/2022-10-14|du 10 au 14 octobre⟧.

QUI FINANCE ?
L’⟦ORG|Agence de l’eau Loire-Bretagne⟧ apporte 50 % des crédits, la ⟦ORG|Région Pays de la Loire⟧ 15 %, les deux départements 20 %. Le reste, soit 6,3 millions d’euros, est à la charge de l’⟦ORG=Établissement public du Marais breton|EPMB⟧. La contribution demandée aux 23 communes adhérentes passera de 1,80 € à 2,40 € par habitant et ⟦SET=P1Y|par an⟧ à compter du ⟦DATE=2023-01-01|1er janvier prochain⟧.

DONNER SON AVIS
La consultation du public est ouverte ⟦TIME=2022-04-25T09:00/2022-05-20T17:00|du lundi 25 avril à 9 heures au vendredi 20 mai à 17 heures⟧. Trois réunions sont organisées :
- ⟦TIME=2022-05-03T20:00|mardi 3 mai, 20 heures⟧, ⟦LOC|espace Michel-Tournier⟧, ⟦LOC=com:85096|La Garnache⟧ (85) ;
- ⟦TIME=2022-05-05T20:00|jeudi 5 mai, 20 heures⟧, ⟦LOC|halle des Douves⟧, ⟦LOC=com:44021|Villeneuve-en-Retz⟧ (44) ;
- ⟦TIME=2022-05-14T10:30|samedi 14 mai, 10 heures 30⟧, ⟦LOC|salle du Clocher⟧, ⟦LOC=com:85163|Noirmoutier-en-l’Île⟧.
Des permanences auront lieu au siège ⟦SET=XXXX-WXX-2|les mardis⟧ et ⟦SET=XXXX-WXX-5|vendredis⟧, ⟦TIME=T09:00/T12:00|de 9 heures à midi⟧. Les avis pourront aussi être adressés par courrier au 12, ⟦LOC|quai de l’Abattoir⟧, 85300 ⟦LOC=com:85047|Challans⟧.

Le commissaire enquêteur remettra ses conclusions ⟦DATE=2022-06-20|un mois plus tard⟧. Le programme définitif sera voté ⟦DATE=2022-07|mi-juillet⟧.

Pour ⟦PER|Gaël Thibaudeau-Sarr⟧, ⟦Q9|la réussite du plan dépendra de sa simplicité⟧. « ⟦Q10|⟦DATE=2032|Dans dix ans⟧, on nous jugera au nombre de vanneaux et au nombre de vaches. Je veux les deux⟧ », a-t-il conclu.

A propos de l’⟦ORG|Établissement public du Marais breton⟧
Créé en ⟦DATE=1998|1998⟧, l’⟦ORG=Établissement public du Marais breton|EPMB⟧ gère les ouvrages hydrauliques et les digues de 23 communes. Il emploie 31 agents, dont 12 éclusiers, pour un budget annuel de 7,8 millions d’euros. Il est membre du réseau européen ⟦ORG|Wet Coasts⟧.

A propos du label ⟦MISC|Ramsar⟧
Le ⟦LOC|Marais breton⟧ et la ⟦LOC|baie de Bourgneuf⟧ sont inscrits depuis ⟦DATE=2017|2017⟧ sur la liste de la ⟦MISC|convention de Ramsar⟧, signée en ⟦DATE=1971|1971⟧ en ⟦LOC=iso:IR|Iran⟧.

Contacts presse :
⟦PER=Léonie Grondin|Léonie GRONDIN⟧, ⟦ROLE=Léonie Grondin|directrice de la communication de l’⟦ORG=Établissement public du Marais breton|EPMB⟧⟧
Port. 06 39 98 85 44 — l.grondin@epmb.example
⟦PER=Tuan Pham|Tuan PHAM⟧, agence ⟦ORG|Vent d’Ouest⟧ — 02 61 91 44 85 — tuan@ventdouest.example
⟦⟦END⟧⟧
Q1 type=direct speaker="Gaël Thibaudeau-Sarr" cue="affirme"
Q2 type=mixed speaker="Gaël Thibaudeau-Sarr" cue="précise"
Q3 type=direct speaker="Yvonnick Barreteau" cue="rappelle"
Q4 type=indirect speaker="Ligue des conchyliculteurs de la baie" cue="craint"
Q5 type=direct speaker="Maïwenn Cadoret" cue="résume"
Q6 type=indirect speaker="Établissement public du Marais breton" cue="répond"
Q7 type=direct speaker="Béatrice Hounsou" cue="observe"
Q8 type=mixed speaker="Béatrice Hounsou" cue="juge"
Q9 type=indirect speaker="Gaël Thibaudeau-Sarr" cue="Pour"
Q10 type=direct speaker="Gaël Thibaudeau-Sarr" cue="a-t-il conclu"
