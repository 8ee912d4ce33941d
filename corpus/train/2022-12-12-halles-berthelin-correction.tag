CORRECTION – Horaires de ⟦DATE=2022|fin d’année⟧ des magasins ⟦ORG|Halles Berthelin⟧

Ce communiqué annule et remplace celui diffusé le ⟦DATE=2022-12-09|vendredi 9 décembre⟧ sous le titre « ⟦MISC|Les Halles Berthelin ouvertes tous les dimanches⟧ ». Une erreur s’y était glissée : les magasins seront fermés le jour de ⟦DATE=2022-12-25|Noël⟧ et le ⟦DATE=2023-01-01|1er janvier⟧.

⟦LOC=com:21231|DIJON⟧, le ⟦DATE=2022-12-12|12/12/2022⟧. Les 34 supermarchés de l’enseigne ouvriront ⟦TIME=2022-12-18T09:00/2022-12-18T19:00|dimanche prochain, de 9 h à 19 h⟧. Ils fermeront à ⟦TIME=2022-12-24T17:30|17 h 30 le samedi 24 décembre⟧. ⟦DATE=2022-12-28/2023-01-04|Du 28 décembre au 4 janvier⟧, l’opération « ⟦MISC|Frigo vide⟧ » proposera -40 % sur les produits festifs proches de leur date limite.

« ⟦Q1|Nos équipes travaillent assez en ⟦DATE=2022-12|décembre⟧ : ⟦DATE=2022|cette année⟧ encore, ⟦DATE=2022-12-25|Noël⟧ se passera en famille. Je présente mes excuses à nos clients comme à nos salariés⟧ », indique ⟦PER|Firmin Berthelin⟧, ⟦ROLE=Firmin Berthelin|gérant des ⟦ORG|Halles Berthelin⟧⟧.

Contact : ⟦PER|Odile Kouassi⟧, ⟦ROLE=Odile Kouassi|chargée des relations publiques⟧, 03 53 01 88 02 – o.kouassi@halles-berthelin.example
⟦⟦END⟧⟧
Q1 type=direct speaker="Firmin Berthelin" cue="indique"
