import { list, record, skema, text } from './skemadele.ts'

/** JSON Schema of `sagsvej assess --ask --format json`: what is worth asking, and what hangs on it. */
export const spørgSchema = skema(
  'hvad der er værd at spørge om',
  list(
    record(
      {
        faktum: text,
        spoergsmaal: text,
        betydning: { enum: ['aendrer_et_svar', 'ligegyldigt', 'ikke_afgjort'] },
      },
      { afgoer: text, fordi: list(record({ hvis: text, giver: text })) },
    ),
  ),
)
