⟦DATE=2020-SU|Été 2020⟧ : la ⟦ORG|Région Normandie⟧ remet des trains vers la mer

⟦LOC=com:76540|Rouen⟧, ⟦DATE=2020-06-22|lundi 22 juin 2020⟧. – Après ⟦DUR=P3M|trois mois⟧ de trafic réduit, la ⟦ORG|Région Normandie⟧ rétablit à partir du ⟦DATE=2020-07-04|samedi 4 juillet⟧ la totalité de ses trains et lance le ⟦MISC|Pass Grand Air⟧, un billet à 10 euros ⟦SET=P1D|par jour⟧ valable sur toutes les lignes régionales. La commission permanente l'a voté ⟦TIME=2020-06-22TMO|ce matin⟧ à l'unanimité.

« ⟦Q1|Beaucoup de familles ne partiront pas loin ⟦DATE=2020-SU|cet été⟧. Nous leur devons une sortie à la plage sans voiture et sans se ruiner⟧ », a souligné ⟦PER|Maud Hébert-Lanoë⟧, ⟦ROLE=Maud Hébert-Lanoë|vice-présidente de la ⟦ORG|Région Normandie⟧ chargée des mobilités⟧. L'élue a promis de ⟦Q2|« ne laisser aucun voyageur sur le quai » et de renforcer les trains les plus fréquentés dès le ⟦DATE=2020-07-04/2020-07-05|premier week-end de juillet⟧⟧.

Quatre lignes renforcées
- ⟦LOC=com:76540|Rouen⟧ – ⟦LOC=com:76217|Dieppe⟧ : six allers-retours supplémentaires le ⟦SET=XXXX-WXX-6|samedi⟧ et le ⟦SET=XXXX-WXX-7|dimanche⟧, premier départ à ⟦TIME=T07:42|7h42⟧ ;
- ⟦LOC=com:14366|Lisieux⟧ – ⟦LOC=com:14715|Trouville⟧-⟦LOC=com:14220|Deauville⟧ : un train ⟦SET=PT30M|toutes les demi-heures⟧ ;
- ⟦LOC=com:14118|Caen⟧ – ⟦LOC=com:50129|Cherbourg⟧ : 400 places de plus ⟦SET=XXXX-WXX-5TEV|chaque vendredi soir⟧ ;
- ⟦LOC=com:61006|Argentan⟧ – ⟦LOC=com:50218|Granville⟧ : emport gratuit des vélos.

Port du masque obligatoire

Le masque reste obligatoire à bord pour les voyageurs de plus de 11 ans. ⟦ORG|SNCF Voyageurs⟧ indique que ⟦Q3|les rames sont désinfectées deux fois ⟦SET=P1D|par jour⟧⟧. Du gel hydroalcoolique est à disposition dans 58 gares. D’après une consultation menée en ligne ⟦DATE=2020-05-25/2020-06-07|du 25 mai au 7 juin⟧ auprès de 6 200 usagers, ⟦Q4|près de sept Normands sur dix se disent prêts à reprendre le train⟧.

« ⟦Q5|Nous demandions ce geste depuis ⟦DATE=2020-04|avril⟧ : c’est une bonne nouvelle, mais il faudra aussi des contrôleurs⟧ », réagit ⟦PER|Alban Ruffié⟧, ⟦ROLE=Alban Ruffié|porte-parole du ⟦ORG|Collectif des usagers du rail normand⟧⟧ (⟦ORG=Collectif des usagers du rail normand|CURN⟧). Et d’ajouter : « ⟦Q6|Une ligne qui n’ouvre que ⟦SET=XXXX-SU|l’été⟧ est une ligne qu’on finit par oublier.⟧ »

L’opération coûtera 2,3 millions d’euros, dont 0,8 million pour le ⟦MISC|Pass Grand Air⟧. Il sera vendu ⟦DATE=2020-07-04/2020-08-30|du 4 juillet au 30 août⟧ dans les gares, sur l’application ⟦MISC|Nomad⟧ et chez 90 buralistes. Un jeune de moins de 16 ans voyage gratuitement avec chaque adulte. Le billet n’est pas valable le ⟦DATE=2020-07-14|14 juillet⟧ sur la ligne ⟦LOC=com:14118|Caen⟧ – ⟦LOC=com:14715|Trouville⟧, réservée ce jour-là aux abonnés.

La ⟦ORG=Région Normandie|Région⟧ fera le bilan en ⟦DATE=2020-09|septembre⟧ et décidera d’ici ⟦DATE=2020|la fin de l’année⟧ si l’offre doit être reconduite en ⟦DATE=2021|2021⟧. « ⟦Q7|Si les gens montent, les trains resteront⟧ », a conclu ⟦PER|Maud Hébert-Lanoë⟧.

A propos de la ⟦ORG|Région Normandie⟧
Autorité organisatrice des transports depuis ⟦DATE=2002|2002⟧, la ⟦ORG|Région Normandie⟧ gère 15 lignes ferroviaires, 420 trains quotidiens et 1 000 kilomètres de voies. Elle consacre ⟦SET=P1Y|chaque année⟧ 350 millions d’euros au rail dans les cinq départements de ⟦LOC=reg:28|Normandie⟧ : le ⟦LOC=dep:14|Calvados⟧, l’⟦LOC=dep:27|Eure⟧, la ⟦LOC=dep:50|Manche⟧, l’⟦LOC=dep:61|Orne⟧ et la ⟦LOC=dep:76|Seine-Maritime⟧.

Contacts presse ⟦ORG=Région Normandie|Région⟧
⟦PER=Emmanuelle Tirel|Emmanuelle TIREL⟧ / tél. 02 61 91 30 14 / emmanuelle.tirel@region-normandie.example
⟦PER=Idriss Falaise|Idriss FALAISE⟧ / tél. 02 61 91 30 15 / idriss.falaise@region-normandie.example
⟦⟦END⟧⟧
Q1 type=direct speaker="Maud Hébert-Lanoë" cue="a souligné"
Q2 type=mixed speaker="Maud Hébert-Lanoë" cue="a promis"
Q3 type=indirect speaker="SNCF Voyageurs" cue="indique"
Q4 type=indirect speaker="une consultation menée en ligne" cue="D’après"
Q5 type=direct speaker="Alban Ruffié" cue="réagit"
Q6 type=direct speaker="Alban Ruffié" cue="d’ajouter"
Q7 type=direct speaker="Maud Hébert-Lanoë" cue="a conclu"
