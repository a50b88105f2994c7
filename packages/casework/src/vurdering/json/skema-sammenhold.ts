import { day, list, record, sikkert, skema, text, udfald } from './skemadele.ts'

const kendt = { type: ['string', 'null'] }

/** A fact or a judgement that differs, in words; or that other law is looked at. */
const forskel = {
  oneOf: [
    record({ lovsyn: record({ foer: {}, efter: {} }) }),
    record({ faktum: text, navn: text, foer: kendt, efter: kendt }),
    record({ skoen: text, navn: text, foer: kendt, efter: kendt }),
  ],
}

const gælder = record({ hjemmel: text }, { fra: day, til: day })

/** JSON Schema of `sagsvej compare --format json`: two looks at a case held together. */
export const sammenholdSchema = {
  ...skema(
    'to syn på en sag',
    list(
      record({
        noegle: text,
        spoergsmaal: text,
        ens: { type: 'boolean' },
        foer: udfald,
        efter: udfald,
        goerForskellen: list(forskel),
        forskelle: list(forskel),
        versioner: list(record({ bestemmelse: text, titel: text, foer: gælder, efter: gælder })),
      }),
    ),
  ),
  $defs: { sikkert },
}
