import type { Sikkerhed, Tekst } from '@sagsvej/rules'

export const T = {
  titel: { da: 'Hvad vi ved, og hvad vi ikke ved', en: 'What we know, and what we do not' },
  manchet: {
    da: 'Sagsvej regner din situation ud efter den lov, der gjaldt de dage, det handler om. Svaret er vejledning. Din kommune afgør sagen.',
    en: 'Sagsvej works out your situation by the law in force on the days it is about. The answer is guidance. Your municipality decides the case.',
  },
  dækket: { da: 'Det ser vi på', en: 'What we look at' },
  ikkeDækket: { da: 'Det ser vi ikke på', en: 'What we do not look at' },
  ikkeDækketOm: {
    da: 'At vi ikke nævner noget, er ikke et nej. Spørg din kommune om det, der står her:',
    en: 'That we do not mention something is not a no. Ask your municipality about these:',
  },
  sikkert: { da: 'Hvor sikkert er det?', en: 'How sure is it?' },
  sikkertOm: {
    da: 'Hver udgave af hver regel er mærket med, hvor vi har læst den. Et svar er aldrig mere sikkert end den mindst sikre regel, det bygger på.',
    en: 'Every version of every rule is marked with where we read it. An answer is never surer than the least sure rule it rests on.',
  },
  tabel: { da: 'Udgaver af regler efter, hvor sikre de er', en: 'Versions of rules by how sure they are' },
  grad: { da: 'Hvor sikkert', en: 'How sure' },
  betyder: { da: 'Det betyder', en: 'It means' },
  antal: { da: 'Udgaver', en: 'Versions' },
  skøn: { da: 'Det, et menneske skal vurdere', en: 'What a person must judge' },
  skønOm: {
    da: 'Loven lader nogle spørgsmål afgøre af en person: en læge, en sagsbehandler, et team. Dem regner vi aldrig ud. Vi siger, hvem der skal svare.',
    en: 'The law leaves some questions to a person: a doctor, a caseworker, a team. Those we never work out. We say who is to answer.',
  },
  privat: { da: 'Dine oplysninger', en: 'Your details' },
  åbent: { da: 'For dig, der vil regne efter', en: 'If you want to check our sums' },
  sagsfil: { da: 'Sådan ser en sagsfil ud (JSON Schema)', en: 'What a case file looks like (JSON Schema)' },
  vurdering: { da: 'Sådan ser et svar ud (JSON Schema)', en: 'What an answer looks like (JSON Schema)' },
  fakta: { da: 'Alle spørgsmål, loven stiller (JSON)', en: 'Every question the law asks (JSON)' },
} as const satisfies Record<string, Tekst>

export const DÆKKET: readonly Tekst[] = [
  { da: 'om du har ret til sygedagpenge', en: 'whether you have a right to sickness benefit' },
  {
    da: 'hvem der betaler hvornår: arbejdsgiver, a-kasse eller kommune',
    en: 'who pays when: employer, unemployment fund or municipality',
  },
  {
    da: 'hvor længe, og hvornår sagen skal vurderes igen',
    en: 'for how long, and when the case must be reassessed',
  },
  { da: 'om sygedagpengene kan forlænges', en: 'whether the benefit can be extended' },
  { da: 'samtaler og frister i kommunen', en: 'talks and deadlines with the municipality' },
  { da: 'hvor meget det er om ugen', en: 'how much it is a week' },
  {
    da: 'om du kan komme i jobafklaringsforløb',
    en: 'whether you can enter a jobafklaringsforløb (job clarification)',
  },
]

export const PRIVAT: readonly Tekst[] = [
  {
    da: 'Prøv din situation gemmer ingenting. Dine svar følger med formularen frem og tilbage og er væk, når du lukker siden.',
    en: 'Try your situation keeps nothing. Your answers travel with the form back and forth and are gone when you close the page.',
  },
  {
    da: 'Siden sætter ingen cookies, kører ingen scripts og henter intet fra andre.',
    en: 'The site sets no cookies, runs no scripts and fetches nothing from others.',
  },
  {
    da: 'Når en side bliver vist, noterer vi tidspunktet og hvilken slags side det var. Ikke hvad du svarede.',
    en: 'When a page is shown we note the time and what kind of page it was. Not what you answered.',
  },
  {
    da: 'Personerne under Sager er opdigtede. Hver gang nogen ser en sag, bliver det noteret i sagen.',
    en: 'The people under Cases are invented. Each time someone looks at a case, that is noted in the case.',
  },
]

export const BETYDNING: Readonly<Record<Sikkerhed, Tekst>> = {
  kontrolleret: {
    da: 'Vi har læst reglen i den lovtekst, der blev kundgjort.',
    en: 'We have read the rule in the statute as promulgated.',
  },
  afledt: {
    da: 'Tallet er regnet ud efter en formel i loven.',
    en: 'The number was computed by a formula in the act.',
  },
  sekundær: {
    da: 'Vi har læst reglen hos en anden, der gengiver loven.',
    en: 'We have read the rule with someone else who restates the act.',
  },
  ubekræftet: {
    da: 'Vi tror, det er sådan, men har ikke set en kilde, vi stoler på.',
    en: 'We believe it is so, but have not seen a source we trust.',
  },
  konflikt: {
    da: 'Loven kan læses på flere måder. Giver de ikke det samme, svarer vi ikke.',
    en: 'The law can be read in more than one way. If they do not give the same, we do not answer.',
  },
  ukendt: {
    da: 'Vi har ikke læst reglen. Så svarer vi ikke.',
    en: 'We have not read the rule. Then we do not answer.',
  },
  'ikke modelleret': {
    da: 'Vi har læst reglen, men kan ikke svare efter den endnu. Så svarer vi ikke.',
    en: 'We have read the rule, but cannot answer by it yet. Then we do not answer.',
  },
  ventet: {
    da: 'Reglen er foreslået, men ikke vedtaget. Den tæller ikke med.',
    en: 'The rule is proposed, but not adopted. It does not count.',
  },
}
