⟦LOC=com:97411|Saint-Denis⟧ (⟦LOC=dep:974|La Réunion⟧), le ⟦DATE=2024-09-26|jeudi 26 septembre 2024⟧

⟦ORG=collège Célimène-Gaudieux|COLLEGE CELIMENE-GAUDIEUX⟧ : UN CHANTIER DE 28 MILLIONS D'EUROS POUR 700 ELEVES
Le ⟦ORG=conseil départemental de La Réunion|Département⟧ lance la construction du premier collège à énergie positive de l'île

Réuni ⟦TIME=2024-09-25TMO|hier matin⟧ au ⟦LOC|palais de la Source⟧, le ⟦ORG|conseil départemental de La Réunion⟧ a adopté le marché de travaux du futur ⟦ORG|collège Célimène-Gaudieux⟧, à ⟦LOC=com:97409|Saint-André⟧. Le chantier commencera ⟦DATE=2024-11|mi-novembre⟧ et durera ⟦DUR=P22M|vingt-deux mois⟧. L'établissement ouvrira ses portes à la ⟦DATE=2026-08|rentrée d'août 2026⟧.

« ⟦Q1|Dans l'⟦LOC|Est⟧, nos collèges sont pleins et nos toitures sont brûlantes. On ne peut pas demander à un enfant d'apprendre par 34 degrés⟧ », affirme ⟦PER=Marie-Noëlle Técher-Rivière|Marie-Noëlle TÉCHER-RIVIÈRE⟧, ⟦ROLE=Marie-Noëlle Técher-Rivière|vice-présidente du ⟦ORG=conseil départemental de La Réunion|Département⟧ déléguée aux collèges⟧. Elle assure que ⟦Q2|le bâtiment produira plus d'électricité qu'il n'en consommera, « sans un seul climatiseur dans les salles de classe »⟧.

Le vent plutôt que la clim

Le projet retenu est celui de l'agence ⟦ORG|Varangue Architectes⟧, associée au bureau d'études ⟦ORG|Alizé Ingénierie⟧ :
→ des façades ouvertes aux alizés et des coursives plantées ;
→ 1 150 m² de panneaux solaires ;
→ une charpente en cryptomeria, bois exploité à ⟦LOC=com:97421|Salazie⟧ et à ⟦LOC=com:97406|La Plaine-des-Palmistes⟧ ;
→ un gymnase qui servira d'abri en cas de cyclone.

« ⟦Q3|Nos anciens savaient construire pour l'air qui passe⟧ », rappelle l'⟦ROLE=Jean-Hugues Payet-Vally|architecte⟧ ⟦PER|Jean-Hugues Payet-Vally⟧. « ⟦Q3|Nous n'avons fait que recopier la case créole, en plus grand.⟧ »

La ⟦ORG|chambre de métiers et de l'artisanat de La Réunion⟧ estime que ⟦Q4|le chantier occupera 120 personnes en moyenne⟧. Le marché réserve 12 % des postes à des demandeurs et demandeuses d'emploi ; les candidat.e.s peuvent s'inscrire jusqu'au ⟦DATE=2024-10-31|31 octobre⟧ auprès de ⟦ORG|France Travail⟧. Une réunion publique est organisée le ⟦TIME=2024-10-08T17:30|mardi 8 octobre à 17h30⟧, à la ⟦LOC|salle Guy-Alphonse⟧ de ⟦LOC=com:97409|Saint-André⟧.

Qui paie ?
- ⟦ORG=conseil départemental de La Réunion|Département⟧ : 16,8 M€ (60 %)
- ⟦ORG|Union européenne⟧, au titre du ⟦MISC|Fonds européen de développement régional⟧ (⟦MISC=Fonds européen de développement régional|FEDER⟧) : 8,4 M€ (30 %)
- ⟦ORG|État⟧ : 2,8 M€ (10 %)

Pourquoi ce nom ?
⟦PER|Célimène Gaudieux⟧ (⟦DATE=1807/1864|1807-1864⟧), dite « la Muse des ⟦LOC=com:97423|Trois-Bassins⟧ », était ⟦ROLE=Célimène Gaudieux|aubergiste, poétesse et musicienne⟧. Le nom a été choisi par les élèves de CM2 du secteur en ⟦DATE=2024-05|mai dernier⟧, devant deux autres propositions.

Depuis ⟦DATE=2015|2015⟧, la collectivité a investi plus de 400 millions d'euros dans ses 84 collèges. Trois autres chantiers suivront : ⟦LOC=com:97410|Saint-Benoît⟧ en ⟦DATE=2025|2025⟧, ⟦LOC=com:97407|Le Port⟧ et ⟦LOC=com:97424|Cilaos⟧ d'ici ⟦DATE=2028|2028⟧.

Contact presse : ⟦PER|Fabrice Dijoux-Ah-Kane⟧, ⟦ROLE=Fabrice Dijoux-Ah-Kane|attaché de presse⟧, 02 63 00 12 77 ou +262 6 39 98 00 41 – presse[at]departement-reunion.example
⟦⟦END⟧⟧
Q1 type=direct speaker="Marie-Noëlle Técher-Rivière" cue="affirme"
Q2 type=mixed speaker="Marie-Noëlle Técher-Rivière" cue="assure"
Q3 type=direct speaker="Jean-Hugues Payet-Vally" cue="rappelle"
Q4 type=indirect speaker="chambre de métiers et de l'artisanat de La Réunion" cue="estime"
