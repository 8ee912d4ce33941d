Communiqué de presse

Hydroélectricité : ⟦ORG|Corréna⟧ engage 17 M€ dans la rénovation du ⟦LOC|barrage de la Roche-Noire⟧

⟦LOC=com:19010|Argentat-sur-Dordogne⟧ (19), ⟦DATE=2020-10-06|mardi 6 octobre 2020⟧. ⟦DATE=2020|Soixante-quatre ans après⟧ sa mise en eau, le ⟦LOC|barrage de la Roche-Noire⟧ va connaître le plus important chantier de son histoire. ⟦ORG|Corréna⟧, son exploitant, lancera ⟦DATE=2020-11|le mois prochain⟧ le remplacement de deux des trois turbines et la construction d’une passe à poissons.

Les travaux se dérouleront en trois temps. La retenue sera vidangée ⟦DATE=2020-11-02/2020-11-20|du 2 au 20 novembre⟧. Le génie civil occupera ⟦DATE=2020-WI|tout l’hiver⟧. Les nouvelles turbines, fabriquées à ⟦LOC=com:90010|Belfort⟧, seront acheminées par convoi exceptionnel ⟦DATE=2021-05-10/2021-05-12|entre le 10 et le 12 mai 2021⟧. La remise en service est attendue ⟦DATE=2021-07|début juillet 2021⟧.

Comme le rappelle ⟦PER|Étienne Marcillac-Ba⟧, ⟦ROLE=Étienne Marcillac-Ba|directeur des opérations de ⟦ORG|Corréna⟧⟧ : « ⟦Q1|À production égale, une turbine de ⟦DATE=1956|1956⟧ use deux fois plus d’eau qu’une machine moderne. Rénover, c’est produire plus sans toucher au paysage.⟧ »

La puissance de la centrale passera de 31 à 38 mégawatts. D’après les calculs de l’exploitant, ⟦Q2|la production annuelle couvrira la consommation de 46 000 habitants, soit l’équivalent de ⟦LOC=com:19031|Brive-la-Gaillarde⟧⟧. « ⟦Q3|On parle beaucoup du solaire et de l’éolien⟧ », sourit ⟦PER|Fabienne Estrade⟧, ⟦ROLE=Fabienne Estrade|cheffe de projet⟧, « ⟦Q3|mais l’hydraulique reste la première énergie renouvelable du pays, ⟦SET=P1D|24 heures sur 24⟧⟧ ».

Une passe à poissons longue de 210 mètres

Saumons, anguilles et lamproies, bloqués depuis ⟦DATE=1956|1956⟧, pourront de nouveau remonter la ⟦LOC|Maronne⟧ jusqu’à son cours moyen. L’ouvrage a été dessiné avec l’association ⟦ORG|Rivières du Haut Pays⟧. Celle-ci salue « ⟦Q4|une réparation tardive mais bien conçue⟧ » et demande que ⟦Q5|les débits soient publiés ⟦SET=P1D|chaque jour⟧⟧.

⟦ORG|Corréna⟧ s’est engagée à ⟦Q6|verser 200 000 euros ⟦SET=P1Y|par an⟧, jusqu’en ⟦DATE=2030|2030⟧, à un fonds pour la biodiversité⟧. Durant la vidange, la baignade, la pêche et la navigation seront interdites entre le barrage et le ⟦LOC|pont du Gibanel⟧. En aval, dans le ⟦LOC=dep:46|Lot⟧, le niveau de la ⟦LOC|Dordogne⟧ pourra varier de 30 centimètres en ⟦DUR=PT1H|une heure⟧.

En raison de la crise sanitaire, les deux réunions publiques se tiendront sur inscription :
– ⟦TIME=2020-10-14T20:00|mercredi 14 octobre à 20 heures⟧, ⟦LOC|salle des Gabariers⟧, ⟦LOC=com:19010|Argentat-sur-Dordogne⟧ ;
– ⟦TIME=2020-10-15T18:30|jeudi 15 à 18 h 30⟧, ⟦LOC|médiathèque de Tulle⟧.

À propos de ⟦ORG|Corréna⟧
Filiale de la coopérative ⟦ORG|Électrons du Limousin⟧, fondée en ⟦DATE=1921|1921⟧ à ⟦LOC=com:19272|Tulle⟧ (⟦LOC=dep:19|Corrèze⟧), ⟦ORG|Corréna⟧ exploite onze centrales en ⟦LOC=reg:75|Nouvelle-Aquitaine⟧ et en ⟦LOC=reg:76|Occitanie⟧. Elle emploie 164 personnes.

Contact médias : ⟦PER|Soizic Vergnolle⟧ | 05 36 49 27 10 | medias@correna.example
Numéro d’information des riverains : 05 36 49 27 00, ⟦SET=XXXX-WXX-1/XXXX-WXX-6|du lundi au samedi⟧, ⟦TIME=T08:30/T12:30|de 8 h 30 à 12 h 30⟧.
⟦⟦END⟧⟧
Q1 type=direct speaker="Étienne Marcillac-Ba" cue="Comme le rappelle"
Q2 type=indirect speaker="Corréna" cue="D’après"
Q3 type=direct speaker="Fabienne Estrade" cue="sourit"
Q4 type=mixed speaker="Rivières du Haut Pays" cue="salue"
Q5 type=indirect speaker="Rivières du Haut Pays" cue="demande"
Q6 type=indirect speaker="Corréna" cue="s’est engagée"
