import {
  beløbText,
  kortForklaring,
  mødetekst,
  type Penge,
  type Pengelinje,
  pengelinje,
  type Vej,
  type Veje,
  type Vejsvar,
} from '@sagsvej/casework'
import {
  dateText,
  type Hjemmel,
  hjemmelText,
  ROLLE_NAVN,
  SIKKERHED_TEKST,
  type Sprog,
  type Tekst,
} from '@sagsvej/rules'
import { wrap } from './tekst.ts'

const SVAR: Readonly<Record<Vejsvar, Tekst>> = {
  ja: { da: 'ja', en: 'yes' },
  nej: { da: 'nej', en: 'no' },
  mangler: { da: 'mangler oplysninger', en: 'facts are missing' },
  skoen: { da: 'skal vurderes af en person', en: 'a person must judge' },
  loven: { da: 'kan ikke besvares: loven er ikke læst', en: 'cannot be answered: the law was not read' },
  ikke_aktuel: { da: 'opstår ikke', en: 'does not arise' },
}

const ORD = {
  set: { da: 'Alle ordninger set på den', en: 'Every scheme looked at on' },
  orden: {
    da: 'De står i den rækkefølge, loven vil have dem prøvet. Ordinært arbejde er altid målet.',
    en: 'They stand in the order the law wants them tried. Ordinary work is always the aim.',
  },
  betaler: { da: 'Giver', en: 'Pays' },
  villeGive: { da: 'Ville give', en: 'Would pay' },
  møder: { da: 'Samtidig', en: 'Together with others' },
  slutter: { da: 'Slutter', en: 'Would end' },
  efter: { da: 'Efter', en: 'After' },
  spørg: { da: 'Mangler', en: 'Missing' },
  skøn: { da: 'Skal vurderes af', en: 'To be judged by' },
  penge: { da: 'Penge, før skat', en: 'Money, before tax' },
  skat: {
    da: 'Skat, ATP og bidrag til pension er ikke regnet med: dem giver loven her ikke. Sagsvej udbetaler ikke penge.',
    en: 'Tax, ATP and pension contributions are left out: the law here does not give them. Sagsvej pays no money.',
  },
  ikkeOplyst: {
    da: 'Ingen har oplyst, hvad du får (ydelser). Derfor står her det, du har ret til.',
    en: 'Nobody has told what you get (ydelser). So this is what you have a right to.',
  },
  ingen: { da: 'Ingen beløb er afgjort.', en: 'No amount is settled.' },
  fårIntet: {
    da: 'Du får ingen af ydelserne den dag.',
    en: 'You get none of the benefits on that day.',
  },
} satisfies Record<string, Tekst>

/** Every scheme, one after another, then the money line by line. */
export const vejeText = ({ på, veje, penge, oplyst }: Veje, sprog: Sprog): string =>
  [
    wrap(`${ORD.set[sprog]} ${dateText(på, sprog)}. ${ORD.orden[sprog]}`, ''),
    summary(veje, sprog).join('\n'),
    ...veje.map((vej, i) => vejText(vej, i + 1, sprog)),
    [
      ORD.penge[sprog],
      ...(oplyst ? [] : [wrap(ORD.ikkeOplyst[sprog], '  ')]),
      ...(penge.length === 0
        ? [`  ${(oplyst ? ORD.fårIntet : ORD.ingen)[sprog]}`]
        : penge.map((one) => pengeText(one, sprog))),
      wrap(ORD.skat[sprog], '  '),
    ].join('\n'),
  ].join('\n\n')

const vejText = (
  { ordning, svar, ret, betaler, vurderinger, møder, efter, mangler }: Vej,
  nr: number,
  sprog: Sprog,
): string =>
  [
    `${nr}. ${ordning.navn[sprog]}: ${SVAR[svar][sprog]}  [${ordning.nøgle}]`,
    ...answer({ svar, ret }, sprog),
    ...mangler.map(({ spørgsmål, nøgle }) =>
      wrap(`${ORD.spørg[sprog]}: ${spørgsmål[sprog]} (${nøgle})`, '     ', '   ? '),
    ),
    ...skønText(vurderinger, sprog),
    ...(lukket(svar) ? closed({ betaler, møder }, sprog) : open({ betaler, møder, efter }, sprog)),
  ].join('\n')

/** The answer and why; of one that waits, what it waits for says more, and of one that does not arise there is no why. */
function answer({ svar, ret }: Pick<Vej, 'svar' | 'ret'>, sprog: Sprog): readonly string[] {
  if (svar === 'mangler' || svar === 'skoen') return []
  if (svar === 'ikke_aktuel') return [wrap(ret.overskrift[sprog], '   ')]
  return [wrap(`${kortForklaring(ret, sprog)} (${SIKKERHED_TEKST[ret.sikkerhed][sprog]})`, '   ')]
}

/** Of a scheme that is open, or may be: what it pays and what that is made of, what comes before it, what it meets. */
const open = (
  { betaler, møder, efter }: Pick<Vej, 'betaler' | 'møder' | 'efter'>,
  sprog: Sprog,
): readonly string[] => [
  ...betaler
    .filter(({ udfald }) => udfald.art === 'værdi')
    .flatMap((one) => [
      wrap(
        `${ORD.betaler[sprog]}: ${kortForklaring(one, sprog)} (${SIKKERHED_TEKST[one.sikkerhed][sprog]})`,
        '     ',
        '   ',
      ),
      ...(pengelinje(one)?.under ?? []).flatMap((line) => linjeText(line, '     ', sprog)),
    ]),
  ...around({ møder, efter }, sprog),
]

/** Of one that is not: what it would have paid and ended, in a line each; the rest would only be noise. */
const closed = ({ betaler, møder }: Pick<Vej, 'betaler' | 'møder'>, sprog: Sprog): readonly string[] => [
  ...betaler.flatMap((one) => {
    const linje = pengelinje(one)
    return linje
      ? [
          wrap(
            `${ORD.villeGive[sprog]}: ${beløbText(linje, sprog)} (${SIKKERHED_TEKST[one.sikkerhed][sprog]})`,
            '     ',
            '   ',
          ),
        ]
      : []
  }),
  ...møder
    .filter(({ slutter }) => slutter)
    .map((møde) => wrap(`${ORD.slutter[sprog]}: ${mødetekst(møde, sprog)}`, '     ', '   ')),
]

/** The schemes that come before by one and the same rule, named together. */
function byRule(efter: Vej['efter']) {
  const found = new Map<
    string,
    { readonly names: Tekst[]; readonly titel: Tekst; readonly hjemmel: Hjemmel }
  >()
  for (const { ordning, titel, hjemmel } of efter) {
    const known = found.get(titel.da)
    if (known) known.names.push(ordning.navn)
    else found.set(titel.da, { names: [ordning.navn], titel, hjemmel })
  }
  return [...found.values()]
}

/** What comes before it and what it meets: of a scheme that is not open it would only be noise. */
const around = ({ møder, efter }: Pick<Vej, 'møder' | 'efter'>, sprog: Sprog): readonly string[] => [
  ...byRule(efter).map(({ names, titel, hjemmel }) =>
    wrap(
      `${ORD.efter[sprog]} ${names.map((one) => one[sprog]).join(', ')}: ${titel[sprog]} (${hjemmelText(hjemmel, sprog)})`,
      '     ',
      '   ',
    ),
  ),
  ...møder.map((møde) =>
    wrap(`${(møde.slutter ? ORD.slutter : ORD.møder)[sprog]}: ${mødetekst(møde, sprog)}`, '     ', '   '),
  ),
]

const lukket = (svar: Vejsvar): boolean => svar === 'nej' || svar === 'ikke_aktuel'

/** The schemes by answer, the open ones first: what a reader in a hurry needs. */
const summary = (veje: readonly Vej[], sprog: Sprog): readonly string[] =>
  (['ja', 'skoen', 'mangler', 'loven', 'nej', 'ikke_aktuel'] as const).flatMap((svar) => {
    const names = veje.filter((vej) => vej.svar === svar).map(({ ordning }) => ordning.navn[sprog])
    return names.length === 0 ? [] : [wrap(`${SVAR[svar][sprog]}: ${names.join(', ')}`, '    ', '  ')]
  })

const skønText = (vurderinger: Vej['vurderinger'], sprog: Sprog): readonly string[] =>
  vurderinger.map(({ skøn: { hvem, spørgsmål, nøgle }, hjemmel }) =>
    wrap(
      `${ORD.skøn[sprog]} ${hvem.map((rolle) => ROLLE_NAVN[rolle][sprog]).join(', ')}: ${spørgsmål[sprog]} (${[...(hjemmel ? [hjemmelText(hjemmel, sprog)] : []), nøgle].join('; ')})`,
      '     ',
      '   ~ ',
    ),
  )

const pengeText = ({ vej, svar, linje }: Penge, sprog: Sprog): string =>
  [
    `  ${vej.ordning.navn[sprog]} (${SIKKERHED_TEKST[svar.sikkerhed][sprog]})`,
    ...(linje ? linjeText(linje, '    ', sprog) : [wrap(kortForklaring(svar, sprog), '    ')]),
  ].join('\n')

const linjeText = (linje: Pengelinje, indent: string, sprog: Sprog): readonly string[] => [
  wrap(
    `${beløbText(linje, sprog)}: ${linje.titel[sprog]}${linje.hjemmel ? ` (${hjemmelText(linje.hjemmel, sprog)})` : ''}`,
    `${indent}  `,
    indent,
  ),
  ...linje.under.flatMap((one) => linjeText(one, `${indent}  `, sprog)),
]
