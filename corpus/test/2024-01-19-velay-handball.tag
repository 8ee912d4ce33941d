⟦PER=Djamila Ferhat-Roux|DJAMILA FERHAT-ROUX⟧ PROLONGE AU ⟦ORG=Velay Handball|VELAY HANDBALL⟧ JUSQU’EN ⟦DATE=2027|2027⟧

⟦LOC=com:43157|Le Puy-en-Velay⟧ – ⟦DATE=2024-01-19|vendredi 19 janvier 2024⟧
L’⟦ROLE=Djamila Ferhat-Roux|entraîneuse⟧ ⟦PER|Djamila Ferhat-Roux⟧ a signé ⟦TIME=2024-01-18TEV|hier soir⟧ un nouveau contrat qui la lie au ⟦ORG|Velay Handball⟧ (⟦ORG=Velay Handball|VHB⟧) pour ⟦DUR=P3Y|trois ans⟧. Arrivée au ⟦LOC=com:43157|Puy⟧ à ⟦DATE=2021-SU|l’été 2021⟧, elle a mené l’équipe de la ⟦MISC|Nationale 2⟧ à la ⟦MISC|Division 2⟧ en ⟦DUR=P2Y|deux saisons⟧.

« ⟦Q1|⟦PER=Djamila Ferhat-Roux|Djamila⟧ nous a appris à perdre avant de nous apprendre à gagner. On ne laisse pas partir quelqu’un comme elle⟧ », se félicite ⟦PER|Pascal Vialatte⟧, ⟦ROLE=Pascal Vialatte|coprésident du club⟧ avec ⟦PER|Ornella Zannier⟧. Le montant du contrat n’a pas été dévoilé.

L’intéressée a confié qu’⟦Q2|elle avait reçu deux offres, l’une venue de ⟦LOC=com:68224|Mulhouse⟧, l’autre d’un club allemand de ⟦LOC=city:Leipzig,DE|Leipzig⟧⟧. « ⟦Q3|Ici, je connais le prénom des parents de chaque joueuse. Cela vaut bien un bus de luxe !⟧ » a-t-elle plaisanté. Et de poursuivre : « ⟦Q4|Nous avons un maintien à aller chercher et je déteste laisser un livre ouvert.⟧ »

Dixièmes de la ⟦MISC|Division 2⟧ après treize journées, les « Dentellières », comme les surnomme leur public, restent sur une victoire à ⟦LOC=com:17299|Rochefort⟧ (31-27), ⟦DATE=2024-01-13|samedi dernier⟧. ⟦ORG|Rochefort⟧ n’avait plus perdu à domicile depuis le ⟦DATE=2023-10-07|7 octobre⟧. Pour la ⟦ROLE=Naïma Chambefort|capitaine⟧ ⟦PER|Naïma Chambefort⟧, ⟦Q5|le déclic est venu de la défense⟧. « ⟦Q6|Vingt et un arrêts pour ⟦PER=Kristýna Malá|Kristýna⟧ : forcément, ça aide⟧ », ajoute-t-elle à propos de la ⟦ROLE=Kristýna Malá|gardienne⟧ tchèque ⟦PER|Kristýna Malá⟧, recrutée en ⟦DATE=2023-08|août⟧ à ⟦LOC=city:Brno,CZ|Brno⟧.

Les prochains rendez-vous
→ ⟦TIME=2024-01-27T20:30|Samedi 27 janvier, 20 h 30⟧ : réception de ⟦ORG|Thouars⟧ au ⟦LOC|gymnase du Val-Vert⟧
→ ⟦TIME=2024-02-04T16:00|Dimanche 4 février à 16 h⟧ : 16e de finale de ⟦MISC|Coupe de France⟧ à ⟦LOC=com:42187|Roanne⟧
→ ⟦DATE=2024-02-10/2024-02-11|Week-end des 10 et 11 février⟧ : trêve, stage à ⟦LOC=com:43268|Yssingeaux⟧

Le ⟦ORG=Velay Handball|VHB⟧ ouvre par ailleurs une section de handball à 4 pour les enfants en situation de handicap. Les séances auront lieu ⟦SET=XXXX-WXX-3|le mercredi⟧ ⟦TIME=T10:00/T11:30|de 10 h à 11 h 30⟧, avec le soutien de la ⟦ORG|Ville du Puy-en-Velay⟧ et du ⟦ORG|Département de la Haute-Loire⟧. ⟦PER|Ornella Zannier⟧ promet de ⟦Q7|doubler le nombre de licenciées d’ici à ⟦DATE=2026|2026⟧⟧.

À propos du ⟦ORG|Velay Handball⟧ : né en ⟦DATE=1974|1974⟧, le club compte 412 licencié·e·s et quatorze équipes. Budget de ⟦DATE=2023/2024|la saison 2023-2024⟧ : 690 000 €. Il fêtera ses 50 ans le ⟦DATE=2024-06-08|samedi 8 juin⟧.

Contact presse : ⟦PER=Lilian Teyssonneyre|Lilian TEYSSONNEYRE⟧, ⟦ROLE=Lilian Teyssonneyre|responsable communication⟧, 06 39 98 43 03, com@velayhandball.example — #AllezVHB ⟦MISC|Instagram⟧ @velay_hb
⟦⟦END⟧⟧
Q1 type=direct speaker="Pascal Vialatte" cue="se félicite"
Q2 type=indirect speaker="Djamila Ferhat-Roux" cue="a confié"
Q3 type=direct speaker="Djamila Ferhat-Roux" cue="a-t-elle plaisanté"
Q4 type=direct speaker="Djamila Ferhat-Roux" cue="de poursuivre"
Q5 type=indirect speaker="Naïma Chambefort" cue="Pour"
Q6 type=direct speaker="Naïma Chambefort" cue="ajoute-t-elle"
Q7 type=indirect speaker="Ornella Zannier" cue="promet"
