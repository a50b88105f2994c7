import { aldrig, alle, betingelse, dage, hvis, ikke, led, måneder, tidspunkt, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import {
  harJobEllerVirksomhedVedTilbud,
  løntilskudBegyndte,
  åbenlystUddannelsesparat,
} from '../../fakta/loentilskud.ts'
import {
  eneforsørgerVedLøntilskud,
  harKompetencegivendeUddannelse,
  månederMedForsørgelseFørLøntilskud,
} from '../../fakta/loentilskuddets-ventetid.ts'
import { målgruppeForTilbud } from '../../fakta/maalgruppe-for-tilbud.ts'
import { fødselsdag } from '../../fakta/person.ts'
import { tilbuddetsArt } from '../../fakta/tilbud.ts'
import { læst } from '../../lovsamling/laest.ts'
import { LAB } from '../../lovsamling/love.ts'
import { løntilskudForlængesTil12Måneder } from '../../skoen/loentilskud.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { LAB_FRA_2020, LAB_IKKE_BYGGET_FØR_2020 } from '../tekster.ts'

/** "Over 50": from the day after the birthday on. */
const UDEN_VENTETID = énAf(
  ikke(harKompetencegivendeUddannelse),
  vurderingsdato.efter(fødselsdag.plus(måneder(600))),
  eneforsørgerVedLøntilskud,
)

const SKAL_VENTE = énAf(
  målgruppeForTilbud.er(
    'dagpenge',
    'jobparat',
    'aktivitetsparat',
    'ung_uddannelsesparat',
    'ung_aktivitetsparat',
    'selvforsoergende',
  ),
  alle(
    målgruppeForTilbud.er('sygedagpenge', 'jobafklaring', 'ressourceforloeb'),
    tilbuddetsArt.er('loentilskud_privat'),
  ),
)

const siger = {
  da: 'Du kan få job med løntilskud, som regel når du har fået offentlig forsørgelse i 6 måneder. Kravet gælder ikke, hvis du mangler en uddannelse, er over 50 år eller er enlig forsørger.',
  en: 'You may have a job with a wage subsidy, as a rule when you have been on public support for 6 months. The demand does not hold if you lack an education, are over 50 or provide for a child alone.',
}

export const kanFåLøntilskud = betingelse('LAB.66.1', {
  titel: { da: 'Job med løntilskud', en: 'A job with a wage subsidy' },
  vælgesEfter: påDenDag,
  relevantNår: tilbuddetsArt.er('loentilskud_offentlig', 'loentilskud_privat'),
  versioner: [
    LAB_IKKE_BYGGET_FØR_2020('51', siger, {
      da: 'Reglerne om løntilskud fra før 2020 er ikke bygget her.',
      en: 'The rules on wage subsidies from before 2020 are not built here.',
    }),
    {
      fra: '2020-01-01',
      hjemmel: LAB('66', { stk: '1' }),
      ...læst(...LAB_FRA_2020),
      siger,
      er: alle(
        led(
          { da: 'din gruppe er omfattet', en: 'your group is covered' },
          ikke(
            énAf(
              målgruppeForTilbud.er('fleksjobvisiteret', 'under_18'),
              alle(målgruppeForTilbud.er('ung_uddannelsesparat'), åbenlystUddannelsesparat),
              alle(målgruppeForTilbud.er('sygedagpenge', 'jobafklaring'), harJobEllerVirksomhedVedTilbud),
            ),
          ),
        ),
        led(
          {
            da: 'du har fået forsørgelse i 6 måneder, hvor det kræves',
            en: 'you have been on public support for 6 months, where that is demanded',
          },
          énAf(ikke(SKAL_VENTE), UDEN_VENTETID, månederMedForsørgelseFørLøntilskud.mindst(måneder(6))),
        ),
      ),
    },
  ],
})

const fra = (antal: number) => løntilskudBegyndte.plus(måneder(antal)).minus(dage(1))

const sigerLængden = {
  da: 'Løntilskud kan vare 6 måneder, og 4 måneder hos det offentlige på dagpenge og som job- eller uddannelsesparat. Andre kan få det forlænget til 12 måneder, og for førtidspensionister er der ingen grænse.',
  en: 'A wage subsidy can last 6 months, and 4 with a public employer on unemployment benefit and when ready for a job or education. Others may have it prolonged to 12 months, and for disability pensioners there is no limit.',
}

/** The self-supporting are counted as ready for activity, as in LAB.61.1. */
export const løntilskudSenestTil = tidspunkt('LAB.68.1', {
  titel: { da: 'Løntilskuddet kan vare til', en: 'The wage subsidy can last until' },
  betyder: {
    da: 'Dagen er den sidste. Aldrig betyder, at loven ikke sætter nogen grænse.',
    en: 'The day is the last. Never means that the act sets no limit.',
  },
  vælgesEfter: påDenDag,
  relevantNår: kanFåLøntilskud,
  versioner: [
    LAB_IKKE_BYGGET_FØR_2020('53', sigerLængden, {
      da: 'Reglerne om, hvor længe løntilskud varede før 2020, er ikke bygget her.',
      en: 'The rules on how long a wage subsidy lasted before 2020 are not built here.',
    }),
    {
      fra: '2020-01-01',
      hjemmel: LAB('68'),
      ...læst(...LAB_FRA_2020),
      siger: sigerLængden,
      er: hvis(
        målgruppeForTilbud.er('foertidspension'),
        aldrig,
        hvis(
          målgruppeForTilbud.er('dagpenge', 'jobparat', 'ung_uddannelsesparat'),
          hvis(tilbuddetsArt.er('loentilskud_offentlig'), fra(4), fra(6)),
          hvis(løntilskudForlængesTil12Måneder, fra(12), fra(6)),
        ),
      ),
    },
  ],
})
