import { formatDay } from '@sagsvej/calendar'
import {
  AFKLARES,
  DELTAGERE,
  emne,
  erÅben,
  type SagTilstand,
  SKAL_AFKLARES,
  samtaler,
} from '@sagsvej/casework'
import { dateText, type Tekst } from '@sagsvej/rules'
import type { Formular, Formularfelt, Læst } from '../../formular/formular.ts'

const åbne = (sag: SagTilstand) => [...emne(sag, samtaler).values()].filter(erÅben)

/** A talk that has been held: what it settled, what was agreed and why, and when the next is. */
export const holdtformular: Formular = {
  nøgle: 'holdt-samtale',
  titel: { da: 'Registrér en holdt samtale', en: 'Register a held talk' },
  siger: {
    da: 'Skriv, hvad I talte om, hvad I aftalte og hvorfor, og hvornår I taler sammen igen. Borgeren får det at se.',
    en: 'Write what you talked about, what you agreed and why, and when you talk again. The citizen sees it.',
  },
  knap: { da: 'Gem samtalen', en: 'Save the talk' },
  giver: ['SamtaleHoldt'],
  felter: (sag, idag) => {
    const open = åbne(sag)
    const [first] = open
    if (!first) return undefined
    const day = first.holdes < idag ? first.holdes : idag
    return [
      {
        navn: 'samtaleId',
        etiket: { da: 'Hvilken samtale?', en: 'Which talk?' },
        art: 'valg',
        forvalgt: first.samtaleId,
        valg: open.map(({ samtaleId, holdes, klokken }) => ({
          nøgle: samtaleId,
          navn: {
            da: `${dateText(holdes, 'da')} kl. ${klokken}`,
            en: `${dateText(holdes, 'en')} at ${klokken}`,
          },
        })),
      },
      { navn: 'holdt', etiket: { da: 'Holdt den', en: 'Held on' }, art: 'dag', forvalgt: formatDay(day) },
      ...SKAL_AFKLARES.map(
        (key, i): Formularfelt => ({
          navn: key,
          etiket: SPØRGSMÅL[key],
          art: 'tekst',
          peger: [`/afklaret/${i}`],
        }),
      ),
      {
        navn: 'deltagere',
        etiket: { da: 'Hvem var med ud over jer to?', en: 'Who was there beside you two?' },
        art: 'flere',
        valg: Object.entries(DELTAGERE).map(([nøgle, navn]) => ({ nøgle, navn })),
      },
      ...AFTALE,
      ...NÆSTE,
    ]
  },
  ønsker: (typed, { sag }) => {
    const talk = emne(sag, samtaler).get(typed.en('samtaleId'))
    return [
      {
        type: 'HoldSamtale',
        indhold: {
          forloebId: talk?.forloebId ?? '',
          samtaleId: typed.en('samtaleId'),
          holdt: typed.en('holdt'),
          afklaret: SKAL_AFKLARES.map((hvad) => ({ hvad, resultat: typed.en(hvad) })),
          aftaler: aftaler(typed),
          ...næste(typed),
          deltagere: typed.flere('deltagere'),
        },
      },
    ]
  },
}

const SPØRGSMÅL: Readonly<Record<(typeof SKAL_AFKLARES)[number], Tekst>> = {
  tilbage: { da: `Talt om: ${AFKLARES.tilbage.da}`, en: `Talked about: ${AFKLARES.tilbage.en}` },
  stoette: { da: `Talt om: ${AFKLARES.stoette.da}`, en: `Talked about: ${AFKLARES.stoette.en}` },
}

const AFTALE: readonly Formularfelt[] = [
  {
    navn: 'aftale',
    etiket: { da: 'Hvad er aftalt?', en: 'What was agreed?' },
    art: 'linje',
    valgfri: true,
    peger: ['/aftaler/0/hvad'],
    afsnit: { da: 'Aftale', en: 'Agreement' },
  },
  {
    navn: 'hvorfor',
    etiket: { da: 'Hvorfor?', en: 'Why?' },
    art: 'linje',
    valgfri: true,
    peger: ['/aftaler/0/hvorfor'],
  },
  {
    navn: 'forventning',
    etiket: { da: 'Hvad venter I af det?', en: 'What do you expect of it?' },
    art: 'linje',
    valgfri: true,
    peger: ['/aftaler/0/forventning'],
  },
]

const NÆSTE: readonly Formularfelt[] = [
  {
    navn: 'naesteDato',
    etiket: { da: 'Næste samtale', en: 'The next talk' },
    art: 'dag',
    valgfri: true,
    peger: ['/naeste', '/naeste/dato'],
    afsnit: { da: 'Næste gang', en: 'Next time' },
  },
  {
    navn: 'naesteEmne',
    etiket: { da: 'Hvad skal den handle om?', en: 'What will it be about?' },
    art: 'linje',
    valgfri: true,
    peger: ['/naeste/emne'],
  },
  {
    navn: 'naesteForventning',
    etiket: { da: 'Hvad skal der ske inden da?', en: 'What is to happen until then?' },
    art: 'linje',
    valgfri: true,
    peger: ['/naeste/forventning'],
  },
  {
    navn: 'ingenNaeste',
    etiket: { da: 'Aftalte I ingen ny? Skriv grunden', en: 'Did you agree no new one? Write the reason' },
    art: 'linje',
    valgfri: true,
  },
]

/** An agreement that is begun is asked for whole: the case refuses half of one, and says which half. */
function aftaler({ en }: Læst) {
  const [hvad, hvorfor, forventning] = [en('aftale'), en('hvorfor'), en('forventning')]
  return [hvad, hvorfor, forventning].every((one) => one === '') ? [] : [{ hvad, hvorfor, forventning }]
}

function næste({ en }: Læst) {
  const [dato, emne, forventning] = [en('naesteDato'), en('naesteEmne'), en('naesteForventning')]
  return {
    ...([dato, emne, forventning].every((one) => one === '') ? {} : { naeste: { dato, emne, forventning } }),
    ...(en('ingenNaeste') === '' ? {} : { ingenNaeste: en('ingenNaeste') }),
  }
}
