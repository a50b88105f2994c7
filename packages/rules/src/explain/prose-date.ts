import type { Led } from '../tree.ts'
import { unitText } from './format.ts'
import { closed, type Voice } from './voice.ts'

type DateLed = Extract<
  Led,
  {
    op:
      | 'shift'
      | 'monthEnd'
      | 'monthStart'
      | 'runStart'
      | 'runEnd'
      | 'monthEndOver'
      | 'dayOver'
      | 'dayReaching'
  }
>

/** Which day, in words. */
export function dayText(led: DateLed, voice: Voice): string {
  const { t, say } = voice
  switch (led.op) {
    case 'shift':
      return shiftText(led, voice)
    case 'monthEnd':
      return `${t('udgangen af måneden for', 'the end of the month of')} ${say(led.date)}`
    case 'monthStart':
      return `${t('begyndelsen af måneden for', 'the start of the month of')} ${say(led.date)}`
    case 'runStart':
      return t(
        `første dag i den ubrudte række af dage i ${closed(say(led.set))}, som omfatter ${say(led.on)} (ellers i den seneste række før; aldrig, hvis der ingen er)`,
        `the first day of the unbroken run of days in ${say(led.set)} that holds ${say(led.on)} (else of the last run before it; never if there is none)`,
      )
    case 'runEnd':
      return t(
        `sidste dag i den ubrudte række af dage i ${closed(say(led.set))}, som omfatter ${say(led.on)} (ellers i den seneste række før; aldrig, hvis der ingen er, eller den ikke er slut)`,
        `the last day of the unbroken run of days in ${say(led.set)} that holds ${say(led.on)} (else of the last run before it; never if there is none or it has not ended)`,
      )
    case 'monthEndOver':
      return t(
        `udgangen af den første kalendermåned, hvor der er mere end ${say(led.limit)} af ${closed(say(led.set))} i de seneste ${led.months} kalendermåneder (måneden selv er den sidste af dem), dog tidligst ${say(led.notBefore)}`,
        `the end of the first calendar month at which there are more than ${say(led.limit)} of ${say(led.set)} in the last ${led.months} calendar months (that month is the last of them), but no earlier than ${say(led.notBefore)}`,
      )
    case 'dayOver':
      return t(
        `den første dag, hvor der er mere end ${say(led.limit)} af ${closed(say(led.set))} i de seneste ${led.months} måneder (regnet fra samme dato), dog tidligst ${say(led.notBefore)}`,
        `the first day on which there are more than ${say(led.limit)} of ${say(led.set)} in the last ${led.months} months (from the same date), but no earlier than ${say(led.notBefore)}`,
      )
    case 'dayReaching':
      return t(
        `den dag, hvor antallet af dage i ${say(led.set)}, talt fra og med ${say(led.from)}, når op på ${say(led.limit)}`,
        `the day on which the number of days in ${say(led.set)}, counted from and including ${say(led.from)}, reaches ${say(led.limit)}`,
      )
  }
}

type Shift = Extract<Led, { op: 'shift' }>

/**
 * A length that is only named, such as another rule's, is told with its unit. A shift of what is itself shifted is said
 * of the day that lies there, so that "before" and "after" do not run together.
 */
function shiftText(led: Shift, voice: Voice): string {
  const { t, say, called } = voice
  const { date, sign } = led
  const day =
    date.op === 'shift' && called(date) === undefined && !isOneDay(date)
      ? t(`den dag, der ligger ${say(date)}`, `the day ${say(date)}`)
      : say(date)
  return `${lengthText(led, voice)} ${sign === 1 ? t('efter', 'after') : t('før', 'before')} ${day}`
}

const isOneDay = ({ by, unit }: Shift): boolean => by.op === 'const' && by.value === 1 && unit === 'dage'

function lengthText(led: Shift, { sprog, t, say }: Voice): string {
  const { by, unit } = led
  if (isOneDay(led)) return t('dagen', 'the day')
  const named = by.op === 'provision' || by.op === 'fact' || by.op === 'bound'
  const said = say(by)
  return named && !/^\d/.test(said) ? `${said} (${unitText(unit, sprog)})` : said
}
