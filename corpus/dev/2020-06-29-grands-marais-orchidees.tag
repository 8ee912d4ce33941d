⟦LOC=city:Yvonand,CH|Yvonand⟧ (⟦LOC|VD⟧) – Les orchidées de la rive sud sont de retour. L'association ⟦ORG|Les Amis des Grands Marais⟧ a compté ⟦DATE=2020-SP|ce printemps⟧ 4312 pieds de liparis entre ⟦LOC=city:Yvonand,CH|Yvonand⟧ et ⟦LOC=city:Estavayer-le-Lac,CH|Estavayer⟧, soit huit fois plus qu'en ⟦DATE=2010|2010⟧, quand le fauchage tardif a commencé.

«⟦Q1|Il a fallu ⟦DUR=P10Y|dix ans⟧ de patience, et des paysans qui acceptent de couper quand le foin ne vaut plus rien⟧», dit ⟦PER|Corinne Perrottet⟧, ⟦ROLE=Corinne Perrottet|biologiste et coordinatrice du recensement⟧. Et d'ajouter: «⟦Q2|La prochaine sécheresse peut tout effacer.⟧»

Soixante-deux bénévoles ont parcouru les roselières ⟦DATE=2020-05-16/2020-06-14|du 16 mai au 14 juin⟧. La ⟦LOC|Grande Cariçaie⟧, qui longe le ⟦LOC|lac de Neuchâtel⟧ sur quarante kilomètres, abrite le quart des espèces végétales de ⟦LOC=iso:CH|Suisse⟧.

L'association remettra son rapport complet ⟦DATE=2020-07-03|vendredi⟧ à l'⟦ORG|Office fédéral de l'environnement⟧ (⟦ORG=Office fédéral de l'environnement|OFEV⟧). Il lui manque encore 18'000 francs pour renouveler l'opération ⟦SET=P5Y|tous les cinq ans⟧.

Une balade guidée est proposée ⟦TIME=2020-07-05T08:00|dimanche 5 juillet à 8:00⟧, au départ de la ⟦LOC|gare d'Yvonand⟧. Bottes conseillées!

Contact: ⟦PER|Corinne Perrottet⟧, 079 555 01 23
⟦⟦END⟧⟧
Q1 type=direct speaker="Corinne Perrottet" cue="dit"
Q2 type=direct speaker="Corinne Perrottet" cue="d'ajouter"
