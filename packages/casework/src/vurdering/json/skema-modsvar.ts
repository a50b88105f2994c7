import { OPRINDELSE_NAVN } from '@sagsvej/rules'
import { day, list, record, sikkert, skema, text, udfald } from './skemadele.ts'

const kan = { enum: ['kan_vendes', 'kan_ikke_vendes', 'uvist'] }

/** A change of a fact or of a judgement; what it was is left out where it was not known. */
const ændring = record(
  { navn: text, til: {} },
  {
    faktum: text,
    skoen: text,
    hvordan: text,
    af: list({ enum: Object.keys(OPRINDELSE_NAVN) }),
    fra: {},
    gennem: record({ bestemmelse: text }, { hjemmel: text }),
  },
)

const vending = record(
  { svar: kan },
  {
    veje: list(record({ aendringer: list(ændring), giver: udfald })),
    mangler: list(text),
    skoen: list(text),
    huller: list(text),
  },
)

/** JSON Schema of `sagsvej assess --counter --format json`: what would turn each answer. */
export const modsvarSchema = {
  ...skema(
    'hvad der ville vende svarene',
    list(
      record({
        noegle: text,
        spoergsmaal: text,
        nu: udfald,
        oensket: text,
        fakta: vending,
        skoen: vending,
        tid: record({ svar: kan }, { dag: day, giver: udfald, aabenFra: day }),
      }),
    ),
  ),
  $defs: { sikkert },
}
