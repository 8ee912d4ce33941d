EMBARGO : ⟦TIME=2016-11-25T06:00|25 novembre 2016, 6:00⟧

⟦ORG|Cantines du Levant⟧ : 2 000 repas de plus ⟦SET=P1W|par semaine⟧ ⟦DATE=2016-WI|cet hiver⟧

L'association ⟦ORG|Cantines du Levant⟧ démarre ⟦DATE=2016-11-25|ce vendredi⟧ sa 19e campagne dans l'est parisien. Six camions sillonneront ⟦LOC=com:93048|Montreuil⟧ (93), ⟦LOC=com:93006|Bagnolet⟧, ⟦LOC=com:94033|Fontenay-sous-Bois⟧ et le ⟦LOC=com:75120|20e arrondissement de Paris⟧ jusqu'au ⟦DATE=2017-03-31|31 mars⟧.

« ⟦Q1|⟦DATE=2015|L'an dernier⟧, une dame m'a dit : “Je ne viens pas pour la soupe, je viens pour qu'on m'appelle par mon prénom.” Cette phrase, je l'ai affichée dans le camion⟧ », raconte sœur ⟦PER|Marie-Agnès Doumbia⟧, ⟦ROLE=Marie-Agnès Doumbia|coordinatrice des tournées⟧.

Selon l'association, ⟦Q2|une personne accueillie sur cinq est ⟦DATE=PRESENT_REF|aujourd'hui⟧ salariée⟧. ⟦PER|Hervé Quentin-Lafargue⟧, ⟦ROLE=Hervé Quentin-Lafargue|trésorier⟧, craint que ⟦Q3|les dons, en recul de 6 % depuis ⟦DATE=2016-01|janvier⟧, ne suffisent pas⟧. « ⟦Q4|Il nous manque 85.000 euros.⟧ »

Tournées ⟦SET=XXXX-WXX-2T19:00|tous les mardis à 19 heures⟧, et ⟦SET=XXXX-WXX-4|chaque jeudi⟧ dès ⟦TIME=T18:30|18 h 30⟧. Réveillon solidaire le ⟦DATE=2016-12-24|24 décembre⟧ à la ⟦LOC|halle Marcel-Duvivier⟧. ❄ Bénévoles bienvenu-e-s, même pour ⟦DUR=PT2H|deux heures⟧.

Faire un don : cantines-du-levant.example ou par chèque à ⟦ORG|Cantines du Levant⟧, 14 ⟦LOC|rue des Graviers⟧, 93100 ⟦LOC=com:93048|Montreuil⟧
Contact presse : sœur ⟦PER=Marie-Agnès Doumbia|Marie-Agnès⟧, 01 99 00 73 52
⟦⟦END⟧⟧
Q1 type=direct speaker="Marie-Agnès Doumbia" cue="raconte"
Q2 type=indirect speaker="Cantines du Levant" cue="Selon"
Q3 type=indirect speaker="Hervé Quentin-Lafargue" cue="craint"
Q4 type=direct speaker="Hervé Quentin-Lafargue" cue=""
