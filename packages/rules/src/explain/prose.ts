import type { Day } from '@sagsvej/calendar'
import type { Sprog, Tekst } from '../text.ts'
import type { Comparison, Krav, Led } from '../tree.ts'
import { dateText, numberText } from './format.ts'

const HOW: Readonly<Record<Comparison, Tekst>> = {
  atLeast: { da: 'er mindst', en: 'is at least' },
  over: { da: 'er mere end', en: 'is more than' },
  atMost: { da: 'er højst', en: 'is at most' },
  under: { da: 'er under', en: 'is less than' },
  equal: { da: 'er', en: 'is' },
}

/** A requirement in words: its own, else read off the tree. */
export const kravText = (krav: Krav, sprog: Sprog): string => krav.tekst?.[sprog] ?? prose(krav.led, sprog)

const joined = (krav: readonly Krav[], sprog: Sprog, word: Tekst): string =>
  krav.map((k) => kravText(k, sprog)).join(` ${word[sprog]} `)

/** A node in plain words, good enough beside the provision's own two sentences. */
export function prose(led: Led, sprog: Sprog): string {
  const say = (part: Led) => prose(part, sprog)
  switch (led.op) {
    case 'const':
      if (led.kind === 'tal') return numberText(Number(led.value), led.enhed ?? 'antal', sprog)
      if (led.kind === 'dagmængde') return { da: 'alle dage', en: 'all days' }[sprog]
      return led.kind === 'dato' ? dateText(led.value as Day, sprog) : String(led.value)
    case 'fact':
      return led.faktum.etiket[sprog]
    case 'judgement':
      return led.skøn.etiket[sprog]
    case 'rate':
      return led.sats.navn[sprog]
    case 'provision':
      return led.bestemmelse.titel[sprog]
    case 'bound':
      return led.name
    case 'all':
      return joined(led.krav, sprog, { da: 'og', en: 'and' })
    case 'any':
      return joined(led.krav, sprog, { da: 'eller', en: 'or' })
    case 'not':
      return `${{ da: 'ikke', en: 'not' }[sprog]}: ${say(led.of)}`
    case 'compare':
      return `${say(led.a)} ${HOW[led.how][sprog]} ${say(led.b)}`
    case 'isOneOf':
      return `${say(led.of)}: ${keysText(led.of, led.keys, sprog)}`
    case 'if':
      return sprog === 'da'
        ? `${say(led.met)}, hvis ${say(led.when)}, ellers ${say(led.unmet)}`
        : `${say(led.met)} if ${say(led.when)}, else ${say(led.unmet)}`
    case 'add':
      return `${say(led.a)} + ${say(led.b)}`
    case 'subtract':
      return `${say(led.a)} − ${say(led.b)}`
    case 'multiply':
      return `${say(led.a)} × ${say(led.b)}`
    case 'divide':
      return `${say(led.a)} ÷ ${say(led.b)}`
    case 'fraction':
      return `${led.numerator}/${led.denominator} × ${say(led.of)}`
    case 'least':
      return `${{ da: 'det mindste af', en: 'the least of' }[sprog]} ${led.of.map(say).join(', ')}`
    case 'greatest':
      return `${{ da: 'det største af', en: 'the greatest of' }[sprog]} ${led.of.map(say).join(', ')}`
    case 'shift':
      return `${say(led.date)} ${led.sign === 1 ? '+' : '−'} ${say(led.by)}`
    case 'monthEnd':
      return `${{ da: 'udgangen af måneden for', en: 'the end of the month of' }[sprog]} ${say(led.date)}`
    case 'monthStart':
      return `${{ da: 'begyndelsen af måneden for', en: 'the start of the month of' }[sprog]} ${say(led.date)}`
    case 'daysBetween':
      return `${{ da: 'dage fra', en: 'days from' }[sprog]} ${say(led.from)} ${{ da: 'til', en: 'to' }[sprog]} ${say(led.to)}`
    case 'countDays':
      return `${{ da: 'antal dage af', en: 'number of days of' }[sprog]} ${say(led.set)}`
    case 'daysOf':
    case 'from':
      return say(led.op === 'daysOf' ? led.list : led.set)
    case 'union':
      return `${say(led.a)} ${{ da: 'eller', en: 'or' }[sprog]} ${say(led.b)}`
    case 'intersect':
      return `${say(led.a)} ${{ da: 'som også er', en: 'that are also' }[sprog]} ${say(led.b)}`
    case 'without':
      return `${say(led.a)} ${{ da: 'uden', en: 'without' }[sprog]} ${say(led.b)}`
    case 'withoutFirst':
      return `${say(led.set)} ${{ da: 'uden de første', en: 'without the first' }[sprog]} ${say(led.days)}`
    case 'holidaysIn':
      return `${{ da: 'helligdage i', en: 'holidays in' }[sprog]} ${say(led.set)}`
    case 'weekdaysIn':
      return `${{ da: 'hverdage i', en: 'weekdays in' }[sprog]} ${say(led.set)}`
    case 'runStart':
      return `${{ da: 'første dag i', en: 'first day of' }[sprog]} ${say(led.set)}`
    case 'runEnd':
      return `${{ da: 'sidste dag i', en: 'last day of' }[sprog]} ${say(led.set)}`
    case 'monthEndOver':
      return sprog === 'da'
        ? `udgangen af den måned, hvor ${say(led.set)} er mere end ${say(led.limit)} i ${led.months} måneder`
        : `the end of the month in which ${say(led.set)} are more than ${say(led.limit)} in ${led.months} months`
    case 'dayReaching':
      return `${{ da: 'dagen med nummer', en: 'the day that is number' }[sprog]} ${say(led.limit)}`
    case 'sumOf':
      return `${{ da: 'sum af', en: 'sum of' }[sprog]} ${say(led.list)}`
    case 'countOf':
      return `${{ da: 'antal af', en: 'number of' }[sprog]} ${say(led.list)}`
  }
}

const keysText = (of: Led, keys: readonly string[], sprog: Sprog): string => {
  const type = of.op === 'fact' ? of.faktum.type : undefined
  return keys
    .map(
      (key) =>
        (type?.art === 'valg' ? type.valg.find((v) => v.nøgle === key)?.navn[sprog] : undefined) ?? key,
    )
    .join({ da: ' eller ', en: ' or ' }[sprog])
}
