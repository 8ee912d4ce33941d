POUR DIFFUSION IMMÉDIATE
Le ⟦DATE=2021-11-18|18 novembre 2021⟧

TRANSPORT SCOLAIRE : À 18,40 $ ⟦SET=PT1H|L’HEURE⟧, LES AUTOBUS RESTENT AU GARAGE

Les conductrices et conducteurs de l’⟦LOC|Estrie⟧ votent à 94 % pour ⟦DUR=P5D|cinq jours⟧ de grève

⟦LOC=city:Sherbrooke,CA|SHERBROOKE⟧, le ⟦DATE=2021-11-18|18 novembre 2021⟧ – Réuni·e·s en assemblée générale ⟦TIME=2021-11-17TEV|hier soir⟧ à la ⟦LOC|salle Émery-Fontaine⟧, les membres du ⟦ORG|Syndicat des travailleuses et travailleurs du transport scolaire de l’Estrie⟧ (⟦ORG=Syndicat des travailleuses et travailleurs du transport scolaire de l’Estrie|STTSE⟧) ont rejeté l’offre patronale et donné à leur comité de négociation un mandat de ⟦DUR=P5D|cinq journées⟧ de grève, à exercer au moment opportun. Le vote, tenu au scrutin secret, s’est terminé à ⟦TIME=2021-11-17T22:40|22 h 40⟧. Sur 412 membres, 388 y ont pris part.

La première journée pourrait avoir lieu dès le ⟦DATE=2021-11-29|lundi 29 novembre⟧ si les pourparlers ne débloquent pas. Quelque 14 500 élèves de ⟦LOC=city:Sherbrooke,CA|Sherbrooke⟧, de ⟦LOC=city:Magog,CA|Magog⟧, de ⟦LOC=city:Granby,CA|Granby⟧ et de ⟦LOC=city:Coaticook,CA|Coaticook⟧ seraient alors privé·e·s d’autobus.

« ⟦Q1|On nous confie soixante-dix enfants sur une route de gravier en ⟦SET=XXXX-01|janvier⟧ et on nous paie moins qu’au service à l’auto⟧ », lance la ⟦ROLE=Manon Charbonneau-Dubé|présidente du ⟦ORG=Syndicat des travailleuses et travailleurs du transport scolaire de l’Estrie|STTSE⟧⟧, ⟦PER|Manon Charbonneau-Dubé⟧. « ⟦Q1|Personne ne devient riche en conduisant un autobus jaune. Mais personne ne devrait avoir besoin de deux emplois pour continuer à le faire.⟧ »

« ⟦Q2|Nos membres ne demandent pas la lune; ils et elles demandent d’être encore là en ⟦DATE=2022-09|septembre prochain⟧⟧ », a-t-elle poursuivi.

UNE PÉNURIE « INVENTÉE »?

La convention collective est échue depuis le ⟦DATE=2021-06-30|30 juin dernier⟧. Onze rencontres ont eu lieu depuis, dont trois en présence de la ⟦ROLE=Huguette Lafrenière|conciliatrice⟧ nommée par le ⟦ORG|ministère du Travail⟧, Me ⟦PER|Huguette Lafrenière⟧. L’employeur, ⟦ORG|Autocars Beauvallon inc.⟧, offre 1,5 % ⟦SET=P1Y|par année⟧ pendant ⟦DUR=P4Y|quatre ans⟧. Le syndicat réclame 4 $ de plus ⟦SET=PT1H|l’heure⟧ d’ici ⟦DATE=2023|2023⟧, une banque de ⟦DUR=P6D|six jours⟧ de maladie et le paiement des ⟦DUR=PT20M|vingt minutes⟧ d’inspection qui précèdent ⟦SET=P1D|chaque jour⟧ le premier départ.

⟦TIME=2021-11-16TMO|Mardi matin⟧, à l’antenne de ⟦ORG|Radio Deux-Rives⟧, le ⟦ROLE=Alexandre Tessier|directeur général d’⟦ORG=Autocars Beauvallon inc.|Autocars Beauvallon⟧⟧, ⟦PER|Alexandre Tessier⟧, a soutenu que ⟦Q3|la pénurie de main-d’œuvre était « largement inventée » et que l’entreprise n’avait annulé que quatre circuits depuis ⟦DATE=2021-09|la rentrée⟧⟧. Le syndicat affirme plutôt que ⟦Q4|trente et un parcours ont été supprimés ou fusionnés, certains enfants passant ⟦DUR=PT1H45M|une heure quarante-cinq⟧ à bord ⟦TIME=TMO|le matin⟧⟧.

« ⟦Q5|M. ⟦PER=Alexandre Tessier|Tessier⟧ est invité à faire le circuit 18 avec moi n’importe quand, pourvu qu’il soit là à ⟦TIME=T05:45|5 h 45⟧⟧ », ironise ⟦PER|Fatoumata Baldé⟧, ⟦ROLE=Fatoumata Baldé|conductrice⟧ depuis ⟦DUR=P9Y|neuf ans⟧ à ⟦LOC=city:Magog,CA|Magog⟧.

Trois départs ⟦SET=P1M|par mois⟧

Un sondage mené auprès des membres ⟦DATE=2021-10-04/2021-10-15|du 4 au 15 octobre⟧ dresse un portrait sombre :

• 58 % occupent un deuxième emploi;
• 41 % songent à quitter le métier avant ⟦DATE=2022-SU|l’été⟧;
• l’âge moyen est passé de 52 à 59 ans en ⟦DUR=P10Y|une décennie⟧;
• trois personnes démissionnent ⟦SET=P1M|chaque mois⟧, contre une en ⟦DATE=2019|2019⟧.

Pour ⟦PER|Gaétan Pomerleau⟧, ⟦ROLE=Gaétan Pomerleau|professeur de relations industrielles⟧, ⟦Q6|la région paie ⟦DUR=P20Y|vingt ans⟧ d’appels d’offres attribués au plus bas soumissionnaire⟧. Dans une étude publiée au ⟦DATE=2021-SP|printemps⟧, il calculait que ⟦Q7|le salaire réel des conducteurs et conductrices avait reculé de 7 % depuis ⟦DATE=2005|2005⟧⟧.

« ⟦Q8|Quand j’ai commencé, en ⟦DATE=1994|1994⟧, il y avait douze noms sur la liste d’attente pour devenir chauffeur. ⟦DATE=PRESENT_REF|Aujourd’hui⟧, c’est l’affiche « Ici on embauche » qui a de l’ancienneté⟧ », observe ⟦PER|Normand Laflamme⟧, ⟦ROLE=Normand Laflamme|mécanicien au garage de ⟦LOC=city:Granby,CA|Granby⟧ et délégué syndical⟧. Il raconte que ⟦Q9|deux véhicules sont restés immobilisés ⟦DUR=P19D|dix-neuf jours⟧ ⟦DATE=2021-10|le mois dernier⟧, faute de pièces et de bras⟧.

⟦DATE=2020|L’année 2020⟧ avait pourtant donné un espoir. Au plus fort de la pandémie, le gouvernement avait versé une prime temporaire de 200 $ ⟦SET=P1M|par mois⟧ à celles et ceux qui acceptaient de rester au volant. La prime a pris fin le ⟦DATE=2021-06-23|23 juin⟧, le dernier jour de classe. « ⟦Q10|On nous a appelés des « anges gardiens ». Les anges ont reçu leur avis de fin de prime par texto⟧ », laisse tomber Mme ⟦PER=Manon Charbonneau-Dubé|Charbonneau-Dubé⟧.

DES PARENTS DERRIÈRE LES GRÉVISTES

Le comité ⟦ORG|Parents de la 112⟧, qui regroupe des familles d’⟦LOC=city:East Angus,CA|East Angus⟧ et de ⟦LOC=city:Lac-Mégantic,CA|Lac-Mégantic⟧, a fait connaître son appui. « ⟦Q11|⟦DUR=P1W|Une semaine⟧ de covoiturage, c’est un casse-tête. ⟦DUR=P1Y|Une année⟧ sans conductrice, c’est un désastre⟧ », résume sa ⟦ROLE=Chloé Nguyen-Gagné|porte-parole⟧, ⟦PER|Chloé Nguyen-Gagné⟧. Elle demande au ⟦ORG|Centre de services scolaire des Cantons-Unis⟧ d’⟦Q12|ouvrir les services de garde dès ⟦TIME=T06:30|6 h 30⟧ les jours de débrayage⟧.

Le ⟦ORG=Syndicat des travailleuses et travailleurs du transport scolaire de l’Estrie|STTSE⟧ promet de ⟦Q13|donner un préavis de ⟦DUR=PT72H|72 heures⟧ avant chaque journée de grève et de maintenir le transport des élèves handicapé·e·s⟧.

⟦DATE=2021-W47|La semaine prochaine⟧ sera déterminante : une rencontre est prévue ⟦TIME=2021-11-23T13:30|mardi à 13 h 30⟧ à ⟦LOC=city:Drummondville,CA|Drummondville⟧, et une autre le ⟦DATE=2021-11-25|jeudi 25⟧, en visioconférence. ⟦DUR=P2D|Deux journées⟧ de réflexion sont aussi inscrites au calendrier de la ⟦ORG=Fédération indépendante du transport collectif|Fédération⟧, les ⟦DATE=2021-12-10/2021-12-11|10 & 11 décembre⟧, à ⟦LOC=city:Trois-Rivières,CA|Trois-Rivières⟧.

Un rassemblement aura lieu ⟦TIME=2021-11-20T10:00/2021-11-20T12:00|ce samedi, de 10 h à midi⟧, devant l’⟦LOC|hôtel de ville de Sherbrooke⟧. Un autobus jaune y sera exposé; le public pourra, dit l’invitation, « ⟦Q14|essayer de calmer soixante-dix enfants imaginaires⟧ ».

À propos

Fondé en ⟦DATE=1987|1987⟧, le ⟦ORG|Syndicat des travailleuses et travailleurs du transport scolaire de l’Estrie⟧ (⟦ORG=Syndicat des travailleuses et travailleurs du transport scolaire de l’Estrie|STTSE⟧) représente 412 conductrices, conducteurs, mécaniciennes et mécaniciens de sept entreprises. Il est affilié à la ⟦ORG|Fédération indépendante du transport collectif⟧ (⟦ORG=Fédération indépendante du transport collectif|FITC⟧), qui compte 11 000 membres au ⟦LOC|Québec⟧ et au ⟦LOC|Nouveau-Brunswick⟧.

-30-

Pour renseignements et demandes d’entrevue :
⟦PER|Samuel Ouellet⟧, ⟦ROLE=Samuel Ouellet|conseiller à l’information⟧, ⟦ORG=Fédération indépendante du transport collectif|FITC⟧
Cellulaire : 819 555-0123
s.ouellet@fitc.example
⟦⟦END⟧⟧
Q1 type=direct speaker="Manon Charbonneau-Dubé" cue="lance"
Q2 type=direct speaker="Manon Charbonneau-Dubé" cue="a-t-elle poursuivi"
Q3 type=mixed speaker="Alexandre Tessier" cue="a soutenu"
Q4 type=indirect speaker="Syndicat des travailleuses et travailleurs du transport scolaire de l’Estrie" cue="affirme"
Q5 type=direct speaker="Fatoumata Baldé" cue="ironise"
Q6 type=indirect speaker="Gaétan Pomerleau" cue="Pour"
Q7 type=indirect speaker="Gaétan Pomerleau" cue="calculait"
Q8 type=direct speaker="Normand Laflamme" cue="observe"
Q9 type=indirect speaker="Normand Laflamme" cue="raconte"
Q10 type=direct speaker="Manon Charbonneau-Dubé" cue="laisse tomber"
Q11 type=direct speaker="Chloé Nguyen-Gagné" cue="résume"
Q12 type=indirect speaker="Chloé Nguyen-Gagné" cue="demande"
Q13 type=indirect speaker="Syndicat des travailleuses et travailleurs du transport scolaire de l’Estrie" cue="promet"
Q14 type=direct speaker="l’invitation" cue="dit"
