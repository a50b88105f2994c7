import { erPerioder, type Faktum, type Felt } from '../fact.ts'
import { type Foretaget, ROLLE_NAVN, type Skøn } from '../judgement.ts'
import { inLanguage, type Sprog } from '../text.ts'
import type { Post, Value } from '../value.ts'
import { dateText } from './format.ts'
import { factText, periodOf } from './value-text.ts'
import { capital, listed, quoted } from './voice.ts'

/** A known fact in a whole sentence to the person it is about. */
export function factSentence(faktum: Faktum, værdi: Value, sprog: Sprog): string {
  const { type, udsagn, etiket, spørgsmål } = faktum
  const t = inLanguage(sprog)
  if (udsagn?.art === 'hver') {
    const key = type.art === 'sandt' ? (værdi === true ? 'ja' : 'nej') : String(værdi)
    const said = udsagn.svar[key]
    if (said) return said[sprog]
  }
  if (udsagn?.art === 'med værdi') {
    const none = Array.isArray(værdi) && værdi.length === 0 ? udsagn.ingen : undefined
    return none ? none[sprog] : udsagn.tekst[sprog].replace('{}', () => inSentence(faktum, værdi, sprog))
  }
  const value = inSentence(faktum, værdi, sprog)
  return type.art === 'sandt'
    ? t(
        `Svaret på ${quoted(spørgsmål.da, 'da')} er ${value}.`,
        `The answer to ${quoted(spørgsmål.en, 'en')} is ${value}.`,
      )
    : `${capital(etiket[sprog])}: ${value === '' ? t('ingen', 'none') : value}.`
}

/** A value as it stands inside a sentence: records one after another, periods as from and to. */
function inSentence({ type }: Faktum, værdi: Value, sprog: Sprog): string {
  const t = inLanguage(sprog)
  if (type.art !== 'liste') return factText(type, værdi, sprog)
  const records = (værdi as readonly Post[]).map((post) => {
    const period = erPerioder(type.orden) ? periodOf(post) : undefined
    if (!period) return factText(type, [post], sprog)
    const other = type.felter.filter(({ navn }) => navn !== 'fra' && navn !== 'til')
    const said = other.flatMap((felt) => fieldText(felt, post, sprog))
    const to =
      period.to === undefined
        ? t('og fortsat', 'and still running')
        : `${t('til', 'to')} ${dateText(period.to, sprog)}`
    return `${dateText(period.from, sprog)} ${to}${said.length > 0 ? ` (${said.join(', ')})` : ''}`
  })
  return listed(records, t('og', 'and'))
}

function fieldText({ navn, type }: Felt, post: Post, sprog: Sprog): readonly string[] {
  const value = post[navn]
  if (value === undefined) return []
  const said = factText(type, value, sprog)
  return [type.art === 'valg' ? `${said.charAt(0).toLowerCase()}${said.slice(1)}` : said]
}

/** Everyone who may make a judgement: "sagsbehandleren eller lægekonsulenten". */
export const rolesText = ({ hvem }: Skøn, sprog: Sprog): string =>
  listed(
    hvem.map((one) => ROLLE_NAVN[one][sprog]),
    inLanguage(sprog)('eller', 'or'),
  )

/** A judgement in a whole sentence: who found what and, where that is known, since when. */
export function judgementSentence(
  skøn: Skøn,
  svar: boolean,
  foretaget: Foretaget | undefined,
  sprog: Sprog,
): string {
  const t = inLanguage(sprog)
  const who = capital(foretaget ? ROLLE_NAVN[foretaget.af][sprog] : rolesText(skøn, sprog))
  const found = skøn.udsagn?.[svar ? 'ja' : 'nej']
  const [da, en] = found
    ? [`at ${found.da}`, `that ${found.en}`]
    : [
        `at svaret på ${quoted(skøn.spørgsmål.da, 'da')} er ${svar ? 'ja' : 'nej'}`,
        `that the answer to ${quoted(skøn.spørgsmål.en, 'en')} is ${svar ? 'yes' : 'no'}`,
      ]
  if (!foretaget) return t(`${who} har vurderet, ${da}.`, `${who} has found ${en}.`)
  const on = dateText(foretaget.den, sprog)
  return t(
    `${who} vurderede den ${on}, ${da}.`,
    `On ${on} ${who.charAt(0).toLowerCase()}${who.slice(1)} found ${en}.`,
  )
}
