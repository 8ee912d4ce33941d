⟦ORG=Technologies Polyphare inc.|Polyphare⟧ lève 22,5 M$ pour écouter les ponts avant qu’ils ne cèdent

L’entreprise montréalaise déploiera 6 000 capteurs acoustiques au ⟦LOC=iso:CA|Canada⟧ et aux ⟦LOC=iso:US|États-Unis⟧ d’ici ⟦DATE=2024|2024⟧

⟦LOC=city:Montréal,CA|MONTRÉAL⟧, le ⟦DATE=2022-05-17|17 mai 2022⟧ /⟦ORG|CNW⟧/ - ⟦ORG|Technologies Polyphare inc.⟧ (« ⟦ORG=Technologies Polyphare inc.|Polyphare⟧ » ou « la ⟦ORG=Technologies Polyphare inc.|Société⟧ ») annonce ⟦DATE=2022-05-17|aujourd’hui⟧ la clôture d’une ronde de financement de série A de 22,5 millions $ CA. Le tour est mené par ⟦ORG|Capital Boréal⟧, de ⟦LOC=city:Toronto,CA|Toronto⟧, avec la participation du ⟦ORG|Fonds Estacade⟧ et de l’américaine ⟦ORG|Granite Harbor Partners⟧, établie à ⟦LOC=city:Boston,US|Boston⟧.

Les capteurs de ⟦ORG=Technologies Polyphare inc.|Polyphare⟧, gros comme une rondelle de hockey, enregistrent en continu les craquements du béton et de l’acier. Un logiciel, ⟦MISC|Écholoc⟧, apprend en ⟦DUR=P6W|six semaines⟧ à distinguer le passage d’un camion d’un câble qui se rompt. Il surveille ⟦DATE=PRESENT_REF|aujourd’hui⟧ trente-huit ouvrages, dont un viaduc de ⟦LOC=city:Laval,CA|Laval⟧ et deux ponts de la région de ⟦LOC=city:Gatineau,CA|Gatineau⟧.

« ⟦Q1|Un pont parle ⟦DUR=PXY|des années⟧ avant de tomber. Jusqu’ici, on envoyait quelqu’un le regarder ⟦SET=P2Y|tous les deux ans⟧; nous, on l’écoute ⟦SET=P1D|24 heures sur 24⟧⟧ », affirme ⟦PER|Priya Raghunathan-Côté⟧, ⟦ROLE=Priya Raghunathan-Côté|cofondatrice et chef de la direction de ⟦ORG=Technologies Polyphare inc.|Polyphare⟧⟧. « ⟦Q1|Cet argent nous permet de passer du laboratoire à l’autoroute.⟧ »

« ⟦Q2|J’ai visité une centaine de jeunes pousses en ⟦DATE=2021|2021⟧. Celle-ci est la seule où un ingénieur en chef m’a dit qu’il ne dormait plus sans son produit⟧ », a indiqué ⟦PER|Garrett Lindqvist⟧, ⟦ROLE=Garrett Lindqvist|associé directeur chez ⟦ORG|Capital Boréal⟧⟧, qui se joindra au ⟦ORG=conseil d’administration de Technologies Polyphare inc.|conseil d’administration de Polyphare⟧.

Soixante embauches

La ⟦ORG=Technologies Polyphare inc.|Société⟧, qui emploie quarante-quatre personnes dans le ⟦LOC|Mile-Ex⟧, ⟦LOC|rue Saint-Zotique Ouest⟧, prévoit soixante embauches d’ici ⟦DATE=2023-06|juin 2023⟧. Un bureau ouvrira à ⟦LOC=city:Vancouver,CA|Vancouver⟧ au ⟦DATE=2022-Q4|quatrième trimestre⟧. Les revenus ont atteint 3,9 M$ pour l’exercice clos le ⟦DATE=2022-03-31|31 mars⟧, en hausse de 212 % sur ⟦DUR=P1Y|un an⟧.

Selon ⟦PER|Olivier Saint-Cyr⟧, ⟦ROLE=Olivier Saint-Cyr|chef des finances⟧, ⟦Q3|l’entreprise sera rentable dès ⟦DATE=2024|mi-2024⟧⟧. Il souligne toutefois que ⟦Q4|la trésorerie restera serrée, car « rien n’est plus lent qu’un appel d’offres public »⟧.

Le projet pilote le plus avancé — une maquette de 40 mètres construite à l’⟦ORG|École de technologie supérieure⟧ — a permis de repérer à moins de 15 centimètres près neuf ruptures sur dix. Ces résultats ont été présentés ⟦DATE=2022-04|le mois dernier⟧ au congrès ⟦MISC|Structures sans frontières⟧, à ⟦LOC=city:Chicago,US|Chicago⟧, puis récompensés par le ⟦MISC|prix Clé d’arc 2022⟧.

Une visioconférence destinée aux analystes et aux médias se tiendra ⟦TIME=2022-05-18T11:00|demain à 11:00 AM HAE⟧. L’enregistrement restera en ligne jusqu’au ⟦DATE=2022-06-17|17 juin⟧.

English version available upon request. / Version anglaise sur demande.

Énoncés prospectifs

Certaines déclarations du présent communiqué, notamment celles qui portent sur l’exercice ⟦DATE=2023|2023⟧, sont des énoncés prospectifs. Les résultats réels pourraient différer sensiblement. ⟦ORG=Technologies Polyphare inc.|Polyphare⟧ ne s’engage pas à les mettre à jour.

À propos de ⟦ORG=Technologies Polyphare inc.|Polyphare⟧

Fondée en ⟦DATE=2017|2017⟧ par ⟦PER|Priya Raghunathan-Côté⟧ et ⟦PER|Jean-Sébastien Arcand⟧, ⟦ORG=Technologies Polyphare inc.|Polyphare⟧ conçoit des capteurs et des logiciels d’écoute des infrastructures. Elle compte parmi ses clients sept villes, deux sociétés ferroviaires et un exploitant de barrages du ⟦LOC|Labrador⟧.

À propos de ⟦ORG|Capital Boréal⟧

⟦ORG|Capital Boréal⟧ gère 1,2 milliard $ d’actifs et investit depuis ⟦DATE=2009|2009⟧ dans les technologies propres et les infrastructures.

SOURCE ⟦ORG|Technologies Polyphare inc.⟧

Renseignements : Médias : ⟦PER|Noémie Vachon⟧, ⟦ROLE=Noémie Vachon|directrice des communications⟧, 514 555-0123, media@polyphare.example; Investisseurs : ⟦PER|Olivier Saint-Cyr⟧, 514 555-0124
⟦⟦END⟧⟧
Q1 type=direct speaker="Priya Raghunathan-Côté" cue="affirme"
Q2 type=direct speaker="Garrett Lindqvist" cue="a indiqué"
Q3 type=indirect speaker="Olivier Saint-Cyr" cue="Selon"
Q4 type=mixed speaker="Olivier Saint-Cyr" cue="souligne"
