Des vélos pour remplacer ceux que l'eau a pris

⟦LOC=city:Verviers,BE|Verviers⟧ – Dans la vallée de la ⟦LOC|Vesdre⟧, l'asbl ⟦ORG|Les Ateliers du Coin⟧ distribue ⟦DATE=2021-10-05|ce mardi⟧ ses cent premiers vélos remis à neuf. Ils vont à des familles de ⟦LOC=city:Pepinster,BE|Pepinster⟧, de ⟦LOC=city:Dison,BE|Dison⟧ et du quartier ⟦LOC|Pré-Javais⟧ qui ont perdu leur voiture dans les crues de ⟦DATE=2021-07|juillet⟧.
"⟦Q1|On ne donne pas des épaves repeintes : chaque vélo est contrôlé deux fois et garanti ⟦DUR=P1Y|un an⟧⟧", prévient ⟦PER|Yassine Bouzidi⟧, ⟦ROLE=Yassine Bouzidi|mécanicien-formateur⟧. Une trentaine de stagiaires et d'animateur·rice·s ont travaillé ⟦SET=P1D|tous les jours⟧, y compris ⟦SET=XXXX-WXX-7|les dimanches⟧.

L'opération « ⟦MISC|Remise en selle⟧ » se poursuit jusqu'au ⟦DATE=2021-12-18|18 décembre⟧. Les sinistré·e·s s'inscrivent à l'atelier, ⟦LOC|rue de la Grappe⟧ 27, ⟦SET=XXXX-WXX-1/XXXX-WXX-4|du lundi au jeudi⟧ ⟦TIME=T08:30/T16:30|de 8h30 à 16h30⟧. L'asbl demande que ⟦Q2|les dons soient déposés propres et, si possible, avec leur clé d'antivol⟧.

Selon ⟦PER|Godelieve Martens⟧, ⟦ROLE=Godelieve Martens|présidente de l'association⟧, ⟦Q3|une famille du quartier sur trois n'a toujours pas remplacé son véhicule⟧. Le vélo est donné, ou plutôt « échangé » : qui en reçoit un offre ⟦DUR=PT2H|deux heures⟧ de son temps à l'atelier.

Infos : ⟦PER|Yassine Bouzidi⟧, +32 87 555 01 23, atelier@ateliersducoin.example #RemiseEnSelle

⟦ORG=Les Ateliers du Coin|Les Ateliers du Coin asbl⟧, entreprise de formation par le travail, forme depuis ⟦DATE=1998|1998⟧ des demandeur·euse·s d'emploi à la mécanique et à la menuiserie. Elle reçoit l'appui de la ⟦ORG|Wallonie⟧ et de la ⟦ORG|Fédération Wallonie-Bruxelles⟧.
⟦⟦END⟧⟧
Q1 type=direct speaker="Yassine Bouzidi" cue="prévient"
Q2 type=indirect speaker="Les Ateliers du Coin" cue="demande"
Q3 type=indirect speaker="Godelieve Martens" cue="Selon"
