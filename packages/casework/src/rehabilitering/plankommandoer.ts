import { brevMed } from '../forsendelse/standardtekster.ts'
import { direkte } from '../kommandoer/kommando.ts'
import { iRehabiliteringssagen, nyesteVersion } from './i-sagen.ts'
import {
  BorgerUdtaltSig,
  ForberedendeDelSendt,
  ForberedendeDelUdarbejdet,
  IndsatsdelLagt,
} from './planbegivenheder.ts'
import { erDenForberedende, erFuldtOplyst, medDelmål, medLægensVurdering, næsteUdgave } from './planregler.ts'

/** What can be asked of the rehabilitation plan. */
export const rehabiliteringsplankommandoer = [
  direkte(
    'UdarbejdForberedendeDel',
    { da: 'Udarbejd planens forberedende del', en: 'Draw up the preparatory part of the plan' },
    ForberedendeDelUdarbejdet,
    [iRehabiliteringssagen, nyesteVersion('dokument'), erFuldtOplyst, medLægensVurdering],
  ),
  direkte(
    'SendForberedendeDel',
    { da: 'Send den forberedende del', en: 'Send the preparatory part' },
    ForberedendeDelSendt,
    [
      iRehabiliteringssagen,
      nyesteVersion('dokument'),
      erDenForberedende,
      brevMed('brevId', 'forberedende_del_til_udtalelse'),
    ],
  ),
  direkte(
    'UdtalDigOmForberedendeDel',
    { da: 'Sig din mening om den forberedende del', en: 'Say what you think of the preparatory part' },
    BorgerUdtaltSig,
    [iRehabiliteringssagen, nyesteVersion('om')],
  ),
  direkte(
    'LægIndsatsdel',
    { da: 'Læg planens indsatsdel', en: 'Make the action part of the plan' },
    IndsatsdelLagt,
    [næsteUdgave, medDelmål],
  ),
] as const
