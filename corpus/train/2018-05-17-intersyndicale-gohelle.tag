Communiqué de presse - le ⟦DATE=2018-05-17|17 mai 2018⟧

HÔPITAL : L’INTERSYNDICALE APPELLE À LA GRÈVE À PARTIR DU ⟦DATE=2018-05-28|28 MAI⟧

Réunies en assemblée générale ⟦TIME=2018-05-16TEV|mercredi soir⟧ à ⟦LOC=com:62498|Lens⟧, les organisations syndicales du ⟦ORG|centre hospitalier Gohelle-Artois⟧ (⟦ORG=centre hospitalier Gohelle-Artois|CHGA⟧) –⟦ORG|Fédération santé solidaire⟧ (⟦ORG=Fédération santé solidaire|FSS⟧), ⟦ORG|Syndicat libre des soignants⟧ (⟦ORG=Syndicat libre des soignants|SLS⟧) et ⟦ORG|Union des agents publics de l’Artois⟧– déposent un préavis de grève illimitée à compter du ⟦TIME=2018-05-28T05:30|lundi 28 mai à 5 h 30⟧. Une première mobilisation aura lieu dès ⟦DATE=2018-05-22|mardi prochain⟧.

Le ⟦DATE=2018-04-24|24 avril⟧, la direction a annoncé aux représentant·e·s du personnel la fermeture de 36 lits de médecine et le non-remplacement de 51 départs à la retraite d’ici ⟦DATE=2020|2020⟧. Elle affirme que ⟦Q1|ces mesures seront «sans effet sur la qualité des soins»⟧. Les personnels, eux, comptent les heures.

«⟦Q2|Dans mon service, nous sommes deux pour vingt-huit patient·e·s ⟦TIME=TNI|la nuit⟧. Quand une collègue tombe malade, je la remplace au pied levé, et mes enfants dorment chez ma voisine⟧», raconte ⟦PER|Sabrina Wozniak⟧, ⟦ROLE=Sabrina Wozniak|aide-soignante à ⟦LOC=com:62119|Béthune⟧⟧ depuis ⟦DUR=P14Y|quatorze ans⟧.

Pour ⟦PER=Jean-Pascal Delattre|Jean-Pascal DELATTRE⟧, ⟦ROLE=Jean-Pascal Delattre|secrétaire général de la ⟦ORG=Fédération santé solidaire|FSS⟧⟧, ⟦Q3|le compte n’y est pas⟧. «⟦Q4|On nous parle de ‘virage ambulatoire’. Nous, nous voyons des brancards dans les couloirs⟧», lâche-t-il, avant d’ajouter: «⟦Q5|⟦SET=P1D|Chaque jour⟧, douze personnes attendent ⟦DUR=PT10H|plus de dix heures⟧ aux urgences.⟧» Le ⟦ORG=Syndicat libre des soignants|SLS⟧ dénonce de son côté ⟦Q6|une «politique du chiffre»⟧ et demande que ⟦Q7|l’⟦ORG|Agence régionale de santé⟧ nomme un médiateur avant le ⟦DATE=2018-05-25|25 mai⟧⟧.

Les heures supplémentaires non payées atteignaient 61 000 au ⟦DATE=2017-12-31|31 décembre 2017⟧, contre 38 000 ⟦DATE=2014|trois ans auparavant⟧. ⟦Q8|Un·e soignant·e sur quatre envisage de quitter l’établissement⟧, selon une enquête menée par la ⟦ORG=Fédération santé solidaire|FSS⟧ auprès de 612 agent·e·s en ⟦DATE=2018-02/2018-03|février et mars⟧.

NOS REVENDICATIONS

● le retrait du plan «⟦MISC|Cap Équilibre⟧»;
● 80 embauches immédiates, dont 30 infirmier·ère·s;
● la titularisation des contractuel·le·s ayant ⟦DUR=P2Y|plus de deux ans⟧ d’ancienneté;
● un treizième mois pour les catégories C.

LES RENDEZ-VOUS

⟦DATE=2018-05-22|Mardi 22 mai⟧: cortège au départ de la ⟦LOC|place Jean-Jaurès⟧ à ⟦LOC=com:62498|Lens⟧, ⟦TIME=2018-05-22T10:00|10H⟧, avec les fonctionnaires des trois versants.
⟦DATE=2018-05-28/2018-06-03|Du 28 mai au 3 juin⟧: assemblées générales quotidiennes à ⟦TIME=T13:30|13 h 30⟧ sur les sites de ⟦LOC=com:62498|Lens⟧, ⟦LOC=com:62119|Béthune⟧ et ⟦LOC=com:62427|Hénin-Beaumont⟧.
⟦DATE=2018-05-31|Jeudi 31⟧: rassemblement devant l’⟦ORG=Agence régionale de santé|ARS⟧, à ⟦LOC=com:59350|Lille⟧.

«⟦Q9|Nous ne lâcherons rien: l’hôpital est le dernier service public du bassin minier⟧», conclut ⟦PER=Aïssata Vandamme|Aïssata VANDAMME⟧, ⟦ROLE=Aïssata Vandamme|déléguée de l’⟦ORG|Union des agents publics de l’Artois⟧⟧.

Contacts presse
⟦PER|Jean-Pascal Delattre⟧ (⟦ORG=Fédération santé solidaire|FSS⟧): 06 39 98 62 15
⟦PER|Catherine Lo Presti⟧ (⟦ORG=Syndicat libre des soignants|SLS⟧): 03.53.01.17.90, sls.gohelle@exemple.example
⟦PER|Aïssata Vandamme⟧: 06 39 98 62 48
⟦⟦END⟧⟧
Q1 type=mixed speaker="la direction" cue="affirme"
Q2 type=direct speaker="Sabrina Wozniak" cue="raconte"
Q3 type=indirect speaker="Jean-Pascal Delattre" cue="Pour"
Q4 type=direct speaker="Jean-Pascal Delattre" cue="lâche-t-il"
Q5 type=direct speaker="Jean-Pascal Delattre" cue="d’ajouter"
Q6 type=mixed speaker="Syndicat libre des soignants" cue="dénonce"
Q7 type=indirect speaker="Syndicat libre des soignants" cue="demande"
Q8 type=indirect speaker="Fédération santé solidaire" cue="selon"
Q9 type=direct speaker="Aïssata Vandamme" cue="conclut"
