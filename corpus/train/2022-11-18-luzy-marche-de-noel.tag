Communiqué de presse – ⟦ORG|Mairie de Luzy⟧ – ⟦DATE=2022-11-18|18/11/2022⟧

⟦MISC|Marché de Noël⟧ : ⟦LOC=com:58149|Luzy⟧ s'illumine ⟦DATE=2022-12-10/2022-12-11|les 10 et 11 décembre⟧

Quarante-deux artisans, un manège à l'ancienne et une soupe géante : le ⟦MISC|Marché de Noël⟧ revient dans le centre de ⟦LOC=com:58149|Luzy⟧ (58) après ⟦DUR=P2Y|deux ans⟧ d'absence. Il ouvrira ⟦TIME=2022-12-10T10:00/2022-12-10T19:00|samedi 10 décembre de 10h à 19h⟧ et ⟦TIME=2022-12-11T10:00/2022-12-11T17:00|dimanche 11 décembre de 10h à 17h⟧, ⟦LOC|place du Marché⟧ et sous la ⟦LOC|halle aux grains⟧. Entrée gratuite.

«⟦Q1|Ce marché, ce sont d'abord les habitants qui le font⟧», se réjouit ⟦PER|Ginette Pautrat⟧, ⟦ROLE=Ginette Pautrat|adjointe au maire chargée des fêtes⟧. «⟦Q1|La liste d'attente était complète dès ⟦DATE=2022-10|octobre⟧ !⟧»

Les enfants de l'⟦ORG|école Jacques-Prévert⟧ chanteront ⟦TIME=2022-12-10T16:30|samedi à 16h30⟧. La soupe sera servie par le ⟦ORG|comité des fêtes de Luzy⟧ au profit de la ⟦ORG|Banque alimentaire de la Nièvre⟧ (2 € le bol). Une navette gratuite partira ⟦SET=PT1H|toutes les heures⟧ de ⟦LOC=com:58168|Millay⟧ et de ⟦LOC=com:58140|Larochemillay⟧.

Les illuminations seront allumées ⟦TIME=2022-12-02T18:00|vendredi 2 décembre à 18h⟧ et le resteront jusqu'à l'⟦DATE=2023-01-06|Épiphanie⟧. Par souci d'économie, elles s'éteindront ⟦SET=P1D|chaque soir⟧ à ⟦TIME=T22:00|22h⟧.

Renseignements : mairie, 03 79 46 00 58, accueil@mairie-luzy.example (⟦PER|Damien⟧ ou ⟦PER|Françoise⟧)
⟦⟦END⟧⟧
Q1 type=direct speaker="Ginette Pautrat" cue="se réjouit"
