⟦ORG=Teranga Froid SA|TERANGA FROID SA⟧

COMMUNIQUÉ

⟦LOC=city:Dakar,SN|Dakar⟧, le ⟦DATE=2024-02-20|20 février 2024⟧ - ⟦ORG=Teranga Froid SA|Teranga Froid⟧ inaugurera le ⟦DATE=2024-03-02|samedi 2 mars⟧ à ⟦LOC=city:Thiès,SN|Thiès⟧ son cinquième entrepôt frigorifique, alimenté à 80 % par l'énergie solaire. L'installation, dotée de 3 200 palettes, représente un investissement de 4,75 milliards FCFA et créera 118 emplois directs.

Jusqu'à 40% des oignons et des mangues récoltés dans les ⟦LOC|Niayes⟧ pourrissent avant d'atteindre le marché. « ⟦Q1|Il manque du froid, pas des bras⟧ », plaide ⟦PER|Rokhaya Sarr Ndoye⟧, ⟦ROLE=Rokhaya Sarr Ndoye|Directrice générale de ⟦ORG=Teranga Froid SA|Teranga Froid⟧⟧. « ⟦Q1|Une mangue bien conservée ⟦DUR=P3W|trois semaines⟧ se vend deux fois plus cher à ⟦LOC=city:Mbour,SN|Mbour⟧ qu'une mangue bradée le jour de la cueillette.⟧ »

Un tarif à la caisse

Les producteurs paieront 75 FCFA ⟦SET=P1D|par jour⟧ et par caisse de 20 kg, soit 15 200 FCFA pour ⟦DUR=P1W|une semaine⟧ et une remorque entière. Le règlement se fera par téléphone, sans dépôt préalable. "⟦Q2|Avant, je vendais à n'importe quel prix ⟦TIME=TEV|le soir⟧, parce que ⟦TIME=TMO|le lendemain matin⟧ c'était perdu⟧", raconte ⟦PER=Ousseynou Faye|Ousseynou FAYE⟧, ⟦ROLE=Ousseynou Faye|maraîcher à ⟦LOC=city:Kayar,SN|Cayar⟧⟧, qui a testé le service pendant ⟦DUR=P4M|quatre mois⟧.

Un prêt de 2,9 milliards FCFA accordé par la banque ⟦ORG|Crédit du Cap-Vert⟧ a financé l'essentiel du chantier, confié à ⟦ORG|Sahel Bâti SARL⟧ et achevé avec ⟦DUR=P2M|deux mois⟧ d'avance. Le reste provient des fonds propres et d'une subvention du ⟦ORG|Fonds africain pour l'efficacité énergétique⟧ (⟦ORG=Fonds africain pour l'efficacité énergétique|FAEE⟧).

« ⟦Q3|Le dossier était solide, la promotrice l'était encore davantage⟧ », s'amuse ⟦PER|Jean-Baptiste Coly⟧, ⟦ROLE=Jean-Baptiste Coly|directeur des engagements de la banque⟧, qui dit ⟦Q4|étudier deux autres projets à ⟦LOC=city:Ziguinchor,SN|Ziguinchor⟧ et à ⟦LOC=city:Kaolack,SN|Kaolack⟧⟧.

L'entreprise, qui a réalisé un chiffre d'affaires de 6,1 milliards FCFA en ⟦DATE=2023|2023⟧ (+ 24 %), vise neuf sites d'ici ⟦DATE=2027|fin 2027⟧, dont un à ⟦LOC=city:Abidjan,CI|Abidjan⟧, sa première implantation hors du ⟦LOC=iso:SN|Sénégal⟧. Elle a été distinguée en ⟦DATE=2023-12|décembre dernier⟧ par le ⟦MISC|Prix Jambar de l'entreprise verte⟧.

PROGRAMME DU ⟦DATE=2024-03-02|2 MARS⟧
⟦TIME=2024-03-02T09:00|9h00⟧ accueil des invités
⟦TIME=2024-03-02T09:45|9h45⟧ allocutions
⟦TIME=2024-03-02T11:00/2024-03-02T12:30|11H00 - 12H30⟧ visite de l'entrepôt, ⟦LOC|zone industrielle de Thiès-Nord⟧
⟦TIME=2024-03-02T13:00|13h⟧ déjeuner de presse

A propos de ⟦ORG=Teranga Froid SA|Teranga Froid⟧ : créée en ⟦DATE=2012|2012⟧ à ⟦LOC=city:Rufisque,SN|Rufisque⟧ par ⟦PER|Rokhaya Sarr Ndoye⟧ et ⟦PER|Amath Gningue⟧, ⟦ORG|Teranga Froid SA⟧ loue des chambres froides aux producteurs, aux mareyeurs et aux pharmacies. Elle emploie 260 personnes.

Contact presse : ⟦PER=Awa Cissokho Baldé|Awa Cissokho BALDÉ⟧, ⟦ROLE=Awa Cissokho Baldé|chargée de communication⟧ - Tél. +221 33 800 00 12 / +221 77 000 00 34 - a.balde@terangafroid.example
⟦⟦END⟧⟧
Q1 type=direct speaker="Rokhaya Sarr Ndoye" cue="plaide"
Q2 type=direct speaker="Ousseynou Faye" cue="raconte"
Q3 type=direct speaker="Jean-Baptiste Coly" cue="s'amuse"
Q4 type=indirect speaker="Jean-Baptiste Coly" cue="dit"
