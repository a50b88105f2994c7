import type { Led } from '../tree.ts'
import { weekdaysText } from './format.ts'
import { whereText } from './prose-number.ts'
import type { Voice } from './voice.ts'

type SetLed = Extract<
  Led,
  {
    op: 'daysOf' | 'union' | 'intersect' | 'without' | 'withoutFirst' | 'holidaysIn' | 'weekdaysIn' | 'from'
  }
>

/** Which days, in words. */
export function daySetText(led: SetLed, voice: Voice): string {
  const { sprog, t, say } = voice
  switch (led.op) {
    case 'daysOf':
      return `${say(led.list)}${whereText(led.where, voice)}`
    case 'union':
      return `${say(led.a)} ${t('sammen med', 'together with')} ${say(led.b)}`
    case 'intersect':
      return t(
        `de dage i ${say(led.a)}, der også er i ${say(led.b)}`,
        `the days in ${say(led.a)} that are also in ${say(led.b)}`,
      )
    case 'without':
      return `${say(led.a)} ${t('uden', 'without')} ${say(led.b)}`
    case 'withoutFirst':
      return withoutFirstText(led, voice)
    case 'holidaysIn':
      return t(
        `de helligdage (${weekdaysText(led.weekdays, 'da')}), der er i ${say(led.set)}`,
        `the public holidays (${weekdaysText(led.weekdays, 'en')}) that are in ${say(led.set)}`,
      )
    case 'weekdaysIn':
      return `${say(led.set)} (${t('kun', 'only')} ${weekdaysText(led.weekdays, sprog)})`
    case 'from':
      return `${say(led.set)} ${t('fra og med', 'from and including')} ${say(led.date)}`
  }
}

function withoutFirstText({ set, days }: Extract<Led, { op: 'withoutFirst' }>, { t, say }: Voice): string {
  if (days.op === 'const') {
    return t(
      `${say(set)} uden de første ${say(days)} i hver ubrudt række`,
      `${say(set)} without the first ${say(days)} of each unbroken run`,
    )
  }
  return t(
    `${say(set)} uden de første dage i hver ubrudt række (så mange dage: ${say(days)})`,
    `${say(set)} without the first days of each unbroken run (so many days: ${say(days)})`,
  )
}
