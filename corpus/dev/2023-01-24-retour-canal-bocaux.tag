⟦LOC=city:Brussels,BE|Bruxelles⟧, ⟦DATE=2023-01-24|24 janvier 2023⟧

Des bocaux consignés dans cent cinquante supermarchés : ⟦ORG|Retour Canal⟧ ouvre son usine de lavage à ⟦LOC=city:Anderlecht,BE|Anderlecht⟧

EMBARGO JUSQU’AU ⟦TIME=2023-01-25T06:00|25 JANVIER À 6 H⟧

La société bruxelloise ⟦ORG|Retour Canal⟧ met en service ⟦DATE=2023-01-25|mercredi⟧, au bord du ⟦LOC|canal de Charleroi⟧, la première chaîne de lavage de bocaux du pays. Elle pourra traiter 9.000 récipients à ⟦SET=PT1H|l’heure⟧. ⟦DUR=P14M|Quatorze mois⟧ de travaux et 6,8 millions d’euros auront été nécessaires pour transformer l’ancien entrepôt de la ⟦LOC|rue des Bateliers⟧.

Depuis ⟦DATE=2022-09|septembre⟧, ⟦ORG|Retour Canal⟧ testait la consigne dans douze magasins d’⟦LOC=city:Ixelles,BE|Ixelles⟧, de ⟦LOC=city:Forest,BE|Forest⟧ et de ⟦LOC=city:Schaerbeek,BE|Schaerbeek⟧. Le taux de retour y atteint nonante-deux pour cent. Les enseignes ⟦ORG|Primeur & Fils⟧ et ⟦ORG|Bio Zenne⟧ étendront le système à cent cinquante points de vente d’ici au ⟦DATE=2023-06-30|30 juin⟧.

“⟦Q1|On nous disait que le consommateur belge avait oublié la consigne. En réalité, c’est l’industrie qui l’avait oubliée⟧”, sourit ⟦PER|Noor Verhaeghe⟧, ⟦ROLE=Noor Verhaeghe|administratrice déléguée et cofondatrice⟧. “⟦Q2|Le plus dur, ce n’est pas le verre, c’est l’étiquette : la colle, voilà l’ennemi⟧”, ajoute ⟦PER|Félicien Mukendi⟧, ⟦ROLE=Félicien Mukendi|directeur technique⟧.

⟦Q3|Un kilo de verre neuf émet⟧, d’après un calcul du bureau d’études ⟦ORG|Trace Zéro⟧, ⟦Q3|onze fois plus de CO2 qu’un kilo de verre lavé et transporté à moins de 80 kilomètres⟧. La consigne est fixée à 0,30 € par bocal. Elle est remboursée à la caisse, en espèces ou en bons.

⟦ORG|Bio Zenne⟧ rappelle que ⟦Q4|la clientèle n’accepte pas une hausse de prix supérieure à “quelques centimes”⟧. Le surcoût, ⟦DATE=PRESENT_REF|aujourd’hui⟧ de 11 centimes, devrait tomber à 4 centimes en ⟦DATE=2024|2024⟧ grâce au volume.

La ⟦LOC|Région de Bruxelles-Capitale⟧ compte quelque 480 commerces alimentaires de plus de 200 mètres carrés. La société discute avec des partenaires de ⟦LOC=city:Gent,BE|Gand⟧, de ⟦LOC=city:Liège,BE|Liège⟧ et de ⟦LOC=com:59350|Lille⟧, où un atelier pilote tournerait ⟦DATE=2024|l’an prochain⟧. Elle a embauché trente-trois personnes, dont dix-huit issues d’un parcours d’insertion mené avec l’asbl ⟦ORG|Tremplin Midi⟧.

IN HET NEDERLANDS – ⟦ORG|Retour Canal⟧ opent een spoelinstallatie in ⟦LOC=city:Anderlecht,BE|Anderlecht⟧. De Nederlandstalige versie staat op retourcanal.example/nl.

Visite de presse : ⟦TIME=2023-01-25T10:30|ce mercredi à 10h30⟧. Inscription obligatoire avant ⟦TIME=2023-01-24T18:00|aujourd’hui 18h⟧. La visite dure ⟦DUR=PT45M|trois quarts d’heure⟧; chaussures fermées exigées.

###

À PROPOS DE ⟦ORG=Retour Canal|RETOUR CANAL⟧

⟦ORG=Retour Canal|Retour Canal SRL⟧, née en ⟦DATE=2019|2019⟧ d’un projet d’étudiants de l’⟦ORG|ULB⟧, collecte, lave et revend des contenants en verre. Elle a réalisé en ⟦DATE=2022|2022⟧ un chiffre d’affaires de 1,9 million d’euros. Son capital est détenu par ses fondateurs, par la coopérative ⟦ORG|Les Écluses⟧ et par le fonds ⟦ORG|Anspach Impact⟧.

Contact presse
⟦PER|Lotte De Backer⟧ (FR/NL/EN) | +32 2 555 01 23 | presse@retourcanal.example
⟦ORG|Retour Canal⟧ – ⟦LOC|rue des Bateliers⟧ 44 – 1070 ⟦LOC=city:Brussels,BE|Bruxelles⟧
⟦⟦END⟧⟧
Q1 type=direct speaker="Noor Verhaeghe" cue="sourit"
Q2 type=direct speaker="Félicien Mukendi" cue="ajoute"
Q3 type=indirect speaker="Trace Zéro" cue="d’après"
Q4 type=mixed speaker="Bio Zenne" cue="rappelle"
