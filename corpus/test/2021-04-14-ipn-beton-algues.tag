⟦ORG=Institut polytechnique de Neuchâtel|INSTITUT POLYTECHNIQUE DE NEUCHÂTEL⟧ (⟦ORG=Institut polytechnique de Neuchâtel|IPN⟧)
Communiqué de presse, ⟦DATE=2021-04-14|14.04.2021⟧
Embargo: ⟦TIME=2021-04-14T17:00|mercredi 14 avril 2021, 17:00⟧

Un ciment qui guérit ses fissures grâce à une algue du ⟦LOC|lac de Bienne⟧

⟦LOC=city:Neuchâtel,CH|Neuchâtel⟧, le ⟦DATE=2021-04-14|14 avril 2021⟧. – Une équipe du ⟦ORG|Laboratoire des matériaux vivants⟧ (⟦ORG=Laboratoire des matériaux vivants|LMV⟧) de l’⟦ORG=Institut polytechnique de Neuchâtel|IPN⟧ a mis au point un ciment dont les fissures se referment en ⟦DUR=P3W|trois semaines⟧. Le secret: des diatomées, algues microscopiques récoltées entre ⟦LOC=city:La Neuveville,CH|La Neuveville⟧ et l’⟦LOC|île Saint-Pierre⟧. L’étude paraît ⟦DATE=2021-04-14|aujourd’hui⟧ dans la revue ⟦ORG|Living Materials Letters⟧.

L’idée est née d’une panne. À ⟦DATE=2017-12-25|Noël 2017⟧, le chauffage d’une serre s’arrête. Au retour des vacances, une stagiaire, ⟦PER|Ladina Caduff⟧, remarque que les bacs fêlés ne fuient plus. «⟦Q1|J’ai cru à une erreur de ma part, j’ai tout noté et je n’ai rien dit à personne pendant ⟦DUR=P2W|deux semaines⟧⟧», se souvient celle qui est ⟦DATE=PRESENT_REF|aujourd’hui⟧ ⟦ROLE=Ladina Caduff|première autrice de l’article⟧.

Les diatomées enfermées dans le mortier dorment jusqu’à ce que l’eau s’infiltre. Elles se réveillent alors, respirent et déposent de la silice. Une fissure de 0,4 millimètre disparaît en ⟦DUR=P21D|21 jours⟧ à 12°C, contre ⟦DUR=P9D|neuf jours⟧ à 20°C.

«⟦Q2|On parle parfois de béton «vivant». C’est exagéré⟧», nuance la ⟦ROLE=Catherine Jeanrichard|professeure⟧ ⟦PER|Catherine Jeanrichard⟧, ⟦ROLE=Catherine Jeanrichard|directrice du ⟦ORG=Laboratoire des matériaux vivants|LMV⟧⟧. «⟦Q2|Les algues meurent en faisant leur travail, et c’est très bien ainsi: personne ne veut d’un pont qui pousse.⟧»

Selon les calculs de l’équipe, ⟦Q3|la durée de vie d’un mur de soutènement passerait ⟦DUR=P70Y/P120Y|de septante à cent vingt ans⟧⟧. Le surcoût est estimé à 46 francs par mètre cube. ⟦PER|Catherine Jeanrichard⟧ juge que ⟦Q4|le procédé ne sera pas rentable avant ⟦DATE=2026|2026⟧, sauf dans les tunnels⟧.

Interrogé par l’⟦ORG=Institut polytechnique de Neuchâtel|IPN⟧, le ⟦ROLE=Henrik Solheim|professeur⟧ ⟦PER|Henrik Solheim⟧, de l’⟦ORG|université de Bergen⟧, qui n’a pas participé aux travaux, salue «⟦Q5|une expérience d’une rare élégance⟧» mais doute que ⟦Q6|les cellules résistent à ⟦DUR=P10Y|dix ans⟧ de gel⟧.

Un essai en plein air

La pose d’un mur-test de 12 mètres a débuté ⟦DATE=2021-W14|la semaine dernière⟧ à ⟦LOC=city:Saint-Blaise,CH|Saint-Blaise⟧, au bord de l’autoroute ⟦LOC|A5⟧. Il sera mesuré ⟦SET=XXXX-WXX-4|chaque jeudi⟧ jusqu’en ⟦DATE=2023-04|avril 2023⟧. Les premiers résultats sont attendus ⟦DATE=2021-10|dans six mois⟧. L’⟦ORG|Office fédéral des routes⟧ (⟦ORG=Office fédéral des routes|OFROU⟧) met le terrain à disposition; ⟦ORG|Cimenterie du Vully SA⟧ fournit le clinker.

Le projet ⟦MISC|DiatoCem⟧, doté de 1,35 million de francs sur ⟦DUR=P4Y|quatre ans⟧ (⟦DATE=2019/2022|2019-2022⟧), est financé par le ⟦ORG|Fonds national suisse⟧ (⟦ORG=Fonds national suisse|FNS⟧) et par la fondation ⟦ORG|Pierre Levée⟧. Un brevet a été déposé en ⟦DATE=2020-11|novembre dernier⟧.

Référence
⟦PER=Ladina Caduff|L. Caduff⟧, ⟦PER|M. Oppliger⟧, ⟦PER|S. Ratsimba⟧ et ⟦PER=Catherine Jeanrichard|C. Jeanrichard⟧, «⟦MISC|Dormant diatoms as crack-sealing agents in lime-rich mortars⟧», ⟦ORG|Living Materials Letters⟧, ⟦DATE=2021-04-14|14 April 2021⟧.

Note à l’intention des médias: des images libres de droits (© ⟦ORG=Institut polytechnique de Neuchâtel|IPN⟧ / ⟦PER|Aurélie Montandon⟧) sont disponibles. Mme ⟦PER=Catherine Jeanrichard|Jeanrichard⟧ recevra les journalistes ⟦TIME=2021-04-15T09:00/2021-04-15T11:30|jeudi de 9 h à 11 h 30⟧.

Contacts
⟦PER|Catherine Jeanrichard⟧, ⟦ROLE=Catherine Jeanrichard|directrice du ⟦ORG=Laboratoire des matériaux vivants|LMV⟧⟧, catherine.jeanrichard@ipn.example, +41 32 555 01 23
Service de presse: ⟦PER|Malik Benhaddou⟧, 076 555 01 24, medias@ipn.example
⟦⟦END⟧⟧
Q1 type=direct speaker="Ladina Caduff" cue="se souvient"
Q2 type=direct speaker="Catherine Jeanrichard" cue="nuance"
Q3 type=indirect speaker="l’équipe" cue="Selon"
Q4 type=indirect speaker="Catherine Jeanrichard" cue="juge"
Q5 type=direct speaker="Henrik Solheim" cue="salue"
Q6 type=indirect speaker="Henrik Solheim" cue="doute"
