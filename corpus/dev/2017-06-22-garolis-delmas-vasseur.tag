⟦ORG|Garolis Software⟧ et ⟦ORG|Cabinet Delmas-Vasseur⟧ s’allient pour aider les collectivités à se conformer au ⟦MISC=règlement général sur la protection des données|RGPD⟧

L’éditeur toulousain et le cabinet de conseil nantais lancent une offre commune, à ⟦DUR=P11M|onze mois⟧ de l’entrée en application du règlement européen

⟦LOC=com:31555|TOULOUSE⟧ et ⟦LOC=com:44109|NANTES⟧, ⟦DATE=2017-06-22|22 juin 2017⟧ (⟦ORG=Fil Pro Région|FIL PRO RÉGION⟧) -- ⟦ORG|Garolis Software⟧, éditeur de logiciels pour les collectivités locales, et le ⟦ORG|Cabinet Delmas-Vasseur⟧ annoncent ⟦DATE=2017-06-22|aujourd’hui⟧ la signature d’un partenariat de ⟦DUR=P4Y|quatre ans⟧. Les deux entreprises proposeront ensemble, à compter du ⟦DATE=2017-09-04|4 septembre⟧, une solution baptisée “⟦MISC|Registre Clair⟧”.

Le ⟦MISC|règlement général sur la protection des données⟧ (⟦MISC=règlement général sur la protection des données|RGPD⟧), adopté le ⟦DATE=2016-04-27|27 avril 2016⟧, s’appliquera dans toute l’⟦LOC|Union européenne⟧ le ⟦DATE=2018-05-25|25 mai 2018⟧. Chaque commune, chaque syndicat intercommunal devra tenir un registre de ses traitements et désigner un délégué à la protection des données. Or, selon un sondage réalisé ⟦DATE=2017-05-02/2017-05-19|du 2 au 19 mai⟧ par l’institut ⟦ORG|Panelis⟧ auprès de 480 maires, ⟦Q1|sept communes sur dix n’ont pas commencé à s’y préparer⟧.

« ⟦Q2|Dans une mairie de 2 000 habitants, le secrétaire de mairie fait déjà l’état civil, la paie et les élections. Lui demander de devenir juriste en plus n’aurait aucun sens⟧ », observe ⟦PER|Karim Lasserre-Vidal⟧, ⟦ROLE=Karim Lasserre-Vidal|cofondateur et directeur général de ⟦ORG|Garolis Software⟧⟧. « ⟦Q2|Nous avons voulu un outil qui pose les bonnes questions dans le bon ordre, et un humain au bout du fil.⟧ »

Un logiciel, un délégué partagé

Concrètement, la collectivité remplit en ligne un questionnaire de 60 questions, en ⟦DUR=PT3H|trois heures⟧ environ. Le logiciel produit le registre, la liste des contrats à réviser et un plan d’action. Un consultant du ⟦ORG|Cabinet Delmas-Vasseur⟧ assure ensuite la fonction de délégué pour plusieurs communes à la fois et se rend sur place au moins une fois ⟦SET=P3M|par trimestre⟧.

⟦PER|Aurore Delmas⟧, ⟦ROLE=Aurore Delmas|associée fondatrice du ⟦ORG|Cabinet Delmas-Vasseur⟧⟧, insiste : « ⟦Q3|La conformité n’est pas un classeur que l’on range dans une armoire. C’est une habitude qui se prend, comme celle de fermer la porte à clé.⟧ » Elle estime que ⟦Q4|le coût complet restera inférieur à 0,80 € par habitant et ⟦SET=P1Y|par an⟧, “formation comprise”⟧.

Le dispositif a été testé ⟦DATE=2017-02/2017-05|de février à mai 2017⟧ par onze collectivités, dont ⟦LOC=com:31254|Labège⟧, ⟦LOC=com:31069|Blagnac⟧ et ⟦LOC=com:44143|Rezé⟧. En ⟦LOC=reg:76|Occitanie⟧, 40 communes ont déjà signé une lettre d’intention ; en ⟦LOC=reg:52|Pays de la Loire⟧, elles sont 26. L’objectif est d’équiper 1 500 collectivités d’ici ⟦DATE=2019|la fin 2019⟧.

« ⟦Q5|On craignait l’usine à gaz, on a découvert que la moitié du travail était déjà faite⟧ », témoigne ⟦PER|Marie-Noëlle Castaing⟧, ⟦ROLE=Marie-Noëlle Castaing|secrétaire de mairie dans le ⟦LOC=dep:32|Gers⟧⟧. Et d’ajouter : « ⟦Q6|Le plus long a été de retrouver les vieux fichiers de la cantine !⟧ »

Un calendrier serré

Les livraisons se feront en trois étapes :
- ⟦DATE=2017-09|septembre 2017⟧ : communes de moins de 3 500 habitants ;
- ⟦DATE=2017-Q4|dernier trimestre 2017⟧ : intercommunalités et centres d’action sociale ;
- ⟦DATE=2018|début 2018⟧ : établissements scolaires et offices HLM.

L’⟦ORG|Association des secrétaires de mairie du Lauragais⟧ (⟦ORG=Association des secrétaires de mairie du Lauragais|ASML⟧), consultée dès ⟦DATE=2017-01|janvier⟧, se félicite que ⟦Q7|le vocabulaire juridique ait été « traduit en français courant »⟧. Sa ⟦ROLE=Huguette Bonnafous|présidente⟧, ⟦PER|Huguette Bonnafous⟧, prévient toutefois : « ⟦Q8|Un logiciel ne remplacera jamais un agent de plus. ⟦DATE=PAST_REF|Ces dernières années⟧, on a surtout supprimé des agents.⟧ »

M. ⟦PER=Karim Lasserre-Vidal|Lasserre-Vidal⟧ rappelle que ⟦Q9|la ⟦ORG|Commission nationale de l’informatique et des libertés⟧ (⟦ORG=Commission nationale de l’informatique et des libertés|Cnil⟧) pourra infliger des amendes allant jusqu’à 20 millions d’euros⟧. « ⟦Q10|Nous ne vendons pas la peur⟧ », tempère Mme ⟦PER=Aurore Delmas|Delmas⟧. « ⟦Q10|Nous vendons du temps.⟧ »

Données hébergées en ⟦LOC=iso:FR|France⟧

L’ensemble des données est stocké dans deux centres situés à ⟦LOC=com:31555|Toulouse⟧ et à ⟦LOC=com:35238|Rennes⟧. ⟦ORG|Garolis Software⟧ précise qu’⟦Q11|aucune information nominative ne transite hors de l’⟦LOC|Union européenne⟧⟧. L’application est compatible avec “⟦MISC|Garolis Mairie⟧” et “⟦MISC|Garolis Paie⟧”, les deux produits phares de l’éditeur ; une version mobile sortira au ⟦DATE=2018-Q1|premier trimestre 2018⟧.

À plus long terme, les partenaires envisagent d’adapter l’offre aux communes belges et luxembourgeoises. Le ⟦ORG|Cabinet Delmas-Vasseur⟧, qui possède depuis ⟦DATE=2014|2014⟧ un bureau à ⟦LOC=city:Charleroi,BE|Charleroi⟧, y conduira une étude ⟦DATE=2017-FA|cet automne⟧.

Le partenariat sera présenté ⟦DATE=2017-06-28/2017-06-29|les 28 et 29 juin⟧ au salon ⟦MISC|Territoires numériques⟧, à ⟦LOC=com:33063|Bordeaux⟧ (stand C14). Une démonstration aura lieu le ⟦TIME=2017-06-28T11:15|mercredi 28 juin à 11 h 15⟧, une autre ⟦TIME=2017-06-29T14:00|le lendemain à 14 heures⟧. Deux webinaires gratuits, d’une durée de ⟦DUR=PT45M|45 minutes⟧, sont programmés le ⟦DATE=2017-07-06|jeudi 6 juillet⟧ et le ⟦DATE=2017-07-11|mardi 11 juillet⟧.

« ⟦Q12|Deux PME de province qui unissent leurs forces plutôt que d’attendre qu’une multinationale leur dicte la marche à suivre : c’est aussi cela, la souveraineté numérique.⟧ »
⟦PER|Thibaut Vasseur-Nguema⟧, ⟦ROLE=Thibaut Vasseur-Nguema|associé du ⟦ORG|Cabinet Delmas-Vasseur⟧⟧, ⟦ROLE=Thibaut Vasseur-Nguema|ancien conseiller municipal de ⟦LOC=com:44109|Nantes⟧⟧

À propos de ⟦ORG|Garolis Software⟧
Fondé en ⟦DATE=2003|2003⟧ par ⟦PER|Karim Lasserre-Vidal⟧ et ⟦PER|Blanche Etcheverry⟧, ⟦ORG|Garolis Software⟧ édite des logiciels de gestion pour 3 200 communes et établissements publics. L’entreprise, dont le siège est à ⟦LOC=com:31555|Toulouse⟧ (⟦LOC=dep:31|Haute-Garonne⟧), emploie 118 personnes et a réalisé 11,6 millions d’euros de chiffre d’affaires en ⟦DATE=2016|2016⟧. www.garolis.example – ⟦MISC|Twitter⟧ : @garolis_ex

À propos du ⟦ORG|Cabinet Delmas-Vasseur⟧
Le ⟦ORG|Cabinet Delmas-Vasseur⟧ conseille depuis ⟦DUR=P20Y|vingt ans⟧ les acteurs publics en matière de droit du numérique. Ses 37 consultants sont répartis entre ⟦LOC=com:44109|Nantes⟧, ⟦LOC=com:75056|Paris⟧ et ⟦LOC=city:Charleroi,BE|Charleroi⟧ (⟦LOC=iso:BE|Belgique⟧).

Contacts presse

⟦PER|Inès Pouyfaucon⟧
⟦ORG|Garolis Software⟧
05 36 49 61 08
inespouyfaucon@garolis.example

⟦PER|Gaëtan Roblès⟧
⟦ORG|Agence Quai Neuf⟧ pour le ⟦ORG|Cabinet Delmas-Vasseur⟧
02.61.91.44.02 / 06.39.98.44.02
g.robles@quaineuf.example

###
⟦⟦END⟧⟧
Q1 type=indirect speaker="Panelis" cue="selon"
Q2 type=direct speaker="Karim Lasserre-Vidal" cue="observe"
Q3 type=direct speaker="Aurore Delmas" cue="insiste"
Q4 type=mixed speaker="Aurore Delmas" cue="estime"
Q5 type=direct speaker="Marie-Noëlle Castaing" cue="témoigne"
Q6 type=direct speaker="Marie-Noëlle Castaing" cue="d’ajouter"
Q7 type=mixed speaker="Association des secrétaires de mairie du Lauragais" cue="se félicite"
Q8 type=direct speaker="Huguette Bonnafous" cue="prévient"
Q9 type=indirect speaker="Karim Lasserre-Vidal" cue="rappelle"
Q10 type=direct speaker="Aurore Delmas" cue="tempère"
Q11 type=indirect speaker="Garolis Software" cue="précise"
Q12 type=direct speaker="Thibaut Vasseur-Nguema" cue=""
