⟦ORG|Musée Éloi-Bachelard⟧ – ⟦LOC=com:55029|Bar-le-Duc⟧ (⟦LOC=dep:55|Meuse⟧)
Communiqué de presse, ⟦DATE=2021-09-16|16 septembre 2021⟧

« ⟦MISC|L’Heure juste⟧ » : cent horloges pour remonter le temps

Exposition ⟦DATE=2021-09-18/2022-02-27|du 18 septembre 2021 au 27 février 2022⟧

Comment vivait-on quand chaque village avait son heure ? Du clocher au téléphone portable, le ⟦ORG=Musée Éloi-Bachelard|musée Éloi-Bachelard⟧ consacre sa grande exposition d’⟦DATE=2021-FA|automne⟧ à la mesure du temps. « ⟦MISC|L’Heure juste⟧ » rassemble une centaine d’horloges, de montres et de cadrans solaires fabriqués ⟦DATE=15/20|entre le XVIe et le XXIe siècle⟧.

Plusieurs prêts sont exceptionnels. Le ⟦ORG|Musée international d’horlogerie⟧ de ⟦LOC=city:La Chaux-de-Fonds,CH|La Chaux-de-Fonds⟧, en ⟦LOC=iso:CH|Suisse⟧, a confié six montres astronomiques ; le ⟦ORG|musée du Temps⟧ de ⟦LOC=com:25056|Besançon⟧ envoie la pendule dite « ⟦MISC|la Bavarde⟧ », qui n’avait pas quitté sa vitrine depuis ⟦DATE=1988|1988⟧. D’autres pièces viennent d’⟦LOC=city:Augsburg,DE|Augsbourg⟧ et de ⟦LOC=com:39198|Dole⟧. La doyenne de l’exposition, une horloge de table de ⟦DATE=1547|1547⟧, aurait appartenu à la ⟦ROLE=Christine de Danemark|duchesse⟧ ⟦PER|Christine de Danemark⟧.

« ⟦Q1|Jusqu’en ⟦DATE=1891|1891⟧, il était ⟦TIME=T12:00|midi⟧ à ⟦LOC=com:55029|Bar-le-Duc⟧ ⟦DUR=PT11M|onze minutes⟧ avant ⟦LOC=com:75056|Paris⟧. Le train a mis tout le monde d’accord, et cela ne s’est pas fait sans grincements. C’est cette bataille des minutes que nous racontons.⟧ »
⟦PER|Perrine Walczak⟧, ⟦ROLE=Perrine Walczak|commissaire de l’exposition⟧

Le parcours, conçu avec l’⟦ORG|Institut national des jeunes sourds de Metz⟧, peut être suivi en langue des signes. Des répliques à toucher attendent les visiteur·euse·s aveugles ou malvoyant·e·s. Selon ⟦PER|Théodore Nguyen-Rémy⟧, ⟦ROLE=Théodore Nguyen-Rémy|directeur du musée⟧, ⟦Q2|près d’un quart du budget, fixé à 210 000 €, a été consacré à l’accessibilité⟧.

Autour de l’exposition
• Ouverture gratuite pendant les ⟦MISC|Journées européennes du patrimoine⟧, ⟦DATE=2021-09-18/2021-09-19|samedi 18 et dimanche 19 septembre⟧
• Visite guidée ⟦SET=XXXX-WXX-7|tous les dimanches⟧ à ⟦TIME=T15:00|15 h⟧ (⟦DUR=PT45M|45 minutes⟧)
• Atelier « ⟦MISC|Mon premier sablier⟧ » le ⟦SET=XXXX-WXX-3|mercredi⟧, pour les 6-11 ans
• ⟦MISC|Nuit blanche des réveils⟧ : ⟦TIME=2021-10-30T20:00/2021-10-31T02:00|samedi 30 octobre, de 20 h à 2 h du matin⟧, quand le pays passera à l’heure d’hiver
• Conférence de l’⟦ROLE=Laurence Okonkwo|historienne⟧ ⟦PER|Laurence Okonkwo⟧, « ⟦MISC|Le temps des autres⟧ », ⟦TIME=2021-11-25T18:30|jeudi 25 novembre à 18 h 30⟧

Informations pratiques
⟦ORG|Musée Éloi-Bachelard⟧, 8, ⟦LOC|rue des Ducs⟧, 55000 ⟦LOC=com:55029|Bar-le-Duc⟧. Ouvert ⟦SET=XXXX-WXX-3/XXXX-WXX-7|du mercredi au dimanche⟧, ⟦TIME=T10:00/T12:00|de 10 h à 12 h⟧ et ⟦TIME=T14:00/T18:00|de 14 h à 18 h⟧. Fermé le ⟦DATE=2021-11-01|1er novembre⟧, à ⟦DATE=2021-12-25|Noël⟧ et le ⟦DATE=2022-01-01|jour de l’An⟧. Plein tarif : 6 € ; tarif réduit : 3 € ; gratuit le ⟦SET=P1M|premier dimanche du mois⟧. Masque obligatoire.

Le musée en bref : créé en ⟦DATE=1926|1926⟧ par le legs d’⟦PER|Éloi Bachelard⟧ (⟦DATE=1851/1924|1851-1924⟧), ⟦ROLE=Éloi Bachelard|horloger à ⟦LOC=com:55122|Commercy⟧⟧, il conserve 4 300 objets et accueille 18 000 personnes ⟦SET=P1Y|par an⟧.

Presse : ⟦PER|Perrine Walczak⟧ (p.walczak@musee-bachelard.example, 03 79 46 55 02). Visuels libres de droits sur demande.
⟦⟦END⟧⟧
Q1 type=direct speaker="Perrine Walczak" cue=""
Q2 type=indirect speaker="Théodore Nguyen-Rémy" cue="Selon"
