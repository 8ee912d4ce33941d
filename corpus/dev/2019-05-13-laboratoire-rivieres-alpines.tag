COMMUNIQUÉ DE PRESSE NATIONAL – ⟦LOC=com:38185|GRENOBLE⟧ – ⟦DATE=2019-05-13|13 MAI 2019⟧

Embargo levé le ⟦TIME=2019-05-13T18:00|lundi 13 mai 2019, 18h00⟧ (heure de ⟦LOC=com:75056|Paris⟧)

Quand les glaciers fondent, les insectes des torrents montent

Une équipe internationale conduite par le ⟦ORG|Laboratoire d'hydro-écologie alpine⟧ (⟦ORG=Laboratoire d'hydro-écologie alpine|LHEA⟧, ⟦ORG|Université Grenoble Alpes⟧ / ⟦ORG|CNRS⟧) a suivi pendant ⟦DUR=P12Y|douze ans⟧ la vie de trente-quatre torrents des ⟦LOC|Alpes⟧. Bilan : les larves d'insectes vivent ⟦DATE=PRESENT_REF|aujourd'hui⟧ 90 mètres plus haut qu'en ⟦DATE=2006|2006⟧. Les résultats paraissent ⟦DATE=2019-05-13|ce jour⟧ dans la revue ⟦ORG|Alpine Freshwater Letters⟧.

Éphémères, plécoptères, trichoptères : ces petits animaux passent l'essentiel de leur existence sous les pierres, dans une eau qui dépasse rarement 8 °C. Ils nourrissent les truites, les cincles et les chauves-souris. Or cette eau se réchauffe. Entre les premiers relevés, réalisés à ⟦DATE=2006-SU|l'été 2006⟧, et ceux de ⟦DATE=2018|2018⟧, la température moyenne des torrents étudiés a gagné 1,1 °C.

"⟦Q1|Nous nous attendions à voir les espèces remonter vers les sources. Nous ne pensions pas qu'elles iraient si vite, ni que certaines n'auraient déjà plus nulle part où aller⟧", explique ⟦PER|Oriane Tessier-Makiadi⟧, ⟦ROLE=Oriane Tessier-Makiadi|directrice de recherche au ⟦ORG|CNRS⟧ et première autrice de l'étude⟧. "⟦Q1|Au-dessus du glacier, il n'y a plus que le ciel.⟧"

DES TORRENTS SOUS SURVEILLANCE

De la ⟦LOC|Romanche⟧ à l'⟦LOC|Inn⟧, les scientifiques ont retenu des cours d'eau alimentés par la fonte des glaces, par la neige ou par des sources. Côté français, les stations se trouvent à ⟦LOC=com:05063|La Grave⟧ et à ⟦LOC=com:05181|Villar-d'Arêne⟧ (⟦LOC=dep:05|Hautes-Alpes⟧), au ⟦LOC=com:38052|Bourg-d'Oisans⟧ (⟦LOC=dep:38|Isère⟧) et à ⟦LOC=com:73047|Bonneval-sur-Arc⟧ (⟦LOC=dep:73|Savoie⟧). Les autres sont réparties entre la ⟦LOC=iso:CH|Suisse⟧, l'⟦LOC=iso:IT|Italie⟧ et l'⟦LOC=iso:AT|Autriche⟧.

⟦SET=P1Y|Chaque année⟧, ⟦DATE=2007/2018|de 2007 à 2018⟧, des équipes de quatre à six personnes ont parcouru à pied jusqu'à 25 kilomètres ⟦SET=P1D|par jour⟧ pour recueillir leurs filets. Au total, 212 000 larves ont été triées et identifiées, d'abord au microscope, puis, à partir de ⟦DATE=2014|2014⟧, grâce à l'ADN présent dans l'eau. Le tri d'un seul échantillon demande ⟦DUR=PT3H|trois heures⟧.

Selon ⟦PER|Lorenzo Bianchetti⟧, ⟦ROLE=Lorenzo Bianchetti|professeur à l'⟦ORG|université de Turin⟧ et coauteur de l'article⟧, ⟦Q2|onze espèces sur les 96 étudiées ont perdu plus de la moitié de leur territoire⟧. Certaines ne subsistent que dans deux ou trois vallons. "⟦Q3|Si rien ne change, nous en perdrons cinq avant ⟦DATE=2050|2050⟧⟧", avertit le chercheur.

TROIS ENSEIGNEMENTS

1) La remontée s'accélère. Elle était de 5 mètres ⟦SET=P1Y|par an⟧ jusqu'en ⟦DATE=2012|2012⟧ ; elle atteint désormais 11 mètres.
2) Les sources froides servent de refuge. Les espèces y résistent mieux, même quand le glacier voisin a disparu.
3) Les prises d'eau aggravent la situation. En aval d'un captage, la diversité chute de 30 %.

Les auteurs recommandent que ⟦Q4|les derniers torrents intacts soient laissés « hors de tout aménagement » jusqu'à ce que leur faune ait été inventoriée⟧. Ils rappellent que ⟦Q5|la ⟦MISC|directive-cadre sur l'eau⟧, adoptée en ⟦DATE=2000|2000⟧, fixe à ⟦DATE=2027|2027⟧ le retour au bon état des cours d'eau européens⟧.

L'expression « châteaux d'eau de l'⟦LOC=cont:EU|Europe⟧ », souvent employée à propos des ⟦LOC|Alpes⟧, prend ici tout son sens. Les vallées qui dépendent de ces torrents abritent 14 millions de personnes, de ⟦LOC=city:Innsbruck,AT|Innsbruck⟧ à ⟦LOC=com:05061|Gap⟧. Pour ⟦PER|Hanna Obermoser⟧, ⟦ROLE=Hanna Obermoser|glaciologue à l'⟦ORG|université d'Innsbruck⟧⟧, ⟦Q6|l'eau ne manquera pas ⟦DATE=FUTURE_REF|demain⟧ : elle changera de saison⟧. Et de préciser : "⟦Q7|Plus d'eau en ⟦SET=XXXX-04|avril⟧, moins en ⟦SET=XXXX-08|août⟧. Les insectes, eux, n'ont pas de réservoir.⟧"

ET MAINTENANT ?

Le suivi se poursuivra au moins jusqu'en ⟦DATE=2024|2024⟧, grâce à une subvention de 1,4 million d'euros du ⟦ORG|Conseil européen de la recherche⟧ (⟦ORG=Conseil européen de la recherche|ERC⟧), dans le cadre du projet ⟦MISC|CRYOFAUNE⟧. Douze nouvelles stations seront équipées ⟦DATE=2019-SU|cet été⟧, dont quatre dans les ⟦LOC|Pyrénées⟧, entre ⟦LOC=com:64445|Pau⟧ et ⟦LOC=com:09122|Foix⟧. La première campagne débutera ⟦DATE=2019-W27|la première semaine de juillet⟧. Deux thèses, qui seront soutenues en ⟦DATE=2021|2021⟧ et en ⟦DATE=2022|2022⟧, porteront sur les champignons aquatiques.

Le grand public pourra mettre la main à l'épuisette : ⟦DATE=2019-07-06/2019-07-07|les 6 et 7 juillet⟧, le laboratoire invite les promeneurs à participer à la ⟦MISC|Fête du torrent⟧, au ⟦LOC|col du Lautaret⟧. Deux séances sont prévues ⟦SET=P1D|chaque jour⟧, à ⟦TIME=T09:30|9h30⟧ et à ⟦TIME=T14:00|14h⟧. Inscription obligatoire avant le ⟦TIME=2019-06-28T12:00|28 juin à midi⟧.

Référence
"⟦MISC|Upward shift of stream insects under glacier retreat⟧", ⟦PER=Oriane Tessier-Makiadi|O. Tessier-Makiadi⟧, ⟦PER=Lorenzo Bianchetti|L. Bianchetti⟧, ⟦PER=Hanna Obermoser|H. Obermoser⟧ et al., ⟦ORG|Alpine Freshwater Letters⟧, ⟦DATE=2019-05-13|13 mai 2019⟧.

Contacts
⟦ROLE=Oriane Tessier-Makiadi|Chercheuse ⟦ORG|CNRS⟧⟧ l ⟦PER|Oriane Tessier-Makiadi⟧ l T +33 4 65 71 38 02 l oriane.tessier-makiadi@lhea.example
Presse ⟦ORG|Université Grenoble Alpes⟧ l ⟦PER|Célestin Avril⟧ l T +33 4 65 71 38 40 l presse@lhea.example

À PROPOS DU ⟦ORG=Laboratoire d'hydro-écologie alpine|LHEA⟧
Créé en ⟦DATE=1997|1997⟧, le ⟦ORG|Laboratoire d'hydro-écologie alpine⟧ réunit 85 personnes sur deux sites, ⟦LOC=com:38185|Grenoble⟧ et ⟦LOC=com:73065|Chambéry⟧. Il étudie les lacs, les rivières et les zones humides de montagne, des ⟦LOC|Alpes⟧ à l'⟦LOC|Himalaya⟧. Il a formé une soixantaine de docteurs ⟦DATE=PAST_REF|ces dix dernières années⟧.
⟦⟦END⟧⟧
Q1 type=direct speaker="Oriane Tessier-Makiadi" cue="explique"
Q2 type=indirect speaker="Lorenzo Bianchetti" cue="Selon"
Q3 type=direct speaker="Lorenzo Bianchetti" cue="avertit"
Q4 type=mixed speaker="les auteurs" cue="recommandent"
Q5 type=indirect speaker="les auteurs" cue="rappellent"
Q6 type=indirect speaker="Hanna Obermoser" cue="Pour"
Q7 type=direct speaker="Hanna Obermoser" cue="de préciser"
