import type { Tekst } from '../text.ts'

/** The headings, labels and fixed sentences of a printed provision. */
export const T = {
  id: { da: 'Reglens nummer', en: 'The rule’s number' },
  nyeste: { da: 'Den nyeste udgave siger', en: 'The newest version says' },
  svarer: { da: 'Svaret er', en: 'The answer is' },
  opstår: { da: 'Hvornår spørgsmålet opstår', en: 'When the question arises' },
  detOpstår: { da: 'Spørgsmålet opstår', en: 'The question arises' },
  ellersIkke: {
    da: 'Ellers opstår spørgsmålet ikke, og svaret er: ikke relevant.',
    en: 'Otherwise the question does not arise, and the answer is: does not arise.',
  },
  hvadVælger: { da: 'Hvad afgør, hvilken udgave der gælder', en: 'What decides which version applies' },
  vælgesEfter: { da: 'Udgaven vælges efter', en: 'The version is picked by' },
  vælgesEfterSvar: {
    da: 'Udgaven vælges efter svaret selv',
    en: 'The version is picked by the answer itself',
  },
  datoRegel: {
    da: 'Den udgave gælder, som er i kraft den dag. Udgavens første og sidste dag er med.',
    en: 'The version in force on that day applies. The version’s first and last days are included.',
  },
  ingenDag: {
    da: 'Er der ingen sådan dag, opstår spørgsmålet ikke.',
    en: 'If there is no such day, the question does not arise.',
  },
  svarRegel: {
    da: 'Udgaverne prøves fra den ældste til den nyeste. Den første, der selv er i kraft den dag, den giver som svar, gælder.',
    en: 'The versions are tried from the oldest to the newest. The first that is itself in force on the day it gives as the answer applies.',
  },
  svarLæsninger: {
    da: 'En udgave, der kan læses på flere måder, springes kun over, når alle læsninger peger ud over den.',
    en: 'A version that can be read in more than one way is passed over only when all readings point beyond it.',
  },
  udgave: { da: 'Udgave', en: 'Version' },
  udgaver: { da: 'Udgaver', en: 'Versions' },
  senestKendt: {
    da: 'Dækker flere udgaver samme dag, gælder den, der blev kendt senest. En ventet udgave gælder kun, når nogen beder om at se den.',
    en: 'Where several versions cover the same day, the one that became known last applies. An expected version applies only when someone asks to see it.',
  },
  ingenUdgave: {
    da: 'har vi ingen udgave. Så er svaret åbent: retsgrundlag ukendt. Vi bruger aldrig den nærmeste udgave i stedet.',
    en: 'we have no version. Then the answer is open: legal basis unknown. We never use the nearest version instead.',
  },
  overgang: { da: 'Overgangsregel', en: 'Transitional rule' },
  overgange: { da: 'Overgangsregler', en: 'Transitional rules' },
  overgangen: { da: 'Overgangsreglen', en: 'The transitional rule' },
  overgangFørst: {
    da: 'Før udgaverne prøves overgangsreglen, som står efter dem.',
    en: 'The transitional rule, which stands after the versions, is tried before them.',
  },
  overgangeFørst: {
    da: 'Før udgaverne prøves overgangsreglerne, som står efter dem.',
    en: 'The transitional rules, which stand after the versions, are tried before them.',
  },
  overgangRegel: {
    da: 'Den prøves før udgaverne. Passer den, svarer den i stedet for udgaverne. Kan det ikke afgøres, om den passer, er svaret åbent, medmindre svaret bliver det samme, hvad enten den passer eller ej.',
    en: 'It is tried before the versions. If it fits, it answers instead of the versions. If it cannot be settled whether it fits, the answer is open, unless the answer is the same whether it fits or not.',
  },
  overgangRegler: {
    da: 'De prøves før udgaverne, i den rækkefølge de står her (rækkefølgen afgør). Den første, der passer, svarer i stedet for udgaverne. Kan det ikke afgøres, om en af dem passer, er svaret åbent, medmindre svaret bliver det samme, hvad enten den passer eller ej.',
    en: 'They are tried before the versions, in the order they stand here (the order decides). The first that fits answers instead of the versions. If it cannot be settled whether one of them fits, the answer is open, unless the answer is the same whether it fits or not.',
  },
  passer: { da: 'Den passer', en: 'It fits' },
  hjemmel: { da: 'Paragraf', en: 'Section' },
  reglen: { da: 'Reglen', en: 'The rule' },
  såGælder: { da: 'Så gælder', en: 'Then this applies' },
  herBetyder: { da: 'Her betyder', en: 'Here these mean' },
  undtagelser: { da: 'Undtagelser', en: 'Exceptions' },
  undtagelseRegel: {
    da: 'En undtagelse, der passer, svarer i stedet for reglen. Kan det ikke afgøres, om den passer, er svaret åbent, medmindre den ville give det samme.',
    en: 'An exception that fits answers instead of the rule. If it cannot be settled whether it fits, the answer is open, unless it would give the same.',
  },
  flereUndtagelser: {
    da: 'Ingen af undtagelserne går forud for en anden, medmindre det står ved den. Passer flere, uden at en går forud, og giver de ikke det samme, er reglen skrevet forkert: Så er der intet svar, før den er rettet.',
    en: 'None of the exceptions goes before another unless it says so. If several fit, none goes first and they do not give the same, the rule is written wrongly: then there is no answer until it has been mended.',
  },
  læsninger: {
    da: 'Ordene kan læses på flere måder',
    en: 'The words can be read in more than one way',
  },
  læsningRegel: {
    da: 'Giver læsningerne det samme, er det svaret. Giver de ikke det samme, er svaret åbent, til kommunen (en sagsbehandler) har valgt en af dem i den enkelte sag og skrevet hvorfor.',
    en: 'If the readings give the same, that is the answer. If they do not, the answer is open until the municipality (a caseworker) has chosen one of them in the case at hand and said why.',
  },
  ændring: { da: 'Siden udgaven før', en: 'Since the version before' },
  grund: { da: 'Grund', en: 'Reason' },
  ukendt: { da: 'Det ved vi ikke', en: 'This we do not know' },
  ukendtRegel: {
    da: 'Svaret er åbent: retsgrundlag ukendt.',
    en: 'The answer is open: legal basis unknown.',
  },
  kendt: { da: 'Kendt siden', en: 'Known since' },
  gårForud: {
    da: 'Den går forud for undtagelserne efter den: Passer den, ses der bort fra dem.',
    en: 'It goes before the exceptions after it: if it fits, they are left out of view.',
  },
  note: { da: 'Bemærk', en: 'Note' },
  sikkerhed: { da: 'Hvor sikkert', en: 'How sure' },
  kilder: { da: 'Kilder', en: 'Sources' },
  ikkeLæst: { da: 'Ikke læst', en: 'Not read' },
  kontrolleret: { da: 'Senest kontrolleret', en: 'Last checked' },
  oplysninger: { da: 'Oplysninger, reglen læser', en: 'Facts the rule reads' },
  skøn: { da: 'Skøn, et menneske skal foretage', en: 'Judgements a person must make' },
  satser: { da: 'Satser, reglen bruger', en: 'Rates the rule uses' },
  regler: { da: 'Andre regler, den bygger på', en: 'Other rules it rests on' },
  herGiver: { da: 'I denne sag', en: 'In this case' },
  krav: { da: 'Det kræver loven', en: 'What the law requires' },
  brugteOplysninger: { da: 'Oplysninger i sagen', en: 'Facts of the case' },
  foretagneSkøn: { da: 'Skøn', en: 'Judgements' },
  brugteSatser: { da: 'Satser', en: 'Rates' },
  undtagelse: { da: 'Denne undtagelse gælder', en: 'This exception applies' },
  gælderIkke: {
    undtagelse: { da: 'Denne undtagelse gælder ikke', en: 'This exception does not apply' },
    overgang: { da: 'Denne overgangsregel gælder ikke', en: 'This transitional rule does not apply' },
  },
  overgangGælder: { da: 'Denne overgangsregel gælder', en: 'This transitional rule applies' },
  sigerDetSamme: {
    da: 'Det er ikke afgjort, hvilken af disse der gælder. De siger det samme:',
    en: 'Which of these governs is not settled. They say the same:',
  },
  fundetEfter: { da: 'Udgaven er fundet efter', en: 'The version was found by' },
  mangler: { da: 'mangler', en: 'missing' },
  begrundelse: { da: 'Begrundelsen', en: 'The reason' },
  byggerPå: { da: 'Bygger på', en: 'Rests on' },
  læsesSådan: { da: 'Sådan skal ordene læses', en: 'How to read the words' },
} as const satisfies Record<string, Tekst | Readonly<Record<string, Tekst>>>
