// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayOver, dayReaching, dropFirst, flat, from, holidayTable, intersect, intersectTable, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_2 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 20826000 : (day < 16436 ? 21189600 : 21501600)) : (day < 17532 ? (day < 17167 ? 21735600 : 22074000) : (day < 17897 ? 22359600 : 22646400))) : (day < 19358 ? (day < 18628 ? 22905600 : (day < 18993 ? 23192400 : 23217600)) : (day < 20089 ? (day < 19723 ? 23660400 : 24414000) : (day < 20454 ? 25298400 : 26442000)))

const SATS_3 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 18951600 : (day < 16436 ? 19282800 : 19567200)) : (day < 17532 ? (day < 17167 ? 19779600 : 20086800) : (day < 17897 ? 20347200 : 20607600))) : (day < 19358 ? (day < 18628 ? 20844000 : (day < 18993 ? 21104400 : 21128400)) : (day < 20089 ? (day < 19723 ? 21530400 : 22216800) : (day < 20454 ? 23020800 : 24062400)))

const SATS_4 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 3747 : 3837) : (day < 14245 ? 3948 : (day < 14610 ? 4070 : 4221))) : (day < 15706 ? (day < 15340 ? 4301 : 4426) : (day < 16071 ? 4497 : (day < 16436 ? 4578 : 4648)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 4713 : 4807) : (day < 17897 ? 4903 : (day < 18262 ? 5001 : 5101))) : (day < 19723 ? (day < 18993 ? 5203 : (day < 19358 ? 5265 : 5407)) : (day < 20089 ? 5580 : (day < 20454 ? 5781 : 6041))))

const SATS_5 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 2141 : 2192) : (day < 14245 ? 2256 : (day < 14610 ? 2326 : 2412))) : (day < 15706 ? (day < 15340 ? 2458 : 2529) : (day < 16071 ? 2569 : (day < 16436 ? 2615 : 2654)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 2691 : 2745) : (day < 17897 ? 2800 : (day < 18262 ? 2856 : 2913))) : (day < 19723 ? (day < 18993 ? 2971 : (day < 19358 ? 3007 : 3088)) : (day < 20089 ? 3187 : (day < 20454 ? 3302 : 3451))))

const SATS_6 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_7 = (day) => day < 17897 ? (day < 16801 ? (day < 16071 ? 1700800 : (day < 16436 ? 1731200 : 1755000)) : (day < 17348 ? (day < 17167 ? 1774500 : 1802700) : (day < 17532 ? 1803500 : 1826000))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1848900 : 1870100) : (day < 18993 ? 1893600 : 1896400)) : (day < 20089 ? (day < 19723 ? 1933300 : 1995200) : (day < 20454 ? 2067000 : 2160000)))

const SATS_8 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 12700000 : (day < 16436 ? 12928600 : 13122500)) : (day < 17532 ? (day < 17167 ? 13306200 : 13572300) : (day < 17897 ? 13843700 : 14120600))) : (day < 19358 ? (day < 18628 ? 14388900 : (day < 18993 ? 14676700 : 14808800)) : (day < 20089 ? (day < 19723 ? 15208600 : 15695600) : (day < 20454 ? 16260600 : 16992000)))

const SATS_9 = (day) => day < 16436 ? 20530 : (day < 17897 ? 25457 : 27393)

const SATS_10 = (day) => day < 17897 ? (day < 16436 ? 39500000 : 48983200) : (day < 19723 ? 52709100 : 58818900)

const SATS_11 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 102 : 105) : (day < 16071 ? 107 : 105)) : (day < 17167 ? (day < 16801 ? 103 : 100) : (day < 17532 ? 97 : 97))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 99 : 98) : (day < 18993 ? 95 : 99)) : (day < 20089 ? (day < 19723 ? 110 : 112) : (day < 20454 ? 112 : 114)))

const SATS_12 = (day) => day < 20270 ? 2000000 : (day < 20454 ? 3100000 : 3240000)

const SATS_13 = (day) => day < 20270 ? 1000000 : (day < 20454 ? 1550000 : 1620000)

const SATS_14 = (day) => day < 20454 ? 292500 : 305700

const SATS_15 = (day) => day < 20454 ? 1249800 : 1306000

const SATS_16 = (day) => day < 20454 ? 720500 : 752900

const SATS_17 = (day) => day < 20454 ? 678900 : 709500

const SATS_18 = (day) => day < 20454 ? 278400 : 290900

const SATS_19 = (day) => day < 20454 ? 163800 : 171200

const SATS_20 = (day) => day < 20454 ? 109200 : 114100

const SATS_21 = (day) => day < 20454 ? 259000 : 270700

const SATS_22 = (day) => day < 20454 ? 103600 : 108300

const SATS_23 = (day) => day < 20454 ? 259000 : 270700

const SATS_24 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 563800 : 577300) : (day < 14245 ? 594000 : (day < 14610 ? 612400 : 635100))) : (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : (day < 16436 ? 688900 : 699200)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 706900 : 718200) : (day < 17897 ? 727200 : (day < 18262 ? 736300 : 744800))) : (day < 19358 ? (day < 18993 ? 754100 : 755200) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100))))

const SATS_25 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 819600 : (day < 16801 ? 831900 : 841100)) : (day < 17532 ? 854600 : (day < 17897 ? 865300 : 876100))) : (day < 19358 ? (day < 18628 ? 886200 : (day < 18993 ? 897300 : 898600)) : (day < 19723 ? 916100 : (day < 20089 ? 945400 : 979400)))

const SATS_26 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 949800 : (day < 16801 ? 964000 : 974600)) : (day < 17532 ? 990200 : (day < 17897 ? 1002600 : 1015100))) : (day < 19358 ? (day < 18628 ? 1026800 : (day < 18993 ? 1039600 : 1041200)) : (day < 19723 ? 1061500 : (day < 20089 ? 1095500 : 1134900)))

const SATS_27 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 585700 : (day < 16801 ? 594500 : 601000)) : (day < 17532 ? 610600 : (day < 17897 ? 618200 : 625900))) : (day < 19358 ? (day < 18628 ? 633100 : (day < 18993 ? 641000 : 642000)) : (day < 19723 ? 654500 : (day < 20089 ? 675400 : 699700)))

const SATS_28 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 688900 : (day < 16801 ? 699200 : 706900)) : (day < 17532 ? 718200 : (day < 17897 ? 727200 : 736300))) : (day < 19358 ? (day < 18628 ? 744800 : (day < 18993 ? 754100 : 755200)) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100)))

const SATS_29 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1162500 : 1190400) : (day < 14245 ? 1224900 : (day < 14610 ? 1262900 : 1309600))) : (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : (day < 18262 ? 1518000 : 1535500))) : (day < 19358 ? (day < 18993 ? 1554700 : 1557000) : (day < 19723 ? 1587400 : (day < 20089 ? 1638200 : 1697200))))

const SATS_30 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 272100 : 278600) : (day < 14245 ? 286700 : (day < 14610 ? 295600 : 306500))) : (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : (day < 18262 ? 355300 : 359400))) : (day < 19358 ? (day < 18993 ? 363900 : 364400) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200))))

const SATS_31 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 874900 : 895900) : (day < 14245 ? 921900 : (day < 14610 ? 950500 : 985700))) : (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : (day < 18262 ? 1142300 : 1155400))) : (day < 19358 ? (day < 18993 ? 1169800 : 1171600) : (day < 19723 ? 1194400 : (day < 20089 ? 1232600 : 1277000))))

const SATS_32 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1171200 : (day < 16801 ? 1188800 : 1201900)) : (day < 17532 ? 1221100 : (day < 17897 ? 1236400 : 1251900))) : (day < 19358 ? (day < 18628 ? 1266300 : (day < 18993 ? 1282100 : 1284000)) : (day < 19723 ? 1309000 : (day < 20089 ? 1350900 : 1399500)))

const SATS_33 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1357500 : (day < 16801 ? 1377900 : 1393100)) : (day < 17532 ? 1415400 : (day < 17897 ? 1433100 : 1451000))) : (day < 19358 ? (day < 18628 ? 1467700 : (day < 18993 ? 1486000 : 1488200)) : (day < 19723 ? 1517200 : (day < 20089 ? 1565800 : 1622200)))

const SATS_34 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 252400 : (day < 16801 ? 256200 : 259000)) : (day < 17532 ? 263100 : (day < 17897 ? 266400 : 269700))) : (day < 19358 ? (day < 18628 ? 272800 : (day < 18993 ? 276200 : 276600)) : (day < 19723 ? 282000 : (day < 20089 ? 291000 : 301500)))

const SATS_35 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 332400 : (day < 16801 ? 337400 : 341100)) : (day < 17532 ? 346600 : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200)))

const SATS_36 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_37 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_38 = (day) => day < 20454 ? 160400 : 167600

const SATS_39 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_40 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_41 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_42 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_43 = (day) => day < 19358 ? (day < 18628 ? 70900 : (day < 18993 ? 71800 : 71900)) : (day < 20089 ? (day < 19723 ? 73300 : 75600) : (day < 20454 ? 78300 : 81900))

const SATS_44 = (day) => day < 19358 ? (day < 18628 ? 16600 : (day < 18993 ? 16800 : 16800)) : (day < 20089 ? (day < 19723 ? 17100 : 17700) : (day < 20454 ? 18300 : 19200))

const SATS_45 = (day) => day < 19358 ? (day < 18628 ? 53300 : (day < 18993 ? 54000 : 54100)) : (day < 20089 ? (day < 19723 ? 55100 : 56900) : (day < 20454 ? 58900 : 61600))

const SATS_46 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_47 = (day) => day < 17168 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 1445200 : 1479800) : (day < 14249 ? 1523200 : (day < 14613 ? 1570800 : 1629300))) : (day < 16076 ? (day < 15341 ? 1659700 : (day < 15712 ? 1707300 : 1735500)) : (day < 16440 ? 1765800 : (day < 16804 ? 1791800 : 1811300)))) : (day < 18628 ? (day < 17532 ? (day < 17348 ? 1839500 : 1840300) : (day < 17897 ? 1863300 : (day < 18262 ? 1886600 : 1908300))) : (day < 19723 ? (day < 18993 ? 1932200 : (day < 19358 ? 1935100 : 1972800)) : (day < 20089 ? 2035900 : (day < 20454 ? 2109200 : 2204100))))

const SATS_48 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_49 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_50 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : 332400)) : (day < 17167 ? (day < 16801 ? 337400 : 341100) : (day < 17532 ? 346600 : 350900))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 355300 : 359400) : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_51 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_52 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : 688900)) : (day < 17167 ? (day < 16801 ? 699200 : 706900) : (day < 17532 ? 718200 : 727200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 736300 : 744800) : (day < 18993 ? 754100 : 755200)) : (day < 20089 ? (day < 19723 ? 769900 : 794500) : (day < 20454 ? 823100 : 860100)))

const SATS_53 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_54 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_55 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_56 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_57 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_58 = (day) => day < 15341 ? (day < 14249 ? (day < 13514 ? 333500 : (day < 13885 ? 341500 : 351500)) : (day < 14613 ? 362500 : (day < 14977 ? 376000 : 383000))) : (day < 16440 ? (day < 15712 ? 394000 : (day < 16076 ? 400500 : 407500)) : (day < 16804 ? 413500 : (day < 17168 ? 418000 : 424500)))

const SATS_59 = (day) => day < 17903 ? (day < 16804 ? (day < 16076 ? 356500 : (day < 16440 ? 362500 : 368000)) : (day < 17168 ? 372000 : (day < 17532 ? 378000 : 382700))) : (day < 18995 ? (day < 18267 ? 387500 : (day < 18631 ? 391900 : 396800)) : (day < 20094 ? (day < 19359 ? 397400 : 405200) : (day < 20458 ? 433200 : 452700)))

const SATS_60 = (day) => day < 18993 ? (day < 17897 ? (day < 17532 ? 1637900 : 1658300) : (day < 18262 ? 1679100 : (day < 18628 ? 1698400 : 1719700))) : (day < 19723 ? (day < 19358 ? 1722200 : 1755800) : (day < 20089 ? 1812000 : (day < 20454 ? 1877200 : 1961600)))

const SATS_61 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1228700 : 1258200) : (day < 14245 ? 1294700 : (day < 14610 ? 1334800 : 1384200))) : (day < 15706 ? (day < 15340 ? 1410500 : 1451400) : (day < 16071 ? 1474600 : (day < 16436 ? 1501100 : 1523600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1540400 : 1565000) : (day < 17897 ? 1584600 : (day < 18262 ? 1604400 : 1622900))) : (day < 19723 ? (day < 18993 ? 1643200 : (day < 19358 ? 1645700 : 1677800)) : (day < 20089 ? 1731500 : (day < 20454 ? 1793800 : 1874500))))

const SATS_62 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1445600 : 1480300) : (day < 14245 ? 1523200 : (day < 14610 ? 1570400 : 1628500))) : (day < 15706 ? (day < 15340 ? 1659400 : 1707500) : (day < 16071 ? 1734800 : (day < 16436 ? 1766000 : 1792500)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1812200 : 1841200) : (day < 17897 ? 1864200 : (day < 18262 ? 1887500 : 1909200))) : (day < 19723 ? (day < 18993 ? 1933100 : (day < 19358 ? 1936000 : 1973800)) : (day < 20089 ? 2037000 : (day < 20454 ? 2110300 : 2205300))))

const SATS_63 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 483600 : 495200) : (day < 14245 ? 509600 : (day < 14610 ? 525400 : 544800))) : (day < 15706 ? (day < 15340 ? 555200 : 571300) : (day < 16071 ? 580400 : (day < 16436 ? 590800 : 599700)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 606300 : 616000) : (day < 17897 ? 623700 : (day < 18262 ? 632700 : 641900))) : (day < 19723 ? (day < 18993 ? 651800 : (day < 19358 ? 654700 : 669400)) : (day < 20089 ? 692800 : (day < 20454 ? 719800 : 754400))))

const SATS_64 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 286800 : 291400) : (day < 17532 ? 296600 : (day < 17897 ? 333300 : 345300))) : (day < 19723 ? (day < 18993 ? 370700 : (day < 19358 ? 380000 : 396300)) : (day < 20089 ? 410200 : (day < 20454 ? 426200 : 446700)))

const SATS_65 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 593300 : 602800) : (day < 17532 ? 613700 : (day < 17897 ? 672800 : 692300))) : (day < 19723 ? (day < 18993 ? 733500 : (day < 19358 ? 747200 : 774500)) : (day < 20089 ? 801600 : (day < 20454 ? 832900 : 872900)))

const SATS_66 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const SATS_67 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 360000 : 390000) : (day < 16436 ? 400000 : (day < 16801 ? 405000 : 410000))) : (day < 18262 ? (day < 17897 ? 420000 : 440000) : (day < 18628 ? 450000 : (day < 20089 ? 460000 : 515000)))

const SATS_68 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 370000 : 400000) : (day < 16436 ? 410000 : (day < 16801 ? 415000 : 420000))) : (day < 18262 ? (day < 17897 ? 430000 : 450000) : (day < 18628 ? 460000 : (day < 20089 ? 470000 : 525000)))

const SATS_69 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 245000 : 270000) : (day < 16436 ? 280000 : (day < 16801 ? 285000 : 290000))) : (day < 18262 ? (day < 17897 ? 295000 : 305000) : (day < 18628 ? 310000 : (day < 20089 ? 315000 : 350000)))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // ALF.53.2.fleksjob: Ny ret til dagpenge efter fleksjob (ALF § 53, stk. 2)
  const v0 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v0
  const v1 = f.timerUdenStoetteSeneste3Aar >= 192400
  s[498] = v1
  const v2 = f.erVisiteretTilFleksjob === false && v1
  const ALF_53_2_fleksjob = !v0 || v2
  s[930] = ALF_53_2_fleksjob
  const ALF_53_2_fleksjob_nej = !v0 || !v2
  s[931] = ALF_53_2_fleksjob_nej
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v5 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[49] = v5
  const v6 = runStart(v5, f.vurderingsdato)
  s[51] = v6
  const v7 = v6 >= 13332 /* 2006-07-03 */
  s[50] = v7
  const v8 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v9 = dayReaching(v8, v6, 1)
  s[768] = v9
  const v10 = runEnd(v5, f.vurderingsdato)
  s[53] = v10
  const v11 = v10 >= v9
  s[2143] = v11
  const v12 = v11 ? v9 : NEVER
  const v13 = v6 >= NEVER
  s[52] = v13
  const SDL_6_1 = v7 ? v12 : FIRST_DAY
  s[109] = SDL_6_1
  const SDL_6_1_hoej = v7 ? v12 : NEVER
  s[111] = SDL_6_1_hoej
  const SDL_6_1_ir = v13 || !v7
  s[54] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v17 = !v13 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[113] = v17
  const v18 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[110] = v18
  const v19 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[568] = v19
  const v20 = !v13 && v18 && v19
  s[116] = v20
  const v21 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[115] = v21
  const v22 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[125] = v22
  const v23 = !v13 && v21 && v22
  s[740] = v23
  const v24 = SDL_6_1 <= 2147483646
  s[112] = v24
  const v25 = !v13 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v24
  s[128] = v25
  const v26 = f.persongruppe === 'ledig'
  s[138] = v26
  const v27 = shiftDays(SDL_6_1, 13)
  const v28 = shiftDays(SDL_6_1_hoej, 13)
  const v29 = v26 && SDL_6_1_ir
  s[699] = v29
  const v30 = SDL_6_1_ir || !v13 && SDL_6_1_hoej === NEVER
  s[114] = v30
  const v31 = v25 && (!v26 || !v13)
  const ALF_62_3 = v17 ? FIRST_DAY : v23 || v31 ? (v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER) : NEVER
  s[600] = ALF_62_3
  const ALF_62_3_hoej = v17 ? NEVER : v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[601] = ALF_62_3_hoej
  const ALF_62_3_er = v17 || v20 || v23 || v31
  s[599] = ALF_62_3_er
  const ALF_62_3_ir = v17 || v25 && v29 || v30
  s[602] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[451] = v36
  const v37 = f.uddannelseUnderSygdom === 'foer'
  s[2148] = v37
  const v38 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[2150] = v38
  const v39 = f.undervisningstimer <= 600
  s[2151] = v39
  const v40 = v38 && v39 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[2149] = v40
  const v41 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[2152] = v41
  const v42 = !v36 && (v37 || v40) || v36 && (v37 || v40 || v41)
  const v43 = f.uddannelseUnderSygdom === 'ingen'
  s[2145] = v43
  const BEK937_27 = !v43 && (!v0 || v42)
  s[932] = BEK937_27
  const BEK937_27_nej = !v43 && (!v0 || !v42)
  s[933] = BEK937_27_nej
  const BEK937_27_ir = v43 || !v0
  s[934] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v48 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[2153] = v48
  const FERIEBEK_2_6 = LAS_68_5 && !v48
  s[936] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v50 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v51 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v52 = countDays(v50, v51, monthEnd(v51)) >= 1
  s[2159] = v52
  const v53 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v54 = shiftMonths(v51, -1)
  const v55 = countDays(v53, v54, monthEnd(v54)) >= 1
  s[2160] = v55
  const v56 = shiftMonths(v51, -2)
  const v57 = countDays(v53, v56, monthEnd(v56)) >= 1
  s[2161] = v57
  const v58 = shiftMonths(v51, -3)
  const v59 = countDays(v53, v58, monthEnd(v58)) >= 1
  s[2162] = v59
  const v60 = shiftMonths(v51, -4)
  const v61 = countDays(v53, v60, monthEnd(v60)) >= 1
  s[2163] = v61
  const v62 = shiftMonths(v51, -5)
  const v63 = countDays(v53, v62, monthEnd(v62)) >= 1
  s[2164] = v63
  const v64 = shiftMonths(v51, -6)
  const v65 = countDays(v53, v64, monthEnd(v64)) >= 1
  s[2165] = v65
  const v66 = shiftMonths(v51, -7)
  const v67 = countDays(v53, v66, monthEnd(v66)) >= 1
  s[2166] = v67
  const v68 = shiftMonths(v51, -8)
  const v69 = countDays(v53, v68, monthEnd(v68)) >= 1
  s[2167] = v69
  const v70 = shiftMonths(v51, -9)
  const v71 = countDays(v53, v70, monthEnd(v70)) >= 1
  s[2168] = v71
  const v72 = shiftMonths(v51, -10)
  const v73 = countDays(v53, v72, monthEnd(v72)) >= 1
  s[2169] = v73
  const v74 = shiftMonths(v51, -11)
  const v75 = countDays(v53, v74, monthEnd(v74)) >= 1
  s[2170] = v75
  const v76 = v52 && v55 && v57 && v59 && v61 && v63 && v65 && v67 && v69 && v71 && v73 && v75
  s[2158] = v76
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v76 || FERIEBEK_2_6)
  s[407] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v76)
  s[406] = FERIEBEK_2_nej
}

function svar_2(f, s) {
  // FLEKSLOENBEK.1.1: Beløbet tæller med i fleksløntilskuddet (BEK 227/2024 § 1)
  const v0 = f.vurderingsdato >= 16190 /* 2014-04-30 */
  s[204] = v0
  const v1 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[194] = v1
  const v2 = s[0] && (!v0 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg') || v0 && (!v1 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b') || v1 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b' || f.beloebetsArt === 'pasning')))
  const FLEKSLOENBEK_1_1 = !s[1] || v2
  s[937] = FLEKSLOENBEK_1_1
  const FLEKSLOENBEK_1_1_nej = !s[1] || !v2
  s[938] = FLEKSLOENBEK_1_1_nej
  // FLEKSLOENBEK.3.4: Løn for flere måneder, delt ud (BEK 227/2024 § 3, stk. 4)
  const v5 = Math.round(f.loenForFlereMaaneder / f.maanederLoennenDaekker)
  const FLEKSLOENBEK_3_4_ir = !s[1] || s[0] && !v0
  s[941] = FLEKSLOENBEK_3_4_ir
  const FLEKSLOENBEK_3_4 = s[1] ? (s[0] ? (v0 ? v5 : -Infinity) : 0) : -Infinity
  s[939] = FLEKSLOENBEK_3_4
  const FLEKSLOENBEK_3_4_hoej = s[1] ? (s[0] ? (v0 ? v5 : Infinity) : 0) : Infinity
  s[940] = FLEKSLOENBEK_3_4_hoej
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v9 = f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job'
  s[2171] = v9
  const v10 = f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted'
  s[2173] = v10
  const v11 = f.sammeArbejdsgiverIFleksjobbet && f.sammeOpgaverIFleksjobbet
  s[2174] = v11
  const v12 = v10 && !v11
  s[2172] = v12
  const v13 = f.aendringIFleksjobbet === 'overdragelse'
  s[2176] = v13
  const v14 = v13 && f.sammeOpgaverIFleksjobbet === false
  s[2175] = v14
  const v15 = s[0] && (v9 || v12 || v14)
  const LAB_133_1_nyt = !s[1] || v15
  s[1284] = LAB_133_1_nyt
  const LAB_133_1_nyt_nej = !s[1] || !v15
  s[1285] = LAB_133_1_nyt_nej
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v18 = f.fleksjobStartede >= 15706 /* 2013-01-01 */
  s[2177] = v18
  const LAB_133_1 = f.ansatIFleksjob && (!s[1] || !s[0] || !v18 && (LAB_133_1_nyt_nej || !s[1]))
  s[188] = LAB_133_1
  const LAB_133_1_nej = f.ansatIFleksjob && (!s[1] || s[0] && (v18 || LAB_133_1_nyt))
  s[187] = LAB_133_1_nej
  const LAB_133_1_ir = f.ansatIFleksjob === false || !s[1]
  s[189] = LAB_133_1_ir
  // FLEKSLOENBEK.4.1: Den måned, lønnen læses i (BEK 227/2024 § 4, stk. 1)
  const v22 = s[0] ? shiftDays(monthStart(f.vurderingsdato), -1) : NEVER
  const FLEKSLOENBEK_4_1 = s[1] ? v22 : FIRST_DAY
  s[942] = FLEKSLOENBEK_4_1
  const FLEKSLOENBEK_4_1_hoej = s[1] ? v22 : NEVER
  s[943] = FLEKSLOENBEK_4_1_hoej
  const v25 = f.ansatIFleksjob === false || LAB_133_1
  s[196] = v25
  const FLEKSLOENBEK_4_1_er = f.ansatIFleksjob && (LAB_133_1_nej || LAB_133_1_ir)
  s[195] = FLEKSLOENBEK_4_1_er
  const FLEKSLOENBEK_4_1_ir = FLEKSLOENBEK_4_1_er && !s[1] || v25
  s[203] = FLEKSLOENBEK_4_1_ir
  // FLEKSLOENBEK.4.2: Den forventede løn bruges (BEK 227/2024 § 4, stk. 2)
  const v28 = s[0] && f.helMaanedsLoenErOplyst === false
  const FLEKSLOENBEK_4_2 = FLEKSLOENBEK_4_1_er && (!s[1] || v28)
  s[945] = FLEKSLOENBEK_4_2
  const FLEKSLOENBEK_4_2_nej = FLEKSLOENBEK_4_1_er && (!s[1] || !v28)
  s[946] = FLEKSLOENBEK_4_2_nej
  // FLEKSLOENBEK.4.4: Tilskuddet kan reguleres fra (BEK 227/2024 § 4, stk. 4)
  const v31 = s[0] ? shiftMonths(f.vurderingsdato, -12) : NEVER
  const FLEKSLOENBEK_4_4 = s[1] ? v31 : FIRST_DAY
  s[948] = FLEKSLOENBEK_4_4
  const FLEKSLOENBEK_4_4_hoej = s[1] ? v31 : NEVER
  s[949] = FLEKSLOENBEK_4_4_hoej
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v34 = f.vurderingsdato >= 11504 /* 2001-07-01 */
  s[3] = v34
  const v35 = f.bidragsmaanederSeneste30Aar >= 300
  s[2184] = v35
  const v36 = f.foedselsdag <= -6516 /* 1952-02-29 */
  s[2186] = v36
  const v37 = f.iAkasseUdenBrudFra <= 8125 /* 1992-03-31 */
  s[2188] = v37
  const v38 = v37 || f.betalteTilFleksydelsesalderen
  s[2187] = v38
  const v39 = f.ubrudteMaanederSeneste15Aar >= 120
  s[2189] = v39
  const v40 = f.bidragUdenBrudFra <= 10682 /* 1999-04-01 */
  s[2190] = v40
  const v41 = v36 && v38 && v39 && v40 && f.fleksydelsesbidragFraTilmelding
  s[2185] = v41
  const v42 = f.vurderingsdato >= 13879 /* 2008-01-01 */
  s[237] = v42
  const v43 = shiftMonths(f.foedselsdag, 360)
  s[31] = v43
  const v44 = v43 >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2192] = v44
  const v45 = f.bidragsmaanederIAlt >= 360
  s[2193] = v45
  const v46 = v44 && v45
  s[2191] = v46
  const v47 = f.foedselsdag <= -4019 /* 1958-12-31 */
  s[2] = v47
  const v48 = f.bidragUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2195] = v48
  const v49 = f.bidragsmaanederSeneste25Aar >= 240
  s[2196] = v49
  const v50 = v47 && v48 && v49 && f.fleksydelsesbidragFraTilmelding
  s[2194] = v50
  const v51 = f.foedselsdag >= -4018 /* 1959-01-01 */
  s[29] = v51
  const v52 = f.foedselsdag <= 2190 /* 1975-12-31 */
  s[2199] = v52
  const v53 = v51 && v52
  s[2198] = v53
  const v54 = f.bidragUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2203] = v54
  const v55 = f.iAkasseUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2204] = v55
  const v56 = v54 && v55
  s[2202] = v56
  const v57 = f.bidragsmaanederIAlt >= 300
  s[2205] = v57
  const v58 = v56 && v57
  s[2201] = v58
  const v59 = f.foedselsdag <= -2011 /* 1964-06-30 */
  s[2208] = v59
  const v60 = f.iAkasseUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2209] = v60
  const v61 = v59 && v48 && v60
  s[2207] = v61
  const v62 = v61 && v49 && f.fleksydelsesbidragFraTilmelding
  s[2206] = v62
  const v63 = v58 || v62
  s[2200] = v63
  const v64 = v53 && v63
  s[2197] = v64
  const v65 = f.foedselsdag >= 2191 /* 1976-01-01 */
  s[2212] = v65
  const v66 = f.foedselsdag <= 2921 /* 1977-12-31 */
  s[2213] = v66
  const v67 = v65 && v66
  s[2211] = v67
  const v68 = shiftMonths(f.foedselsdag, 384) >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2214] = v68
  const v69 = v67 && v68 && v45
  s[2210] = v69
  const v70 = !v42 && (v35 || v41) || v42 && (v46 || v41 || v50 || v64 || v69)
  const FYL_2a = !v34 || v70
  s[5] = FYL_2a
  const FYL_2a_nej = !v34 || !v70
  s[9] = FYL_2a_nej
  // FLEKSYDELSESBEK.4: Lempeligere krav om bidrag ved nedsat arbejdsevne (BEK 1187/2020 § 4)
  const v73 = f.vurderingsdato >= 13330 /* 2006-07-01 */
  s[4] = v73
  const v74 = f.foedselsdag >= -1280 /* 1966-07-01 */
  s[2216] = v74
  const v75 = f.fleksydelsesbidragFraTilmelding && f.betalteTilFleksydelsesalderen
  s[2217] = v75
  const v76 = f.bidragsmaanederIAlt >= 60
  s[2218] = v76
  const v77 = FYL_2a_nej || !v34
  s[7] = v77
  const FLEKSYDELSESBEK_4 = !v73 || !v74 && v77 && f.kunneIkkeKlareNormaltJob && f.visTilknytningTilArbejdsmarkedet && v75 && v76
  s[6] = FLEKSYDELSESBEK_4
  const FLEKSYDELSESBEK_4_nej = !v73 || v74 || FYL_2a || f.kunneIkkeKlareNormaltJob === false || f.visTilknytningTilArbejdsmarkedet === false || !v75 || !v76
  s[8] = FLEKSYDELSESBEK_4_nej
}

function svar_3(f, s) {
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v0 = f.vurderingsdato >= 15340 /* 2012-01-01 */
  s[19] = v0
  const v1 = f.vurderingsdato >= 13503 /* 2006-12-21 */
  s[28] = v1
  const v2 = shiftMonths(f.foedselsdag, 720)
  s[550] = v2
  const v3 = f.foedselsdag <= -3838 /* 1959-06-30 */
  s[12] = v3
  const v4 = f.foedselsdag <= -3654 /* 1959-12-31 */
  s[2221] = v4
  const v5 = f.foedselsdag <= -3472 /* 1960-06-30 */
  s[2222] = v5
  const v6 = s[2] ? 720 : v3 ? 726 : v4 ? 732 : v5 ? 738 : 744
  const FYL_1a_2_er = f.foedselsdag <= -2558 /* 1962-12-31 */
  s[954] = FYL_1a_2_er
  const v8 = shiftMonths(f.folkepensionsalderNaasDen, -36)
  s[13] = v8
  const v9 = f.foedselsdag <= -5845 /* 1953-12-31 */
  s[2223] = v9
  const v10 = f.foedselsdag <= -5664 /* 1954-06-30 */
  s[2224] = v10
  const v11 = f.foedselsdag <= -5480 /* 1954-12-31 */
  s[2225] = v11
  const v12 = f.foedselsdag <= -5299 /* 1955-06-30 */
  s[2226] = v12
  const v13 = f.foedselsdag <= -5115 /* 1955-12-31 */
  s[20] = v13
  const v14 = f.foedselsdag <= -4933 /* 1956-06-30 */
  s[21] = v14
  const v15 = v9 ? 720 : v10 ? 726 : v11 ? 732 : v12 ? 738 : v13 ? 744 : v14 ? 750 : s[2] ? 756 : v3 ? 762 : 768
  const v16 = v1 ? (v0 ? (FYL_1a_2_er ? shiftMonths(f.foedselsdag, v15) : v8) : shiftMonths(f.foedselsdag, v6)) : v2
  const FYL_1a = s[3] ? v16 : FIRST_DAY
  s[10] = FYL_1a
  const FYL_1a_hoej = s[3] ? v16 : NEVER
  s[11] = FYL_1a_hoej
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const v19 = v0 ? v15 : v6
  const FYL_1a_2 = s[4] ? v19 : -Infinity
  s[952] = FYL_1a_2
  const FYL_1a_2_hoej = s[4] ? v19 : Infinity
  s[953] = FYL_1a_2_hoej
  const FYL_1a_2_ir = !FYL_1a_2_er || !s[4]
  s[955] = FYL_1a_2_ir
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v23 = f.vurderingsdato >= FYL_1a
  s[2228] = v23
  const v24 = f.vurderingsdato >= FYL_1a_hoej
  s[444] = v24
  const v25 = s[5] || s[6]
  s[2229] = v25
  const v26 = s[7] && (s[8] || !s[4]) && (s[9] || s[8])
  s[2230] = v26
  const v27 = !s[3] && !s[4]
  s[2231] = v27
  const v28 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  s[2232] = v28
  const v29 = v23 || !s[3]
  s[443] = v29
  const FYL_2_1 = !s[3] || v29 && f.erVisiteretTilFleksjob && f.betalerFleksydelsesbidrag && (v25 || v27) && f.pensionsvaerdiIndberettet && v28
  s[956] = FYL_2_1
  const FYL_2_1_nej = !s[3] || !v24 || f.erVisiteretTilFleksjob === false || f.betalerFleksydelsesbidrag === false || v26 || f.pensionsvaerdiIndberettet === false || !v28
  s[957] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v32 = shiftDays(monthEnd(f.blevVisiteretTilFleksjobDen), 1)
  const FYL_4_2 = s[4] ? v32 : FIRST_DAY
  s[968] = FYL_4_2
  const FYL_4_2_hoej = s[4] ? v32 : NEVER
  s[969] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob === false || !s[4]
  s[450] = FYL_4_2_ir
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v36 = f.manglendeBidragsmaaneder >= 1
  s[2235] = v36
  const v37 = f.foedselsdag >= 1096 /* 1973-01-01 */
  s[2237] = v37
  const v38 = v37 && shiftMonths(f.foedselsdag, 288) >= f.iAkasseUdenBrudFra || !v37 && f.iAkasseUdenBrudFra <= 9862 /* 1997-01-01 */
  s[2236] = v38
  const v39 = FYL_4_2_ir || !s[3]
  s[2240] = v39
  const v40 = f.erVisiteretTilFleksjob && shiftMonths(FYL_1a_hoej, -180) >= FYL_4_2
  s[2238] = v40
  const v41 = f.erVisiteretTilFleksjob && shiftMonths(FYL_1a, -180) < FYL_4_2_hoej
  s[2239] = v41
  const FYL_3a_1 = !s[4] || v1 && (!v0 || f.fravalgteEfterloen && v36 && v38 && (v40 || v39) && f.fleksydelsesbidragFraTilmelding)
  s[958] = FYL_3a_1
  const FYL_3a_1_nej = !s[4] || !v1 || !v0 || f.fravalgteEfterloen === false || !v36 || !v38 || v41 || f.fleksydelsesbidragFraTilmelding === false
  s[959] = FYL_3a_1_nej
  const FYL_3a_1_ir = !s[4] || v1 && !v0
  s[960] = FYL_3a_1_ir
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v45 = f.vurderingsdato <= 13149 /* 2006-01-01 */
  s[425] = v45
  const v46 = f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[445] = v46
  const v47 = v45 || v46
  s[17] = v47
  const v48 = SATS_1(f.vurderingsdato)
  const v49 = v47 ? -Infinity : v48
  s[14] = v49
  const v50 = v47 ? Infinity : v48
  s[15] = v50
  const v51 = v49 > -Infinity && v50 < Infinity
  s[16] = v51
  const v52 = quotient([v49, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v53 = quotient([v50, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v54 = v47 || !v51
  s[18] = v54
  const FYL_3a_4 = s[4] ? (v1 ? (v0 ? (v51 ? Math.min(v52, v53) : -Infinity) : -Infinity) : 0) : -Infinity
  s[961] = FYL_3a_4
  const FYL_3a_4_hoej = s[4] ? (v1 ? (v0 ? (v51 ? Math.max(v52, v53) : Infinity) : Infinity) : 0) : Infinity
  s[962] = FYL_3a_4_hoej
  const FYL_3a_4_er = f.fravalgteEfterloen && (!s[4] || !v1 || !v0 || !(!v51 && !v47 && v49 === v50))
  s[963] = FYL_3a_4_er
  const FYL_3a_4_ir = f.fravalgteEfterloen === false || !s[4] || v1 && (!v0 || v54)
  s[964] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v59 = f.vurderingsdato >= 16556 /* 2015-05-01 */
  s[831] = v59
  const v60 = v59 ? shiftDays(f.blevVisiteretTilFleksjobDen, 14) : NEVER
  const FYL_4_1 = s[4] ? v60 : FIRST_DAY
  s[965] = FYL_4_1
  const FYL_4_1_hoej = s[4] ? v60 : NEVER
  s[966] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const v63 = shiftDays(monthEnd(f.tilmeldingModtagetDen), 1)
  const FYL_4_3 = s[4] ? v63 : FIRST_DAY
  s[970] = FYL_4_3
  const FYL_4_3_hoej = s[4] ? v63 : NEVER
  s[971] = FYL_4_3_hoej
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v66 = shiftDays(monthEnd(f.udmeldelseModtagetDen), 1)
  const FYL_5 = s[4] ? (f.oenskedeIkkeTilmelding ? FYL_4_2 : v66) : FIRST_DAY
  s[972] = FYL_5
  const FYL_5_hoej = s[4] ? (f.oenskedeIkkeTilmelding ? FYL_4_2_hoej : v66) : NEVER
  s[973] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob && (!s[4] || f.oenskedeIkkeTilmelding === false || f.erVisiteretTilFleksjob)
  s[974] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob === false || !s[4] || f.oenskedeIkkeTilmelding && FYL_4_2_ir
  s[975] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v71 = quotient([v49, 3500], [10000], 'nærmeste', 100)
  const v72 = quotient([v50, 3500], [10000], 'nærmeste', 100)
  const FYL_8_er = !s[1] || !(!v51 && !v47 && v49 === v50)
  s[738] = FYL_8_er
  const FYL_8_ir = !s[1] || v54
  s[739] = FYL_8_ir
  const FYL_8 = s[1] ? (v51 ? Math.min(v71, v72) : -Infinity) : -Infinity
  s[976] = FYL_8
  const FYL_8_hoej = s[1] ? (v51 ? Math.max(v71, v72) : Infinity) : Infinity
  s[977] = FYL_8_hoej
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const v77 = shiftDays(f.rykkerForFleksydelsesbidragSendtDen, 21)
  const FYL_9_1 = s[4] ? v77 : FIRST_DAY
  s[979] = FYL_9_1
  const FYL_9_1_hoej = s[4] ? v77 : NEVER
  s[980] = FYL_9_1_hoej
}

function svar_4(f, s) {
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const v0 = shiftDays(f.underrettetOmUdmeldelseDen, 28)
  const FYL_9_3 = s[4] ? v0 : FIRST_DAY
  s[982] = FYL_9_3
  const FYL_9_3_hoej = s[4] ? v0 : NEVER
  s[983] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v3 = shiftMonths(f.blevVisiteretTilFleksjobDen, 3)
  const FYL_15_1_ir = !s[4] || !s[3]
  s[986] = FYL_15_1_ir
  const FYL_15_1 = s[4] ? Math.max(s[10], v3) : FIRST_DAY
  s[984] = FYL_15_1
  const FYL_15_1_hoej = s[4] ? Math.max(s[11], v3) : NEVER
  s[985] = FYL_15_1_hoej
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v7 = f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse'
  s[2244] = v7
  const v8 = f.maanederUdenForEOeS <= 3
  s[2245] = v8
  const v9 = v7 && v8
  const FYL_15_4 = !s[4] || v9
  s[987] = FYL_15_4
  const FYL_15_4_nej = !s[4] || !v9
  s[988] = FYL_15_4_nej
  // FYL.15.4.pension: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v12 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v13 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v14 = intersect(v12, v13)
  const FYL_15_4_pension = from(v14, 13332 /* 2006-07-03 */)
  s[989] = FYL_15_4_pension
  const v16 = dayReaching(FYL_15_4_pension, 13332 /* 2006-07-03 */, 1)
  s[2246] = v16
  const FYL_15_4_pension_ir = v16 >= NEVER
  s[990] = FYL_15_4_pension_ir
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const FYL_18_5_er = f.foedselsdag >= -5114 /* 1956-01-01 */
  s[1003] = FYL_18_5_er
  const v19 = FYL_18_5_er && s[12]
  s[2248] = v19
  const v20 = f.fleksydelseFraDen >= s[13]
  s[2249] = v20
  const v21 = v19 && v20
  s[2247] = v21
  const v22 = s[0] && (!s[12] || v21)
  const FYL_17_1 = !s[4] || v22
  s[991] = FYL_17_1
  const FYL_17_1_nej = !s[4] || !v22
  s[992] = FYL_17_1_nej
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v25 = quotient([s[14], 473200], [10000], 'nærmeste', 1200)
  const v26 = quotient([s[15], 473200], [10000], 'nærmeste', 1200)
  const v27 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[828] = v27
  const v28 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[38] = v28
  const v29 = v27 || v28
  s[193] = v29
  const v30 = SATS_2(f.vurderingsdato)
  const v31 = v29 ? -Infinity : v30
  const v32 = v29 ? Infinity : v30
  const v33 = SATS_3(f.vurderingsdato)
  const v34 = v29 ? -Infinity : v33
  const v35 = v29 ? Infinity : v33
  const v36 = Math.max(v31, v34)
  const v37 = Math.min(v32, v35)
  const v38 = !s[4] && v37 >= v36
  const v39 = FYL_17_1_nej || v38
  const v40 = FYL_17_1_nej ? (v38 ? Math.min(v34, v36) : v34) : v36
  const v41 = FYL_17_1_nej ? (v38 ? Math.max(v35, v37) : v35) : v37
  const FYL_17_2_er = !s[4] || !s[0] && !(!s[16] && !s[17] && s[14] === s[15]) || s[0] && (FYL_17_1 || FYL_17_1_nej || v38)
  s[995] = FYL_17_2_er
  const FYL_17_2_ir = !s[4] || !s[0] && s[18] || s[0] && (FYL_17_1 && v29 || FYL_17_1_nej && v29 || !s[4] && v29 || !s[4] && !(!v29 && v31 === v32 && !v29 && v34 === v35 && v31 === v34))
  s[996] = FYL_17_2_ir
  const FYL_17_2 = s[4] ? (s[0] ? (FYL_17_1 ? (v39 ? Math.min(v31, v40) : v31) : v40) : s[16] ? Math.min(v25, v26) : -Infinity) : -Infinity
  s[993] = FYL_17_2
  const FYL_17_2_hoej = s[4] ? (s[0] ? (FYL_17_1 ? (v39 ? Math.max(v32, v41) : v32) : v41) : s[16] ? Math.max(v25, v26) : Infinity) : Infinity
  s[994] = FYL_17_2_hoej
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v46 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse)
  const v47 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse)
  const v48 = v46 <= -Infinity
  const v49 = quotient([v46], [12], 'nærmeste', 100)
  const v50 = quotient([v47], [12], 'nærmeste', 100)
  const FYL_17_4_er = !s[1] || FYL_17_2_er && !(v48 && (!FYL_17_2_er || !FYL_17_2_ir && v46 === v47))
  s[999] = FYL_17_4_er
  const FYL_17_4_ir = !s[1] || FYL_17_2_ir || v48
  s[1000] = FYL_17_4_ir
  const FYL_17_4 = s[1] ? (v48 ? -Infinity : Math.min(v49, v50)) : -Infinity
  s[997] = FYL_17_4
  const FYL_17_4_hoej = s[1] ? (v48 ? Infinity : Math.max(v49, v50)) : Infinity
  s[998] = FYL_17_4_hoej
  // FYL.18.5: Fradrag i fleksydelsen om året for pensioner (FYL § 18, stk. 5-6)
  const v55 = Math.round(f.livsvarigPensionOmAaret * 16 / 25) + Math.round(f.pensionsdepoter / 25) + Math.round(f.loebendePensionFraAnsaettelse * 16 / 25)
  const FYL_18_5 = s[19] ? v55 : -Infinity
  s[1001] = FYL_18_5
  const FYL_18_5_hoej = s[19] ? v55 : Infinity
  s[1002] = FYL_18_5_hoej
  const FYL_18_5_ir = !FYL_18_5_er || !s[19]
  s[1004] = FYL_18_5_ir
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v59 = f.arbejdstimerIMaanedenMedFleksydelse <= 12800
  s[2252] = v59
  const v60 = v59 && f.arbejdetErFleksjobEllerHosAegtefaellen === false
  const FYL_20_3 = !s[19] || v60
  s[1005] = FYL_20_3
  const FYL_20_3_nej = !s[19] || !v60
  s[1006] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const v63 = shiftDays(monthEnd(f.ansoegtOmFleksydelseDen), 1)
  const FYL_22_1_ir = !s[4] || FYL_15_1_ir
  s[1009] = FYL_22_1_ir
  const FYL_22_1 = s[4] ? Math.max(FYL_15_1, v63) : FIRST_DAY
  s[1007] = FYL_22_1
  const FYL_22_1_hoej = s[4] ? Math.max(FYL_15_1_hoej, v63) : NEVER
  s[1008] = FYL_22_1_hoej
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const v67 = monthEnd(f.folkepensionsalderNaasDen)
  const FYL_22_2 = s[4] ? v67 : FIRST_DAY
  s[1010] = FYL_22_2
  const FYL_22_2_hoej = s[4] ? v67 : NEVER
  s[1011] = FYL_22_2_hoej
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const v70 = s[19] ? (s[20] ? 60 : s[21] ? 54 : s[2] ? 48 : s[12] ? 42 : 36) : 60
  const FYL_22_2_laengst = s[4] ? v70 : -Infinity
  s[1012] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[4] ? v70 : Infinity
  s[1013] = FYL_22_2_laengst_hoej
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v73 = Math.max(1, Math.floor(Math.min(f.ordinaertAnsatte, 50) / 5) + Math.floor(Math.max(0, f.ordinaertAnsatte - 50) / 10))
  const INDSATSBEK_65 = s[1] ? v73 : -Infinity
  s[1014] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[1] ? v73 : Infinity
  s[1015] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const v76 = Math.round(f.stoetteTilAnsaettelsenOmAaret * 10000 / f.loenomkostningerOmAaret)
  const INDSATSBEK_86 = s[1] ? v76 : -Infinity
  s[23] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[1] ? v76 : Infinity
  s[22] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat === false || !s[1]
  s[24] = INDSATSBEK_86_ir
}

function svar_5(f, s) {
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const v0 = f.arbejdsgiverenErPrivat && s[22] > 7500
  s[2254] = v0
  const v1 = f.arbejdsgiverenErPrivat && s[23] <= 7500
  s[2255] = v1
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat && (!s[1] || v0)
  s[1017] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat && (!s[1] || v1)
  s[1018] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat === false || !s[1] || s[24]
  s[1019] = INDSATSBEK_86_loft_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const KOMP_17a_3_er = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  s[1054] = KOMP_17a_3_er
  const v6 = f.fortrinVed === 'offentlig_stilling'
  s[25] = v6
  const v7 = v6 && f.stillingenBesaettesInternt
  s[26] = v7
  const v8 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig && !v7 && f.ligeSaaKvalificeret
  const KOMP_3_1 = !s[1] || v8
  s[1020] = KOMP_3_1
  const KOMP_3_1_nej = !s[1] || !v8
  s[1021] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v11 = f.assistanceTil === 'andet'
  s[2257] = v11
  const v12 = f.funktionsnedsaettelsenErVarigOgBetydelig && !v11 && f.erhvervetUforeneligtMedNedsaettelsen === false && f.assistancenErVikarEllerMedhjaelp === false
  const KOMP_4 = !s[1] || v12
  s[783] = KOMP_4
  const KOMP_4_nej = !s[1] || !v12
  s[832] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v15 = f.assistanceTil === 'efteruddannelse_foer_job'
  s[2260] = v15
  const v16 = f.flereFunktionsnedsaettelser || f.funktionsnedsaettelsenErMegetBetydelig
  s[2262] = v16
  const v17 = v16 && f.assistanceUdOver20Timer
  s[2261] = v17
  const v18 = v15 || v17
  s[2259] = v18
  const v19 = v18 ? 3700 : Math.min(2000, Math.round(2000 * f.arbejdstimerVedAssistance / 3700))
  const KOMP_7_3 = s[1] ? v19 : -Infinity
  s[1023] = KOMP_7_3
  const KOMP_7_3_hoej = s[1] ? v19 : Infinity
  s[1024] = KOMP_7_3_hoej
  const v22 = KOMP_4_nej || !s[1]
  const KOMP_7_3_ir = !s[1] || v22
  s[784] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const KOMP_7_3_behov = s[1] ? Math.min(KOMP_7_3, f.behovForAssistance) : -Infinity
  s[1026] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[1] ? Math.min(KOMP_7_3_hoej, f.behovForAssistance) : Infinity
  s[1027] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_ir = KOMP_4 && (!s[1] || KOMP_7_3_ir) || v22
  s[1028] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v27 = f.uddannelseMedAssistance === 'anden'
  s[2266] = v27
  const v28 = f.vurderingsdato >= 15887 /* 2013-07-01 */
  s[27] = v28
  const v29 = f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse'
  s[2267] = v29
  const v30 = !v28 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v27 || v28 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v29
  const KOMP_14 = !s[1] || v30
  s[785] = KOMP_14
  const KOMP_14_nej = !s[1] || !v30
  s[1030] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const v33 = Math.min(f.behovForAssistance, f.saerligtTilfaeldeUnderUddannelse ? 3700 : 2000)
  const KOMP_14a_3 = s[1] ? v33 : -Infinity
  s[1031] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[1] ? v33 : Infinity
  s[1032] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = !s[1] || KOMP_14_nej || !s[1]
  s[1033] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v37 = f.handicapUddannelsensLaengde >= 18
  s[2268] = v37
  const v38 = shiftMonths(f.handicapUddannelseAfsluttet, 24) >= f.vurderingsdato
  s[2269] = v38
  const v39 = f.handicapGoerBeskaeftigelseVanskelig && v37 && f.uddannelsenGiverAdgangTilAkasse && v38 && f.ansatEfterHandicapUddannelsen === false && f.manglerErfaringIFaget
  const KOMP_15_1 = !s[1] || v39
  s[786] = KOMP_15_1
  const KOMP_15_1_nej = !s[1] || !v39
  s[1035] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const LAB_31_3_ledighedsydelse_er = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[30] = LAB_31_3_ledighedsydelse_er
  const v43 = shiftDays(shiftMonths(f.isbryderBegyndte, 12), -1)
  const KOMP_15b_3 = LAB_31_3_ledighedsydelse_er ? v43 : FIRST_DAY
  s[1036] = KOMP_15b_3
  const KOMP_15b_3_hoej = LAB_31_3_ledighedsydelse_er ? v43 : NEVER
  s[1037] = KOMP_15b_3_hoej
  const KOMP_15b_3_ir = KOMP_15_1 && !LAB_31_3_ledighedsydelse_er || KOMP_15_1_nej || !s[1]
  s[1038] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v47 = f.hjaelpemidletErAfgoerende || f.hjaelpemidletKompenserer
  s[2272] = v47
  const v48 = f.handicapGoerBeskaeftigelseVanskelig || f.andenLovDaekkerHjaelpemidlet === false
  s[2273] = v48
  const v49 = !LAB_31_3_ledighedsydelse_er && v47 || LAB_31_3_ledighedsydelse_er && v47 && f.udgiftenLiggerUdOverArbejdsgiverens && f.saedvanligtPaaArbejdspladsen === false && v48
  const v50 = !s[1] || v49
  const v51 = !s[1] || !v49
  const v52 = f.arbejdshjaelpemiddelTil === 'tilbud'
  s[2271] = v52
  const KOMP_15f_1 = v52 && v50
  s[1039] = KOMP_15f_1
  const KOMP_15f_1_nej = v52 && v51
  s[1040] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = !v52 || !s[1]
  s[1041] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v56 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  s[2274] = v56
  const KOMP_15i_1 = v56 && v50
  s[1042] = KOMP_15i_1
  const KOMP_15i_1_nej = v56 && v51
  s[1043] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = !v56 || !s[1]
  s[1044] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v60 = f.hjaelpemidletErAfgoerende && f.hjaelpemidletKompenserer && f.andenLovDaekkerHjaelpemidlet === false
  const v61 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  s[2275] = v61
  const KOMP_15j_1 = v61 && (!s[1] || v60)
  s[1045] = KOMP_15j_1
  const KOMP_15j_1_nej = v61 && (!s[1] || !v60)
  s[1046] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = !v61 || !s[1]
  s[1047] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const v65 = LAB_31_3_ledighedsydelse_er ? shiftDays(f.hjaelpemiddelSoegtDen, 28) : NEVER
  const KOMP_16 = s[1] ? v65 : FIRST_DAY
  s[1048] = KOMP_16
  const KOMP_16_hoej = s[1] ? v65 : NEVER
  s[1049] = KOMP_16_hoej
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const v68 = Math.max(f.assistanceBegyndte, shiftMonths(f.assistanceSoegtDen, -3))
  const KOMP_16a_2 = s[1] ? v68 : FIRST_DAY
  s[1050] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[1] ? v68 : NEVER
  s[1051] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const v71 = shiftDays(f.afslagPaaStillingModtaget, 28)
  const KOMP_17a_3 = s[1] ? v71 : FIRST_DAY
  s[1052] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[1] ? v71 : NEVER
  s[1053] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = !KOMP_17a_3_er || !s[1]
  s[1055] = KOMP_17a_3_ir
}

function svar_6(f, s) {
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v0 = s[25] && f.opfylderFormelleUddannelseskrav
  s[2277] = v0
  const v1 = f.fortrinVed === 'stadeplads_eller_taxi'
  s[2279] = v1
  const v2 = v1 && f.aabenbartRingereKvalificeret === false
  s[2278] = v2
  const v3 = v0 || v2
  s[2276] = v3
  const v4 = f.handicapGoerBeskaeftigelseVanskelig && !s[26] && f.bedtOmFortrinsadgang && v3
  const KOMPBEK_6_2 = !s[1] || v4
  s[1056] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = !s[1] || !v4
  s[1057] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v7 = s[27] ? shiftMonths(f.assistanceBevilgetDen, 12) : NEVER
  const KOMPBEK_15_4 = s[1] ? v7 : FIRST_DAY
  s[1058] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[1] ? v7 : NEVER
  s[1059] = KOMPBEK_15_4_hoej
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v10 = f.vurderingsdato >= 14432 /* 2009-07-07 */
  s[35] = v10
  const LSP_1a_1_tabel2006 = !s[1] || s[28]
  s[1712] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = !s[1] || !s[28] || !v10
  s[1713] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = !s[1] || s[28] && !v10
  s[1714] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v14 = f.vurderingsdato >= 15337 /* 2011-12-29 */
  s[2284] = v14
  const v15 = f.vurderingsdato >= 15530 /* 2012-07-09 */
  s[2285] = v15
  const LSP_1a_1_tabel2011 = !s[1] || v14
  s[1715] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = !s[1] || !v14 || !v15
  s[1716] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = !s[1] || v14 && !v15
  s[1717] = LSP_1a_1_tabel2011_ir
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v19 = f.vurderingsdato >= 14519 /* 2009-10-02 */
  s[833] = v19
  const v20 = f.foedselsdag >= -11142 /* 1939-07-01 */
  s[2292] = v20
  const v21 = LSP_1a_1_tabel2006_nej || LSP_1a_1_tabel2006_ir
  s[2293] = v21
  const v22 = f.foedselsdag >= -3837 /* 1959-07-01 */
  s[2294] = v22
  const v23 = f.foedselsdag >= -3653 /* 1960-01-01 */
  s[2295] = v23
  const v24 = f.foedselsdag >= -3471 /* 1960-07-01 */
  s[2296] = v24
  const v25 = s[29] ? (v22 ? (v23 ? (v24 ? 804 : 798) : 792) : 786) : 780
  const v26 = LSP_1a_1_tabel2011_nej || LSP_1a_1_tabel2011_ir
  s[2297] = v26
  const v27 = f.foedselsdag >= -5844 /* 1954-01-01 */
  s[2298] = v27
  const v28 = f.foedselsdag >= -5663 /* 1954-07-01 */
  s[2299] = v28
  const v29 = f.foedselsdag >= -5479 /* 1955-01-01 */
  s[2300] = v29
  const v30 = f.foedselsdag >= -5298 /* 1955-07-01 */
  s[542] = v30
  const v31 = v27 ? (v28 ? (v29 ? (v30 ? 804 : 798) : 792) : 786) : 780
  const v32 = f.vurderingsdato >= 16798 /* 2015-12-29 */
  s[2288] = v32
  const v33 = f.foedselsdag >= -2557 /* 1963-01-01 */
  s[544] = v33
  const v34 = f.vurderingsdato >= 18627 /* 2020-12-31 */
  s[2290] = v34
  const v35 = f.foedselsdag >= -1096 /* 1967-01-01 */
  s[545] = v35
  const v36 = f.vurderingsdato >= 20453 /* 2025-12-31 */
  s[2291] = v36
  const v37 = f.foedselsdag >= 365 /* 1971-01-01 */
  s[543] = v37
  const v38 = v32 ? (v34 ? (v36 ? (v27 ? (v28 ? (v29 ? (v30 ? (v33 ? (v35 ? (v37 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780) : v27 ? (v28 ? (v29 ? (v30 ? (v33 ? (v35 ? 828 : 816) : 804) : 798) : 792) : 786) : 780) : v27 ? (v28 ? (v29 ? (v30 ? (v33 ? 816 : 804) : 798) : 792) : 786) : 780) : v31
  const LSP_1a_1 = s[1] ? (v19 ? (v14 ? (v15 ? v38 : LSP_1a_1_tabel2011 ? (v26 ? Math.min(v25, v31) : v31) : v25) : v25) : v20 ? (v21 ? 780 : v25) : 804) : -Infinity
  s[529] = LSP_1a_1
  const LSP_1a_1_hoej = s[1] ? (v19 ? (v14 ? (v15 ? v38 : LSP_1a_1_tabel2011 ? (v26 ? Math.max(v25, v31) : v31) : v25) : v25) : v20 ? (LSP_1a_1_tabel2006 ? v25 : 780) : 804) : Infinity
  s[528] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[1] ? shiftMonths(f.foedselsdag, LSP_1a_1) : FIRST_DAY
  s[526] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[1] ? shiftMonths(f.foedselsdag, LSP_1a_1_hoej) : NEVER
  s[527] = LSP_1a_1_dag_hoej
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v43 = f.pensionDuFaar === 'foertidspension'
  s[181] = v43
  const v44 = f.vurderingsdato >= LSP_1a_1_dag_hoej
  s[525] = v44
  const v45 = f.vurderingsdato >= LSP_1a_1_dag
  s[524] = v45
  const v46 = !v44 || !s[1]
  s[533] = v46
  const LAB_6_11 = !s[1] || !s[30] && v43 && v46 && f.ikkeNormaltArbejdePaaNedsatTid || s[30] && v43
  s[1060] = LAB_6_11
  const LAB_6_11_nej = !s[1] || !s[30] && (!v43 || v45 || f.ikkeNormaltArbejdePaaNedsatTid === false) || s[30] && !v43
  s[1061] = LAB_6_11_nej
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v49 = f.soegteHjaelpDen >= 13332 /* 2006-07-03 */
  s[39] = v49
  const LAB_95_1_er = f.soegteHjaelpDen >= s[31]
  s[41] = LAB_95_1_er
  const v51 = shiftDays(f.soegteHjaelpDen, 91)
  const v52 = f.soegteHjaelpDen >= 16071 /* 2014-01-01 */
  s[839] = v52
  const LAB_92_straks_nej = !v49 || v52
  s[1116] = LAB_92_straks_nej
  const LAB_92_1 = v49 ? (v52 ? FIRST_DAY : v51) : FIRST_DAY
  s[1112] = LAB_92_1
  const LAB_92_1_hoej = v49 ? (v52 ? NEVER : v51) : NEVER
  s[1113] = LAB_92_1_hoej
  const LAB_92_1_ir = LAB_95_1_er || LAB_92_straks_nej
  s[1115] = LAB_92_1_ir
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v57 = f.soegteHjaelpDen >= 14028 /* 2008-05-29 */
  s[40] = v57
  const v58 = f.soegteHjaelpDen >= 13572 /* 2007-02-28 */
  s[2302] = v58
  const v59 = shiftMonths(f.soegteHjaelpDen, 12)
  const v60 = shiftMonths(f.soegteHjaelpDen, 9)
  const LAB_95_1 = v49 ? (v58 ? (v57 ? (v52 ? FIRST_DAY : v60) : FIRST_DAY) : v59) : FIRST_DAY
  s[1120] = LAB_95_1
  const LAB_95_1_hoej = v49 ? (v58 ? (v57 ? (v52 ? NEVER : v60) : NEVER) : v59) : NEVER
  s[1121] = LAB_95_1_hoej
  const LAB_95_1_ir = !LAB_95_1_er || !v49 || v58 && (!v57 || v52)
  s[1122] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const LAB_29_1_ir = !v49 || v52 || !LAB_95_1_er && LAB_92_1_ir || LAB_95_1_er && LAB_95_1_ir
  s[1064] = LAB_29_1_ir
  const LAB_29_1 = v49 ? (v52 ? FIRST_DAY : LAB_95_1_er ? LAB_95_1 : LAB_92_1) : FIRST_DAY
  s[1062] = LAB_29_1
  const LAB_29_1_hoej = v49 ? (v52 ? NEVER : LAB_95_1_er ? LAB_95_1_hoej : LAB_92_1_hoej) : NEVER
  s[1063] = LAB_29_1_hoej
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v67 = f.vurderingsdato >= 16071 /* 2014-01-01 */
  s[253] = v67
  const v68 = f.vurderingsdato >= s[31]
  s[264] = v68
  const v69 = !v68 && f.harErhvervskompetencegivendeUddannelse === false
  s[254] = v69
  const LAB_30_3 = !v67 || v69
  s[1065] = LAB_30_3
  const LAB_30_3_nej = !v67 || !v69
  s[1066] = LAB_30_3_nej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[32] = LAS_69t_2_er
  const v73 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[33] = v73
  const LAB_31_3 = LAS_69t_2_er ? (s[30] ? (v73 ? -Infinity : 4) : 6) : -Infinity
  s[1067] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (s[30] ? (v73 ? Infinity : 4) : 6) : Infinity
  s[1068] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[34] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || s[30] && v73
  s[787] = LAB_31_3_ir
}

function svar_7(f, s) {
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v0 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[42] = v0
  const v1 = v0 ? (f.fritagetForJobsamtaler ? 0 : 4) : 4
  const LAB_31_3_ledighedsydelse = s[30] ? v1 : -Infinity
  s[1070] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[30] ? v1 : Infinity
  s[1071] = LAB_31_3_ledighedsydelse_hoej
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v4 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v5 = f.risikoForFireAar ? v4 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = s[32] ? (s[30] ? (s[33] ? FIRST_DAY : v4) : v5) : FIRST_DAY
  s[1072] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = s[32] ? (s[30] ? (s[33] ? NEVER : v4) : v5) : NEVER
  s[1073] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = s[34] && (!s[32] || f.kontaktUhensigtsmaessig)
  s[1074] = LAB_33_3
  const LAB_33_3_nej = s[34] && (!s[32] || f.kontaktUhensigtsmaessig === false)
  s[1075] = LAB_33_3_nej
  const LAB_33_3_ir = !s[34] || !s[32]
  s[788] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = s[34] && !s[32]
  s[1078] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v12 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[2306] = v12
  const v13 = f.ressourceforloebErBevilget && v12
  s[170] = v13
  const v14 = s[0] && (!s[33] || v13)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[1] || v14)
  s[171] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[1] || !v14)
  s[173] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[1]
  s[172] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[1] || s[0] && (!s[33] || LOV1750_21_8))
  s[789] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[1] || !s[0] || s[33] && LOV1750_21_8_nej)
  s[790] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[1] || s[0] && s[33] && LOV1750_21_8_ir
  s[791] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v21 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[554] = v21
  const v22 = v0 && v21
  const LAB_43 = !s[1] || v22
  s[792] = LAB_43
  const LAB_43_nej = !s[1] || !v22
  s[793] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[162] = LAB_45_1
  const v26 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[163] = v26
  const v27 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[164] = v27
  const v28 = v26 && !v27
  s[166] = v28
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v26)
  s[1145] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v26 || !v27)
  s[1146] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v28
  s[1147] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v32 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[848] = v32
  const v33 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[159] = v33
  const v34 = f.ventesFuldtRask === false || !v33 || LAB_109_2_kraft_nej
  s[2316] = v34
  const v35 = f.ventesFuldtRask && v33 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[2315] = v35
  const v36 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[2317] = v36
  const v37 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[161] = v37
  const v38 = !v32 && f.tvaerfagligtBehovIForloebet
  const v39 = v0 && v37 && !v32
  s[2310] = v39
  const LAB_109_1 = LAB_45_1 && (v39 || !LAB_45_1 || !v37 && v34 && !v36 || v37 && v38)
  s[1139] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v39 || !LAB_45_1 || !v37 && (v35 || v36) || v37 && !v38)
  s[1140] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v39 || !LAB_45_1
  s[1141] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v43 = !LAB_45_1 || v32
  const v44 = !LAB_45_1 || LAB_109_1_nej
  s[167] = v44
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[165] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v43
  s[1082] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v44
  s[1083] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v43
  s[1084] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v43
  s[1085] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v50 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[232] = v50
  const v51 = f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2321] = v51
  const v52 = !v51 && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  s[2320] = v52
  const v53 = !s[30] && (v50 || v52) || s[30] && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  const LAB_57_1 = !s[1] || v53
  s[794] = LAB_57_1
  const LAB_57_1_nej = !s[1] || !v53
  s[1087] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v56 = f.praktikkensFormaal === 'optraening'
  s[2322] = v56
  const v57 = v56 || f.helbredetErStationaert
  const LAB_58_1 = !s[1] || v57
  s[1088] = LAB_58_1
  const LAB_58_1_nej = !s[1] || !v57
  s[1089] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v60 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  s[36] = v60
  const v61 = s[30] && v60 && f.ansatPaaPraktikstedet
  const LAB_60_1 = !s[1] || v61
  s[1090] = LAB_60_1
  const LAB_60_1_nej = !s[1] || !v61
  s[1091] = LAB_60_1_nej
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v64 = f.maalgruppeForTilbud === 'dagpenge'
  s[233] = v64
  const v65 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2325] = v65
  const v66 = v65 && f.harVanskeligtVedLoentilskud === false
  s[2324] = v66
  const v67 = v64 || v66
  s[2323] = v67
  const v68 = shiftDays(shiftDays(f.praktikBegyndte, 28), -1)
  const v69 = shiftDays(shiftDays(f.praktikBegyndte, 182), -1)
  const v70 = shiftDays(shiftDays(f.praktikBegyndte, 91), -1)
  const v71 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[37] = v71
  const v72 = s[30] ? (v71 ? v68 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? shiftDays(shiftDays(f.praktikBegyndte, 273), -1) : v69) : v70) : v67 ? v68 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? NEVER : v69) : v70
  const LAB_61_1 = s[35] ? v72 : FIRST_DAY
  s[1092] = LAB_61_1
  const LAB_61_1_hoej = s[35] ? v72 : NEVER
  s[1093] = LAB_61_1_hoej
  const LAB_61_1_ir = LAB_57_1 && !s[35] || LAB_57_1_nej || !s[1]
  s[1094] = LAB_61_1_ir
}

function svar_8(f, s) {
  // LAB.66.1: Job med løntilskud (LAB § 66, stk. 1)
  const v0 = f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'under_18'
  s[2328] = v0
  const v1 = f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2330] = v1
  const v2 = v1 && f.aabenlystUddannelsesparat
  s[2329] = v2
  const v3 = s[36] && f.harJobEllerVirksomhedVedTilbud
  s[2331] = v3
  const v4 = v0 || v2 || v3
  s[2327] = v4
  const v5 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'selvforsoergende'
  s[2334] = v5
  const v6 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb'
  s[2336] = v6
  const v7 = f.tilbuddetsArt === 'loentilskud_privat'
  s[234] = v7
  const v8 = v6 && v7
  s[2335] = v8
  const v9 = v5 || v8
  s[2333] = v9
  const v10 = shiftMonths(f.foedselsdag, 600)
  s[180] = v10
  const v11 = v10 >= f.vurderingsdato
  s[2338] = v11
  const v12 = f.harKompetencegivendeUddannelse === false || !v11 || f.eneforsoergerVedLoentilskud
  s[2337] = v12
  const v13 = f.maanederMedForsoergelseFoerLoentilskud >= 6
  s[2339] = v13
  const v14 = !v9 || v12 || v13
  s[2332] = v14
  const v15 = !v4 && v14
  const v16 = f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[2326] = v16
  const LAB_66_1 = v16 && (!s[30] || v15)
  s[795] = LAB_66_1
  const LAB_66_1_nej = v16 && (!s[30] || !v15)
  s[1096] = LAB_66_1_nej
  const LAB_66_1_ir = !v16 || !s[30]
  s[1097] = LAB_66_1_ir
  // LAB.68.1: Løntilskuddet kan vare til (LAB § 68)
  const v20 = f.maalgruppeForTilbud === 'foertidspension'
  s[2340] = v20
  const v21 = f.tilbuddetsArt === 'loentilskud_offentlig'
  s[2341] = v21
  const v22 = shiftDays(shiftMonths(f.loentilskudBegyndte, 6), -1)
  const v23 = v20 ? NEVER : s[37] ? (v21 ? shiftDays(shiftMonths(f.loentilskudBegyndte, 4), -1) : v22) : f.loentilskudForlaengesTil12Maaneder ? shiftDays(shiftMonths(f.loentilskudBegyndte, 12), -1) : v22
  const LAB_68_1 = s[30] ? v23 : FIRST_DAY
  s[1098] = LAB_68_1
  const LAB_68_1_hoej = s[30] ? v23 : NEVER
  s[1099] = LAB_68_1_hoej
  const LAB_68_1_ir = LAB_66_1 && !s[30] || LAB_66_1_nej || LAB_66_1_ir
  s[1100] = LAB_68_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = !s[1] || f.vilkaarAftaltMedFagligOrganisation
  s[1101] = LAB_74
  const LAB_74_nej = !s[1] || f.vilkaarAftaltMedFagligOrganisation === false
  s[1102] = LAB_74_nej
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v29 = f.vurderingsdato <= 13148 /* 2005-12-31 */
  s[211] = v29
  const v30 = v29 || s[38]
  s[547] = v30
  const v31 = SATS_4(f.vurderingsdato)
  const v32 = SATS_5(f.vurderingsdato)
  const LAB_76_6_ir = !s[1] || v30
  s[796] = LAB_76_6_ir
  const LAB_76_6 = s[1] ? (f.saerligtTilfaeldeForLoentilskud ? (v30 ? -Infinity : v31) : v30 ? -Infinity : v32) : -Infinity
  s[1103] = LAB_76_6
  const LAB_76_6_hoej = s[1] ? (f.saerligtTilfaeldeForLoentilskud ? (v30 ? Infinity : v31) : v30 ? Infinity : v32) : Infinity
  s[1104] = LAB_76_6_hoej
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = !s[1] || f.ansaettelsenErDroeftetMedDeAnsatte
  s[1106] = LAB_78
  const LAB_78_nej = !s[1] || f.ansaettelsenErDroeftetMedDeAnsatte === false
  s[1107] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v38 = !s[30] && (f.merbeskaeftigelse || f.stillingenErLedigVedAfgang) || s[30] && f.merbeskaeftigelse
  const LAB_79 = !s[1] || v38
  s[1108] = LAB_79
  const LAB_79_nej = !s[1] || !v38
  s[1109] = LAB_79_nej
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const v41 = f.vurderingsdato >= 15404 /* 2012-03-05 */
  s[236] = v41
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const LAB_90 = !s[30] || !v20
  s[1110] = LAB_90
  const LAB_90_nej = !s[30] || v20
  s[1111] = LAB_90_nej
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const v44 = f.kunProblemetLedighed && f.harErhvervskompetencegivendeUddannelse === false
  s[2342] = v44
  const LAB_92_timer = s[39] ? (s[40] ? -Infinity : v44 ? 3000 : 0) : -Infinity
  s[1117] = LAB_92_timer
  const LAB_92_timer_hoej = s[39] ? (s[40] ? Infinity : 3000) : Infinity
  s[1118] = LAB_92_timer_hoej
  const LAB_92_timer_ir = s[41] || !s[39] || s[40]
  s[1119] = LAB_92_timer_ir
  // LAB.102.1: Det første tilbud skal være begyndt (LAB § 102)
  const v48 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[231] = v48
  const v49 = v48 ? shiftMonths(f.tilbudsfristenRegnesFra, 1) : shiftMonths(f.tilbudsfristenRegnesFra, 6)
  const v50 = s[37] && f.kommerSelvIJob
  s[2344] = v50
  const v51 = s[42] ? (v50 ? NEVER : v49) : v49
  const LAB_102_1 = s[30] ? v51 : FIRST_DAY
  s[1123] = LAB_102_1
  const LAB_102_1_hoej = s[30] ? v51 : NEVER
  s[1124] = LAB_102_1_hoej
  const LAB_102_1_er = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[235] = LAB_102_1_er
  const LAB_102_1_ir = !LAB_102_1_er || !s[30]
  s[1125] = LAB_102_1_ir
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v56 = f.opholdSeneste8Aar >= 84
  s[2348] = v56
  const v57 = f.retEfterEURetten || v56
  const v58 = f.vurderingsdato >= 16679 /* 2015-09-01 */
  s[2347] = v58
  const v59 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[772] = v59
  const v60 = f.opholdSeneste10Aar >= 108
  s[2349] = v60
  const v61 = !s[19] && v57 || s[19] && (!v58 || !v59 && v57 || v59 && (f.retEfterEURetten || v60))
  const v62 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[263] = v62
  const v63 = f.modtogHjaelpenVedSkaerpelsen2019 && v59 && v62
  s[2345] = v63
  const LAS_11_3 = v63 && v57 || !v63 && (!s[1] || v61)
  s[45] = LAS_11_3
  const LAS_11_3_nej = v63 && !v57 || !v63 && (!s[1] || !v61)
  s[43] = LAS_11_3_nej
  const LAS_11_3_ir = !v63 && !s[1]
  s[46] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const LAS_17_1_er = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[48] = LAS_17_1_er
  const v68 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[168] = v68
  const v69 = f.fuldtidsarbejdeSeneste8Aar >= 30
  s[2351] = v69
  const v70 = f.indrejstDen >= 13879 /* 2008-01-01 */
  s[2353] = v70
  const v71 = f.indrejstFraUdlandet && v70
  s[2352] = v71
  const v72 = f.fuldtidsarbejdeSeneste10Aar >= 30
  s[2354] = v72
  const v73 = f.indrejstDen >= -639 /* 1968-04-02 */
  s[2356] = v73
  const v74 = f.indrejstFraUdlandet && v73
  s[2355] = v74
  const v75 = !s[19] && (f.harHaftRetTilStarthjaelp === false || f.retEfterEURetten || f.pensionNedsatForOptjening || v68 || v69) || s[19] && (!v59 || !LAS_17_1_er && (!v71 || f.retEfterEURetten || f.pensionNedsatForOptjening || v68 || f.opfyldtBeskaeftigelseskravetFoer || v72) || LAS_17_1_er && (!v74 || f.retEfterEURetten || f.pensionNedsatForOptjening || v68 || f.opfyldtBeskaeftigelseskravetFoer || v72))
  const LAS_11_8 = v63 || !s[1] || v75
  s[47] = LAS_11_8
  const LAS_11_8_nej = !v63 && (!s[1] || !v75)
  s[44] = LAS_11_8_nej
}

function svar_9(f, s) {
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const LAB_105a_3_er = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[160] = LAB_105a_3_er
  const v1 = f.fikSelvforsoergelsesydelse && f.fordrevetFraUkraine === false
  const v2 = s[43] || s[44]
  s[265] = v2
  const v3 = (s[45] || s[46]) && (s[47] || s[46]) && (s[45] || s[47])
  s[266] = v3
  const v4 = v2 || s[46]
  s[267] = v4
  const LAB_105a_1 = LAB_105a_3_er && (!LAB_105a_3_er || !s[48] && v1 || s[48] && v4 && f.fordrevetFraUkraine === false)
  s[1126] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (!LAB_105a_3_er || !s[48] && !v1 || s[48] && (v3 || f.fordrevetFraUkraine))
  s[1127] = LAB_105a_1_nej
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const v7 = shiftMonths(f.omfattetAfArbejdspligtFra, 1)
  const LAB_105a_3 = LAB_105a_3_er ? v7 : FIRST_DAY
  s[1129] = LAB_105a_3
  const LAB_105a_3_hoej = LAB_105a_3_er ? v7 : NEVER
  s[1130] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const v10 = f.fikSelvforsoergelsesydelse ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  const LAB_105a_indfaset = LAB_105a_3_er ? v10 : FIRST_DAY
  s[1132] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = LAB_105a_3_er ? v10 : NEVER
  s[1133] = LAB_105a_indfaset_hoej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[117] = SDL_53_1_timer_er
  const v14 = f.timerDuKanArbejde === 0
  s[2364] = v14
  const v15 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[741] = v15
  const v16 = v15 >= 400
  s[2365] = v16
  const v17 = v14 || v16
  s[2363] = v17
  const v18 = SDL_53_1_timer_er && v17
  s[2362] = v18
  const v19 = f.persongruppe === 'selvstaendig'
  s[133] = v19
  const v20 = f.andelAfArbejdetDuKan <= 5000
  s[367] = v20
  const v21 = v19 && v20
  s[2366] = v21
  const v22 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[2367] = v22
  const v23 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[2371] = v23
  const v24 = f.ansatIFleksjob && v23
  s[2370] = v24
  const v25 = v17 || v24
  s[2369] = v25
  const v26 = SDL_53_1_timer_er && v25
  s[2368] = v26
  const v27 = !s[0] && (v18 || v21 || v22) || s[0] && (v26 || v21 || v22)
  const SDL_7_2 = !s[1] || v27
  s[1862] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v27
  s[1863] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[139] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[145] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v32 = v19 ? 14 : 15
  const v33 = v19 ? 14 : 21
  const v34 = v19 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v35 = dropFirst(s[49], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v34 : v33) : v32) : 14) : Infinity)
  const v36 = dropFirst(s[49], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v34 : v33) : v32) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v37 = allPeriods(f.afbrydelser)
  const v38 = without(v35, v37)
  const v39 = without(v36, v37)
  const SDL_24_3 = !s[50] ? NO_DAYS : without(v38, intersectTable(from(v39, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[58] = SDL_24_3
  const SDL_24_3_hoej = !s[50] ? ALL_DAYS : without(v39, intersectTable(from(v38, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[57] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[50] && sameDays(v35, v36)
  s[824] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v43 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[146] = v43
  const v44 = f.pensionDuFaar === 'tidlig_pension'
  s[147] = v44
  const v45 = s[51] >= 15012 /* 2011-02-07 */
  s[685] = v45
  const v46 = onWeekdays(SDL_24_3, 62)
  s[56] = v46
  const v47 = onWeekdays(SDL_24_3_hoej, 62)
  s[55] = v47
  const v48 = monthEndOver(v47, 12, 130, s[51])
  const v49 = monthEndOver(v46, 12, 130, s[51])
  const v50 = !s[52] && s[53] >= v48
  s[2374] = v50
  const v51 = !s[52] && s[53] < v49
  s[2375] = v51
  const v52 = v50 && !s[52]
  const v53 = s[54] && !s[52] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  const v58 = monthEndOver(SDL_24_3_hoej, 12, 182, s[51])
  const v59 = monthEndOver(SDL_24_3, 12, 182, s[51])
  const v60 = !s[52] && s[53] >= v58
  s[2376] = v60
  const v61 = !s[52] && s[53] < v59
  s[2377] = v61
  const v62 = v60 && !s[52]
  const v63 = s[54] && !s[52] && v59 >= NEVER
  const v64 = v62 ? v58 : NEVER
  const v65 = v61 ? NEVER : v59
  const v66 = v62 ? (v61 || v63 ? Math.max(v59, v65) : v59) : v65
  const v67 = v62 || v61 || v63
  const SDL_25_1 = v45 ? (v57 ? (v67 ? Math.min(v54, v64) : v54) : v64) : FIRST_DAY
  s[152] = SDL_25_1
  const SDL_25_1_hoej = v45 ? (v57 ? (v67 ? Math.max(v56, v66) : v56) : v66) : NEVER
  s[154] = SDL_25_1_hoej
  const v70 = v43 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v44
  s[631] = v70
  const SDL_25_1_er = v70 && !s[52] && (!v45 || v57 || v67)
  s[148] = SDL_25_1_er
  const SDL_25_1_ir = !v70 || s[52] || !v45 || v50 && s[54] || s[54] && !((s[52] || !s[54] && v48 === v49) && !s[52] && (s[52] || v48 === NEVER)) || v60 && s[54] || s[54] && !((s[52] || !s[54] && v58 === v59) && !s[52] && (s[52] || v58 === NEVER))
  s[150] = SDL_25_1_ir
}

function svar_10(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[55], 18, 260, s[51])
  const v1 = monthEndOver(s[56], 18, 260, s[51])
  const v2 = !s[52] && v0 <= 16251 /* 2014-06-30 */
  s[59] = v2
  const v3 = !s[52] && v1 > 16251 /* 2014-06-30 */
  s[60] = v3
  const v4 = !s[52] && s[53] >= v0
  s[2393] = v4
  const v5 = !s[52] && s[53] < v1
  s[2394] = v5
  const v6 = v4 && !s[52]
  const v7 = s[54] && !s[52] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[54] || s[54] && !((s[52] || !s[54] && v0 === v1) && !s[52] && (s[52] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[54] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[74] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[75] = v17
  const v18 = v13 || v3 || v14
  s[72] = v18
  const v19 = v2 && v12 || s[54] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[73] = v19
  const v20 = monthEndOver(s[57], 18, 364, s[51])
  const v21 = monthEndOver(s[58], 18, 364, s[51])
  const v22 = !s[52] && v20 <= 16251 /* 2014-06-30 */
  s[61] = v22
  const v23 = !s[52] && v21 > 16251 /* 2014-06-30 */
  s[62] = v23
  const v24 = !s[52] && s[53] >= v20
  s[2395] = v24
  const v25 = !s[52] && s[53] < v21
  s[2396] = v25
  const v26 = v24 && !s[52]
  const v27 = s[54] && !s[52] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[54] || s[54] && !((s[52] || !s[54] && v20 === v21) && !s[52] && (s[52] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[54] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[78] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[79] = v37
  const v38 = v33 || v23 || v34
  s[76] = v38
  const v39 = v22 && v32 || s[54] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[77] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[66] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[68] = v42
  const v43 = v19 || v39
  s[71] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[70] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[80] = v45
  const v46 = s[51] >= 16252 /* 2014-07-01 */
  s[63] = v46
  const v47 = Math.max(s[51], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[55], 9, 110, v47)
  const v49 = monthEndOver(s[56], 9, 110, v47)
  const v50 = !s[52] && s[53] >= v48
  s[2397] = v50
  const v51 = !s[52] && s[53] < v49
  s[2398] = v51
  const v52 = v50 && !s[52]
  const v53 = s[54] && !s[52] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[84] = v57
  const v58 = v50 && s[54] || s[54] && !((s[52] || !s[54] && v48 === v49) && !s[52] && (s[52] || v48 === NEVER))
  s[82] = v58
  const v59 = monthEndOver(s[57], 9, 154, v47)
  const v60 = monthEndOver(s[58], 9, 154, v47)
  const v61 = !s[52] && s[53] >= v59
  s[2399] = v61
  const v62 = !s[52] && s[53] < v60
  s[2400] = v62
  const v63 = v61 && !s[52]
  const v64 = s[54] && !s[52] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[85] = v68
  const v69 = v61 && s[54] || s[54] && !((s[52] || !s[54] && v59 === v60) && !s[52] && (s[52] || v59 === NEVER))
  s[83] = v69
  const v70 = v57 || v68
  s[81] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[67] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[69] = v77
  const v78 = v44 && v40
  s[64] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[65] = v79
}

function svar_11(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[52] && countDays(s[57], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[2381] = v0
  const v1 = !s[52] && countDays(s[58], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[2382] = v1
  const v2 = !s[52] && countDays(s[55], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[2387] = v2
  const v3 = !s[52] && countDays(s[56], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[2388] = v3
  const v4 = s[59] || v3
  s[2386] = v4
  const v5 = (s[60] || s[54]) && (v2 || s[54]) && (s[60] || v2)
  s[2385] = v5
  const v6 = !s[52] && countDays(s[57], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[2391] = v6
  const v7 = !s[52] && countDays(s[58], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[2392] = v7
  const v8 = s[61] || v7
  s[2390] = v8
  const v9 = (s[62] || s[54]) && (v6 || s[54]) && (s[62] || v6)
  s[2389] = v9
  const v10 = v5 || v9
  s[2383] = v10
  const v11 = (v4 || s[54]) && (v8 || s[54]) && (v4 || v8)
  s[2384] = v11
  const v12 = s[63] || v1 || v11
  s[2380] = v12
  const v13 = !s[63] && (v0 || s[54]) && (v10 || s[54])
  s[2379] = v13
  const v14 = v13 && !v12
  s[2378] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[64] ? (s[65] ? Math.min(s[66], s[67]) : s[66]) : s[67]
  s[153] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[64] ? (s[65] ? Math.max(s[68], s[69]) : s[68]) : s[69]
  s[155] = SDL_24_1_hoej
  const SDL_24_1_er = !s[52] && (v13 || !v14 && (s[64] || s[65]))
  s[149] = SDL_24_1_er
  const SDL_24_1_ir = s[52] || v13 || !v14 && (s[70] && s[71] || !(s[72] && !s[73] && s[74] >= 13332 /* 2006-07-03 */ && s[75] <= 15011 /* 2011-02-06 */ || s[76] && !s[77] && s[78] >= 13332 /* 2006-07-03 */ && s[79] <= 15011 /* 2011-02-06 */) && (s[80] && s[71] || !(s[72] && !s[73] && s[74] >= 15012 /* 2011-02-07 */ && s[75] <= 16251 /* 2014-06-30 */ || s[76] && !s[77] && s[78] >= 15012 /* 2011-02-07 */ && s[79] <= 16251 /* 2014-06-30 */) && (s[81] && (s[82] || s[83]) || !(s[84] && !s[82] || s[85] && !s[83]))))
  s[151] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[3176] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[614] = v20
  const v21 = SDL_24_1_er && v19
  s[615] = v21
  const v22 = Math.max(f.vurderingsdato, SDL_24_1)
  const v23 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v24 = Math.max(f.vurderingsdato, v22)
  const v25 = Math.min(f.vurderingsdato, v23)
  const v26 = v20 && SDL_24_1_er
  const v27 = SDL_24_1_ir && SDL_24_1_er && v25 >= v24
  const v28 = v21 || v27
  const v29 = v21 ? (v27 ? Math.min(f.vurderingsdato, v24) : f.vurderingsdato) : v24
  const v30 = v21 ? (v27 ? Math.max(f.vurderingsdato, v25) : f.vurderingsdato) : v25
  const v31 = f.forlaengelseErAfgjort || v26 || v21 || v27
  s[90] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v20 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v22 === v23) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v22)))
  s[852] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[92] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[91] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[86] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[94] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[657] = v37
  const v38 = v31 && v36 && v37
  s[87] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[93] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[665] = v43
  const v44 = v32 || v31 && v34 === NEVER
  s[95] = v44
  const SDL_27_1_1 = v35 || v38 && f.revalideringErSandsynlig || v41 && f.revalideringErSandsynlig || v43
  s[96] = SDL_27_1_1
  const SDL_27_1_1_nej = v35 || v38 && f.revalideringErSandsynlig === false || v41 && f.revalideringErSandsynlig === false || v43
  s[101] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v35 || v43 || v44
  s[102] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v48 = v31 && v39 && v42
  s[108] = v48
  const SDL_27_1_2 = v35 || v38 && f.afklaringErNoedvendig || v48 && f.afklaringErNoedvendig
  s[97] = SDL_27_1_2
  const SDL_27_1_2_nej = v35 || v38 && f.afklaringErNoedvendig === false || v48 && f.afklaringErNoedvendig === false
  s[105] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v35 || v44
  s[104] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v52 = v31 && v36 && v33 <= 13544 /* 2007-01-31 */
  const v53 = v31 && v34 >= 13545 /* 2007-02-01 */ && v33 <= 13604 /* 2007-04-01 */
  const v54 = v31 && v34 >= 13605 /* 2007-04-02 */ && v37
  const v55 = v31 && v39 && v33 <= 16251 /* 2014-06-30 */
  s[88] = v55
  const v56 = v34 >= 16252 /* 2014-07-01 */
  const v57 = v31 && v56 && v42
  s[89] = v57
  const v58 = v55 || v57
  s[658] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[661] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[663] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[659] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[2415] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[2416] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[2417] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[2418] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[98] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[106] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[664] = v73
  const SDL_27_1_4 = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar || v55 && f.kanIkkeArbejdePaaNormaleVilkaar || v73 && f.sagSkalIRehabiliteringsteam || v43
  s[99] = SDL_27_1_4
  const SDL_27_1_4_nej = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v55 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v73 && f.sagSkalIRehabiliteringsteam === false || v43
  s[107] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v76 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v35 || v38 && v76 || v55 && v76 || v57 && f.laegenVurdererLivstruende
  s[100] = SDL_27_1_5
  const SDL_27_1_5_nej = v35 || v38 && !v76 || v55 && !v76 || v57 && f.laegenVurdererLivstruende === false
  s[103] = SDL_27_1_5_nej
}

function svar_12(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[86] || s[87] && v0 || s[88] && v0 || s[89] && v1
  s[666] = SDL_27_1_6
  const SDL_27_1_6_nej = s[86] || s[87] && !v0 || s[88] && !v0 || s[89] && !v1
  s[672] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[90] && s[91] >= 16953 /* 2016-06-01 */ && s[92] <= 16974 /* 2016-06-22 */
  const v5 = s[90] && s[91] >= 16975 /* 2016-06-23 */ && s[92] <= 20634 /* 2026-06-30 */
  const v6 = s[90] && s[91] >= 20635 /* 2026-07-01 */ && s[93]
  const SDL_27_1_7_2 = s[86] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[1998] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[86] || s[90] && s[94] && s[92] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[1999] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[86] || v4 || v6 || s[95]
  s[2000] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[86] || s[87] && f.foertidspensionssagPaabegyndt || s[88] && f.foertidspensionssagPaabegyndt || s[89] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[667] = SDL_27_1_7
  const SDL_27_1_7_nej = s[86] || s[87] && f.foertidspensionssagPaabegyndt === false || s[88] && f.foertidspensionssagPaabegyndt === false || s[89] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[673] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[96] || s[97] || s[98] || s[99] || s[100] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[101] || s[102]
  s[668] = v13
  const v14 = s[103] || s[104]
  s[669] = v14
  const v15 = SDL_27_1_6_nej || s[104]
  s[670] = v15
  const v16 = SDL_27_1_7_nej || s[104]
  s[671] = v16
  const v17 = v13 && (s[105] || s[104]) && (s[106] || s[104]) && (s[107] || s[102]) && v14 && v15 && v16 && (s[101] || s[105] || s[106] || s[107] || s[103] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[102] && s[104]
  s[683] = v18
  const SDL_27_1 = s[86] || s[87] && v12 || s[108] && v12
  s[156] = SDL_27_1
  const SDL_27_1_nej = s[86] || s[87] && v17 || s[108] && v17
  s[157] = SDL_27_1_nej
  const SDL_27_1_ir = s[86] || s[87] && v18 || s[108] && v18 || s[95]
  s[158] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[109] <= 16251 /* 2014-06-30 */
  s[616] = v22
  const v23 = !s[52] && s[110] && v22
  s[143] = v23
  const v24 = !s[52] && s[111] >= 16252 /* 2014-07-01 */ && s[112]
  s[140] = v24
  const v25 = monthStart(s[109])
  s[126] = v25
  const v26 = monthStart(s[111])
  s[127] = v26
  const v27 = shiftMonths(v25, -9)
  const v28 = shiftMonths(v26, -9)
  const v29 = shiftDays(v25, -1)
  const v30 = shiftDays(v26, -1)
  const v31 = shiftMonths(v25, -8)
  const v32 = shiftMonths(v26, -8)
  const v33 = shiftDays(s[109], -1)
  const v34 = shiftDays(s[111], -1)
  const SDL_24a_1_graense = s[113] || v24 && (!s[52] && countDays(s[55], v27, v30) > 110 || !s[52] && countDays(s[57], v27, v30) > 154 || !s[52] && countDays(s[55], v31, v34) > 110 || !s[52] && countDays(s[57], v31, v34) > 154)
  s[141] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[113] || v23 || v24 && (!s[52] && countDays(s[56], v28, v29) <= 110 || !s[52] && countDays(s[58], v28, v29) <= 154 || !s[52] && countDays(s[56], v32, v33) <= 110 || !s[52] && countDays(s[58], v32, v33) <= 154)
  s[144] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[113] || v24 && s[54] || s[114]
  s[142] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[52] && shiftDays(s[111], -56) >= f.ansatFra
  s[2424] = v38
  const v39 = !s[52] && shiftDays(s[109], -56) < f.ansatFra
  s[2425] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[2423] = v40
  const v41 = (v38 || s[54]) && f.andetFravaerSeneste8Uger === false
  s[2422] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[2426] = v42
  const v43 = v40 || !v42
  s[2421] = v43
  const v44 = v41 && v42
  s[2420] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[2427] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[52] && s[115] && s[112]
  s[124] = v48
  const SDL_30_2 = s[113] || s[116] && v46 || v48 && v46
  s[2011] = SDL_30_2
  const SDL_30_2_nej = s[113] || s[116] && v47 || v48 && v47
  s[2012] = SDL_30_2_nej
  const SDL_30_2_ir = s[113] || s[114]
  s[121] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[113] || s[116] || v48)
  s[2013] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[113]
  s[2014] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[2015] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[2428] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[2429] = v56
  const v57 = !s[117] || SDL_30_2_nej || v56
  const v58 = s[117] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[113] || s[116] && v58 || v48 && v58
  s[122] = SDL_30
  const SDL_30_nej = s[113] || s[116] && v57 || v48 && v57
  s[123] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[52] && s[110] && s[109] <= 13604 /* 2007-04-01 */
  const v62 = !s[52] && s[111] >= 13605 /* 2007-04-02 */ && s[109] <= 14031 /* 2008-06-01 */
  const v63 = s[109] <= 15340 /* 2012-01-01 */
  s[712] = v63
  const v64 = !s[52] && s[111] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[111] >= 15341 /* 2012-01-02 */
  s[713] = v65
  const v66 = !s[52] && v65 && s[112]
  const v67 = v64 || v66
  const SDL_30_1 = s[113] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[118] = SDL_30_1
  const SDL_30_1_hoej = s[113] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[119] = SDL_30_1_hoej
  const SDL_30_1_er = s[113] || v61 || v62 || v64 || v66
  s[120] = SDL_30_1_er
}

function svar_13(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[109], s[118])
  s[710] = v0
  const v1 = shiftDays(s[111], s[119])
  s[711] = v1
  const v2 = !s[52] && s[120]
  s[557] = v2
  const v3 = s[54] || s[121]
  s[561] = v3
  const v4 = shiftDays(v0, -1)
  s[559] = v4
  const v5 = shiftDays(v1, -1)
  s[558] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[122] && v2
  const v9 = s[121] && v2 && v7 >= NEVER
  const v10 = s[123] ? NEVER : v7
  const v11 = v8 || s[123] || v9
  const v12 = s[122] && v3 || s[121] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[113] ? FIRST_DAY : v8 ? v6 : NEVER
  s[596] = SDL_31_1
  const SDL_31_1_hoej = s[113] ? NEVER : v8 ? (s[123] || v9 ? Math.max(v7, v10) : v7) : v10
  s[597] = SDL_31_1_hoej
  const SDL_31_1_er = s[113] || s[116] && v11 || s[124] && v11
  s[595] = SDL_31_1_er
  const SDL_31_1_ir = s[113] || s[116] && v12 || s[124] && v12 || s[114]
  s[598] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[52] && shiftDays(s[111], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[2436] = v17
  const v18 = !s[52] && shiftDays(s[109], -91) < f.tilknyttetArbejdsmarkedetFra
  s[2437] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[2438] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[2441] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[2442] = v21
  const v22 = s[123] || v20
  s[2439] = v22
  const v23 = s[122] || s[121]
  s[560] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[122] || v21)
  s[129] = v24
  const v25 = s[121] && SDL_31_1_ir
  s[2440] = v25
  const v26 = v18 || !v19 || v24
  s[2435] = v26
  const v27 = v22 || v25
  s[130] = v27
  const v28 = (v17 || s[54]) && v19 && v27
  s[2434] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[2443] = v29
  const v30 = !s[52] && s[111] >= f.uddannelseAfsluttet
  s[2444] = v30
  const v31 = !s[52] && s[109] < f.uddannelseAfsluttet
  s[2445] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[52] && v32 >= s[109]
  s[2446] = v33
  const v34 = !s[52] && v32 < s[111]
  s[2447] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[136] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[54]) && (v33 || s[54])
  s[137] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[52] && s[115] && s[109] <= 15522 /* 2012-07-01 */
  const v40 = !s[52] && s[111] >= 15523 /* 2012-07-02 */ && s[125]
  const v41 = !s[52] && shiftDays(s[111], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[2450] = v41
  const v42 = !s[52] && shiftDays(s[109], -182) < f.tilknyttetArbejdsmarkedetFra
  s[2451] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[2452] = v43
  const v44 = v42 || !v43 || v24
  s[2449] = v44
  const v45 = (v41 || s[54]) && v43 && v27
  s[2448] = v45
  const v46 = shiftMonths(s[126], -6)
  const v47 = shiftMonths(s[127], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[52] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[52] && r_timerPrMaaned.maaned < s[127]; return (r0_0 || s[54]) && (r0_1 || s[54]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2459] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[52] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[52] && r_timerPrMaaned.maaned < s[127]; const r0_2 = (r0_0 || s[54]) && (r0_1 || s[54]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[52] && r_timerPrMaaned.maaned < v47 || !s[52] && r_timerPrMaaned.maaned >= s[126]) && !s[54] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2460] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[52] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[52] && r_timerPrMaaned.maaned < s[127]; return (r0_0 || s[54]) && (r0_1 || s[54]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2461] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[52] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[52] && r_timerPrMaaned.maaned < s[127]; const r0_2 = (r0_0 || s[54]) && (r0_1 || s[54]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[52] && r_timerPrMaaned.maaned < v47 || !s[52] && r_timerPrMaaned.maaned >= s[126] || s[54] && !r0_3) && !(s[54] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[2462] = v51
  const v52 = !v49 || !v51
  s[2458] = v52
  const v53 = v48 && v50
  s[2457] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[126], v55)
  const v57 = shiftMonths(s[127], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[52] && r_timerPrMaaned.maaned < s[127]; const r0_1 = !s[52] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[54]) && (r0_0 || s[54]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2465] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[52] && r_timerPrMaaned.maaned < s[127]; const r0_1 = !s[52] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[54]) && (r0_0 || s[54]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[52] && r_timerPrMaaned.maaned < v57 || !s[52] && r_timerPrMaaned.maaned >= s[126]) && !s[54] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2466] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[52] && r_timerPrMaaned.maaned < s[127]; const r0_1 = !s[52] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[54]) && (r0_0 || s[54]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2467] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[52] && r_timerPrMaaned.maaned < s[127]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[52] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[54]) && (r0_0 || s[54]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[52] && r_timerPrMaaned.maaned < v57 || !s[52] && r_timerPrMaaned.maaned >= s[126] || s[54] && !r0_1) && !(s[54] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[2468] = v61
  const v62 = !v59 || !v61
  s[2464] = v62
  const v63 = v58 && v60
  s[2463] = v63
  const v64 = v53 || v63
  s[2455] = v64
  const v65 = v52 && v62
  s[2456] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[2454] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[2453] = v67
  const SDL_32_1 = s[113] || s[116] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[128] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[132] = SDL_32_1
  const SDL_32_1_nej = s[113] || s[116] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[128] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[131] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[2470] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[2469] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[2471] = v72
  const v73 = v71 && v72
  s[2472] = v73
  const v74 = !s[52] && s[115] && s[109] <= 15705 /* 2012-12-31 */
  const v75 = !s[52] && s[111] >= 15706 /* 2013-01-01 */ && s[109] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[52] && s[111] >= 15884 /* 2013-06-28 */ && s[112]
  const SDL_42_1 = s[113] || s[116] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[135] = SDL_42_1
  const SDL_42_1_nej = s[113] || s[116] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[134] = SDL_42_1_nej
}

function svar_14(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[129]
  const v1 = f.arbejdsskade && s[130]
  const SDL_34_1 = s[113] || s[116] && v1 || s[124] && v1
  s[2020] = SDL_34_1
  const SDL_34_1_nej = s[113] || s[116] && v0 || s[124] && v0
  s[2021] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[117] || s[131]
  s[2474] = v4
  const v5 = s[117] && (s[132] || s[121])
  s[2473] = v5
  const v6 = !s[133] || s[134]
  s[2476] = v6
  const v7 = s[133] && (s[135] || s[121])
  s[2475] = v7
  const v8 = f.persongruppe === 'ingen'
  s[698] = v8
  const v9 = !v8 || s[136]
  s[556] = v9
  const v10 = v8 && s[137]
  s[555] = v10
  const v11 = v5 || v7 || s[138] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[138] && v9 && (SDL_34_1_nej || s[121])
  const SDL_32 = s[113] || s[116] && v11 || s[124] && v11
  s[562] = SDL_32
  const SDL_32_nej = s[113] || s[116] && v12 || s[124] && v12
  s[563] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[2477] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v16
  s[567] = SDL_3
  const SDL_3_nej = !s[1] || !v16
  s[564] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[121]
  s[607] = v19
  const v20 = SDL_3 || !s[1]
  s[565] = v20
  const v21 = s[139] || !s[1]
  s[566] = v21
  const SDL_24a_1 = s[113] || s[140] && (s[141] || s[142]) && v19 && v20 && v21 && (s[141] || SDL_32 || SDL_3 || s[139])
  s[617] = SDL_24a_1
  const SDL_24a_1_nej = s[113] || s[143] || s[140] && (s[144] || SDL_32_nej || SDL_3_nej || s[145])
  s[620] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[113] || s[140] && s[142] && s[121] && !s[1] || s[114]
  s[619] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[210] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v26
  s[1957] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v26
  s[1958] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[146] || f.naaetFolkepensionsalder || s[147]
  s[2490] = v29
  const v30 = f.forlaengelseErAfgjort || v29 && s[148] || !v29 && s[149]
  s[610] = v30
  const v31 = f.forlaengelseErAfgjort === false && (v29 && s[150] || !v29 && s[151])
  s[611] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[152] : s[153]
  s[612] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[154] : s[155]
  s[613] = v33
  const v34 = v30 && f.vurderingsdato >= v32
  s[2488] = v34
  const v35 = v30 && f.vurderingsdato < v33
  s[2489] = v35
  const v36 = v35 || v29 || s[156]
  s[2487] = v36
  const v37 = s[157] || s[158]
  s[684] = v37
  const v38 = (v34 || v31) && !v29 && v37
  s[2486] = v38
  const v39 = v38 || SDL_24a_1
  s[2484] = v39
  const v40 = SDL_24a_1_nej || SDL_24a_1_ir
  s[618] = v40
  const v41 = v36 && v40
  s[2485] = v41
  const v42 = v38 || SDL_24a_1 || SDL_24c_1
  s[2491] = v42
  const v43 = v36 && v40 && (SDL_24c_1_nej || !s[1])
  s[2492] = v43
  const v44 = !s[52] && f.vurderingsdato >= s[109]
  s[609] = v44
  const v45 = !s[52] && f.vurderingsdato < s[111]
  s[608] = v45
  const v46 = !s[32] || v44
  s[2479] = v46
  const v47 = s[32] && (v45 || s[54])
  s[2480] = v47
  const LAB_107_1 = v46 && (!s[1] || s[32] && (!v25 && v21 && v39 || v25 && v21 && v42))
  s[1134] = LAB_107_1
  const LAB_107_1_nej = v46 && (!s[1] || !s[32] || !v25 && (s[145] || v41) || v25 && (s[145] || v43))
  s[1135] = LAB_107_1_nej
  const LAB_107_1_ir = v46 && !s[1] || v47
  s[1136] = LAB_107_1_ir
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v51 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[169] = v51
  const v52 = f.ventesFuldtRask && s[159] && f.fikTvaerfagligIndsats === false
  s[2496] = v52
  const v53 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[2497] = v53
  const v54 = !v51 || s[160] || !v52 || v53
  const LAB_108_2 = s[34] && (!s[32] || v54)
  s[1137] = LAB_108_2
  const LAB_108_2_nej = s[34] && (!s[32] || !v54)
  s[1138] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v57 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[2498] = v57
  const v58 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v59 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[2499] = v59
  const v60 = shiftDays(f.jobafklaringStartede, 28)
  const v61 = f.jobafklaringEfter === 'ny_sygemelding'
  s[2500] = v61
  const v62 = s[161] ? NEVER : v61 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v60
  const LAB_109_1_frist = s[162] ? (v57 ? (v59 ? (s[163] ? (s[164] ? v62 : FIRST_DAY) : v60) : FIRST_DAY) : v58) : FIRST_DAY
  s[1142] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[162] ? (v57 ? (v59 ? (s[163] ? (s[164] ? v62 : NEVER) : v60) : NEVER) : v58) : NEVER
  s[1143] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[165] && (!s[162] || v57 && (!v59 || s[166])) || s[167]
  s[1144] = LAB_109_1_frist_ir
}

function svar_15(f, s) {
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v0 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[846] = v0
  const v1 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  s[2501] = v1
  const v2 = shiftMonths(f.jobafklaringStartede, 24)
  const v3 = shiftDays(v2, -1)
  const v4 = allPeriods(f.barselUnderJobafklaring)
  s[405] = v4
  const v5 = without(ALL_DAYS, v4)
  const v6 = v2 === NEVER ? Infinity : v2 - f.jobafklaringStartede
  const v7 = dayReaching(v5, f.jobafklaringStartede, v6)
  const v8 = from(v4, 18262 /* 2020-01-01 */)
  const v9 = without(ALL_DAYS, v8)
  const v10 = dayReaching(v9, f.jobafklaringStartede, v6)
  const LAB_110_1 = s[162] ? (v1 ? (v0 ? v7 : Math.min(v3, v7, v10)) : v3) : FIRST_DAY
  s[1148] = LAB_110_1
  const LAB_110_1_hoej = s[162] ? (v1 ? (v0 ? v7 : Math.max(v3, v7, v10)) : v3) : NEVER
  s[1149] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[162]
  s[1150] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[162]
  s[1151] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v15 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[2502] = v15
  const v16 = f.uarbejdsdygtigVedEgenSygdom === false || s[168] || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[34] && (!s[32] || !v15 && f.uarbejdsdygtigVedEgenSygdom === false || v15 && (!s[169] || v16))
  s[1152] = LAB_110_2
  const LAB_110_2_nej = s[34] && (!s[32] || !v15 && f.uarbejdsdygtigVedEgenSygdom || v15 && (!s[169] || !v16))
  s[1153] = LAB_110_2_nej
  const LAB_110_2_ir = !s[34] || !s[32] || v15 && !s[169]
  s[1154] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[32] ? LAB_110_1 : FIRST_DAY
  s[1155] = LAB_111_1
  const LAB_111_1_hoej = s[32] ? LAB_110_1_hoej : NEVER
  s[1156] = LAB_111_1_hoej
  const LAB_111_1_er = s[34] && (!s[32] || LAB_110_1_er)
  s[1157] = LAB_111_1_er
  const LAB_111_1_ir = !s[34] || !s[32] || LAB_110_1_ir
  s[1158] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v24 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[2504] = v24
  const v25 = f.kanVendeTilbageIArbejde === false && v24
  const LAB_111_2 = s[34] && (!s[32] || s[42] || v25)
  s[1159] = LAB_111_2
  const LAB_111_2_nej = s[34] && (!s[32] || s[42] || !v25)
  s[1160] = LAB_111_2_nej
  const LAB_111_2_ir = !s[34] || !s[32] || s[42]
  s[797] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v29 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[32] ? v29 : FIRST_DAY
  s[1162] = LAB_111_3
  const LAB_111_3_hoej = s[32] ? v29 : NEVER
  s[1163] = LAB_111_3_hoej
  const LAB_111_3_er = s[34] && f.risikoForFireAar
  s[1164] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[32]
  s[1165] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v34 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[34] && (!s[32] || s[42] || !v34)
  s[1166] = LAB_111_4
  const LAB_111_4_nej = s[34] && (!s[32] || s[42] || v34)
  s[1167] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v37 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[858] = v37
  const v38 = s[0] && (!v37 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v37 && !s[33] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[1] || v38
  s[1171] = LAB_112_2
  const LAB_112_2_nej = !s[1] || !v38
  s[1172] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v41 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[176] = v41
  const v42 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[2511] = v42
  const v43 = !v41 || v42 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[1] || v43
  s[1173] = LAB_112_3
  const LAB_112_3_nej = !s[1] || !v43
  s[1174] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v46 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[2513] = v46
  const v47 = LAB_112_2_nej || !s[1]
  const v48 = s[33] && s[170]
  s[2512] = v48
  const LAB_112_1 = v48 || !s[1] || s[0] && (!v41 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v46 && v47 || v41 && !s[33] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v46 && v47 && (LAB_112_3 || !s[1]))
  s[1168] = LAB_112_1
  const LAB_112_1_nej = v48 || !s[1] || !s[0] || !v41 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v46 || LAB_112_2) || v41 && (s[33] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v46 || LAB_112_2 || LAB_112_3_nej)
  s[1169] = LAB_112_1_nej
  const LAB_112_1_ir = v48 || !s[1]
  s[1170] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v52 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[178] = v52
  const v53 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[2519] = v53
  const v54 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[177] = v54
  const v55 = allPeriods(f.perioderUdenRaadighed)
  const v56 = without(ALL_DAYS, v55)
  const v57 = shiftMonths(f.ressourceforloebStartede, 6)
  const v58 = dayReaching(v56, shiftDays(f.ressourceforloebStartede, 1), v57 === NEVER ? Infinity : v57 - f.ressourceforloebStartede)
  const LAB_113_2 = v52 ? (v53 ? v58 : NEVER) : FIRST_DAY
  s[1175] = LAB_113_2
  const LAB_113_2_hoej = v52 ? (v53 ? (v54 ? v58 : NEVER) : NEVER) : NEVER
  s[1176] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v52
  s[179] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v62 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[2522] = v62
  const v63 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[2523] = v63
  const v64 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[2526] = v64
  const v65 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[2527] = v65
  const v66 = f.indsatsErBegyndt === false || v64
  s[2524] = v66
  const v67 = f.indsatsErBegyndt && (v65 || LAB_113_2_ir)
  s[2525] = v67
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[42] || !v52 || v53 && (v62 || LAB_113_2_ir) && v66 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[1178] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[42] || !v52 || !v53 || v63 || v67 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[1179] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[42] || !v52
  s[1180] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[1] || v41 && (s[171] || s[172]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[1181] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[1] || !v41 || s[173] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[1182] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v73 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[175] = v73
  const v74 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[174] = v74
  const v75 = v74 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v73 ? v75 : FIRST_DAY
  s[1184] = LAB_113_4
  const LAB_113_4_hoej = v73 ? v75 : NEVER
  s[1185] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v73
  s[798] = LAB_113_4_ir
}

function svar_16(f, s) {
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v0 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[2533] = v0
  const v1 = s[174] && (v0 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!s[175] || v1)
  s[1188] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!s[175] || !v1)
  s[1189] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[1] || s[176] && s[171])
  s[1190] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[1] || !s[176] || s[173])
  s[1191] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[1] || s[176] && s[172]
  s[1192] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v7 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[860] = v7
  const v8 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[2535] = v8
  const v9 = shiftMonths(f.ressourceforloebStartede, 60)
  const v10 = shiftDays(v9, -1)
  const v11 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[2536] = v11
  const v12 = allPeriods(f.barselUnderRessourceforloeb)
  const v13 = without(ALL_DAYS, v12)
  const v14 = dayReaching(v13, f.ressourceforloebStartede, v9 === NEVER ? Infinity : v9 - f.ressourceforloebStartede)
  const v15 = shiftMonths(f.ressourceforloebStartede, 36)
  const v16 = s[177] ? dayReaching(v13, f.ressourceforloebStartede, v15 === NEVER ? Infinity : v15 - f.ressourceforloebStartede) : v14
  const LAB_114_1 = s[178] ? (v7 ? (v8 ? (v11 ? v16 : Math.min(v10, v14)) : v10) : NEVER) : FIRST_DAY
  s[1193] = LAB_114_1
  const LAB_114_1_hoej = s[178] ? (v7 ? (v8 ? (v11 ? v16 : Math.max(v10, v14)) : v10) : NEVER) : NEVER
  s[1194] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v19 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[2537] = v19
  const v20 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[2538] = v20
  const v21 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[2539] = v21
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[178] || v7 && v19 && (v20 || s[179]))
  s[1195] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[178] || !v7 || !v19 || v21)
  s[1196] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v24 = shiftMonths(f.foedselsdag, 480)
  s[186] = v24
  const v25 = f.vurderingsdato >= v24
  s[183] = v25
  const v26 = f.maanederIRessourceforloeb <= 0
  s[2544] = v26
  const v27 = v25 && !v26 && f.oenskerRessourceforloeb === false
  s[2543] = v27
  const v28 = v27 ? 0 : 60
  const v29 = f.vurderingsdato >= s[180]
  s[2546] = v29
  const v30 = v29 && !v26 && f.oenskerRessourceforloeb === false
  s[2545] = v30
  const v31 = v25 && !v29 && f.oenskerRessourceforloeb === false
  s[2547] = v31
  const v32 = v30 ? 0 : v31 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[1] || s[0] && s[176] && s[33]
  s[1200] = LAB_114_3_ir
  const LAB_114_3 = s[1] ? (s[0] ? (s[176] ? (s[33] ? -Infinity : v32) : v28) : 0) : -Infinity
  s[1198] = LAB_114_3
  const LAB_114_3_hoej = s[1] ? (s[0] ? (s[176] ? (s[33] ? Infinity : v32) : v28) : 0) : Infinity
  s[1199] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v36 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[2548] = v36
  const v37 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[2549] = v37
  const v38 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[2550] = v38
  const v39 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v36 ? (v37 ? (v38 ? v39 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1201] = LAB_114_4
  const LAB_114_4_hoej = v36 ? (v37 ? (v38 ? v39 : NEVER) : NEVER) : NEVER
  s[1202] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v36 || v37 && !v38
  s[1203] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v43 = s[0] && !s[33] && s[181] && !v25 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[1] || v43
  s[1204] = LAB_115_1
  const LAB_115_1_nej = !s[1] || !v43
  s[1205] = LAB_115_1_nej
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v46 = f.foedselsdag <= -11142 /* 1939-07-01 */
  s[2552] = v46
  const v47 = !s[35] && f.vurderingsdato < (v46 ? shiftMonths(f.foedselsdag, 804) : shiftMonths(f.foedselsdag, 780)) || s[35] && !s[168]
  const LAB_116_1_alder = !s[1] || v47
  s[1206] = LAB_116_1_alder
  const LAB_116_1_alder_nej = !s[1] || !v47
  s[1207] = LAB_116_1_alder_nej
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v50 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[230] = v50
  const v51 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  s[530] = v51
  const v52 = !v50 && !s[181] || v50 && !v51
  const v53 = f.pensionDuFaar === 'seniorpension'
  s[534] = v53
  const v54 = v53 && s[30]
  s[2556] = v54
  const v55 = f.vurderingsdato >= 18626 /* 2020-12-30 */
  s[540] = v55
  const v56 = s[147] && v55
  s[2557] = v56
  const v57 = v54 || v56
  s[2555] = v57
  const v58 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[863] = v58
  const v59 = v57 && v58
  s[2553] = v59
  const LAB_116_1_pension = v59 || !s[1] || v52
  s[1210] = LAB_116_1_pension
  const LAB_116_1_pension_nej = v59 || !s[1] || !v52
  s[208] = LAB_116_1_pension_nej
  const LAB_116_1_pension_ir = v59 || !s[1]
  s[1211] = LAB_116_1_pension_ir
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v63 = f.aabenbartFormaalsloestAtAfproeve || f.relevanteTilbudErAfproevet
  const LAB_116_3 = !s[1] || v63
  s[1219] = LAB_116_3
  const LAB_116_3_nej = !s[1] || !v63
  s[221] = LAB_116_3_nej
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v66 = LAB_116_1_alder || !s[1]
  const v67 = LAB_116_1_pension || LAB_116_1_pension_ir
  s[207] = v67
  const v68 = LAB_116_3 || !s[1]
  s[220] = v68
  const LAB_116_1 = !s[1] || !s[0] && v66 && v67 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && v68 || s[0] && v66 && v67 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && f.vaesentligeBegraensninger && v68
  s[184] = LAB_116_1
  const LAB_116_1_nej = !s[1] || !s[0] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || LAB_116_3_nej) || s[0] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || f.vaesentligeBegraensninger === false || LAB_116_3_nej)
  s[185] = LAB_116_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v71 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[182] = v71
  const v72 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[442] = v72
  const v73 = intersect(v71, v72)
  const LAB_116_1_foertidspension = from(v73, 13332 /* 2006-07-03 */)
  s[1208] = LAB_116_1_foertidspension
  const v75 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[2560] = v75
  const LAB_116_1_foertidspension_ir = v75 >= NEVER
  s[1209] = LAB_116_1_foertidspension_ir
}

function svar_17(f, s) {
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v1 = intersect(s[182], v0)
  const v2 = from(v1, 13332 /* 2006-07-03 */)
  const v3 = dayReaching(v2, 13332 /* 2006-07-03 */, 1)
  s[2561] = v3
  const v4 = v3 >= 18262 /* 2020-01-01 */
  s[2562] = v4
  const v5 = v3 >= 19134 /* 2022-05-22 */
  s[2563] = v5
  const v6 = v3 >= NEVER
  s[799] = v6
  const LAB_116_1_seniorpension = !v4 ? v2 : !v5 ? NO_DAYS : v2
  s[1212] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !v4 ? v2 : !v5 ? ALL_DAYS : v2
  s[1213] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = !v4 || v5
  s[800] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_ir = v6 || v4 && !v5
  s[1215] = LAB_116_1_seniorpension_ir
  // LAB.116.2: Fleksjob på få timer (LAB § 116, stk. 2)
  const v11 = s[0] && f.arbejdsevnenKanUdviklesITide
  const LAB_116_2 = f.megetBegraensetArbejdsevne && (!s[1] || v11)
  s[1216] = LAB_116_2
  const LAB_116_2_nej = f.megetBegraensetArbejdsevne && (!s[1] || !v11)
  s[1217] = LAB_116_2_nej
  const LAB_116_2_ir = f.megetBegraensetArbejdsevne === false || !s[1]
  s[1218] = LAB_116_2_ir
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v15 = f.akutSkadeEllerSygdom && f.formaalsloestMedSaerligeVilkaar
  s[865] = v15
  const v16 = s[0] && (!s[30] && !v15 || s[30] && !v15 && shiftMonths(f.vurderingsdato, 72) < f.folkepensionsalderNaasDen)
  const LAB_119_1_bundet = !s[1] || v16
  s[1227] = LAB_119_1_bundet
  const LAB_119_1_bundet_nej = !s[1] || !v16
  s[1228] = LAB_119_1_bundet_nej
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v19 = f.redegoerelseForTilbud && f.redegoerelseForRessourcer && f.redegoerelseForVarigBegraensning && f.redegoerelseForNormaleVilkaar
  const v20 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar
  s[2567] = v20
  const v21 = LAB_119_1_bundet || !s[1]
  const v22 = f.fleksjobPaaNuvaerendeArbejdsplads && v21 && f.dokumentationForSaerligeVilkaar === false
  s[2568] = v22
  const LAB_118_2 = !s[1] || !s[0] && v19 || s[0] && (s[42] || f.sagenErForelagtTeamet && f.dokumentationForAfklaring && f.dokumentationForIndsatser && f.dokumentationForArbejdsevnen && v20)
  s[251] = LAB_118_2
  const LAB_118_2_nej = !s[1] || !s[0] && !v19 || s[0] && (s[42] || f.sagenErForelagtTeamet === false || f.dokumentationForAfklaring === false || f.dokumentationForIndsatser === false || f.dokumentationForArbejdsevnen === false || v22)
  s[250] = LAB_118_2_nej
  const LAB_118_2_ir = !s[1] || s[0] && s[42]
  s[252] = LAB_118_2_ir
  // LAB.118.3: At sige nej til behandling tæller ikke imod dig (LAB § 118, stk. 3)
  const v26 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[415] = v26
  const v27 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[592] = v27
  const v28 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[2570] = v28
  const v29 = f.afviser === 'anden_laegebehandling'
  s[2572] = v29
  const v30 = v29 && f.tilsvarendeIndgribende
  s[2571] = v30
  const v31 = v28 || v30
  s[416] = v31
  const v32 = v26 && v31
  s[591] = v32
  const v33 = s[32] && (!v26 && v27 && f.andenVurderingIndhentet || v32)
  const v34 = f.afviser === 'ingenting'
  s[414] = v34
  const LAB_118_3 = !v34 && (!s[1] || v33)
  s[1221] = LAB_118_3
  const LAB_118_3_nej = !v34 && (!s[1] || !v33)
  s[1222] = LAB_118_3_nej
  const LAB_118_3_ir = v34 || !s[1]
  s[1223] = LAB_118_3_ir
  // LAB.119.1: Fleksjob på din nuværende arbejdsplads (LAB § 119, stk. 1)
  const v38 = f.maanederPaaSaerligeVilkaar >= 12
  s[2574] = v38
  const LAB_119_1 = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[1] || !s[0] || LAB_119_1_bundet_nej || v38)
  s[1224] = LAB_119_1
  const LAB_119_1_nej = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[1] || s[0] && v21 && !v38)
  s[1225] = LAB_119_1_nej
  const LAB_119_1_ir = f.fleksjobPaaNuvaerendeArbejdsplads === false || !s[1]
  s[801] = LAB_119_1_ir
  // LAB.119.1.mangler: Måneder på særlige vilkår, der mangler (LAB § 119, stk. 1)
  const v42 = Math.max(0, 12 - f.maanederPaaSaerligeVilkaar)
  const v43 = LAB_119_1_bundet_nej && !LAB_119_1_bundet && s[1]
  s[867] = v43
  const LAB_119_1_mangler = s[1] ? (s[0] ? (LAB_119_1_bundet_nej ? 0 : v42) : 0) : -Infinity
  s[1229] = LAB_119_1_mangler
  const LAB_119_1_mangler_hoej = s[1] ? (s[0] ? (v43 ? 0 : v42) : 0) : Infinity
  s[1230] = LAB_119_1_mangler_hoej
  // LAB.119.2: Aftalen om særlige vilkår (LAB § 119, stk. 2)
  const v46 = sum(f.skaanehensyn, (r_skaanehensyn) => r_skaanehensyn.aftalt ? 1 : 0) >= 1
  s[2578] = v46
  const v47 = !s[0] || f.skriftligAftaleOmSaerligeVilkaar && f.svaereFunktionerErNaevnt && v46 && f.forsoegtUstoettetJob
  const v48 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej
  s[2577] = v48
  const v49 = f.fleksjobPaaNuvaerendeArbejdsplads && v21
  s[2576] = v49
  const LAB_119_2 = v49 && (!s[1] || v47)
  s[1231] = LAB_119_2
  const LAB_119_2_nej = v49 && (!s[1] || !v47)
  s[1232] = LAB_119_2_nej
  const LAB_119_2_ir = v49 && !s[1] || v48
  s[1233] = LAB_119_2_ir
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const LAB_120_2 = !s[1] || s[0] && s[183] && f.foersteFleksjob === false && f.ordinaertArbejdeErIkkeMuligt && (s[184] || !s[1])
  s[1237] = LAB_120_2
  const LAB_120_2_nej = !s[1] || !s[0] || !s[183] || f.foersteFleksjob || f.ordinaertArbejdeErIkkeMuligt === false || s[185]
  s[1238] = LAB_120_2_nej
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v55 = shiftDays(shiftMonths(f.fleksjobBevilgetFra, 60), -1)
  const v56 = f.fleksjobBevilgetFra >= s[186]
  s[2585] = v56
  const v57 = !v56 || LAB_120_2_nej
  s[2584] = v57
  const v58 = v56 && (LAB_120_2 || !s[1])
  s[2583] = v58
  const v59 = f.ansatIFleksjob === false || s[187]
  s[209] = v59
  const v60 = f.ansatIFleksjob && (s[188] || s[189])
  s[192] = v60
  const v61 = v58 && !v57
  s[871] = v61
  const v62 = v60 && !v59
  s[191] = v62
  const v63 = !v61 && !v62
  const v64 = f.fleksjobBevilgetFra >= 15706 /* 2013-01-01 */
  s[2582] = v64
  const v65 = !s[0] || v64 || v60
  s[2581] = v65
  const v66 = s[0] && !v64 && v59
  s[869] = v66
  const v67 = v66 && !v65
  s[868] = v67
  const LAB_120_1 = v66 ? FIRST_DAY : s[1] ? (s[0] ? (v60 || v63 ? (v63 ? v55 : NEVER) : NEVER) : NEVER) : FIRST_DAY
  s[1234] = LAB_120_1
  const LAB_120_1_hoej = v66 ? NEVER : s[1] ? (s[0] ? (v58 ? NEVER : v60 ? NEVER : v55) : NEVER) : NEVER
  s[1235] = LAB_120_1_hoej
  const LAB_120_1_ir = v66 || !v67 && !s[1]
  s[1236] = LAB_120_1_ir
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v71 = s[0] ? shiftMonths(f.fulgtOpIFleksjobbet ? f.senestFulgtOpIFleksjobbet : f.fleksjobStartede, 30) : f.fulgtOpIFleksjobbet ? shiftMonths(f.senestFulgtOpIFleksjobbet, 12) : shiftMonths(f.fleksjobydelseFoersteGang, 6)
  const LAB_121_1 = s[1] ? v71 : FIRST_DAY
  s[1239] = LAB_121_1
  const LAB_121_1_hoej = s[1] ? v71 : NEVER
  s[1240] = LAB_121_1_hoej
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const v74 = s[0] ? shiftMonths(f.fleksjobStartede, 54) : NEVER
  const LAB_121_3 = s[1] ? v74 : FIRST_DAY
  s[1242] = LAB_121_3
  const LAB_121_3_hoej = s[1] ? v74 : NEVER
  s[1243] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob && f.fleksjobErMidlertidigt
  s[190] = LAB_121_3_er
  const LAB_121_3_ir = !LAB_121_3_er || !s[1]
  s[802] = LAB_121_3_ir
}

function svar_18(f, s) {
  // LAB.121.4: Du bliver i fleksjobordningen (LAB § 121, stk. 4)
  const v0 = !s[0] || f.afgoerelseEfterStatus === false
  const LAB_121_4 = s[190] && (!s[1] || v0)
  s[1245] = LAB_121_4
  const LAB_121_4_nej = s[190] && (!s[1] || !v0)
  s[1246] = LAB_121_4_nej
  // LAB.122.2: Kommunen skal vurdere arbejdsevnen i fleksjobbet (LAB § 122, stk. 2)
  const v3 = s[0] && (f.fleksjobbetOprettesNu || f.beggeBederOmNyVurdering)
  const LAB_122_2 = !s[1] || v3
  s[1247] = LAB_122_2
  const LAB_122_2_nej = !s[1] || !v3
  s[1248] = LAB_122_2_nej
  // LAB.122.3: Løn og vilkår bygger på en overenskomst (LAB § 122, stk. 3-4)
  const v6 = f.jobbetErOverenskomstdaekket || f.sammenligneligOverenskomstFindes
  const LAB_122_3 = !s[1] || v6
  s[1249] = LAB_122_3
  const LAB_122_3_nej = !s[1] || !v6
  s[1250] = LAB_122_3_nej
  // LAB.122.3.afvigelse: Løn og tid kan afvige fra overenskomsten (LAB § 122, stk. 3)
  const LAB_122_3_afvigelse = f.jobbetErOverenskomstdaekket && (!s[1] || s[0] && !s[191] && f.overenskomstenHarFleksjobvilkaar === false)
  s[1251] = LAB_122_3_afvigelse
  const LAB_122_3_afvigelse_nej = f.jobbetErOverenskomstdaekket && (!s[1] || !s[0] || s[192] || !s[191] && f.overenskomstenHarFleksjobvilkaar)
  s[1252] = LAB_122_3_afvigelse_nej
  const LAB_122_3_afvigelse_ir = f.jobbetErOverenskomstdaekket === false || !s[1]
  s[1253] = LAB_122_3_afvigelse_ir
  // LAB.122.5: Vilkår som en funktionær (LAB § 122, stk. 5)
  const v12 = f.timerIFleksjobbet <= 800
  s[2590] = v12
  const v13 = s[0] && f.udfoererFunktionaerarbejde && v12
  const LAB_122_5 = !s[1] || v13
  s[1254] = LAB_122_5
  const LAB_122_5_nej = !s[1] || !v13
  s[1255] = LAB_122_5_nej
  // LAB.123.2: Fradrag for løn i fleksløntilskud (LAB § 123, stk. 2)
  const v16 = f.loenIFleksjobbet + f.pensionIFleksjobbet
  const v17 = v16 + f.andenLoenMedPension
  const v18 = SATS_6(f.vurderingsdato)
  const v19 = s[193] ? -Infinity : v18
  s[490] = v19
  const v20 = s[193] ? Infinity : v18
  s[491] = v20
  const v21 = Math.min(v17, v19)
  const v22 = Math.min(v17, v20)
  const v23 = v21 <= -Infinity
  const v24 = quotient([v21, 3000], [10000], 'nærmeste', 1)
  const v25 = Math.round(v22 * 3000 / 10000)
  const v26 = v23 ? -Infinity : Math.min(v24, v25)
  const v27 = v23 ? Infinity : Math.max(v24, v25)
  const v28 = v23 && !s[193] && v21 === v22
  const v29 = s[193] || v23
  const v30 = -v20 === -Infinity
  s[492] = v30
  const v31 = -v19 === Infinity
  s[493] = v31
  const v32 = Math.max(0, v30 ? -Infinity : v17 - v20)
  const v33 = Math.max(0, v31 ? Infinity : v17 - v19)
  const v34 = v33 >= Infinity
  const v35 = v34 ? -Infinity : Math.round(v32 * 5500 / 10000)
  const v36 = v34 ? Infinity : quotient([v33, 5500], [10000], 'nærmeste', 1)
  const v37 = v34 && !s[193] && v32 === v33
  const v38 = s[193] || v34
  const v39 = v27 === Infinity
  const v40 = v35 === -Infinity
  const v41 = v26 === -Infinity
  const v42 = v36 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const v44 = v17 + f.hjaelpTilPasning
  const v45 = Math.min(v19, v44)
  const v46 = Math.min(v20, v44)
  const v47 = v45 <= -Infinity
  const v48 = quotient([v45, 3000], [10000], 'nærmeste', 1)
  const v49 = Math.round(v46 * 3000 / 10000)
  const v50 = v47 ? -Infinity : Math.min(v48, v49)
  const v51 = v47 ? Infinity : Math.max(v48, v49)
  const v52 = v47 && !s[193] && v45 === v46
  const v53 = s[193] || v47
  const v54 = Math.max(0, v30 ? -Infinity : v44 - v20)
  const v55 = Math.max(0, v31 ? Infinity : v44 - v19)
  const v56 = v55 >= Infinity
  const v57 = v56 ? -Infinity : Math.round(v54 * 5500 / 10000)
  const v58 = v56 ? Infinity : quotient([v55, 5500], [10000], 'nærmeste', 1)
  const v59 = v56 && !s[193] && v54 === v55
  const v60 = s[193] || v56
  const v61 = v51 === Infinity
  const v62 = v57 === -Infinity
  const v63 = v50 === -Infinity
  const v64 = v58 === Infinity
  const v65 = v61 && v62 || v63 && v64
  const LAB_123_2 = s[1] ? (s[0] ? (s[194] ? (v63 || v62 ? -Infinity : v50 + v57) : v41 || v40 ? -Infinity : v26 + v35) : 0) : -Infinity
  s[198] = LAB_123_2
  const LAB_123_2_hoej = s[1] ? (s[0] ? (s[194] ? (v61 || v64 ? Infinity : v51 + v58) : v39 || v42 ? Infinity : v27 + v36) : 0) : Infinity
  s[197] = LAB_123_2_hoej
  const LAB_123_2_er = s[195] && (!s[1] || !s[0] || !s[194] && !v28 && !v37 && !(v43 && (v28 || !v29 && v26 === v27) && (v37 || !v38 && v35 === v36)) || s[194] && !v52 && !v59 && !(v65 && (v52 || !v53 && v50 === v51) && (v59 || !v60 && v57 === v58)))
  s[201] = LAB_123_2_er
  const LAB_123_2_ir = s[195] && (!s[1] || s[0] && (!s[194] && (v29 || v38 || v43) || s[194] && (v53 || v60 || v65))) || s[196]
  s[202] = LAB_123_2_ir
  // LAB.123.3: Det mest, lønloftet giver plads til (LAB § 123, stk. 3)
  const v70 = Math.max(0, f.loenloft - v16)
  const v71 = Math.max(0, f.loenloft - v17)
  const v72 = Math.max(0, f.loenloft - (v44 + f.dagpengeIFleksjobbet))
  const LAB_123_3 = s[1] ? (s[0] ? (s[32] ? (s[194] ? v72 : Math.min(v70, v71)) : v70) : 0) : -Infinity
  s[199] = LAB_123_3
  const LAB_123_3_hoej = s[1] ? (s[0] ? (s[32] ? (s[194] ? v72 : Math.max(v70, v71)) : v70) : 0) : Infinity
  s[200] = LAB_123_3_hoej
  // LAB.123.1.ret: Ret til fleksløntilskud (LAB § 123)
  const v75 = v16 <= 0
  s[2592] = v75
  const v76 = f.dagpengeIFleksjobbet <= 0
  s[2593] = v76
  const v77 = !v75 || !v76
  s[2591] = v77
  const LAB_123_1_ret = !s[1] || s[0] && s[195] && v77
  s[205] = LAB_123_1_ret
  const LAB_123_1_ret_nej = !s[1] || !s[0] || s[196] || !v77
  s[206] = LAB_123_1_ret_nej
}

function svar_19(f, s) {
  // LAB.123.1: Fleksløntilskud pr. måned (LAB § 123, stk. 1-3)
  const v0 = SATS_7(f.vurderingsdato)
  const v1 = s[193] ? -Infinity : v0
  const v2 = s[193] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[197] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[198] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : v1 - s[197]
  const v9 = v3 || v6 ? Infinity : v2 - s[198]
  const v10 = Math.min(Math.max(0, v8 === -Infinity ? -Infinity : v8 - f.dagpengeIFleksjobbet), s[199])
  const v11 = Math.min(Math.max(0, v9 === Infinity ? Infinity : v9 - f.dagpengeIFleksjobbet), s[200])
  const v12 = s[201] && !(v7 && !s[193] && v1 === v2 && (!s[201] || !s[202] && s[198] === s[197])) && s[195]
  const v13 = s[193] || s[202] || v7 || s[203]
  const v14 = v10 > -Infinity && v11 < Infinity
  const v15 = quotient([v10], [1], 'nærmeste', 100)
  const v16 = quotient([v11], [1], 'nærmeste', 100)
  const LAB_123_1 = s[1] ? (s[0] ? (s[204] ? (v14 ? Math.min(v15, v16) : -Infinity) : v10) : 0) : -Infinity
  s[226] = LAB_123_1
  const LAB_123_1_hoej = s[1] ? (s[0] ? (s[204] ? (v14 ? Math.max(v15, v16) : Infinity) : v11) : 0) : Infinity
  s[227] = LAB_123_1_hoej
  const LAB_123_1_er = s[205] && (!s[1] || !s[0] || !s[204] && v12 || s[204] && v12 && !(!v14 && (!v12 || !v13 && v10 === v11)))
  s[228] = LAB_123_1_er
  const LAB_123_1_ir = s[205] && (!s[1] || s[0] && (!s[204] && v13 || s[204] && (v13 || !v14))) || s[206] || !s[1]
  s[229] = LAB_123_1_ir
  // LAB.123.4: Tilskuddet følger med, når du flytter (LAB § 123, stk. 4)
  const LAB_123_4 = f.ansatIFleksjob && f.flytterTilAndenKommune
  s[1256] = LAB_123_4
  const LAB_123_4_nej = LAB_123_4 && !s[1]
  s[1257] = LAB_123_4_nej
  const LAB_123_4_ir = !LAB_123_4 || !s[1]
  s[1258] = LAB_123_4_ir
  // LAB.124.5: Fleksløntilskuddet slutter med jobbet (LAB § 124, stk. 5-6)
  const v24 = s[0] ? f.fleksjobSlutDen : NEVER
  const LAB_124_5 = s[1] ? v24 : FIRST_DAY
  s[1259] = LAB_124_5
  const LAB_124_5_hoej = s[1] ? v24 : NEVER
  s[1260] = LAB_124_5_hoej
  const v27 = s[196] || f.fleksjobErSlut === false
  s[2597] = v27
  const LAB_124_5_er = s[195] && f.fleksjobErSlut
  s[1261] = LAB_124_5_er
  const LAB_124_5_ir = LAB_124_5_er && !s[1] || v27
  s[1262] = LAB_124_5_ir
  // LAB.125.1: Fleksløntilskud skal betales tilbage (LAB § 125, stk. 1-3)
  const v30 = f.fikFleksloentilskudMedUrette && f.fleksloentilskudModBedreVidende
  s[2598] = v30
  const v31 = s[0] && (!s[204] && v30 || s[204] && (v30 || f.loennenKunneIkkeEfterreguleres))
  const LAB_125_1 = !s[1] || v31
  s[803] = LAB_125_1
  const LAB_125_1_nej = !s[1] || !v31
  s[1264] = LAB_125_1_nej
  // LAB.125.4: Kravet om tilbagebetaling falder bort (LAB § 125, stk. 4)
  const v34 = s[204] ? (f.kravetKunneAldrigInddrives ? shiftMonths(f.fleksloentilskudOphoerteDen, 36) : NEVER) : NEVER
  const LAB_125_4 = s[1] ? v34 : FIRST_DAY
  s[1265] = LAB_125_4
  const LAB_125_4_hoej = s[1] ? v34 : NEVER
  s[1266] = LAB_125_4_hoej
  const LAB_125_4_ir = !s[1] || LAB_125_1_nej || !s[1]
  s[1267] = LAB_125_4_ir
  // LAB.126.1: Tilskud til selvstændige (LAB § 126, stk. 1)
  const v38 = f.vurderingsdato >= 15724 /* 2013-01-19 */
  s[879] = v38
  const v39 = f.maanederVirksomhedenBlevDrevet >= 12
  s[2601] = v39
  const v40 = f.tilskuddetErFoersteGang === false || v39
  s[2600] = v40
  const LAB_126_1 = !s[1] || v38 && f.virksomhedErHovedbeskaeftigelse && f.nedsatVarigtOgVaesentligtIVirksomheden && f.udnytterArbejdsevnenFuldtUd && !s[168] && s[207] && v40
  s[804] = LAB_126_1
  const LAB_126_1_nej = !s[1] || !v38 || f.virksomhedErHovedbeskaeftigelse === false || f.nedsatVarigtOgVaesentligtIVirksomheden === false || f.udnytterArbejdsevnenFuldtUd === false || s[168] || s[208] || !v40
  s[1269] = LAB_126_1_nej
  // LAB.126.1.til: Tilskuddet til virksomheden gives til (LAB § 126, stk. 1)
  const v43 = v38 ? shiftDays(shiftMonths(f.tilskudTilVirksomhedenFra, 60), -1) : NEVER
  const LAB_126_1_til = s[1] ? v43 : FIRST_DAY
  s[1270] = LAB_126_1_til
  const LAB_126_1_til_hoej = s[1] ? v43 : NEVER
  s[1271] = LAB_126_1_til_hoej
  const v46 = f.tilskudTilVirksomhedenFra >= 15724 /* 2013-01-19 */
  s[2602] = v46
  const LAB_126_1_til_er = f.tilskudTilEgenVirksomhed && v46
  s[805] = LAB_126_1_til_er
  const LAB_126_1_til_ir = !LAB_126_1_til_er || !s[1]
  s[806] = LAB_126_1_til_ir
  // LAB.126.3: Opfølgning med den selvstændige (LAB § 126, stk. 3)
  const v49 = v38 ? shiftMonths(f.tilskudTilVirksomhedenFra, 30) : NEVER
  const LAB_126_3 = s[1] ? v49 : FIRST_DAY
  s[1273] = LAB_126_3
  const LAB_126_3_hoej = s[1] ? v49 : NEVER
  s[1274] = LAB_126_3_hoej
  // LAB.126.4: Status for den selvstændige (LAB § 126, stk. 4)
  const v52 = v38 ? shiftMonths(f.tilskudTilVirksomhedenFra, 54) : NEVER
  const LAB_126_4 = s[1] ? v52 : FIRST_DAY
  s[1275] = LAB_126_4
  const LAB_126_4_hoej = s[1] ? v52 : NEVER
  s[1276] = LAB_126_4_hoej
  // LAB.126.5: Tilskud til selvstændige om året (LAB § 126, stk. 5)
  const v55 = SATS_8(f.vurderingsdato)
  const v56 = s[193] ? -Infinity : v55
  const v57 = s[193] ? Infinity : v55
  const v58 = Math.round((f.aarsindtaegtIVirksomheden + f.arbejdsindkomstVedSidenAf) * 3000 / 10000)
  const LAB_126_5 = s[1] ? (v38 ? Math.max(0, v56 === -Infinity ? -Infinity : v56 - v58) : 0) : -Infinity
  s[1277] = LAB_126_5
  const LAB_126_5_hoej = s[1] ? (v38 ? Math.max(0, v57 === Infinity ? Infinity : v57 - v58) : 0) : Infinity
  s[1278] = LAB_126_5_hoej
  const v61 = LAB_126_1_nej || !s[1]
  const LAB_126_5_ir = LAB_126_1 && (!s[1] || v38 && s[193]) || v61
  s[1279] = LAB_126_5_ir
  // LAB.126.5.maaned: Tilskud til selvstændige pr. måned (LAB § 126, stk. 5)
  const v63 = LAB_126_5 > -Infinity && LAB_126_5_hoej < Infinity
  const v64 = quotient([LAB_126_5], [12], 'nærmeste', 1)
  const v65 = quotient([LAB_126_5_hoej], [12], 'nærmeste', 1)
  const LAB_126_5_maaned = s[1] ? (v38 ? (v63 ? Math.min(v64, v65) : -Infinity) : 0) : -Infinity
  s[1280] = LAB_126_5_maaned
  const LAB_126_5_maaned_hoej = s[1] ? (v38 ? (v63 ? Math.max(v64, v65) : Infinity) : 0) : Infinity
  s[1281] = LAB_126_5_maaned_hoej
  const LAB_126_5_maaned_er = LAB_126_1 && (!s[1] || !v38 || LAB_126_1 && !(!v63 && (!LAB_126_1 || !LAB_126_5_ir && LAB_126_5 === LAB_126_5_hoej)))
  s[1282] = LAB_126_5_maaned_er
  const LAB_126_5_maaned_ir = LAB_126_1 && (!s[1] || v38 && (LAB_126_5_ir || !v63)) || v61
  s[1283] = LAB_126_5_maaned_ir
  // LAB.133.3.loft: Løntilskuddet har et loft (LAB § 71, stk. 3)
  const v70 = f.fleksjobStartede >= 13330 /* 2006-07-01 */
  const v71 = f.fleksjobStartede >= 13334 /* 2006-07-05 */
  const LAB_133_3_loft = s[192] && (!s[1] || v70 || v71)
  s[214] = LAB_133_3_loft
  const LAB_133_3_loft_nej = s[192] && (!s[1] || !v70 || !v71)
  s[213] = LAB_133_3_loft_nej
  const LAB_133_3_loft_ir = s[192] && !s[1] || s[209]
  s[212] = LAB_133_3_loft_ir
}

function svar_20(f, s) {
  // LAB.133.3: Løntilskud pr. time til arbejdsgiveren (LAB § 133, stk. 2-3)
  const v0 = f.tilskudsgrad === 'halvdelen'
  s[224] = v0
  const v1 = Math.min(f.timeloenMedBidrag, f.mindsteTimeloenMedBidrag)
  const v2 = f.vurderingsdato >= 13514 /* 2007-01-01 */
  s[769] = v2
  const v3 = f.vurderingsdato <= 16435 /* 2014-12-31 */
  s[2749] = v3
  const v4 = v2 && v3
  const v5 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  s[770] = v5
  const v6 = s[210] && v5
  const v7 = s[211] || v4 || v6 || s[30]
  s[225] = v7
  const v8 = SATS_9(f.vurderingsdato)
  const v9 = v7 ? -Infinity : v8
  s[222] = v9
  const v10 = v7 ? Infinity : v8
  s[223] = v10
  const v11 = Math.min(v1, v9)
  const v12 = Math.min(v1, v10)
  const v13 = Math.max(v1, v11)
  const v14 = Math.min(v1, v12)
  const v15 = s[212] && v14 >= v13
  const v16 = s[213] || v15
  const v17 = s[213] ? (v15 ? Math.min(v1, v13) : v1) : v13
  const v18 = s[214] ? (v16 ? Math.min(v11, v17) : v11) : v17
  const v19 = s[213] ? (v15 ? Math.max(v1, v14) : v1) : v14
  const v20 = s[214] ? (v16 ? Math.max(v12, v19) : v12) : v19
  const v21 = s[214] || s[213] || v15
  const v22 = s[214] && v7 || s[212] && !(!v7 && v11 === v12 && v1 === v11)
  const v23 = v18 <= -Infinity
  const v24 = quotient([v18], [2], 'nærmeste', 1)
  const v25 = Math.round(v20 / 2)
  const v26 = quotient([v18, 2], [3], 'nærmeste', 1)
  const v27 = Math.round(v20 * 2 / 3)
  const LAB_133_3 = s[1] ? (v0 ? (v23 ? -Infinity : Math.min(v24, v25)) : v23 ? -Infinity : Math.min(v26, v27)) : -Infinity
  s[1286] = LAB_133_3
  const LAB_133_3_hoej = s[1] ? (v0 ? (v23 ? Infinity : Math.max(v24, v25)) : v23 ? Infinity : Math.max(v26, v27)) : Infinity
  s[1287] = LAB_133_3_hoej
  const LAB_133_3_er = s[192] && (!s[1] || v21 && !(v23 && (!v21 || !v22 && v18 === v20)))
  s[1288] = LAB_133_3_er
  const LAB_133_3_ir = s[192] && (!s[1] || v22 || v23) || s[209]
  s[1289] = LAB_133_3_ir
  // LAB.133.3.aar: Løntilskud om året på fuld tid (LAB § 133, stk. 2-3)
  const v32 = Math.min(f.aarsloenMedBidrag, f.mindsteAarsloenMedBidrag)
  const v33 = f.vurderingsdato <= 19722 /* 2023-12-31 */
  s[875] = v33
  const v34 = s[211] || v4 || v6 || s[30] && v33 || s[160]
  const v35 = SATS_10(f.vurderingsdato)
  const v36 = Math.min(v32, v34 ? -Infinity : v35)
  const v37 = Math.min(v32, v34 ? Infinity : v35)
  const v38 = Math.max(v32, v36)
  const v39 = Math.min(v32, v37)
  const v40 = s[212] && v39 >= v38
  const v41 = s[213] || v40
  const v42 = s[213] ? (v40 ? Math.min(v32, v38) : v32) : v38
  const v43 = s[214] ? (v41 ? Math.min(v36, v42) : v36) : v42
  const v44 = s[213] ? (v40 ? Math.max(v32, v39) : v32) : v39
  const v45 = s[214] ? (v41 ? Math.max(v37, v44) : v37) : v44
  const v46 = s[214] || s[213] || v40
  const v47 = s[214] && v34 || s[212] && !(!v34 && v36 === v37 && v32 === v36)
  const v48 = v43 <= -Infinity
  const v49 = quotient([v43], [2], 'nærmeste', 1)
  const v50 = Math.round(v45 / 2)
  const v51 = quotient([v43, 2], [3], 'nærmeste', 1)
  const v52 = Math.round(v45 * 2 / 3)
  const LAB_133_3_aar = s[1] ? (v0 ? (v48 ? -Infinity : Math.min(v49, v50)) : v48 ? -Infinity : Math.min(v51, v52)) : -Infinity
  s[1290] = LAB_133_3_aar
  const LAB_133_3_aar_hoej = s[1] ? (v0 ? (v48 ? Infinity : Math.max(v49, v50)) : v48 ? Infinity : Math.max(v51, v52)) : Infinity
  s[1291] = LAB_133_3_aar_hoej
  const v55 = s[209] || f.fleksjobPaaFuldTid === false
  s[2604] = v55
  const v56 = s[192] && f.fleksjobPaaFuldTid
  s[2603] = v56
  const LAB_133_3_aar_er = v56 && (!s[1] || v46 && !(v48 && (!v46 || !v47 && v43 === v45)))
  s[1292] = LAB_133_3_aar_er
  const LAB_133_3_aar_ir = v56 && (!s[1] || v47 || v48) || v55
  s[1293] = LAB_133_3_aar_ir
  // LAB.133.4: Løntilskud en dag med refusion (LAB § 133, stk. 4)
  const v59 = LAB_133_3 > -Infinity && LAB_133_3_hoej < Infinity
  const v60 = quotient([LAB_133_3, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v61 = quotient([LAB_133_3_hoej, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v62 = v59 ? Math.min(v60, v61) : -Infinity
  const v63 = v59 ? Math.max(v60, v61) : Infinity
  const LAB_133_4 = s[1] ? Math.max(0, v62 === -Infinity ? -Infinity : v62 - f.refusionDenDag) : -Infinity
  s[1294] = LAB_133_4
  const LAB_133_4_hoej = s[1] ? Math.max(0, v63 === Infinity ? Infinity : v63 - f.refusionDenDag) : Infinity
  s[1295] = LAB_133_4_hoej
  const LAB_133_4_er = s[192] && (!s[1] || LAB_133_3_er && !(!v59 && (!LAB_133_3_er || !LAB_133_3_ir && LAB_133_3 === LAB_133_3_hoej)))
  s[1296] = LAB_133_4_er
  const LAB_133_4_ir = s[192] && (!s[1] || LAB_133_3_ir || !v59) || s[209]
  s[1297] = LAB_133_4_ir
  // LAB.134.3: Fleksjobbet er på deltid (LAB § 134, stk. 2-6)
  const v68 = f.senesteJobVarDeltid && f.deltidDeSeneste12Maaneder
  s[2607] = v68
  const v69 = f.oenskerDeltid === false && f.deltidHavdeSammeAarsag
  s[881] = v69
  const v70 = f.oenskerDeltid === false && f.personligeForholdErAendret
  s[882] = v70
  const v71 = !v69 && !v70 && (f.oenskerDeltid || v68)
  const v72 = !s[0] || s[192]
  s[217] = v72
  const v73 = s[0] && s[209]
  s[215] = v73
  const LAB_134_3 = v72 && (!s[1] || v71)
  s[218] = LAB_134_3
  const LAB_134_3_nej = v72 && (!s[1] || !v71)
  s[216] = LAB_134_3_nej
  const LAB_134_3_ir = v72 && !s[1] || v73
  s[219] = LAB_134_3_ir
}

function svar_21(f, s) {
  // LAB.134.4: Timer i fleksjob på deltid (LAB § 134, stk. 4)
  const LAB_134_4 = s[1] ? f.timerISenesteJob : -Infinity
  s[1298] = LAB_134_4
  const LAB_134_4_hoej = s[1] ? f.timerISenesteJob : Infinity
  s[1299] = LAB_134_4_hoej
  const v2 = s[215] || f.oenskerDeltid || s[216]
  s[2608] = v2
  const LAB_134_4_er = s[217] && f.oenskerDeltid === false && (s[218] || s[219])
  s[1300] = LAB_134_4_er
  const LAB_134_4_ir = LAB_134_4_er && !s[1] || v2
  s[1301] = LAB_134_4_ir
  // LAB.136.1: Tilskud til selvstændige fra før 2013 (LAB § 136, stk. 1)
  const v5 = f.tilskudTilVirksomhedenFra <= 15705 /* 2012-12-31 */
  s[2609] = v5
  const v6 = f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && v5
  const LAB_136_1 = !s[1] || !s[0] && f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && s[207] && s[220] || s[0] && v6
  s[1302] = LAB_136_1
  const LAB_136_1_nej = !s[1] || !s[0] && (f.virksomhedErHovedbeskaeftigelse === false || f.svaertVedAtOpretholdeVirksomheden === false || s[208] || s[221]) || s[0] && !v6
  s[1303] = LAB_136_1_nej
  // LAB.136.2: Tilskud pr. time til selvstændige fra før 2013 (LAB § 136, stk. 2)
  const v9 = Math.min(s[222], f.mindsteTimeloenForUfaglaerte)
  const v10 = Math.min(s[223], f.mindsteTimeloenForUfaglaerte)
  const v11 = v9 <= -Infinity
  const v12 = quotient([v9], [2], 'nærmeste', 1)
  const v13 = Math.round(v10 / 2)
  const v14 = quotient([v9, 2], [3], 'nærmeste', 1)
  const v15 = Math.round(v10 * 2 / 3)
  const LAB_136_2 = s[1] ? (s[224] ? (v11 ? -Infinity : Math.min(v12, v13)) : v11 ? -Infinity : Math.min(v14, v15)) : -Infinity
  s[1304] = LAB_136_2
  const LAB_136_2_hoej = s[1] ? (s[224] ? (v11 ? Infinity : Math.max(v12, v13)) : v11 ? Infinity : Math.max(v14, v15)) : Infinity
  s[1305] = LAB_136_2_hoej
  const LAB_136_2_er = LAB_136_1 && (!s[1] || !(v11 && !s[225] && v9 === v10))
  s[1306] = LAB_136_2_er
  const LAB_136_2_ir = LAB_136_1 && (!s[1] || s[225] || v11) || LAB_136_1_nej || !s[1]
  s[1307] = LAB_136_2_ir
  // LAB.137.1: ATP af fleksløntilskuddet (LAB § 137, stk. 1)
  const v20 = s[226] > -Infinity && s[227] < Infinity
  const v21 = quotient([s[226], 500], [10000], 'nærmeste', 100)
  const v22 = quotient([s[227], 500], [10000], 'nærmeste', 100)
  const LAB_137_1_er = !s[1] || !s[0] || s[228] && !(!v20 && (!s[228] || !s[229] && s[226] === s[227]))
  s[1310] = LAB_137_1_er
  const LAB_137_1_ir = !s[1] || s[0] && (s[229] || !v20)
  s[1311] = LAB_137_1_ir
  const LAB_137_1 = s[1] ? (s[0] ? Math.min(v20 ? Math.min(v21, v22) : -Infinity, 50000) : 0) : -Infinity
  s[1308] = LAB_137_1
  const LAB_137_1_hoej = s[1] ? (s[0] ? Math.min(v20 ? Math.max(v21, v22) : Infinity, 50000) : 0) : Infinity
  s[1309] = LAB_137_1_hoej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v27 = !s[33] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[1] || v27
  s[1312] = LAB_142_1
  const LAB_142_1_nej = !s[1] || !v27
  s[1313] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v30 = !s[33] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[1] || v30)
  s[1711] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[1] || !v30)
  s[423] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[1]
  s[428] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v34 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[2612] = v34
  const v35 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[422] = v35
  const v36 = f.revalideringErBevilget && v35
  s[2611] = v36
  const LAB_144 = !s[1] || !s[33] && (LAB_142_1 || !s[1]) && f.erhvervssigtetErAfklaret === false || s[33] && v36 && f.erhvervssigtetErAfklaret === false
  s[807] = LAB_144
  const LAB_144_nej = !s[1] || !s[33] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[33] && (v34 || f.erhvervssigtetErAfklaret)
  s[438] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v39 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[885] = v39
  const v40 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[886] = v40
  const v41 = !v40 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v40 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v39 || v41
  s[1322] = LAB_145_2
  const LAB_145_2_nej = !v39 || !v41
  s[1323] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v44 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v45 = LAB_145_2 && !LAB_145_2_nej && v39
  s[887] = v45
  const LAB_145_1 = v39 ? (v45 ? NEVER : v44) : FIRST_DAY
  s[1315] = LAB_145_1
  const LAB_145_1_hoej = v39 ? (LAB_145_2 ? NEVER : v44) : NEVER
  s[1316] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v39
  s[1318] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[1319] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[1320] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v39 || LAB_145_1_ir
  s[1321] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v52 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v53 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v54 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[1] || !s[30] && v52 || s[30] && (!s[230] && (v53 || v54) || s[230] && v54)
  s[1324] = LAB_146
  const LAB_146_nej = !s[1] || !s[30] && !v52 || s[30] && (!s[230] && (!v53 || !v54) || s[230] && !v54)
  s[1325] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v57 = f.mentorensArbejdsgiver === 'kommune_eller_konsulent'
  s[2619] = v57
  const v58 = v57 || f.mentorErAfgoerendeOgUdOverDetSaedvanlige
  s[2618] = v58
  const v59 = !s[35] && f.mentorFremmerMaalet && f.mentorErAfgoerendeOgUdOverDetSaedvanlige || s[35] && f.mentorFremmerMaalet && v58
  const LAB_167_1 = !s[1] || v59
  s[808] = LAB_167_1
  const LAB_167_1_nej = !s[1] || !v59
  s[1327] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v62 = f.vurderingsdato >= 15520 /* 2012-06-29 */
  s[2620] = v62
  const v63 = f.vurderingsdato >= 15819 /* 2013-04-24 */
  s[2621] = v63
  const v64 = shiftDays(shiftMonths(f.mentorstoetteBegyndte, 6), -1)
  const LAB_167_1_periode = s[1] ? (v62 ? (v63 ? v64 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1328] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[1] ? (v62 ? (v63 ? v64 : NEVER) : NEVER) : NEVER
  s[1329] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (!s[1] || v62 && !v63) || LAB_167_1_nej || !s[1]
  s[1330] = LAB_167_1_periode_ir
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v68 = f.vurderingsdato >= 16325 /* 2014-09-12 */
  s[888] = v68
  const v69 = f.vurderingsdato >= 15820 /* 2013-04-25 */
  s[2623] = v69
  const v70 = f.vurderingsdato >= shiftMonths(f.udskrivningsdag, -3)
  s[2624] = v70
  const v71 = f.udskrivesFraPsykiatrien && v70
  const LAB_167_2 = !s[1] || v69 && (!v68 || v71)
  s[1331] = LAB_167_2
  const LAB_167_2_nej = !s[1] || !v69 || !v68 || !v71
  s[1332] = LAB_167_2_nej
  const LAB_167_2_ir = !s[1] || v69 && !v68
  s[1333] = LAB_167_2_ir
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const v75 = shiftMonths(f.optagetPaaUddannelseDen, 6) >= f.vurderingsdato
  s[2626] = v75
  const v76 = f.optagetPaaUddannelse && v75
  const LAB_167_3 = s[231] && (!s[1] || s[30] && (!s[230] || v76))
  s[1334] = LAB_167_3
  const LAB_167_3_nej = s[231] && (!s[1] || !s[30] || !s[230] || !v76)
  s[1335] = LAB_167_3_nej
  const LAB_167_3_ir = !s[231] || !s[1] || s[30] && !s[230]
  s[1336] = LAB_167_3_ir
}

function svar_22(f, s) {
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v0 = f.kilometerOmDagen <= 2400
  s[2629] = v0
  const v1 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[2632] = v1
  const v2 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[2633] = v2
  const v3 = v1 && v2
  s[2631] = v3
  const v4 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  s[249] = v4
  const v5 = s[232] && v4
  s[2634] = v5
  const v6 = v3 || v5
  s[2630] = v6
  const v7 = s[233] && s[234]
  s[2635] = v7
  const v8 = !v0 && v6 && !v7
  const v9 = f.vurderingsdato >= 15149 /* 2011-06-24 */
  s[248] = v9
  const v10 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[2638] = v10
  const v11 = s[233] && v10
  s[2637] = v11
  const v12 = v3 || v5 || v11
  s[2636] = v12
  const v13 = !v0 && v12 && !v7
  const v14 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  s[2641] = v14
  const v15 = v14 && v2
  s[2640] = v15
  const v16 = v15 || v5 || v11
  s[2639] = v16
  const v17 = s[235] && s[234]
  s[2642] = v17
  const v18 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[2645] = v18
  const v19 = f.tilbuddetsArt === 'nytteindsats'
  s[2647] = v19
  const v20 = v2 || v19
  s[2646] = v20
  const v21 = v18 && v20
  s[2644] = v21
  const v22 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[2649] = v22
  const v23 = v22 && v10
  s[2648] = v23
  const v24 = f.maalgruppeForTilbud === 'selvforsoergende'
  s[2653] = v24
  const v25 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  s[2654] = v25
  const v26 = v24 && v25
  s[2652] = v26
  const v27 = f.maalgruppeForTilbud === 'under_18'
  s[2656] = v27
  const v28 = v27 && v4
  s[2655] = v28
  const v29 = v26 || v28
  s[2651] = v29
  const v30 = v29 && f.befordringEfterKonkretVurdering
  s[2650] = v30
  const v31 = v21 || v23 || v30
  s[2643] = v31
  const v32 = !s[30] && !v0 && v16 && !v17 || s[30] && !v0 && v31 && !v17
  const v33 = v9 && !s[236]
  const LAB_175_1 = !s[1] || !s[35] && v8 || s[35] && (!v9 && v13 || v9 && (!s[236] || v32))
  s[242] = LAB_175_1
  const LAB_175_1_nej = !s[1] || !s[35] && !v8 || s[35] && (!v9 && !v13 || v9 && (!s[236] || !v32))
  s[244] = LAB_175_1_nej
  const LAB_175_1_ir = !s[1] || s[35] && v33
  s[243] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v37 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[2657] = v37
  const v38 = f.befordringFoelgerAfFunktionsnedsaettelse && v37 && v2
  const v39 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  s[2658] = v39
  const v40 = v2 || v10
  s[2659] = v40
  const v41 = v39 && v20
  s[2661] = v41
  const v42 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2663] = v42
  const v43 = v42 && v2 && f.befordringEfterKonkretVurdering
  s[2662] = v43
  const v44 = v41 || v23 || v43
  s[2660] = v44
  const v45 = !s[30] && f.befordringFoelgerAfFunktionsnedsaettelse && v39 && v40 || s[30] && f.befordringFoelgerAfFunktionsnedsaettelse && v44
  const LAB_175_4 = !s[1] || !v9 && v38 || v9 && (!s[236] || v45)
  s[247] = LAB_175_4
  const LAB_175_4_nej = !s[1] || !v9 && !v38 || v9 && (!s[236] || !v45)
  s[245] = LAB_175_4_nej
  const LAB_175_4_ir = !s[1] || v33
  s[246] = LAB_175_4_ir
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v49 = f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[2665] = v49
  const v50 = s[233] && v49
  s[2664] = v50
  const v51 = f.vurderingsdato <= 13513 /* 2006-12-31 */
  s[260] = v51
  const v52 = f.vurderingsdato <= 15339 /* 2011-12-31 */
  s[552] = v52
  const v53 = f.vurderingsdato <= 19357 /* 2022-12-31 */
  s[2814] = v53
  const v54 = v51 || s[237] && v52 || f.vurderingsdato >= 19113 /* 2022-05-01 */ && v53 || s[42]
  const v55 = SATS_11(f.vurderingsdato)
  const v56 = v54 ? -Infinity : v55
  const v57 = v54 ? Infinity : v55
  const LAB_175_2_takst_er = !s[1] || v9 || !v50 || !s[236]
  s[240] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = !s[1] || !v9 && (v50 || v54) || v9 && (!s[236] || v54)
  s[241] = LAB_175_2_takst_ir
  const LAB_175_2_takst = s[1] ? (v9 ? (s[236] ? v56 : -Infinity) : v50 ? -Infinity : v56) : -Infinity
  s[238] = LAB_175_2_takst
  const LAB_175_2_takst_hoej = s[1] ? (v9 ? (s[236] ? v57 : Infinity) : v50 ? Infinity : v57) : Infinity
  s[239] = LAB_175_2_takst_hoej
}

function svar_23(f, s) {
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v0 = Math.max(0, f.kilometerOmDagen - 2400)
  const v1 = s[238] > -Infinity && s[239] < Infinity
  const v2 = quotient([v0, f.dageMedFremmoede, s[238]], [100], 'nærmeste', 100)
  const v3 = quotient([v0, f.dageMedFremmoede, s[239]], [100], 'nærmeste', 100)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[240] && !(!v1 && (!s[240] || !s[241] && s[238] === s[239]))
  const v7 = s[241] || !v1
  const v8 = Math.max(0, v4)
  const v9 = Math.min(0, v5)
  const v10 = s[242] && v6
  const v11 = s[243] && v6 && v9 >= v8
  const v12 = s[244] || v11
  const v13 = s[244] ? 0 : v8
  const v14 = v10 ? (v12 ? Math.min(v4, v13) : v4) : v13
  const v15 = s[244] ? 0 : v9
  const v16 = v10 ? (v12 ? Math.max(v5, v15) : v5) : v15
  const v17 = v10 || s[244] || v11
  const v18 = s[242] && v7 || s[243] && !((!v6 || !v7 && v4 === v5) && v6 && (!v6 || v4 === 0))
  const v19 = Math.max(f.faktiskBefordringsudgift, v14)
  const v20 = Math.min(f.faktiskBefordringsudgift, v16)
  const v21 = s[245] && v17
  const v22 = s[246] && v17 && v20 >= v19
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v14, v19) : v14) : v19
  const v25 = s[247] ? (v23 ? Math.min(f.faktiskBefordringsudgift, v24) : f.faktiskBefordringsudgift) : v24
  const v26 = v21 ? (v22 ? Math.max(v16, v20) : v16) : v20
  const v27 = s[247] ? (v23 ? Math.max(f.faktiskBefordringsudgift, v26) : f.faktiskBefordringsudgift) : v26
  const v28 = s[247] || v21 || v22
  const v29 = s[245] && v18 || s[246] && !((!v17 || !v18 && v14 === v16) && v17 && f.faktiskBefordringsudgift === v14)
  const LAB_175_2_er = !s[1] || !s[248] && v28 || s[248] && (!s[236] || v28)
  s[1339] = LAB_175_2_er
  const LAB_175_2_ir = !s[1] || !s[248] && v29 || s[248] && (!s[236] || v29)
  s[1340] = LAB_175_2_ir
  const LAB_175_2 = s[1] ? (s[248] ? (s[236] ? v25 : -Infinity) : v25) : -Infinity
  s[1337] = LAB_175_2
  const LAB_175_2_hoej = s[1] ? (s[248] ? (s[236] ? v27 : Infinity) : v27) : Infinity
  s[1338] = LAB_175_2_hoej
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const v34 = !s[30] && s[233] || s[30] && s[233] && f.befordringFoelgerAfFunktionsnedsaettelse === false
  const LAB_175_5 = !s[1] || v34
  s[1341] = LAB_175_5
  const LAB_175_5_nej = !s[1] || !v34
  s[1342] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v37 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  s[2667] = v37
  const v38 = v37 && s[249]
  s[2666] = v38
  const v39 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2669] = v39
  const v40 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  s[2670] = v40
  const v41 = v39 && v40
  s[2668] = v41
  const v42 = !s[30] && v38 && f.merudgiftGodtgoeresEfterRetningslinjer || s[30] && v41 && f.merudgiftGodtgoeresEfterRetningslinjer
  const LAB_176_1 = !s[1] || v42
  s[809] = LAB_176_1
  const LAB_176_1_nej = !s[1] || !v42
  s[1344] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v45 = Math.min(100000, f.merudgiftVedTilbud)
  const v46 = f.vurderingsdato >= 14730 /* 2010-05-01 */
  s[2671] = v46
  const v47 = f.vurderingsdato >= 14976 /* 2011-01-02 */
  s[2672] = v47
  const v48 = v46 ? (v47 ? v45 : Math.min(f.merudgiftVedTilbud, 150000)) : v45
  const LAB_176_1_beloeb = s[1] ? v48 : -Infinity
  s[1345] = LAB_176_1_beloeb
  const LAB_176_1_beloeb_hoej = s[1] ? v48 : Infinity
  s[1346] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = !s[1] || LAB_176_1_nej || !s[1]
  s[1347] = LAB_176_1_beloeb_ir
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const LAB_2003_121_4 = !s[1] || !s[0] && (s[250] || f.revurderingensGrundlagMangler)
  s[810] = LAB_2003_121_4
  const LAB_2003_121_4_nej = !s[1] || s[0] || (s[251] || s[252]) && f.revurderingensGrundlagMangler === false
  s[1349] = LAB_2003_121_4_nej
  // LAB.2003.121.4.til: Sidste dag uden refusion (LAB § 122)
  const v54 = s[0] ? NEVER : shiftDays(shiftMonths(f.visiteretEllerRevurderetDen, 36 - f.maanederUdenRefusionFoer), -1)
  const LAB_2003_121_4_til = s[1] ? v54 : FIRST_DAY
  s[1350] = LAB_2003_121_4_til
  const LAB_2003_121_4_til_hoej = s[1] ? v54 : NEVER
  s[1351] = LAB_2003_121_4_til_hoej
  const LAB_2003_121_4_til_ir = !s[1] || LAB_2003_121_4_nej || !s[1]
  s[1352] = LAB_2003_121_4_til_ir
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v58 = s[253] && !s[210]
  const LAS_2a = f.harSamleverMedForsoergelsespligt && (!s[1] || v58)
  s[257] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt && (!s[1] || !v58)
  s[258] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt === false || !s[1]
  s[259] = LAS_2a_ir
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v62 = f.fulgtOpPaaLedighedsydelsen ? shiftMonths(f.ledighedsydelsenSenestVurderetDen, 12) : shiftMonths(f.ledighedsydelseFoersteGang, 6)
  const LAS_10_3 = s[4] ? v62 : FIRST_DAY
  s[1353] = LAS_10_3
  const LAS_10_3_hoej = s[4] ? v62 : NEVER
  s[1354] = LAS_10_3_hoej
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v65 = f.aendringIForholdene && f.kanIkkeForsoergeSig && f.behovetDaekkesAfAndenYdelse === false
  const LAS_11_2 = !s[1] || v65
  s[261] = LAS_11_2
  const LAS_11_2_nej = !s[1] || !v65
  s[262] = LAS_11_2_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v68 = s[253] && !s[48] && s[254]
  const LAS_23_1 = !s[1] || v68
  s[255] = LAS_23_1
  const LAS_23_1_nej = !s[1] || !v68
  s[256] = LAS_23_1_nej
}

function svar_24(f, s) {
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v0 = f.harRimeligtTilbudOmArbejde === false && f.udnytterSineMuligheder
  s[2678] = v0
  const v1 = f.erGift === false || f.aegtefaellenErUndtagetFraRaadighed || f.aegtefaellenUdnytterSineMuligheder
  s[2679] = v1
  const v2 = v0 && v1
  const v3 = f.staarTilRaadighedForUddannelse && v0
  const v4 = f.staarTilRaadighedForUddannelse === false && !v0
  const v5 = !s[1] && !(v3 || v4)
  s[2682] = v5
  const v6 = s[255] && f.staarTilRaadighedForUddannelse || s[256] && v0 || !s[1] && v3
  s[2680] = v6
  const v7 = s[255] && f.staarTilRaadighedForUddannelse === false || s[256] && !v0 || !s[1] && v4
  s[2681] = v7
  const v8 = s[254] && f.staarTilRaadighedForUddannelse || !s[254] && v0
  s[2683] = v8
  const v9 = v8 && v1
  const LAS_13_1 = !s[1] || !s[253] && v2 || s[253] && (!s[48] && (v6 || v5) && v1 || s[48] && v9)
  s[1360] = LAS_13_1
  const LAS_13_1_nej = !s[1] || !s[253] && !v2 || s[253] && (!s[48] && (v7 || !v1) || s[48] && !v9)
  s[1361] = LAS_13_1_nej
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v12 = f.erGift || s[257]
  s[2685] = v12
  const v13 = f.erGift === false && (s[258] || s[259])
  s[2686] = v13
  const v14 = s[260] || s[38]
  const v15 = SATS_12(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = SATS_13(f.vurderingsdato)
  const v19 = v14 ? -Infinity : v18
  const v20 = v14 ? Infinity : v18
  const LAS_14_1_graense_ir = !s[1] || s[48] && (v12 && v14 || v13 && v14)
  s[1382] = LAS_14_1_graense_ir
  const LAS_14_1_graense = s[1] ? (s[48] ? (v12 ? (v13 ? Math.min(v16, v19) : v16) : v19) : v13 ? 1000000 : 2000000) : -Infinity
  s[1380] = LAS_14_1_graense
  const LAS_14_1_graense_hoej = s[1] ? (s[48] ? (v12 ? (v13 ? Math.max(v17, v20) : v17) : v20) : v12 ? 2000000 : 1000000) : Infinity
  s[1381] = LAS_14_1_graense_hoej
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v24 = f.formue - f.formueDerSesBortFra
  const v25 = -LAS_14_1_graense_hoej === -Infinity
  const v26 = -LAS_14_1_graense === Infinity
  const v27 = v24 - f.arbejdsgiverbetaltPension
  const LAS_14_1_over_ir = !s[1] || LAS_14_1_graense_ir
  s[1385] = LAS_14_1_over_ir
  const LAS_14_1_over = s[1] ? (s[48] ? Math.max(0, v25 ? -Infinity : v27 - LAS_14_1_graense_hoej) : Math.max(0, v25 ? -Infinity : v24 - LAS_14_1_graense_hoej)) : -Infinity
  s[1383] = LAS_14_1_over
  const LAS_14_1_over_hoej = s[1] ? (s[48] ? Math.max(0, v26 ? Infinity : v27 - LAS_14_1_graense) : Math.max(0, v26 ? Infinity : v24 - LAS_14_1_graense)) : Infinity
  s[1384] = LAS_14_1_over_hoej
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const LAS_14_1 = !s[1] || LAS_14_1_over_hoej > 0
  s[1377] = LAS_14_1
  const LAS_14_1_nej = !s[1] || LAS_14_1_over <= 0
  s[1378] = LAS_14_1_nej
  const LAS_14_1_ir = !s[1] || LAS_14_1_over_ir
  s[1379] = LAS_14_1_ir
  // LAS.11: Ret til kontanthjælp (LAS § 11, stk. 2)
  const v34 = s[261] || !s[1]
  const LAS_11 = !s[1] || v34 && (LAS_13_1 || !s[1]) && (LAS_14_1_nej || LAS_14_1_ir) && (s[261] || LAS_13_1 || LAS_14_1_nej)
  s[1355] = LAS_11
  const LAS_11_nej = !s[1] || s[262] || LAS_13_1_nej || LAS_14_1
  s[1356] = LAS_11_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v37 = f.arbejderDeltid || f.dagpengeUnderDetHoejeste
  s[2687] = v37
  const LAS_11_2_supplerende = !s[1] || v34 && v37 && f.klarTilFuldTid
  s[1357] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = !s[1] || s[262] || !v37 || f.klarTilFuldTid === false
  s[1358] = LAS_11_2_supplerende_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v40 = f.vurderingsdato >= 13604 /* 2007-04-01 */
  s[2688] = v40
  const v41 = f.aarMedHjaelpSomPar >= 2
  s[2690] = v41
  const v42 = f.ordinaereTimerSeneste24Maaneder >= 30000
  s[2691] = v42
  const v43 = f.erGift === false || !v41 || f.kanIkkeFaaOrdinaertArbejde || v42
  const v44 = f.vurderingsdato >= 15156 /* 2011-07-01 */
  s[2689] = v44
  const v45 = v44 && !s[19]
  const LAS_13_8 = !s[1] || !v40 || v44 || v43
  s[1362] = LAS_13_8
  const LAS_13_8_nej = !s[1] || v40 && (!v44 && !v43 || v45)
  s[1363] = LAS_13_8_nej
  const LAS_13_8_ir = !s[1] || v40 && v45
  s[1364] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v49 = f.vurderingsdato >= 17075 /* 2016-10-01 */
  s[328] = v49
  const v50 = f.vurderingsdato >= 17257 /* 2017-04-01 */
  s[2693] = v50
  const v51 = f.maanederMedHjaelpSeneste3Aar >= 12
  s[2694] = v51
  const v52 = f.ordinaereTimerSeneste6Maaneder >= 11300
  s[2695] = v52
  const v53 = f.ordinaereTimerSeneste12Maaneder >= 22500
  s[2696] = v53
  const v54 = !v50 && (!v51 || f.kanIkkeFaaOrdinaertArbejde || v52) || v50 && (!v51 || f.kanIkkeFaaOrdinaertArbejde || v53)
  const LAS_25b_1_er = v49 && s[263]
  s[329] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (!v49 || v54)
  s[331] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (!v49 || !v54)
  s[1365] = LAS_13f_1_nej
  const LAS_13f_1_ir = !LAS_25b_1_er || !v49
  s[811] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const v59 = f.ordinaereTimerEfterNedsaettelsen >= 22500
  const LAS_13f_14 = LAS_25b_1_er && (!v49 || v59)
  s[1367] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (!v49 || !v59)
  s[1368] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v62 = f.vurderingsdato >= 17167 /* 2017-01-01 */
  s[771] = v62
  const v63 = f.hjaelpEfterVoksensatsen ? 100000 : 50000
  const v64 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[421] = v64
  const v65 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[829] = v65
  const v66 = v65 || v64
  const LAS_13g_1_beloeb = v49 ? (v62 ? (s[30] ? (v64 ? -Infinity : f.hjaelpEfterVoksensatsen ? (v66 ? -Infinity : 105400) : v66 ? -Infinity : 52600) : -Infinity) : v63) : -Infinity
  s[1373] = LAS_13g_1_beloeb
  const LAS_13g_1_beloeb_hoej = v49 ? (v62 ? (s[30] ? (v64 ? Infinity : f.hjaelpEfterVoksensatsen ? (v66 ? Infinity : 105400) : v66 ? Infinity : 52600) : Infinity) : v63) : Infinity
  s[1374] = LAS_13g_1_beloeb_hoej
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift === false
  s[1375] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = !LAS_13g_1_beloeb_er || !v49 || v62 && (!s[30] || v64 || v66)
  s[1376] = LAS_13g_1_beloeb_ir
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v71 = LAS_13f_1 || f.hjaelpPaaSUNiveau
  s[2699] = v71
  const v72 = LAS_13f_1_nej || LAS_13f_1_ir
  s[330] = v72
  const v73 = v72 && f.hjaelpPaaSUNiveau === false
  s[2700] = v73
  const v74 = v73 && LAS_13g_1_beloeb_er
  const LAS_13g_1 = v49 ? (v71 ? (v74 ? Math.min(0, LAS_13g_1_beloeb) : 0) : LAS_13g_1_beloeb) : -Infinity
  s[1369] = LAS_13g_1
  const LAS_13g_1_hoej = v49 ? (v74 ? LAS_13g_1_beloeb_hoej : 0) : Infinity
  s[1370] = LAS_13g_1_hoej
  const LAS_13g_1_er = LAS_13g_1_beloeb_er && (!v49 || v71 || v74)
  s[1371] = LAS_13g_1_er
  const LAS_13g_1_ir = !LAS_13g_1_beloeb_er || !v49 || v73 && LAS_13g_1_beloeb_ir
  s[1372] = LAS_13g_1_ir
}

function svar_25(f, s) {
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v0 = shiftMonths(f.foedselsdag, 300)
  s[427] = v0
  const v1 = f.vurderingsdato >= v0
  s[274] = v1
  const v2 = f.fuldtidsarbejdeMedEOeSSeneste10Aar >= 30
  s[2702] = v2
  const v3 = v2 || f.opfyldtBeskaeftigelseskravetFoer
  s[2701] = v3
  const v4 = v1 && v3
  const LAS_16_3 = s[48] && (!s[48] || v4)
  s[1386] = LAS_16_3
  const LAS_16_3_nej = s[48] && (!s[48] || !v4)
  s[1387] = LAS_16_3_nej
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v7 = !s[264] && f.borHosForaeldre && f.forsoergerEgetBarnIHjemmet === false
  s[268] = v7
  const v8 = s[263] || s[38]
  s[273] = v8
  const v9 = SATS_14(f.vurderingsdato)
  const v10 = s[264] || LAS_16_3
  s[2703] = v10
  const v11 = !s[264] && (LAS_16_3_nej || !s[48])
  s[2704] = v11
  const v12 = SATS_15(f.vurderingsdato)
  const v13 = v8 ? -Infinity : v12
  s[513] = v13
  const v14 = v8 ? Infinity : v12
  s[512] = v14
  const v15 = SATS_16(f.vurderingsdato)
  const v16 = v8 ? -Infinity : v15
  const v17 = v8 ? Infinity : v15
  const v18 = v10 ? (v11 ? Math.min(v13, v16) : v13) : v16
  const v19 = v10 ? (v11 ? Math.max(v14, v17) : v14) : v17
  const v20 = v10 && v8 || v11 && v8
  const v21 = SATS_17(f.vurderingsdato)
  const v22 = v8 ? -Infinity : v21
  const v23 = v8 ? Infinity : v21
  const v24 = Math.max(v18, v22)
  const v25 = Math.min(v19, v23)
  const v26 = s[46] && v25 >= v24
  const v27 = s[265] || v26
  const v28 = s[265] ? (v26 ? Math.min(v22, v24) : v22) : v24
  const v29 = s[265] ? (v26 ? Math.max(v23, v25) : v23) : v25
  const LAS_16_1 = s[48] ? (v7 ? (v8 ? -Infinity : v9) : s[266] ? (v27 ? Math.min(v18, v28) : v18) : v28) : -Infinity
  s[319] = LAS_16_1
  const LAS_16_1_hoej = s[48] ? (v7 ? (v8 ? Infinity : v9) : s[266] ? (v27 ? Math.max(v19, v29) : v19) : v29) : Infinity
  s[318] = LAS_16_1_hoej
  const LAS_16_1_er = s[48] && (!s[48] || v7 || s[266] || s[265] || v26)
  s[325] = LAS_16_1_er
  const LAS_16_1_ir = !s[48] || !s[48] || v7 && v8 || !v7 && (s[266] && v20 || s[265] && v8 || s[46] && v20 && v8 || s[46] && !(!v20 && v18 === v19 && !v8 && v22 === v23 && v18 === v22))
  s[326] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = !s[1] || s[48]
  s[1388] = LAS_16_overgang
  const LAS_16_overgang_nej = !s[1] || !s[48]
  s[1389] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v36 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[2705] = v36
  const v37 = f.harForsoergelsespligt && v36
  s[272] = v37
  const v38 = SATS_18(f.vurderingsdato)
  const v39 = v37 && v8
  s[275] = v39
  const LAS_17_1 = s[48] ? (v37 ? (v8 ? -Infinity : v38) : 0) : -Infinity
  s[305] = LAS_17_1
  const LAS_17_1_hoej = s[48] ? (v37 ? (v8 ? Infinity : v38) : 0) : Infinity
  s[303] = LAS_17_1_hoej
  const LAS_17_1_ir = !s[48] || !s[48] || v39
  s[307] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v43 = s[265] || v7 || v10
  s[271] = v43
  const v44 = s[266] || s[46]
  s[269] = v44
  const v45 = v44 && !v7 && v11
  s[270] = v45
  const v46 = s[266] || v7
  s[2711] = v46
  const v47 = s[267] && !v7
  s[2710] = v47
  const v48 = v45 || v47
  s[2708] = v48
  const v49 = v43 && v46
  s[2709] = v49
  const v50 = f.retTilEkstraBoernetilskud === false || v49
  s[2707] = v50
  const v51 = f.retTilEkstraBoernetilskud && v48
  s[2706] = v51
  const v52 = SATS_19(f.vurderingsdato)
  const v53 = v8 ? -Infinity : v52
  const LAS_18_1 = s[48] ? (v51 ? (v50 ? Math.min(0, v53) : v53) : 0) : -Infinity
  s[304] = LAS_18_1
  const LAS_18_1_hoej = s[48] ? (v51 ? (v8 ? Infinity : v52) : 0) : Infinity
  s[306] = LAS_18_1_hoej
  const LAS_18_1_ir = !s[48] || !s[48] || v51 && v8
  s[308] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v57 = s[265] || v7 || v11
  s[2717] = v57
  const v58 = v44 && !v7 && v10
  s[2716] = v58
  const v59 = v45 || v58
  s[2714] = v59
  const v60 = v43 && v57
  s[2715] = v60
  const v61 = f.enligEfterBoernetilskudsloven === false || f.harForsoergelsespligt || v60
  s[2713] = v61
  const v62 = f.enligEfterBoernetilskudsloven && f.harForsoergelsespligt === false && v59
  s[2712] = v62
  const v63 = SATS_20(f.vurderingsdato)
  const v64 = v8 ? -Infinity : v63
  const LAS_18_3 = s[48] ? (v62 ? (v61 ? Math.min(0, v64) : v64) : 0) : -Infinity
  s[309] = LAS_18_3
  const LAS_18_3_hoej = s[48] ? (v62 ? (v8 ? Infinity : v63) : 0) : Infinity
  s[310] = LAS_18_3_hoej
  const LAS_18_3_ir = !s[48] || !s[48] || v62 && v8
  s[311] = LAS_18_3_ir
}

function svar_26(f, s) {
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v0 = s[265] || !s[268]
  s[2724] = v0
  const v1 = f.visiteretSom === 'aktivitetsparat'
  s[341] = v1
  const v2 = v1 || f.erForrevalidend
  s[2720] = v2
  const v3 = s[269] && s[268]
  s[2723] = v3
  const v4 = s[270] || v3
  s[2721] = v4
  const v5 = s[271] && v0
  s[2722] = v5
  const v6 = !v2 || v5
  s[2719] = v6
  const v7 = v2 && v4
  s[2718] = v7
  const v8 = SATS_21(f.vurderingsdato)
  const v9 = SATS_22(f.vurderingsdato)
  const v10 = SATS_23(f.vurderingsdato)
  const v11 = f.harForsoergelsespligt ? (s[272] ? (s[273] ? -Infinity : v8) : 0) : s[274] ? (s[273] ? -Infinity : v10) : s[273] ? -Infinity : v9
  const LAS_19_1 = s[48] ? (v7 ? (v6 ? Math.min(0, v11) : v11) : 0) : -Infinity
  s[312] = LAS_19_1
  const LAS_19_1_hoej = s[48] ? (v7 ? (f.harForsoergelsespligt ? (s[272] ? (s[273] ? Infinity : v8) : 0) : s[274] ? (s[273] ? Infinity : v10) : s[273] ? Infinity : v9) : 0) : Infinity
  s[313] = LAS_19_1_hoej
  const LAS_19_1_ir = !s[48] || !s[48] || v7 && (f.harForsoergelsespligt && s[275] || f.harForsoergelsespligt === false && s[273])
  s[314] = LAS_19_1_ir
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v15 = f.vurderingsdato >= 21000 /* 2027-07-01 */
  s[2725] = v15
  const v16 = f.gruppeIJuni2025 === 'ingen'
  s[2728] = v16
  const v17 = v16 || f.grundsatsEllerHjemmeboendeIJuli2025 === false || f.tillaegspakkenIJuli2025 === false || v5
  s[2727] = v17
  const v18 = !v16 && f.grundsatsEllerHjemmeboendeIJuli2025 && f.tillaegspakkenIJuli2025 && v4
  s[2726] = v18
  const v19 = s[263] || v15
  const v20 = v19 ? -Infinity : 200000
  const LAS_20_1 = s[48] ? (v15 ? 0 : v18 ? (v17 ? Math.min(0, v20) : v20) : 0) : -Infinity
  s[315] = LAS_20_1
  const LAS_20_1_hoej = s[48] ? (v15 ? 0 : v18 ? (v19 ? Infinity : 200000) : 0) : Infinity
  s[316] = LAS_20_1_hoej
  const LAS_20_1_ir = !s[48] || !s[48] || !v15 && v18 && v19
  s[317] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v24 = f.deltagerEllerOenskerTilbud && v2
  s[2733] = v24
  const v25 = v1 && f.saerligtKomplekseUdfordringer
  s[2732] = v25
  const v26 = f.erForrevalidend || v25
  s[2731] = v26
  const v27 = f.deltagerEllerOenskerTilbud && v26
  s[2730] = v27
  const v28 = v27 ? f.visiteretDen : v24 ? Math.max(f.visiteretDen, shiftMonths(f.fikHjaelpFra, 3)) : NEVER
  const LAS_24_1 = s[253] ? v28 : FIRST_DAY
  s[295] = LAS_24_1
  const LAS_24_1_hoej = s[253] ? v28 : NEVER
  s[294] = LAS_24_1_hoej
  const v31 = s[253] && s[263]
  s[276] = v31
  const LAS_24_1_er = v31 && !s[264]
  s[283] = LAS_24_1_er
  const LAS_24_1_ir = !LAS_24_1_er || !s[253]
  s[298] = LAS_24_1_ir
}

function svar_27(f, s) {
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[366] = v0
  const v1 = s[211] || s[48]
  s[277] = v1
  const v2 = SATS_24(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[296] = v3
  const v4 = v1 ? Infinity : v2
  s[297] = v4
  const v5 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[351] = v5
  const v6 = v5 || s[48]
  s[278] = v6
  const v7 = s[255] && v6
  s[286] = v7
  const v8 = s[256] && v6
  s[287] = v8
  const v9 = !s[1] && v6
  s[288] = v9
  const v10 = f.vurderingsdato >= 16388 /* 2014-11-14 */
  s[2736] = v10
  const v11 = SATS_25(f.vurderingsdato)
  const v12 = v6 ? -Infinity : v11
  const v13 = v6 ? Infinity : v11
  const v14 = SATS_26(f.vurderingsdato)
  const v15 = v6 ? -Infinity : v14
  const v16 = v6 ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[1] && v18 >= v17
  const v20 = s[256] || v19
  const v21 = s[256] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[255] ? (v20 ? Math.min(v12, v21) : v12) : v21
  const v23 = s[256] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v24 = s[255] ? (v20 ? Math.max(v13, v23) : v13) : v23
  const v25 = s[255] || s[256] || v19
  const v26 = v7 || v8 || v9 || !s[1] && !(!v6 && v12 === v13 && !v6 && v15 === v16 && v12 === v15)
  const v27 = SATS_27(f.vurderingsdato)
  const v28 = v6 ? -Infinity : v27
  const v29 = v6 ? Infinity : v27
  const v30 = SATS_28(f.vurderingsdato)
  const v31 = s[274] && v6 || !s[274] && v1
  s[292] = v31
  const v32 = s[274] ? (v6 ? -Infinity : v30) : v3
  const v33 = s[274] ? (v6 ? Infinity : v30) : v4
  const v34 = Math.max(v28, v32)
  const v35 = Math.min(v29, v33)
  const v36 = !s[1] && v35 >= v34
  const v37 = s[256] || v36
  const v38 = s[256] ? (v36 ? Math.min(v32, v34) : v32) : v34
  const v39 = s[255] ? (v37 ? Math.min(v28, v38) : v28) : v38
  s[280] = v39
  const v40 = s[256] ? (v36 ? Math.max(v33, v35) : v33) : v35
  const v41 = s[255] ? (v37 ? Math.max(v29, v40) : v29) : v40
  s[282] = v41
  const v42 = s[255] || s[256] || v36
  s[285] = v42
  const v43 = s[256] && v31
  s[290] = v43
  const v44 = !s[1] && v6 && v31
  s[291] = v44
  const v45 = v7 || v43 || v44 || !s[1] && !(!v6 && v28 === v29 && !v31 && v32 === v33 && v28 === v32)
  s[293] = v45
  const LAS_25_3_forsoerger = s[253] ? (v10 ? (v0 ? v22 : -Infinity) : f.samleverMedUngeydelse ? v22 : v39) : -Infinity
  s[279] = LAS_25_3_forsoerger
  const LAS_25_3_forsoerger_hoej = s[253] ? (v10 ? (v0 ? v24 : Infinity) : f.samleverMedUngeydelse ? v24 : v41) : Infinity
  s[281] = LAS_25_3_forsoerger_hoej
  const v48 = s[276] && !s[264] && f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud === false
  s[2734] = v48
  const LAS_25_3_forsoerger_er = v48 && (!s[253] || !v10 && (f.samleverMedUngeydelse && v25 || f.samleverMedUngeydelse === false && v42) || v10 && (!v0 || v25))
  s[284] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = !v48 || !s[253] || !v10 && (f.samleverMedUngeydelse && v26 || f.samleverMedUngeydelse === false && v45) || v10 && (!v0 || v26)
  s[289] = LAS_25_3_forsoerger_ir
}

function svar_28(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = SATS_29(f.vurderingsdato)
  const v1 = s[277] ? -Infinity : v0
  s[299] = v1
  const v2 = s[277] ? Infinity : v0
  s[301] = v2
  const v3 = SATS_30(f.vurderingsdato)
  const v4 = s[277] ? -Infinity : v3
  s[321] = v4
  const v5 = s[277] ? Infinity : v3
  s[323] = v5
  const v6 = SATS_31(f.vurderingsdato)
  const v7 = s[277] ? -Infinity : v6
  s[300] = v7
  const v8 = s[277] ? Infinity : v6
  s[302] = v8
  const v9 = f.psykiskLidelseNaevntILoven && s[272]
  s[2737] = v9
  const v10 = f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud
  s[2738] = v10
  const v11 = SATS_32(f.vurderingsdato)
  const v12 = s[278] ? -Infinity : v11
  const v13 = s[278] ? Infinity : v11
  const v14 = SATS_33(f.vurderingsdato)
  const v15 = s[278] ? -Infinity : v14
  const v16 = s[278] ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[1] && v18 >= v17
  const v20 = s[256] || v19
  const v21 = s[256] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[256] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v23 = SATS_34(f.vurderingsdato)
  const v24 = s[278] ? -Infinity : v23
  const v25 = s[278] ? Infinity : v23
  const v26 = SATS_35(f.vurderingsdato)
  const v27 = s[274] ? (s[278] ? -Infinity : v26) : v4
  const v28 = s[274] ? (s[278] ? Infinity : v26) : v5
  const v29 = Math.max(v24, v27)
  const v30 = Math.min(v25, v28)
  const v31 = !s[1] && v30 >= v29
  const v32 = s[256] || v31
  const v33 = s[256] ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = s[256] ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LAS_25_3 = s[253] ? (v9 ? v1 : v10 ? (s[255] ? (v20 ? Math.min(v12, v21) : v12) : v21) : f.gravidEfter12Uge ? v7 : f.forsoergerEgetBarnIHjemmet ? s[279] : f.borHosForaeldre ? (s[255] ? (v32 ? Math.min(v24, v33) : v24) : v33) : f.psykiskLidelseNaevntILoven ? v7 : s[280]) : -Infinity
  s[320] = LAS_25_3
  const LAS_25_3_hoej = s[253] ? (v9 ? v2 : v10 ? (s[255] ? (v20 ? Math.max(v13, v22) : v13) : v22) : f.gravidEfter12Uge ? v8 : f.forsoergerEgetBarnIHjemmet ? s[281] : f.borHosForaeldre ? (s[255] ? (v32 ? Math.max(v25, v34) : v25) : v34) : f.psykiskLidelseNaevntILoven ? v8 : s[282]) : Infinity
  s[322] = LAS_25_3_hoej
  const LAS_25_3_er = s[283] && (!s[253] || v9 || v10 && (s[255] || s[256] || v19) || !v10 && (f.gravidEfter12Uge || f.forsoergerEgetBarnIHjemmet && s[284] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[255] || s[256] || v31) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven || s[285]))))
  s[324] = LAS_25_3_er
  const LAS_25_3_ir = !s[283] || !s[253] || v9 && s[277] || !v9 && (v10 && (s[286] || s[287] || s[288] || !s[1] && !(!s[278] && v12 === v13 && !s[278] && v15 === v16 && v12 === v15)) || !v10 && (f.gravidEfter12Uge && s[277] || f.gravidEfter12Uge === false && (f.forsoergerEgetBarnIHjemmet && s[289] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[286] || s[290] || s[291] || !s[1] && !(!s[278] && v24 === v25 && !s[292] && v27 === v28 && v24 === v27)) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven && s[277] || f.psykiskLidelseNaevntILoven === false && s[293])))))
  s[327] = LAS_25_3_ir
  // LAS.24.3: Aktivitetstillæg pr. måned (LAS § 24, stk. 3)
  const v39 = s[283] && f.vurderingsdato < s[294]
  s[2739] = v39
  const v40 = s[283] && f.vurderingsdato >= s[295]
  s[2740] = v40
  const v41 = f.psykiskLidelseNaevntILoven && f.borHosForaeldre === false
  s[2742] = v41
  const v42 = f.gravidEfter12Uge || v41
  s[2741] = v42
  const v43 = f.forsoergerEgetBarnIHjemmet ? v1 : s[274] ? v7 : f.borHosForaeldre ? v4 : s[296]
  const v44 = f.forsoergerEgetBarnIHjemmet ? v2 : s[274] ? v8 : f.borHosForaeldre ? v5 : s[297]
  const v45 = v44 === Infinity
  const v46 = -LAS_25_3_hoej === -Infinity
  const v47 = v43 === -Infinity
  const v48 = -LAS_25_3 === Infinity
  const v49 = v45 && v46 || v47 && v48
  const v50 = v42 || LAS_25_3_er && !(v49 && !s[277] && v43 === v44 && (!LAS_25_3_er || !LAS_25_3_ir && LAS_25_3 === LAS_25_3_hoej))
  const v51 = !v42 && (s[277] || LAS_25_3_ir || v49)
  const v52 = v42 ? 0 : Math.max(0, v47 || v46 ? -Infinity : v43 - LAS_25_3_hoej)
  const v53 = v42 ? 0 : Math.max(0, v45 || v48 ? Infinity : v44 - LAS_25_3)
  const v54 = v40 && v50
  const v55 = s[298] && v50 && v52 <= 0
  const LAS_24_3 = s[253] ? (v39 ? 0 : v52) : -Infinity
  s[1391] = LAS_24_3
  const LAS_24_3_hoej = s[253] ? (v54 || v55 ? (v54 ? v53 : 0) : 0) : Infinity
  s[1392] = LAS_24_3_hoej
  const LAS_24_3_er = s[283] && (!s[253] || v39 || v54 || v55)
  s[1393] = LAS_24_3_er
  const LAS_24_3_ir = !s[283] || !s[253] || v40 && v51 || s[298] && !((!v50 || !v51 && v52 === v53) && v50 && v52 === 0)
  s[1394] = LAS_24_3_ir
}

function svar_29(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[272] ? s[299] : s[300]
  s[332] = v0
  const v1 = s[272] ? s[301] : s[302]
  s[333] = v1
  const v2 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[426] = v2
  const v3 = s[303] === Infinity
  const v4 = s[304] === -Infinity
  const v5 = s[305] === -Infinity
  const v6 = s[306] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : s[305] + s[304]
  const v9 = v3 || v6 ? Infinity : s[303] + s[306]
  const v10 = s[48] && !(v7 && (!s[48] || !s[307] && s[305] === s[303]) && (!s[48] || !s[308] && s[304] === s[306]))
  const v11 = s[307] || s[308] || v7
  const v12 = v9 === Infinity
  const v13 = s[309] === -Infinity
  const v14 = v8 === -Infinity
  const v15 = s[310] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = v14 || v13 ? -Infinity : v8 + s[309]
  const v18 = v12 || v15 ? Infinity : v9 + s[310]
  const v19 = v10 && s[48] && !(v16 && (!v10 || !v11 && v8 === v9) && (!s[48] || !s[311] && s[309] === s[310]))
  const v20 = v11 || s[311] || v16
  const v21 = v18 === Infinity
  const v22 = s[312] === -Infinity
  const v23 = v17 === -Infinity
  const v24 = s[313] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : v17 + s[312]
  const v27 = v21 || v24 ? Infinity : v18 + s[313]
  const v28 = v19 && s[48] && !(v25 && (!v19 || !v20 && v17 === v18) && (!s[48] || !s[314] && s[312] === s[313]))
  const v29 = v20 || s[314] || v25
  const v30 = v27 === Infinity
  const v31 = s[315] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[316] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[315]
  const v36 = v30 || v33 ? Infinity : v27 + s[316]
  const v37 = v28 && s[48] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[48] || !s[317] && s[315] === s[316]))
  const v38 = v29 || s[317] || v34
  const v39 = s[318] === Infinity
  const v40 = v35 === -Infinity
  const v41 = s[319] === -Infinity
  const v42 = v36 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const LAS_25 = s[1] ? (s[253] ? (s[48] ? (v41 || v40 ? -Infinity : s[319] + v35) : s[264] ? v0 : s[320]) : s[274] ? v0 : f.forsoergerEgetBarnIHjemmet ? s[299] : v2 ? s[299] : f.gravidEfter12Uge ? s[300] : f.borHosForaeldre ? s[321] : f.psykiskLidelseNaevntILoven ? s[300] : s[296]) : -Infinity
  s[1395] = LAS_25
  const LAS_25_hoej = s[1] ? (s[253] ? (s[48] ? (v39 || v42 ? Infinity : s[318] + v36) : s[264] ? v1 : s[322]) : s[274] ? v1 : f.forsoergerEgetBarnIHjemmet ? s[301] : v2 ? s[301] : f.gravidEfter12Uge ? s[302] : f.borHosForaeldre ? s[323] : f.psykiskLidelseNaevntILoven ? s[302] : s[297]) : Infinity
  s[1396] = LAS_25_hoej
  const v46 = s[48] || s[266]
  s[2743] = v46
  const v47 = !s[48] && s[267]
  s[2744] = v47
  const LAS_25_er = v46 && (!s[1] || !s[253] || !s[48] && (s[264] || s[324]) || s[48] && s[325] && v37 && !(v43 && (!s[325] || !s[326] && s[319] === s[318]) && (!v37 || !v38 && v35 === v36)))
  s[1397] = LAS_25_er
  const LAS_25_ir = v46 && (!s[1] || !s[253] && s[277] || s[253] && (!s[48] && (s[264] && s[277] || !s[264] && s[327]) || s[48] && (s[326] || v38 || v43))) || v47
  s[1398] = LAS_25_ir
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const v50 = Math.max(0, f.samletHjaelpUnderLoftet - f.loftForDinFamilie)
  const LAS_25b_1 = s[328] ? v50 : -Infinity
  s[1399] = LAS_25b_1
  const LAS_25b_1_hoej = s[328] ? v50 : Infinity
  s[1400] = LAS_25b_1_hoej
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse)
  s[334] = LAS_26_3
  const LAS_26_3_nej = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse === false)
  s[335] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift === false || !s[1]
  s[336] = LAS_26_3_ir
  // LAS.26.1: Hjælpen til jer sammen (LAS § 26, stk. 1)
  const v56 = LAS_25 === -Infinity ? -Infinity : LAS_25 + f.aegtefaellensHjaelpPrMaaned
  const v57 = LAS_25_hoej === Infinity ? Infinity : LAS_25_hoej + f.aegtefaellensHjaelpPrMaaned
  const v58 = Math.max(LAS_25, v56)
  const v59 = Math.min(LAS_25_hoej, v57)
  const v60 = LAS_26_3 && LAS_25_er
  const v61 = LAS_26_3_nej && LAS_25_er
  const v62 = LAS_26_3_ir && LAS_25_er && v59 >= v58
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(v56, v58) : v56) : v58
  const v65 = v61 ? (v62 ? Math.max(v57, v59) : v57) : v59
  const LAS_26_1_er = !s[1] || f.erGift && (v60 || v61 || v62) || f.erGift === false && LAS_25_er
  s[339] = LAS_26_1_er
  const LAS_26_1_ir = !s[1] || f.erGift && (LAS_26_3 && LAS_25_ir || LAS_26_3_nej && LAS_25_ir || LAS_26_3_ir && LAS_25_ir || LAS_26_3_ir && !((!LAS_25_er || !LAS_25_ir && LAS_25 === LAS_25_hoej) && (!LAS_25_er || !LAS_25_ir && v56 === v57) && (!LAS_25_er || LAS_25 === v56))) || f.erGift === false && LAS_25_ir
  s[340] = LAS_26_1_ir
  const LAS_26_1 = s[1] ? (f.erGift ? (v60 ? (v63 ? Math.min(LAS_25, v64) : LAS_25) : v64) : LAS_25) : -Infinity
  s[337] = LAS_26_1
  const LAS_26_1_hoej = s[1] ? (f.erGift ? (v60 ? (v63 ? Math.max(LAS_25_hoej, v65) : LAS_25_hoej) : v65) : LAS_25_hoej) : Infinity
  s[338] = LAS_26_1_hoej
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v70 = s[329] && f.erGift
  s[2745] = v70
  const LAS_26_5 = v70 && (!s[328] || f.hjaelpEfterVoksensatsen && s[330])
  s[1402] = LAS_26_5
  const LAS_26_5_nej = v70 && (!s[328] || f.hjaelpEfterVoksensatsen === false || s[331])
  s[1403] = LAS_26_5_nej
  const LAS_26_5_ir = !v70 || !s[328]
  s[812] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v70 && (!s[328] || f.hjaelpEfterVoksensatsen === false && s[330])
  s[1405] = LAS_26_7
  const LAS_26_7_nej = v70 && (!s[328] || f.hjaelpEfterVoksensatsen || s[331])
  s[1406] = LAS_26_7_nej
}

function svar_30(f, s) {
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v0 = SATS_36(f.vurderingsdato)
  const v1 = s[193] ? -Infinity : v0
  s[347] = v1
  const v2 = s[193] ? Infinity : v0
  s[349] = v2
  const v3 = SATS_37(f.vurderingsdato)
  const v4 = s[193] ? -Infinity : v3
  s[348] = v4
  const v5 = s[193] ? Infinity : v3
  s[350] = v5
  const LAS_30_2 = s[1] ? (s[48] ? (s[272] ? v1 : v4) : s[332]) : -Infinity
  s[1411] = LAS_30_2
  const LAS_30_2_hoej = s[1] ? (s[48] ? (s[272] ? v2 : v5) : s[333]) : Infinity
  s[1412] = LAS_30_2_hoej
  const LAS_30_2_ir = s[334] && (!s[1] || !s[48] && s[277] || s[48] && s[193]) || s[335] || s[336]
  s[1413] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v9 = s[337] === -Infinity ? -Infinity : s[337] - f.egneIndtaegterPrMaaned
  const v10 = s[338] === Infinity ? Infinity : s[338] - f.egneIndtaegterPrMaaned
  const v11 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2_hoej)
  const v12 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2)
  const v13 = Math.max(f.aegtefaellensIndtaegterPrMaaned, v11)
  const v14 = Math.min(f.aegtefaellensIndtaegterPrMaaned, v12)
  const v15 = s[336] && s[334] && v14 >= v13
  const v16 = s[335] || v15
  const v17 = s[335] ? (v15 ? Math.min(f.aegtefaellensIndtaegterPrMaaned, v13) : f.aegtefaellensIndtaegterPrMaaned) : v13
  const v18 = s[335] ? (v15 ? Math.max(f.aegtefaellensIndtaegterPrMaaned, v14) : f.aegtefaellensIndtaegterPrMaaned) : v14
  const v19 = f.erGift === false || s[334] || s[335] || v15
  const v20 = f.erGift && (s[334] && LAS_30_2_ir || s[336] && !((!s[334] || !LAS_30_2_ir && v11 === v12) && s[334] && (!s[334] || f.aegtefaellensIndtaegterPrMaaned === v11)))
  const v21 = f.erGift ? (s[334] ? (v16 ? Math.min(v11, v17) : v11) : v17) : 0
  const v22 = f.erGift ? (s[334] ? (v16 ? Math.max(v12, v18) : v12) : v18) : 0
  const v23 = v10 === Infinity
  const v24 = -v22 === -Infinity
  const v25 = v23 && v24
  const LAS_30_1_er = !s[1] || s[339] && v19 && !(v25 && (!s[339] || !s[340] && v9 === v10) && (!v19 || !v20 && v21 === v22))
  s[1409] = LAS_30_1_er
  const LAS_30_1_ir = !s[1] || s[340] || v20 || v25
  s[1410] = LAS_30_1_ir
  const LAS_30_1 = s[1] ? Math.max(0, v9 === -Infinity || v24 ? -Infinity : v9 - v22) : -Infinity
  s[1407] = LAS_30_1
  const LAS_30_1_hoej = s[1] ? Math.max(0, v23 ? Infinity : v10 - v21) : Infinity
  s[1408] = LAS_30_1_hoej
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v30 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger'
  s[2746] = v30
  const v31 = f.hvadAendredeSig === 'andet'
  s[2748] = v31
  const v32 = v31 && f.aendringenErEnSocialBegivenhed
  s[2747] = v32
  const v33 = v30 || v32
  const LAS_81_1_aendring = !s[1] || v33
  s[1619] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = !s[1] || !v33
  s[510] = LAS_81_1_aendring_nej
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v36 = f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb'
  s[2751] = v36
  const v37 = !v36 || f.opfylderBetingelserForKontanthjaelp
  s[2750] = v37
  const v38 = LAS_81_1_aendring || !s[1]
  s[509] = v38
  const v39 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[386] = v39
  const v40 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  s[2752] = v40
  const v41 = s[48] && s[33]
  const LAS_34_1 = !s[1] || !v39 && v38 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v37 && f.ungPaaLavSatsUdenSaerligStoette === false || v39 && (!s[48] && v38 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v37 || s[48] && (s[33] || v38 && f.storForsoergerbyrdeEllerBoligudgift && !v40))
  s[775] = LAS_34_1
  const LAS_34_1_nej = !s[1] || !v39 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v37 || f.ungPaaLavSatsUdenSaerligStoette) || v39 && (!s[48] && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v37) || s[48] && (s[33] || LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || v40))
  s[773] = LAS_34_1_nej
  const LAS_34_1_ir = !s[1] || v39 && v41
  s[774] = LAS_34_1_ir
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v45 = f.billigereBoligErUndersoegt && f.billigereBoligErRimelig
  const v46 = f.billigereBoligErUndersoegt && f.konkretBilligereBoligErFundet && f.billigereBoligErRimelig
  const LAS_34_2 = !s[1] || !s[48] && v45 || s[48] && (s[33] || v46)
  s[1415] = LAS_34_2
  const LAS_34_2_nej = !s[1] || !s[48] && !v45 || s[48] && (s[33] || !v46)
  s[1416] = LAS_34_2_nej
  const LAS_34_2_ir = !s[1] || v41
  s[1417] = LAS_34_2_ir
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v50 = f.vurderingsdato >= 14518 /* 2009-10-01 */
  s[514] = v50
  const v51 = !s[30] && f.skriftligtVejledtOmSanktioner || s[30] && (!s[194] && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet || s[194] && f.skriftligtVejledtOmSanktioner)
  const LAS_35_1 = !v50 || v51
  s[1418] = LAS_35_1
  const LAS_35_1_nej = !v50 || !v51
  s[1419] = LAS_35_1_nej
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v54 = s[341] || f.manglendeViljeTilRaadighed === false || LAS_35_1_nej
  const v55 = LAS_35_1 || !v50
  const v56 = !s[341] && f.manglendeViljeTilRaadighed && v55
  const LAS_40a_1 = !s[1] || s[253] && (!s[30] && v56 || s[30] && (!s[160] && f.manglendeViljeTilRaadighed && v55 || s[160] && v56))
  s[1420] = LAS_40a_1
  const LAS_40a_1_nej = !s[1] || !s[253] || !s[30] && v54 || s[30] && (!s[160] && (f.manglendeViljeTilRaadighed === false || LAS_35_1_nej) || s[160] && v54)
  s[1421] = LAS_40a_1_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret)
  s[1422] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret === false)
  s[1423] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v61 = f.bidragspligtigeBoern <= 0
  s[344] = v61
  const v62 = SATS_38(f.vurderingsdato)
  const v63 = s[273] ? -Infinity : v62
  const v64 = s[273] ? Infinity : v62
  const v65 = v63 > -Infinity && v64 < Infinity
  const v66 = quotient([v63, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v67 = quotient([v64, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (s[48] ? (v65 ? Math.min(v66, v67) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[342] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (s[48] ? (v65 ? Math.max(v66, v67) : Infinity) : f.bidragPrMaaned) : Infinity
  s[343] = LAS_69j_2_bidrag_hoej
  const v70 = s[0] && !v61
  s[2758] = v70
  const LAS_69j_2_bidrag_er = v70 && (!s[0] || !s[48] || !(!v65 && !s[273] && v63 === v64))
  s[345] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v70 || !s[0] || s[48] && (s[273] || !v65)
  s[346] = LAS_69j_2_bidrag_ir
}

function svar_31(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = !s[274] && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[417] = v0
  const v1 = SATS_39(f.vurderingsdato)
  const v2 = s[193] ? -Infinity : v1
  const v3 = s[193] ? Infinity : v1
  const v4 = v3 === Infinity
  const v5 = s[342] === -Infinity
  const v6 = v2 === -Infinity
  const v7 = s[343] === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = SATS_40(f.vurderingsdato)
  const v10 = s[272] || !v0 || s[344] || s[345] && !(v8 && !s[193] && v2 === v3 && (!s[345] || !s[346] && s[342] === s[343]))
  s[364] = v10
  const v11 = s[272] && s[193] || !s[272] && (v0 && (!s[344] && (s[193] || s[346] || v8 || s[193]) || s[344] && s[193]) || !v0 && s[193])
  s[365] = v11
  const v12 = s[272] ? s[347] : v0 ? (s[344] ? v2 : Math.min(v6 || v5 ? -Infinity : v2 + s[342], s[193] ? -Infinity : v9)) : s[348]
  s[362] = v12
  const v13 = s[272] ? s[349] : v0 ? (s[344] ? v3 : Math.min(v4 || v7 ? Infinity : v3 + s[343], s[193] ? Infinity : v9)) : s[350]
  s[363] = v13
  const LAS_68_2 = s[0] ? v12 : -Infinity
  s[1425] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v13 : Infinity
  s[1426] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v10)
  s[1427] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v11
  s[1428] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v18 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[424] = v18
  const LAS_68_5_nej = s[0] && !v18
  s[1429] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v18
  s[1430] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v21 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[2764] = v21
  const v22 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[2765] = v22
  const v23 = v21 && v22
  s[2763] = v23
  const v24 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v25 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v26 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[2766] = v26
  const v27 = Math.max(f.hidtidigYdelsePrMaaned, v24)
  const v28 = Math.min(f.hidtidigYdelsePrMaaned, v25)
  const v29 = s[0] && LAS_68_2_er
  const v30 = LAS_68_5_ir && LAS_68_2_er && v28 >= v27
  const v31 = LAS_68_5_nej || v30
  const v32 = LAS_68_5_nej ? (v30 ? Math.min(f.hidtidigYdelsePrMaaned, v27) : f.hidtidigYdelsePrMaaned) : v27
  const v33 = LAS_68_5_nej ? (v30 ? Math.max(f.hidtidigYdelsePrMaaned, v28) : f.hidtidigYdelsePrMaaned) : v28
  const LAS_68_4 = s[0] ? (v23 ? v24 : v26 ? (v29 ? (v31 ? Math.min(v24, v32) : v24) : v32) : LAS_68_2) : -Infinity
  s[359] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v23 ? v25 : v26 ? (v29 ? (v31 ? Math.max(v25, v33) : v25) : v33) : LAS_68_2_hoej) : Infinity
  s[358] = LAS_68_4_hoej
  const v36 = f.ydelseFoerForloebet === 'foertidspension'
  s[2762] = v36
  const v37 = s[0] && !v36
  s[2761] = v37
  const LAS_68_4_er = v37 && (!s[0] || v23 && LAS_68_2_er || !v23 && (v26 && (v29 || LAS_68_5_nej || v30) || !v26 && LAS_68_2_er))
  s[360] = LAS_68_4_er
  const LAS_68_4_ir = !v37 || !s[0] || v23 && LAS_68_2_ir || !v23 && (v26 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v24 === v25) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v24))) || !v26 && LAS_68_2_ir)
  s[361] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v40 = !s[0] || s[210]
  const v41 = !s[0] || !s[210]
  const LAS_68a_1_tid = s[0] && v40
  s[1435] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v41
  s[353] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v44 = LAS_68a_1_tid || !s[0]
  s[354] = v44
  const v45 = Math.min(f.timerITilbud, 16000)
  const v46 = s[351] || s[38]
  s[371] = v46
  const v47 = SATS_41(f.vurderingsdato)
  const v48 = v46 ? -Infinity : v47
  s[372] = v48
  const v49 = v46 ? Infinity : v47
  s[373] = v49
  const v50 = v48 > -Infinity && v49 < Infinity
  s[370] = v50
  const v51 = quotient([v45, v48], [100], 'nærmeste', 1)
  const v52 = quotient([v45, v49], [100], 'nærmeste', 1)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  s[368] = v53
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  s[369] = v54
  const v55 = v46 || !v50
  s[374] = v55
  const LAS_68a_3 = s[0] ? Math.min(v53, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v44) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[355] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v54, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[352] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v50 && !v46 && v48 === v49))
  s[357] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v55
  s[356] = LAS_68a_3_ir
}

function svar_32(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[352] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[353]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[354]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[353]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[354]) ? r_indtaegter.beloeb : 0) : 0 }) - s[352])
  const v1 = Math.max(0, -s[355] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[353]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[353]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[355])
  const v2 = SATS_42(f.vurderingsdato)
  const v3 = s[193] ? -Infinity : v2
  s[381] = v3
  const v4 = s[193] ? Infinity : v2
  s[382] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[193] && v3 === v4
  s[384] = v7
  const v8 = s[356] || s[193]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[357] && !(!v9 && (!s[357] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[383] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[385] = v19
  const v20 = s[357] && !(v18 && (!s[357] || !s[356] && v0 === v1) && v7)
  const v21 = s[356] || s[193] || v18
  const v22 = Math.max(0, v17 ? -Infinity : v0 - v4)
  const v23 = Math.max(0, v16 || v19 ? Infinity : v1 - v3)
  const v24 = v23 >= Infinity
  const v25 = v24 ? -Infinity : quotient([v22, 5500], [10000], 'nærmeste', 1)
  const v26 = v24 ? Infinity : quotient([v23, 5500], [10000], 'nærmeste', 1)
  const v27 = v20 && !(v24 && (!v20 || !v21 && v22 === v23))
  const v28 = v21 || v24
  const v29 = v13 === Infinity
  const v30 = v25 === -Infinity
  const v31 = v12 === -Infinity
  const v32 = v26 === Infinity
  const v33 = v29 && v30 || v31 && v32
  const LAS_68a_2 = s[0] ? (s[176] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[1436] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[176] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[1437] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[176] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[176] && v27)
  s[1438] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[176] && (v15 || v28 || v33) || s[176] && v28
  s[1439] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[358] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[359] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[359] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[358] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[353]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[353]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[354]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[353]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[353]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[354]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[353]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[1431] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[353]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[354]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[1432] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[360] && LAS_68a_2_er && !(v42 && (!s[360] || !s[361] && s[359] === s[358]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[1433] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[361] || LAS_68a_2_ir || v42
  s[1434] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[32] ? s[362] : -Infinity
  s[1440] = LAS_69j_2
  const LAS_69j_2_hoej = s[32] ? s[363] : Infinity
  s[1441] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[32] && (!s[32] || s[364])
  s[1442] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[32] || !s[32] || s[365]
  s[1443] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v57 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[398] = v57
  const v58 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[2770] = v58
  const v59 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[2771] = v59
  const v60 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v61 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v62 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v63 = v60 ? Math.min(v61, v62) : -Infinity
  const v64 = v60 ? Math.max(v61, v62) : Infinity
  const v65 = LAS_69j_2_er && !(!v60 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v66 = LAS_69j_2_ir || !v60
  const v67 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[2772] = v67
  const v68 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v69 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v70 = v60 ? Math.min(v68, v69) : -Infinity
  const v71 = v60 ? Math.max(v68, v69) : Infinity
  const v72 = !s[133] && LAS_69j_2_er
  const v73 = !s[133] && LAS_69j_2_ir
  const v74 = f.andelAfArbejdetDuKan <= 0
  s[397] = v74
  const v75 = f.andelAfArbejdetDuKan <= 2500
  s[737] = v75
  const LAS_69j_4 = s[32] ? (v57 ? (s[366] ? (s[133] ? (v74 ? LAS_69j_2 : v75 ? v63 : s[367] ? v70 : 0) : LAS_69j_2) : -Infinity) : s[133] ? (v58 ? LAS_69j_2 : v59 ? v63 : v67 ? v70 : 0) : LAS_69j_2) : -Infinity
  s[402] = LAS_69j_4
  const LAS_69j_4_hoej = s[32] ? (v57 ? (s[366] ? (s[133] ? (v74 ? LAS_69j_2_hoej : v75 ? v64 : s[367] ? v71 : 0) : LAS_69j_2_hoej) : Infinity) : s[133] ? (v58 ? LAS_69j_2_hoej : v59 ? v64 : v67 ? v71 : 0) : LAS_69j_2_hoej) : Infinity
  s[401] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[32] && (!s[32] || !v57 && (s[133] && (v58 && LAS_69j_2_er || !v58 && (v59 && v65 || !v59 && (!v67 || v65))) || v72) || v57 && (!s[366] || s[133] && (v74 && LAS_69j_2_er || !v74 && (v75 && v65 || !v75 && (!s[367] || v65))) || v72))
  s[403] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[32] || !s[32] || !v57 && (s[133] && (v58 && LAS_69j_2_ir || !v58 && (v59 && v66 || !v59 && v67 && v66)) || v73) || v57 && (!s[366] || s[133] && (v74 && LAS_69j_2_ir || !v74 && (v75 && v66 || !v75 && s[367] && v66)) || v73)
  s[404] = LAS_69j_4_ir
}

function svar_33(f, s) {
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v0 = !s[32] || s[210]
  const v1 = !s[32] || !s[210]
  const LAS_69j_5_tid = s[32] && v0
  s[1451] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[32] && v1
  s[376] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v4 = LAS_69j_5_tid || !s[32]
  s[377] = v4
  const LAS_69j_10 = s[32] ? Math.min(s[368], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[378] = LAS_69j_10
  const LAS_69j_10_hoej = s[32] ? Math.min(s[369], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[375] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[32] && (!s[32] || !(!s[370] && !s[371] && s[372] === s[373]))
  s[379] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[32] || !s[32] || s[374]
  s[380] = LAS_69j_10_ir
}

function svar_34(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = Math.max(0, -s[375] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[376]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[377]) ? r_indtaegter.beloeb : 0) : 0 }) - s[375])
  const v1 = Math.max(0, -s[378] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[376]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[378])
  const v2 = v1 === Infinity
  const v3 = Math.max(0, v0 - 1344200)
  const v4 = Math.max(0, v2 ? Infinity : v1 - 1344200)
  const v5 = v4 >= Infinity
  s[391] = v5
  const v6 = v5 ? -Infinity : quotient([v3, 5500], [10000], 'nærmeste', 1)
  const v7 = v5 ? Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 === -Infinity ? -Infinity : Math.round(Math.min(v0, 1344200) * 3000 / 10000) + v6
  const v9 = v7 === Infinity ? Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = s[379] && s[379] && !(v5 && (!s[379] || !s[380] && v3 === v4))
  s[387] = v10
  const v11 = Math.max(0, v0 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[376]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v12 = Math.max(0, v2 ? Infinity : v1 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[376]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[377]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v13 = v12 === Infinity
  const v14 = Math.max(0, v11 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v12 - 1344200)
  const v16 = v15 >= Infinity
  s[392] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v11) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = s[379] && s[379] && !(v16 && (!s[379] || !s[380] && v14 === v15))
  s[388] = v21
  const v22 = Math.min(s[381], v0)
  const v23 = Math.min(s[382], v1)
  const v24 = s[380] || s[193]
  const v25 = v22 > -Infinity && v23 < Infinity
  const v26 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = v25 ? Math.min(v26, v27) : -Infinity
  const v29 = v25 ? Math.max(v26, v27) : Infinity
  const v30 = s[379] && !(!v25 && (!s[379] || !v24 && v22 === v23))
  const v31 = v24 || !v25
  const v32 = v2 && s[383]
  const v33 = s[379] && !(v32 && (!s[379] || !s[380] && v0 === v1) && s[384])
  const v34 = s[380] || s[193] || v32
  const v35 = Math.max(0, s[383] ? -Infinity : v0 - s[382])
  const v36 = Math.max(0, v2 || s[385] ? Infinity : v1 - s[381])
  const v37 = v36 >= Infinity
  const v38 = v37 ? -Infinity : quotient([v35, 5500], [10000], 'nærmeste', 1)
  const v39 = v37 ? Infinity : quotient([v36, 5500], [10000], 'nærmeste', 1)
  const v40 = v33 && !(v37 && (!v33 || !v34 && v35 === v36))
  const v41 = v34 || v37
  const v42 = v29 === Infinity
  const v43 = v38 === -Infinity
  const v44 = v28 === -Infinity
  const v45 = v39 === Infinity
  const v46 = v42 && v43 || v44 && v45
  const v47 = v44 || v43 ? -Infinity : v28 + v38
  const v48 = v42 || v45 ? Infinity : v29 + v39
  const v49 = v30 && v40 && !(v46 && (!v30 || !v31 && v28 === v29) && (!v40 || !v41 && v38 === v39))
  s[389] = v49
  const v50 = v31 || v41 || v46
  s[393] = v50
  const v51 = Math.min(s[381], v11)
  const v52 = Math.min(s[382], v12)
  const v53 = v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v51, 3000], [10000], 'nærmeste', 1)
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = v53 ? Math.min(v54, v55) : -Infinity
  const v57 = v53 ? Math.max(v54, v55) : Infinity
  const v58 = s[379] && !(!v53 && (!s[379] || !v24 && v51 === v52))
  const v59 = v24 || !v53
  s[394] = v59
  const v60 = v13 && s[383]
  const v61 = s[379] && !(v60 && (!s[379] || !s[380] && v11 === v12) && s[384])
  const v62 = s[380] || s[193] || v60
  const v63 = Math.max(0, s[383] ? -Infinity : v11 - s[382])
  const v64 = Math.max(0, v13 || s[385] ? Infinity : v12 - s[381])
  const v65 = v64 >= Infinity
  const v66 = v65 ? -Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v65 ? Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v61 && !(v65 && (!v61 || !v62 && v63 === v64))
  const v69 = v62 || v65
  s[395] = v69
  const v70 = v57 === Infinity
  const v71 = v66 === -Infinity
  const v72 = v56 === -Infinity
  const v73 = v67 === Infinity
  const v74 = v70 && v71 || v72 && v73
  s[396] = v74
  const v75 = v72 || v71 ? -Infinity : v56 + v66
  const v76 = v70 || v73 ? Infinity : v57 + v67
  const v77 = v58 && v68 && !(v74 && (!v58 || !v59 && v56 === v57) && (!v68 || !v69 && v66 === v67))
  s[390] = v77
  const LAS_69j_9 = s[32] ? (s[386] ? (s[210] ? v47 : v49 ? (v77 ? Math.min(v47, v75) : v47) : v75) : v10 ? (v21 ? Math.min(v8, v19) : v8) : v19) : -Infinity
  s[399] = LAS_69j_9
  const LAS_69j_9_hoej = s[32] ? (s[386] ? (s[210] ? v48 : v49 ? (v77 ? Math.max(v48, v76) : v48) : v76) : v10 ? (v21 ? Math.max(v9, v20) : v9) : v20) : Infinity
  s[400] = LAS_69j_9_hoej
}

function svar_35(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_er = s[32] && (!s[32] || !s[386] && (s[387] || s[388]) || s[386] && (!s[210] && (s[389] || s[390]) || s[210] && s[389]))
  s[1458] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[32] || !s[32] || !s[386] && (s[380] || s[380] || s[391] || s[380] || s[380] || s[392]) || s[386] && (!s[210] && (s[393] || s[394] || s[395] || s[396]) || s[210] && s[393])
  s[1459] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v2 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[2774] = v2
  const v3 = !v2 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[32] && (!s[32] || v3)
  s[1453] = LAS_69j_7
  const LAS_69j_7_nej = s[32] && (!s[32] || !v3)
  s[1454] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[133] && !s[397]
  const LAS_69j_8 = s[32] && (!s[32] || !s[398] || !s[366] || !v6)
  s[1455] = LAS_69j_8
  const LAS_69j_8_nej = s[32] && (!s[32] || s[398] && (!s[366] || v6))
  s[1456] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[32] || !s[32] || s[398] && !s[366]
  s[1457] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[2775] = v10
  const v11 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[2776] = v11
  const LAS_69j_13 = s[32] && (!s[32] || v10)
  s[1463] = LAS_69j_13
  const LAS_69j_13_nej = s[32] && (!s[32] || !v10 || !v11)
  s[1464] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[32] || !s[32] || v10 && !v11
  s[1465] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v15 = s[399] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[376]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[377]) ? r_indtaegter.beloeb : 0) : 0 }) + s[399]
  const v16 = s[400] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[376]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + s[400]
  const v17 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[376]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[377]) ? r_indtaegter.beloeb : 0) : 0 })
  const v18 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[376]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v19 = !s[32] && v17 <= 0
  const v20 = LAS_69j_7_nej ? 0 : v17
  const v21 = v15 === -Infinity ? -Infinity : v15 + (LAS_69j_7 ? (LAS_69j_7_nej || v19 ? Math.min(v17, v20) : v17) : v20)
  const v22 = v16 === Infinity ? Infinity : v16 + (LAS_69j_7 ? v18 : 0)
  const v23 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[376]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[377]) ? r_indtaegter.beloeb : 0) : 0 })
  const v24 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[376]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v25 = LAS_69j_8_ir && v23 <= 0
  const v26 = LAS_69j_8_nej ? 0 : v23
  const v27 = v21 === -Infinity ? -Infinity : v21 + (LAS_69j_8 ? (LAS_69j_8_nej || v25 ? Math.min(v23, v26) : v23) : v26)
  const v28 = v22 === Infinity ? Infinity : v22 + (LAS_69j_8 ? v24 : 0)
  const v29 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[376]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[377]) ? r_indtaegter.beloeb : 0) : 0 })
  const v30 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[376]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v31 = LAS_69j_13_ir && v29 <= 0
  const v32 = LAS_69j_13 ? 0 : v29
  const LAS_69j_5 = s[32] ? (v27 === -Infinity ? -Infinity : v27 + (LAS_69j_13_nej ? (LAS_69j_13 || v31 ? Math.min(v29, v32) : v29) : v32)) : -Infinity
  s[1444] = LAS_69j_5
  const LAS_69j_5_hoej = s[32] ? (v28 === Infinity ? Infinity : v28 + (LAS_69j_13_nej ? v30 : 0)) : Infinity
  s[1445] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[32] && (!s[32] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v19) && (LAS_69j_8 || LAS_69j_8_nej || v25) && (LAS_69j_13_nej || LAS_69j_13 || v31))
  s[1446] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[32] || !s[32] || LAS_69j_9_ir || !s[32] && !(v17 === v18 && v17 === 0) || LAS_69j_8_ir && !(v23 === v24 && v23 === 0) || LAS_69j_13_ir && !(v29 === v30 && v29 === 0)
  s[1447] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v37 = !s[30] || f.harFrasagtYdelsen === false
  const v38 = s[32] && f.erIJobafklaring
  s[2777] = v38
  const LAS_69j_5_modtager = v38 && (!s[32] || v37)
  s[1448] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v38 && (!s[32] || !v37)
  s[1449] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v38 || !s[32]
  s[1450] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v42 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[441] = v42
  const v43 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v42 || !v43)
  s[1460] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v42 || v43)
  s[1461] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v42
  s[1462] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v47 = f.fleksjobSlutDen >= f.vurderingsdato
  s[2778] = v47
  const v48 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v47
  const LAS_69j_15 = s[32] && (!s[32] || v48)
  s[413] = LAS_69j_15
  const LAS_69j_15_nej = s[32] && (!s[32] || !v48)
  s[412] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v51 = s[401] === Infinity
  const v52 = -LAS_69j_5_hoej === -Infinity
  const v53 = s[402] === -Infinity
  const v54 = -LAS_69j_5 === Infinity
  const v55 = v51 && v52 || v53 && v54
  const LAS_69j_udbetales = s[32] ? Math.max(0, v53 || v52 ? -Infinity : s[402] - LAS_69j_5_hoej) : -Infinity
  s[1466] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[32] ? Math.max(0, v51 || v54 ? Infinity : s[401] - LAS_69j_5) : Infinity
  s[1467] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[32] && (!s[32] || s[403] && LAS_69j_5_er && !(v55 && (!s[403] || !s[404] && s[402] === s[401]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[1468] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[32] || !s[32] || s[404] || LAS_69j_5_ir || v55
  s[1469] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v60 = countDays(s[405], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[32] && (!s[32] || v60)
  s[410] = LAS_69k_5
  const LAS_69k_5_nej = s[32] && (!s[32] || !v60)
  s[411] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v63 = 35 - f.ugerMedFeriegodtgoerelse
  s[439] = v63
  const v64 = Math.max(0, v63 - f.ferieMedYdelseHoldt)
  const v65 = !s[0] && v64 <= 0
  const v66 = s[406] ? 0 : v64
  const LAS_69k_6 = s[0] ? (s[407] ? (s[406] || v65 ? Math.min(v64, v66) : v64) : v66) : -Infinity
  s[1475] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[407] ? v64 : 0) : Infinity
  s[1476] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[407] || s[406] || v65)
  s[1477] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v70 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v70 : FIRST_DAY
  s[1478] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v70 : NEVER
  s[1479] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v73 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[2779] = v73
  const v74 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[2780] = v74
  const v75 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[2781] = v75
  const v76 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[2782] = v76
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v73 || !s[0]) && (v75 || !s[0]) && f.ferienErAftalt)
  s[409] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v74 || v76 || f.ferienErAftalt === false)
  s[408] = LAS_69k_6_aftale_nej
}

function svar_36(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[408]
  s[2786] = v0
  const v1 = f.holderFerieMedYdelse && (s[409] || !s[0])
  s[2785] = v1
  const v2 = f.deltagerAktivt || s[410] || v1
  s[2783] = v2
  const v3 = f.deltagerAktivt === false && (s[411] || !s[32]) && v0
  s[2784] = v3
  const LAS_69k_1 = s[32] && (!s[32] || (s[412] || !s[32]) && v2)
  s[1470] = LAS_69k_1
  const LAS_69k_1_nej = s[32] && (!s[32] || s[413] || v3)
  s[1471] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = s[32] && !s[414]
  s[2787] = v6
  const LAS_69k_2 = v6 && (!s[415] || s[416])
  s[1472] = LAS_69k_2
  const LAS_69k_2_nej = v6 && (!s[415] || !s[416])
  s[1473] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v6 || !s[415]
  s[1474] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[418] = LAS_69l_3_er
  const v11 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v12 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[499] = v12
  const v13 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[2792] = v13
  const v14 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[2794] = v14
  const v15 = !v14 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v14 && v11
  const v16 = !v13 || v15
  s[500] = v16
  const v17 = v12 && (!v13 || !v15)
  s[501] = v17
  const v18 = v12 && !v13
  s[502] = v18
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && v11 || v12 && v16)
  s[1480] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && !v11 || v17)
  s[420] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18
  s[1481] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v22 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v22 : FIRST_DAY
  s[1482] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v22 : NEVER
  s[1483] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v25 = from(ALL_DAYS, f.bruddetSkete)
  const v26 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v27 = Math.max(1, countDays(v25, f.bruddetSkete, v26))
  s[503] = v27
  const v28 = onWeekdays(v25, 62)
  const v29 = Math.max(1, countDays(v28, f.bruddetSkete, v26))
  s[504] = v29
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v27, v29) : -Infinity
  s[1489] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v27, v29) : Infinity
  s[1490] = LAS_69n_1_hoej
  const v32 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[2798] = v32
  const v33 = f.brudPaaPligten === 'bookede_ikke'
  s[2800] = v33
  const v34 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[2801] = v34
  const v35 = v33 && v34
  s[2799] = v35
  const v36 = v32 || v35
  s[2797] = v36
  const LAS_69n_1_er = LAS_69l_3_er && v36
  s[1491] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[1492] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v39 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[2806] = v39
  const v40 = LAS_69l_1 || LAS_69l_1_ir
  s[419] = v40
  const v41 = v40 && f.rimeligGrundTilBrud === false
  s[2805] = v41
  const v42 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[2804] = v42
  const v43 = v42 || LAS_69n_1_er
  const v44 = !v42 && LAS_69n_1_ir
  const v45 = v42 ? f.dageUdeblevet : LAS_69n_1
  const v46 = v42 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v47 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v48 = SATS_43(f.bruddetSkete)
  const v49 = SATS_44(f.bruddetSkete)
  const v50 = SATS_45(f.bruddetSkete)
  const v51 = s[272] ? (v47 ? -Infinity : v48) : s[417] ? (v47 ? -Infinity : v49) : v47 ? -Infinity : v50
  const v52 = s[272] ? (v47 ? Infinity : v48) : s[417] ? (v47 ? Infinity : v49) : v47 ? Infinity : v50
  const v53 = v45 > -Infinity && v46 < Infinity && v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v45, v51], [1], 'nærmeste', 1)
  const v55 = quotient([v45, v52], [1], 'nærmeste', 1)
  const v56 = quotient([v46, v51], [1], 'nærmeste', 1)
  const v57 = quotient([v46, v52], [1], 'nærmeste', 1)
  const v58 = v53 ? Math.min(v57, v56, v54, v55) : -Infinity
  const v59 = v53 ? Math.max(v57, v56, v54, v55) : Infinity
  const v60 = v41 && v43 && !(!v53 && (!v43 || !v44 && v45 === v46) && !v47 && v51 === v52)
  const LAS_69m_2 = LAS_69l_3_er ? (v60 ? (v39 ? Math.min(0, v58) : v58) : 0) : -Infinity
  s[1485] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v60 ? (v39 ? Math.max(0, v59) : v59) : 0) : Infinity
  s[1486] = LAS_69m_2_hoej
  const v63 = v42 || v36
  s[2803] = v63
  const v64 = LAS_69l_3_er && v63
  s[2802] = v64
  const LAS_69m_2_er = v64 && (!LAS_69l_3_er || v60 || v39)
  s[1487] = LAS_69m_2_er
  const LAS_69m_2_ir = !v64 || !LAS_69l_3_er || v41 && (v44 || v47 || !v53)
  s[1488] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v67 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[2808] = v67
  const v68 = LAS_69l_3_er && v67
  s[2807] = v68
  const LAS_69o_1 = v68 && (!LAS_69l_3_er || v40 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[1493] = LAS_69o_1
  const LAS_69o_1_nej = v68 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[1494] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v68 || !LAS_69l_3_er
  s[1495] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v72 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[2810] = v72
  const v73 = s[417] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v72 ? -Infinity : v73) : -Infinity
  s[1496] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v72 ? Infinity : v73) : Infinity
  s[1497] = LAS_69o_2_hoej
  const v76 = !LAS_69l_3_er || LAS_69o_1_nej
  s[2809] = v76
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[1498] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v72) || v76
  s[1499] = LAS_69o_2_ir
}

function svar_37(f, s) {
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = s[418] && (!s[418] || s[419] && f.ydelsenBoerOphoere)
  s[1500] = LAS_69p_1
  const LAS_69p_1_nej = s[418] && (!s[418] || s[420] || f.ydelsenBoerOphoere === false)
  s[1501] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v2 = f.forseelserPaaFemAar <= 1
  s[2811] = v2
  const v3 = f.forseelserPaaFemAar <= 0
  s[2812] = v3
  const v4 = f.modBedreVidende ? (v2 ? (v3 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[418] ? v4 : -Infinity
  s[1502] = LAS_69q_1
  const LAS_69q_1_hoej = s[418] ? v4 : Infinity
  s[1503] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v7 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(3700, f.timerMedLoenUnderSygdom) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[32] ? v7 : -Infinity
  s[1504] = LAS_69t_2
  const LAS_69t_2_hoej = s[32] ? v7 : Infinity
  s[1505] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v10 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[546] = v10
  const v11 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[551] = v11
  const v12 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[2817] = v12
  const v13 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[2819] = v13
  const v14 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[523] = v14
  const v15 = s[30] ? (s[421] ? (s[176] ? (v10 ? (s[194] ? (s[160] ? (v11 ? (s[38] ? (v12 ? (v13 ? (v14 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[32] ? v15 : -Infinity
  s[1507] = LAS_69x_3
  const LAS_69x_3_hoej = s[32] ? v15 : Infinity
  s[1508] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v18 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[2823] = v18
  const v19 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v18
  s[2822] = v19
  const LAS_70_1 = f.revalideringErBevilget && (!s[1] || s[422] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v19)
  s[431] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[1] || s[423] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v19)
  s[437] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v22 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[440] = v22
  const v23 = v22 && !s[424]
  const v24 = !s[1] || v23
  s[520] = v24
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[1] || v22 || f.saerligeForholdForLoen)
  s[1509] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[1] || !v22 && f.saerligeForholdForLoen === false || v23)
  s[1510] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || v24
  s[1511] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v28 = f.vurderingsdato >= 15071 /* 2011-04-07 */
  s[898] = v28
  const v29 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[436] = v29
  const v30 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v31 = SATS_46(f.revalideringBevilgetDen)
  const v32 = !s[264] && f.forsoergerEgetBarnIHjemmet === false
  s[2827] = v32
  const LAS_71_4 = v32 && (!s[1] || !v28 && f.arbejdsindtaegtTilHoejesteSygedagpenge || v28 && (!v29 || (v30 ? -Infinity : v31) < f.indtaegtFoerRevalidering))
  s[1530] = LAS_71_4
  const LAS_71_4_nej = v32 && (!s[1] || !v28 && f.arbejdsindtaegtTilHoejesteSygedagpenge === false || v28 && (!v29 || (v30 ? Infinity : v31) >= f.indtaegtFoerRevalidering))
  s[1531] = LAS_71_4_nej
  const LAS_71_4_ir = !v32 || !s[1] || v28 && (!v29 || v30)
  s[1532] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v36 = s[425] || s[38]
  const v37 = SATS_47(f.vurderingsdato)
  const v38 = v36 ? -Infinity : v37
  const v39 = v36 ? Infinity : v37
  const v40 = v38 > -Infinity && v39 < Infinity
  const v41 = quotient([v38], [2], 'nærmeste', 100)
  const v42 = quotient([v39], [2], 'nærmeste', 100)
  const v43 = v40 ? Math.min(v41, v42) : -Infinity
  const v44 = v40 ? Math.max(v41, v42) : Infinity
  const v45 = v36 || !v40
  const v46 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[38]
  s[435] = v46
  const v47 = SATS_48(f.vurderingsdato)
  const v48 = SATS_49(f.vurderingsdato)
  const v49 = SATS_50(f.vurderingsdato)
  const v50 = SATS_51(f.vurderingsdato)
  const v51 = SATS_52(f.vurderingsdato)
  const LAS_71_2_ung = s[1] ? (v28 ? (v29 ? (s[426] ? (v46 ? -Infinity : v47) : f.gravidEfter12Uge ? (v46 ? -Infinity : v48) : f.borHosForaeldre ? (v46 ? -Infinity : v49) : f.psykiskLidelseNaevntILoven ? (v46 ? -Infinity : v50) : v46 ? -Infinity : v51) : -Infinity) : v43) : -Infinity
  s[1522] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[1] ? (v28 ? (v29 ? (s[426] ? (v46 ? Infinity : v47) : f.gravidEfter12Uge ? (v46 ? Infinity : v48) : f.borHosForaeldre ? (v46 ? Infinity : v49) : f.psykiskLidelseNaevntILoven ? (v46 ? Infinity : v50) : v46 ? Infinity : v51) : Infinity) : v44) : Infinity
  s[1523] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_er = !s[274] && (!s[1] || v28 || !(!v40 && !v36 && v38 === v39))
  s[1524] = LAS_71_2_ung_er
  const LAS_71_2_ung_ir = s[274] || !s[1] || !v28 && v45 || v28 && (!v29 || v46)
  s[1525] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v56 = monthEnd(s[427]) >= f.vurderingsdato
  s[2830] = v56
  const v57 = v56 && f.forsoergerEgetBarnIHjemmet === false && f.arbejdsindtaegtTilHoejesteSygedagpenge === false
  s[2829] = v57
  const v58 = v57 ? v43 : v38
  const v59 = v57 ? v44 : v39
  const v60 = SATS_53(f.vurderingsdato)
  const v61 = SATS_54(f.vurderingsdato)
  const v62 = !v28 && (!v57 || !(!v40 && !v36 && v38 === v39))
  const v63 = !v28 && (v57 && v45 || !v57 && v36)
  const LAS_71_2 = s[1] ? (v28 ? (v29 ? (s[274] ? (f.forsoergelsespligtUdenForHjemmet ? (v46 ? -Infinity : v60) : v46 ? -Infinity : v61) : LAS_71_2_ung) : -Infinity) : v58) : -Infinity
  s[1518] = LAS_71_2
  const LAS_71_2_hoej = s[1] ? (v28 ? (v29 ? (s[274] ? (f.forsoergelsespligtUdenForHjemmet ? (v46 ? Infinity : v60) : v46 ? Infinity : v61) : LAS_71_2_ung_hoej) : Infinity) : v59) : Infinity
  s[1519] = LAS_71_2_hoej
  const LAS_71_2_er = v32 && (!s[1] || v62 || v28 && (!v29 || s[274] || LAS_71_2_ung_er))
  s[1520] = LAS_71_2_er
  const LAS_71_2_ir = !v32 || !s[1] || v63 || v28 && (!v29 || !s[274] && LAS_71_2_ung_ir || s[274] && v46)
  s[1521] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v68 = SATS_55(f.vurderingsdato)
  const v69 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[2832] = v69
  const v70 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[2833] = v70
  const v71 = SATS_56(f.vurderingsdato)
  const v72 = v46 ? -Infinity : v71
  const v73 = v46 ? Infinity : v71
  const v74 = v70 && LAS_71_2_er
  const LAS_71_1 = s[1] ? (v28 ? (v29 ? (s[264] ? (v46 ? -Infinity : v68) : v69 ? (v74 ? Math.min(v72, LAS_71_2) : v72) : LAS_71_2) : -Infinity) : v58) : -Infinity
  s[429] = LAS_71_1
  const LAS_71_1_hoej = s[1] ? (v28 ? (v29 ? (s[264] ? (v46 ? Infinity : v68) : v69 ? (v74 ? Math.max(v73, LAS_71_2_hoej) : v73) : LAS_71_2_hoej) : Infinity) : v59) : Infinity
  s[430] = LAS_71_1_hoej
  const v77 = LAS_70_1_nej || s[428]
  s[434] = v77
  const LAS_71_1_er = LAS_70_1 && (!s[1] || v62 || v28 && (!v29 || s[264] || v69 || v74))
  s[432] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!s[1] || v63 || v28 && (!v29 || s[264] && v46 || !s[264] && (v69 && v46 || v70 && LAS_71_2_ir))) || v77
  s[433] = LAS_71_1_ir
}

function svar_38(f, s) {
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[1] ? Math.max(0, s[429] === -Infinity ? -Infinity : s[429] - f.elevloenPrMaaned) : -Infinity
  s[1512] = LAS_70_4
  const LAS_70_4_hoej = s[1] ? Math.max(0, s[430] === Infinity ? Infinity : s[430] - f.elevloenPrMaaned) : Infinity
  s[1513] = LAS_70_4_hoej
  const LAS_70_4_er = s[431] && (!s[1] || s[432])
  s[1514] = LAS_70_4_er
  const LAS_70_4_ir = s[431] && (!s[1] || s[433]) || s[434]
  s[1515] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v4 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v5 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v6 = intersect(v4, v5)
  const LAS_70_5 = from(v6, 13332 /* 2006-07-03 */)
  s[1516] = LAS_70_5
  const v8 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  s[2834] = v8
  const LAS_70_5_ir = v8 >= NEVER
  s[1517] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v10 = SATS_57(f.vurderingsdato)
  const v11 = s[435] ? -Infinity : v10
  const v12 = s[435] ? Infinity : v10
  const v13 = v12 === Infinity
  const v14 = -s[430] === -Infinity
  const v15 = v11 === -Infinity
  const v16 = -s[429] === Infinity
  const v17 = v13 && v14 || v15 && v16
  const LAS_71_3 = s[436] ? Math.max(0, Math.min(f.bidragPrMaaned, v15 || v14 ? -Infinity : v11 - s[430])) : -Infinity
  s[1526] = LAS_71_3
  const LAS_71_3_hoej = s[436] ? Math.max(0, Math.min(f.bidragPrMaaned, v13 || v16 ? Infinity : v12 - s[429])) : Infinity
  s[1527] = LAS_71_3_hoej
  const v20 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[2839] = v20
  const v21 = f.psykiskLidelseNaevntILoven && v20
  s[2838] = v21
  const v22 = !s[274] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v21
  s[2837] = v22
  const v23 = s[437] || !v22
  s[2836] = v23
  const v24 = (s[431] || s[428]) && v22
  s[2835] = v24
  const LAS_71_3_er = v24 && (!s[436] || s[432] && !(v17 && !s[435] && v11 === v12 && (!s[432] || !s[433] && s[429] === s[430])))
  s[1528] = LAS_71_3_er
  const LAS_71_3_ir = v24 && (!s[436] || s[435] || s[433] || v17) || v23
  s[1529] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[1] || s[438] || !s[1]
  s[1534] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v28 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[1] || v28)
  s[1535] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[1] || !v28)
  s[1536] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v31 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[2840] = v31
  const v32 = f.maanederITilbudIRevalidering >= 12
  s[2842] = v32
  const v33 = v32 ? Math.max(0, s[439]) : 0
  const v34 = v32 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[1] ? (s[440] ? (s[424] ? (v31 ? (s[441] ? v34 : -Infinity) : v33) : -Infinity) : 0) : -Infinity
  s[1537] = LAS_73c_1
  const LAS_73c_1_hoej = s[1] ? (s[440] ? (s[424] ? (v31 ? (s[441] ? v34 : Infinity) : v33) : Infinity) : 0) : Infinity
  s[1538] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[1] || s[440] && (!s[424] || v31 && !s[441])
  s[1539] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v38 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[2843] = v38
  const LAS_73f_1 = f.revalideringErBevilget && (!s[1] || !v38)
  s[1540] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[1] || v38)
  s[1541] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v41 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v42 = v38 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[1] ? Math.min(v41, v42) : -Infinity
  s[1542] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[1] ? Math.max(v41, v42) : Infinity
  s[1543] = LAS_73f_1_beloeb_hoej
  // LAS.74.1.foertidspension: Dage med både ledighedsydelse og førtidspension (LAS § 74, stk. 1)
  const v45 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v46 = intersect(v45, s[442])
  const LAS_74_1_foertidspension = from(v46, 13332 /* 2006-07-03 */)
  s[1544] = LAS_74_1_foertidspension
  const v48 = dayReaching(LAS_74_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[2844] = v48
  const LAS_74_1_foertidspension_ir = v48 >= NEVER
  s[1545] = LAS_74_1_foertidspension_ir
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v50 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  s[2847] = v50
  const v51 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  s[2848] = v51
  const v52 = v50 && v51
  s[2846] = v52
  const v53 = f.maanederIFleksjobSeneste18 >= 9
  s[505] = v53
  const v54 = v51 || v53
  s[2851] = v54
  const v55 = f.erVisiteretTilFleksjob && v54
  s[2850] = v55
  const v56 = !v50 && v55
  s[2849] = v56
  const v57 = v52 || v56
  s[2845] = v57
  const v58 = !s[0] && f.erVisiteretTilFleksjob && v57 || s[0] && f.erVisiteretTilFleksjob
  const LAS_74a_1 = !s[4] || v58
  s[1546] = LAS_74a_1
  const LAS_74a_1_nej = !s[4] || !v58
  s[1547] = LAS_74a_1_nej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v61 = intersect(v45, s[182])
  const v62 = from(v61, 13332 /* 2006-07-03 */)
  const v63 = dayReaching(v62, 13332 /* 2006-07-03 */, 1)
  s[900] = v63
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v62
  s[1548] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = v63 >= NEVER
  s[899] = LAS_74a_1_fleksjob_ir
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const v66 = s[0] && v54
  const LAS_74a_2 = f.erVisiteretTilFleksjob && (!s[4] || v66)
  s[449] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob && (!s[4] || !v66)
  s[446] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v69 = f.maanederEfterFleksydelsesalderen >= 6
  s[2854] = v69
  const LAS_74b_2 = !s[4] || s[443] && v69
  s[447] = LAS_74b_2
  const LAS_74b_2_nej = !s[4] || !s[444] || !v69
  s[448] = LAS_74b_2_nej
}

function svar_39(f, s) {
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (BEK 892/2017 § 2)
  const v0 = f.vurderingsdato >= 15712 /* 2013-01-07 */
  s[901] = v0
  const v1 = f.vurderingsdato >= 17348 /* 2017-07-01 */
  s[2860] = v1
  const v2 = s[425] || v1
  const v3 = SATS_58(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  s[481] = v4
  const v5 = v2 ? Infinity : v3
  s[482] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[483] = v6
  const v7 = quotient([v4, 89], [100], 'nærmeste', 500)
  const v8 = quotient([v5, 89], [100], 'nærmeste', 500)
  const v9 = v6 ? Math.min(v7, v8) : -Infinity
  const v10 = v6 ? Math.max(v7, v8) : Infinity
  const v11 = !v6 && !v2 && v4 === v5
  s[484] = v11
  const v12 = v2 || !v6
  s[486] = v12
  const v13 = f.vurderingsdato <= 15711 /* 2013-01-06 */
  s[2857] = v13
  const v14 = v13 || s[194] && f.vurderingsdato <= 20093 /* 2025-01-05 */ || s[445]
  const v15 = SATS_59(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = v0 ? v16 : v9
  s[488] = v18
  const v19 = v0 ? v17 : v10
  s[489] = v19
  const LAS_74a_2_uge = s[0] ? v18 : -Infinity
  s[1550] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[0] ? v19 : Infinity
  s[1551] = LAS_74a_2_uge_hoej
  const v22 = s[446] || s[447]
  s[2862] = v22
  const v23 = s[448] || !s[4]
  const v24 = (s[449] || s[450]) && v23 && (s[449] || s[448])
  s[2861] = v24
  const v25 = !s[0] || v22
  s[2856] = v25
  const v26 = s[0] && (v24 || !s[4])
  s[2855] = v26
  const LAS_74a_2_uge_er = v26 && (!s[0] || v0 || !v11)
  s[485] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v26 && (!s[0] || !v0 && v12 || v0 && v14) || v25
  s[487] = LAS_74a_2_uge_ir
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v29 = v9 > -Infinity && v10 < Infinity
  const v30 = quotient([v9, 43333], [10000], 'nærmeste', 100)
  const v31 = quotient([v10, 43333], [10000], 'nærmeste', 100)
  const v32 = v29 ? Math.min(v30, v31) : -Infinity
  const v33 = v29 ? Math.max(v30, v31) : Infinity
  const v34 = !v11 && !(!v29 && (v11 || !v12 && v9 === v10))
  const v35 = v12 || !v29
  const v36 = f.harForsoergelsespligt === false || s[447]
  s[2864] = v36
  const v37 = f.harForsoergelsespligt && v23
  s[2863] = v37
  const v38 = v37 ? (v36 ? Math.min(s[347], s[348]) : s[347]) : s[348]
  const v39 = v37 ? (v36 ? Math.max(s[349], s[350]) : s[349]) : s[350]
  const v40 = v37 && s[193] || v36 && s[193]
  const v41 = Math.max(v32, v38)
  const v42 = Math.min(v33, v39)
  const v43 = !v40 && v38 === v39
  const v44 = v24 && v34
  const v45 = !s[4] && v34 && v42 >= v41
  const v46 = v22 || v45
  const v47 = v22 ? (v45 ? Math.min(v38, v41) : v38) : v41
  const v48 = v22 ? (v45 ? Math.max(v39, v42) : v39) : v42
  const v49 = v22 && v40
  const v50 = v16 > -Infinity && v17 < Infinity
  const v51 = quotient([v16, 43333], [10000], 'nærmeste', 100)
  const v52 = quotient([v17, 43333], [10000], 'nærmeste', 100)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  const v55 = !v50 && !v14 && v16 === v17
  const v56 = v14 || !v50
  const v57 = Math.max(v38, v53)
  const v58 = Math.min(v39, v54)
  const v59 = v24 && !v55
  const v60 = !s[4] && !v55 && v58 >= v57
  const v61 = v22 || v60
  const v62 = v22 ? (v60 ? Math.min(v38, v57) : v38) : v57
  const v63 = v22 ? (v60 ? Math.max(v39, v58) : v39) : v58
  const v64 = f.vurderingsdato <= 17347 /* 2017-06-30 */
  s[2858] = v64
  const v65 = v64 || s[38]
  const v66 = SATS_60(f.vurderingsdato)
  const v67 = v65 ? -Infinity : v66
  const v68 = v65 ? Infinity : v66
  const v69 = Math.max(v38, v67)
  const v70 = Math.min(v39, v68)
  const v71 = !s[4] && v70 >= v69
  const v72 = v22 || v71
  const v73 = v22 ? (v71 ? Math.min(v38, v69) : v38) : v69
  const v74 = v22 ? (v71 ? Math.max(v39, v70) : v39) : v70
  const LAS_74a_3 = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.min(v67, v73) : v67) : v73) : v59 ? (v61 ? Math.min(v53, v62) : v53) : v62) : v44 ? (v46 ? Math.min(v32, v47) : v32) : v47) : -Infinity
  s[495] = LAS_74a_3
  const LAS_74a_3_hoej = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.max(v68, v74) : v68) : v74) : v59 ? (v61 ? Math.max(v54, v63) : v54) : v63) : v44 ? (v46 ? Math.max(v33, v48) : v33) : v48) : Infinity
  s[494] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[0] && (!s[0] || !v0 && (v44 || v22 || v45) || v0 && (!v1 && (v59 || v22 || v60) || v1 && (v24 || v22 || v71)))
  s[496] = LAS_74a_3_er
  const LAS_74a_3_ir = !s[0] || !s[0] || !v0 && (v24 && v35 || v49 || !s[4] && v35 && v40 || !s[4] && !((!v34 || !v35 && v32 === v33) && v43 && v34 && (!v34 || v32 === v38))) || v0 && (!v1 && (v24 && v56 || v49 || !s[4] && v56 && v40 || !s[4] && !((v55 || !v56 && v53 === v54) && v43 && !v55 && (v55 || v38 === v53))) || v1 && (v24 && v65 || v49 || !s[4] && v65 && v40 || !s[4] && !(!v65 && v67 === v68 && v43 && v38 === v67)))
  s[497] = LAS_74a_3_ir
}

function svar_40(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[2866] = v0
  const v1 = shiftDays(s[109], 35)
  s[719] = v1
  const v2 = shiftDays(s[111], 35)
  s[720] = v2
  const v3 = !s[52] && shiftDays(v2, -1) >= f.tidligOpfoelgningBedtOm
  s[2867] = v3
  const v4 = !s[52] && shiftDays(v1, -1) < f.tidligOpfoelgningBedtOm
  s[2868] = v4
  const v5 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[2869] = v5
  const v6 = v5 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[451] && (!s[451] || v0 && f.ventesRaskInden8Uger === false && (v3 || s[54]) && f.oenskerTidligOpfoelgning || !v0 && v6)
  s[457] = SDL_7c
  const SDL_7c_nej = s[451] && (!s[451] || v0 && (f.ventesRaskInden8Uger || v4 || f.oenskerTidligOpfoelgning === false) || !v0 && !v6)
  s[458] = SDL_7c_nej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v9 = shiftDays(shiftDays(s[109], 56), -1)
  s[452] = v9
  const v10 = shiftDays(shiftDays(s[111], 56), -1)
  s[453] = v10
  const v11 = !s[52] && v10 >= f.forventetRask
  s[2872] = v11
  const v12 = !s[52] && v9 < f.forventetRask
  s[2873] = v12
  const v13 = !s[52] && v10 >= f.vurderingsdato
  s[2874] = v13
  const v14 = !s[52] && v9 < f.vurderingsdato
  s[2875] = v14
  const v15 = v12 || v14
  s[569] = v15
  const v16 = (v11 || s[54]) && (v13 || s[54]) && (v11 || v13)
  s[570] = v16
  const v17 = !s[42] && s[54]
  s[571] = v17
  const SDL_12_1_1 = !s[1] || !s[451] && f.tilbagevendenForestaar || s[451] && !s[42] && v16
  s[456] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !s[451] && f.tilbagevendenForestaar === false || s[451] && (s[42] || v15)
  s[454] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || s[451] && v17
  s[455] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v21 = f.fratraedelsesdag >= f.vurderingsdato
  s[2881] = v21
  const v22 = f.fratraeder && !v21
  s[2880] = v22
  const v23 = s[117] && !v22
  s[585] = v23
  const v24 = f.holdteSamtaler >= 1
  s[575] = v24
  const v25 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[587] = v25
  const v26 = v25 >= f.forventetRask
  s[2882] = v26
  const v27 = v25 >= f.vurderingsdato
  s[2883] = v27
  const v28 = v23 && v24 && f.forudsigeligtForloeb && v26 && v27
  s[572] = v28
  const v29 = shiftDays(shiftDays(s[109], 182), -1)
  s[586] = v29
  const v30 = shiftDays(shiftDays(s[111], 182), -1)
  s[588] = v30
  const v31 = !s[52] && v30 >= f.forventetRask
  s[2886] = v31
  const v32 = !s[52] && v29 < f.forventetRask
  s[2887] = v32
  const v33 = !v23 || v32 || f.opfoelgningOenskes
  s[2885] = v33
  const v34 = v23 && (v31 || s[54]) && f.opfoelgningOenskes === false
  s[2884] = v34
  const v35 = !s[52] && v30 >= f.vurderingsdato
  s[2888] = v35
  const v36 = !s[52] && v29 < f.vurderingsdato
  s[2889] = v36
  const v37 = v33 || f.opfoelgningAlligevel || v36
  s[461] = v37
  const v38 = v34 && f.opfoelgningAlligevel === false && (v35 || s[54])
  s[462] = v38
  const v39 = !s[52] && s[109] < 20635 /* 2026-07-01 */
  s[2878] = v39
  const v40 = !s[52] && s[111] >= 20635 /* 2026-07-01 */
  s[2879] = v40
  const v41 = !s[42] || v40
  s[2877] = v41
  const v42 = s[42] && (v39 || s[54])
  s[463] = v42
  const v43 = v42 && !v41
  s[464] = v43
  const SDL_13f_1 = s[160] && (v42 && (v28 || v38) || !v43 && (!s[160] || !s[42] && v28 || s[42] && v38))
  s[460] = SDL_13f_1
  const SDL_13f_1_nej = s[160] && (v42 && (!v28 || v37) || !v43 && (!s[160] || !s[42] && !v28 || s[42] && v37))
  s[459] = SDL_13f_1_nej
}

function svar_41(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[452], v0)
  const v2 = Math.min(s[453], v0)
  const v3 = s[52] || !s[54] && s[452] === s[453]
  const v4 = s[454] && !s[52]
  const v5 = s[455] && !s[52] && s[453] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[452] : NEVER) : NEVER
  const v7 = s[456] ? NEVER : s[453]
  const v8 = s[456] || v4 || v5
  const v9 = s[454] && s[54] || s[455] && !(v3 && !s[52] && s[452] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[52] || !s[54] && v1 === v2
  const v13 = s[457] && !s[52]
  const v14 = s[458] && v8
  const v15 = !s[451] && !s[52] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[457] && s[54]
  const v23 = v22 || s[458] && v9 || !s[451] && s[54] && v9 || !s[451] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[52] && v8 || s[52] && !v8) && (s[52] || v1 === v6))
  s[471] = v23
  const v24 = shiftMonths(s[109], 6)
  s[573] = v24
  const v25 = shiftMonths(s[111], 6)
  s[574] = v25
  const v26 = shiftDays(v24, -1)
  s[580] = v26
  const v27 = shiftDays(v25, -1)
  s[581] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[458] && !s[52]
  const v33 = !s[451] && !s[52] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[476] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[477] = v38
  const v39 = v13 || v32 || v33
  s[475] = v39
  const v40 = s[458] && s[54]
  const v41 = !s[451] && s[54]
  s[474] = v41
  const v42 = v22 || v40 || v41 || !s[451] && !((s[52] || !s[54] && v28 === v29) && (s[52] || !s[54] && v26 === v27) && (s[52] || v26 === v28))
  s[472] = v42
  const v43 = s[459] && v39
  const v44 = !s[160] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[460] ? NEVER : v38
  const v47 = s[460] || v43 || v44
  const v48 = Math.max(s[452], v1)
  const v49 = Math.min(s[453], v2)
  const v50 = !s[451] && !s[52] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[452], v48) : s[452]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[479] = v53
  const v54 = v32 ? (v50 ? Math.max(s[453], v49) : s[453]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[480] = v55
  const v56 = v13 || v32 || v50
  s[478] = v56
  const v57 = v22 || v40 || v41 || !s[451] && !(v12 && v3 && (s[52] || s[452] === v1))
  s[473] = v57
  const v58 = s[459] && v56
  const v59 = !s[160] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[460] ? NEVER : v55
  const v62 = s[460] || v58 || v59
  const v63 = s[1] ? (s[451] ? (s[42] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[452]) : FIRST_DAY
  s[467] = v63
  const v64 = s[1] ? (s[451] ? (s[42] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[453]) : NEVER
  s[469] = v64
  const v65 = s[461] && v39
  const v66 = s[462] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[462] ? NEVER : v38
  const v69 = s[461] && v56
  const v70 = s[462] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[462] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[468] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[470] = v77
  const v78 = s[463] && (v21 || v66 || v70)
  s[465] = v78
  const v79 = !s[464] && (!s[1] || !s[451] && !s[52] || s[451] && (!s[42] && v21 || s[42] && (v47 || v62)))
  s[466] = v79
}

function svar_42(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[465] || s[466]
  s[1889] = SDL_13b_1_er
  const SDL_13b_1 = s[465] ? (s[466] ? Math.min(s[467], s[468]) : s[468]) : s[467]
  s[1887] = SDL_13b_1
  const SDL_13b_1_hoej = s[465] ? (s[466] ? Math.max(s[469], s[470]) : s[470]) : s[469]
  s[1888] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[463] && (s[471] || s[461] && s[472] || s[461] && s[473]) || !s[464] && (!s[1] || s[474] || s[451] && (!s[42] && s[471] || s[42] && (s[459] && s[472] || !s[160] && !((!s[475] || !s[472] && s[476] === s[477]) && s[475] && s[476] === NEVER) || s[459] && s[473] || !s[160] && !((!s[478] || !s[473] && s[479] === s[480]) && s[478] && s[479] === NEVER))))
  s[1890] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v4 = f.vurderingsdato >= 14522 /* 2009-10-05 */
  s[2893] = v4
  const LAS_74a_7 = s[4] ? (v4 ? NEVER : SDL_13b_1) : FIRST_DAY
  s[1552] = LAS_74a_7
  const LAS_74a_7_hoej = s[4] ? (v4 ? NEVER : SDL_13b_1_hoej) : NEVER
  s[1553] = LAS_74a_7_hoej
  const v7 = f.grundTilLedighedsydelse === 'syg'
  s[2892] = v7
  const LAS_74a_7_er = v7 && (!s[4] || v4 || SDL_13b_1_er)
  s[1554] = LAS_74a_7_er
  const LAS_74a_7_ir = !v7 || !s[4] || !v4 && SDL_13b_1_ir
  s[1555] = LAS_74a_7_ir
  // LAS.74c.1: Retten til fleksjob skal vurderes igen (LAS § 74 c, stk. 1)
  const v10 = allPeriods(f.ledighedsydelsesperioder)
  const v11 = periods(f.ledighedsydelsesperioder, (r_ledighedsydelsesperioder) => r_ledighedsydelsesperioder.slags === 'barsel')
  const v12 = without(v10, v11)
  const v13 = f.revurderetFoer ? shiftDays(f.tolvMaanederSidstNaaetDen, 1) : 11504 /* 2001-07-01 */
  const v14 = from(v12, v13)
  const v15 = dayOver(v14, 18, 364, v13)
  const v16 = runStart(v14, v15)
  const v17 = v16 === NEVER
  const v18 = v15 === NEVER
  const v19 = v17 && v18
  s[2906] = v19
  const v20 = (v17 ? -Infinity : v18 ? Infinity : v15 - v16) === 364
  const v21 = !v19 && v20
  s[2904] = v21
  const v22 = !v19 && !v20
  s[2905] = v22
  const v23 = shiftDays(shiftMonths(v16, 12), -1)
  const v24 = runEnd(v14, v15) >= v23
  s[2907] = v24
  const v25 = v22 || !v24
  s[2903] = v25
  const v26 = (v21 || v19) && v24
  s[2902] = v26
  const v27 = f.modtogLedighedsydelse30Juni2006 && !s[0]
  s[2894] = v27
  const v28 = from(v11, 13330 /* 2006-07-01 */)
  const v29 = without(v10, v28)
  const v30 = from(v29, v13)
  const v31 = dayOver(v30, 24, 547, v13)
  const v32 = runStart(v30, v31)
  const v33 = v32 === NEVER
  const v34 = v31 === NEVER
  const v35 = v33 && v34
  s[2900] = v35
  const v36 = (v33 ? -Infinity : v34 ? Infinity : v31 - v32) === 547
  const v37 = !v35 && v36
  s[2898] = v37
  const v38 = !v35 && !v36
  s[2899] = v38
  const v39 = shiftDays(shiftMonths(v32, 18), -1)
  const v40 = runEnd(v30, v31) >= v39
  s[2901] = v40
  const v41 = v38 || !v40
  s[2897] = v41
  const v42 = (v37 || v35) && v40
  s[2896] = v42
  const LAS_74c_1_ir = !v27 && !s[4]
  s[1558] = LAS_74c_1_ir
  const LAS_74c_1 = v27 ? (v42 ? (v41 ? Math.min(v31, v39) : v39) : v31) : s[4] ? (v26 ? (v25 ? Math.min(v15, v23) : v23) : v15) : FIRST_DAY
  s[1556] = LAS_74c_1
  const LAS_74c_1_hoej = v27 ? (v42 ? (v41 ? Math.max(v31, v39) : v39) : v31) : s[4] ? (v26 ? (v25 ? Math.max(v15, v23) : v23) : v15) : NEVER
  s[1557] = LAS_74c_1_hoej
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v46 = runEnd(v12, LAS_74c_1)
  const v47 = runEnd(v12, LAS_74c_1_hoej)
  const v48 = !LAS_74c_1_ir && LAS_74c_1 === LAS_74c_1_hoej || v46 !== 2147483647 || v47 === 2147483647 && (runStart(v12, LAS_74c_1) !== 2147483647 || runStart(v12, LAS_74c_1_hoej) === 2147483647)
  const v49 = shiftMonths(LAS_74c_1, 6)
  const v50 = shiftMonths(LAS_74c_1_hoej, 6)
  const v51 = (v48 ? v47 : NEVER) >= v49
  s[2908] = v51
  const v52 = (v48 ? v46 : FIRST_DAY) >= v50
  s[2909] = v52
  const v53 = shiftDays(LAS_74c_1, 1)
  const v54 = shiftDays(LAS_74c_1_hoej, 1)
  const v55 = from(v12, v54)
  const v56 = from(v12, v53)
  const v57 = dayReaching(v56, v53, 183)
  const v58 = dayReaching(v55, v54, 183)
  const v59 = Math.max(v49, v57)
  const v60 = Math.min(v50, v58)
  const v61 = LAS_74c_1_ir && v60 >= v59
  const v62 = !v52 || v61
  const v63 = v52 ? v59 : v61 ? Math.min(v57, v59) : v57
  const v64 = v52 ? v60 : v61 ? Math.max(v58, v60) : v58
  const LAS_74c_1_18_er = !s[4] || v51 || !v52 || v61
  s[1561] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[4] ? (v51 ? (v62 ? Math.min(v49, v63) : v49) : v63) : FIRST_DAY
  s[1559] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[4] ? (v51 ? (v62 ? Math.max(v50, v64) : v50) : v64) : NEVER
  s[1560] = LAS_74c_1_18_hoej
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v68 = f.vurderingsdato >= 14606 /* 2009-12-28 */
  s[906] = v68
  const v69 = f.flyttedeKommuneMedLedighedsydelse && f.flytningForhindrerFristen
  s[2911] = v69
  const v70 = shiftMonths(f.flyttedeDenMedLedighedsydelse, 6)
  const v71 = f.modtogLedighedsydelse30Juni2006 && f.revurderetFoer === false && !s[237]
  s[904] = v71
  const LAS_74c_1_frist_er = v71 || !s[4] || !v68 || !s[436] || v69 || LAS_74c_1_18_er
  s[1564] = LAS_74c_1_frist_er
  const LAS_74c_1_frist_ir = !v71 && (!s[4] || v68 && (!s[436] || !v69 && !s[4]))
  s[1565] = LAS_74c_1_frist_ir
  const LAS_74c_1_frist = v71 ? 13694 /* 2007-06-30 */ : s[4] ? (v68 ? (s[436] ? (v69 ? v70 : LAS_74c_1_18) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1562] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v71 ? 13694 /* 2007-06-30 */ : s[4] ? (v68 ? (s[436] ? (v69 ? v70 : LAS_74c_1_18_hoej) : NEVER) : NEVER) : NEVER
  s[1563] = LAS_74c_1_frist_hoej
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = !s[4] || f.vurderingsdato >= LAS_74c_1
  s[1566] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = !s[4] || f.vurderingsdato < LAS_74c_1_hoej
  s[1567] = LAS_74c_1_nu_nej
}

function svar_43(f, s) {
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = quotient([s[481], 91], [100], 'nærmeste', 500)
  const v1 = quotient([s[482], 91], [100], 'nærmeste', 500)
  const v2 = quotient([s[481], 82], [100], 'nærmeste', 500)
  const v3 = quotient([s[482], 82], [100], 'nærmeste', 500)
  const v4 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[483] ? Math.min(v0, v1) : -Infinity), s[483] ? Math.min(v2, v3) : -Infinity)
  const v5 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[483] ? Math.max(v0, v1) : Infinity), s[483] ? Math.max(v2, v3) : Infinity)
  const v6 = Math.max(0, v4)
  const v7 = Math.min(0, v5)
  const v8 = s[448] && !s[484]
  const v9 = !s[4] && !s[484] && v7 >= v6
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v4, v6) : v4) : v6
  const v12 = v8 ? (v9 ? Math.max(v5, v7) : v5) : v7
  const LAS_74d_2_er = !s[4] || !s[0] && (s[447] || v8 || v9) || s[0] && s[485]
  s[1570] = LAS_74d_2_er
  const LAS_74d_2_ir = !s[4] || !s[0] && (s[448] && s[486] || !s[4] && !((s[484] || !s[486] && v4 === v5) && !s[484] && v4 === 0)) || s[0] && s[487]
  s[1571] = LAS_74d_2_ir
  const LAS_74d_2 = s[4] ? (s[0] ? s[488] : s[447] ? (v10 ? Math.min(0, v11) : 0) : v11) : -Infinity
  s[1568] = LAS_74d_2
  const LAS_74d_2_hoej = s[4] ? (s[0] ? s[489] : s[447] ? (v10 ? Math.max(0, v12) : 0) : v12) : Infinity
  s[1569] = LAS_74d_2_hoej
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v17 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v18 = Math.min(s[490], v17)
  const v19 = Math.min(s[491], v17)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18, 30], [100], 'nærmeste', 1)
  const v22 = quotient([v19, 30], [100], 'nærmeste', 1)
  const v23 = v20 ? -Infinity : Math.min(v21, v22)
  const v24 = v20 ? Infinity : Math.max(v21, v22)
  const v25 = v20 && !s[193] && v18 === v19
  const v26 = s[193] || v20
  const v27 = Math.max(0, s[492] ? -Infinity : v17 - s[491])
  const v28 = Math.max(0, s[493] ? Infinity : v17 - s[490])
  const v29 = v28 >= Infinity
  const v30 = v29 ? -Infinity : quotient([v27, 55], [100], 'nærmeste', 1)
  const v31 = v29 ? Infinity : quotient([v28, 55], [100], 'nærmeste', 1)
  const v32 = v29 && !s[193] && v27 === v28
  const v33 = s[193] || v29
  const v34 = v24 === Infinity
  const v35 = v30 === -Infinity
  const v36 = v23 === -Infinity
  const v37 = v31 === Infinity
  const v38 = v34 && v35 || v36 && v37
  const LAS_74d_3 = s[0] ? (v36 || v35 ? -Infinity : v23 + v30) : -Infinity
  s[1572] = LAS_74d_3
  const LAS_74d_3_hoej = s[0] ? (v34 || v37 ? Infinity : v24 + v31) : Infinity
  s[1573] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[0] && (!s[0] || !v25 && !v32 && !(v38 && (v25 || !v26 && v23 === v24) && (v32 || !v33 && v30 === v31)))
  s[1574] = LAS_74d_3_er
  const LAS_74d_3_ir = !s[0] || !s[0] || v26 || v33 || v38
  s[1575] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v43 = s[494] === Infinity
  const v44 = -LAS_74d_3_hoej === -Infinity
  const v45 = s[495] === -Infinity
  const v46 = -LAS_74d_3 === Infinity
  const v47 = v43 && v44 || v45 && v46
  const v48 = s[496] && LAS_74d_3_er && !(v47 && (!s[496] || !s[497] && s[495] === s[494]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v49 = s[497] || LAS_74d_3_ir || v47
  const v50 = Math.max(0, v45 || v44 ? -Infinity : s[495] - LAS_74d_3_hoej)
  const v51 = Math.max(0, v43 || v46 ? Infinity : s[494] - LAS_74d_3)
  const v52 = v51 >= Infinity
  const LAS_74d_3_udbetales = s[0] ? (v52 ? -Infinity : quotient([v50], [1], 'nærmeste', 100)) : -Infinity
  s[1576] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[0] ? (v52 ? Infinity : quotient([v51], [1], 'nærmeste', 100)) : Infinity
  s[1577] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[0] && (!s[0] || v48 && !(v52 && (!v48 || !v49 && v50 === v51)))
  s[1578] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = !s[0] || !s[0] || v49 || v52
  s[1579] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v57 = f.ferieaaretBegyndte >= 11504 /* 2001-07-01 */
  s[2912] = v57
  const v58 = f.retTilLedighedsydelseFra >= f.ferieaaretBegyndte
  s[2915] = v58
  const v59 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 3)
  s[2916] = v59
  const v60 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 8)
  s[2917] = v60
  const v61 = v58 ? (v59 ? (v60 ? 5 : 10) : 15) : 25
  const v62 = Math.max(0, v61 - Math.max(0, v61 + f.optjentFerieMedBetaling - 25))
  const v63 = f.ferieaaretBegyndte >= 18383 /* 2020-05-01 */
  s[2913] = v63
  const v64 = f.ferieaaretBegyndte >= 18506 /* 2020-09-01 */
  s[2914] = v64
  const v65 = f.maanederMedLedighedsydelseIFerieaaret === 12
  s[2918] = v65
  const v66 = Math.min(v65 ? 25 : Math.floor(f.maanederMedLedighedsydelseIFerieaaret * 20800 / 10000), Math.max(0, 25 - f.optjentFerieMedBetaling))
  const LAS_74e_3_ir = !v57 || v63 && !v64
  s[813] = LAS_74e_3_ir
  const LAS_74e_3 = v57 ? (v63 ? (v64 ? v66 : -Infinity) : v62) : -Infinity
  s[1580] = LAS_74e_3
  const LAS_74e_3_hoej = v57 ? (v63 ? (v64 ? v66 : Infinity) : v62) : Infinity
  s[1581] = LAS_74e_3_hoej
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v70 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 12), -1)
  const v71 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 16), -1)
  const LAS_74e_4 = v57 ? (v63 ? (v64 ? v71 : FIRST_DAY) : v70) : FIRST_DAY
  s[1583] = LAS_74e_4
  const LAS_74e_4_hoej = v57 ? (v63 ? (v64 ? v71 : NEVER) : v70) : NEVER
  s[1584] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const LAS_74e_8_er = f.ferienMedLedighedsydelseBegynder >= 15706 /* 2013-01-01 */
  s[1587] = LAS_74e_8_er
  const v75 = shiftDays(f.ferienMedLedighedsydelseBegynder, -14)
  const LAS_74e_8 = LAS_74e_8_er ? v75 : FIRST_DAY
  s[1585] = LAS_74e_8
  const LAS_74e_8_hoej = LAS_74e_8_er ? v75 : NEVER
  s[1586] = LAS_74e_8_hoej
}

function svar_44(f, s) {
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const v0 = shiftDays(shiftDays(f.ustoettetArbejdeBegyndte, 546), f.barselsdageEfterUstoettetArbejde)
  const LAS_74f_1_dag = s[4] ? v0 : FIRST_DAY
  s[1590] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[4] ? v0 : NEVER
  s[1591] = LAS_74f_1_dag_hoej
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v3 = LAS_74f_1_dag_hoej >= f.vurderingsdato
  s[2919] = v3
  const v4 = LAS_74f_1_dag >= f.vurderingsdato
  s[2920] = v4
  const v5 = f.maanederIArbejdeEfterFleksjob >= 9
  s[2922] = v5
  const v6 = f.berettigetVedOvergangen || v5
  s[2921] = v6
  const v7 = v3 || !s[4]
  const LAS_74f_1 = !s[4] || !s[0] && f.erVisiteretTilFleksjob && v7 && !s[498] && v6 || s[0] && f.erVisiteretTilFleksjob && v7 && !s[498]
  s[1588] = LAS_74f_1
  const LAS_74f_1_nej = !s[4] || !s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[498] || !v6) || s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[498])
  s[1589] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const v10 = f.retTilLedighedsydelseFra >= 11504 /* 2001-07-01 */
  s[1594] = v10
  const v11 = f.retTilLedighedsydelseFra >= 15706 /* 2013-01-01 */
  s[2923] = v11
  const v12 = v11 ? shiftDays(f.retTilLedighedsydelseFra, 21) : NEVER
  const LAS_75_1 = v10 ? v12 : FIRST_DAY
  s[1592] = LAS_75_1
  const LAS_75_1_hoej = v10 ? v12 : NEVER
  s[1593] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const v15 = f.bruddetSkete >= 13330 /* 2006-07-01 */
  s[814] = v15
  const LAS_75a_1 = !v15 || !s[499] || s[500]
  s[1595] = LAS_75a_1
  const LAS_75a_1_nej = !v15 || s[501]
  s[1596] = LAS_75a_1_nej
  const LAS_75a_1_ir = !v15 || s[502]
  s[1597] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const v19 = s[0] && f.harSoegtAktivtMedLedighedsydelse === false && f.rimeligGrundTilBrud === false
  const LAS_76_1 = !s[4] || v19
  s[1598] = LAS_76_1
  const LAS_76_1_nej = !s[4] || !v19
  s[1599] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v22 = f.bruddetSkete >= 15706 /* 2013-01-01 */
  s[908] = v22
  const v23 = LAS_75a_1_nej || f.rimeligGrundTilBrud
  s[2928] = v23
  const v24 = LAS_75a_1 || LAS_75a_1_ir
  const v25 = v24 && f.rimeligGrundTilBrud === false
  s[2927] = v25
  const LAS_77_1 = v15 ? (v22 ? Math.min(v23 ? 0 : s[503], v23 ? 0 : s[504]) : 0) : -Infinity
  s[1600] = LAS_77_1
  const LAS_77_1_hoej = v15 ? (v22 ? Math.max(v25 ? s[503] : 0, v25 ? s[504] : 0) : 0) : Infinity
  s[1601] = LAS_77_1_hoej
  const LAS_77_1_er = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[1602] = LAS_77_1_er
  const LAS_77_1_ir = !LAS_77_1_er || !v15
  s[1603] = LAS_77_1_ir
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v30 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  s[2930] = v30
  const v31 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  s[2931] = v31
  const v32 = f.rimeligGrundTilBrud ? 0 : v30 ? 35 : v31 ? 21 : 0
  const v33 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  s[2934] = v33
  const v34 = LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33
  s[2933] = v34
  const v35 = v24 && f.rimeligGrundTilBrud === false && v33
  s[2932] = v35
  const LAS_77a_1 = v15 ? (v22 ? (v34 ? 0 : 21) : v32) : -Infinity
  s[1604] = LAS_77a_1
  const LAS_77a_1_hoej = v15 ? (v22 ? (v35 ? 21 : 0) : v32) : Infinity
  s[1605] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const v38 = f.bruddetSkete >= 16617 /* 2015-07-01 */
  s[895] = v38
  const LAS_77a_2 = v15 ? (v22 ? (v38 ? (v23 ? 0 : f.dageUdeblevet) : -Infinity) : 0) : -Infinity
  s[1607] = LAS_77a_2
  const LAS_77a_2_hoej = v15 ? (v22 ? (v38 ? (v25 ? f.dageUdeblevet : 0) : Infinity) : 0) : Infinity
  s[1608] = LAS_77a_2_hoej
  const LAS_77a_2_er = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  s[1609] = LAS_77a_2_er
  const LAS_77a_2_ir = !LAS_77a_2_er || !v15 || v22 && !v38
  s[1610] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v43 = shiftMonths(f.bruddetSkete, -12)
  const v44 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[2937] = v44
  const v45 = v30 && v44
  s[2936] = v45
  const v46 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[2939] = v46
  const v47 = v31 && v46
  s[2938] = v47
  const v48 = v45 || v47
  s[2935] = v48
  const v49 = f.rimeligGrundTilBrud === false && v48
  const v50 = shiftDays(v43, 1)
  const v51 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[2942] = v51
  const v52 = v30 && v51
  s[2941] = v52
  const v53 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[2944] = v53
  const v54 = v31 && v53
  s[2943] = v54
  const v55 = v52 || v54
  s[2940] = v55
  const v56 = f.rimeligGrundTilBrud === false && v55
  const v57 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[2945] = v57
  const v58 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[2946] = v58
  const LAS_77a_4 = !v15 || !v22 && (v49 || v56) || v22 && (v24 && f.rimeligGrundTilBrud === false && v33 && v57 || v24 && f.rimeligGrundTilBrud === false && v33 && v58)
  s[1611] = LAS_77a_4
  const LAS_77a_4_nej = !v15 || !v22 && (!v49 || !v56) || v22 && (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33 || !v57 || LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33 || !v58)
  s[1612] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const LAS_77a_6 = !s[4] || s[505]
  s[1613] = LAS_77a_6
  const LAS_77a_6_nej = !s[4] || !s[505]
  s[1614] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v63 = f.staarTilRaadighedForFleksjob || f.pensionssagUnderBehandling
  const LAS_77b_1 = !s[4] || v63
  s[1615] = LAS_77b_1
  const LAS_77b_1_nej = !s[4] || !v63
  s[1616] = LAS_77b_1_nej
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v66 = f.enkeltudgiftensArt === 'energi'
  s[2948] = v66
  const v67 = f.energiregningenFra >= 18901 /* 2021-10-01 */
  s[2949] = v67
  const v68 = f.energiregningenTil <= 19477 /* 2023-04-30 */
  s[2950] = v68
  const v69 = v66 && v67 && v68
  s[2947] = v69
  const v70 = v69 && f.forbrugetErUrimeligtHoejt === false || !v69 && f.enkeltudgiftenErRimeligtBegrundet
  const LAS_81_1_rimelig = !s[1] || v70
  s[508] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = !s[1] || !v70
  s[511] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v73 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  s[2951] = v73
  const v74 = v73 || !v69 && f.behovetKunneIkkeForudses === false
  const LAS_81_1_forudsigelig = !s[1] || v74
  s[507] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = !s[1] || !v74
  s[506] = LAS_81_1_forudsigelig_nej
}

function svar_45(f, s) {
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v0 = f.udgiftenPaatagetDen >= f.soegtOmEnkeltydelseDen
  s[2952] = v0
  const v1 = f.udgiftenErPaataget && !v0 && f.hjaelpTrodsSenAnsoegning === false
  const LAS_88_1 = !s[1] || v1
  s[516] = LAS_88_1
  const LAS_88_1_nej = !s[1] || !v1
  s[1670] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v4 = s[506] || f.udgiftenErHeltAfgoerende
  s[518] = v4
  const v5 = (s[507] || !s[1]) && f.udgiftenErHeltAfgoerende === false
  s[519] = v5
  const v6 = s[508] || !s[1]
  s[517] = v6
  const v7 = LAS_88_1_nej || !s[1]
  s[515] = v7
  const v8 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  s[2953] = v8
  const LAS_81_1 = !s[1] || !s[30] && s[509] && v6 && f.egenBetalingVanskeliggoerFremtiden && v4 && v7 || s[30] && !v8 && s[509] && v6 && f.egenBetalingVanskeliggoerFremtiden && v4 && v7
  s[1617] = LAS_81_1
  const LAS_81_1_nej = !s[1] || !s[30] && (s[510] || s[511] || f.egenBetalingVanskeliggoerFremtiden === false || v5 || LAS_88_1) || s[30] && (v8 || s[510] || s[511] || f.egenBetalingVanskeliggoerFremtiden === false || v5 || LAS_88_1)
  s[1618] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const v11 = s[0] && f.udsaettelsestruetPaaGrundAfRestance && f.huslejehjaelpForebyggerUdsaettelse && f.hjaelpenDaekkerKunSanktion === false && f.kanIkkeBetaleUdgiften
  const LAS_81a_1 = !s[1] || v11
  s[1620] = LAS_81a_1
  const LAS_81a_1_nej = !s[1] || !v11
  s[1621] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const v14 = !s[0] || f.ansoegningenProevetEfterHuslejehjaelp
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance && (!s[1] || v14)
  s[1622] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance && (!s[1] || !v14)
  s[1623] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance === false || !s[1]
  s[1624] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v18 = f.offentligBehandlingFindes === false && f.privatBehandlingErLaegeligtVelbegrundet
  s[2955] = v18
  const v19 = f.behandlingUdenForDetOffentlige === false || v18
  s[2954] = v19
  const LAS_82_1 = !s[1] || f.udgiftenDaekkesEfterAndenLov === false && f.kanIkkeBetaleUdgiften && f.behandlingenErNoedvendig && v19 && v7
  s[1625] = LAS_82_1
  const LAS_82_1_nej = !s[1] || f.udgiftenDaekkesEfterAndenLov || f.kanIkkeBetaleUdgiften === false || f.behandlingenErNoedvendig === false || !v19 || LAS_88_1
  s[1626] = LAS_82_1_nej
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const v22 = f.formueUdenMéngodtgoerelse + f.méngodtgoerelse
  const LAS_82_1_formue = s[1] ? v22 : -Infinity
  s[1627] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[1] ? v22 : Infinity
  s[1628] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v25 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[2957] = v25
  const v26 = f.ydelseVedTandpleje === 'hjaelp_efter_27a'
  s[2959] = v26
  const v27 = v26 && f.ydelsenSvarerTilKontanthjaelp
  s[2958] = v27
  const v28 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  s[2961] = v28
  const v29 = v28 && f.ydelsenSvarerTilKontanthjaelp && f.opfylderKontanthjaelpensOekonomi
  s[2960] = v29
  const v30 = v25 || v27 || v29
  const v31 = (f.harForsoergelsespligt ? s[349] : s[350]) >= f.ydelseFoerFradragVedTandpleje
  s[2964] = v31
  const v32 = (f.harForsoergelsespligt ? s[347] : s[348]) >= f.ydelseFoerFradragVedTandpleje
  s[2965] = v32
  const v33 = !v28 || f.opfylderKontanthjaelpensOekonomi === false || !v32
  s[2963] = v33
  const v34 = v28 && f.opfylderKontanthjaelpensOekonomi && (v31 || s[193])
  s[2962] = v34
  const LAS_82a_1 = !s[1] || s[0] && (!s[48] && v30 || s[48] && (v25 || v27 || v34))
  s[1629] = LAS_82a_1
  const LAS_82a_1_nej = !s[1] || !s[0] || !s[48] && !v30 || s[48] && !v25 && !v27 && v33
  s[1630] = LAS_82a_1_nej
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v37 = Math.max(0, f.tandplejeudgifterIAaret - 60000)
  const v38 = s[274] ? Math.round(Math.max(0, f.tandplejeudgifterIAaret - 80000) * 6500 / 10000) : v37
  const v39 = f.vurderingsdato >= 16587 /* 2015-06-01 */
  s[2967] = v39
  const v40 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[2969] = v40
  const v41 = v40 && s[274]
  s[2968] = v41
  const v42 = v41 ? v37 : v38
  const v43 = Math.round(v37 * 6500 / 10000)
  const v44 = v41 ? v37 : s[274] ? v43 : v37
  const v45 = f.ydelseFoerFradragVedTandpleje >= s[512]
  s[2970] = v45
  const v46 = f.ydelseFoerFradragVedTandpleje >= s[513]
  s[2971] = v46
  const v47 = Math.max(v37, v43)
  const v48 = Math.min(v37, v43)
  const v49 = s[273] && v48 >= v47
  const v50 = v46 || v49
  const v51 = v46 ? (v49 ? Math.min(v43, v47) : v43) : v47
  const v52 = v46 ? (v49 ? Math.max(v43, v48) : v43) : v48
  const LAS_82a_2 = s[1] ? (s[0] ? (s[253] ? (v39 ? (s[48] ? (v45 ? v51 : v50 ? Math.min(v37, v51) : v37) : v44) : v42) : v38) : 0) : -Infinity
  s[1631] = LAS_82a_2
  const LAS_82a_2_hoej = s[1] ? (s[0] ? (s[253] ? (v39 ? (s[48] ? (v45 ? v52 : v50 ? Math.max(v37, v52) : v37) : v44) : v42) : v38) : 0) : Infinity
  s[1632] = LAS_82a_2_hoej
  const LAS_82a_2_er = LAS_82a_1 && (!s[1] || !s[0] || !s[253] || !v39 || !s[48] || !v45 || v46 || v49)
  s[1633] = LAS_82a_2_er
  const LAS_82a_2_ir = LAS_82a_1 && (!s[1] || s[0] && s[253] && v39 && s[48] && s[273] && v37 !== v43) || LAS_82a_1_nej || !s[1]
  s[1634] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const v57 = s[0] && f.tandbehandlingensPris > 1000000
  const LAS_82a_6 = !s[1] || v57
  s[815] = LAS_82a_6
  const LAS_82a_6_nej = !s[1] || !v57
  s[1636] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v60 = v39 ? shiftMonths(f.tandbehandlingGodkendtDen, 2) : NEVER
  const LAS_82a_6_gaelder = s[1] ? v60 : FIRST_DAY
  s[1637] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[1] ? v60 : NEVER
  s[1638] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = !s[1] || LAS_82a_6_nej || !s[1]
  s[1639] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v64 = f.medicinTil === 'dit_barn'
  s[2973] = v64
  const v65 = f.medicinTil === 'dig'
  s[2975] = v65
  const v66 = f.maanederMedKontanthjaelpAf18 >= 12
  s[2976] = v66
  const v67 = v65 && v66
  s[2974] = v67
  const v68 = v64 || v67
  s[2972] = v68
  const v69 = s[48] && f.faarKontanthjaelpVedMedicin && v68
  const LAS_82b_1 = !s[1] || v69
  s[816] = LAS_82b_1
  const LAS_82b_1_nej = !s[1] || !v69
  s[1641] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const v72 = s[48] ? Math.min(f.egenbetalingForMedicin, f.egenbetalingForBilligsteMedicin) : 0
  const LAS_82b_2 = s[1] ? v72 : -Infinity
  s[1642] = LAS_82b_2
  const LAS_82b_2_hoej = s[1] ? v72 : Infinity
  s[1643] = LAS_82b_2_hoej
  const LAS_82b_2_ir = !s[1] || LAS_82b_1_nej || !s[1]
  s[1644] = LAS_82b_2_ir
}

function svar_46(f, s) {
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v0 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  s[2978] = v0
  const v1 = v0 && f.kanIkkeBetaleUdgiften
  const v2 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  s[2977] = v2
  const LAS_83_1 = v2 && (!s[1] || v1)
  s[1645] = LAS_83_1
  const LAS_83_1_nej = v2 && (!s[1] || !v1)
  s[1646] = LAS_83_1_nej
  const LAS_83_1_ir = !v2 || !s[1]
  s[1647] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v6 = f.vurderingsdato >= 13860 /* 2007-12-13 */
  s[521] = v6
  const v7 = !s[1] || v6 && !s[514]
  s[522] = v7
  const v8 = f.samvaerMed === 'bortadopteret_barn'
  s[2979] = v8
  const LAS_83_1_bortadopteret = v8 && (!s[1] || !v6 && v1 || v6 && (!s[514] || f.kanIkkeBetaleUdgiften))
  s[1648] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v8 && (!s[1] || !v6 && !v1 || v6 && (!s[514] || f.kanIkkeBetaleUdgiften === false))
  s[1649] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = !v8 || v7
  s[1650] = LAS_83_1_bortadopteret_ir
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v12 = f.flytterTilUdlandet === false || f.knyttetTilLandetDerFlyttesTil
  s[2981] = v12
  const LAS_85_1 = !s[1] || f.flytningenForbedrerForholdene && f.kanIkkeBetaleUdgiften && v12 && s[515]
  s[1651] = LAS_85_1
  const LAS_85_1_nej = !s[1] || f.flytningenForbedrerForholdene === false || f.kanIkkeBetaleUdgiften === false || !v12 || s[516]
  s[1652] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = !s[1] || s[30] && s[509] && s[517] && f.egenBetalingVanskeliggoerFremtiden && s[518] && s[515] && v12
  s[1653] = LAS_85_2
  const LAS_85_2_nej = !s[1] || !s[30] || s[510] || s[511] || f.egenBetalingVanskeliggoerFremtiden === false || s[519] || s[516] || !v12
  s[1654] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const v17 = s[30] && f.flytterTilUdlandet === false
  const LAS_85_4 = !s[1] || v17
  s[1655] = LAS_85_4
  const LAS_85_4_nej = !s[1] || !v17
  s[1656] = LAS_85_4_nej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const v20 = shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra, 3), -1)), 1)
  const LAS_86_7 = s[48] ? v20 : FIRST_DAY
  s[1661] = LAS_86_7
  const LAS_86_7_hoej = s[48] ? v20 : NEVER
  s[1662] = LAS_86_7_hoej
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v23 = s[48] && f.vurderingsdato < LAS_86_7_hoej
  s[2982] = v23
  const v24 = s[48] && f.vurderingsdato >= LAS_86_7
  s[2983] = v24
  const v25 = s[273] ? -Infinity : 45000
  const v26 = s[273] ? Infinity : 45000
  const v27 = Math.min(3, f.boernTilFritidstillaeg)
  const v28 = v25 > -Infinity && v26 < Infinity
  const v29 = quotient([v25, v27], [1], 'nærmeste', 1)
  const v30 = quotient([v26, v27], [1], 'nærmeste', 1)
  const v31 = v28 ? Math.min(v29, v30) : -Infinity
  const v32 = v28 ? Math.max(v29, v30) : Infinity
  const v33 = !v28 && !s[273] && v25 === v26
  const v34 = s[273] || !v28
  const v35 = v31 > -Infinity && v32 < Infinity
  const v36 = quotient([v31], [4], 'nærmeste', 1)
  const v37 = quotient([v32], [4], 'nærmeste', 1)
  const v38 = f.retTilEkstraBoernetilskud && !v33 && !(!v35 && (v33 || !v34 && v31 === v32)) || f.retTilEkstraBoernetilskud === false && !v33
  const v39 = f.retTilEkstraBoernetilskud && (v34 || !v35) || f.retTilEkstraBoernetilskud === false && v34
  const v40 = f.retTilEkstraBoernetilskud ? (v35 ? Math.min(v36, v37) : -Infinity) : v31
  const v41 = f.retTilEkstraBoernetilskud ? (v35 ? Math.max(v36, v37) : Infinity) : v32
  const v42 = Math.max(0, v40)
  const v43 = Math.min(0, v41)
  const v44 = v24 && v38
  const v45 = !s[48] && v38 && v43 >= v42
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v40, v42) : v40) : v42
  const v48 = v44 ? (v45 ? Math.max(v41, v43) : v41) : v43
  const LAS_86_2 = s[48] ? (v23 ? (v46 ? Math.min(0, v47) : 0) : v47) : -Infinity
  s[1657] = LAS_86_2
  const LAS_86_2_hoej = s[48] ? (v23 ? (v46 ? Math.max(0, v48) : 0) : v48) : Infinity
  s[1658] = LAS_86_2_hoej
  const LAS_86_2_er = s[48] && (!s[48] || v23 || v44 || v45)
  s[1659] = LAS_86_2_er
  const LAS_86_2_ir = !s[48] || !s[48] || v24 && v39 || !s[48] && !((!v38 || !v39 && v40 === v41) && v38 && v40 === 0)
  s[1660] = LAS_86_2_ir
  // LAS.86.8: Kvitteringer for fritidstillæg senest (LAS § 86, stk. 8)
  const LAS_86_8 = s[48] ? shiftDays(shiftMonths(LAS_86_7, 3), 19) : FIRST_DAY
  s[1664] = LAS_86_8
  const LAS_86_8_hoej = s[48] ? shiftDays(shiftMonths(LAS_86_7_hoej, 3), 19) : NEVER
  s[1665] = LAS_86_8_hoej
  // LAS.86.8.beløb: Beløb, der skal vises kvitteringer for (LAS § 86, stk. 8)
  const v55 = LAS_86_2 > -Infinity && LAS_86_2_hoej < Infinity
  const v56 = quotient([LAS_86_2, 3], [1], 'nærmeste', 1)
  const v57 = quotient([LAS_86_2_hoej, 3], [1], 'nærmeste', 1)
  const v58 = v55 ? Math.min(v56, v57) : -Infinity
  const v59 = v55 ? Math.max(v56, v57) : Infinity
  const v60 = LAS_86_2_er && !(!v55 && (!LAS_86_2_er || !LAS_86_2_ir && LAS_86_2 === LAS_86_2_hoej))
  const v61 = LAS_86_2_ir || !v55
  const v62 = v58 > -Infinity && v59 < Infinity
  const v63 = quotient([v58], [3], 'nærmeste', 1)
  const v64 = quotient([v59], [3], 'nærmeste', 1)
  const LAS_86_8_beloeb = s[48] ? (v62 ? Math.min(v63, v64) : -Infinity) : -Infinity
  s[1666] = LAS_86_8_beloeb
  const LAS_86_8_beloeb_hoej = s[48] ? (v62 ? Math.max(v63, v64) : Infinity) : Infinity
  s[1667] = LAS_86_8_beloeb_hoej
  const LAS_86_8_beloeb_er = s[48] && (!s[48] || v60 && !(!v62 && (!v60 || !v61 && v58 === v59)))
  s[1668] = LAS_86_8_beloeb_er
  const LAS_86_8_beloeb_ir = !s[48] || !s[48] || v61 || !v62
  s[1669] = LAS_86_8_beloeb_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid && (!s[1] || s[440])
  s[1676] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid && (!s[1] || !s[440] || !s[424])
  s[1677] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid === false || s[520]
  s[1678] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v72 = f.vurderingsdato >= 17968 /* 2019-03-13 */
  s[892] = v72
  const v73 = f.vurderingsdato >= 17247 /* 2017-03-22 */
  s[897] = v73
  const LAS_91_1_dom = f.doemtForHandlingILovensListe && (!s[1] || v73)
  s[1673] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe && (!s[1] || !v73 || !v72)
  s[1674] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe === false || !s[1] || v73 && !v72
  s[1675] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const LAS_91_1 = !s[1] || f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende || LAS_91_1_su || f.sanktionIDagpenge || LAS_91_1_dom
  s[1671] = LAS_91_1
  const LAS_91_1_nej = !s[1] || f.undlodOplysningerModBedreVidende === false && f.modtogUberettigetModBedreVidende === false && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge === false && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  s[1672] = LAS_91_1_nej
}

function svar_47(f, s) {
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v0 = f.tilbagebetalingAfgjortDen >= 13332 /* 2006-07-03 */
  s[1681] = v0
  const v1 = f.tilbagebetalingAfgjortDen >= 18262 /* 2020-01-01 */
  s[2984] = v1
  const v2 = f.tilbagebetalingAfgjortDen >= 19358 /* 2023-01-01 */
  s[2985] = v2
  const v3 = f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende
  s[2986] = v3
  const v4 = f.sammenhaengendeDageIUdlandet <= 14
  s[2988] = v4
  const v5 = f.tilbagebetalingskravet <= 3000000
  s[2989] = v5
  const v6 = !v4 || !v5
  s[2987] = v6
  const v7 = f.tilbagebetalingskravet <= 2150000
  s[2991] = v7
  const v8 = !v4 || !v7
  s[2990] = v8
  const v9 = v1 && (!v2 && v3 && v6 || v2 && v3 && v8)
  const LAS_91_6 = !v0 || v9
  s[1679] = LAS_91_6
  const LAS_91_6_nej = !v0 || !v9
  s[1680] = LAS_91_6_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud && !s[1]
  s[1683] = LAS_92_1_nej
  const LAS_92_1_ir = f.fikHjaelpTilBoligindskud === false || !s[1]
  s[817] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const v14 = s[48] ? shiftMonths(f.indskudBetaltTilbageDen, 2) : NEVER
  const LAS_92_3 = s[1] ? v14 : FIRST_DAY
  s[1685] = LAS_92_3
  const LAS_92_3_hoej = s[1] ? v14 : NEVER
  s[1686] = LAS_92_3_hoej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig && (!s[1] || !s[521] || !s[514])
  s[1689] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig && (!s[1] || s[521])
  s[1690] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig === false || s[522]
  s[1691] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v20 = f.brugteMidlerUndtagetFraForsoergelse === false && f.uforsvarligOekonomi
  s[2994] = v20
  const v21 = v20 || f.gavIkkeOplysningerTilAndreMyndigheder || f.indblandetIArbejdsstrid || f.kanSnartBetaleTilbage || LAS_93_1_selvforskyldt
  s[2992] = v21
  const v22 = !v20 && f.gavIkkeOplysningerTilAndreMyndigheder === false && f.indblandetIArbejdsstrid === false && f.kanSnartBetaleTilbage === false && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  s[2993] = v22
  const LAS_93_1 = !s[1] || f.hjaelpenYdesUnderTilbud === false && f.oplystOmTilbagebetalingspligt && v21
  s[1687] = LAS_93_1
  const LAS_93_1_nej = !s[1] || f.hjaelpenYdesUnderTilbud || f.oplystOmTilbagebetalingspligt === false || v22
  s[1688] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-4)
  const v25 = f.senereErstatningForSammeTid && f.hjaelpenYdesUnderTilbud === false && f.erstatningForTabAfErhvervsevne === false
  const LAS_94_1 = !s[1] || v25
  s[1692] = LAS_94_1
  const LAS_94_1_nej = !s[1] || !v25
  s[1693] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v28 = !s[33] && f.jobcenterUdfoererIndsatsen || s[33] && (s[523] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[1] || v28
  s[1694] = LOB_4_1
  const LOB_4_1_nej = !s[1] || !v28
  s[1695] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v31 = f.afgoerelsenGaelder === 'foertidspension'
  s[2995] = v31
  const v32 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[2996] = v32
  const v33 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[2997] = v33
  const v34 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[2998] = v34
  const v35 = v32 && !s[42] && (v33 || v34)
  const LSP_18_2 = v31 && (!s[1] || v35)
  s[538] = LSP_18_2
  const LSP_18_2_nej = v31 && (!s[1] || !v35)
  s[1763] = LSP_18_2_nej
  const LSP_18_2_ir = !v31 || !s[1]
  s[1764] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v39 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[3000] = v39
  const v40 = !v31 || LSP_18_2
  s[3002] = v40
  const v41 = LSP_18_2_nej || LSP_18_2_ir
  s[539] = v41
  const v42 = v31 && v41
  s[3001] = v42
  const v43 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[3003] = v43
  const v44 = s[42] && f.sagenErForelagtTeamet
  s[2999] = v44
  const LOB_9_1 = v44 || !s[1] || s[0] && (!s[33] && (v39 || v42) || s[33] && !s[42] && (v43 || v42))
  s[1696] = LOB_9_1
  const LOB_9_1_nej = v44 || !s[1] || !s[0] || !s[33] && !v39 && v40 || s[33] && (s[42] || !v43 && v40)
  s[1697] = LOB_9_1_nej
  const LOB_9_1_ir = v44 || !s[1]
  s[1698] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v48 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[3004] = v48
  const v49 = f.forvaltningsomraade === 'undervisning'
  s[3006] = v49
  const v50 = s[254] || f.behovForUndervisningsomraadet
  s[3007] = v50
  const v51 = v49 && v50
  s[3005] = v51
  const v52 = s[0] && (!s[160] && (v48 || v51) || s[160] && !s[42] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[1] || v52
  s[1699] = LOB_10_1
  const LOB_10_1_nej = !s[1] || !v52
  s[1700] = LOB_10_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v55 = f.seniorpensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[535] = v55
  const v56 = f.seniorpensionAnsoegtDen >= 16071 /* 2014-01-01 */
  s[536] = v56
  const v57 = f.seniorpensionAnsoegtDen >= 18262 /* 2020-01-01 */
  s[537] = v57
  const v58 = v56 && (v57 || f.sagVerserede1Januar2020 && f.vaelgerSeniorpension)
  const LOV1559_9_valg = !v55 || v58
  s[818] = LOV1559_9_valg
  const LOV1559_9_valg_nej = !v55 || !v58
  s[1705] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = v55 ? 18262 /* 2020-01-01 */ : FIRST_DAY
  s[1701] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = v55 ? 18262 /* 2020-01-01 */ : NEVER
  s[1702] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = !v55 || LOV1559_9_valg_nej || !v55
  s[1704] = LOV1559_9_betaling_ir
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[48] ? 20300 /* 2025-07-31 */ : FIRST_DAY
  s[1707] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[48] ? 20300 /* 2025-07-31 */ : NEVER
  s[1708] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[48] && f.modtogHjaelp30Juni2025
  s[1709] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = !LOV1655_udbetaling_er || !s[48]
  s[1710] = LOV1655_udbetaling_ir
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v68 = f.bopaelsmaanederEfter15 >= 120
  s[3013] = v68
  const v69 = f.bopaelsmaanederLigeFoer >= 60
  s[3014] = v69
  const v70 = v68 && v69
  s[3012] = v70
  const v71 = f.harDanskIndfoedsret || v70 || f.opholdstilladelseEfterUdlaendingeloven7Eller8
  const LSP_2_1 = !s[1] || v71
  s[1718] = LSP_2_1
  const LSP_2_1_nej = !s[1] || !v71
  s[1719] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = !s[1] || LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst
  s[531] = LSP_2_1_eu
  const LSP_2_1_eu_nej = !s[1] || (LSP_2_1_nej || !s[1]) && f.ligestilletEfterEUEllerOverenskomst === false
  s[532] = LSP_2_1_eu_nej
}

function svar_48(f, s) {
  // LSP.3.danmark: Kun bopæl i Danmark tæller (LSP § 3)
  const v0 = f.vurderingsdato >= 18670 /* 2021-02-12 */
  s[541] = v0
  const v1 = f.vurderingsdato >= 18248 /* 2019-12-18 */
  s[3015] = v1
  const LSP_3_danmark = !s[1] || v1
  s[1726] = LSP_3_danmark
  const LSP_3_danmark_nej = !s[1] || !v1 || !v0
  s[1727] = LSP_3_danmark_nej
  const LSP_3_danmark_ir = !s[1] || v1 && !v0
  s[1728] = LSP_3_danmark_ir
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v5 = LSP_3_danmark_nej || LSP_3_danmark_ir
  s[3019] = v5
  const v6 = LSP_3_danmark ? (v5 ? Math.min(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v7 = LSP_3_danmark ? (v5 ? Math.max(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v8 = v7 >= 360
  s[3017] = v8
  const v9 = v6 >= 360
  s[3018] = v9
  const v10 = s[524] || !s[1]
  const LSP_3_2 = !s[1] || f.harDanskIndfoedsret && v10 && v8
  s[1722] = LSP_3_2
  const LSP_3_2_nej = !s[1] || f.harDanskIndfoedsret === false || !s[525] || !v9
  s[1723] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const v13 = v7 >= 120
  s[3022] = v13
  const v14 = v6 >= 120
  s[3023] = v14
  const v15 = v7 * 4 >= f.maanederFra15TilPensionen
  s[3024] = v15
  const v16 = v6 * 4 >= f.maanederFra15TilPensionen
  s[3025] = v16
  const v17 = v13 || v15
  s[3020] = v17
  const v18 = !v14 && !v16
  s[3021] = v18
  const LSP_3_3 = !s[1] || f.harDanskIndfoedsret && f.flyttetEfterTilkendelsen && v17
  s[1724] = LSP_3_3
  const LSP_3_3_nej = !s[1] || f.harDanskIndfoedsret === false || f.flyttetEfterTilkendelsen === false || v18
  s[1725] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v21 = f.harFastBopaelPaaFaeroeerneEllerIGroenland === false || LSP_3_danmark
  s[3031] = v21
  const v22 = f.harFastBopaelPaaFaeroeerneEllerIGroenland && v5
  s[3030] = v22
  const v23 = f.harFastBopaelIDanmark || v22
  s[3028] = v23
  const v24 = f.harFastBopaelIDanmark === false && v21
  s[3029] = v24
  const v25 = v23 || f.harHyrePaaDanskSkib
  s[3026] = v25
  const v26 = v24 && f.harHyrePaaDanskSkib === false
  s[3027] = v26
  const v27 = f.flyttetEfterTilkendelsen && f.saerligeOmstaendighederForPensionIUdlandet
  s[3032] = v27
  const LSP_3_1 = !s[1] || v25 || LSP_3_2 || LSP_3_3 || v27
  s[1720] = LSP_3_1
  const LSP_3_1_nej = !s[1] || v26 && (LSP_3_2_nej || !s[1]) && (LSP_3_3_nej || !s[1]) && !v27
  s[1721] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v30 = f.bopaelsmaanederEfter15 >= 36
  const LSP_4 = !s[1] || v30
  s[1729] = LSP_4
  const LSP_4_nej = !s[1] || !v30
  s[1730] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v33 = s[526] <= 3651 /* 1979-12-31 */
  const v34 = s[527] >= 3652 /* 1980-01-01 */
  const v35 = s[181] ? f.hidtidigeFyrretyvendedele : Math.min(Math.floor(f.bopaelsmaanederEfter15 / 12), 40)
  const v36 = s[526] <= 2147483646
  const v37 = !s[1] || s[527] === NEVER
  const LSP_5_2 = v33 ? -Infinity : v35
  s[1731] = LSP_5_2
  const LSP_5_2_hoej = v33 ? Infinity : v35
  s[1732] = LSP_5_2_hoej
  const v40 = s[526] >= 20270 /* 2025-07-01 */
  s[912] = v40
  const v41 = s[527] >= 20270 /* 2025-07-01 */
  s[913] = v41
  const LSP_5_2_er = !v40 && (v33 || v34 && s[526] <= 14518 /* 2009-10-01 */ || s[527] >= 14519 /* 2009-10-02 */ && v36)
  s[1733] = LSP_5_2_er
  const LSP_5_2_ir = !v40 && (v33 || v37) || v41 || !s[1]
  s[1734] = LSP_5_2_ir
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v44 = v34 && s[526] <= 20269 /* 2025-06-30 */
  const v45 = LSP_5_2 > -Infinity && LSP_5_2_hoej < Infinity
  const v46 = quotient([LSP_5_2, 250], [1], 'nærmeste', 10)
  const v47 = quotient([LSP_5_2_hoej, 250], [1], 'nærmeste', 10)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  const v50 = v41 && v36
  const v51 = s[528] === Infinity ? Infinity : s[528] - 180
  const v52 = Math.max(600, s[529] === -Infinity ? -Infinity : s[529] - 180)
  const v53 = v51 >= Infinity
  const v54 = f.bopaelsmaanederEfter15 >= 12
  s[3036] = v54
  const v55 = s[530] ? f.hidtidigProcentandel : v54 ? Math.min(10000, v53 ? -Infinity : quotient([f.bopaelsmaanederEfter15, 10, 10000], [v51, 9], 'nærmeste', 100)) : 0
  const v56 = s[530] ? f.hidtidigProcentandel : v54 ? Math.min(10000, v53 ? Infinity : Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (v52 * 9)) * 100) : 0
  const v57 = v44 && LSP_5_2_er && !(!v45 && (!LSP_5_2_er || !LSP_5_2_ir && LSP_5_2 === LSP_5_2_hoej))
  const v58 = v50 && (s[530] || !v54 || !(v53 && s[1] && v51 === v52))
  const LSP_5_3 = v33 ? -Infinity : v57 ? (v58 ? Math.min(v48, v55) : v48) : v55
  s[1735] = LSP_5_3
  const LSP_5_3_hoej = v33 ? Infinity : v57 ? (v58 ? Math.max(v49, v56) : v49) : v56
  s[1736] = LSP_5_3_hoej
  const LSP_5_3_er = v33 || v57 || v58
  s[1737] = LSP_5_3_er
  const LSP_5_3_ir = v33 || v44 && (LSP_5_2_ir || !v45) || v50 && !s[530] && v54 && (!s[1] || v53) || v37
  s[1738] = LSP_5_3_ir
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v63 = f.pensionBetalesFra >= 13332 /* 2006-07-03 */
  s[916] = v63
  const v64 = f.pensionBetalesFra >= 17713 /* 2018-07-01 */
  s[917] = v64
  const v65 = v64 ? (v54 ? Math.min(10000, Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (f.maanederFra15TilPensionen * 9)) * 100) : 0) : Math.round(Math.min(40, Math.floor(f.bopaelsmaanederEfter15 * 50 / f.maanederFra15TilPensionen)) * 250 / 10) * 10
  const v66 = v41 || !v64
  s[3038] = v66
  const v67 = (!v40 || !s[1]) && v64
  s[915] = v67
  const v68 = v67 && !v66
  s[914] = v68
  const LSP_6 = v67 ? -Infinity : v63 ? v65 : -Infinity
  s[1739] = LSP_6
  const LSP_6_hoej = v67 ? Infinity : v63 ? v65 : Infinity
  s[1740] = LSP_6_hoej
  const LSP_6_ir = v67 || !v68 && !v63
  s[1741] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const LSP_12_1 = !s[1] || v10 && (s[531] || !s[1]) && (LSP_3_1 || !s[1]) && (LSP_4 || !s[1]) && (s[524] || s[531] || LSP_3_1 || LSP_4)
  s[1742] = LSP_12_1
  const LSP_12_1_nej = !s[1] || !s[525] || s[532] || LSP_3_1_nej || LSP_4_nej
  s[1743] = LSP_12_1_nej
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v74 = f.vurderingsdato >= 17326 /* 2017-06-09 */
  s[3039] = v74
  const v75 = f.vurderingsdato >= 17487 /* 2017-11-17 */
  s[3040] = v75
  const LSP_13 = !s[1] || !v74 || !v75
  s[1744] = LSP_13
  const LSP_13_nej = !s[1] || v74
  s[1745] = LSP_13_nej
  const LSP_13_ir = !s[1] || v74 && !v75
  s[1746] = LSP_13_ir
}

function svar_49(f, s) {
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v0 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 216)
  s[3041] = v0
  const LSP_16_1 = !s[1] || !s[0] && v0 && s[533] || s[0] && s[183] && s[533]
  s[1749] = LSP_16_1
  const LSP_16_1_nej = !s[1] || !s[0] && (!v0 || s[524]) || s[0] && (!s[183] || s[524])
  s[1750] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v3 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring
  s[3044] = v3
  const v4 = s[0] && v0 && !s[183] && v3
  const LSP_16_2 = !s[1] || v4
  s[1751] = LSP_16_2
  const LSP_16_2_nej = !s[1] || !v4
  s[1752] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v7 = f.arbejdsevnenErVarigtNedsat && f.ikkeSelvforsoergendeTrodsStoette
  const LSP_16_3 = !s[1] || v7
  s[1753] = LSP_16_3
  const LSP_16_3_nej = !s[1] || !v7
  s[1754] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v10 = LSP_16_1 || LSP_16_2
  s[3045] = v10
  const v11 = (LSP_16_1_nej || !s[1]) && (LSP_16_2_nej || !s[1]) && (LSP_16_1_nej || LSP_16_2_nej)
  s[3046] = v11
  const LSP_16 = !s[1] || (v10 || !s[1]) && (LSP_16_3 || !s[1]) && (v10 || LSP_16_3)
  s[1747] = LSP_16
  const LSP_16_nej = !s[1] || v11 || LSP_16_3_nej
  s[1748] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const v14 = !s[30] || !s[534]
  const LSP_17_2 = !s[1] || v14
  s[1755] = LSP_17_2
  const LSP_17_2_nej = !s[1] || !v14
  s[1756] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene && !s[1]
  s[1757] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_ir = f.bedtOmAfgoerelseOmPensionAlene === false || !s[1]
  s[1758] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const v19 = f.seniorpensionAnsoegtDen >= shiftMonths(s[526], -60)
  s[3047] = v19
  const v20 = f.seniorpensionAnsoegtDen >= shiftMonths(s[527], -60)
  s[3048] = v20
  const LSP_17_3_senior = !s[535] || s[536] && !s[537] && (v19 || !s[1]) && f.langvarigOgAktuelTilknytning
  s[1759] = LSP_17_3_senior
  const LSP_17_3_senior_nej = !s[535] || !s[536] || s[537] || !v20 || f.langvarigOgAktuelTilknytning === false
  s[1760] = LSP_17_3_senior_nej
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v23 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring || f.bedtOmAfgoerelseOmPensionAlene
  s[3050] = v23
  const v24 = f.sagenErForelagtTeamet || s[538]
  s[3051] = v24
  const v25 = f.sagenErForelagtTeamet === false && s[539]
  s[3052] = v25
  const LSP_18_1 = !s[1] || !s[0] && v23 || s[0] && (!s[42] && v23 && v24 || s[42] && v23)
  s[1761] = LSP_18_1
  const LSP_18_1_nej = !s[1] || !s[0] && !v23 || s[0] && (!s[42] && (!v23 || v25) || s[42] && !v23)
  s[1762] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v28 = f.forklaringPaaManglendeSelvforsoergelse || f.konkreteArbejdsfunktionerErAngivet
  s[3054] = v28
  const v29 = f.redegoerelseForIngenForbedring && f.redegoerelseForRessourcerIPensionssag && f.forklaringPaaVarigNedsaettelse && v28
  const v30 = f.planMedFuldAfklaring && f.dokumentationForUdtoemteIndsatser && f.forklaringPaaVarigNedsaettelse && v28
  const LSP_19_1 = !s[1] || !s[0] && v29 || s[0] && (s[42] || v30)
  s[1765] = LSP_19_1
  const LSP_19_1_nej = !s[1] || !s[0] && !v29 || s[0] && (s[42] || !v30)
  s[1766] = LSP_19_1_nej
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = !s[1] || f.moedeMedBeslutterneErTilbudt
  s[1767] = LSP_20_3
  const LSP_20_3_nej = !s[1] || f.moedeMedBeslutterneErTilbudt === false
  s[1768] = LSP_20_3_nej
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v35 = f.pensionssagenOvergikDen >= 13332 /* 2006-07-03 */
  s[549] = v35
  const v36 = shiftMonths(f.pensionssagenOvergikDen, 3)
  s[548] = v36
  const LSP_21_1 = v35 ? v36 : FIRST_DAY
  s[1769] = LSP_21_1
  const LSP_21_1_hoej = v35 ? v36 : NEVER
  s[1770] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v39 = f.maanederMedFuldtidsarbejde >= 300
  s[3056] = v39
  const v40 = f.maanederMedFuldtidsarbejde >= 240
  s[3058] = v40
  const v41 = v40 && f.langTilknytningMed20Til25Aar
  s[3057] = v41
  const v42 = s[30] && (v39 || v41)
  const SENBEK_2_1 = !s[1] || v42
  s[2132] = SENBEK_2_1
  const SENBEK_2_1_nej = !s[1] || !v42
  s[2133] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v45 = f.vurderingsdato >= shiftMonths(s[526], -72)
  s[3059] = v45
  const v46 = f.vurderingsdato >= shiftMonths(s[527], -72)
  s[3060] = v46
  const v47 = f.arbejdsevneISenesteJob <= 1500
  s[3062] = v47
  const v48 = v47 && f.varigtNedsatISenesteJob
  s[3061] = v48
  const v49 = !v46 || SENBEK_2_1_nej || !v48
  s[3064] = v49
  const v50 = (v45 || !s[1]) && (SENBEK_2_1 || !s[1]) && v48
  s[3063] = v50
  const v51 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  s[3065] = v51
  const LSP_26a_1 = !s[1] || s[30] && (!s[421] && v50 || s[421] && v50 && !v51)
  s[1772] = LSP_26a_1
  const LSP_26a_1_nej = !s[1] || !s[30] || !s[421] && v49 || s[421] && (v49 || v51)
  s[1773] = LSP_26a_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v54 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v55 = intersect(v54, s[442])
  const v56 = from(v55, 13332 /* 2006-07-03 */)
  const v57 = dayReaching(v56, 13332 /* 2006-07-03 */, 1)
  s[3066] = v57
  const v58 = v57 >= 18262 /* 2020-01-01 */
  s[3067] = v58
  const v59 = v57 >= 18670 /* 2021-02-12 */
  s[3068] = v59
  const v60 = v57 >= NEVER
  s[819] = v60
  const LSP_26a_5 = !v58 ? v56 : !v59 ? NO_DAYS : v56
  s[1774] = LSP_26a_5
  const LSP_26a_5_hoej = !v58 ? v56 : !v59 ? ALL_DAYS : v56
  s[1775] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = !v58 || v59
  s[820] = LSP_26a_5_eksakt
  const LSP_26a_5_ir = v60 || v58 && !v59
  s[1777] = LSP_26a_5_ir
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[1] ? (s[30] ? shiftMonths(s[526], -78) : NEVER) : FIRST_DAY
  s[1778] = LSP_26b
  const LSP_26b_hoej = s[1] ? (s[30] ? shiftMonths(s[527], -78) : NEVER) : NEVER
  s[1779] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const v67 = s[536] ? shiftMonths(f.seniorpensionAnsoegtDen, 6) : NEVER
  const LSP_26d_2 = s[535] ? v67 : FIRST_DAY
  s[1780] = LSP_26d_2
  const LSP_26d_2_hoej = s[535] ? v67 : NEVER
  s[1781] = LSP_26d_2_hoej
}

function svar_50(f, s) {
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v0 = f.foedselsdag >= -1826 /* 1965-01-01 */
  s[3069] = v0
  const v1 = f.anciennitetPaaArbejdsmarkedet >= 528
  s[3070] = v1
  const v2 = f.anciennitetPaaArbejdsmarkedet >= 516
  s[3071] = v2
  const v3 = f.anciennitetPaaArbejdsmarkedet >= 504
  s[3072] = v3
  const v4 = v1 ? 3 : v2 ? 2 : v3 ? 1 : 0
  const v5 = f.foedselsdag >= -365 /* 1969-01-01 */
  s[3073] = v5
  const v6 = f.anciennitetPaaArbejdsmarkedet >= 540
  s[3074] = v6
  const v7 = v6 ? 3 : v1 ? 2 : v2 ? 1 : 0
  const v8 = f.anciennitetPaaArbejdsmarkedet >= 552
  s[3075] = v8
  const v9 = v8 ? 3 : v6 ? 2 : v1 ? 1 : 0
  const LSP_26h_3_ir = !s[1] || s[540] && (!s[541] || s[542] && v0 && v5 && s[543])
  s[1794] = LSP_26h_3_ir
  const LSP_26h_3 = s[1] ? (s[540] ? (s[541] ? (s[542] ? (v0 ? (v5 ? (s[543] ? -Infinity : v9) : v7) : v4) : 0) : -Infinity) : 0) : -Infinity
  s[1792] = LSP_26h_3
  const LSP_26h_3_hoej = s[1] ? (s[540] ? (s[541] ? (s[542] ? (v0 ? (v5 ? (s[543] ? Infinity : v9) : v7) : v4) : 0) : Infinity) : 0) : Infinity
  s[1793] = LSP_26h_3_hoej
  // LSP.26g.dag: Tidlig pension kan tidligst begynde (LSP § 26 g)
  const v13 = LSP_26h_3_hoej >= 1
  s[3076] = v13
  const v14 = LSP_26h_3 >= 1
  s[3077] = v14
  const v15 = LSP_26h_3 > -Infinity && LSP_26h_3_hoej < Infinity
  const v16 = quotient([LSP_26h_3, 12], [1], 'ned', 1)
  const v17 = quotient([LSP_26h_3_hoej, 12], [1], 'ned', 1)
  const v18 = !v15 && !LSP_26h_3_ir && LSP_26h_3 === LSP_26h_3_hoej
  const v19 = shiftMonths(s[526], -(v15 ? Math.max(v16, v17) : Infinity))
  const v20 = shiftMonths(s[527], -(v15 ? Math.min(v16, v17) : -Infinity))
  const v21 = !s[1] || LSP_26h_3_ir || !v15
  const v22 = v13 && !v18
  const v23 = LSP_26h_3_ir && !v18 && v20 >= NEVER
  const v24 = v14 ? v20 : NEVER
  const LSP_26g_dag_er = !s[1] || !s[540] || !s[541] || v22 || !v14 || v23
  s[1787] = LSP_26g_dag_er
  const LSP_26g_dag_ir = !s[1] || s[540] && (!s[541] || v13 && v21 || LSP_26h_3_ir && !((v18 || !v21 && v19 === v20) && !v18 && (v18 || v19 === NEVER)))
  s[1788] = LSP_26g_dag_ir
  const LSP_26g_dag = s[1] ? (s[540] ? (s[541] ? (v22 ? v19 : NEVER) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1785] = LSP_26g_dag
  const LSP_26g_dag_hoej = s[1] ? (s[540] ? (s[541] ? (v22 ? (!v14 || v23 ? Math.max(v20, v24) : v20) : v24) : NEVER) : NEVER) : NEVER
  s[1786] = LSP_26g_dag_hoej
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v29 = f.vurderingsdato >= shiftMonths(s[526], -36)
  s[3080] = v29
  const v30 = f.vurderingsdato >= shiftMonths(s[527], -36)
  s[3081] = v30
  const v31 = LSP_26g_dag_er && f.vurderingsdato >= LSP_26g_dag
  s[3082] = v31
  const v32 = LSP_26g_dag_er && f.vurderingsdato < LSP_26g_dag_hoej
  s[3083] = v32
  const v33 = s[524] || !v30 || v32
  s[3079] = v33
  const v34 = s[533] && (v29 || !s[1]) && (v31 || LSP_26g_dag_ir) && (!s[525] || v29 || v31)
  s[3078] = v34
  const v35 = f.tilknytningI9Maaneder || f.kommerFraFleksydelse
  s[3084] = v35
  const LSP_26g = !s[1] || s[540] && (!s[541] || (v34 || !s[1]) && v35 && !s[146])
  s[1782] = LSP_26g
  const LSP_26g_nej = !s[1] || !s[540] || !s[541] || v33 || !v35 || s[146]
  s[1783] = LSP_26g_nej
  const LSP_26g_ir = !s[1] || s[540] && !s[541]
  s[1784] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const v39 = f.foedselsdag <= -1827 /* 1964-12-31 */
  s[3087] = v39
  const v40 = s[544] && v39
  s[3086] = v40
  const v41 = f.foedselsdag <= -366 /* 1968-12-31 */
  s[3089] = v41
  const v42 = s[545] && v41
  s[3088] = v42
  const v43 = v40 || v42
  s[3085] = v43
  const v44 = -(v43 ? 84 : 72)
  const LSP_26h_1_ir = !s[1] || s[540] && (!s[541] || !s[1])
  s[1791] = LSP_26h_1_ir
  const LSP_26h_1 = s[1] ? (s[540] ? (s[541] ? shiftMonths(s[526], v44) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1789] = LSP_26h_1
  const LSP_26h_1_hoej = s[1] ? (s[540] ? (s[541] ? shiftMonths(s[527], v44) : NEVER) : NEVER) : NEVER
  s[1790] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v48 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v49 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v50 = intersect(v48, v49)
  const LSP_26v_1 = from(v50, 13332 /* 2006-07-03 */)
  s[1795] = LSP_26v_1
  const v52 = dayReaching(LSP_26v_1, 13332 /* 2006-07-03 */, 1)
  s[3090] = v52
  const LSP_26v_1_ir = v52 >= NEVER
  s[1796] = LSP_26v_1_ir
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v54 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v55 = intersect(v48, v54)
  const LSP_26v_2 = from(v55, 13332 /* 2006-07-03 */)
  s[1797] = LSP_26v_2
  const v57 = dayReaching(LSP_26v_2, 13332 /* 2006-07-03 */, 1)
  s[3091] = v57
  const LSP_26v_2_ir = v57 >= NEVER
  s[1798] = LSP_26v_2_ir
  // LSP.29.1.eget: Din egen arbejdsindtægt regnes med i folkepensionen (LSP § 29)
  const v59 = f.vurderingsdato >= 19108 /* 2022-04-26 */
  s[3093] = v59
  const v60 = f.vurderingsdato >= 19968 /* 2024-09-02 */
  s[920] = v60
  const LSP_29_1_eget = !s[1] || !v59 || !v60
  s[1799] = LSP_29_1_eget
  const LSP_29_1_eget_nej = !s[1] || v59
  s[1800] = LSP_29_1_eget_nej
  const LSP_29_1_eget_ir = !s[1] || v59 && !v60
  s[1801] = LSP_29_1_eget_ir
  // LSP.32a.1.aegtefaelle: Din ægtefælles eller samlevers arbejdsindtægt regnes med (LSP § 32 a)
  const LSP_32a_1_aegtefaelle = !s[1] || !s[546]
  s[1802] = LSP_32a_1_aegtefaelle
  const LSP_32a_1_aegtefaelle_nej = !s[1] || s[546]
  s[1803] = LSP_32a_1_aegtefaelle_nej
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const v66 = Math.round(f.indtaegtsgrundlagForFoertidspension * (f.aegtefaelleHarOgsaaPension ? 1500 : 3000) / 10000)
  const LSP_32c_1 = s[1] ? v66 : -Infinity
  s[1804] = LSP_32c_1
  const LSP_32c_1_hoej = s[1] ? v66 : Infinity
  s[1805] = LSP_32c_1_hoej
}

function svar_51(f, s) {
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v0 = f.vurderingsdato >= 18162 /* 2019-09-23 */
  s[918] = v0
  const v1 = SATS_61(f.vurderingsdato)
  const v2 = SATS_62(f.vurderingsdato)
  const v3 = f.giftEllerSamlevende ? (s[547] ? -Infinity : v1) : s[547] ? -Infinity : v2
  const v4 = f.giftEllerSamlevende ? (s[547] ? Infinity : v1) : s[547] ? Infinity : v2
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3], [40], 'nærmeste', 100)
  const v7 = quotient([v4], [40], 'nærmeste', 100)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = !v5 && !s[547] && v3 === v4
  const v11 = s[547] || !v5
  const v12 = v8 > -Infinity && v9 < Infinity
  const v13 = quotient([v8, 12], [1], 'nærmeste', 100)
  const v14 = quotient([v9, 12], [1], 'nærmeste', 100)
  const v15 = f.vurderingsdato >= 17488 /* 2017-11-18 */
  s[3096] = v15
  const LSP_32c_2_er = !s[1] || v15 || !v10 && !(!v12 && (v10 || !v11 && v8 === v9))
  s[1808] = LSP_32c_2_er
  const LSP_32c_2_ir = !s[1] || !v15 && (v11 || !v12) || v15 && !v0
  s[1809] = LSP_32c_2_ir
  const LSP_32c_2 = s[1] ? (v15 ? (v0 ? 0 : -Infinity) : v12 ? Math.min(v13, v14) : -Infinity) : -Infinity
  s[1806] = LSP_32c_2
  const LSP_32c_2_hoej = s[1] ? (v15 ? (v0 ? 0 : Infinity) : v12 ? Math.max(v13, v14) : Infinity) : Infinity
  s[1807] = LSP_32c_2_hoej
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v20 = f.folkepensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[921] = v20
  const v21 = f.folkepensionAnsoegtDen >= 17326 /* 2017-06-09 */
  s[3100] = v21
  const v22 = f.folkepensionAnsoegtDen >= 17487 /* 2017-11-17 */
  s[3101] = v22
  const v23 = shiftDays(shiftMonths(monthStart(s[527]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3102] = v23
  const v24 = shiftDays(shiftMonths(monthStart(s[526]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3103] = v24
  const LSP_33_1_tilbage = !v20 || v21 && (!v22 || v23)
  s[1814] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = !v20 || !v21 || !v22 || !v24
  s[1815] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = !v20 || v21 && (!v22 || !s[1])
  s[1816] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v28 = shiftDays(monthEnd(s[526]), 1)
  const v29 = shiftDays(monthEnd(s[527]), 1)
  const v30 = shiftDays(monthEnd(Math.max(s[526], f.folkepensionAnsoegtDen)), 1)
  const v31 = shiftDays(monthEnd(Math.max(s[527], f.folkepensionAnsoegtDen)), 1)
  const v32 = Math.max(v28, v30)
  const v33 = Math.min(v29, v31)
  const v34 = LSP_33_1_tilbage_ir && v33 >= v32
  const v35 = LSP_33_1_tilbage_nej || v34
  const v36 = LSP_33_1_tilbage_nej ? (v34 ? Math.min(v30, v32) : v30) : v32
  const v37 = LSP_33_1_tilbage_nej ? (v34 ? Math.max(v31, v33) : v31) : v33
  const LSP_33_1_er = !v20 || s[530] || LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v34
  s[1812] = LSP_33_1_er
  const LSP_33_1_ir = !v20 || s[530] && !s[1] || !s[530] && (LSP_33_1_tilbage && !s[1] || LSP_33_1_tilbage_nej && !s[1] || LSP_33_1_tilbage_ir && !s[1] || LSP_33_1_tilbage_ir && !(s[1] && v28 === v29 && s[1] && v30 === v31 && v28 === v30))
  s[1813] = LSP_33_1_ir
  const LSP_33_1 = v20 ? (s[530] ? v28 : LSP_33_1_tilbage ? (v35 ? Math.min(v28, v36) : v28) : v36) : FIRST_DAY
  s[1810] = LSP_33_1
  const LSP_33_1_hoej = v20 ? (s[530] ? v29 : LSP_33_1_tilbage ? (v35 ? Math.max(v29, v37) : v29) : v37) : NEVER
  s[1811] = LSP_33_1_hoej
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v42 = s[548] >= f.pensionAfgjortDen
  s[3106] = v42
  const v43 = shiftDays(monthEnd(s[548]), 1)
  s[553] = v43
  const v44 = v42 ? shiftDays(monthEnd(f.pensionAfgjortDen), 1) : v43
  const LSP_33_2 = s[549] ? v44 : FIRST_DAY
  s[1817] = LSP_33_2
  const LSP_33_2_hoej = s[549] ? v44 : NEVER
  s[1818] = LSP_33_2_hoej
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v47 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v48 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v49 = intersect(v47, v48)
  const LSP_37 = from(v49, 13332 /* 2006-07-03 */)
  s[1819] = LSP_37
  const v51 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  s[3107] = v51
  const LSP_37_ir = v51 >= NEVER
  s[1820] = LSP_37_ir
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v53 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[746] = v53
  const v54 = f.vurderingsdato >= 19107 /* 2022-04-25 */
  s[3109] = v54
  const LSP_44_udsendte = !s[1] || v53
  s[1823] = LSP_44_udsendte
  const LSP_44_udsendte_nej = !s[1] || !v53 || !v54
  s[1824] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = !s[1] || v53 && !v54
  s[1825] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v58 = f.vurderingsdato >= s[550]
  s[3111] = v58
  const v59 = !v58 || f.samtykkerTilFrakendelse
  s[3110] = v59
  const v60 = LSP_44_udsendte_nej || LSP_44_udsendte_ir
  s[3114] = v60
  const v61 = f.udsendtMedPsykiskLidelse === false || v60
  s[3112] = v61
  const v62 = f.udsendtMedPsykiskLidelse && LSP_44_udsendte
  s[3113] = v62
  const v63 = f.vaesentligtForbedretOgSelvforsoergende === false || !v59 || v62
  const v64 = f.vaesentligtForbedretOgSelvforsoergende && v59 && v61
  const LSP_44_1 = !s[1] || !s[546] && v64 || s[546] && (!s[551] && f.vaesentligtForbedretOgSelvforsoergende && v59 && v61 && f.saerligeOmstaendighederForFrakendelse || s[551] && v64)
  s[1821] = LSP_44_1
  const LSP_44_1_nej = !s[1] || !s[546] && v63 || s[546] && (!s[551] && (f.vaesentligtForbedretOgSelvforsoergende === false || !v59 || v62 || f.saerligeOmstaendighederForFrakendelse === false) || s[551] && v63)
  s[1822] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[1] ? v3 : -Infinity
  s[1826] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[1] ? v4 : Infinity
  s[1827] = LSP_49_1_foertidspension_hoej
}

function svar_52(f, s) {
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v0 = SATS_63(f.vurderingsdato)
  const v1 = s[547] ? -Infinity : v0
  const v2 = s[547] ? Infinity : v0
  const v3 = f.vurderingsdato <= 17531 /* 2017-12-31 */
  s[3345] = v3
  const v4 = f.vurderingsdato <= 18627 /* 2020-12-31 */
  s[2698] = v4
  const v5 = s[552] || s[386] && v3 || s[30] && v4 || s[38]
  const v6 = SATS_64(f.vurderingsdato)
  const v7 = SATS_65(f.vurderingsdato)
  const v8 = f.giftEllerSamlevende ? (v5 ? -Infinity : v6) : v5 ? -Infinity : v7
  const v9 = f.giftEllerSamlevende ? (v5 ? Infinity : v6) : v5 ? Infinity : v7
  const v10 = v2 === Infinity
  const v11 = v8 === -Infinity
  const v12 = v1 === -Infinity
  const v13 = v9 === Infinity
  const v14 = v10 && v11 || v12 && v13
  const LSP_49_1_folkepension_er = !s[1] || !(v14 && !s[547] && v1 === v2 && !v5 && v8 === v9)
  s[1830] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = !s[1] || s[547] || v5 || v14
  s[1831] = LSP_49_1_folkepension_ir
  const LSP_49_1_folkepension = s[1] ? (v12 || v11 ? -Infinity : v1 + v8) : -Infinity
  s[1828] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[1] ? (v10 || v13 ? Infinity : v2 + v9) : Infinity
  s[1829] = LSP_49_1_folkepension_hoej
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v19 = f.pensionssagenOvergikDen >= 15095 /* 2011-05-01 */
  s[1834] = v19
  const v20 = f.foertidspensionErBevilget ? Math.min(f.pensionBetalesFra, s[553]) : s[553]
  const PENSBEK_7 = v19 ? v20 : FIRST_DAY
  s[1832] = PENSBEK_7
  const PENSBEK_7_hoej = v19 ? v20 : NEVER
  s[1833] = PENSBEK_7_hoej
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v23 = f.foertidspensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[821] = v23
  const v24 = f.foertidspensionAnsoegtDen >= 15095 /* 2011-05-01 */
  s[3115] = v24
  const v25 = v24 && f.staarTilRaadighedUnderPensionssagen
  const PENSBEK_10 = !v23 || v25
  s[1835] = PENSBEK_10
  const PENSBEK_10_nej = !v23 || !v25
  s[1836] = PENSBEK_10_nej
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v28 = shiftMonths(f.foertidspensionAnsoegtDen, 3)
  const v29 = v24 ? shiftDays(f.pensionssagenOvergikDen, -1) : f.foertidspensionErBevilget ? Math.min(v28, shiftDays(f.pensionAfgjortDen, -1)) : v28
  const PENSBEK_11 = v23 ? v29 : FIRST_DAY
  s[1838] = PENSBEK_11
  const PENSBEK_11_hoej = v23 ? v29 : NEVER
  s[1839] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v32 = s[0] && (!s[33] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[33] && !s[42] && s[554])
  const PLANBEK_2_1 = !s[1] || v32
  s[1840] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[1] || !v32
  s[1841] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v35 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[3116] = v35
  const v36 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3117] = v36
  const v37 = v36 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v35 ? v37 : FIRST_DAY
  s[1842] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v35 ? v37 : NEVER
  s[1843] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v35 && s[162]
  s[1844] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v35
  s[1845] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v42 = s[117] || s[133] || s[138] || f.arbejdsskade || s[555]
  const v43 = !s[117] && !s[133] && !s[138] && f.arbejdsskade === false && s[556]
  const SDL_2_1 = s[113] || s[116] && v42 || s[124] && v42
  s[1849] = SDL_2_1
  const SDL_2_1_nej = s[113] || s[116] && v43 || s[124] && v43
  s[1850] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v46 = s[557] && s[558] >= f.vurderingsdato
  s[3122] = v46
  const v47 = s[557] && s[559] < f.vurderingsdato
  s[3123] = v47
  const v48 = s[123] || v47
  s[3121] = v48
  const v49 = s[560] && (v46 || s[561]) && (s[122] || v46)
  s[3120] = v49
  const v50 = v49 || s[562]
  s[3118] = v50
  const v51 = (v48 || s[121]) && (s[563] || s[121]) && (v48 || s[563])
  s[3119] = v51
  const v52 = SDL_2_1_nej || v51 || s[564] || s[145]
  const v53 = (SDL_2_1 || s[121]) && (v50 || s[121]) && s[565] && s[566] && (SDL_2_1 || v50 || s[567] || s[139])
  const v54 = s[121] && !s[1]
  const SDL_2 = s[113] || s[116] && v53 || s[124] && v53
  s[1846] = SDL_2
  const SDL_2_nej = s[113] || s[116] && v52 || s[124] && v52
  s[1847] = SDL_2_nej
  const SDL_2_ir = s[113] || s[116] && v54 || s[124] && v54 || s[114]
  s[1848] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v58 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v58
  s[1855] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v58
  s[1856] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v61 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v62 = shiftDays(runEnd(v61, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[1] ? v62 : FIRST_DAY
  s[1857] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v62 : NEVER
  s[1858] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[1859] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[1860] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[1861] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v68 = shiftMonths(s[109], 3)
  s[578] = v68
  const v69 = shiftMonths(s[111], 3)
  s[579] = v69
  const v70 = f.saerligeGrundeTilAndetTidspunkt || !s[52]
  const v71 = f.saerligeGrundeTilAndetTidspunkt === false && s[54]
  const SDL_7_3 = s[113] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v68
  s[1864] = SDL_7_3
  const SDL_7_3_hoej = s[113] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v69
  s[1865] = SDL_7_3_hoej
  const v74 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[922] = v74
  const SDL_7_3_er = v74 && (s[113] || s[116] && v70 || s[124] && v70)
  s[1866] = SDL_7_3_er
  const SDL_7_3_ir = !v74 || s[113] || s[116] && v71 || s[124] && v71 || s[114]
  s[1867] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v77 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v77
  s[1868] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v77
  s[1869] = SDL_7_5_nej
}

function svar_53(f, s) {
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v0 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[1872] = v0
  const v1 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v0 ? v1 : FIRST_DAY
  s[1870] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v0 ? v1 : NEVER
  s[1871] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v4 = !s[52] && s[110] && s[109] <= 14612 /* 2010-01-03 */
  const v5 = !s[52] && s[111] >= 14613 /* 2010-01-04 */ && s[568]
  const v6 = allPeriods(f.fravaer)
  const v7 = runStart(v6, f.vurderingsdato)
  const v8 = shiftDays(v7, 56) >= f.fratraedelsesdag
  s[3129] = v8
  const v9 = f.fratraeder && v8
  s[3128] = v9
  const v10 = v9 ? NEVER : shiftDays(v7, 28)
  const SDL_7a_1 = s[113] ? FIRST_DAY : v5 || s[124] ? v10 : NEVER
  s[1873] = SDL_7a_1
  const SDL_7a_1_hoej = s[113] ? NEVER : v4 ? NEVER : v10
  s[1874] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[117] && (s[113] || v4 || v5 || s[124])
  s[1875] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[117] || s[121]
  s[766] = SDL_7a_1_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v15 = !s[210] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v15
  s[1877] = SDL_10a
  const SDL_10a_nej = !s[1] || !v15
  s[1878] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v18 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[1881] = v18
  const v19 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v18 ? v19 : FIRST_DAY
  s[1879] = SDL_11_3
  const SDL_11_3_hoej = v18 ? v19 : NEVER
  s[1880] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !s[451] && f.laegeattestNoedvendig || s[451] && (!s[30] && s[454] || s[30] && f.laegeattestNoedvendig)
  s[1882] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !s[451] && f.laegeattestNoedvendig === false || s[451] && (!s[30] && s[456] || s[30] && f.laegeattestNoedvendig === false)
  s[1883] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || s[451] && !s[30] && s[455]
  s[1884] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v25 = s[30] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[1] || v25
  s[1885] = SDL_11c
  const SDL_11c_nej = !s[1] || !v25
  s[1886] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v28 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v29 = s[569] || s[54]
  const SDL_12_1_2 = !s[1] || !s[451] && v28 || s[451] && (!s[160] && v29 && f.behovForTvaerfagligIndsats === false || s[160] && !s[42] && s[569])
  s[582] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !s[451] && !v28 || s[451] && (!s[160] && (s[570] || f.behovForTvaerfagligIndsats) || s[160] && (s[42] || s[570]))
  s[577] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || s[451] && s[160] && s[571]
  s[576] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v33 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !s[451] && v33 || s[451] && !s[160] && v29 && f.behovForTvaerfagligIndsats
  s[583] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !s[451] && !v33 || s[451] && (s[160] || s[570] || f.behovForTvaerfagligIndsats === false)
  s[584] = SDL_12_1_3_nej
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v36 = s[456] || s[454]
  const v37 = s[456] ? 0 : 4
  const v38 = s[454] ? 4 : 0
  const v39 = Math.max(1, v37)
  const v40 = Math.min(1, v38)
  const v41 = s[459] && v36
  const v42 = !s[160] && v36 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[30] ? (s[160] ? (s[42] ? (s[460] ? 0 : 1) : s[460] ? (v43 ? Math.min(1, v44) : 1) : v44) : v37) : -Infinity
  const v47 = s[30] ? (s[160] ? (s[42] ? (s[459] ? 1 : 0) : s[460] ? (v43 ? Math.max(1, v45) : 1) : v45) : v38) : Infinity
  const v48 = s[572] ? 1 : 4
  const v49 = s[462] ? 0 : 1
  const v50 = !s[464] && (!s[30] || !s[160] && v36 || s[160] && (!s[42] && (s[460] || v41 || v42) || s[42] && (s[460] || s[459])))
  const SDL_13b_1_antal = s[463] ? (v50 ? Math.min(v46, v49) : v49) : v46
  s[1891] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[463] ? (v50 ? Math.max(v47, v48) : v48) : v47
  s[1892] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[30] && (s[463] || v50)
  s[1893] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[30] || !s[464] && (!s[30] || !s[160] && s[455] || s[160] && (!s[42] && (s[459] && s[455] || !s[160] && !((!v36 || !s[455] && v37 === v38) && v36 && v37 === 1)) || s[42] && !s[160]))
  s[1894] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v55 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[3131] = v55
  const v56 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[3132] = v56
  const v57 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[3133] = v57
  const v58 = !s[52] && f.vurderingsdato >= s[573]
  s[589] = v58
  const v59 = !s[52] && f.vurderingsdato < s[574]
  s[590] = v59
  const v60 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[3134] = v60
  const v61 = s[575] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[1] || v55 && (!v56 || !v57 && (v58 || s[54]) && f.fremmoedeErNoedvendigt === false || v57 && (!v60 || v61))
  s[1895] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[1] || !v55 || !v56 || !v57 && (v59 || f.fremmoedeErNoedvendigt) || v57 && (!v60 || !v61)
  s[1896] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[1] || v55 && (!v56 || v57 && !v60)
  s[1897] = SDL_13b_1_form_ir
}

function svar_54(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[850] = v0
  const v1 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[3136] = v1
  const v2 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v3 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v4 = Math.max(v2, v3)
  const v5 = Math.min(v2, v3)
  const v6 = s[576] && v5 >= v4
  const v7 = s[577] || v6
  const v8 = s[577] ? (v6 ? Math.min(v3, v4) : v3) : v4
  const v9 = s[577] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const v10 = f.holdteSamtaler >= 2
  s[3139] = v10
  const v11 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v12 = v10 || !s[52]
  const v13 = !v10 && s[54]
  const v14 = v10 ? v11 : shiftDays(s[578], -1)
  const v15 = v10 ? v11 : shiftDays(s[579], -1)
  const v16 = Math.max(v2, v14)
  const v17 = Math.min(v2, v15)
  const v18 = s[577] && v12
  const v19 = s[576] && v12 && v17 >= v16
  const v20 = v18 || v19
  const v21 = v18 ? (v19 ? Math.min(v14, v16) : v14) : v16
  const v22 = v18 ? (v19 ? Math.max(v15, v17) : v15) : v17
  const v23 = s[455] && v2 >= NEVER
  const v24 = f.holdteSamtaler >= 4
  s[3138] = v24
  const v25 = v24 || !s[52]
  const v26 = !v24 && s[54]
  const v27 = v24 ? NEVER : s[580]
  const v28 = v24 ? NEVER : s[581]
  const v29 = s[454] && v25
  const v30 = s[455] && v25 && v28 >= NEVER
  const v31 = v29 || v30 ? (v29 ? v27 : NEVER) : NEVER
  const v32 = s[456] ? NEVER : v28
  const v33 = s[456] || v29 || v30
  const v34 = s[454] && v26 || s[455] && !((!v25 || !v26 && v27 === v28) && v25 && v27 === NEVER)
  const v35 = s[459] && v33
  const v36 = !s[160] && v33 && v32 >= NEVER
  const v37 = s[1] ? (v1 ? (v0 ? (s[451] ? (s[30] ? (s[160] ? (s[42] ? NEVER : v35 || v36 ? (v35 ? v31 : NEVER) : NEVER) : v31) : s[454] || v23 ? (s[454] ? v2 : NEVER) : NEVER) : s[582] ? (v20 ? Math.min(v2, v21) : v2) : v21) : FIRST_DAY) : s[582] ? (v7 ? Math.min(v2, v8) : v2) : v8) : FIRST_DAY
  const v38 = s[572] || v25 ? (s[572] ? NEVER : v27) : NEVER
  const v39 = !s[464] && (!s[1] || !v1 && (s[582] || s[577] || v6) || v1 && (!v0 || !s[451] && (s[582] || v18 || v19) || s[451] && (!s[30] && (s[456] || s[454] || v23) || s[30] && (!s[160] && v33 || s[160] && (s[42] || s[460] || v35 || v36)))))
  const SDL_13b_1_naeste = s[463] ? (v39 ? Math.min(v37, v38) : v38) : v37
  s[1898] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[463] ? NEVER : s[1] ? (v1 ? (v0 ? (s[451] ? (s[30] ? (s[160] ? (s[42] ? NEVER : s[460] ? NEVER : v32) : v32) : s[456] ? NEVER : v2) : s[582] ? (v20 ? Math.max(v2, v22) : v2) : v22) : NEVER) : s[582] ? (v7 ? Math.max(v2, v9) : v2) : v9) : NEVER
  s[1899] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[575] && (s[463] || v39)
  s[1900] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[575] || s[463] && !s[572] && v26 || !s[464] && (!s[1] || !v1 && s[576] && v2 !== v3 || v1 && (!v0 || !s[451] && (s[577] && v13 || s[576] && !((!v12 || !v13 && v14 === v15) && v12 && v2 === v14)) || s[451] && (!s[30] && s[455] && v2 !== NEVER || s[30] && (!s[160] && v34 || s[160] && !s[42] && (s[459] && v34 || !s[160] && !((!v33 || !v34 && v31 === v32) && v33 && v31 === NEVER))))))
  s[1901] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v44 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[3140] = v44
  const v45 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[3141] = v45
  const SDL_13b_5 = !v0 || !v44 && f.sygdomForhindrerKontakt || v44 && (!v45 || f.kontaktUhensigtsmaessig)
  s[1902] = SDL_13b_5
  const SDL_13b_5_nej = !v0 || !v44 && f.sygdomForhindrerKontakt === false || v44 && (!v45 || f.kontaktUhensigtsmaessig === false)
  s[1903] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v0 || v44 && !v45
  s[1904] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[1] || s[451] && (!s[160] && s[583] || s[160] && f.behovForTvaerfagligIndsats)
  s[1905] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[1] || !s[451] || !s[160] && s[584] || s[160] && f.behovForTvaerfagligIndsats === false
  s[1906] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[1] || s[451] && !s[160] && !s[1]
  s[1907] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[1] || s[30] && (!s[160] && s[582] || s[160] && (s[582] || s[576]) && !s[585])
  s[1908] = SDL_13c_2
  const SDL_13c_2_nej = !s[1] || !s[30] || !s[160] && s[577] || s[160] && (s[577] || s[585])
  s[1909] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[1] || s[30] && !s[160] && s[576]
  s[1910] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v55 = s[160] ? (s[42] ? s[586] : s[587]) : FIRST_DAY
  const v56 = s[160] ? (s[42] ? s[588] : s[587]) : NEVER
  const v57 = s[52] ? s[587] : Math.min(s[587], s[586])
  const v58 = s[52] ? s[587] : Math.max(s[587], s[588])
  const v59 = !s[464] && (!s[160] || !s[42] || !s[52])
  const SDL_13f_1_dag = s[463] ? (v59 ? Math.min(v55, v57) : v57) : v55
  s[1911] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[463] ? (v59 ? Math.max(v56, v58) : v58) : v56
  s[1912] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[160] && (s[463] || v59)
  s[1913] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[160] || s[463] && s[54] || !s[464] && (!s[160] || s[42] && s[54])
  s[1914] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v64 = !s[451] && v10
  const SDL_16_2 = !s[1] || !v1 && s[589] || v1 && (!v0 || v64)
  s[1915] = SDL_16_2
  const SDL_16_2_nej = !s[1] || !v1 && s[590] || v1 && (!v0 || !v64)
  s[1916] = SDL_16_2_nej
  const SDL_16_2_ir = !s[1] || !v1 && s[54] || v1 && !v0
  s[1917] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v68 = f.udebliver && f.rimeligGrund === false
  s[3143] = v68
  const v69 = v68 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v69
  s[1918] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v69
  s[1919] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v72 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[3144] = v72
  const v73 = s[32] && (!s[415] && v72 && f.andenVurderingIndhentet || s[591])
  const SDL_21a = !s[1] || v73
  s[594] = SDL_21a
  const SDL_21a_nej = !s[1] || !v73
  s[593] = SDL_21a_nej
}

function svar_55(f, s) {
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v0 = s[592] && f.noedvendigBehandling
  s[3146] = v0
  const v1 = f.afviser === 'optraening'
  s[3148] = v1
  const v2 = v1 && f.hensigtsmaessigOptraening
  s[3147] = v2
  const v3 = v0 || v2
  s[3145] = v3
  const SDL_21_1_2 = !s[1] || v3 && f.opfordret && (s[593] || !s[1]) && f.skriftligtOrienteret
  s[1920] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v3 || f.opfordret === false || s[594] || f.skriftligtOrienteret === false
  s[1921] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[1922] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[1923] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v8 = f.partshoeringsfrist >= f.vurderingsdato
  s[3150] = v8
  const v9 = f.harSvaretPaaPartshoering || !v8
  s[3149] = v9
  const v10 = f.partshoertOmOphoer && v9
  const SDL_21_3 = !s[1] || v10
  s[1924] = SDL_21_3
  const SDL_21_3_nej = !s[1] || !v10
  s[1925] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v13 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[1] || v13
  s[1926] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[1] || !v13
  s[1927] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v16 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v16 : FIRST_DAY
  s[1931] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v16 : NEVER
  s[1932] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v19 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[3154] = v19
  const v20 = SDL_21_4_dag >= f.opfyldtIgen
  s[3155] = v20
  const v21 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[3152] = v21
  const v22 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[623] = v22
  const SDL_21_4 = !s[1] || !v21 && v19 || v21 && (!v22 || (v19 || !s[1]) && f.genoptagetFoer === false)
  s[823] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v21 && !v20 || v21 && (!v22 || !v20 || f.genoptagetFoer)
  s[1929] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v21 && !s[1] || v21 && !v22
  s[1930] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v26 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v26 : FIRST_DAY
  s[1933] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v26 : NEVER
  s[1934] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[1935] = SDL_21_4_fra_ir
}

function svar_56(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[726] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[728] = v1
  const v2 = shiftDays(s[109], 14)
  s[723] = v2
  const v3 = shiftDays(s[111], 14)
  s[724] = v3
  const v4 = v0 && !s[52] || !v0 && (v1 || !s[52])
  s[731] = v4
  const v5 = v0 && s[54] || !v0 && !v1 && s[54]
  s[736] = v5
  const v6 = v0 ? s[109] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[111] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[52] && s[115] && s[109] <= 15397 /* 2012-02-27 */
  const v9 = s[111] >= 15398 /* 2012-02-28 */
  s[730] = v9
  const v10 = s[109] <= 15516 /* 2012-06-25 */
  s[686] = v10
  const v11 = !s[52] && v9 && v10
  const v12 = v0 ? s[109] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[109] : v2
  const v13 = v0 ? s[111] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[111] : v3
  const v14 = s[111] >= 15517 /* 2012-06-26 */
  s[687] = v14
  const v15 = !s[52] && v14 && s[109] <= 18318 /* 2020-02-26 */
  const v16 = !s[52] && s[111] >= 18319 /* 2020-02-27 */ && s[109] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[109] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[109] : f.sygMedCovid19 ? s[109] : v2
  const v18 = v0 ? s[111] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[111] : f.sygMedCovid19 ? s[111] : v3
  const v19 = !s[52] && s[111] >= 18859 /* 2021-08-20 */ && s[109] <= 18953 /* 2021-11-22 */
  const v20 = !s[52] && s[111] >= 18954 /* 2021-11-23 */ && s[109] <= 19051 /* 2022-02-28 */
  const v21 = !s[52] && s[111] >= 19052 /* 2022-03-01 */ && s[112]
  const v22 = s[116] && v4
  s[733] = v22
  const v23 = v8 && v4
  s[732] = v23
  const v24 = v11 && v4
  const v25 = v15 && v4
  const v26 = v16 && v4
  const v27 = v19 && v4
  const v28 = v20 && v4
  const v29 = v21 && v4
  const v30 = v28 || v29
  const v31 = v28 ? (v29 ? Math.min(v12, v17) : v17) : v12
  const v32 = v27 || v30
  const v33 = v27 ? (v30 ? Math.min(v12, v31) : v12) : v31
  const v34 = v26 || v32
  const v35 = v26 ? (v32 ? Math.min(v17, v33) : v17) : v33
  const v36 = v25 || v34
  const v37 = v25 ? (v34 ? Math.min(v12, v35) : v12) : v35
  const v38 = v24 || v36
  const v39 = v24 ? (v36 ? Math.min(v12, v37) : v12) : v37
  const v40 = v23 || v38
  const v41 = v23 ? (v38 ? Math.min(v6, v39) : v6) : v39
  const SDL_41_1 = s[113] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[605] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[113] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[606] = SDL_41_1_hoej
  const SDL_41_1_er = s[113] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[603] = SDL_41_1_er
  const v51 = s[116] && v5
  s[734] = v51
  const v52 = v8 && v5
  s[735] = v52
  const SDL_41_1_ir = s[113] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[114]
  s[604] = SDL_41_1_ir
}

function svar_57(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[52] || !s[54] && s[109] === s[111]
  s[696] = v0
  const v1 = s[595] && s[596] < NEVER
  s[3160] = v1
  const v2 = s[595] && s[597] >= NEVER
  s[3161] = v2
  const v3 = Math.max(s[109], shiftDays(s[596], 1))
  const v4 = Math.max(s[111], shiftDays(s[597], 1))
  const v5 = s[595] && !s[52]
  const v6 = s[598] || s[54]
  const v7 = Math.max(s[109], v3)
  const v8 = Math.min(s[111], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[52]
  const v11 = s[598] && v5 && !s[52] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[109], v7) : s[109]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[111], v8) : s[111]) : v8
  const v15 = s[599] && s[600] < NEVER
  s[3162] = v15
  const v16 = s[599] && s[601] >= NEVER
  s[3163] = v16
  const v17 = Math.max(s[109], shiftDays(s[600], 1))
  const v18 = Math.max(s[111], shiftDays(s[601], 1))
  const v19 = s[599] && !s[52]
  const v20 = s[602] || s[54]
  const v21 = Math.max(s[109], v17)
  const v22 = Math.min(s[111], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[52]
  const v25 = s[602] && v19 && !s[52] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[109], v21) : s[109]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[111], v22) : s[111]) : v22
  const v29 = s[117] && (v9 || v10 || v11) || !s[117] && (s[138] && (v23 || v24 || v25) || !s[138] && (s[133] && (f.arbejdsskade && !s[52] || f.arbejdsskade === false && s[603]) || !s[133] && !s[52]))
  const v30 = s[117] && (v1 && v6 || v2 && s[54] || s[598] && s[54] || s[598] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[52] || !v5 && s[52]) && (!v5 || s[109] === v3))) || !s[117] && (s[138] && (v15 && v20 || v16 && s[54] || s[602] && s[54] || s[602] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[52] || !v19 && s[52]) && (!v19 || s[109] === v17))) || !s[138] && (s[133] && (f.arbejdsskade && s[54] || f.arbejdsskade === false && s[604]) || !s[133] && s[54]))
  const SDL_33_1 = s[113] ? FIRST_DAY : s[117] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[138] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[133] ? (f.arbejdsskade ? s[109] : s[605]) : s[109]
  s[2016] = SDL_33_1
  const SDL_33_1_hoej = s[113] ? NEVER : s[117] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[138] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[133] ? (f.arbejdsskade ? s[111] : s[606]) : s[111]
  s[2017] = SDL_33_1_hoej
  const SDL_33_1_er = s[113] || s[116] && v29 || s[124] && v29
  s[2018] = SDL_33_1_er
  const SDL_33_1_ir = s[113] || s[116] && v30 || s[124] && v30 || s[114]
  s[2019] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[123] || f.aftaleMedArbejdsgiver === false
  const v36 = s[560] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[113] || s[116] && v36 || s[124] && v36
  s[756] = SDL_56_1
  const SDL_56_1_nej = s[113] || s[116] && v35 || s[124] && v35
  s[758] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[697] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[3170] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[3171] = v41
  const v42 = v41 || s[563]
  s[3168] = v42
  const v43 = (v40 || SDL_33_1_ir) && s[607] && (v40 || s[562])
  s[3167] = v43
  const v44 = SDL_33_1_ir && s[121]
  s[3169] = v44
  const v45 = SDL_56_1_nej || s[608]
  s[3173] = v45
  const v46 = (SDL_56_1 || s[121]) && (s[609] || s[54]) && (SDL_56_1 || s[609])
  s[3172] = v46
  const v47 = s[121] && s[54]
  s[3174] = v47
  const v48 = v43 || v46
  s[3164] = v48
  const v49 = (v42 || v44) && (v45 || v47) && (v42 || v45)
  s[3165] = v49
  const v50 = v44 && v47
  s[3166] = v50
  const v51 = !s[117] || !v39 || v49
  const v52 = s[117] && v39 && (v48 || v50)
  const SDL_54_1 = s[113] || s[116] && v52 || s[124] && v52
  s[749] = SDL_54_1
  const SDL_54_1_nej = s[113] || s[116] && v51 || s[124] && v51
  s[752] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[1] || SDL_54_1
  s[1936] = SDL_21_5
  const SDL_21_5_nej = !s[1] || SDL_54_1_nej
  s[1937] = SDL_21_5_nej
  const SDL_21_5_ir = !s[1] || s[121]
  s[1938] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v58 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[3175] = v58
  const SDL_24_1_ophoer_er = !v58 || f.ophoerErAfgjort === false || s[610]
  s[1941] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v58 || f.ophoerErAfgjort && s[611]
  s[1942] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v58 ? (f.ophoerErAfgjort ? Math.max(s[612], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[1939] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v58 ? (f.ophoerErAfgjort ? Math.max(s[613], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[1940] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v63 = s[149] && s[153] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[614] && (v63 || s[149] && s[155] >= 16252 /* 2014-07-01 */ && s[153] <= 2147483646)
  s[1943] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[614] && (v63 || s[149] && s[155] >= 13332 /* 2006-07-03 */ && s[153] <= 16251 /* 2014-06-30 */)
  s[1944] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[614] && (v63 || s[151] || s[149] && s[155] === NEVER) || s[615] || s[151]
  s[1945] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v67 = !s[52] && s[616]
  const SDL_24a_2 = v67 ? FIRST_DAY : s[133] ? s[109] : SDL_33_1
  s[1947] = SDL_24a_2
  const SDL_24a_2_hoej = v67 ? NEVER : s[133] ? s[111] : SDL_33_1_hoej
  s[1948] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[617] && (v67 || s[140] && (s[133] && !s[52] || !s[133] && SDL_33_1_er))
  s[1949] = SDL_24a_2_er
  const SDL_24a_2_ir = s[617] && (v67 || s[140] && (s[133] && s[54] || !s[133] && SDL_33_1_ir) || s[114]) || s[618]
  s[1950] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[210] && (s[617] || s[619]) && f.laegenVurdererLivstruende
  s[1951] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[210] || s[620] || f.laegenVurdererLivstruende === false
  s[1952] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v74 = s[210] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v74
  s[621] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v74
  s[622] = SDL_24b_1_nej
}

function svar_58(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[3177] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[210] ? v1 : FIRST_DAY
  s[1954] = SDL_24b_2
  const SDL_24b_2_hoej = s[210] ? v1 : NEVER
  s[1955] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[621] && !s[210] || s[622] || !s[1]
  s[1956] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[3178] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[1] ? (v5 ? (s[623] ? Math.min(s[152], v6) : FIRST_DAY) : s[152]) : FIRST_DAY
  s[1959] = SDL_25_2
  const SDL_25_2_hoej = s[1] ? (v5 ? (s[623] ? Math.min(s[154], v6) : NEVER) : s[154]) : NEVER
  s[1960] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[1] || !v5 && s[148] || v5 && (!s[623] || s[148]))
  s[1961] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[1] || !v5 && s[150] || v5 && (!s[623] || s[150])
  s[1962] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[52] && s[115] && s[616]
  s[632] = v11
  const SDL_26_1_uger = s[113] ? -Infinity : v11 || s[140] ? (s[140] ? 0 : 91) : 91
  s[1970] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[113] ? Infinity : s[116] ? 91 : v11 ? 91 : 0
  s[1971] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[113] || s[116] || v11 || s[140]
  s[1972] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[633] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[634] = v16
  const v17 = s[563] || s[157]
  s[3183] = v17
  const v18 = s[607] && (s[156] || s[158]) && (s[562] || s[156])
  s[3182] = v18
  const v19 = s[121] && s[158]
  s[3184] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[121]) && (v17 || v19) && (v16 || v17)
  const v22 = s[121] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[3181] = v23
  const v24 = f.retErOpbrugt && !v23
  s[3180] = v24
  const SDL_26_1 = v24 && (s[113] || s[116] && v20 || v11 && v20 || s[140])
  s[1963] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[113] || s[116] && v21 || v11 && v21)
  s[1964] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[113] || s[116] && v22 || v11 && v22 || s[114]
  s[1965] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[153], 18330 /* 2020-03-09 */)
  s[3186] = v28
  const v29 = Math.max(s[155], 18330 /* 2020-03-09 */)
  s[926] = v29
  const v30 = s[149] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[149] && s[155] >= 18330 /* 2020-03-09 */
  s[3190] = v31
  const v32 = s[149] && s[153] < 18330 /* 2020-03-09 */
  s[3191] = v32
  const v33 = s[149] && s[153] <= 18535 /* 2020-09-30 */
  s[3192] = v33
  const v34 = s[149] && s[155] > 18535 /* 2020-09-30 */
  s[3193] = v34
  const v35 = v32 || v34
  s[627] = v35
  const v36 = (v31 || s[151]) && (v33 || s[151]) && (v31 || v33)
  s[3189] = v36
  const v37 = countDays(s[49], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[3194] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[626] = v38
  const v39 = (v32 || s[151]) && v37 && f.fortsatRet9Marts2020
  s[625] = v39
  const v40 = v36 || v39
  s[3187] = v40
  const v41 = (v35 || s[151]) && v38
  s[3188] = v41
  const v42 = shiftDays(s[153], 1)
  s[660] = v42
  const v43 = shiftDays(s[155], 1)
  s[662] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[149]
  s[628] = v48
  const v49 = s[151] && s[149] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[151]
  s[629] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[149]
  const v58 = v56 ? (v57 ? Math.min(s[153], v52) : v52) : s[153]
  const v59 = v56 ? (v57 ? Math.max(s[155], v54) : v54) : s[155]
  const v60 = v28 <= 2147483646
  s[624] = v60
  const v61 = s[149] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[151] || s[149] && v29 === NEVER
  s[630] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[149]
  const SDL_26_1_covid_er = v63 || v64
  s[637] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[153], v58) : v58) : s[153]
  s[635] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[155], v59) : v59) : s[155]
  s[636] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[151] && !((!s[149] || !s[151] && v44 === v45) && s[149] && (!s[149] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[151]) || v61 && s[151] || v62
  s[638] = SDL_26_1_covid_ir
}

function svar_59(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[149] || !s[151] && s[153] === s[155]
  s[681] = v0
  const v1 = s[149] && s[624]
  const v2 = s[625] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[626] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[153], v2)
  const v5 = Math.min(s[155], v3)
  const v6 = s[151] && s[149] && v5 >= v4
  const v7 = s[627] || v6
  const v8 = s[627] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[628] ? (v7 ? Math.min(s[153], v8) : s[153]) : v8
  s[1966] = SDL_26_1_fra
  const v10 = s[627] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[628] ? (v7 ? Math.max(s[155], v10) : s[155]) : v10
  s[1967] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[628] || s[627] || v6)
  s[1968] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[629] || s[151] && !(v0 && v2 === v3 && s[149] && (!s[149] || s[153] === v2))) || s[630]
  s[1969] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[3196] = v14
  const v15 = f.retErOpbrugt && !v14 && s[631]
  s[3195] = v15
  const SDL_26_2 = v15 && (s[113] || s[116] || s[632] && s[633] || s[140])
  s[1973] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[113] || s[116] || s[632] && s[634])
  s[1974] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[113] || s[116] || s[632] && s[121] || s[114]
  s[1975] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[635])
  s[3198] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[636])
  s[3197] = v20
  const v21 = s[637] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[637] && s[149]
  const v23 = s[638] || s[151]
  s[3203] = v23
  const v24 = v22 && s[153] < s[636]
  s[3201] = v24
  const v25 = v22 && s[155] >= s[635]
  s[3202] = v25
  const v26 = s[637] && s[636] >= 18443 /* 2020-06-30 */
  s[3206] = v26
  const v27 = s[637] && s[635] < 18443 /* 2020-06-30 */
  s[3207] = v27
  const v28 = s[637] && s[635] <= 18535 /* 2020-09-30 */
  s[3208] = v28
  const v29 = s[637] && s[636] > 18535 /* 2020-09-30 */
  s[3209] = v29
  const v30 = v27 || v29
  s[3205] = v30
  const v31 = (v26 || s[638]) && (v28 || s[638]) && (v26 || v28)
  s[3204] = v31
  const v32 = v25 || v30
  s[3200] = v32
  const v33 = (v24 || v23) && (v31 || s[638]) && (v24 || v31)
  s[3199] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[635], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[636], 1), 3), -1)
  const v36 = Math.max(s[635], v34)
  const v37 = Math.min(s[636], v35)
  const v38 = v33 && s[637]
  const v39 = v32 && s[637]
  const v40 = s[638] && s[637] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[635], v36) : s[635]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[636], v37) : s[636]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[637] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[637]
  const SDL_26_3_covid_er = v47 || v48
  s[641] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[635], v43) : v43) : s[635]
  s[639] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[636], v45) : v45) : s[636]
  s[640] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[638] || v46 && s[638] || s[638] || s[637] && v20 === NEVER
  s[642] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[3213] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[3210] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[3211] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[3214] = v56
  const v57 = v53 && v56
  s[3212] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[3215] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[1976] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[3216] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[3217] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[3219] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[3221] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[3222] = v65
  const v66 = v64 && v65
  s[3220] = v66
  const v67 = !v63 && v66
  s[3218] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[644] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[643] = SDL_26a_3_covid
}

function svar_60(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[639])
  s[3224] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[640])
  s[3223] = v1
  const v2 = s[641] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[641] && s[640] >= 18535 /* 2020-09-30 */
  s[3227] = v3
  const v4 = s[641] && s[639] < 18535 /* 2020-09-30 */
  s[3228] = v4
  const v5 = s[641] && s[639] <= 18566 /* 2020-10-31 */
  s[3229] = v5
  const v6 = s[641] && s[640] > 18566 /* 2020-10-31 */
  s[3230] = v6
  const v7 = v4 || v6
  s[3226] = v7
  const v8 = (v3 || s[642]) && (v5 || s[642]) && (v3 || v5)
  s[3225] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[639], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[640], 1), 1), -1)
  const v11 = Math.max(s[639], v9)
  const v12 = Math.min(s[640], v10)
  const v13 = v8 && s[641]
  const v14 = v7 && s[641]
  const v15 = s[642] && s[641] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[639], v11) : s[639]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[640], v12) : s[640]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[641] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[641]
  const SDL_26c_covid_er = v22 || v23
  s[646] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[639], v18) : v18) : s[639]
  s[650] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[640], v20) : v20) : s[640]
  s[652] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[642] || v21 && s[642] || s[642] || s[641] && v1 === NEVER
  s[648] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[643])
  s[3232] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[3233] = v29
  const v30 = s[643] >= 18535 /* 2020-09-30 */
  const v31 = !s[644] && v30
  s[3236] = v31
  const v32 = !s[644] && !v30
  s[3237] = v32
  const v33 = s[643] <= 18566 /* 2020-10-31 */
  const v34 = !s[644] && v33
  s[3238] = v34
  const v35 = !s[644] && !v33
  s[3239] = v35
  const v36 = v32 || v35
  s[3235] = v36
  const v37 = (v31 || s[644]) && (v34 || s[644]) && (v31 || v34)
  s[3234] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[643], 1), 1), -1)
  const v39 = Math.max(s[643], v38)
  const v40 = Math.min(s[643], v38)
  const v41 = v37 && !s[644]
  const v42 = v36 && !s[644]
  const v43 = s[644] && !s[644] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[643], v39) : s[643]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[643], v40) : s[643]) : v40
  const v47 = !s[644] && v28 < NEVER
  s[3231] = v47
  const SDL_26d_covid = v29 ? s[643] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[649] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[643] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[651] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[644])
  s[645] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[644]
  s[647] = SDL_26d_covid_ir
}

function svar_61(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[645] || f.forlaengelseErAfgjort === false && s[646]
  s[3240] = v0
  const v1 = f.forlaengelseErAfgjort && s[647] || f.forlaengelseErAfgjort === false && s[648]
  s[3241] = v1
  const v2 = f.forlaengelseErAfgjort ? s[649] : s[650]
  const v3 = f.forlaengelseErAfgjort ? s[651] : s[652]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[3243] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[3242] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[3246] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[3247] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[3248] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[3249] = v12
  const v13 = v10 || v12
  s[3245] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[3244] = v14
  const v15 = shiftDays(shiftMonths(v7, 3), -1)
  const v16 = shiftDays(shiftMonths(v8, 3), -1)
  const v17 = Math.max(v2, v15)
  const v18 = Math.min(v3, v16)
  const v19 = v14 && v0
  const v20 = v13 && v0
  const v21 = v1 && v0 && v18 >= v17
  const v22 = v20 || v21
  const v23 = v20 ? (v21 ? Math.min(v2, v17) : v2) : v17
  const v24 = v19 ? (v22 ? Math.min(v15, v23) : v15) : v23
  const v25 = v20 ? (v21 ? Math.max(v3, v18) : v3) : v18
  const v26 = v19 ? (v22 ? Math.max(v16, v25) : v16) : v25
  const v27 = v0 && v5 >= 18809 /* 2021-07-01 */ && v4 <= 2147483646
  const v28 = v6 && (v19 || v20 || v21)
  const v29 = v27 && v0
  const SDL_26f_covid_er = v28 || v29
  s[1979] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[1977] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[1978] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[1980] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[3251] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[3250] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[3254] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[3255] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[3256] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[3257] = v42
  const v43 = v40 || v42
  s[3253] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[3252] = v44
  const v45 = shiftDays(shiftMonths(v37, 1), -1)
  const v46 = shiftDays(shiftMonths(v38, 1), -1)
  const v47 = Math.max(SDL_26f_covid, v45)
  const v48 = Math.min(SDL_26f_covid_hoej, v46)
  const v49 = v44 && SDL_26f_covid_er
  const v50 = v43 && SDL_26f_covid_er
  const v51 = SDL_26f_covid_ir && SDL_26f_covid_er && v48 >= v47
  const v52 = v50 || v51
  const v53 = v50 ? (v51 ? Math.min(SDL_26f_covid, v47) : SDL_26f_covid) : v47
  const v54 = v49 ? (v52 ? Math.min(v45, v53) : v45) : v53
  const v55 = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : SDL_26f_covid_hoej) : v48
  const v56 = v49 ? (v52 ? Math.max(v46, v55) : v46) : v55
  const v57 = SDL_26f_covid_er && v35 >= 18809 /* 2021-07-01 */ && v34 <= 2147483646
  const v58 = v36 && (v49 || v50 || v51)
  const v59 = v57 && SDL_26f_covid_er
  const SDL_26g_covid_er = v58 || v59
  s[655] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[653] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[654] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[656] = SDL_26g_covid_ir
}

function svar_62(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[653])
  s[3259] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[654])
  s[3258] = v1
  const v2 = s[655] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[653], 1)
  const v4 = shiftDays(s[654], 1)
  const v5 = s[655] && v4 >= 18687 /* 2021-03-01 */
  s[3262] = v5
  const v6 = s[655] && v3 < 18687 /* 2021-03-01 */
  s[3263] = v6
  const v7 = s[655] && v3 <= 18747 /* 2021-04-30 */
  s[3264] = v7
  const v8 = s[655] && v4 > 18747 /* 2021-04-30 */
  s[3265] = v8
  const v9 = v6 || v8
  s[3261] = v9
  const v10 = (v5 || s[656]) && (v7 || s[656]) && (v5 || v7)
  s[3260] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[653], v11)
  const v14 = Math.min(s[654], v12)
  const v15 = v10 && s[655]
  const v16 = v9 && s[655]
  const v17 = s[656] && s[655] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[653], v13) : s[653]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[654], v14) : s[654]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[655] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[655]
  const SDL_26h_covid_er = v24 || v25
  s[1983] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[653], v20) : v20) : s[653]
  s[1981] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[654], v22) : v22) : s[654]
  s[1982] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[656] || v23 && s[656] || s[656] || s[655] && v1 === NEVER
  s[1984] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[3267] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[3266] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[3270] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[3271] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[3272] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[3273] = v38
  const v39 = v36 || v38
  s[3269] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[3268] = v40
  const v41 = shiftDays(shiftMonths(v33, 2), -1)
  const v42 = shiftDays(shiftMonths(v34, 2), -1)
  const v43 = Math.max(SDL_26h_covid, v41)
  const v44 = Math.min(SDL_26h_covid_hoej, v42)
  const v45 = v40 && SDL_26h_covid_er
  const v46 = v39 && SDL_26h_covid_er
  const v47 = SDL_26h_covid_ir && SDL_26h_covid_er && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(SDL_26h_covid, v43) : SDL_26h_covid) : v43
  const v50 = v45 ? (v48 ? Math.min(v41, v49) : v41) : v49
  const v51 = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : SDL_26h_covid_hoej) : v44
  const v52 = v45 ? (v48 ? Math.max(v42, v51) : v42) : v51
  const v53 = SDL_26h_covid_er && v31 >= 18809 /* 2021-07-01 */ && v30 <= 2147483646
  const v54 = v32 && (v45 || v46 || v47)
  const v55 = v53 && SDL_26h_covid_er
  const SDL_26i_covid_er = v54 || v55
  s[1987] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[1985] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[1986] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[1988] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[90] && s[94] && s[92] <= 14691 /* 2010-03-23 */
  const v61 = s[90] && s[91] >= 14692 /* 2010-03-24 */ && s[657]
  const SDL_27_1_2_uger = s[86] ? -Infinity : v60 ? 182 : v61 ? 273 : s[88] ? 273 : 483
  s[1991] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[86] ? Infinity : v61 || s[658] ? (s[658] ? (s[89] ? 483 : 273) : 273) : 182
  s[1992] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[86] || v60 || v61 || s[88] || s[89]
  s[1993] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[90] && s[94] && s[93]
  const v66 = s[151] || s[104]
  const SDL_27_1_2_slut_er = s[86] || v65 && s[149] && SDL_27_1_2_uger_er
  s[676] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[86] ? FIRST_DAY : shiftDays(s[153], SDL_27_1_2_uger)
  s[674] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[86] ? NEVER : shiftDays(s[155], SDL_27_1_2_uger_hoej)
  s[675] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[86] || v65 && v66 || s[95]
  s[680] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[149] && s[659]
  const SDL_27_1_3_slut = s[86] ? FIRST_DAY : dayReaching(v72, s[660], s[661])
  s[677] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[86] ? NEVER : dayReaching(v72, s[662], s[663])
  s[678] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[86] || s[87] && v73 || s[108] && v73
  s[679] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[86] || s[87] && v66 || s[108] && v66 || s[95]
  s[682] = SDL_27_1_3_slut_ir
}

function svar_63(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[153], 182)
  const v1 = s[88] && s[149]
  const v2 = s[664] || s[665]
  const v3 = s[665] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[86] ? FIRST_DAY : s[87] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[1994] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[86] ? NEVER : s[87] ? NEVER : v2 ? NEVER : shiftDays(s[155], 182)
  s[1995] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[86] || s[87] || v1 || s[664] || s[665]
  s[1996] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[86] || s[87] || s[88] && s[151] || s[665] || s[95]
  s[1997] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[96] || s[100] || s[666] || s[667]
  s[3275] = v8
  const v9 = s[668] && s[669] && s[670] && s[671] && (s[101] || s[103] || s[672] || s[673])
  s[3276] = v9
  const v10 = Math.max(s[153], s[674])
  const v11 = Math.min(s[155], s[675])
  const v12 = s[97] && s[676]
  const v13 = s[105] && s[149]
  const v14 = s[104] && s[676] && s[149] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[153], v10) : s[153]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[155], v11) : s[155]) : v11
  const v18 = Math.max(s[153], s[677])
  const v19 = Math.min(s[155], s[678])
  const v20 = s[98] && s[679]
  const v21 = s[106] && s[149]
  const v22 = s[104] && s[679] && s[149] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[153], v18) : s[153]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[155], v19) : s[155]) : v19
  const v26 = Math.max(s[153], SDL_27_1_4_slut)
  const v27 = Math.min(s[155], SDL_27_1_4_slut_hoej)
  const v28 = s[99] && SDL_27_1_4_slut_er
  const v29 = s[107] && s[149]
  const v30 = s[102] && SDL_27_1_4_slut_er && s[149] && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(s[153], v26) : s[153]) : v26
  const v33 = v29 ? (v30 ? Math.max(s[155], v27) : s[155]) : v27
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[674], v16) : s[674]) : v16, v20 ? (v23 ? Math.min(s[677], v24) : s[677]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[675], v17) : s[675]) : v17, v20 ? (v23 ? Math.max(s[678], v25) : s[678]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[97] && s[680] || s[105] && s[151] || s[104] && s[680] && s[151] || s[104] && !((!s[676] || !s[680] && s[674] === s[675]) && s[681] && (s[676] && s[149] || !s[676] && !s[149]) && (!s[676] || s[153] === s[674])) || s[98] && s[682] || s[106] && s[151] || s[104] && s[682] && s[151] || s[104] && !((!s[679] || !s[682] && s[677] === s[678]) && s[681] && (s[679] && s[149] || !s[679] && !s[149]) && (!s[679] || s[153] === s[677])) || s[99] && SDL_27_1_4_slut_ir || s[107] && s[151] || s[102] && SDL_27_1_4_slut_ir && s[151] || s[102] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[681] && (SDL_27_1_4_slut_er && s[149] || !SDL_27_1_4_slut_er && !s[149]) && (!SDL_27_1_4_slut_er || s[153] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[683] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[683] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[86] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[2001] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[86] ? NEVER : v8 ? NEVER : v35
  s[2002] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[156] && (s[86] || s[87] && v40 || s[108] && v40)
  s[2003] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[156] && (s[86] || s[87] && v41 || s[108] && v41 || s[95]) || s[684]
  s[2004] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[631] && !s[52] && (!s[685] || f.laegenVenterArbejdeInden26Uger)
  s[2005] = SDL_29_1
  const SDL_29_1_nej = s[631] && !s[52] && (!s[685] || f.laegenVenterArbejdeInden26Uger === false)
  s[2006] = SDL_29_1_nej
  const SDL_29_1_ir = !s[631] || s[52] || !s[685]
  s[2007] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[51], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[1] ? v49 : FIRST_DAY
  s[2008] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[1] ? v49 : NEVER
  s[2009] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[1]
  s[2010] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[52]
  s[691] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[54]
  s[695] = v55
  const v56 = f.sygemeldtITide && !s[52] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[52])
  const v57 = f.sygemeldtITide && s[54] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[54])
  const SDL_35_2 = s[113] ? FIRST_DAY : f.sygemeldtITide ? s[109] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[109] : v53) : s[109]
  s[2022] = SDL_35_2
  const SDL_35_2_hoej = s[113] ? NEVER : f.sygemeldtITide ? s[111] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[111] : v53) : s[111]
  s[2023] = SDL_35_2_hoej
  const SDL_35_2_er = s[122] && (s[113] || s[116] && v56 || s[124] && v56)
  s[2024] = SDL_35_2_er
  const SDL_35_2_ir = s[122] && (s[113] || s[116] && v57 || s[124] && v57 || s[114]) || s[123] || s[121]
  s[2025] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[52] && s[110] && s[686]
  s[693] = v62
  const v63 = !s[52] && s[687] && s[112]
  s[694] = v63
  const SDL_35_3 = s[113] ? FIRST_DAY : v62 ? FIRST_DAY : s[109]
  s[690] = SDL_35_3
  const SDL_35_3_hoej = s[113] ? NEVER : v62 ? NEVER : s[111]
  s[689] = SDL_35_3_hoej
  const SDL_35_3_er = s[138] && (s[113] || v62 || v63 && !s[52])
  s[688] = SDL_35_3_er
  const SDL_35_3_ir = !s[138] || s[113] || v62 || v63 && s[54] || s[114]
  s[692] = SDL_35_3_ir
}

function svar_64(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[688] && s[689] >= f.anmeldtTilAkasse
  s[3278] = v0
  const v1 = s[688] && s[690] < f.anmeldtTilAkasse
  s[3279] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[109] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[111] : f.anmeldtTilAkasse
  const v4 = Math.max(s[109], v2)
  const v5 = Math.min(s[111], v3)
  const v6 = v0 && !s[52]
  const v7 = v1 && s[691]
  const v8 = s[692] && !s[52] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[113] ? FIRST_DAY : s[693] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[109], v10) : s[109]) : v10
  s[2026] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[113] ? NEVER : s[693] ? NEVER : v6 ? (v9 ? Math.max(s[111], v11) : s[111]) : v11
  s[2027] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[138] && (s[113] || s[693] || s[694] && (v6 || v7 || v8))
  s[2028] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[138] || s[113] || s[693] || s[694] && (v0 && s[54] || v1 && s[695] || s[692] && s[54] && s[695] || s[692] && !(s[696] && (!s[691] || !s[695] && v2 === v3) && (!s[52] || s[52] && !s[691]) && (s[52] || s[109] === v2))) || s[114]
  s[2029] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[717] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[718] = v17
  const v18 = shiftDays(s[109], 7)
  s[727] = v18
  const v19 = shiftDays(s[111], 7)
  s[729] = v19
  const v20 = v16 || !s[52]
  s[721] = v20
  const v21 = !v16 && s[54]
  s[725] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[109] <= 15426 /* 2012-03-27 */
  s[714] = v24
  const v25 = !s[52] && s[115] && v24
  s[707] = v25
  const v26 = s[111] >= 15427 /* 2012-03-28 */
  const v27 = !s[52] && v26 && s[686]
  s[722] = v27
  const v28 = !s[52] && s[687] && s[125]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[109], 21)
  s[715] = v30
  const v31 = shiftDays(s[111], 21)
  s[716] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[697] || !s[52]
  const v34 = v16 ? v32 : s[697] ? NEVER : v30
  const v35 = v16 ? v32 : s[697] ? NEVER : v31
  const v36 = !s[138] && !v16 && !s[697] && s[54]
  const v37 = s[698] && !s[52]
  const v38 = s[698] && s[54]
  const v39 = s[698] ? v18 : f.underretningsbrevSendt ? v29 : s[138] ? v30 : v34
  const v40 = s[698] ? v19 : f.underretningsbrevSendt ? v29 : s[138] ? v31 : v35
  const v41 = s[698] ? v18 : f.underretningsbrevSendt ? v29 : s[138] ? v32 : v34
  const v42 = s[698] ? v19 : f.underretningsbrevSendt ? v29 : s[138] ? v32 : v35
  const v43 = s[116] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[698] && (f.underretningsbrevSendt || s[138] && !s[52] || !s[138] && v33))
  const v46 = s[128] && (v37 || !s[698] && (f.underretningsbrevSendt || s[138] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[113] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[2030] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[113] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[2031] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[706] = v55
  const SDL_38_1_er = v55 && (s[113] || v43 || v44 || v27 || v45 || v46)
  s[2032] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[113] || s[116] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[698] && f.underretningsbrevSendt === false && (s[699] || v36)) || s[128] && (v38 || !s[698] && f.underretningsbrevSendt === false && v36) || s[114]
  s[2033] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[113] || s[116] && v58 || s[124] && v58)
  s[703] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[113] || s[116] && v59 || s[124] && v59)
  s[704] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[113] || s[116] && SDL_38_1_ir || s[124] && SDL_38_1_ir || s[114]
  s[705] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[52] && s[574] >= f.anmodningModtaget
  s[3284] = v63
  const v64 = !s[52] && s[573] < f.anmodningModtaget
  s[3285] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[3283] = v65
  const v66 = (v63 || s[54]) && f.undskyldendeForhold
  s[3282] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[3287] = v67
  const v68 = s[117] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[3286] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[52] && v26 && s[109] <= 19722 /* 2023-12-31 */
  s[708] = v71
  const v72 = !s[52] && s[111] >= 19723 /* 2024-01-01 */ && s[112]
  s[709] = v72
  const SDL_38_8 = v55 && (s[113] || s[116] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[700] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[113] || s[116] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[702] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[121]
  s[701] = SDL_38_8_ir
}

function svar_65(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[109], f.anmodningModtaget)
  const v1 = Math.min(s[111], f.anmodningModtaget)
  const v2 = s[700] && !s[52]
  const v3 = s[701] && !s[52] && v1 >= v0
  const v4 = s[702] || v3
  const v5 = s[702] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[109], v5) : s[109]) : v5
  const v7 = s[702] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[111], v7) : s[111]) : v7
  const v9 = v2 || s[702] || v3
  const v10 = s[700] && s[54] || s[701] && !(s[696] && !s[52] && (s[52] || s[109] === f.anmodningModtaget))
  const v11 = Math.max(s[109], v6)
  const v12 = Math.min(s[111], v8)
  const v13 = s[703] && !s[52]
  const v14 = s[704] && v9
  const v15 = s[705] && !s[52] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[703] && s[54] || s[704] && v10 || s[705] && s[54] && v10 || s[705] && !(s[696] && (!v9 || !v10 && v6 === v8) && (!s[52] && v9 || s[52] && !v9) && (s[52] || s[109] === v6))
  const SDL_38_7 = s[113] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[109], v17) : s[109]) : v17
  s[2034] = SDL_38_7
  const SDL_38_7_hoej = s[113] ? NEVER : v13 ? (v16 ? Math.max(s[111], v18) : s[111]) : v18
  s[2035] = SDL_38_7_hoej
  const SDL_38_7_er = s[706] && (s[113] || s[116] && v19 || s[707] && v19 || s[708] && v19 || s[709] && v19)
  s[2036] = SDL_38_7_er
  const SDL_38_7_ir = !s[706] || s[113] || s[116] && v20 || s[707] && v20 || s[708] && v20 || s[709] && v20 || s[114]
  s[2037] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[557] && s[53] >= s[710]
  s[3289] = v25
  const v26 = s[557] && s[53] < s[711]
  s[3290] = v26
  const v27 = shiftDays(s[109], 28)
  s[764] = v27
  const v28 = shiftDays(s[111], 28)
  s[763] = v28
  const v29 = !s[697] || !s[52]
  const v30 = s[697] && s[54]
  const v31 = s[697] ? v27 : NEVER
  const v32 = s[697] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[561] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[561] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[52] && s[115] && s[712]
  const v42 = !s[52] && s[713] && s[714]
  const v43 = !s[52] && s[53] >= s[715]
  s[767] = v43
  const v44 = !s[52] && s[53] < s[716]
  s[765] = v44
  const v45 = v43 && v29
  const v46 = s[54] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[3291] = v50
  const v51 = s[717] ? s[718] : s[719]
  const v52 = s[717] ? s[718] : s[720]
  const v53 = v25 && s[721]
  const v54 = s[561] && s[721] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[116] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[694] && (v50 && !s[52] || !v50 && (v53 || v26 || v54))
  const v60 = s[722] || v59
  const v61 = s[722] ? FIRST_DAY : v50 ? s[723] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[113] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[2038] = SDL_40_1
  const v67 = s[722] ? NEVER : v50 ? s[724] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[113] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[2039] = SDL_40_1_hoej
  const SDL_40_1_er = s[117] && (s[113] || v56 || v57 || v58 || s[722] || v59)
  s[2040] = SDL_40_1_er
  const SDL_40_1_ir = !s[117] || s[113] || s[116] && v40 || v41 && v40 || v42 && (v43 && v30 || s[54] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[722] || s[694] && (v50 && s[54] || !v50 && (v25 && s[725] || s[561] && !((!s[721] || !s[725] && v51 === v52) && s[721] && (!s[721] || v51 === NEVER)))) || s[114]
  s[2041] = SDL_40_1_ir
}

function svar_66(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[52] && s[687] && s[109] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[52] && s[111] >= 16249 /* 2014-06-28 */ && s[109] <= 16658 /* 2015-08-11 */
  const v3 = !s[52] && s[111] >= 16659 /* 2015-08-12 */ && s[112]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[722] || v0 || v5
  const SDL_40a_1 = s[113] ? FIRST_DAY : s[707] || v7 ? (v7 ? (s[722] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[2042] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[113] ? NEVER : s[116] ? NEVER : s[707] ? NEVER : s[722] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[2043] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[138] && (s[113] || s[116] || s[707] || s[722] || v0 || v2 || v3)
  s[2044] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[138] || s[113] || s[722] || v2 || s[114]
  s[2045] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[726] ? s[727] : s[728] ? v13 : s[715]
  const v15 = s[726] ? s[729] : s[728] ? v13 : s[716]
  const v16 = !s[52] && s[730] && s[112]
  const v17 = f.aftaleForSelvstaendig ? s[727] : v14
  const v18 = f.aftaleForSelvstaendig ? s[729] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[52] || f.aftaleForSelvstaendig === false && s[731])
  const v20 = s[732] || v19
  const v21 = s[732] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[113] ? FIRST_DAY : s[733] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[2046] = SDL_43_1
  const v23 = s[732] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[113] ? NEVER : s[733] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[2047] = SDL_43_1_hoej
  const SDL_43_1_er = s[133] && (s[113] || s[733] || s[732] || v19)
  s[2048] = SDL_43_1_er
  const SDL_43_1_ir = !s[133] || s[113] || s[734] || s[735] || v16 && (f.aftaleForSelvstaendig && s[54] || f.aftaleForSelvstaendig === false && s[736]) || s[114]
  s[2049] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[52] && s[574] >= f.selvstaendigAnmeldt
  s[3294] = v27
  const v28 = !s[52] && s[573] < f.selvstaendigAnmeldt
  s[3295] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[54]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[52] && s[115] && s[109] <= 15111 /* 2011-05-17 */
  s[760] = v32
  const v33 = !s[52] && s[111] >= 15112 /* 2011-05-18 */ && s[109] <= 15207 /* 2011-08-21 */
  s[761] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[3296] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[52] && s[111] >= 15208 /* 2011-08-22 */ && s[112]
  s[762] = v37
  const SDL_43_5 = s[133] && (s[113] || s[116] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[2057] = SDL_43_5
  const SDL_43_5_nej = s[133] && (s[113] || s[116] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[2058] = SDL_43_5_nej
  const SDL_43_5_ir = !s[133] || s[121]
  s[2059] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[3297] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[3298] = v42
  const v43 = Math.max(s[109], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[111], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[52]
  const v46 = SDL_43_5_ir && !s[52] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[109], v48) : s[109]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[111], v50) : s[111]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[54] || SDL_43_5_ir && !(s[696] && !s[52] && (s[52] || s[109] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[109], v49)
  const v55 = Math.min(s[111], v51)
  const v56 = v41 && !s[52]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[52] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[54] || v42 && v53 || SDL_43_1_ir && s[54] && v53 || SDL_43_1_ir && !(s[696] && (!v52 || !v53 && v49 === v51) && (!s[52] && v52 || s[52] && !v52) && (s[52] || s[109] === v49))
  const SDL_43_4 = s[113] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[109], v60) : s[109]) : v60
  s[2050] = SDL_43_4
  const SDL_43_4_hoej = s[113] ? NEVER : v56 ? (v59 ? Math.max(s[111], v61) : s[111]) : v61
  s[2051] = SDL_43_4_hoej
  const SDL_43_4_er = s[133] && (s[113] || s[116] && v62 || s[124] && v62)
  s[2052] = SDL_43_4_er
  const SDL_43_4_ir = !s[133] || s[113] || s[116] && v63 || s[124] && v63 || s[114]
  s[2053] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[133] && (s[113] || s[116] && v41 || s[124] && v41)
  s[2054] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[133] && (s[113] || s[116] && v42 || s[124] && v42)
  s[2055] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[133] || s[113] || s[116] && SDL_43_1_ir || s[124] && SDL_43_1_ir || s[114]
  s[2056] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v71 = s[726] ? 8500 : s[728] ? 5500 : 0
  const SDL_45_4 = s[1] ? v71 : -Infinity
  s[2060] = SDL_45_4
  const SDL_45_4_hoej = s[1] ? v71 : Infinity
  s[2061] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[742] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[743] = SDL_51_1_hoej
}

function svar_67(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[759] = v0
  const v1 = quotient([s[14], 2], [3], 'nærmeste', 100)
  const v2 = quotient([s[15], 2], [3], 'nærmeste', 100)
  const SDL_52_1_er = !s[1] || v0 || !(!s[16] && !s[17] && s[14] === s[15])
  s[2076] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && s[18] || s[17]
  s[2077] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(s[14], v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[16] ? Math.min(v1, v2) : -Infinity)) : -Infinity
  s[2074] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(s[15], v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[16] ? Math.max(v1, v2) : Infinity)) : Infinity
  s[2075] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v7 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[3299] = v7
  const v8 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v9 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v10 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v11 = SDL_52_1_er && !(!v8 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v12 = SDL_52_1_ir || !v8
  const v13 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v14 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v15 = s[397] && SDL_52_1_er
  const v16 = s[397] && SDL_52_1_ir
  const SDL_53_3_er = !v7 || v15 || !s[397] && (s[737] && v11 || !s[737] && (!s[367] || v11))
  s[2089] = SDL_53_3_er
  const SDL_53_3_ir = !v7 || v16 || !s[397] && (s[737] && v12 || !s[737] && s[367] && v12)
  s[2090] = SDL_53_3_ir
  const SDL_53_3 = v7 ? (s[397] ? SDL_52_1 : s[737] ? (v8 ? Math.min(v9, v10) : -Infinity) : s[367] ? (v8 ? Math.min(v13, v14) : -Infinity) : 0) : -Infinity
  s[2087] = SDL_53_3
  const SDL_53_3_hoej = v7 ? (s[397] ? SDL_52_1_hoej : s[737] ? (v8 ? Math.max(v9, v10) : Infinity) : s[367] ? (v8 ? Math.max(v13, v14) : Infinity) : 0) : Infinity
  s[2088] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v21 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[928] = v21
  const v22 = f.ledigUdenLoen || s[138] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v21 || v22
  s[2085] = SDL_53_2
  const SDL_53_2_nej = !v21 || !v22
  s[2086] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v25 = quotient([s[14], 100], [3700], 'nærmeste', 1)
  const v26 = quotient([s[15], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[1] ? (s[16] ? Math.min(v25, v26) : -Infinity) : -Infinity
  s[744] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (s[16] ? Math.max(v25, v26) : Infinity) : Infinity
  s[745] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v29 = s[738] && f.timefortjeneste >= SDL_50_1
  s[3303] = v29
  const v30 = s[738] && f.timefortjeneste < SDL_50_1_hoej
  s[3304] = v30
  const v31 = f.normalTimerPrUge >= 3700
  s[3305] = v31
  const v32 = v30 || !v31
  s[3302] = v32
  const v33 = v29 || s[739]
  const v34 = v33 && v31
  s[3301] = v34
  const v35 = Math.min(f.timefortjeneste, SDL_50_1)
  const v36 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v37 = v35 <= -Infinity
  const v38 = quotient([v35, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v39 = quotient([v36, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v40 = s[738] && !(v37 && (!s[738] || !s[739] && v35 === v36))
  const v41 = Math.min(s[14], v37 ? -Infinity : Math.min(v38, v39))
  const v42 = Math.min(s[15], v37 ? Infinity : Math.max(v38, v39))
  const v43 = s[739] || v37 || s[17]
  const v44 = v32 && v40
  const v45 = v34 || v44
  const v46 = v34 && s[17] || v32 && v43
  const SDL_47_1 = s[113] ? -Infinity : v34 ? (v44 ? Math.min(s[14], v41) : s[14]) : v41
  s[754] = SDL_47_1
  const SDL_47_1_hoej = s[113] ? Infinity : v34 ? (v44 ? Math.max(s[15], v42) : s[15]) : v42
  s[755] = SDL_47_1_hoej
  const SDL_47_1_er = s[113] || s[116] && v45 || s[740] && v45 || s[128] && v45
  s[753] = SDL_47_1_er
  const SDL_47_1_ir = s[113] || s[116] && v46 || s[740] && v46 || s[128] && v46 || s[114]
  s[757] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v51 = Math.max(0, s[741])
  const v52 = v51 >= 3700
  s[3308] = v52
  const v53 = v30 || !v52
  s[3307] = v53
  const v54 = v33 && v52
  s[3306] = v54
  const v55 = quotient([v35, v51], [100], 'nærmeste', 1)
  const v56 = quotient([v36, v51], [100], 'nærmeste', 1)
  const v57 = Math.min(s[14], v37 ? -Infinity : Math.min(v55, v56))
  const v58 = Math.min(s[15], v37 ? Infinity : Math.max(v55, v56))
  const v59 = v53 && v40
  const v60 = v54 || v59
  const v61 = v54 ? (v59 ? Math.min(s[14], v57) : s[14]) : v57
  const v62 = v54 ? (v59 ? Math.max(s[15], v58) : s[15]) : v58
  const v63 = v54 && s[17] || v53 && v43
  const v64 = Math.max(SDL_47_1, v61)
  const v65 = Math.min(SDL_47_1_hoej, v62)
  const v66 = SDL_53_2 && SDL_47_1_er
  const v67 = SDL_53_2_nej && v60
  const v68 = !v21 && SDL_47_1_er && v60 && v65 >= v64
  const v69 = v67 || v68
  const v70 = v67 ? (v68 ? Math.min(v61, v64) : v61) : v64
  const v71 = v67 ? (v68 ? Math.max(v62, v65) : v62) : v65
  const SDL_53_1_er = !s[1] || v66 || v67 || v68
  s[750] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v63 || !v21 && SDL_47_1_ir && v63 || !v21 && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v60 || !v63 && v61 === v62) && (SDL_47_1_er && v60 || !SDL_47_1_er && !v60) && (!SDL_47_1_er || SDL_47_1 === v61))
  s[751] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v66 ? (v69 ? Math.min(SDL_47_1, v70) : SDL_47_1) : v70) : -Infinity
  s[747] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v66 ? (v69 ? Math.max(SDL_47_1_hoej, v71) : SDL_47_1_hoej) : v71) : Infinity
  s[748] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[138] || s[133] && (v15 || !s[397] && SDL_53_3_er) || !s[133] && SDL_53_1_er
  s[2064] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[138] && !s[1] || !s[138] && (s[133] && (v16 || !s[397] && SDL_53_3_ir) || !s[133] && SDL_53_1_ir)
  s[2065] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[138] ? s[742] : s[133] ? (s[397] ? SDL_52_1 : SDL_53_3) : SDL_53_1) : -Infinity
  s[2062] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[138] ? s[743] : s[133] ? (s[397] ? SDL_52_1_hoej : SDL_53_3_hoej) : SDL_53_1_hoej) : Infinity
  s[2063] = SDL_46_1_hoej
}

function svar_68(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[744], f.timeloenHosArbejdsgiveren)
  const v1 = Math.min(s[745], f.timeloenHosArbejdsgiveren)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v4 = quotient([v1, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v5 = s[738] && !(v2 && (!s[738] || !s[739] && v0 === v1))
  const v6 = s[739] || v2
  const SDL_47_1_3 = s[113] ? -Infinity : v2 ? -Infinity : Math.min(v3, v4)
  s[2066] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[113] ? Infinity : v2 ? Infinity : Math.max(v3, v4)
  s[2067] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[113] || s[116] && v5 || s[124] && v5
  s[2068] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[113] || s[116] && v6 || s[124] && v6 || s[114]
  s[2069] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[1] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[2070] = SDL_50_4
  const SDL_50_4_hoej = s[1] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[2071] = SDL_50_4_hoej
  const SDL_50_4_er = s[117] && (!s[1] || SDL_47_1_3_er)
  s[2072] = SDL_50_4_er
  const SDL_50_4_ir = !s[117] || !s[1] || SDL_47_1_3_ir
  s[2073] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v15 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v16 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 })
  const v17 = v15 > -Infinity && v16 < Infinity
  const v18 = quotient([v15, 1], [1], 'nærmeste', 1)
  const v19 = quotient([v16, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[1] ? (v17 ? Math.min(v18, v19) : -Infinity) : -Infinity
  s[2078] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[1] ? (v17 ? Math.max(v18, v19) : Infinity) : Infinity
  s[2079] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[117] && (!s[1] || !(!v17 && v15 === v16))
  s[2080] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[117] || !s[1] || !v17
  s[2081] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v24 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[1] ? v24 : -Infinity
  s[2082] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[1] ? v24 : Infinity
  s[2083] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[117] || !s[1]
  s[2084] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v28 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[3309] = v28
  const v29 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v30 = v28 && countDays(v29, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[1] || v30
  s[2091] = SDL_53a_1
  const SDL_53a_1_nej = !s[1] || !v30
  s[2092] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v33 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v34 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v35 = intersect(v33, v34)
  const v36 = from(v35, 13332 /* 2006-07-03 */)
  const v37 = dayReaching(v36, 13332 /* 2006-07-03 */, 1)
  s[3310] = v37
  const SDL_53a_2_eksakt = v37 >= 16659 /* 2015-08-12 */
  s[826] = SDL_53a_2_eksakt
  const v39 = v37 >= NEVER
  s[825] = v39
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v36
  s[2093] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v36
  s[2094] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v39 || !SDL_53a_2_eksakt
  s[2096] = SDL_53a_2_ir
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v43 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[3311] = v43
  const v44 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[3315] = v44
  const v45 = s[117] && v44
  const v46 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[3312] = v46
  const v47 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[3313] = v47
  const v48 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[3314] = v48
  const v49 = v47 && !v48 && v45
  const SDL_53b_1 = !s[1] || v43 && (!s[746] && v45 || s[746] && (!v46 || v49))
  s[2097] = SDL_53b_1
  const SDL_53b_1_nej = !s[1] || !v43 || !s[746] && !v45 || s[746] && (!v46 || !v49)
  s[2098] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[1] || v43 && s[746] && !v46
  s[2099] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[747]) : -Infinity
  s[2100] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[748]) : Infinity
  s[2101] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[749] && (!s[1] || s[750])
  s[2102] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[749] && (!s[1] || s[751]) || s[752] || s[121]
  s[2103] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v57 = Math.min(s[14], SDL_47_1_3)
  const v58 = Math.min(s[15], SDL_47_1_3_hoej)
  const v59 = SDL_47_1_3_ir || s[17]
  const v60 = s[116] && SDL_47_1_3_er
  const v61 = s[740] && SDL_47_1_3_er
  const v62 = s[128] && s[753]
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(s[754], v57) : v57) : s[754]
  const SDL_56_1_beloeb = s[113] ? -Infinity : v60 ? (v63 ? Math.min(v57, v64) : v57) : v64
  s[2104] = SDL_56_1_beloeb
  const v66 = v61 ? (v62 ? Math.max(s[755], v58) : v58) : s[755]
  const SDL_56_1_beloeb_hoej = s[113] ? Infinity : v60 ? (v63 ? Math.max(v58, v66) : v58) : v66
  s[2105] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[756] && (s[113] || v60 || v61 || v62)
  s[2106] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[756] && (s[113] || s[116] && v59 || s[740] && v59 || s[128] && s[757] || s[114]) || s[758] || s[121]
  s[2107] = SDL_56_1_beloeb_ir
}

function svar_69(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[827] = v0
  const v1 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[3317] = v1
  const v2 = f.skoennedeFravaersdage >= 10
  s[3321] = v2
  const v3 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v2
  s[3320] = v3
  const v4 = f.dageBetaltForLidelsen >= 14
  s[3322] = v4
  const v5 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[3319] = v5
  const v6 = f.dageBetaltForLidelsen >= 15
  s[3323] = v6
  const v7 = f.dageBetaltForLidelsen >= 21
  s[3324] = v7
  const v8 = !v1 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v4) || v1 && (!v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v6) || v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v7))
  const SDL_56_2 = !v0 || v8
  s[2108] = SDL_56_2
  const SDL_56_2_nej = !v0 || !v8
  s[2109] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v11 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v0 || v11
  s[2111] = SDL_56_3
  const SDL_56_3_nej = !v0 || !v11
  s[2112] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v14 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v0 ? v14 : FIRST_DAY
  s[2113] = SDL_56_4
  const SDL_56_4_hoej = v0 ? v14 : NEVER
  s[2114] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v17 = f.fravaersdageSidsteAar >= 10
  s[3326] = v17
  const v18 = v17 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v0 || v18
  s[2115] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v0 || !v18
  s[2116] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v21 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[3327] = v21
  const v22 = v21 && s[759] && v3 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v0 || v22
  s[2117] = SDL_58a_1
  const SDL_58a_1_nej = !v0 || !v22
  s[2118] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v25 = !s[52] && s[574] >= f.refusionskravFremsat
  s[3328] = v25
  const v26 = !s[52] && s[573] < f.refusionskravFremsat
  s[3329] = v26
  const v27 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3330] = v27
  const v28 = v26 || !v27
  const v29 = v25 || s[54]
  const v30 = v29 && v27
  const v31 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3331] = v31
  const v32 = v26 || !v31
  const v33 = v29 && v31
  const SDL_59_6 = s[117] && (s[113] || s[116] && v30 || s[760] && v30 || s[761] && v33 || s[762] && v33)
  s[2123] = SDL_59_6
  const SDL_59_6_nej = s[117] && (s[113] || s[116] && v28 || s[760] && v28 || s[761] && v32 || s[762] && v32)
  s[2124] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v36 = !s[52] && s[763] >= f.arbejdsgiverAnmeldt
  s[3335] = v36
  const v37 = !s[52] && s[764] < f.arbejdsgiverAnmeldt
  s[3336] = v37
  const v38 = v36 || s[765] || SDL_59_6
  s[3332] = v38
  const v39 = SDL_59_6_nej || s[766]
  const v40 = (v37 || s[54]) && (s[767] || s[54]) && v39 && (v37 || s[767] || SDL_59_6_nej)
  s[3333] = v40
  const v41 = s[54] && s[766]
  s[3334] = v41
  const v42 = shiftMonths(f.refusionskravFremsat, -3)
  const v43 = Math.max(f.arbejdsgiverAnmeldt, v42)
  const v44 = Math.max(v42, v43)
  const v45 = Math.min(v42, v43)
  const v46 = v41 && v42 !== v43
  const v47 = v41 && v45 >= v44
  const v48 = v40 || v47
  const v49 = v47 ? Math.min(v43, v44) : v43
  const v50 = v40 ? v49 : v44
  const v51 = v38 ? (v48 ? Math.min(v42, v50) : v42) : v50
  const v52 = v47 ? Math.max(v43, v45) : v43
  const v53 = v40 ? v52 : v45
  const v54 = v38 ? (v48 ? Math.max(v42, v53) : v42) : v53
  const v55 = v38 || v40 || v47
  const v56 = !s[52] && s[720] >= f.arbejdsgiverAnmeldt
  s[3339] = v56
  const v57 = !s[52] && s[719] < f.arbejdsgiverAnmeldt
  s[3340] = v57
  const v58 = !s[52] && s[53] < shiftDays(s[111], 30)
  s[3341] = v58
  const v59 = !s[52] && s[53] >= shiftDays(s[109], 30)
  s[3342] = v59
  const v60 = v56 || v58 || SDL_59_6
  s[3337] = v60
  const v61 = (v57 || s[54]) && (v59 || s[54]) && v39 && (v57 || v59 || SDL_59_6_nej)
  s[3338] = v61
  const v62 = v61 || v47
  const v63 = v61 ? v49 : v44
  const v64 = v61 ? v52 : v45
  const v65 = s[116] && v55
  const v66 = s[707] && v55
  const v67 = s[694] && (v60 || v61 || v47)
  const v68 = s[722] || v67
  const v69 = s[722] ? FIRST_DAY : v60 ? (v62 ? Math.min(v42, v63) : v42) : v63
  const v70 = v66 || v68
  const v71 = v66 ? (v68 ? Math.min(v51, v69) : v51) : v69
  const SDL_59_2 = s[113] ? FIRST_DAY : v65 ? (v70 ? Math.min(v51, v71) : v51) : v71
  s[2119] = SDL_59_2
  const v73 = s[722] ? NEVER : v60 ? (v62 ? Math.max(v42, v64) : v42) : v64
  const v74 = v66 ? (v68 ? Math.max(v54, v73) : v54) : v73
  const SDL_59_2_hoej = s[113] ? NEVER : v65 ? (v70 ? Math.max(v54, v74) : v54) : v74
  s[2120] = SDL_59_2_hoej
  const SDL_59_2_er = s[117] && (s[113] || v65 || v66 || s[722] || v67)
  s[2121] = SDL_59_2_er
  const SDL_59_2_ir = !s[117] || s[113] || s[116] && v46 || s[707] && v46 || s[722] || s[694] && v46 || s[114]
  s[2122] = SDL_59_2_ir
}

function svar_70(f, s) {
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v0 = s[768] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[1] || v0
  s[2125] = SDL_82_1
  const SDL_82_1_nej = !s[1] || !v0
  s[2126] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v3 = f.hjaelpemiddelKoebtFoerBevilling && f.saerligGrundTilKoebFoerBevilling === false
  const SEL_112_1_forud = !s[769] || v3
  s[2130] = SEL_112_1_forud
  const SEL_112_1_forud_nej = !s[769] || !v3
  s[2131] = SEL_112_1_forud_nej
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const v6 = f.hjaelpemidletAfhjaelperVaesentligt || f.hjaelpemidletLetterHjemmetVaesentligt || f.hjaelpemidletErNoedvendigtForErhverv
  s[3343] = v6
  const SEL_112_1 = !s[769] || f.funktionsevnenErVarigtNedsat && v6 && f.hjaelpemidletErBedstOgBilligst && (SEL_112_1_forud_nej || !s[769])
  s[2127] = SEL_112_1
  const SEL_112_1_nej = !s[769] || f.funktionsevnenErVarigtNedsat === false || !v6 || f.hjaelpemidletErBedstOgBilligst === false || SEL_112_1_forud
  s[2128] = SEL_112_1_nej
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v9 = f.vurderingsdato >= 15400 /* 2012-03-01 */
  s[3344] = v9
  const v10 = f.boernIHjemmetVedSaerligStoette >= 1
  s[3347] = v10
  const v11 = f.vurderingsdato <= 14517 /* 2009-09-30 */
  s[911] = v11
  const v12 = f.vurderingsdato >= 17532 /* 2018-01-01 */
  s[3346] = v12
  const v13 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[2494] = v13
  const v14 = v11 || v12 && s[770] || s[176] && v13 || s[551]
  const v15 = SATS_67(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = f.boernIHjemmetVedSaerligStoette - 1
  const v19 = Math.round(65000 * v18 / 100) * 100
  const v20 = v17 === Infinity
  const v21 = v16 === -Infinity
  const v22 = v21 ? -Infinity : v16 - v19
  const v23 = v20 ? Infinity : v17 - v19
  const v24 = Math.round(55000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v25 = f.boernUdeVedSaerligStoette <= 0
  s[3348] = v25
  const v26 = SATS_68(f.vurderingsdato)
  const v27 = v14 ? -Infinity : v26
  const v28 = v14 ? Infinity : v26
  const v29 = f.boernUdeVedSaerligStoette - 1
  const v30 = Math.round(55000 * v29 / 100) * 100
  const v31 = v28 === Infinity
  const v32 = v27 === -Infinity
  const v33 = SATS_69(f.vurderingsdato)
  const v34 = v14 ? -Infinity : v33
  const v35 = v14 ? Infinity : v33
  const v36 = Math.round(75000 * v18 / 100) * 100
  const v37 = v21 ? -Infinity : v16 - v36
  const v38 = v20 ? Infinity : v17 - v36
  const v39 = Math.round(60000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v40 = Math.round(60000 * v29 / 100) * 100
  const v41 = v25 ? v34 : v32 ? -Infinity : v27 - v40
  const v42 = v25 ? v35 : v31 ? Infinity : v28 - v40
  const v43 = Math.round(80000 * v18 / 100) * 100
  const v44 = v21 ? -Infinity : v16 - v43
  const v45 = v20 ? Infinity : v17 - v43
  const v46 = v45 === Infinity
  const v47 = v44 === -Infinity
  const v48 = Math.round(65000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v49 = Math.round(65000 * v29 / 100) * 100
  const v50 = v25 ? v34 : v32 ? -Infinity : v27 - v49
  const v51 = v25 ? v35 : v31 ? Infinity : v28 - v49
  const v52 = Math.round(85000 * v18 / 100) * 100
  const v53 = v21 ? -Infinity : v16 - v52
  const v54 = v20 ? Infinity : v17 - v52
  const v55 = v54 === Infinity
  const v56 = v53 === -Infinity
  const v57 = Math.round(70000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v58 = Math.round(70000 * v29 / 100) * 100
  const v59 = Math.round(95000 * v18 / 100) * 100
  const v60 = v21 ? -Infinity : v16 - v59
  const v61 = v20 ? Infinity : v17 - v59
  const v62 = Math.round(75000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v63 = Math.round(75000 * v29 / 100) * 100
  const SSBEK_3_1_ir = !s[514] || !v9 && v14 || v9 && (!s[210] && v14 || s[210] && (!s[771] && v14 || s[771] && (!v12 && v14 || v12 && (!s[772] || !s[30] && v14 || s[30] && (!s[176] && v14 || s[176] && (!s[160] || s[551] || v14))))))
  s[780] = SSBEK_3_1_ir
  const SSBEK_3_1 = s[514] ? (v9 ? (s[210] ? (s[771] ? (v12 ? (s[772] ? (s[30] ? (s[176] ? (s[160] ? (s[551] ? -Infinity : Math.max(0, v10 ? (v60 === -Infinity ? -Infinity : v60 - v62) : v25 ? v34 : v32 ? -Infinity : v27 - v63)) : -Infinity) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v57) : v25 ? v34 : v32 ? -Infinity : v27 - v58)) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v48) : v50)) : -Infinity) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v48) : v50)) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v39) : v41)) : Math.max(0, v10 ? (v37 === -Infinity ? -Infinity : v37 - v39) : v41)) : Math.max(0, v10 ? (v22 === -Infinity ? -Infinity : v22 - v24) : v25 ? v34 : v32 ? -Infinity : v27 - v30)) : -Infinity
  s[776] = SSBEK_3_1
  const SSBEK_3_1_hoej = s[514] ? (v9 ? (s[210] ? (s[771] ? (v12 ? (s[772] ? (s[30] ? (s[176] ? (s[160] ? (s[551] ? Infinity : Math.max(0, v10 ? (v61 === Infinity ? Infinity : v61 - v62) : v25 ? v35 : v31 ? Infinity : v28 - v63)) : Infinity) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v57) : v25 ? v35 : v31 ? Infinity : v28 - v58)) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v48) : v51)) : Infinity) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v48) : v51)) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v39) : v42)) : Math.max(0, v10 ? (v38 === Infinity ? Infinity : v38 - v39) : v42)) : Math.max(0, v10 ? (v23 === Infinity ? Infinity : v23 - v24) : v25 ? v35 : v31 ? Infinity : v28 - v30)) : Infinity
  s[777] = SSBEK_3_1_hoej
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v67 = f.ydelseVedSaerligStoette === 'revalidering'
  s[3351] = v67
  const v68 = v67 && f.behovetBortfalderEfterRevalidering
  s[3350] = v68
  const v69 = f.faaetHjaelp3MaanederAf18 && !v68
  s[3349] = v69
  const v70 = f.boernIHjemmetVedSaerligStoette === 0
  s[3353] = v70
  const v71 = f.boernUdeVedSaerligStoette === 0
  s[3354] = v71
  const v72 = v70 && v71
  s[3352] = v72
  const v73 = Math.round(f.hidtidigNettoindtaegt * 9 / 10)
  const v74 = v72 ? Math.max(v73, f.nettoForsoergersats) : v73
  const v75 = v69 ? Math.min(v74, f.nettoHoejesteDagpenge) : v74
  const SSBEK_6_1 = s[514] ? (s[33] ? -Infinity : v75) : -Infinity
  s[778] = SSBEK_6_1
  const SSBEK_6_1_hoej = s[514] ? (s[33] ? Infinity : v75) : Infinity
  s[779] = SSBEK_6_1_hoej
  const v78 = s[773] || s[774]
  s[782] = v78
  const SSBEK_6_1_ir = s[775] && (!s[514] || s[33]) || v78
  s[781] = SSBEK_6_1_ir
}

function svar_71(f, s) {
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v0 = Math.max(0, -s[776] === Infinity ? Infinity : f.nettoboligudgift - s[776])
  const v1 = Math.max(0, f.nettoindtaegtVedSaerligStoette - f.nettohjaelpAlene)
  const SSBEK_5_1 = s[514] ? (s[33] ? -Infinity : Math.max(0, Math.min(Math.max(0, -s[777] === -Infinity ? -Infinity : f.nettoboligudgift - s[777]) - v1, s[778] === -Infinity ? -Infinity : s[778] - f.nettoindtaegtVedSaerligStoette))) : -Infinity
  s[2134] = SSBEK_5_1
  const SSBEK_5_1_hoej = s[514] ? (s[33] ? Infinity : Math.max(0, Math.min(v0 === Infinity ? Infinity : v0 - v1, s[779] === Infinity ? Infinity : s[779] - f.nettoindtaegtVedSaerligStoette))) : Infinity
  s[2135] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[775] && (!s[514] || s[33] || s[775])
  s[2136] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[775] && (!s[514] || s[33] || s[780] || s[781]) || s[782]
  s[2137] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const SSBEK_10_1 = s[514] ? (s[33] ? -Infinity : Math.min(SSBEK_5_1, f.nettoLaaneudgifter)) : -Infinity
  s[2138] = SSBEK_10_1
  const SSBEK_10_1_hoej = s[514] ? (s[33] ? Infinity : Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter)) : Infinity
  s[2139] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[775] && (!s[514] || s[33] || SSBEK_5_1_er)
  s[2140] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[775] && (!s[514] || s[33] || SSBEK_5_1_ir) || s[782]
  s[2141] = SSBEK_10_1_ir
}

function svar_72(f, s) {
  const v0 = s[1] ? 0 : 4
  s[822] = v0
  const v1 = s[0] ? 0 : 4
  s[935] = v1
  const v2 = s[203] ? 4 : 0
  s[947] = v2
  const v3 = (s[195] ? 1 : 0) + v2
  s[944] = v3
  const v4 = f.vurderingsdato >= 16307 /* 2014-08-25 */
  s[830] = v4
  const v5 = s[4] ? 0 : 4
  s[950] = v5
  const v6 = s[3] ? 0 : 4
  s[951] = v6
  const v7 = s[450] ? 4 : 0
  s[1549] = v7
  const v8 = (f.erVisiteretTilFleksjob ? 1 : 0) + v7
  s[967] = v8
  const v9 = (s[738] ? 1 : 0) + (s[739] ? 4 : 0)
  s[978] = v9
  const v10 = 1 + v5
  s[981] = v10
  const v11 = 1 + v0
  s[1016] = v11
  const v12 = s[783] ? 1 : 0
  s[1022] = v12
  const v13 = v12 + (s[784] ? 4 : 0)
  s[1025] = v13
  const v14 = s[785] ? 1 : 0
  s[1029] = v14
  const v15 = s[786] ? 1 : 0
  s[1034] = v15
  const v16 = f.soegteHjaelpDen >= 18262 /* 2020-01-01 */
  s[840] = v16
  const v17 = s[34] ? 1 : 0
  s[1077] = v17
  const v18 = v17 + (s[787] ? 4 : 0)
  s[1069] = v18
  const v19 = s[788] ? 4 : 0
  s[1076] = v19
  const v20 = (s[789] ? 1 : 0) + (s[790] ? 2 : 0) + (s[791] ? 4 : 0)
  s[1079] = v20
  const v21 = (s[792] ? 1 : 0) + (s[793] ? 2 : 0) + v0
  s[1080] = v21
  const v22 = s[165] ? 1 : 0
  s[1081] = v22
  const v23 = s[162] ? 1 : 0
  s[847] = v23
  const v24 = s[794] ? 1 : 0
  s[1086] = v24
  const v25 = s[795] ? 1 : 0
  s[1095] = v25
  const v26 = 1 + (s[796] ? 4 : 0)
  s[1105] = v26
  const v27 = s[41] ? 0 : 1
  s[1114] = v27
  const v28 = f.vurderingsdato >= 13859 /* 2007-12-12 */
  s[849] = v28
  const v29 = s[160] ? 0 : 4
  s[1128] = v29
  const v30 = s[160] ? 1 : 0
  s[2357] = v30
  const v31 = s[160] ? 1 : 4
  s[1131] = v31
  const v32 = s[797] ? 4 : 0
  s[1161] = v32
  const v33 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[859] = v33
  const v34 = f.ressourceforloebErBevilget ? 1 : 0
  s[1186] = v34
  const v35 = s[179] ? 4 : 0
  s[1197] = v35
  const v36 = v34 + v35
  s[1177] = v36
  const v37 = s[172] ? 4 : 0
  s[1183] = v37
  const v38 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[2532] = v38
  const v39 = s[798] ? 4 : 0
  s[1187] = v39
  const v40 = f.vurderingsdato >= 14512 /* 2009-09-25 */
  s[862] = v40
  const v41 = !s[799] && !s[800]
  s[1214] = v41
  const v42 = s[252] ? 4 : 0
  s[1220] = v42
  const v43 = s[801] ? 4 : 0
  s[1226] = v43
  const v44 = s[189] ? 4 : 0
  s[1241] = v44
  const v45 = s[802] ? 4 : 0
  s[1244] = v45
  const v46 = s[803] ? 1 : 0
  s[1263] = v46
  const v47 = s[804] ? 1 : 0
  s[1268] = v47
  const v48 = (s[805] ? 1 : 0) + (s[806] ? 4 : 0)
  s[1272] = v48
  const v49 = s[807] ? 1 : 0
  s[1314] = v49
  const v50 = f.revalideringErBevilget ? 1 : 0
  s[1317] = v50
  const v51 = s[808] ? 1 : 0
  s[1326] = v51
  const v52 = s[809] ? 1 : 0
  s[1343] = v52
  const v53 = s[810] ? 1 : 0
  s[1348] = v53
  const v54 = s[46] ? 4 : 0
  s[1359] = v54
  const v55 = s[811] ? 4 : 0
  s[1366] = v55
  const v56 = s[48] ? 1 : 0
  s[1390] = v56
  const v57 = s[334] ? 1 : 0
  s[1401] = v57
  const v58 = s[812] ? 4 : 0
  s[1404] = v58
  const v59 = s[775] ? 1 : 0
  s[1414] = v59
  const v60 = s[428] ? 4 : 0
  s[1424] = v60
  const v61 = s[0] ? 1 : 0
  s[893] = v61
  const v62 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[2769] = v62
  const v63 = s[32] ? 0 : 4
  s[1452] = v63
  const v64 = f.bruddetSkete >= 19899 /* 2024-06-25 */
  s[2795] = v64
  const v65 = s[418] ? 1 : 0
  s[896] = v65
  const v66 = s[418] ? 1 : 4
  s[1484] = v66
  const v67 = s[32] ? 1 : 0
  s[842] = v67
  const v68 = s[32] ? 1 : 4
  s[1506] = v68
  const v69 = s[1] ? 0 : 2
  s[1533] = v69
  const v70 = 1 + (s[813] ? 4 : 0)
  s[1582] = v70
  const v71 = s[814] ? 0 : 4
  s[1606] = v71
  const v72 = s[815] ? 1 : 0
  s[1635] = v72
  const v73 = s[816] ? 1 : 0
  s[1640] = v73
  const v74 = s[48] ? 1 : 4
  s[1663] = v74
  const v75 = f.fikHjaelpTilBoligindskud ? 1 : 0
  s[1682] = v75
  const v76 = s[817] ? 4 : 0
  s[1684] = v76
  const v77 = s[818] ? 1 : 0
  s[1703] = v77
  const v78 = s[535] ? 0 : 4
  s[1706] = v78
  const v79 = 1 + (s[549] ? 0 : 4)
  s[1771] = v79
}

function svar_73(f, s) {
  const v0 = !s[819] && !s[820]
  s[1776] = v0
  const v1 = s[821] ? 0 : 4
  s[1837] = v1
  const v2 = s[121] ? 4 : 0
  s[1851] = v2
  const v3 = s[52] ? 0 : 1
  s[1852] = v3
  const v4 = s[54] ? 4 : 0
  s[1853] = v4
  const v5 = (s[1] ? 0 : 1) + 2 + s[822]
  s[1854] = v5
  const v6 = s[766] ? 4 : 0
  s[1876] = v6
  const v7 = s[823] ? 1 : 0
  s[1928] = v7
  const v8 = !s[52] && !s[824]
  s[1946] = v8
  const v9 = s[621] ? 1 : 0
  s[1953] = v9
  const v10 = s[102] ? 4 : 0
  s[1989] = v10
  const v11 = s[104] ? 4 : 0
  s[1990] = v11
  const v12 = !s[825] && !s[826]
  s[2095] = v12
  const v13 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[929] = v13
  const v14 = s[827] ? 0 : 4
  s[2110] = v14
  const v15 = s[769] ? 0 : 4
  s[2129] = v15
  const v16 = s[0] ? 2 : 0
  s[845] = v16
  const v17 = s[1] ? 1 : 0
  s[844] = v17
  const v18 = s[828] ? v17 : v16
  s[2142] = v18
  const v19 = s[50] ? 1 : 0
  s[851] = v19
  const v20 = !s[52] && !s[54] && s[111] < NEVER
  s[853] = v20
  const v21 = s[109] >= 16440 /* 2015-01-05 */
  s[2433] = v21
  const v22 = s[109] >= 15012 /* 2011-02-07 */
  s[3127] = v22
  const v23 = v22 ? 2 : 0
  s[856] = v23
  const v24 = s[111] <= 16439 /* 2015-01-04 */
  s[2432] = v24
  const v25 = s[109] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[855] = v25
  const v26 = s[111] <= 15011 /* 2011-02-06 */
  s[854] = v26
  const v27 = v20 ? (v26 ? v25 : v24 ? v23 : v21 ? 3 : 0) : 0
  s[2144] = v27
  const v28 = s[451] ? 2 : 0
  s[2147] = v28
  const v29 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[2146] = v29
  const v30 = s[48] ? 5 : 0
  s[2157] = v30
  const v31 = s[30] ? 4 : 0
  s[857] = v31
  const v32 = s[366] ? 3 : 0
  s[2156] = v32
  const v33 = s[253] ? 2 : 0
  s[2155] = v33
  const v34 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[2154] = v34
  const v35 = s[194] ? 4 : 0
  s[876] = v35
  const v36 = s[204] ? 3 : 0
  s[878] = v36
  const v37 = f.vurderingsdato <= 16189 /* 2014-04-29 */
  s[877] = v37
  const v38 = s[30] ? 3 : 0
  s[843] = v38
  const v39 = s[828] ? v17 : s[829] ? v16 : v38
  s[874] = v39
  const v40 = s[195] && !s[196]
  s[2178] = v40
  const v41 = s[19] ? 4 : 0
  s[2183] = v41
  const v42 = f.vurderingsdato <= 16306 /* 2014-08-24 */
  s[2182] = v42
  const v43 = s[28] ? 2 : 0
  s[2181] = v43
  const v44 = s[3] ? 1 : 0
  s[2180] = v44
  const v45 = f.vurderingsdato <= 13502 /* 2006-12-20 */
  s[2179] = v45
  const v46 = s[19] ? 2 : 0
  s[2241] = v46
  const v47 = s[4] ? 1 : 0
  s[2242] = v47
  const v48 = s[552] ? v47 : v46
  s[2215] = v48
  const v49 = s[830] ? 4 : 0
  s[2220] = v49
  const v50 = s[19] ? 3 : 0
  s[2219] = v50
  const v51 = s[830] ? 3 : 0
  s[2227] = v51
  const v52 = s[552] ? v47 : f.vurderingsdato <= 16555 /* 2015-04-30 */ ? v46 : s[831] ? 3 : 0
  s[2233] = v52
  const v53 = v45 ? v47 : s[552] ? v43 : v42 ? v50 : v49
  s[2234] = v53
  const v54 = s[830] ? 2 : 0
  s[2243] = v54
  const v55 = s[828] ? v47 : v16
  s[2250] = v55
  const v56 = s[552] ? v47 : v42 ? v46 : v51
  s[2251] = v56
  const v57 = f.vurderingsdato <= 14456 /* 2009-07-31 */ ? v17 : s[829] ? (f.vurderingsdato >= 14457 /* 2009-08-01 */ ? 2 : 0) : v38
  s[2253] = v57
  const v58 = f.vurderingsdato >= 13917 /* 2008-02-08 */ ? 2 : 0
  s[2264] = v58
  const v59 = f.vurderingsdato <= 13916 /* 2008-02-07 */
  s[2263] = v59
  const v60 = v59 ? v17 : v58
  s[2256] = v60
  const v61 = s[783] && !s[832] && s[1]
  s[2258] = v61
  const v62 = f.vurderingsdato <= 15886 /* 2013-06-30 */
  s[2265] = v62
  const v63 = f.vurderingsdato >= 14028 /* 2008-05-29 */ ? 2 : 0
  s[873] = v63
  const v64 = f.vurderingsdato <= 14027 /* 2008-05-28 */
  s[872] = v64
  const v65 = v64 ? v17 : s[829] ? v63 : v38
  s[880] = v65
  const v66 = s[30] ? 2 : 0
  s[841] = v66
  const v67 = s[829] ? v17 : v66
  s[2270] = v67
  const v68 = s[35] ? 3 : 0
  s[2281] = v68
  const v69 = f.vurderingsdato <= 14431 /* 2009-07-06 */
  s[2280] = v69
  const v70 = f.vurderingsdato <= 15529 /* 2012-07-08 */
  s[2283] = v70
  const v71 = f.vurderingsdato <= 15336 /* 2011-12-28 */
  s[2282] = v71
  const v72 = f.vurderingsdato <= 18669 /* 2021-02-11 */
  s[2289] = v72
  const v73 = s[833] ? 2 : 0
  s[2287] = v73
  const v74 = f.vurderingsdato <= 14518 /* 2009-10-01 */
  s[2286] = v74
  const v75 = f.soegteHjaelpDen <= 18261 /* 2019-12-31 */
  s[838] = v75
  const v76 = s[40] ? 2 : 0
  s[837] = v76
  const v77 = f.soegteHjaelpDen <= 16070 /* 2013-12-31 */
  s[836] = v77
  const v78 = s[39] ? 1 : 0
  s[835] = v78
  const v79 = f.soegteHjaelpDen <= 14027 /* 2008-05-28 */
  s[834] = v79
}

function svar_74(f, s) {
  const v0 = s[834] ? s[835] : s[836] ? s[837] : s[838] ? (s[839] ? 3 : 0) : s[840] ? 4 : 0
  s[2301] = v0
  const v1 = s[33] ? 3 : 0
  s[903] = v1
  const v2 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[890] = v2
  const v3 = v2 ? s[841] : v1
  s[2303] = v3
  const v4 = s[42] ? 2 : 0
  s[2304] = v4
  const v5 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[866] = v5
  const v6 = s[829] ? s[842] : s[841]
  s[2305] = v6
  const v7 = s[33] ? 4 : 0
  s[891] = v7
  const v8 = v2 ? s[843] : v7
  s[884] = v8
  const v9 = s[828] ? s[844] : s[829] ? s[845] : v8
  s[2307] = v9
  const v10 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[2309] = v10
  const v11 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[2308] = v11
  const v12 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[2314] = v12
  const v13 = s[846] ? 3 : 0
  s[2313] = v13
  const v14 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[2312] = v14
  const v15 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[2311] = v15
  const v16 = s[165] && !s[167]
  s[2318] = v16
  const v17 = v15 ? s[847] : v12 ? (s[846] ? 2 : 0) : s[848] ? 3 : 0
  s[2319] = v17
  const v18 = v5 ? s[841] : s[42] ? 3 : 0
  s[2503] = v18
  const v19 = s[235] ? (s[829] ? s[844] : v18) : 0
  s[2343] = v19
  const v20 = s[849] ? 3 : 0
  s[2346] = v20
  const v21 = s[1] ? 2 : 0
  s[870] = v21
  const v22 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[883] = v22
  const v23 = s[48] ? 6 : 0
  s[2350] = v23
  const v24 = s[48] ? 2 : 0
  s[2358] = v24
  const v25 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[2361] = v25
  const v26 = s[0] ? 3 : 0
  s[861] = v26
  const v27 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[2360] = v27
  const v28 = s[850] ? 2 : 0
  s[2359] = v28
  const v29 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[927] = v29
  const v30 = v29 ? s[844] : v28
  s[2372] = v30
  const v31 = s[52] ? 0 : s[51] <= 15011 /* 2011-02-06 */ ? s[851] : s[685] ? 2 : 0
  s[2373] = v31
  const v32 = s[90] && !s[852] && s[91] < NEVER
  s[2401] = v32
  const v33 = s[92] >= 20485 /* 2026-02-01 */
  s[2406] = v33
  const v34 = s[92] >= 15012 /* 2011-02-07 */
  s[3274] = v34
  const v35 = v34 ? 2 : 0
  s[2405] = v35
  const v36 = s[91] <= 20484 /* 2026-01-31 */
  s[2404] = v36
  const v37 = s[92] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[2403] = v37
  const v38 = s[91] <= 15011 /* 2011-02-06 */
  s[2402] = v38
  const v39 = v32 ? (v38 ? v37 : v35) : 0
  s[2407] = v39
  const v40 = s[92] >= 16252 /* 2014-07-01 */
  s[2414] = v40
  const v41 = v34 ? 4 : 0
  s[2413] = v41
  const v42 = s[91] <= 16251 /* 2014-06-30 */
  s[2412] = v42
  const v43 = s[92] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[2411] = v43
  const v44 = s[92] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[2410] = v44
  const v45 = s[91] <= 13604 /* 2007-04-01 */
  s[2409] = v45
  const v46 = s[91] <= 13544 /* 2007-01-31 */
  s[2408] = v46
  const v47 = v40 ? 3 : 0
  s[2419] = v47
  const v48 = s[109] >= 16252 /* 2014-07-01 */
  s[925] = v48
  const v49 = s[111] <= 16251 /* 2014-06-30 */
  s[924] = v49
  const v50 = s[853] ? (s[854] ? s[855] : s[856]) : 0
  s[923] = v50
  const v51 = s[109] >= 15341 /* 2012-01-02 */
  s[2431] = v51
  const v52 = s[111] <= 15340 /* 2012-01-01 */
  s[2430] = v52
  const v53 = s[210] ? 2 : 0
  s[894] = v53
  const v54 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[2478] = v54
  const v55 = s[210] ? 3 : 0
  s[2483] = v55
  const v56 = s[32] ? 2 : 0
  s[2482] = v56
  const v57 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[2481] = v57
  const v58 = s[160] ? 4 : 0
  s[2495] = v58
  const v59 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[2493] = v59
  const v60 = s[33] ? 5 : 0
  s[902] = v60
  const v61 = v2 ? s[857] : v60
  s[2507] = v61
  const v62 = s[858] ? 3 : 0
  s[2506] = v62
  const v63 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[2505] = v63
  const v64 = s[230] ? 4 : 0
  s[864] = v64
  const v65 = v2 ? v64 : v60
  s[2510] = v65
  const v66 = s[176] ? 3 : 0
  s[2509] = v66
  const v67 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[2508] = v67
  const v68 = s[30] ? 5 : 0
  s[889] = v68
  const v69 = s[859] ? 5 : 0
  s[2521] = v69
  const v70 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[2520] = v70
  const v71 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[2518] = v71
  const v72 = s[860] ? 2 : 0
  s[2517] = v72
  const v73 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[2516] = v73
  const v74 = s[178] ? 1 : 0
  s[2515] = v74
  const v75 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[2514] = v75
  const v76 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[2531] = v76
  const v77 = s[174] ? 2 : 0
  s[2530] = v77
  const v78 = s[175] ? 1 : 0
  s[2529] = v78
  const v79 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[2528] = v79
}

function svar_75(f, s) {
  const v0 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[2534] = v0
  const v1 = s[33] ? 6 : 0
  s[2542] = v1
  const v2 = s[230] ? 5 : 0
  s[2541] = v2
  const v3 = s[176] ? 4 : 0
  s[2540] = v3
  const v4 = s[0] ? 4 : 0
  s[2551] = v4
  const v5 = f.vurderingsdato <= 14511 /* 2009-09-24 */
  s[2554] = v5
  const v6 = s[829] ? s[861] : s[857]
  s[2586] = v6
  const v7 = v5 ? s[844] : s[828] ? (s[862] ? 2 : 0) : v6
  s[2558] = v7
  const v8 = f.aabenbartFormaalsloestAtAfproeve ? 1 : 0
  s[2559] = v8
  const v9 = s[863] ? s[843] : s[864]
  s[2625] = v9
  const v10 = s[828] ? s[844] : s[829] ? s[845] : v9
  s[2564] = v10
  const v11 = s[865] ? 1 : 0
  s[2565] = v11
  const v12 = s[42] ? 5 : 0
  s[919] = v12
  const v13 = s[866] ? s[857] : v12
  s[2566] = v13
  const v14 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[2569] = v14
  const v15 = f.fleksjobPaaNuvaerendeArbejdsplads ? v10 : 0
  s[2573] = v15
  const v16 = s[867] ? 1 : 0
  s[2575] = v16
  const v17 = s[868] ? 1 : s[869] ? 0 : s[828] ? s[870] : v6
  s[2579] = v17
  const v18 = s[871] ? 1 : s[191] ? 2 : 0
  s[2580] = v18
  const v19 = s[849] ? 2 : 0
  s[910] = v19
  const v20 = s[872] ? s[844] : s[828] ? s[873] : v6
  s[2587] = v20
  const v21 = f.jobbetErOverenskomstdaekket ? s[874] : 0
  s[2588] = v21
  const v22 = s[191] ? 1 : 0
  s[2589] = v22
  const v23 = s[875] ? s[843] : s[876]
  s[2594] = v23
  const v24 = s[32] ? 3 : 0
  s[2595] = v24
  const v25 = s[828] ? s[844] : s[877] ? s[845] : s[829] ? s[878] : s[857]
  s[2596] = v25
  const v26 = f.vurderingsdato <= 15723 /* 2013-01-18 */ ? s[844] : s[829] ? (s[879] ? 2 : 0) : s[843]
  s[2599] = v26
  const v27 = s[217] && !s[215] ? s[880] : 0
  s[2605] = v27
  const v28 = s[881] ? 1 : s[882] ? 2 : 0
  s[2606] = v28
  const v29 = s[883] ? s[844] : s[829] ? v19 : s[884]
  s[2610] = v29
  const v30 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[885] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[886] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[2613] = v30
  const v31 = f.revalideringErBevilget ? v30 : 0
  s[2614] = v31
  const v32 = s[887] ? 1 : 0
  s[2615] = v32
  const v33 = s[829] ? (s[888] ? 4 : 0) : s[889]
  s[2617] = v33
  const v34 = f.vurderingsdato <= 16324 /* 2014-09-11 */
  s[2616] = v34
  const v35 = s[30] ? 6 : 0
  s[2622] = v35
  const v36 = f.vurderingsdato <= 15403 /* 2012-03-04 */
  s[2628] = v36
  const v37 = f.vurderingsdato <= 15148 /* 2011-06-23 */
  s[2627] = v37
  const v38 = s[872] ? s[844] : f.vurderingsdato <= 15147 /* 2011-06-22 */ ? s[873] : s[828] ? (f.vurderingsdato >= 15148 /* 2011-06-23 */ ? 3 : 0) : v4
  s[2673] = v38
  const v39 = s[210] ? 4 : 0
  s[2675] = v39
  const v40 = s[253] ? 3 : 0
  s[2674] = v40
  const v41 = s[883] ? s[844] : v19
  s[2676] = v41
  const v42 = s[883] ? s[844] : s[351] ? v19 : s[263] ? v40 : s[48] ? 4 : 0
  s[2677] = v42
  const v43 = s[48] ? 3 : 0
  s[2956] = v43
  const v44 = s[883] ? s[844] : s[263] ? v19 : v43
  s[2684] = v44
  const v45 = s[328] ? 1 : 0
  s[2692] = v45
  const v46 = f.vurderingsdato <= 17166 /* 2016-12-31 */
  s[2697] = v46
  const v47 = s[253] ? 1 : 0
  s[2735] = v47
  const v48 = s[283] ? v47 : 0
  s[2729] = v48
  const v49 = s[890] ? v43 : s[891]
  s[2753] = v49
  const v50 = s[514] ? 2 : 0
  s[2754] = v50
  const v51 = s[890] ? s[889] : v1
  s[2757] = v51
  const v52 = s[892] ? 4 : 0
  s[2756] = v52
  const v53 = f.vurderingsdato <= 17967 /* 2019-03-12 */
  s[2755] = v53
  const v54 = s[33] ? 2 : 0
  s[2865] = v54
  const v55 = s[890] ? s[893] : v54
  s[2759] = v55
  const v56 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[2760] = v56
  const v57 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[2773] = v57
  const v58 = v57 ? s[894] : s[441] ? 3 : 0
  s[2767] = v58
  const v59 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[2768] = v59
  const v60 = f.bruddetSkete <= 19898 /* 2024-06-24 */
  s[2793] = v60
  const v61 = f.bruddetSkete <= 19722 /* 2023-12-31 */
  s[2791] = v61
  const v62 = f.bruddetSkete <= 18669 /* 2021-02-11 */
  s[2790] = v62
  const v63 = s[895] ? 2 : 0
  s[2789] = v63
  const v64 = f.bruddetSkete <= 18257 /* 2019-12-27 */
  s[2788] = v64
  const v65 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[909] = v65
  const v66 = v65 ? s[896] : v63
  s[2796] = v66
  const v67 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[2818] = v67
  const v68 = s[160] ? 7 : 0
  s[2816] = v68
  const v69 = f.vurderingsdato <= 20453 /* 2025-12-31 */
  s[2815] = v69
  const v70 = s[421] ? 3 : 0
  s[2813] = v70
  const v71 = s[897] ? 3 : 0
  s[2821] = v71
  const v72 = f.vurderingsdato <= 17246 /* 2017-03-21 */
  s[2820] = v72
  const v73 = s[424] ? 4 : 0
  s[2826] = v73
  const v74 = s[440] ? 3 : 0
  s[2825] = v74
  const v75 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[2824] = v75
  const v76 = s[436] ? 4 : 0
  s[907] = v76
  const v77 = f.vurderingsdato <= 15393 /* 2012-02-23 */
  s[905] = v77
  const v78 = s[883] ? s[844] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? v19 : v77 ? (s[898] ? 3 : 0) : s[829] ? v76 : v51
  s[2828] = v78
  const v79 = s[431] && !s[437] && !s[428]
  s[2831] = v79
}

function svar_76(f, s) {
  const v0 = s[33] ? 8 : 0
  s[2841] = v0
  const v1 = s[899] ? 0 : s[900] <= 16616 /* 2015-06-30 */ ? 1 : s[900] >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[2852] = v1
  const v2 = f.ledighedsydelseForAfbrydelse ? 1 : 0
  s[2853] = v2
  const v3 = s[901] ? 2 : 0
  s[2859] = v3
  const v4 = s[866] ? s[902] : s[42] ? 6 : 0
  s[2871] = v4
  const v5 = s[451] ? 3 : 0
  s[2870] = v5
  const v6 = s[42] ? 4 : 0
  s[3053] = v6
  const v7 = s[866] ? s[903] : v6
  s[2876] = v7
  const v8 = s[451] ? 4 : 0
  s[3142] = v8
  const v9 = s[890] ? v8 : v4
  s[2891] = v9
  const v10 = s[850] ? 3 : 0
  s[2890] = v10
  const v11 = s[4] ? 2 : 0
  s[2895] = v11
  const v12 = s[904] ? 1 : f.vurderingsdato <= 14605 /* 2009-12-27 */ ? v11 : s[905] ? (s[906] ? 3 : 0) : s[907]
  s[2910] = v12
  const v13 = s[814] ? 1 : 0
  s[2924] = v13
  const v14 = s[908] ? 2 : 0
  s[2926] = v14
  const v15 = f.bruddetSkete <= 15705 /* 2012-12-31 */
  s[2925] = v15
  const v16 = v15 ? v13 : s[909] ? v14 : s[895] ? 3 : 0
  s[2929] = v16
  const v17 = f.vurderingsdato <= 16586 /* 2015-05-31 */
  s[2966] = v17
  const v18 = s[883] ? s[844] : f.vurderingsdato <= 13859 /* 2007-12-12 */ ? s[910] : s[911] ? (s[521] ? 3 : 0) : s[514] ? 4 : 0
  s[2980] = v18
  const v19 = s[536] ? 2 : 0
  s[3011] = v19
  const v20 = f.seniorpensionAnsoegtDen <= 18261 /* 2019-12-31 */
  s[3010] = v20
  const v21 = s[535] ? 1 : 0
  s[3009] = v21
  const v22 = f.seniorpensionAnsoegtDen <= 16070 /* 2013-12-31 */
  s[3008] = v22
  const v23 = s[541] ? 3 : 0
  s[3016] = v23
  const v24 = s[1] && s[527] < NEVER
  const v25 = s[526] >= 3652 /* 1980-01-01 */ ? 1 : 0
  const v26 = !s[912] && !s[913] && s[1] ? (v24 ? (s[527] <= 14518 /* 2009-10-01 */ ? v25 : s[526] >= 14519 /* 2009-10-02 */ ? 2 : 0) : 0) : 0
  s[3033] = v26
  const v27 = s[181] ? 1 : 0
  s[3034] = v27
  const v28 = v24 ? (s[527] <= 20269 /* 2025-06-30 */ ? v25 : s[912] ? 2 : 0) : 0
  s[3035] = v28
  const v29 = s[914] ? 1 : s[915] ? 0 : f.pensionBetalesFra <= 14518 /* 2009-10-01 */ ? (s[916] ? 2 : 0) : f.pensionBetalesFra <= 17712 /* 2018-06-30 */ ? (f.pensionBetalesFra >= 14519 /* 2009-10-02 */ ? 3 : 0) : s[917] ? 4 : 0
  s[3037] = v29
  const v30 = s[918] ? 4 : 0
  s[3043] = v30
  const v31 = f.vurderingsdato <= 18161 /* 2019-09-22 */
  s[3042] = v31
  const v32 = s[866] ? s[891] : s[919]
  s[3049] = v32
  const v33 = s[549] ? 1 : 0
  s[3055] = v33
  const v34 = s[920] ? 4 : 0
  s[3094] = v34
  const v35 = f.vurderingsdato <= 19967 /* 2024-09-01 */
  s[3092] = v35
  const v36 = s[546] ? 3 : 0
  s[3095] = v36
  const v37 = f.folkepensionAnsoegtDen >= 14519 /* 2009-10-02 */ ? 2 : 0
  s[3099] = v37
  const v38 = s[921] ? 1 : 0
  s[3098] = v38
  const v39 = f.folkepensionAnsoegtDen <= 14518 /* 2009-10-01 */
  s[3097] = v39
  const v40 = v39 ? v38 : v37
  s[3104] = v40
  const v41 = s[530] ? 1 : 0
  s[3105] = v41
  const v42 = f.vurderingsdato <= 18670 /* 2021-02-12 */
  s[3108] = v42
  const v43 = s[770] ? s[844] : s[772] ? 2 : 0
  s[3124] = v43
  const v44 = s[922] ? s[923] : 0
  s[3125] = v44
  const v45 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[3126] = v45
  const v46 = s[160] ? 3 : 0
  s[3130] = v46
  const v47 = s[451] ? 5 : 0
  s[3137] = v47
  const v48 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[3135] = v48
  const v49 = s[623] ? 4 : 0
  s[3153] = v49
  const v50 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[3151] = v50
  const v51 = s[109] >= 15517 /* 2012-06-26 */
  s[3277] = v51
  const v52 = v51 ? 4 : 0
  s[3159] = v52
  const v53 = s[109] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[3158] = v53
  const v54 = s[111] <= 15516 /* 2012-06-25 */
  s[3157] = v54
  const v55 = s[111] <= 15397 /* 2012-02-27 */
  s[3156] = v55
  const v56 = s[853] ? (s[854] ? s[855] : s[924] ? s[856] : s[925] ? 3 : 0) : 0
  s[3179] = v56
  const v57 = s[149] && !s[151] && s[926] < NEVER
  s[3185] = v57
  const v58 = s[109] >= 15427 /* 2012-03-28 */
  s[3288] = v58
  const v59 = v58 ? 3 : 0
  s[3281] = v59
  const v60 = s[111] <= 15426 /* 2012-03-27 */
  s[3280] = v60
  const v61 = s[138] ? (s[853] ? (s[854] ? s[855] : v60 ? s[856] : v54 ? v59 : s[111] <= 16248 /* 2014-06-27 */ ? v52 : s[111] <= 16658 /* 2015-08-11 */ ? (s[109] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[109] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[3292] = v61
  const v62 = s[853] ? (s[854] ? s[855] : s[111] <= 15111 /* 2011-05-17 */ ? s[856] : s[111] <= 15207 /* 2011-08-21 */ ? (s[109] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[109] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[3293] = v62
  const v63 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[844] : s[927] ? (s[928] ? 2 : 0) : v10
  s[3300] = v63
  const v64 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[3318] = v64
  const v65 = s[827] ? 1 : 0
  s[3316] = v65
  const v66 = s[929] ? 2 : 0
  s[3325] = v66
}

export function svar(f) {
  const s = new Array(3355)
  svar_1(f, s)
  svar_2(f, s)
  svar_3(f, s)
  svar_4(f, s)
  svar_5(f, s)
  svar_6(f, s)
  svar_7(f, s)
  svar_8(f, s)
  svar_9(f, s)
  svar_10(f, s)
  svar_11(f, s)
  svar_12(f, s)
  svar_13(f, s)
  svar_14(f, s)
  svar_15(f, s)
  svar_16(f, s)
  svar_17(f, s)
  svar_18(f, s)
  svar_19(f, s)
  svar_20(f, s)
  svar_21(f, s)
  svar_22(f, s)
  svar_23(f, s)
  svar_24(f, s)
  svar_25(f, s)
  svar_26(f, s)
  svar_27(f, s)
  svar_28(f, s)
  svar_29(f, s)
  svar_30(f, s)
  svar_31(f, s)
  svar_32(f, s)
  svar_33(f, s)
  svar_34(f, s)
  svar_35(f, s)
  svar_36(f, s)
  svar_37(f, s)
  svar_38(f, s)
  svar_39(f, s)
  svar_40(f, s)
  svar_41(f, s)
  svar_42(f, s)
  svar_43(f, s)
  svar_44(f, s)
  svar_45(f, s)
  svar_46(f, s)
  svar_47(f, s)
  svar_48(f, s)
  svar_49(f, s)
  svar_50(f, s)
  svar_51(f, s)
  svar_52(f, s)
  svar_53(f, s)
  svar_54(f, s)
  svar_55(f, s)
  svar_56(f, s)
  svar_57(f, s)
  svar_58(f, s)
  svar_59(f, s)
  svar_60(f, s)
  svar_61(f, s)
  svar_62(f, s)
  svar_63(f, s)
  svar_64(f, s)
  svar_65(f, s)
  svar_66(f, s)
  svar_67(f, s)
  svar_68(f, s)
  svar_69(f, s)
  svar_70(f, s)
  svar_71(f, s)
  svar_72(f, s)
  svar_73(f, s)
  svar_74(f, s)
  svar_75(f, s)
  svar_76(f, s)
  return { ALF_53_2_fleksjob_kan: (s[930] ? 1 : 0) + (s[931] ? 2 : 0) + s[822], ALF_62_3: s[600], ALF_62_3_hoej: s[601], ALF_62_3_kan: (s[599] ? 1 : 0) + (s[602] ? 4 : 0), BEK937_27_kan: (s[932] ? 1 : 0) + (s[933] ? 2 : 0) + (s[934] ? 4 : 0), FERIEBEK_2_kan: (s[407] ? 1 : 0) + (s[406] ? 2 : 0) + s[935], FERIEBEK_2_6_kan: (s[936] ? 3 : 0) + 4, FLEKSLOENBEK_1_1_kan: (s[937] ? 1 : 0) + (s[938] ? 2 : 0) + s[822], FLEKSLOENBEK_3_4: s[939], FLEKSLOENBEK_3_4_hoej: s[940], FLEKSLOENBEK_3_4_kan: 1 + (s[941] ? 4 : 0), FLEKSLOENBEK_4_1: s[942], FLEKSLOENBEK_4_1_hoej: s[943], FLEKSLOENBEK_4_1_kan: s[944], FLEKSLOENBEK_4_2_kan: (s[945] ? 1 : 0) + (s[946] ? 2 : 0) + s[947], FLEKSLOENBEK_4_4: s[948], FLEKSLOENBEK_4_4_hoej: s[949], FLEKSLOENBEK_4_4_kan: s[944], FLEKSYDELSESBEK_4_kan: (s[6] ? 1 : 0) + (s[8] ? 2 : 0) + s[950], FYL_1a: s[10], FYL_1a_hoej: s[11], FYL_1a_kan: 1 + s[951], FYL_1a_2: s[952], FYL_1a_2_hoej: s[953], FYL_1a_2_kan: (s[954] ? 1 : 0) + (s[955] ? 4 : 0), FYL_2_1_kan: (s[956] ? 1 : 0) + (s[957] ? 2 : 0) + s[951], FYL_2a_kan: (s[5] ? 1 : 0) + (s[9] ? 2 : 0) + s[951], FYL_3a_1_kan: (s[958] ? 1 : 0) + (s[959] ? 2 : 0) + (s[960] ? 4 : 0), FYL_3a_4: s[961], FYL_3a_4_hoej: s[962], FYL_3a_4_kan: (s[963] ? 1 : 0) + (s[964] ? 4 : 0), FYL_4_1: s[965], FYL_4_1_hoej: s[966], FYL_4_1_kan: s[967], FYL_4_2: s[968], FYL_4_2_hoej: s[969], FYL_4_2_kan: s[967], FYL_4_3: s[970], FYL_4_3_hoej: s[971], FYL_4_3_kan: s[967], FYL_5: s[972], FYL_5_hoej: s[973], FYL_5_kan: (s[974] ? 1 : 0) + (s[975] ? 4 : 0), FYL_8: s[976], FYL_8_hoej: s[977], FYL_8_kan: s[978], FYL_9_1: s[979], FYL_9_1_hoej: s[980], FYL_9_1_kan: s[981], FYL_9_3: s[982], FYL_9_3_hoej: s[983], FYL_9_3_kan: s[981], FYL_15_1: s[984], FYL_15_1_hoej: s[985], FYL_15_1_kan: 1 + (s[986] ? 4 : 0), FYL_15_4_kan: (s[987] ? 1 : 0) + (s[988] ? 2 : 0) + s[950], FYL_15_4_pension: flat(s[989]), FYL_15_4_pension_kan: s[990] ? 4 : 1, FYL_17_1_kan: (s[991] ? 1 : 0) + (s[992] ? 2 : 0) + s[950], FYL_17_2: s[993], FYL_17_2_hoej: s[994], FYL_17_2_kan: (s[995] ? 1 : 0) + (s[996] ? 4 : 0), FYL_17_4: s[997], FYL_17_4_hoej: s[998], FYL_17_4_kan: (s[999] ? 1 : 0) + (s[1000] ? 4 : 0), FYL_18_5: s[1001], FYL_18_5_hoej: s[1002], FYL_18_5_kan: (s[1003] ? 1 : 0) + (s[1004] ? 4 : 0), FYL_20_3_kan: (s[1005] ? 1 : 0) + (s[1006] ? 2 : 0) + (s[19] ? 0 : 4), FYL_22_1: s[1007], FYL_22_1_hoej: s[1008], FYL_22_1_kan: 1 + (s[1009] ? 4 : 0), FYL_22_2: s[1010], FYL_22_2_hoej: s[1011], FYL_22_2_kan: s[981], FYL_22_2_laengst: s[1012], FYL_22_2_laengst_hoej: s[1013], FYL_22_2_laengst_kan: s[981], INDSATSBEK_65: s[1014], INDSATSBEK_65_hoej: s[1015], INDSATSBEK_65_kan: s[1016], INDSATSBEK_86: s[23], INDSATSBEK_86_hoej: s[22], INDSATSBEK_86_kan: (f.arbejdsgiverenErPrivat ? 1 : 0) + (s[24] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[1017] ? 1 : 0) + (s[1018] ? 2 : 0) + (s[1019] ? 4 : 0), KOMP_3_1_kan: (s[1020] ? 1 : 0) + (s[1021] ? 2 : 0) + s[822], KOMP_4_kan: s[1022] + (s[832] ? 2 : 0) + s[822], KOMP_7_3: s[1023], KOMP_7_3_hoej: s[1024], KOMP_7_3_kan: s[1025], KOMP_7_3_behov: s[1026], KOMP_7_3_behov_hoej: s[1027], KOMP_7_3_behov_kan: s[1022] + (s[1028] ? 4 : 0), KOMP_14_kan: s[1029] + (s[1030] ? 2 : 0) + s[822], KOMP_14a_3: s[1031], KOMP_14a_3_hoej: s[1032], KOMP_14a_3_kan: s[1029] + (s[1033] ? 4 : 0), KOMP_15_1_kan: s[1034] + (s[1035] ? 2 : 0) + s[822], KOMP_15b_3: s[1036], KOMP_15b_3_hoej: s[1037], KOMP_15b_3_kan: s[1034] + (s[1038] ? 4 : 0), KOMP_15f_1_kan: (s[1039] ? 1 : 0) + (s[1040] ? 2 : 0) + (s[1041] ? 4 : 0), KOMP_15i_1_kan: (s[1042] ? 1 : 0) + (s[1043] ? 2 : 0) + (s[1044] ? 4 : 0), KOMP_15j_1_kan: (s[1045] ? 1 : 0) + (s[1046] ? 2 : 0) + (s[1047] ? 4 : 0), KOMP_16: s[1048], KOMP_16_hoej: s[1049], KOMP_16_kan: s[1016], KOMP_16a_2: s[1050], KOMP_16a_2_hoej: s[1051], KOMP_16a_2_kan: s[1025], KOMP_17a_3: s[1052], KOMP_17a_3_hoej: s[1053], KOMP_17a_3_kan: (s[1054] ? 1 : 0) + (s[1055] ? 4 : 0), KOMPBEK_6_2_kan: (s[1056] ? 1 : 0) + (s[1057] ? 2 : 0) + s[822], KOMPBEK_15_4: s[1058], KOMPBEK_15_4_hoej: s[1059], KOMPBEK_15_4_kan: s[1025], LAB_6_11_kan: (s[1060] ? 1 : 0) + (s[1061] ? 2 : 0) + s[822], LAB_29_1: s[1062], LAB_29_1_hoej: s[1063], LAB_29_1_kan: 1 + (s[1064] ? 4 : 0), LAB_30_3_kan: (s[1065] ? 1 : 0) + (s[1066] ? 2 : 0) + (s[253] ? 0 : 4), LAB_31_3: s[1067], LAB_31_3_hoej: s[1068], LAB_31_3_kan: s[1069], LAB_31_3_ledighedsydelse: s[1070], LAB_31_3_ledighedsydelse_hoej: s[1071], LAB_31_3_ledighedsydelse_kan: s[30] ? 1 : 4, LAB_31_3_vindue: s[1072], LAB_31_3_vindue_hoej: s[1073], LAB_31_3_vindue_kan: s[1069], LAB_33_3_kan: (s[1074] ? 1 : 0) + (s[1075] ? 2 : 0) + s[1076], LAB_36_3_kan: s[1077] + (s[1078] ? 2 : 0) + s[1076], LAB_36_3_ressourceforloeb_kan: s[1079], LAB_43_kan: s[1080], LAB_44_1_kan: s[1081] + (s[1082] ? 2 : 0) + (s[1083] ? 4 : 0), LAB_45_1_kan: s[847] + (s[1084] ? 2 : 0) + (s[1085] ? 4 : 0), LAB_57_1_kan: s[1086] + (s[1087] ? 2 : 0) + s[822], LAB_58_1_kan: (s[1088] ? 1 : 0) + (s[1089] ? 2 : 0) + s[822], LAB_60_1_kan: (s[1090] ? 1 : 0) + (s[1091] ? 2 : 0) + s[822], LAB_61_1: s[1092], LAB_61_1_hoej: s[1093], LAB_61_1_kan: s[1086] + (s[1094] ? 4 : 0), LAB_66_1_kan: s[1095] + (s[1096] ? 2 : 0) + (s[1097] ? 4 : 0), LAB_68_1: s[1098], LAB_68_1_hoej: s[1099], LAB_68_1_kan: s[1095] + (s[1100] ? 4 : 0), LAB_74_kan: (s[1101] ? 1 : 0) + (s[1102] ? 2 : 0) + s[822], LAB_76_6: s[1103], LAB_76_6_hoej: s[1104], LAB_76_6_kan: s[1105], LAB_78_kan: (s[1106] ? 1 : 0) + (s[1107] ? 2 : 0) + s[822], LAB_79_kan: (s[1108] ? 1 : 0) + (s[1109] ? 2 : 0) + s[822], LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[236] ? 0 : 1) + 4, LAB_90_kan: (s[1110] ? 1 : 0) + (s[1111] ? 2 : 0) + (s[30] ? 0 : 4), LAB_92_1: s[1112], LAB_92_1_hoej: s[1113], LAB_92_1_kan: s[1114] + (s[1115] ? 4 : 0), LAB_92_straks_kan: 1 + (s[1116] ? 2 : 0) + (s[1116] ? 4 : 0), LAB_92_timer: s[1117], LAB_92_timer_hoej: s[1118], LAB_92_timer_kan: s[1114] + (s[1119] ? 4 : 0), LAB_95_1: s[1120], LAB_95_1_hoej: s[1121], LAB_95_1_kan: (s[41] ? 1 : 0) + (s[1122] ? 4 : 0), LAB_102_1: s[1123], LAB_102_1_hoej: s[1124], LAB_102_1_kan: (s[235] ? 1 : 0) + (s[1125] ? 4 : 0), LAB_105a_1_kan: (s[1126] ? 1 : 0) + (s[1127] ? 2 : 0) + s[1128], LAB_105a_3: s[1129], LAB_105a_3_hoej: s[1130], LAB_105a_3_kan: s[1131], LAB_105a_indfaset: s[1132], LAB_105a_indfaset_hoej: s[1133], LAB_105a_indfaset_kan: s[1131], LAB_107_1_kan: (s[1134] ? 1 : 0) + (s[1135] ? 2 : 0) + (s[1136] ? 4 : 0), LAB_108_2_kan: (s[1137] ? 1 : 0) + (s[1138] ? 2 : 0) + s[1076], LAB_109_1_kan: (s[1139] ? 1 : 0) + (s[1140] ? 2 : 0) + (s[1141] ? 4 : 0), LAB_109_1_frist: s[1142], LAB_109_1_frist_hoej: s[1143], LAB_109_1_frist_kan: s[1081] + (s[1144] ? 4 : 0), LAB_109_2_kraft_kan: (s[1145] ? 1 : 0) + (s[1146] ? 2 : 0) + (s[1147] ? 4 : 0), LAB_110_1: s[1148], LAB_110_1_hoej: s[1149], LAB_110_1_kan: (s[1150] ? 1 : 0) + (s[1151] ? 4 : 0), LAB_110_2_kan: (s[1152] ? 1 : 0) + (s[1153] ? 2 : 0) + (s[1154] ? 4 : 0), LAB_111_1: s[1155], LAB_111_1_hoej: s[1156], LAB_111_1_kan: (s[1157] ? 1 : 0) + (s[1158] ? 4 : 0), LAB_111_2_kan: (s[1159] ? 1 : 0) + (s[1160] ? 2 : 0) + s[1161], LAB_111_3: s[1162], LAB_111_3_hoej: s[1163], LAB_111_3_kan: (s[1164] ? 1 : 0) + (s[1165] ? 4 : 0), LAB_111_4_kan: (s[1166] ? 1 : 0) + (s[1167] ? 2 : 0) + s[1161], LAB_112_1_kan: (s[1168] ? 1 : 0) + (s[1169] ? 2 : 0) + (s[1170] ? 4 : 0), LAB_112_2_kan: (s[1171] ? 1 : 0) + (s[1172] ? 2 : 0) + s[822], LAB_112_3_kan: (s[1173] ? 1 : 0) + (s[1174] ? 2 : 0) + s[822], LAB_112_3_igang_kan: s[1079], LAB_113_2: s[1175], LAB_113_2_hoej: s[1176], LAB_113_2_kan: s[1177], LAB_113_2_team_kan: (s[1178] ? 1 : 0) + (s[1179] ? 2 : 0) + (s[1180] ? 4 : 0), LAB_113_3_kan: (s[1181] ? 1 : 0) + (s[1182] ? 2 : 0) + s[1183], LAB_113_4: s[1184], LAB_113_4_hoej: s[1185], LAB_113_4_kan: s[1186] + s[1187], LAB_113_4_ydelse_kan: (s[1188] ? 1 : 0) + (s[1189] ? 2 : 0) + s[1187], LAB_113a_kan: (s[1190] ? 1 : 0) + (s[1191] ? 2 : 0) + (s[1192] ? 4 : 0), LAB_114_1: s[1193], LAB_114_1_hoej: s[1194], LAB_114_1_kan: s[1177], LAB_114_1_plan_kan: (s[1195] ? 1 : 0) + (s[1196] ? 2 : 0) + s[1197], LAB_114_3: s[1198], LAB_114_3_hoej: s[1199], LAB_114_3_kan: 1 + (s[1200] ? 4 : 0), LAB_114_3_igang_kan: s[1079], LAB_114_4: s[1201], LAB_114_4_hoej: s[1202], LAB_114_4_kan: s[1186] + (s[1203] ? 4 : 0), LAB_115_1_kan: (s[1204] ? 1 : 0) + (s[1205] ? 2 : 0) + s[822], LAB_116_1_kan: (s[184] ? 1 : 0) + (s[185] ? 2 : 0) + s[822], LAB_116_1_alder_kan: (s[1206] ? 1 : 0) + (s[1207] ? 2 : 0) + s[822], LAB_116_1_foertidspension: flat(s[1208]), LAB_116_1_foertidspension_kan: s[1209] ? 4 : 1, LAB_116_1_pension_kan: (s[1210] ? 1 : 0) + (s[208] ? 2 : 0) + (s[1211] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1212]), LAB_116_1_seniorpension_hoej: flat(s[1213]), LAB_116_1_seniorpension_kan: (s[799] ? 0 : 1) + (s[1214] ? 2 : 0) + (s[1215] ? 4 : 0), LAB_116_2_kan: (s[1216] ? 1 : 0) + (s[1217] ? 2 : 0) + (s[1218] ? 4 : 0), LAB_116_3_kan: (s[1219] ? 1 : 0) + (s[221] ? 2 : 0) + s[822], LAB_118_2_kan: (s[251] ? 1 : 0) + (s[250] ? 2 : 0) + s[1220], LAB_118_3_kan: (s[1221] ? 1 : 0) + (s[1222] ? 2 : 0) + (s[1223] ? 4 : 0), LAB_119_1_kan: (s[1224] ? 1 : 0) + (s[1225] ? 2 : 0) + s[1226], LAB_119_1_bundet_kan: (s[1227] ? 1 : 0) + (s[1228] ? 2 : 0) + s[822], LAB_119_1_mangler: s[1229], LAB_119_1_mangler_hoej: s[1230], LAB_119_1_mangler_kan: (f.fleksjobPaaNuvaerendeArbejdsplads ? 1 : 0) + s[1226], LAB_119_2_kan: (s[1231] ? 1 : 0) + (s[1232] ? 2 : 0) + (s[1233] ? 4 : 0), LAB_120_1: s[1234], LAB_120_1_hoej: s[1235], LAB_120_1_kan: 1 + (s[1236] ? 4 : 0), LAB_120_2_kan: (s[1237] ? 1 : 0) + (s[1238] ? 2 : 0) + s[822], LAB_121_1: s[1239], LAB_121_1_hoej: s[1240], LAB_121_1_kan: (f.ansatIFleksjob ? 1 : 0) + s[1241], LAB_121_3: s[1242], LAB_121_3_hoej: s[1243], LAB_121_3_kan: (s[190] ? 1 : 0) + s[1244], LAB_121_4_kan: (s[1245] ? 1 : 0) + (s[1246] ? 2 : 0) + s[1244], LAB_122_2_kan: (s[1247] ? 1 : 0) + (s[1248] ? 2 : 0) + s[822], LAB_122_3_kan: (s[1249] ? 1 : 0) + (s[1250] ? 2 : 0) + s[822], LAB_122_3_afvigelse_kan: (s[1251] ? 1 : 0) + (s[1252] ? 2 : 0) + (s[1253] ? 4 : 0), LAB_122_5_kan: (s[1254] ? 1 : 0) + (s[1255] ? 2 : 0) + s[822], LAB_123_1: s[226], LAB_123_1_hoej: s[227], LAB_123_1_kan: (s[228] ? 1 : 0) + (s[229] ? 4 : 0), LAB_123_1_ret_kan: (s[205] ? 1 : 0) + (s[206] ? 2 : 0) + s[822], LAB_123_2: s[198], LAB_123_2_hoej: s[197], LAB_123_2_kan: (s[201] ? 1 : 0) + (s[202] ? 4 : 0), LAB_123_3: s[199], LAB_123_3_hoej: s[200], LAB_123_3_kan: s[944], LAB_123_4_kan: (s[1256] ? 1 : 0) + (s[1257] ? 2 : 0) + (s[1258] ? 4 : 0), LAB_124_5: s[1259], LAB_124_5_hoej: s[1260], LAB_124_5_kan: (s[1261] ? 1 : 0) + (s[1262] ? 4 : 0), LAB_125_1_kan: s[1263] + (s[1264] ? 2 : 0) + s[822], LAB_125_4: s[1265], LAB_125_4_hoej: s[1266], LAB_125_4_kan: s[1263] + (s[1267] ? 4 : 0), LAB_126_1_kan: s[1268] + (s[1269] ? 2 : 0) + s[822], LAB_126_1_til: s[1270], LAB_126_1_til_hoej: s[1271], LAB_126_1_til_kan: s[1272], LAB_126_3: s[1273], LAB_126_3_hoej: s[1274], LAB_126_3_kan: s[1272], LAB_126_4: s[1275], LAB_126_4_hoej: s[1276], LAB_126_4_kan: s[1272], LAB_126_5: s[1277], LAB_126_5_hoej: s[1278], LAB_126_5_kan: s[1268] + (s[1279] ? 4 : 0), LAB_126_5_maaned: s[1280], LAB_126_5_maaned_hoej: s[1281], LAB_126_5_maaned_kan: (s[1282] ? 1 : 0) + (s[1283] ? 4 : 0), LAB_133_1_kan: (s[188] ? 1 : 0) + (s[187] ? 2 : 0) + s[1241], LAB_133_1_nyt_kan: (s[1284] ? 1 : 0) + (s[1285] ? 2 : 0) + s[822], LAB_133_3: s[1286], LAB_133_3_hoej: s[1287], LAB_133_3_kan: (s[1288] ? 1 : 0) + (s[1289] ? 4 : 0), LAB_133_3_aar: s[1290], LAB_133_3_aar_hoej: s[1291], LAB_133_3_aar_kan: (s[1292] ? 1 : 0) + (s[1293] ? 4 : 0), LAB_133_3_loft_kan: (s[214] ? 1 : 0) + (s[213] ? 2 : 0) + (s[212] ? 4 : 0), LAB_133_4: s[1294], LAB_133_4_hoej: s[1295], LAB_133_4_kan: (s[1296] ? 1 : 0) + (s[1297] ? 4 : 0), LAB_134_3_kan: (s[218] ? 1 : 0) + (s[216] ? 2 : 0) + (s[219] ? 4 : 0), LAB_134_4: s[1298], LAB_134_4_hoej: s[1299], LAB_134_4_kan: (s[1300] ? 1 : 0) + (s[1301] ? 4 : 0), LAB_136_1_kan: (s[1302] ? 1 : 0) + (s[1303] ? 2 : 0) + s[822], LAB_136_2: s[1304], LAB_136_2_hoej: s[1305], LAB_136_2_kan: (s[1306] ? 1 : 0) + (s[1307] ? 4 : 0), LAB_137_1: s[1308], LAB_137_1_hoej: s[1309], LAB_137_1_kan: (s[1310] ? 1 : 0) + (s[1311] ? 4 : 0), LAB_142_1_kan: (s[1312] ? 1 : 0) + (s[1313] ? 2 : 0) + s[822], LAB_144_kan: s[1314] + (s[438] ? 2 : 0) + s[822], LAB_145_1: s[1315], LAB_145_1_hoej: s[1316], LAB_145_1_kan: s[1317] + (s[1318] ? 4 : 0), LAB_145_1_plan_kan: (s[1319] ? 1 : 0) + (s[1320] ? 2 : 0) + (s[1321] ? 4 : 0), LAB_145_2_kan: (s[1322] ? 1 : 0) + (s[1323] ? 2 : 0) + (s[885] ? 0 : 4), LAB_146_kan: (s[1324] ? 1 : 0) + (s[1325] ? 2 : 0) + s[822], LAB_167_1_kan: s[1326] + (s[1327] ? 2 : 0) + s[822], LAB_167_1_periode: s[1328], LAB_167_1_periode_hoej: s[1329], LAB_167_1_periode_kan: s[1326] + (s[1330] ? 4 : 0), LAB_167_2_kan: (s[1331] ? 1 : 0) + (s[1332] ? 2 : 0) + (s[1333] ? 4 : 0), LAB_167_3_kan: (s[1334] ? 1 : 0) + (s[1335] ? 2 : 0) + (s[1336] ? 4 : 0), LAB_175_1_kan: (s[242] ? 1 : 0) + (s[244] ? 2 : 0) + (s[243] ? 4 : 0), LAB_175_2: s[1337], LAB_175_2_hoej: s[1338], LAB_175_2_kan: (s[1339] ? 1 : 0) + (s[1340] ? 4 : 0), LAB_175_2_takst: s[238], LAB_175_2_takst_hoej: s[239], LAB_175_2_takst_kan: (s[240] ? 1 : 0) + (s[241] ? 4 : 0), LAB_175_4_kan: (s[247] ? 1 : 0) + (s[245] ? 2 : 0) + (s[246] ? 4 : 0), LAB_175_5_kan: (s[1341] ? 1 : 0) + (s[1342] ? 2 : 0) + s[822], LAB_176_1_kan: s[1343] + (s[1344] ? 2 : 0) + s[822], LAB_176_1_beloeb: s[1345], LAB_176_1_beloeb_hoej: s[1346], LAB_176_1_beloeb_kan: s[1343] + (s[1347] ? 4 : 0), LAB_2003_121_4_kan: s[1348] + (s[1349] ? 2 : 0) + s[822], LAB_2003_121_4_til: s[1350], LAB_2003_121_4_til_hoej: s[1351], LAB_2003_121_4_til_kan: s[1348] + (s[1352] ? 4 : 0), LAS_2a_kan: (s[257] ? 1 : 0) + (s[258] ? 2 : 0) + (s[259] ? 4 : 0), LAS_10_3: s[1353], LAS_10_3_hoej: s[1354], LAS_10_3_kan: s[981], LAS_11_kan: (s[1355] ? 1 : 0) + (s[1356] ? 2 : 0) + s[822], LAS_11_2_kan: (s[261] ? 1 : 0) + (s[262] ? 2 : 0) + s[822], LAS_11_2_supplerende_kan: (s[1357] ? 1 : 0) + (s[1358] ? 2 : 0) + s[822], LAS_11_3_kan: (s[45] ? 1 : 0) + (s[43] ? 2 : 0) + s[1359], LAS_11_8_kan: (s[47] ? 1 : 0) + (s[44] ? 2 : 0) + s[1359], LAS_13_1_kan: (s[1360] ? 1 : 0) + (s[1361] ? 2 : 0) + s[822], LAS_13_8_kan: (s[1362] ? 1 : 0) + (s[1363] ? 2 : 0) + (s[1364] ? 4 : 0), LAS_13f_1_kan: (s[331] ? 1 : 0) + (s[1365] ? 2 : 0) + s[1366], LAS_13f_14_kan: (s[1367] ? 1 : 0) + (s[1368] ? 2 : 0) + s[1366], LAS_13g_1: s[1369], LAS_13g_1_hoej: s[1370], LAS_13g_1_kan: (s[1371] ? 1 : 0) + (s[1372] ? 4 : 0), LAS_13g_1_beloeb: s[1373], LAS_13g_1_beloeb_hoej: s[1374], LAS_13g_1_beloeb_kan: (s[1375] ? 1 : 0) + (s[1376] ? 4 : 0), LAS_14_1_kan: (s[1377] ? 1 : 0) + (s[1378] ? 2 : 0) + (s[1379] ? 4 : 0), LAS_14_1_graense: s[1380], LAS_14_1_graense_hoej: s[1381], LAS_14_1_graense_kan: 1 + (s[1382] ? 4 : 0), LAS_14_1_over: s[1383], LAS_14_1_over_hoej: s[1384], LAS_14_1_over_kan: 1 + (s[1385] ? 4 : 0), LAS_16_1: s[319], LAS_16_1_hoej: s[318], LAS_16_1_kan: (s[325] ? 1 : 0) + (s[326] ? 4 : 0), LAS_16_3_kan: (s[1386] ? 1 : 0) + (s[1387] ? 2 : 0) + (s[48] ? 0 : 4), LAS_16_overgang_kan: (s[1388] ? 1 : 0) + (s[1389] ? 2 : 0) + s[822], LAS_17_1: s[305], LAS_17_1_hoej: s[303], LAS_17_1_kan: s[1390] + (s[307] ? 4 : 0), LAS_18_1: s[304], LAS_18_1_hoej: s[306], LAS_18_1_kan: s[1390] + (s[308] ? 4 : 0), LAS_18_3: s[309], LAS_18_3_hoej: s[310], LAS_18_3_kan: s[1390] + (s[311] ? 4 : 0), LAS_19_1: s[312], LAS_19_1_hoej: s[313], LAS_19_1_kan: s[1390] + (s[314] ? 4 : 0), LAS_20_1: s[315], LAS_20_1_hoej: s[316], LAS_20_1_kan: s[1390] + (s[317] ? 4 : 0), LAS_23_1_kan: (s[255] ? 1 : 0) + (s[256] ? 2 : 0) + s[822], LAS_24_1: s[295], LAS_24_1_hoej: s[294], LAS_24_1_kan: (s[283] ? 1 : 0) + (s[298] ? 4 : 0), LAS_24_3: s[1391], LAS_24_3_hoej: s[1392], LAS_24_3_kan: (s[1393] ? 1 : 0) + (s[1394] ? 4 : 0), LAS_25: s[1395], LAS_25_hoej: s[1396], LAS_25_kan: (s[1397] ? 1 : 0) + (s[1398] ? 4 : 0), LAS_25_3: s[320], LAS_25_3_hoej: s[322], LAS_25_3_kan: (s[324] ? 1 : 0) + (s[327] ? 4 : 0), LAS_25_3_forsoerger: s[279], LAS_25_3_forsoerger_hoej: s[281], LAS_25_3_forsoerger_kan: (s[284] ? 1 : 0) + (s[289] ? 4 : 0), LAS_25b_1: s[1399], LAS_25b_1_hoej: s[1400], LAS_25b_1_kan: (s[329] ? 1 : 0) + s[1366], LAS_26_1: s[337], LAS_26_1_hoej: s[338], LAS_26_1_kan: (s[339] ? 1 : 0) + (s[340] ? 4 : 0), LAS_26_3_kan: s[1401] + (s[335] ? 2 : 0) + (s[336] ? 4 : 0), LAS_26_5_kan: (s[1402] ? 1 : 0) + (s[1403] ? 2 : 0) + s[1404], LAS_26_7_kan: (s[1405] ? 1 : 0) + (s[1406] ? 2 : 0) + s[1404], LAS_30_1: s[1407], LAS_30_1_hoej: s[1408], LAS_30_1_kan: (s[1409] ? 1 : 0) + (s[1410] ? 4 : 0), LAS_30_2: s[1411], LAS_30_2_hoej: s[1412], LAS_30_2_kan: s[1401] + (s[1413] ? 4 : 0), LAS_34_1_kan: s[1414] + (s[773] ? 2 : 0) + (s[774] ? 4 : 0), LAS_34_2_kan: (s[1415] ? 1 : 0) + (s[1416] ? 2 : 0) + (s[1417] ? 4 : 0), LAS_35_1_kan: (s[1418] ? 1 : 0) + (s[1419] ? 2 : 0) + (s[514] ? 0 : 4), LAS_40a_1_kan: (s[1420] ? 1 : 0) + (s[1421] ? 2 : 0) + s[822], LAS_50_kan: (s[1422] ? 1 : 0) + (s[1423] ? 2 : 0) + s[1424], LAS_68_2: s[1425], LAS_68_2_hoej: s[1426], LAS_68_2_kan: (s[1427] ? 1 : 0) + (s[1428] ? 4 : 0), LAS_68_4: s[359], LAS_68_4_hoej: s[358], LAS_68_4_kan: (s[360] ? 1 : 0) + (s[361] ? 4 : 0), LAS_68_5_kan: s[893] + (s[1429] ? 2 : 0) + (s[1430] ? 4 : 0), LAS_68a_1: s[1431], LAS_68a_1_hoej: s[1432], LAS_68a_1_kan: (s[1433] ? 1 : 0) + (s[1434] ? 4 : 0), LAS_68a_1_tid_kan: (s[1435] ? 1 : 0) + (s[353] ? 2 : 0) + s[935], LAS_68a_2: s[1436], LAS_68a_2_hoej: s[1437], LAS_68a_2_kan: (s[1438] ? 1 : 0) + (s[1439] ? 4 : 0), LAS_68a_3: s[355], LAS_68a_3_hoej: s[352], LAS_68a_3_kan: (s[357] ? 1 : 0) + (s[356] ? 4 : 0), LAS_69j_2: s[1440], LAS_69j_2_hoej: s[1441], LAS_69j_2_kan: (s[1442] ? 1 : 0) + (s[1443] ? 4 : 0), LAS_69j_2_bidrag: s[342], LAS_69j_2_bidrag_hoej: s[343], LAS_69j_2_bidrag_kan: (s[345] ? 1 : 0) + (s[346] ? 4 : 0), LAS_69j_4: s[402], LAS_69j_4_hoej: s[401], LAS_69j_4_kan: (s[403] ? 1 : 0) + (s[404] ? 4 : 0), LAS_69j_5: s[1444], LAS_69j_5_hoej: s[1445], LAS_69j_5_kan: (s[1446] ? 1 : 0) + (s[1447] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1448] ? 1 : 0) + (s[1449] ? 2 : 0) + (s[1450] ? 4 : 0), LAS_69j_5_tid_kan: (s[1451] ? 1 : 0) + (s[376] ? 2 : 0) + s[1452], LAS_69j_7_kan: (s[1453] ? 1 : 0) + (s[1454] ? 2 : 0) + s[1452], LAS_69j_8_kan: (s[1455] ? 1 : 0) + (s[1456] ? 2 : 0) + (s[1457] ? 4 : 0), LAS_69j_9: s[399], LAS_69j_9_hoej: s[400], LAS_69j_9_kan: (s[1458] ? 1 : 0) + (s[1459] ? 4 : 0), LAS_69j_10: s[378], LAS_69j_10_hoej: s[375], LAS_69j_10_kan: (s[379] ? 1 : 0) + (s[380] ? 4 : 0), LAS_69j_11_kan: (s[1460] ? 1 : 0) + (s[1461] ? 2 : 0) + (s[1462] ? 4 : 0), LAS_69j_13_kan: (s[1463] ? 1 : 0) + (s[1464] ? 2 : 0) + (s[1465] ? 4 : 0), LAS_69j_15_kan: (s[413] ? 1 : 0) + (s[412] ? 2 : 0) + s[1452], LAS_69j_udbetales: s[1466], LAS_69j_udbetales_hoej: s[1467], LAS_69j_udbetales_kan: (s[1468] ? 1 : 0) + (s[1469] ? 4 : 0), LAS_69k_1_kan: (s[1470] ? 1 : 0) + (s[1471] ? 2 : 0) + s[1452], LAS_69k_2_kan: (s[1472] ? 1 : 0) + (s[1473] ? 2 : 0) + (s[1474] ? 4 : 0), LAS_69k_5_kan: (s[410] ? 1 : 0) + (s[411] ? 2 : 0) + s[1452], LAS_69k_6: s[1475], LAS_69k_6_hoej: s[1476], LAS_69k_6_kan: (s[1477] ? 1 : 0) + s[935], LAS_69k_6_aftale_kan: (s[409] ? 1 : 0) + (s[408] ? 2 : 0) + s[935], LAS_69k_6_senest: s[1478], LAS_69k_6_senest_hoej: s[1479], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[1480] ? 1 : 0) + (s[420] ? 2 : 0) + (s[1481] ? 4 : 0), LAS_69l_3: s[1482], LAS_69l_3_hoej: s[1483], LAS_69l_3_kan: s[1484], LAS_69m_2: s[1485], LAS_69m_2_hoej: s[1486], LAS_69m_2_kan: (s[1487] ? 1 : 0) + (s[1488] ? 4 : 0), LAS_69n_1: s[1489], LAS_69n_1_hoej: s[1490], LAS_69n_1_kan: (s[1491] ? 1 : 0) + (s[1492] ? 4 : 0), LAS_69o_1_kan: (s[1493] ? 1 : 0) + (s[1494] ? 2 : 0) + (s[1495] ? 4 : 0), LAS_69o_2: s[1496], LAS_69o_2_hoej: s[1497], LAS_69o_2_kan: (s[1498] ? 1 : 0) + (s[1499] ? 4 : 0), LAS_69p_1_kan: (s[1500] ? 1 : 0) + (s[1501] ? 2 : 0) + (s[418] ? 0 : 4), LAS_69q_1: s[1502], LAS_69q_1_hoej: s[1503], LAS_69q_1_kan: s[1484], LAS_69t_2: s[1504], LAS_69t_2_hoej: s[1505], LAS_69t_2_kan: s[1506], LAS_69x_3: s[1507], LAS_69x_3_hoej: s[1508], LAS_69x_3_kan: s[1506], LAS_70_1_kan: (s[431] ? 1 : 0) + (s[437] ? 2 : 0) + s[1424], LAS_70_1_3_kan: (s[1509] ? 1 : 0) + (s[1510] ? 2 : 0) + (s[1511] ? 4 : 0), LAS_70_4: s[1512], LAS_70_4_hoej: s[1513], LAS_70_4_kan: (s[1514] ? 1 : 0) + (s[1515] ? 4 : 0), LAS_70_5: flat(s[1516]), LAS_70_5_kan: s[1517] ? 4 : 1, LAS_71_1: s[429], LAS_71_1_hoej: s[430], LAS_71_1_kan: (s[432] ? 1 : 0) + (s[433] ? 4 : 0), LAS_71_2: s[1518], LAS_71_2_hoej: s[1519], LAS_71_2_kan: (s[1520] ? 1 : 0) + (s[1521] ? 4 : 0), LAS_71_2_ung: s[1522], LAS_71_2_ung_hoej: s[1523], LAS_71_2_ung_kan: (s[1524] ? 1 : 0) + (s[1525] ? 4 : 0), LAS_71_3: s[1526], LAS_71_3_hoej: s[1527], LAS_71_3_kan: (s[1528] ? 1 : 0) + (s[1529] ? 4 : 0), LAS_71_4_kan: (s[1530] ? 1 : 0) + (s[1531] ? 2 : 0) + (s[1532] ? 4 : 0), LAS_71_6_kan: s[1314] + s[1533] + (s[1534] ? 4 : 0), LAS_73b_kan: (s[1535] ? 1 : 0) + (s[1536] ? 2 : 0) + s[1424], LAS_73c_1: s[1537], LAS_73c_1_hoej: s[1538], LAS_73c_1_kan: s[1317] + (s[1539] ? 4 : 0), LAS_73f_1_kan: (s[1540] ? 1 : 0) + (s[1541] ? 2 : 0) + s[1424], LAS_73f_1_beloeb: s[1542], LAS_73f_1_beloeb_hoej: s[1543], LAS_73f_1_beloeb_kan: s[1317] + s[1424], LAS_74_1_foertidspension: flat(s[1544]), LAS_74_1_foertidspension_kan: s[1545] ? 4 : 1, LAS_74a_1_kan: (s[1546] ? 1 : 0) + (s[1547] ? 2 : 0) + s[950], LAS_74a_1_fleksjob: flat(s[1548]), LAS_74a_1_fleksjob_kan: s[899] ? 4 : 1, LAS_74a_2_kan: (s[449] ? 1 : 0) + (s[446] ? 2 : 0) + s[1549], LAS_74a_2_uge: s[1550], LAS_74a_2_uge_hoej: s[1551], LAS_74a_2_uge_kan: (s[485] ? 1 : 0) + (s[487] ? 4 : 0), LAS_74a_3: s[495], LAS_74a_3_hoej: s[494], LAS_74a_3_kan: (s[496] ? 1 : 0) + (s[497] ? 4 : 0), LAS_74a_7: s[1552], LAS_74a_7_hoej: s[1553], LAS_74a_7_kan: (s[1554] ? 1 : 0) + (s[1555] ? 4 : 0), LAS_74b_2_kan: (s[447] ? 1 : 0) + (s[448] ? 2 : 0) + s[950], LAS_74c_1: s[1556], LAS_74c_1_hoej: s[1557], LAS_74c_1_kan: 1 + (s[1558] ? 4 : 0), LAS_74c_1_18: s[1559], LAS_74c_1_18_hoej: s[1560], LAS_74c_1_18_kan: (s[1561] ? 1 : 0) + s[950], LAS_74c_1_frist: s[1562], LAS_74c_1_frist_hoej: s[1563], LAS_74c_1_frist_kan: (s[1564] ? 1 : 0) + (s[1565] ? 4 : 0), LAS_74c_1_nu_kan: (s[1566] ? 1 : 0) + (s[1567] ? 2 : 0) + s[950], LAS_74d_2: s[1568], LAS_74d_2_hoej: s[1569], LAS_74d_2_kan: (s[1570] ? 1 : 0) + (s[1571] ? 4 : 0), LAS_74d_3: s[1572], LAS_74d_3_hoej: s[1573], LAS_74d_3_kan: (s[1574] ? 1 : 0) + (s[1575] ? 4 : 0), LAS_74d_3_udbetales: s[1576], LAS_74d_3_udbetales_hoej: s[1577], LAS_74d_3_udbetales_kan: (s[1578] ? 1 : 0) + (s[1579] ? 4 : 0), LAS_74e_3: s[1580], LAS_74e_3_hoej: s[1581], LAS_74e_3_kan: s[1582], LAS_74e_4: s[1583], LAS_74e_4_hoej: s[1584], LAS_74e_4_kan: s[1582], LAS_74e_8: s[1585], LAS_74e_8_hoej: s[1586], LAS_74e_8_kan: s[1587] ? 1 : 4, LAS_74f_1_kan: (s[1588] ? 1 : 0) + (s[1589] ? 2 : 0) + s[950], LAS_74f_1_dag: s[1590], LAS_74f_1_dag_hoej: s[1591], LAS_74f_1_dag_kan: s[981], LAS_75_1: s[1592], LAS_75_1_hoej: s[1593], LAS_75_1_kan: 1 + (s[1594] ? 0 : 4), LAS_75a_1_kan: (s[1595] ? 1 : 0) + (s[1596] ? 2 : 0) + (s[1597] ? 4 : 0), LAS_76_1_kan: (s[1598] ? 1 : 0) + (s[1599] ? 2 : 0) + s[950], LAS_77_1: s[1600], LAS_77_1_hoej: s[1601], LAS_77_1_kan: (s[1602] ? 1 : 0) + (s[1603] ? 4 : 0), LAS_77a_1: s[1604], LAS_77a_1_hoej: s[1605], LAS_77a_1_kan: 1 + s[1606], LAS_77a_2: s[1607], LAS_77a_2_hoej: s[1608], LAS_77a_2_kan: (s[1609] ? 1 : 0) + (s[1610] ? 4 : 0), LAS_77a_4_kan: (s[1611] ? 1 : 0) + (s[1612] ? 2 : 0) + s[1606], LAS_77a_6_kan: (s[1613] ? 1 : 0) + (s[1614] ? 2 : 0) + s[950], LAS_77b_1_kan: (s[1615] ? 1 : 0) + (s[1616] ? 2 : 0) + s[950], LAS_81_1_kan: (s[1617] ? 1 : 0) + (s[1618] ? 2 : 0) + s[822], LAS_81_1_forudsigelig_kan: (s[507] ? 1 : 0) + (s[506] ? 2 : 0) + s[822], LAS_81_1_rimelig_kan: (s[508] ? 1 : 0) + (s[511] ? 2 : 0) + s[822], LAS_81_1_aendring_kan: (s[1619] ? 1 : 0) + (s[510] ? 2 : 0) + s[822], LAS_81a_1_kan: (s[1620] ? 1 : 0) + (s[1621] ? 2 : 0) + s[822], LAS_81a_1_proevet_kan: (s[1622] ? 1 : 0) + (s[1623] ? 2 : 0) + (s[1624] ? 4 : 0), LAS_82_1_kan: (s[1625] ? 1 : 0) + (s[1626] ? 2 : 0) + s[822], LAS_82_1_formue: s[1627], LAS_82_1_formue_hoej: s[1628], LAS_82_1_formue_kan: s[1016], LAS_82a_1_kan: (s[1629] ? 1 : 0) + (s[1630] ? 2 : 0) + s[822], LAS_82a_2: s[1631], LAS_82a_2_hoej: s[1632], LAS_82a_2_kan: (s[1633] ? 1 : 0) + (s[1634] ? 4 : 0), LAS_82a_6_kan: s[1635] + (s[1636] ? 2 : 0) + s[822], LAS_82a_6_gaelder: s[1637], LAS_82a_6_gaelder_hoej: s[1638], LAS_82a_6_gaelder_kan: s[1635] + (s[1639] ? 4 : 0), LAS_82b_1_kan: s[1640] + (s[1641] ? 2 : 0) + s[822], LAS_82b_2: s[1642], LAS_82b_2_hoej: s[1643], LAS_82b_2_kan: s[1640] + (s[1644] ? 4 : 0), LAS_83_1_kan: (s[1645] ? 1 : 0) + (s[1646] ? 2 : 0) + (s[1647] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[1648] ? 1 : 0) + (s[1649] ? 2 : 0) + (s[1650] ? 4 : 0), LAS_85_1_kan: (s[1651] ? 1 : 0) + (s[1652] ? 2 : 0) + s[822], LAS_85_2_kan: (s[1653] ? 1 : 0) + (s[1654] ? 2 : 0) + s[822], LAS_85_4_kan: (s[1655] ? 1 : 0) + (s[1656] ? 2 : 0) + s[822], LAS_86_2: s[1657], LAS_86_2_hoej: s[1658], LAS_86_2_kan: (s[1659] ? 1 : 0) + (s[1660] ? 4 : 0), LAS_86_7: s[1661], LAS_86_7_hoej: s[1662], LAS_86_7_kan: s[1663], LAS_86_8: s[1664], LAS_86_8_hoej: s[1665], LAS_86_8_kan: s[1663], LAS_86_8_beloeb: s[1666], LAS_86_8_beloeb_hoej: s[1667], LAS_86_8_beloeb_kan: (s[1668] ? 1 : 0) + (s[1669] ? 4 : 0), LAS_88_1_kan: (s[516] ? 1 : 0) + (s[1670] ? 2 : 0) + s[822], LAS_91_1_kan: (s[1671] ? 1 : 0) + (s[1672] ? 2 : 0) + s[822], LAS_91_1_dom_kan: (s[1673] ? 1 : 0) + (s[1674] ? 2 : 0) + (s[1675] ? 4 : 0), LAS_91_1_su_kan: (s[1676] ? 1 : 0) + (s[1677] ? 2 : 0) + (s[1678] ? 4 : 0), LAS_91_6_kan: (s[1679] ? 1 : 0) + (s[1680] ? 2 : 0) + (s[1681] ? 0 : 4), LAS_92_1_kan: s[1682] + (s[1683] ? 2 : 0) + s[1684], LAS_92_3: s[1685], LAS_92_3_hoej: s[1686], LAS_92_3_kan: s[1682] + s[1684], LAS_93_1_kan: (s[1687] ? 1 : 0) + (s[1688] ? 2 : 0) + s[822], LAS_93_1_selvforskyldt_kan: (s[1689] ? 1 : 0) + (s[1690] ? 2 : 0) + (s[1691] ? 4 : 0), LAS_94_1_kan: (s[1692] ? 1 : 0) + (s[1693] ? 2 : 0) + s[822], LOB_4_1_kan: (s[1694] ? 1 : 0) + (s[1695] ? 2 : 0) + s[822], LOB_9_1_kan: (s[1696] ? 1 : 0) + (s[1697] ? 2 : 0) + (s[1698] ? 4 : 0), LOB_10_1_kan: (s[1699] ? 1 : 0) + (s[1700] ? 2 : 0) + s[822], LOB_15a_1_kan: s[1080], LOV1559_9_betaling: s[1701], LOV1559_9_betaling_hoej: s[1702], LOV1559_9_betaling_kan: s[1703] + (s[1704] ? 4 : 0), LOV1559_9_valg_kan: s[1703] + (s[1705] ? 2 : 0) + s[1706], LOV1655_udbetaling: s[1707], LOV1655_udbetaling_hoej: s[1708], LOV1655_udbetaling_kan: (s[1709] ? 1 : 0) + (s[1710] ? 4 : 0), LOV1750_21_8_kan: (s[171] ? 1 : 0) + (s[173] ? 2 : 0) + s[1183], LOV1750_21_revalidering_kan: (s[1711] ? 1 : 0) + (s[423] ? 2 : 0) + s[1424], LSP_1a_1: s[529], LSP_1a_1_hoej: s[528], LSP_1a_1_kan: s[1016], LSP_1a_1_dag: s[526], LSP_1a_1_dag_hoej: s[527], LSP_1a_1_dag_kan: s[1016], LSP_1a_1_tabel2006_kan: (s[1712] ? 1 : 0) + (s[1713] ? 2 : 0) + (s[1714] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[1715] ? 1 : 0) + (s[1716] ? 2 : 0) + (s[1717] ? 4 : 0), LSP_2_1_kan: (s[1718] ? 1 : 0) + (s[1719] ? 2 : 0) + s[822], LSP_2_1_eu_kan: (s[531] ? 1 : 0) + (s[532] ? 2 : 0) + s[822], LSP_3_1_kan: (s[1720] ? 1 : 0) + (s[1721] ? 2 : 0) + s[822], LSP_3_2_kan: (s[1722] ? 1 : 0) + (s[1723] ? 2 : 0) + s[822], LSP_3_3_kan: (s[1724] ? 1 : 0) + (s[1725] ? 2 : 0) + s[822], LSP_3_danmark_kan: (s[1726] ? 1 : 0) + (s[1727] ? 2 : 0) + (s[1728] ? 4 : 0), LSP_4_kan: (s[1729] ? 1 : 0) + (s[1730] ? 2 : 0) + s[822], LSP_5_2: s[1731], LSP_5_2_hoej: s[1732], LSP_5_2_kan: (s[1733] ? 1 : 0) + (s[1734] ? 4 : 0), LSP_5_3: s[1735], LSP_5_3_hoej: s[1736], LSP_5_3_kan: (s[1737] ? 1 : 0) + (s[1738] ? 4 : 0), LSP_6: s[1739], LSP_6_hoej: s[1740], LSP_6_kan: 1 + (s[1741] ? 4 : 0), LSP_12_1_kan: (s[1742] ? 1 : 0) + (s[1743] ? 2 : 0) + s[822], LSP_13_kan: (s[1744] ? 1 : 0) + (s[1745] ? 2 : 0) + (s[1746] ? 4 : 0), LSP_16_kan: (s[1747] ? 1 : 0) + (s[1748] ? 2 : 0) + s[822], LSP_16_1_kan: (s[1749] ? 1 : 0) + (s[1750] ? 2 : 0) + s[822], LSP_16_2_kan: (s[1751] ? 1 : 0) + (s[1752] ? 2 : 0) + s[822], LSP_16_3_kan: (s[1753] ? 1 : 0) + (s[1754] ? 2 : 0) + s[822], LSP_17_2_kan: (s[1755] ? 1 : 0) + (s[1756] ? 2 : 0) + s[822], LSP_17_2_oplysninger_kan: (s[1757] ? 1 : 0) + (f.bedtOmAfgoerelseOmPensionAlene ? 2 : 0) + (s[1758] ? 4 : 0), LSP_17_3_senior_kan: (s[1759] ? 1 : 0) + (s[1760] ? 2 : 0) + s[1706], LSP_17_4_kan: 1 + s[1533] + s[822], LSP_18_1_kan: (s[1761] ? 1 : 0) + (s[1762] ? 2 : 0) + s[822], LSP_18_2_kan: (s[538] ? 1 : 0) + (s[1763] ? 2 : 0) + (s[1764] ? 4 : 0), LSP_19_1_kan: (s[1765] ? 1 : 0) + (s[1766] ? 2 : 0) + s[1220], LSP_20_3_kan: (s[1767] ? 1 : 0) + (s[1768] ? 2 : 0) + s[822], LSP_21_1: s[1769], LSP_21_1_hoej: s[1770], LSP_21_1_kan: s[1771], LSP_26a_1_kan: (s[1772] ? 1 : 0) + (s[1773] ? 2 : 0) + s[822], LSP_26a_5: flat(s[1774]), LSP_26a_5_hoej: flat(s[1775]), LSP_26a_5_kan: (s[819] ? 0 : 1) + (s[1776] ? 2 : 0) + (s[1777] ? 4 : 0), LSP_26b: s[1778], LSP_26b_hoej: s[1779], LSP_26b_kan: s[1016], LSP_26d_2: s[1780], LSP_26d_2_hoej: s[1781], LSP_26d_2_kan: 1 + s[1706], LSP_26g_kan: (s[1782] ? 1 : 0) + (s[1783] ? 2 : 0) + (s[1784] ? 4 : 0), LSP_26g_dag: s[1785], LSP_26g_dag_hoej: s[1786], LSP_26g_dag_kan: (s[1787] ? 1 : 0) + (s[1788] ? 4 : 0), LSP_26h_1: s[1789], LSP_26h_1_hoej: s[1790], LSP_26h_1_kan: 1 + (s[1791] ? 4 : 0), LSP_26h_3: s[1792], LSP_26h_3_hoej: s[1793], LSP_26h_3_kan: 1 + (s[1794] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 5, LSP_26v_1: flat(s[1795]), LSP_26v_1_kan: s[1796] ? 4 : 1, LSP_26v_2: flat(s[1797]), LSP_26v_2_kan: s[1798] ? 4 : 1, LSP_29_1_eget_kan: (s[1799] ? 1 : 0) + (s[1800] ? 2 : 0) + (s[1801] ? 4 : 0), LSP_32a_1_aegtefaelle_kan: (s[1802] ? 1 : 0) + (s[1803] ? 2 : 0) + s[822], LSP_32c_1: s[1804], LSP_32c_1_hoej: s[1805], LSP_32c_1_kan: s[1016], LSP_32c_2: s[1806], LSP_32c_2_hoej: s[1807], LSP_32c_2_kan: (s[1808] ? 1 : 0) + (s[1809] ? 4 : 0), LSP_33_1: s[1810], LSP_33_1_hoej: s[1811], LSP_33_1_kan: (s[1812] ? 1 : 0) + (s[1813] ? 4 : 0), LSP_33_1_tilbage_kan: (s[1814] ? 1 : 0) + (s[1815] ? 2 : 0) + (s[1816] ? 4 : 0), LSP_33_2: s[1817], LSP_33_2_hoej: s[1818], LSP_33_2_kan: s[1771], LSP_37: flat(s[1819]), LSP_37_kan: s[1820] ? 4 : 1, LSP_44_1_kan: (s[1821] ? 1 : 0) + (s[1822] ? 2 : 0) + s[822], LSP_44_udsendte_kan: (s[1823] ? 1 : 0) + (s[1824] ? 2 : 0) + (s[1825] ? 4 : 0), LSP_49_1_foertidspension: s[1826], LSP_49_1_foertidspension_hoej: s[1827], LSP_49_1_foertidspension_kan: s[1105], LSP_49_1_folkepension: s[1828], LSP_49_1_folkepension_hoej: s[1829], LSP_49_1_folkepension_kan: (s[1830] ? 1 : 0) + (s[1831] ? 4 : 0), PENSBEK_7: s[1832], PENSBEK_7_hoej: s[1833], PENSBEK_7_kan: 1 + (s[1834] ? 0 : 4), PENSBEK_10_kan: (s[1835] ? 1 : 0) + (s[1836] ? 2 : 0) + s[1837], PENSBEK_11: s[1838], PENSBEK_11_hoej: s[1839], PENSBEK_11_kan: 1 + s[1837], PLANBEK_2_1_kan: (s[1840] ? 1 : 0) + (s[1841] ? 2 : 0) + s[822], REFUSIONSBEK_2: s[1842], REFUSIONSBEK_2_hoej: s[1843], REFUSIONSBEK_2_kan: (s[1844] ? 1 : 0) + (s[1845] ? 4 : 0), SDL_2_kan: (s[1846] ? 1 : 0) + (s[1847] ? 2 : 0) + (s[1848] ? 4 : 0), SDL_2_1_kan: (s[1849] ? 1 : 0) + (s[1850] ? 2 : 0) + s[1851], SDL_3_kan: (s[567] ? 1 : 0) + (s[564] ? 2 : 0) + s[822], SDL_6_1: s[109], SDL_6_1_hoej: s[111], SDL_6_1_kan: s[1852] + s[1853], SDL_7_1_kan: (s[139] ? 1 : 0) + (s[145] ? 2 : 0) + s[822], SDL_7_1_ferie_kan: s[1854], SDL_7_1_ferieaftale_kan: (s[1855] ? 1 : 0) + (s[1856] ? 2 : 0) + s[822], SDL_7_1_genoptagelse: s[1857], SDL_7_1_genoptagelse_hoej: s[1858], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[1859] ? 4 : 0), SDL_7_1_ny_kan: (s[1860] ? 1 : 0) + (s[1861] ? 2 : 0) + s[822], SDL_7_2_kan: (s[1862] ? 1 : 0) + (s[1863] ? 2 : 0) + s[822], SDL_7_3: s[1864], SDL_7_3_hoej: s[1865], SDL_7_3_kan: (s[1866] ? 1 : 0) + (s[1867] ? 4 : 0), SDL_7_5_kan: (s[1868] ? 1 : 0) + (s[1869] ? 2 : 0) + s[822], SDL_7_5_fra: s[1870], SDL_7_5_fra_hoej: s[1871], SDL_7_5_fra_kan: 1 + (s[1872] ? 0 : 4), SDL_7a_1: s[1873], SDL_7a_1_hoej: s[1874], SDL_7a_1_kan: (s[1875] ? 1 : 0) + s[1876], SDL_7c_kan: (s[457] ? 1 : 0) + (s[458] ? 2 : 0) + (s[451] ? 0 : 4), SDL_10a_kan: (s[1877] ? 1 : 0) + (s[1878] ? 2 : 0) + s[822], SDL_11_3: s[1879], SDL_11_3_hoej: s[1880], SDL_11_3_kan: 1 + (s[1881] ? 0 : 4), SDL_11a_1_kan: (s[1882] ? 1 : 0) + (s[1883] ? 2 : 0) + (s[1884] ? 4 : 0), SDL_11c_kan: (s[1885] ? 1 : 0) + (s[1886] ? 2 : 0) + s[822], SDL_12_1_1_kan: (s[456] ? 1 : 0) + (s[454] ? 2 : 0) + (s[455] ? 4 : 0), SDL_12_1_2_kan: (s[582] ? 1 : 0) + (s[577] ? 2 : 0) + (s[576] ? 4 : 0), SDL_12_1_3_kan: (s[583] ? 1 : 0) + (s[584] ? 2 : 0) + s[822], SDL_13b_1: s[1887], SDL_13b_1_hoej: s[1888], SDL_13b_1_kan: (s[1889] ? 1 : 0) + (s[1890] ? 4 : 0), SDL_13b_1_antal: s[1891], SDL_13b_1_antal_hoej: s[1892], SDL_13b_1_antal_kan: (s[1893] ? 1 : 0) + (s[1894] ? 4 : 0), SDL_13b_1_form_kan: (s[1895] ? 1 : 0) + (s[1896] ? 2 : 0) + (s[1897] ? 4 : 0), SDL_13b_1_naeste: s[1898], SDL_13b_1_naeste_hoej: s[1899], SDL_13b_1_naeste_kan: (s[1900] ? 1 : 0) + (s[1901] ? 4 : 0), SDL_13b_5_kan: (s[1902] ? 1 : 0) + (s[1903] ? 2 : 0) + (s[1904] ? 4 : 0), SDL_13c_1_2_kan: (s[1905] ? 1 : 0) + (s[1906] ? 2 : 0) + (s[1907] ? 4 : 0), SDL_13c_2_kan: (s[1908] ? 1 : 0) + (s[1909] ? 2 : 0) + (s[1910] ? 4 : 0), SDL_13f_1_kan: (s[460] ? 1 : 0) + (s[459] ? 2 : 0) + s[1128], SDL_13f_1_dag: s[1911], SDL_13f_1_dag_hoej: s[1912], SDL_13f_1_dag_kan: (s[1913] ? 1 : 0) + (s[1914] ? 4 : 0), SDL_16_2_kan: (s[1915] ? 1 : 0) + (s[1916] ? 2 : 0) + (s[1917] ? 4 : 0), SDL_21_1_1_kan: (s[1918] ? 1 : 0) + (s[1919] ? 2 : 0) + s[822], SDL_21_1_2_kan: (s[1920] ? 1 : 0) + (s[1921] ? 2 : 0) + s[822], SDL_21_1_3_kan: (s[1922] ? 1 : 0) + (s[1923] ? 2 : 0) + s[822], SDL_21_3_kan: (s[1924] ? 1 : 0) + (s[1925] ? 2 : 0) + s[822], SDL_21_3_grundlag_kan: (s[1926] ? 1 : 0) + (s[1927] ? 2 : 0) + s[822], SDL_21_4_kan: s[1928] + (s[1929] ? 2 : 0) + (s[1930] ? 4 : 0), SDL_21_4_dag: s[1931], SDL_21_4_dag_hoej: s[1932], SDL_21_4_dag_kan: s[1016], SDL_21_4_fra: s[1933], SDL_21_4_fra_hoej: s[1934], SDL_21_4_fra_kan: s[1928] + (s[1935] ? 4 : 0), SDL_21_5_kan: (s[1936] ? 1 : 0) + (s[1937] ? 2 : 0) + (s[1938] ? 4 : 0), SDL_21a_kan: (s[594] ? 1 : 0) + (s[593] ? 2 : 0) + s[822], SDL_24_1: s[153], SDL_24_1_hoej: s[155], SDL_24_1_kan: (s[149] ? 1 : 0) + (s[151] ? 4 : 0), SDL_24_1_ophoer: s[1939], SDL_24_1_ophoer_hoej: s[1940], SDL_24_1_ophoer_kan: (s[1941] ? 1 : 0) + (s[1942] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1943] ? 1 : 0) + (s[1944] ? 2 : 0) + (s[1945] ? 4 : 0), SDL_24_3: flat(s[58]), SDL_24_3_hoej: flat(s[57]), SDL_24_3_kan: s[1852] + (s[1946] ? 2 : 0) + s[1853], SDL_24a_1_kan: (s[617] ? 1 : 0) + (s[620] ? 2 : 0) + (s[619] ? 4 : 0), SDL_24a_1_graense_kan: (s[141] ? 1 : 0) + (s[144] ? 2 : 0) + (s[142] ? 4 : 0), SDL_24a_2: s[1947], SDL_24a_2_hoej: s[1948], SDL_24a_2_kan: (s[1949] ? 1 : 0) + (s[1950] ? 4 : 0), SDL_24a_6_kan: (s[1951] ? 1 : 0) + (s[1952] ? 2 : 0) + s[822], SDL_24b_1_kan: s[1953] + (s[622] ? 2 : 0) + s[822], SDL_24b_2: s[1954], SDL_24b_2_hoej: s[1955], SDL_24b_2_kan: s[1953] + (s[1956] ? 4 : 0), SDL_24c_1_kan: (s[1957] ? 1 : 0) + (s[1958] ? 2 : 0) + s[822], SDL_25_1: s[152], SDL_25_1_hoej: s[154], SDL_25_1_kan: (s[148] ? 1 : 0) + (s[150] ? 4 : 0), SDL_25_2: s[1959], SDL_25_2_hoej: s[1960], SDL_25_2_kan: (s[1961] ? 1 : 0) + (s[1962] ? 4 : 0), SDL_26_1_kan: (s[1963] ? 1 : 0) + (s[1964] ? 2 : 0) + (s[1965] ? 4 : 0), SDL_26_1_covid: s[635], SDL_26_1_covid_hoej: s[636], SDL_26_1_covid_kan: (s[637] ? 1 : 0) + (s[638] ? 4 : 0), SDL_26_1_fra: s[1966], SDL_26_1_fra_hoej: s[1967], SDL_26_1_fra_kan: (s[1968] ? 1 : 0) + (s[1969] ? 4 : 0), SDL_26_1_uger: s[1970], SDL_26_1_uger_hoej: s[1971], SDL_26_1_uger_kan: (s[1972] ? 1 : 0) + s[1851], SDL_26_2_kan: (s[1973] ? 1 : 0) + (s[1974] ? 2 : 0) + (s[1975] ? 4 : 0), SDL_26_3_covid: s[639], SDL_26_3_covid_hoej: s[640], SDL_26_3_covid_kan: (s[641] ? 1 : 0) + (s[642] ? 4 : 0), SDL_26a_1_covid: s[1976], SDL_26a_3_covid: s[643], SDL_26a_3_covid_kan: s[644] ? 4 : 1, SDL_26c_covid: s[650], SDL_26c_covid_hoej: s[652], SDL_26c_covid_kan: (s[646] ? 1 : 0) + (s[648] ? 4 : 0), SDL_26d_covid: s[649], SDL_26d_covid_hoej: s[651], SDL_26d_covid_kan: (s[645] ? 1 : 0) + (s[647] ? 4 : 0), SDL_26f_covid: s[1977], SDL_26f_covid_hoej: s[1978], SDL_26f_covid_kan: (s[1979] ? 1 : 0) + (s[1980] ? 4 : 0), SDL_26g_covid: s[653], SDL_26g_covid_hoej: s[654], SDL_26g_covid_kan: (s[655] ? 1 : 0) + (s[656] ? 4 : 0), SDL_26h_covid: s[1981], SDL_26h_covid_hoej: s[1982], SDL_26h_covid_kan: (s[1983] ? 1 : 0) + (s[1984] ? 4 : 0), SDL_26i_covid: s[1985], SDL_26i_covid_hoej: s[1986], SDL_26i_covid_kan: (s[1987] ? 1 : 0) + (s[1988] ? 4 : 0), SDL_27_1_kan: (s[156] ? 1 : 0) + (s[157] ? 2 : 0) + (s[158] ? 4 : 0), SDL_27_1_1_kan: (s[96] ? 1 : 0) + (s[101] ? 2 : 0) + s[1989], SDL_27_1_2_kan: (s[97] ? 1 : 0) + (s[105] ? 2 : 0) + s[1990], SDL_27_1_2_slut: s[674], SDL_27_1_2_slut_hoej: s[675], SDL_27_1_2_slut_kan: (s[676] ? 1 : 0) + (s[680] ? 4 : 0), SDL_27_1_2_uger: s[1991], SDL_27_1_2_uger_hoej: s[1992], SDL_27_1_2_uger_kan: (s[1993] ? 1 : 0) + s[1990], SDL_27_1_3_kan: (s[98] ? 1 : 0) + (s[106] ? 2 : 0) + s[1990], SDL_27_1_3_slut: s[677], SDL_27_1_3_slut_hoej: s[678], SDL_27_1_3_slut_kan: (s[679] ? 1 : 0) + (s[682] ? 4 : 0), SDL_27_1_3_uger: s[661], SDL_27_1_3_uger_hoej: s[663], SDL_27_1_3_uger_kan: (s[659] ? 1 : 0) + s[1990], SDL_27_1_4_kan: (s[99] ? 1 : 0) + (s[107] ? 2 : 0) + s[1989], SDL_27_1_4_slut: s[1994], SDL_27_1_4_slut_hoej: s[1995], SDL_27_1_4_slut_kan: (s[1996] ? 1 : 0) + (s[1997] ? 4 : 0), SDL_27_1_5_kan: (s[100] ? 1 : 0) + (s[103] ? 2 : 0) + s[1990], SDL_27_1_6_kan: (s[666] ? 1 : 0) + (s[672] ? 2 : 0) + s[1990], SDL_27_1_7_kan: (s[667] ? 1 : 0) + (s[673] ? 2 : 0) + s[1990], SDL_27_1_7_2_kan: (s[1998] ? 1 : 0) + (s[1999] ? 2 : 0) + (s[2000] ? 4 : 0), SDL_27_1_slut: s[2001], SDL_27_1_slut_hoej: s[2002], SDL_27_1_slut_kan: (s[2003] ? 1 : 0) + (s[2004] ? 4 : 0), SDL_27_3_nedsat_kan: s[1854], SDL_29_1_kan: (s[2005] ? 1 : 0) + (s[2006] ? 2 : 0) + (s[2007] ? 4 : 0), SDL_30_kan: (s[122] ? 1 : 0) + (s[123] ? 2 : 0) + s[1851], SDL_30_1: s[118], SDL_30_1_hoej: s[119], SDL_30_1_kan: (s[120] ? 1 : 0) + s[1851], SDL_30_1_fri: s[2008], SDL_30_1_fri_hoej: s[2009], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[2010] ? 4 : 0), SDL_30_2_kan: (s[2011] ? 1 : 0) + (s[2012] ? 2 : 0) + s[1851], SDL_30_fleksjob_kan: (s[2013] ? 1 : 0) + (s[2014] ? 2 : 0) + (s[2015] ? 4 : 0), SDL_31_1: s[596], SDL_31_1_hoej: s[597], SDL_31_1_kan: (s[595] ? 1 : 0) + (s[598] ? 4 : 0), SDL_32_kan: (s[562] ? 1 : 0) + (s[563] ? 2 : 0) + s[1851], SDL_32_1_kan: (s[132] ? 1 : 0) + (s[131] ? 2 : 0) + s[1851], SDL_33_1: s[2016], SDL_33_1_hoej: s[2017], SDL_33_1_kan: (s[2018] ? 1 : 0) + (s[2019] ? 4 : 0), SDL_34_1_kan: (s[2020] ? 1 : 0) + (s[2021] ? 2 : 0) + s[1851], SDL_35_2: s[2022], SDL_35_2_hoej: s[2023], SDL_35_2_kan: (s[2024] ? 1 : 0) + (s[2025] ? 4 : 0), SDL_35_3: s[690], SDL_35_3_hoej: s[689], SDL_35_3_kan: (s[688] ? 1 : 0) + (s[692] ? 4 : 0), SDL_35_3_fra: s[2026], SDL_35_3_fra_hoej: s[2027], SDL_35_3_fra_kan: (s[2028] ? 1 : 0) + (s[2029] ? 4 : 0), SDL_38_1: s[2030], SDL_38_1_hoej: s[2031], SDL_38_1_kan: (s[2032] ? 1 : 0) + (s[2033] ? 4 : 0), SDL_38_7: s[2034], SDL_38_7_hoej: s[2035], SDL_38_7_kan: (s[2036] ? 1 : 0) + (s[2037] ? 4 : 0), SDL_38_7_tide_kan: (s[703] ? 1 : 0) + (s[704] ? 2 : 0) + (s[705] ? 4 : 0), SDL_38_8_kan: (s[700] ? 1 : 0) + (s[702] ? 2 : 0) + (s[701] ? 4 : 0), SDL_40_1: s[2038], SDL_40_1_hoej: s[2039], SDL_40_1_kan: (s[2040] ? 1 : 0) + (s[2041] ? 4 : 0), SDL_40a_1: s[2042], SDL_40a_1_hoej: s[2043], SDL_40a_1_kan: (s[2044] ? 1 : 0) + (s[2045] ? 4 : 0), SDL_41_1: s[605], SDL_41_1_hoej: s[606], SDL_41_1_kan: (s[603] ? 1 : 0) + (s[604] ? 4 : 0), SDL_42_1_kan: (s[135] ? 1 : 0) + (s[134] ? 2 : 0) + s[1851], SDL_43_1: s[2046], SDL_43_1_hoej: s[2047], SDL_43_1_kan: (s[2048] ? 1 : 0) + (s[2049] ? 4 : 0), SDL_43_4: s[2050], SDL_43_4_hoej: s[2051], SDL_43_4_kan: (s[2052] ? 1 : 0) + (s[2053] ? 4 : 0), SDL_43_4_tide_kan: (s[2054] ? 1 : 0) + (s[2055] ? 2 : 0) + (s[2056] ? 4 : 0), SDL_43_5_kan: (s[2057] ? 1 : 0) + (s[2058] ? 2 : 0) + (s[2059] ? 4 : 0), SDL_45_4: s[2060], SDL_45_4_hoej: s[2061], SDL_45_4_kan: s[1016], SDL_46_1: s[2062], SDL_46_1_hoej: s[2063], SDL_46_1_kan: (s[2064] ? 1 : 0) + (s[2065] ? 4 : 0), SDL_47_1: s[754], SDL_47_1_hoej: s[755], SDL_47_1_kan: (s[753] ? 1 : 0) + (s[757] ? 4 : 0), SDL_47_1_3: s[2066], SDL_47_1_3_hoej: s[2067], SDL_47_1_3_kan: (s[2068] ? 1 : 0) + (s[2069] ? 4 : 0), SDL_50_1: s[744], SDL_50_1_hoej: s[745], SDL_50_1_kan: s[978], SDL_50_4: s[2070], SDL_50_4_hoej: s[2071], SDL_50_4_kan: (s[2072] ? 1 : 0) + (s[2073] ? 4 : 0), SDL_51_1: s[742], SDL_51_1_hoej: s[743], SDL_51_1_kan: s[1016], SDL_52_1: s[2074], SDL_52_1_hoej: s[2075], SDL_52_1_kan: (s[2076] ? 1 : 0) + (s[2077] ? 4 : 0), SDL_53_1: s[747], SDL_53_1_hoej: s[748], SDL_53_1_kan: (s[750] ? 1 : 0) + (s[751] ? 4 : 0), SDL_53_1_ialt: s[2078], SDL_53_1_ialt_hoej: s[2079], SDL_53_1_ialt_kan: (s[2080] ? 1 : 0) + (s[2081] ? 4 : 0), SDL_53_1_timer: s[2082], SDL_53_1_timer_hoej: s[2083], SDL_53_1_timer_kan: (s[117] ? 1 : 0) + (s[2084] ? 4 : 0), SDL_53_2_kan: (s[2085] ? 1 : 0) + (s[2086] ? 2 : 0) + (s[928] ? 0 : 4), SDL_53_3: s[2087], SDL_53_3_hoej: s[2088], SDL_53_3_kan: (s[2089] ? 1 : 0) + (s[2090] ? 4 : 0), SDL_53a_1_kan: (s[2091] ? 1 : 0) + (s[2092] ? 2 : 0) + s[822], SDL_53a_2: flat(s[2093]), SDL_53a_2_hoej: flat(s[2094]), SDL_53a_2_kan: (s[825] ? 0 : 1) + (s[2095] ? 2 : 0) + (s[2096] ? 4 : 0), SDL_53b_1_kan: (s[2097] ? 1 : 0) + (s[2098] ? 2 : 0) + (s[2099] ? 4 : 0), SDL_54_1_kan: (s[749] ? 1 : 0) + (s[752] ? 2 : 0) + s[1851], SDL_54_1_beloeb: s[2100], SDL_54_1_beloeb_hoej: s[2101], SDL_54_1_beloeb_kan: (s[2102] ? 1 : 0) + (s[2103] ? 4 : 0), SDL_56_1_kan: (s[756] ? 1 : 0) + (s[758] ? 2 : 0) + s[1851], SDL_56_1_beloeb: s[2104], SDL_56_1_beloeb_hoej: s[2105], SDL_56_1_beloeb_kan: (s[2106] ? 1 : 0) + (s[2107] ? 4 : 0), SDL_56_2_kan: (s[2108] ? 1 : 0) + (s[2109] ? 2 : 0) + s[2110], SDL_56_3_kan: (s[2111] ? 1 : 0) + (s[2112] ? 2 : 0) + s[2110], SDL_56_4: s[2113], SDL_56_4_hoej: s[2114], SDL_56_4_kan: 1 + s[2110], SDL_56_4_fornyelse_kan: (s[2115] ? 1 : 0) + (s[2116] ? 2 : 0) + s[2110], SDL_58a_1_kan: (s[2117] ? 1 : 0) + (s[2118] ? 2 : 0) + s[2110], SDL_59_2: s[2119], SDL_59_2_hoej: s[2120], SDL_59_2_kan: (s[2121] ? 1 : 0) + (s[2122] ? 4 : 0), SDL_59_6_kan: (s[2123] ? 1 : 0) + (s[2124] ? 2 : 0) + s[1876], SDL_82_1_kan: (s[2125] ? 1 : 0) + (s[2126] ? 2 : 0) + s[822], SEL_112_1_kan: (s[2127] ? 1 : 0) + (s[2128] ? 2 : 0) + s[2129], SEL_112_1_forud_kan: (s[2130] ? 1 : 0) + (s[2131] ? 2 : 0) + s[2129], SENBEK_2_1_kan: (s[2132] ? 1 : 0) + (s[2133] ? 2 : 0) + s[822], SSBEK_3_1: s[776], SSBEK_3_1_hoej: s[777], SSBEK_3_1_kan: 1 + (s[780] ? 4 : 0), SSBEK_5_1: s[2134], SSBEK_5_1_hoej: s[2135], SSBEK_5_1_kan: (s[2136] ? 1 : 0) + (s[2137] ? 4 : 0), SSBEK_6_1: s[778], SSBEK_6_1_hoej: s[779], SSBEK_6_1_kan: s[1414] + (s[781] ? 4 : 0), SSBEK_10_1: s[2138], SSBEK_10_1_hoej: s[2139], SSBEK_10_1_kan: (s[2140] ? 1 : 0) + (s[2141] ? 4 : 0), spor: [s[930] << 0 | s[931] << 1 | s[1] << 2 | s[2142] << 3 | (f.erVisiteretTilFleksjob ? 32 : 0) | s[498] << 6 | s[52] << 7 | s[54] << 8 | (s[52] ? 0 : s[851]) << 9 | s[2143] << 10 | s[599] << 11 | s[602] << 12 | s[2144] << 13 | s[138] << 15 | (f.dagpengerettenSlutter ? 65536 : 0) | s[932] << 17 | s[933] << 18 | s[934] << 19 | (s[2145] ? 0 : s[2146] ? s[844] : s[2147]) << 20 | s[2145] << 22 | s[2148] << 23 | s[2149] << 24 | s[2150] << 25 | s[2151] << 26 | (f.uddannelsePasserMedBehandling ? 134217728 : 0) | (f.uddannelseUdskyderRevalidering ? 268435456 : 0) | s[2152] << 29, s[109], s[111], s[600], s[601], s[936] << 0 | (s[936] ? s[893] : 0) << 1 | s[0] << 2 | s[2153] << 3 | s[407] << 4 | s[406] << 5 | (s[0] ? (s[351] ? s[893] : s[2154] ? s[2155] : s[829] ? s[2156] : s[263] ? s[857] : s[2157]) : 0) << 6 | s[2158] << 9 | s[2159] << 10 | s[2160] << 11 | s[2161] << 12 | s[2162] << 13 | s[2163] << 14 | s[2164] << 15 | s[2165] << 16 | s[2166] << 17 | s[2167] << 18 | s[2168] << 19 | s[2169] << 20 | s[2170] << 21 | s[937] << 22 | s[938] << 23 | (s[828] ? s[844] : s[877] ? s[845] : s[875] ? s[878] : s[876]) << 24 | s[941] << 27 | (s[828] ? s[844] : s[877] ? s[845] : s[878]) << 28, s[939], s[940], s[1284] << 0 | s[1285] << 1 | s[2171] << 2 | s[2172] << 3 | s[2173] << 4 | s[2174] << 5 | (f.sammeArbejdsgiverIFleksjobbet ? 64 : 0) | (f.sammeOpgaverIFleksjobbet ? 128 : 0) | s[2175] << 8 | s[2176] << 9 | s[188] << 10 | s[187] << 11 | s[189] << 12 | (f.ansatIFleksjob ? s[874] : 0) << 13 | (f.ansatIFleksjob ? 32768 : 0) | s[2177] << 16 | s[195] << 17 | s[203] << 18 | (s[2178] ? s[874] : 0) << 19 | s[196] << 21 | s[945] << 22 | s[946] << 23 | s[5] << 24 | s[9] << 25 | s[3] << 26 | (s[2179] ? s[2180] : f.vurderingsdato <= 13878 /* 2007-12-31 */ ? s[2181] : s[552] ? (s[237] ? 3 : 0) : s[2182] ? s[2183] : s[830] ? 5 : 0) << 27, s[942], s[943], s[948], s[949], s[2184] << 0 | s[2185] << 1 | s[2186] << 2 | s[2187] << 3 | s[2188] << 4 | (f.betalteTilFleksydelsesalderen ? 32 : 0) | s[2189] << 6 | s[2190] << 7 | (f.fleksydelsesbidragFraTilmelding ? 256 : 0) | s[2191] << 9 | s[2192] << 10 | s[2193] << 11 | s[2194] << 12 | s[2] << 13 | s[2195] << 14 | s[2196] << 15 | s[2197] << 16 | s[2198] << 17 | s[29] << 18 | s[2199] << 19 | s[2200] << 20 | s[2201] << 21 | s[2202] << 22 | s[2203] << 23 | s[2204] << 24 | s[2205] << 25 | s[2206] << 26 | s[2207] << 27 | s[2208] << 28 | s[2209] << 29, s[2210] << 0 | s[2211] << 1 | s[2212] << 2 | s[2213] << 3 | s[2214] << 4 | s[6] << 5 | s[8] << 6 | s[4] << 7 | s[2215] << 8 | s[2216] << 10 | (f.kunneIkkeKlareNormaltJob ? 2048 : 0) | (f.visTilknytningTilArbejdsmarkedet ? 4096 : 0) | s[2217] << 13 | s[2218] << 14 | (s[2179] ? s[2180] : s[552] ? s[2181] : s[2182] ? s[2219] : f.vurderingsdato <= 20438 /* 2025-12-16 */ ? s[2220] : f.vurderingsdato >= 20439 /* 2025-12-17 */ ? 5 : 0) << 15 | s[12] << 18 | s[2221] << 19 | s[2222] << 20 | s[954] << 21 | s[2223] << 22 | s[2224] << 23 | s[2225] << 24 | s[2226] << 25 | s[20] << 26 | s[21] << 27 | s[955] << 28, s[10], s[11], s[952], s[953], (s[954] ? s[2215] : 0) << 0 | s[956] << 2 | s[957] << 3 | (s[2179] ? s[2180] : s[2182] ? s[2181] : s[2227]) << 4 | s[2228] << 6 | s[444] << 7 | (f.betalerFleksydelsesbidrag ? 256 : 0) | s[2229] << 9 | s[2230] << 10 | s[2231] << 11 | (f.pensionsvaerdiIndberettet ? 4096 : 0) | s[2232] << 13 | s[450] << 14 | (f.erVisiteretTilFleksjob ? s[2233] : 0) << 15 | s[958] << 17 | s[959] << 18 | s[960] << 19 | s[2234] << 20 | (f.fravalgteEfterloen ? 8388608 : 0) | s[2235] << 24 | s[2236] << 25 | s[2237] << 26 | s[2238] << 27 | s[2239] << 28 | s[2240] << 29, s[968], s[969], s[961], s[962], s[963] << 0 | s[964] << 1 | (f.fravalgteEfterloen ? s[2234] : 0) << 2 | s[974] << 5 | s[975] << 6 | (f.oenskedeIkkeTilmelding ? 128 : 0) | s[738] << 8 | s[739] << 9 | (s[552] ? s[844] : s[2241]) << 10 | s[2233] << 12 | s[986] << 14 | (s[2182] ? s[2242] : s[2243]) << 15 | s[987] << 17 | s[988] << 18 | s[2244] << 19 | s[2245] << 20 | s[990] << 21 | (s[990] ? 0 : s[2246] <= 16306 /* 2014-08-24 */ ? 1 : s[2246] >= 16307 /* 2014-08-25 */ ? 2 : 0) << 22 | s[991] << 24 | s[992] << 25 | (s[828] ? s[2242] : s[2182] ? s[845] : s[2227]) << 26 | s[2247] << 28 | s[2248] << 29, s[965], s[966], s[970], s[971], s[972], s[973], s[976], s[977], s[979], s[980], s[982], s[983], s[984], s[985], s[1003] << 0 | s[2249] << 1 | s[995] << 2 | s[996] << 3 | s[2250] << 4 | s[999] << 6 | s[1000] << 7 | (s[2182] ? s[844] : s[2243]) << 8 | s[1004] << 10 | (s[1003] ? s[2251] : 0) << 11 | s[1005] << 13 | s[1006] << 14 | s[19] << 15 | s[2251] << 16 | s[2252] << 18 | (f.arbejdetErFleksjobEllerHosAegtefaellen ? 524288 : 0) | s[1009] << 20 | s[2253] << 21 | (f.arbejdsgiverenErPrivat ? 8388608 : 0) | s[24] << 24 | (f.arbejdsgiverenErPrivat ? s[2253] : 0) << 25 | s[1017] << 27 | s[1018] << 28 | s[1019] << 29, s[993], s[994], s[997], s[998], s[1001], s[1002], s[1007], s[1008], s[1010], s[1011], s[1012], s[1013], s[1014], s[1015], s[23], s[22], s[2254] << 0 | s[2255] << 1 | s[1020] << 2 | s[1021] << 3 | s[2256] << 4 | s[1054] << 6 | (f.handicapGoerBeskaeftigelseVanskelig ? 128 : 0) | s[26] << 8 | s[25] << 9 | (f.stillingenBesaettesInternt ? 1024 : 0) | (f.ligeSaaKvalificeret ? 2048 : 0) | s[783] << 12 | s[832] << 13 | (f.funktionsnedsaettelsenErVarigOgBetydelig ? 16384 : 0) | s[2257] << 15 | (f.erhvervetUforeneligtMedNedsaettelsen ? 65536 : 0) | (f.assistancenErVikarEllerMedhjaelp ? 131072 : 0) | s[784] << 18 | (s[2258] ? s[2256] : 0) << 19 | s[2259] << 21 | s[2260] << 22 | s[2261] << 23 | s[2262] << 24 | (f.flereFunktionsnedsaettelser ? 33554432 : 0) | (f.funktionsnedsaettelsenErMegetBetydelig ? 67108864 : 0) | (f.assistanceUdOver20Timer ? 134217728 : 0) | s[1028] << 28 | s[785] << 29, s[1023], s[1024], s[1026], s[1027], s[1030] << 0 | (s[2263] ? s[844] : f.vurderingsdato <= 14432 /* 2009-07-07 */ ? s[2264] : s[2265] ? (f.vurderingsdato >= 14433 /* 2009-07-08 */ ? 3 : 0) : s[27] ? 4 : 0) << 1 | (f.berettigetTilSpecialpaedagogiskStoette ? 16 : 0) | s[2266] << 5 | s[2267] << 6 | s[1033] << 7 | (s[785] && !s[1030] && s[1] ? s[2256] : 0) << 8 | (f.saerligtTilfaeldeUnderUddannelse ? 1024 : 0) | s[786] << 11 | s[1035] << 12 | s[880] << 13 | s[2268] << 15 | (f.uddannelsenGiverAdgangTilAkasse ? 65536 : 0) | s[2269] << 17 | (f.ansatEfterHandicapUddannelsen ? 262144 : 0) | (f.manglerErfaringIFaget ? 524288 : 0) | s[1038] << 20 | (s[786] && !s[1035] && s[1] ? s[2270] : 0) << 21 | s[1039] << 23 | s[1040] << 24 | s[1041] << 25 | (s[2271] ? s[880] : 0) << 26 | s[2271] << 28 | s[2272] << 29, s[1031], s[1032], s[1036], s[1037], (f.hjaelpemidletErAfgoerende ? 1 : 0) | (f.hjaelpemidletKompenserer ? 2 : 0) | (f.udgiftenLiggerUdOverArbejdsgiverens ? 4 : 0) | (f.saedvanligtPaaArbejdspladsen ? 8 : 0) | s[2273] << 4 | (f.andenLovDaekkerHjaelpemidlet ? 32 : 0) | s[1042] << 6 | s[1043] << 7 | s[1044] << 8 | (s[2274] ? s[880] : 0) << 9 | s[2274] << 11 | s[1045] << 12 | s[1046] << 13 | s[1047] << 14 | (s[2275] ? s[880] : 0) << 15 | s[2275] << 17 | s[1055] << 18 | (s[1054] ? s[2256] : 0) << 19 | s[1056] << 21 | s[1057] << 22 | (f.bedtOmFortrinsadgang ? 8388608 : 0) | s[2276] << 24 | s[2277] << 25 | (f.opfylderFormelleUddannelseskrav ? 67108864 : 0) | s[2278] << 27 | s[2279] << 28 | (f.aabenbartRingereKvalificeret ? 536870912 : 0), s[1048], s[1049], s[1050], s[1051], s[1052], s[1053], s[1058], s[1059], (s[2258] ? (s[2263] ? s[844] : s[2265] ? s[2264] : s[27] ? 3 : 0) : 0) << 0 | s[1712] << 2 | s[1713] << 3 | s[1714] << 4 | (s[2179] ? s[844] : s[2280] ? s[2181] : s[2281]) << 5 | s[1715] << 7 | s[1716] << 8 | s[1717] << 9 | (s[2282] ? s[844] : s[2283] ? (s[2284] ? 2 : 0) : s[2285] ? 3 : 0) << 10 | (s[2286] ? s[844] : s[2282] ? s[2287] : s[2283] ? (s[2284] ? 3 : 0) : f.vurderingsdato <= 16797 /* 2015-12-28 */ ? (s[2285] ? 4 : 0) : f.vurderingsdato <= 17086 /* 2016-10-12 */ ? (s[2288] ? 5 : 0) : f.vurderingsdato <= 18626 /* 2020-12-30 */ ? (f.vurderingsdato >= 17087 /* 2016-10-13 */ ? 6 : 0) : s[2289] ? (s[2290] ? 7 : 0) : f.vurderingsdato <= 20452 /* 2025-12-30 */ ? (s[541] ? 8 : 0) : s[2291] ? 9 : 0) << 12 | s[2292] << 16 | s[2293] << 17 | s[2294] << 18 | s[2295] << 19 | s[2296] << 20 | s[2297] << 21 | s[2298] << 22 | s[2299] << 23 | s[2300] << 24 | s[542] << 25 | s[544] << 26 | s[545] << 27 | s[543] << 28 | s[844] << 29, s[529], s[528], s[526], s[527], s[1060] << 0 | s[1061] << 1 | s[181] << 2 | s[525] << 3 | s[524] << 4 | (f.ikkeNormaltArbejdePaaNedsatTid ? 32 : 0) | s[41] << 6 | s[1115] << 7 | (s[41] ? 0 : s[2301]) << 8 | s[1122] << 11 | (s[41] ? (f.soegteHjaelpDen <= 13571 /* 2007-02-27 */ ? s[835] : s[834] ? (s[2302] ? 2 : 0) : s[836] ? (s[40] ? 3 : 0) : s[838] ? (s[839] ? 4 : 0) : s[840] ? 5 : 0) : 0) << 12 | s[1064] << 15 | s[2301] << 16 | s[1065] << 19 | s[1066] << 20 | s[253] << 21 | (s[351] ? s[844] : s[829] ? s[2155] : s[843]) << 22 | s[264] << 24 | (f.harErhvervskompetencegivendeUddannelse ? 33554432 : 0) | s[34] << 26 | s[787] << 27 | (s[34] ? (s[829] ? s[842] : s[2303]) : 0) << 28, s[1112], s[1113], s[1120], s[1121], s[1062], s[1063], s[1067], s[1068], (f.erIJobafklaring ? 1 : 0) | s[32] << 1 | s[30] << 2 | (s[30] ? (s[866] ? (s[30] ? 1 : 0) : s[2304]) : 0) << 3 | (f.fritagetForJobsamtaler ? 32 : 0) | (f.risikoForFireAar ? 64 : 0) | s[1074] << 7 | s[1075] << 8 | s[788] << 9 | (s[34] ? s[2305] : 0) << 10 | s[1078] << 12 | s[171] << 13 | s[173] << 14 | s[172] << 15 | (f.ressourceforloebErBevilget ? (s[828] ? s[844] : s[890] ? s[845] : s[903]) : 0) << 16 | (f.ressourceforloebErBevilget ? 262144 : 0) | s[170] << 19 | s[2306] << 20 | s[789] << 21 | s[790] << 22 | s[791] << 23 | (f.ressourceforloebErBevilget ? s[2307] : 0) << 24 | s[792] << 27 | s[793] << 28, s[1070], s[1071], s[1072], s[1073], (s[866] ? s[844] : s[2304]) << 0 | s[1145] << 2 | s[1146] << 3 | s[1147] << 4 | (s[162] ? (s[2308] ? s[847] : s[2309] ? (s[163] ? 2 : 0) : s[164] ? 3 : 0) : 0) << 5 | s[162] << 7 | s[1139] << 8 | s[1140] << 9 | s[1141] << 10 | (s[162] && s[2310] ? 1 : s[162] && !s[2310] ? (s[2311] ? (s[162] ? 2 : 0) : s[2312] ? s[2313] : s[2314] ? (s[161] ? 4 : 0) : s[848] ? 5 : 0) : 0) << 11 | s[2310] << 14 | s[42] << 15 | s[161] << 16 | s[848] << 17 | s[2315] << 18 | s[2316] << 19 | (f.ventesFuldtRask ? 1048576 : 0) | s[159] << 21 | s[2317] << 22 | (f.fikTvaerfagligIndsats ? 8388608 : 0) | (f.overgikVedRevurderingen ? 16777216 : 0) | s[165] << 25 | s[1082] << 26 | s[1083] << 27 | (s[2318] ? s[2319] : 0) << 28, s[167] << 0 | s[1084] << 1 | s[1085] << 2 | (s[162] ? s[2319] : 0) << 3 | s[794] << 5 | s[1087] << 6 | s[232] << 7 | s[2320] << 8 | s[2321] << 9 | (f.kanKunVanskeligtFaaArbejdeUdenPraktik ? 1024 : 0) | s[1088] << 11 | s[1089] << 12 | s[2270] << 13 | s[2322] << 15 | (f.helbredetErStationaert ? 65536 : 0) | s[1090] << 17 | s[1091] << 18 | s[36] << 19 | (f.ansatPaaPraktikstedet ? 1048576 : 0) | s[1094] << 21 | (s[794] && !s[1087] && s[1] ? (s[2280] ? s[844] : s[829] ? (s[35] ? 2 : 0) : s[843]) : 0) << 22 | s[2323] << 24 | s[233] << 25 | s[2324] << 26 | s[2325] << 27 | (f.harVanskeligtVedLoentilskud ? 268435456 : 0) | (f.praktikForlaengesTil26Uger ? 536870912 : 0), s[1092], s[1093], (f.saerligtBehovForLaengerePraktik ? 1 : 0) | s[37] << 1 | s[795] << 2 | s[1096] << 3 | s[1097] << 4 | (s[2326] ? s[2270] : 0) << 5 | s[2326] << 7 | s[2327] << 8 | s[2328] << 9 | s[2329] << 10 | s[2330] << 11 | (f.aabenlystUddannelsesparat ? 4096 : 0) | s[2331] << 13 | (f.harJobEllerVirksomhedVedTilbud ? 16384 : 0) | s[2332] << 15 | s[2333] << 16 | s[2334] << 17 | s[2335] << 18 | s[2336] << 19 | s[234] << 20 | s[2337] << 21 | (f.harKompetencegivendeUddannelse ? 4194304 : 0) | s[2338] << 23 | (f.eneforsoergerVedLoentilskud ? 16777216 : 0) | s[2339] << 25 | s[1100] << 26 | (s[795] && !s[1096] && !s[1097] ? s[2270] : 0) << 27 | s[2340] << 29, s[1098], s[1099], s[2341] << 0 | (f.loentilskudForlaengesTil12Maaneder ? 2 : 0) | s[1101] << 2 | s[1102] << 3 | (f.vilkaarAftaltMedFagligOrganisation ? 16 : 0) | s[796] << 5 | (f.saerligtTilfaeldeForLoentilskud ? 64 : 0) | s[1106] << 7 | s[1107] << 8 | (f.ansaettelsenErDroeftetMedDeAnsatte ? 512 : 0) | s[1108] << 10 | s[1109] << 11 | (f.merbeskaeftigelse ? 4096 : 0) | (f.stillingenErLedigVedAfgang ? 8192 : 0) | s[236] << 14 | (s[236] ? 0 : s[844]) << 15 | s[1110] << 16 | s[1111] << 17 | s[1116] << 18 | s[1119] << 19 | (s[41] ? 0 : s[834] ? s[835] : s[837]) << 20 | s[2342] << 22 | (f.kunProblemetLedighed ? 8388608 : 0) | s[235] << 24 | s[1125] << 25 | s[2343] << 26 | (s[2343] === 2 ? 0 : s[2343] === 3 ? (s[2344] ? 1 : 0) : 0) << 28 | s[231] << 29, s[1103], s[1104], s[1117], s[1118], s[1123], s[1124], s[2344] << 0 | (f.kommerSelvIJob ? 2 : 0) | s[45] << 2 | s[43] << 3 | s[46] << 4 | (s[2345] ? 1 : s[883] ? s[870] : s[552] ? s[2346] : f.vurderingsdato <= 16678 /* 2015-08-31 */ ? s[2183] : s[770] ? (s[2347] ? 5 : 0) : s[263] ? (s[772] ? 6 : 0) : s[48] ? 7 : 0) << 5 | s[2345] << 8 | (f.modtogHjaelpenVedSkaerpelsen2019 ? 512 : 0) | s[772] << 10 | s[263] << 11 | (f.retEfterEURetten ? 4096 : 0) | s[2348] << 13 | s[2349] << 14 | s[47] << 15 | s[44] << 16 | (s[2345] ? 1 : s[883] ? s[870] : s[552] ? s[2346] : s[770] ? s[2183] : s[263] ? (s[772] ? 5 : 0) : s[2350]) << 17 | (f.harHaftRetTilStarthjaelp ? 1048576 : 0) | (f.pensionNedsatForOptjening ? 2097152 : 0) | s[168] << 22 | s[2351] << 23 | s[2352] << 24 | (f.indrejstFraUdlandet ? 33554432 : 0) | s[2353] << 26 | (f.opfyldtBeskaeftigelseskravetFoer ? 134217728 : 0) | s[2354] << 28 | s[2355] << 29, s[2356] << 0 | s[1126] << 1 | s[1127] << 2 | s[160] << 3 | (s[160] ? (s[263] ? s[2357] : s[2358]) : 0) << 4 | (f.fikSelvforsoergelsesydelse ? 64 : 0) | (f.fordrevetFraUkraine ? 128 : 0) | s[265] << 8 | s[266] << 9 | s[2357] << 10 | s[1862] << 11 | s[1863] << 12 | (s[927] ? s[844] : s[828] ? s[2359] : s[2360] ? s[861] : s[2361]) << 13 | s[2362] << 16 | s[117] << 17 | s[2363] << 18 | s[2364] << 19 | s[2365] << 20 | s[2366] << 21 | s[133] << 22 | s[367] << 23 | s[2367] << 24 | s[2368] << 25 | s[2369] << 26 | s[2370] << 27 | s[2371] << 28 | s[139] << 29, s[1129], s[1130], s[1132], s[1133], s[145] << 0 | s[2372] << 1 | (f.uarbejdsdygtigVedEgenSygdom ? 8 : 0) | s[1946] << 4 | s[2373] << 5 | s[148] << 7 | s[150] << 8 | (s[631] ? s[2373] : 0) << 9 | s[631] << 11 | s[146] << 12 | (f.opfylderHelbredsbetingelserForFoertidspension ? 8192 : 0) | (f.naaetFolkepensionsalder ? 16384 : 0) | s[147] << 15 | s[2374] << 16 | s[2375] << 17 | s[2376] << 18 | s[2377] << 19 | s[149] << 20 | s[151] << 21 | (!s[52] && s[2378] ? 1 : !s[52] && !s[2379] ? (s[70] ? 2 : s[80] ? 3 : s[81] ? 4 : 0) : 0) << 22 | s[2379] << 25 | s[2380] << 26 | s[63] << 27 | s[2381] << 28 | s[2382] << 29, s[152], s[154], s[153], s[155], s[2383] << 0 | s[2384] << 1 | s[2385] << 2 | s[2386] << 3 | s[60] << 4 | s[59] << 5 | s[2387] << 6 | s[2388] << 7 | s[2389] << 8 | s[2390] << 9 | s[62] << 10 | s[61] << 11 | s[2391] << 12 | s[2392] << 13 | s[2393] << 14 | s[2394] << 15 | s[2395] << 16 | s[2396] << 17 | s[2397] << 18 | s[2398] << 19 | s[2399] << 20 | s[2400] << 21 | s[96] << 22 | s[101] << 23 | s[102] << 24 | (s[2401] ? (s[2402] ? s[2403] : s[2404] ? s[2405] : s[2406] ? 3 : 0) : 0) << 25 | (f.forlaengelseErAfgjort ? 134217728 : 0) | s[614] << 28 | s[615] << 29, s[97] << 0 | s[105] << 1 | s[104] << 2 | s[2407] << 3 | s[659] << 5 | (s[2401] ? (s[2408] ? s[2403] : s[2409] ? s[2410] : s[2402] ? s[2411] : s[2412] ? s[2413] : s[2414] ? 5 : 0) : 0) << 6 | s[98] << 9 | s[106] << 10 | (s[2401] ? (s[2408] ? s[2403] : s[2409] ? s[2410] : s[2402] ? s[2411] : s[2413]) : 0) << 11 | (f.underLaegebehandling ? 16384 : 0) | (f.laegensSkoenErSikkert ? 32768 : 0) | s[2415] << 16 | s[2416] << 17 | s[2417] << 18 | s[2418] << 19 | s[99] << 20 | s[107] << 21 | (s[2401] ? (s[2402] ? s[2403] : s[2412] ? s[2405] : s[2404] ? s[2419] : s[2406] ? 4 : 0) : 0) << 22 | s[100] << 25 | s[103] << 26 | (s[2401] ? (s[2402] ? s[2403] : s[2412] ? s[2405] : s[2419]) : 0) << 27 | (f.laegenVurdererLivstruende ? 536870912 : 0), s[661], s[663], (f.behandlingsmulighederUdtoemte ? 1 : 0) | s[666] << 1 | s[672] << 2 | s[1998] << 3 | s[1999] << 4 | s[2000] << 5 | (s[2401] ? (s[91] <= 16952 /* 2016-05-31 */ ? s[2403] : s[91] <= 16974 /* 2016-06-22 */ ? (s[92] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[91] <= 20634 /* 2026-06-30 */ ? (s[92] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[92] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 6 | s[667] << 9 | s[673] << 10 | (f.ansoegningOmFoertidspension ? 2048 : 0) | s[156] << 12 | s[157] << 13 | s[158] << 14 | s[141] << 15 | s[144] << 16 | s[142] << 17 | (s[853] ? (s[924] ? s[855] : s[925] ? 2 : 0) : 0) << 18 | s[2011] << 20 | s[2012] << 21 | s[121] << 22 | s[923] << 23 | s[2420] << 25 | s[2421] << 26 | s[2422] << 27 | s[2423] << 28 | s[2424] << 29, s[2425] << 0 | (f.andetFravaerSeneste8Uger ? 2 : 0) | s[2426] << 2 | s[2427] << 3 | (f.genansat ? 16 : 0) | (f.paaArbejdeDaSygdommenKom ? 32 : 0) | s[2013] << 6 | s[2014] << 7 | s[2015] << 8 | (f.ansatIFleksjob ? s[923] : 0) << 9 | s[122] << 11 | s[123] << 12 | s[2428] << 13 | s[2429] << 14 | s[120] << 15 | (s[853] ? (s[111] <= 13604 /* 2007-04-01 */ ? s[855] : s[111] <= 14031 /* 2008-06-01 */ ? (s[109] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[2430] ? (s[109] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[2431] ? 4 : 0) : 0) << 16 | s[595] << 19 | s[598] << 20 | (f.fratraeder ? 2097152 : 0) | s[132] << 22 | s[131] << 23 | (s[853] ? (s[854] ? s[855] : s[111] <= 15522 /* 2012-07-01 */ ? s[856] : s[2432] ? (s[109] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[2433] ? 4 : 0) : 0) << 24 | s[2434] << 27 | s[2435] << 28 | s[2436] << 29, s[118], s[119], s[596], s[597], s[2437] << 0 | s[2438] << 1 | s[2439] << 2 | s[129] << 3 | s[2440] << 4 | s[2441] << 5 | s[2442] << 6 | (f.dagpengeretHvisRask ? 128 : 0) | s[137] << 8 | s[136] << 9 | (f.erhvervsmaessigUddannelse ? 1024 : 0) | s[2443] << 11 | s[2444] << 12 | s[2445] << 13 | s[2446] << 14 | s[2447] << 15 | (f.elevILoennetPraktik ? 65536 : 0) | s[2448] << 17 | s[2449] << 18 | s[2450] << 19 | s[2451] << 20 | s[2452] << 21 | s[2453] << 22 | s[2454] << 23 | (f.iBeskaeftigelse ? 16777216 : 0) | s[2455] << 25 | s[2456] << 26 | s[2457] << 27 | s[2458] << 28 | s[2459] << 29, s[2460] << 0 | s[2461] << 1 | s[2462] << 2 | s[2463] << 3 | s[2464] << 4 | s[2465] << 5 | s[2466] << 6 | s[2467] << 7 | s[2468] << 8 | s[135] << 9 | s[134] << 10 | (s[853] ? (s[854] ? s[855] : s[111] <= 15705 /* 2012-12-31 */ ? s[856] : s[111] <= 15883 /* 2013-06-27 */ ? (s[109] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[109] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 11 | s[2469] << 14 | s[2470] << 15 | (f.drevetSenesteMaaned ? 65536 : 0) | s[2471] << 17 | s[2472] << 18 | (f.tilskudTilEgenVirksomhed ? 524288 : 0) | s[2020] << 20 | s[2021] << 21 | (f.arbejdsskade ? 4194304 : 0) | s[562] << 23 | s[563] << 24 | s[2473] << 25 | s[2474] << 26 | s[2475] << 27 | s[2476] << 28 | s[555] << 29, s[556] << 0 | s[698] << 1 | s[567] << 2 | s[564] << 3 | (s[927] ? s[844] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[2359] : s[2477] ? 3 : 0) << 4 | s[617] << 6 | s[620] << 7 | s[619] << 8 | s[1957] << 9 | s[1958] << 10 | (s[2478] ? s[844] : s[894]) << 11 | (f.fikSygedagpengeVedLivstruende ? 8192 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 16384 : 0) | s[1134] << 15 | s[1135] << 16 | s[1136] << 17 | (s[2479] && !s[2480] ? (s[2481] ? s[844] : s[2478] ? s[2482] : s[829] ? s[2483] : s[857]) : 0) << 18 | s[2479] << 21 | s[2480] << 22 | s[609] << 23 | s[608] << 24 | s[2484] << 25 | s[2485] << 26 | s[2486] << 27 | s[2487] << 28 | s[2488] << 29, s[2489] << 0 | s[611] << 1 | s[2490] << 2 | s[2491] << 3 | s[2492] << 4 | s[1137] << 5 | s[1138] << 6 | (s[34] ? (s[2493] ? s[842] : s[829] ? (s[169] ? 2 : 0) : s[2494] ? s[843] : s[2495]) : 0) << 7 | s[2496] << 10 | s[2497] << 11 | s[1144] << 12 | (s[2318] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[847] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[2498] ? 2 : 0) : s[2308] ? (s[2499] ? 3 : 0) : s[2309] ? (s[163] ? 4 : 0) : s[2311] ? (s[164] ? 5 : 0) : s[2312] ? (s[846] ? 6 : 0) : s[161] ? 7 : 0) : 0) << 13 | s[2500] << 16 | s[1150] << 17 | s[1151] << 18 | (s[1150] ? (f.jobafklaringStartede <= 17532 /* 2018-01-01 */ ? s[847] : s[2311] ? (s[2501] ? 2 : 0) : s[2313]) : 0) << 19 | s[1152] << 21 | s[1153] << 22 | s[1154] << 23 | (s[34] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[842] : s[2493] ? (s[2502] ? 2 : 0) : s[829] ? (s[169] ? 3 : 0) : s[857]) : 0) << 24 | s[1157] << 27 | s[1158] << 28 | s[1159] << 29, s[1142], s[1143], s[1148], s[1149], s[1155], s[1156], s[1160] << 0 | s[797] << 1 | (s[34] ? (s[829] ? s[842] : s[2503]) : 0) << 2 | (f.kanVendeTilbageIArbejde ? 16 : 0) | s[2504] << 5 | (f.maalgruppeForAnden ? 64 : 0) | s[1164] << 7 | s[1165] << 8 | (s[1164] ? s[2305] : 0) << 9 | s[1166] << 11 | s[1167] << 12 | s[1171] << 13 | s[1172] << 14 | (s[828] ? s[844] : s[2505] ? s[845] : s[829] ? s[2506] : s[2507]) << 15 | (f.dokumenteretIngenUdvikling ? 262144 : 0) | (f.heltAabenbartIngenUdvikling ? 524288 : 0) | s[1173] << 20 | s[1174] << 21 | (s[828] ? s[844] : s[2508] ? s[845] : s[863] ? s[2509] : s[2510]) << 22 | s[2511] << 25 | (f.oenskerRessourceforloeb ? 67108864 : 0) | s[1168] << 27 | s[1169] << 28 | s[1170] << 29, s[1162], s[1163], (s[2512] ? 1 : s[828] ? s[870] : s[2505] ? s[861] : s[829] ? (s[858] ? 4 : 0) : s[2508] ? s[889] : s[890] ? (s[176] ? 6 : 0) : s[33] ? 7 : 0) << 0 | s[2512] << 3 | s[33] << 4 | (f.komplekseProblemer ? 32 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 64 : 0) | (f.kraeverHelhedsorienteretForloeb ? 128 : 0) | s[2513] << 8 | (f.laengerevarendeForsoergelse ? 512 : 0) | (f.deltagetUdenOegetTilknytning ? 1024 : 0) | (f.behovForLaengerevarendeIndsats ? 2048 : 0) | (f.ressourceforloebErBevilget ? (s[828] ? s[844] : s[2508] ? s[845] : s[890] ? s[2509] : s[891]) : 0) << 12 | s[179] << 15 | (f.ressourceforloebErBevilget ? (s[2514] ? s[2515] : s[2516] ? s[2517] : s[2518] ? (s[2519] ? 3 : 0) : s[2520] ? (s[177] ? 4 : 0) : s[2521]) : 0) << 16 | s[1178] << 19 | s[1179] << 20 | s[1180] << 21 | (f.ressourceforloebErBevilget && s[42] ? 1 : f.ressourceforloebErBevilget && !s[42] ? (s[2514] ? (s[178] ? 2 : 0) : s[2516] ? (s[860] ? 3 : 0) : s[2520] ? (s[2519] ? 4 : 0) : s[2521]) : 0) << 22 | s[2522] << 25 | s[2523] << 26 | s[2524] << 27 | s[2525] << 28 | (f.indsatsErBegyndt ? 536870912 : 0), s[1175], s[1176], s[2526] << 0 | s[2527] << 1 | (f.arbejdeIFoersteHalvaar ? 4 : 0) | (f.saerligeGrundeModTeamet ? 8 : 0) | s[1181] << 4 | s[1182] << 5 | (f.menerTilbuddetSkaderHelbredet ? 64 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 128 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 256 : 0) | s[798] << 9 | (f.ressourceforloebErBevilget ? (s[2528] ? s[2529] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[2530] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[2531] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[2532] ? 5 : 0) : 0) << 10 | s[1188] << 13 | s[1189] << 14 | (f.ressourceforloebErBevilget ? (s[2528] ? s[2529] : s[2531] ? s[2530] : s[2532] ? 3 : 0) : 0) << 15 | s[2533] << 17 | (f.kommunenHarTagetStillingTilForloebet ? 262144 : 0) | s[1190] << 19 | s[1191] << 20 | s[1192] << 21 | (f.ressourceforloebErBevilget ? (s[2514] ? s[2515] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[2517] : s[2534] ? (s[2535] ? 3 : 0) : s[2518] ? (s[2536] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[177] ? 5 : 0) : s[2520] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[859] ? 7 : 0) : 0) << 22 | s[1195] << 25 | s[1196] << 26 | (f.ressourceforloebErBevilget ? (s[2514] ? s[2515] : s[2534] ? s[2517] : s[2520] ? (s[2536] ? 3 : 0) : s[859] ? 4 : 0) : 0) << 27, s[1184], s[1185], s[1193], s[1194], s[2537] << 0 | s[2538] << 1 | s[2539] << 2 | s[1200] << 3 | (s[828] ? s[844] : s[829] ? s[845] : s[2508] ? s[843] : s[863] ? s[2540] : s[890] ? s[2541] : s[2542]) << 4 | s[2543] << 7 | s[183] << 8 | s[2544] << 9 | s[2545] << 10 | s[2546] << 11 | s[2547] << 12 | (f.ressourceforloebErBevilget ? (s[828] ? s[844] : s[829] ? s[845] : s[2508] ? s[843] : s[890] ? s[2540] : s[902]) : 0) << 13 | s[1203] << 16 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[2548] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[2549] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[2550] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 17 | s[1204] << 20 | s[1205] << 21 | s[2307] << 22 | s[1206] << 25 | s[1207] << 26 | (s[872] ? s[844] : s[2280] ? s[873] : s[828] ? s[2281] : s[829] ? s[2551] : s[889]) << 27, s[1198], s[1199], s[1201], s[1202], s[2552] << 0 | s[1210] << 1 | s[208] << 2 | s[1211] << 3 | (s[2553] ? 1 : s[2554] ? s[870] : s[828] ? (s[862] ? 3 : 0) : s[829] ? s[2551] : s[863] ? s[889] : s[230] ? 6 : 0) << 4 | s[2553] << 7 | s[2555] << 8 | s[2556] << 9 | s[534] << 10 | s[2557] << 11 | s[540] << 12 | s[863] << 13 | s[1219] << 14 | s[221] << 15 | s[2558] << 16 | (s[2558] === 1 ? s[2559] : s[2558] === 2 ? s[2559] : s[2558] === 3 ? s[2559] : s[2558] === 4 ? s[2559] : 0) << 19 | (f.aabenbartFormaalsloestAtAfproeve ? 1048576 : 0) | s[184] << 21 | s[185] << 22 | (f.arbejdePaaNormaleVilkaarErUmuligt ? 8388608 : 0) | (f.varigeBegraensninger ? 16777216 : 0) | (f.vaesentligeBegraensninger ? 33554432 : 0) | s[1209] << 26 | (s[1209] ? 0 : s[2560] <= 14511 /* 2009-09-24 */ ? 1 : s[2560] <= 18261 /* 2019-12-31 */ ? (s[2560] >= 14512 /* 2009-09-25 */ ? 2 : 0) : s[2560] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 27 | s[799] << 29, s[1214] << 0 | s[1215] << 1 | (s[799] ? 0 : s[2561] <= 18261 /* 2019-12-31 */ ? 1 : s[2561] <= 19133 /* 2022-05-21 */ ? (s[2562] ? 2 : 0) : s[2563] ? 3 : 0) << 2 | s[1216] << 4 | s[1217] << 5 | s[1218] << 6 | (f.megetBegraensetArbejdsevne ? s[874] : 0) << 7 | (f.megetBegraensetArbejdsevne ? 512 : 0) | s[1227] << 10 | s[1228] << 11 | s[2564] << 12 | (s[2564] === 1 ? 0 : s[2564] === 2 ? s[2565] : s[2564] === 3 ? s[2565] : s[2564] === 4 ? s[2565] : 0) << 15 | s[865] << 16 | (f.akutSkadeEllerSygdom ? 131072 : 0) | (f.formaalsloestMedSaerligeVilkaar ? 262144 : 0) | s[251] << 19 | s[250] << 20 | s[252] << 21 | (s[872] ? s[844] : s[828] ? s[873] : s[829] ? s[861] : s[2566]) << 22 | (f.redegoerelseForTilbud ? 33554432 : 0) | (f.redegoerelseForRessourcer ? 67108864 : 0) | (f.redegoerelseForVarigBegraensning ? 134217728 : 0) | (f.redegoerelseForNormaleVilkaar ? 268435456 : 0) | (f.sagenErForelagtTeamet ? 536870912 : 0), (f.dokumentationForAfklaring ? 1 : 0) | (f.dokumentationForIndsatser ? 2 : 0) | (f.dokumentationForArbejdsevnen ? 4 : 0) | s[2567] << 3 | s[2568] << 4 | (f.fleksjobPaaNuvaerendeArbejdsplads ? 32 : 0) | (f.dokumentationForSaerligeVilkaar ? 64 : 0) | s[1221] << 7 | s[1222] << 8 | s[1223] << 9 | (s[414] ? 0 : s[2481] ? s[844] : s[2569] ? s[2482] : s[829] ? (s[415] ? 3 : 0) : s[863] ? s[857] : s[2541]) << 10 | s[414] << 13 | s[592] << 14 | (f.andenVurderingIndhentet ? 32768 : 0) | s[2570] << 16 | s[2571] << 17 | s[2572] << 18 | (f.tilsvarendeIndgribende ? 524288 : 0) | s[1224] << 20 | s[1225] << 21 | s[801] << 22 | s[2573] << 23 | s[2574] << 26 | (s[2573] === 1 ? 0 : s[2573] === 2 ? s[2575] : s[2573] === 3 ? s[2575] : s[2573] === 4 ? s[2575] : 0) << 27 | s[1231] << 28 | s[1232] << 29, s[1229], s[1230], s[1233] << 0 | (s[2576] && !s[2577] ? s[874] : 0) << 1 | s[2576] << 3 | s[2577] << 4 | (f.skriftligAftaleOmSaerligeVilkaar ? 32 : 0) | (f.svaereFunktionerErNaevnt ? 64 : 0) | s[2578] << 7 | (f.forsoegtUstoettetJob ? 256 : 0) | s[1237] << 9 | s[1238] << 10 | s[874] << 11 | (f.foersteFleksjob ? 8192 : 0) | (f.ordinaertArbejdeErIkkeMuligt ? 16384 : 0) | s[1236] << 15 | s[2579] << 16 | (s[2579] === 2 ? 0 : s[2579] === 3 ? s[2580] : s[2579] === 4 ? s[2580] : 0) << 19 | s[869] << 21 | s[2581] << 22 | s[2582] << 23 | s[209] << 24 | s[192] << 25 | s[2583] << 26 | s[2584] << 27 | s[2585] << 28, s[1234], s[1235], s[1239], s[1240], (f.ansatIFleksjob ? (s[883] ? s[844] : s[828] ? s[910] : s[2586]) : 0) << 0 | (f.fulgtOpIFleksjobbet ? 8 : 0) | s[190] << 4 | s[802] << 5 | (s[190] ? s[874] : 0) << 6 | (f.fleksjobErMidlertidigt ? 256 : 0) | s[1245] << 9 | s[1246] << 10 | s[1247] << 11 | s[1248] << 12 | (f.fleksjobbetOprettesNu ? 8192 : 0) | (f.beggeBederOmNyVurdering ? 16384 : 0) | s[1249] << 15 | s[1250] << 16 | s[2587] << 17 | (f.jobbetErOverenskomstdaekket ? 1048576 : 0) | (f.sammenligneligOverenskomstFindes ? 2097152 : 0) | s[1251] << 22 | s[1252] << 23 | s[1253] << 24 | s[2588] << 25 | (s[2588] === 1 ? 0 : s[2588] === 2 ? s[2589] : s[2588] === 3 ? s[2589] : 0) << 27 | s[1254] << 28 | s[1255] << 29, s[1242], s[1243], (f.udfoererFunktionaerarbejde ? 1 : 0) | s[2590] << 1 | s[205] << 2 | s[206] << 3 | s[2591] << 4 | s[2592] << 5 | s[2593] << 6 | s[201] << 7 | s[202] << 8 | (s[2178] ? (s[828] ? s[844] : s[829] ? s[845] : s[2594]) : 0) << 9 | (s[2178] ? (s[828] ? s[844] : s[2481] ? s[845] : s[829] ? s[2595] : s[875] ? s[857] : s[194] ? 5 : 0) : 0) << 12 | s[228] << 15 | s[229] << 16 | (s[205] && !s[206] && s[1] ? s[2596] : 0) << 17 | s[1256] << 20 | s[1257] << 21 | s[1258] << 22 | (s[1256] ? s[2558] : 0) << 23 | (f.flytterTilAndenKommune ? 67108864 : 0) | s[1261] << 27 | s[1262] << 28, s[198], s[197], s[199], s[200], s[226], s[227], s[1259], s[1260], (s[1261] && !s[2597] ? s[874] : 0) << 0 | s[2597] << 2 | (f.fleksjobErSlut ? 8 : 0) | s[803] << 4 | s[1264] << 5 | s[2596] << 6 | (f.fikFleksloentilskudMedUrette ? 512 : 0) | (f.fleksloentilskudModBedreVidende ? 1024 : 0) | s[2598] << 11 | (f.loennenKunneIkkeEfterreguleres ? 4096 : 0) | s[1267] << 13 | (s[803] && !s[1264] && s[1] ? s[2596] : 0) << 14 | (f.kravetKunneAldrigInddrives ? 131072 : 0) | s[804] << 18 | s[1269] << 19 | s[2599] << 20 | (f.virksomhedErHovedbeskaeftigelse ? 4194304 : 0) | (f.nedsatVarigtOgVaesentligtIVirksomheden ? 8388608 : 0) | (f.udnytterArbejdsevnenFuldtUd ? 16777216 : 0) | s[2600] << 25 | (f.tilskuddetErFoersteGang ? 67108864 : 0) | s[2601] << 27 | s[805] << 28 | s[806] << 29, s[1265], s[1266], s[1270], s[1271], (s[805] ? s[2599] : 0) << 0 | s[2602] << 2 | s[1279] << 3 | (s[804] && !s[1269] && s[1] ? s[2599] : 0) << 4 | s[1282] << 6 | s[1283] << 7 | s[214] << 8 | s[213] << 9 | s[212] << 10 | (s[191] ? s[844] : 0) << 11 | s[1288] << 12 | s[1289] << 13 | (s[191] ? s[2587] : 0) << 14 | s[224] << 17 | s[1292] << 18 | s[1293] << 19 | (s[2603] && !s[2604] ? s[2587] : 0) << 20 | s[2603] << 23 | s[2604] << 24 | (f.fleksjobPaaFuldTid ? 33554432 : 0) | s[1296] << 26 | s[1297] << 27 | s[218] << 28 | s[216] << 29, s[1273], s[1274], s[1275], s[1276], s[1277], s[1278], s[1280], s[1281], s[1286], s[1287], s[1290], s[1291], s[1294], s[1295], s[219] << 0 | s[2605] << 1 | (s[2605] === 1 ? s[2606] : s[2605] === 2 ? s[2606] : s[2605] === 3 ? s[2606] : 0) << 3 | s[217] << 5 | s[215] << 6 | s[881] << 7 | (f.oenskerDeltid ? 256 : 0) | (f.deltidHavdeSammeAarsag ? 512 : 0) | s[882] << 10 | (f.personligeForholdErAendret ? 2048 : 0) | s[2607] << 12 | (f.senesteJobVarDeltid ? 8192 : 0) | (f.deltidDeSeneste12Maaneder ? 16384 : 0) | s[1300] << 15 | s[1301] << 16 | (s[1300] && !s[2608] ? s[880] : 0) << 17 | s[2608] << 19 | s[1302] << 20 | s[1303] << 21 | (f.svaertVedAtOpretholdeVirksomheden ? 4194304 : 0) | s[2609] << 23 | s[1306] << 24 | s[1307] << 25 | (s[1302] && !s[1303] && s[1] ? s[2558] : 0) << 26 | s[1310] << 29, s[1298], s[1299], s[1304], s[1305], s[1308], s[1309], s[1311] << 0 | s[1312] << 1 | s[1313] << 2 | s[2610] << 3 | (f.begraensningerIArbejdsevnen ? 64 : 0) | (f.andenIndsatsErIkkeNok ? 128 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 256 : 0) | s[1711] << 9 | s[423] << 10 | s[428] << 11 | (f.revalideringErBevilget ? s[2610] : 0) << 12 | (f.revalideringErBevilget ? 32768 : 0) | s[807] << 16 | s[438] << 17 | (f.erhvervssigtetErAfklaret ? 262144 : 0) | s[2611] << 19 | s[2612] << 20 | s[1322] << 21 | s[1323] << 22 | s[885] << 23 | s[2613] << 24 | (f.betydeligeBegraensninger ? 134217728 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 268435456 : 0) | (f.talerForLangUddannelse ? 536870912 : 0), s[1315], s[1316], s[1318] << 0 | s[2614] << 1 | (s[2614] === 1 ? s[2615] : s[2614] === 2 ? s[2615] : s[2614] === 3 ? s[2615] : s[2614] === 4 ? s[2615] : 0) << 4 | s[1319] << 5 | s[1320] << 6 | s[1321] << 7 | s[1324] << 8 | s[1325] << 9 | (s[883] ? s[844] : s[829] ? s[910] : s[863] ? s[843] : s[2510]) << 10 | s[808] << 13 | s[1327] << 14 | (s[872] ? s[844] : s[2280] ? s[873] : s[2616] ? s[2281] : s[2617]) << 15 | (f.mentorFremmerMaalet ? 262144 : 0) | (f.mentorErAfgoerendeOgUdOverDetSaedvanlige ? 524288 : 0) | s[2618] << 20 | s[2619] << 21 | s[1330] << 22 | (s[808] && !s[1327] && s[1] ? (s[872] ? s[844] : f.vurderingsdato <= 15519 /* 2012-06-28 */ ? s[873] : f.vurderingsdato <= 15818 /* 2013-04-23 */ ? (s[2620] ? 3 : 0) : s[2616] ? (s[2621] ? 4 : 0) : s[829] ? (s[888] ? 5 : 0) : s[2622]) : 0) << 23 | s[1331] << 26 | s[1332] << 27 | s[1333] << 28, s[1328], s[1329], (s[872] ? s[844] : f.vurderingsdato <= 15819 /* 2013-04-24 */ ? s[873] : s[2616] ? (s[2623] ? 3 : 0) : s[2617]) << 0 | (f.udskrivesFraPsykiatrien ? 8 : 0) | s[2624] << 4 | s[1334] << 5 | s[1335] << 6 | s[1336] << 7 | (s[231] ? (s[872] ? s[844] : s[829] ? s[873] : s[2625]) : 0) << 8 | (f.optagetPaaUddannelse ? 2048 : 0) | s[2626] << 12 | s[242] << 13 | s[244] << 14 | s[243] << 15 | (s[872] ? s[844] : s[2280] ? s[873] : s[2627] ? s[2281] : s[2628] ? (s[248] ? 4 : 0) : s[829] ? (s[236] ? 5 : 0) : s[2622]) << 16 | s[2629] << 19 | s[2630] << 20 | s[2631] << 21 | s[2632] << 22 | s[2633] << 23 | s[2634] << 24 | s[249] << 25 | s[2635] << 26 | s[2636] << 27 | s[2637] << 28 | s[2638] << 29, s[2639] << 0 | s[2640] << 1 | s[2641] << 2 | s[2642] << 3 | s[2643] << 4 | s[2644] << 5 | s[2645] << 6 | s[2646] << 7 | s[2647] << 8 | s[2648] << 9 | s[2649] << 10 | s[2650] << 11 | s[2651] << 12 | s[2652] << 13 | s[2653] << 14 | s[2654] << 15 | s[2655] << 16 | s[2656] << 17 | (f.befordringEfterKonkretVurdering ? 262144 : 0) | s[247] << 19 | s[245] << 20 | s[246] << 21 | (s[872] ? s[844] : s[2627] ? s[873] : s[2628] ? (s[248] ? 3 : 0) : s[829] ? (s[236] ? 4 : 0) : s[889]) << 22 | (f.befordringFoelgerAfFunktionsnedsaettelse ? 33554432 : 0) | s[2657] << 26 | s[2658] << 27 | s[2659] << 28 | s[2660] << 29, s[2661] << 0 | s[2662] << 1 | s[2663] << 2 | s[240] << 3 | s[241] << 4 | s[2664] << 5 | s[2665] << 6 | s[1339] << 7 | s[1340] << 8 | s[1341] << 9 | s[1342] << 10 | s[809] << 11 | s[1344] << 12 | s[2666] << 13 | s[2667] << 14 | (f.merudgiftGodtgoeresEfterRetningslinjer ? 32768 : 0) | s[2668] << 16 | s[2669] << 17 | s[2670] << 18 | s[1347] << 19 | (s[809] && !s[1344] && s[1] ? (s[872] ? s[844] : f.vurderingsdato <= 14729 /* 2010-04-30 */ ? s[873] : f.vurderingsdato <= 14975 /* 2011-01-01 */ ? (s[2671] ? 3 : 0) : s[829] ? (s[2672] ? 4 : 0) : s[889]) : 0) << 20 | s[810] << 23 | s[1349] << 24 | s[2673] << 25 | (f.revurderingensGrundlagMangler ? 268435456 : 0) | s[1352] << 29, s[238], s[239], s[1337], s[1338], s[1345], s[1346], s[1350], s[1351], (s[810] && !s[1349] && s[1] ? s[2673] : 0) << 0 | s[257] << 3 | s[258] << 4 | s[259] << 5 | (f.harSamleverMedForsoergelsespligt ? (s[883] ? s[844] : s[351] ? s[910] : s[2478] ? s[2674] : s[2675]) : 0) << 6 | (f.harSamleverMedForsoergelsespligt ? 512 : 0) | (s[883] ? s[2242] : s[910]) << 10 | (f.fulgtOpPaaLedighedsydelsen ? 4096 : 0) | s[261] << 13 | s[262] << 14 | s[2676] << 15 | (f.aendringIForholdene ? 131072 : 0) | (f.kanIkkeForsoergeSig ? 262144 : 0) | (f.behovetDaekkesAfAndenYdelse ? 524288 : 0) | s[255] << 20 | s[256] << 21 | s[2677] << 22 | s[1360] << 25 | s[1361] << 26 | s[2678] << 27 | (f.harRimeligtTilbudOmArbejde ? 268435456 : 0) | (f.udnytterSineMuligheder ? 536870912 : 0), s[1353], s[1354], s[2679] << 0 | (f.erGift ? 2 : 0) | (f.aegtefaellenErUndtagetFraRaadighed ? 4 : 0) | (f.aegtefaellenUdnytterSineMuligheder ? 8 : 0) | s[2680] << 4 | s[2681] << 5 | s[2682] << 6 | s[2683] << 7 | s[254] << 8 | s[1382] << 9 | s[2684] << 10 | s[2685] << 12 | s[2686] << 13 | s[1385] << 14 | s[1377] << 15 | s[1378] << 16 | s[1379] << 17 | s[1355] << 18 | s[1356] << 19 | s[1357] << 20 | s[1358] << 21 | s[2687] << 22 | (f.arbejderDeltid ? 8388608 : 0) | (f.dagpengeUnderDetHoejeste ? 16777216 : 0) | (f.klarTilFuldTid ? 33554432 : 0) | s[1362] << 26 | s[1363] << 27 | s[1364] << 28, s[1380], s[1381], s[1383], s[1384], (f.vurderingsdato <= 13603 /* 2007-03-31 */ ? s[844] : s[883] ? (s[2688] ? 2 : 0) : f.vurderingsdato <= 15155 /* 2011-06-30 */ ? s[2346] : s[552] ? (s[2689] ? 4 : 0) : s[19] ? 5 : 0) << 0 | s[2690] << 3 | (f.kanIkkeFaaOrdinaertArbejde ? 16 : 0) | s[2691] << 5 | s[331] << 6 | s[1365] << 7 | s[811] << 8 | (s[329] ? (f.vurderingsdato <= 17256 /* 2017-03-31 */ ? s[2692] : s[2693] ? 2 : 0) : 0) << 9 | s[329] << 11 | s[328] << 12 | s[2694] << 13 | s[2695] << 14 | s[2696] << 15 | s[1367] << 16 | s[1368] << 17 | (s[329] ? s[2692] : 0) << 18 | s[1375] << 19 | s[1376] << 20 | (s[1375] ? (s[2697] ? s[2692] : s[829] ? (s[771] ? 2 : 0) : s[2698] ? s[843] : s[421] ? 4 : 0) : 0) << 21 | (f.hjaelpEfterVoksensatsen ? 16777216 : 0) | s[1371] << 25 | s[1372] << 26 | (s[1375] ? s[2692] : 0) << 27 | s[2699] << 28 | s[2700] << 29, s[1373], s[1374], s[1369], s[1370], (f.hjaelpPaaSUNiveau ? 1 : 0) | s[1386] << 1 | s[1387] << 2 | s[48] << 3 | s[1390] << 4 | s[274] << 5 | s[2701] << 6 | s[2702] << 7 | s[325] << 8 | s[326] << 9 | s[268] << 10 | (f.borHosForaeldre ? 2048 : 0) | (f.forsoergerEgetBarnIHjemmet ? 4096 : 0) | s[2703] << 13 | s[2704] << 14 | s[1388] << 15 | s[1389] << 16 | (s[263] ? s[844] : s[2358]) << 17 | s[307] << 19 | s[272] << 20 | (f.harForsoergelsespligt ? 2097152 : 0) | s[2705] << 22 | (f.boernOpholderSigIDanmark ? 8388608 : 0) | (f.boernLigestillet ? 16777216 : 0) | s[308] << 25 | s[2706] << 26 | s[2707] << 27 | (f.retTilEkstraBoernetilskud ? 268435456 : 0) | s[2708] << 29, s[319], s[318], s[305], s[303], s[304], s[306], s[2709] << 0 | s[270] << 1 | s[271] << 2 | s[2710] << 3 | s[2711] << 4 | s[311] << 5 | s[2712] << 6 | s[2713] << 7 | (f.enligEfterBoernetilskudsloven ? 256 : 0) | s[2714] << 9 | s[2715] << 10 | s[2716] << 11 | s[2717] << 12 | s[314] << 13 | s[2718] << 14 | s[2719] << 15 | s[2720] << 16 | s[341] << 17 | (f.erForrevalidend ? 262144 : 0) | s[2721] << 19 | s[2722] << 20 | s[2723] << 21 | s[2724] << 22 | s[317] << 23 | (s[48] ? (f.vurderingsdato <= 20999 /* 2027-06-30 */ ? s[1390] : s[2725] ? 2 : 0) : 0) << 24 | s[2726] << 26 | s[2727] << 27 | s[2728] << 28 | (f.grundsatsEllerHjemmeboendeIJuli2025 ? 536870912 : 0), s[309], s[310], s[312], s[313], s[315], s[316], (f.tillaegspakkenIJuli2025 ? 1 : 0) | s[283] << 1 | s[298] << 2 | s[2729] << 3 | (s[2729] === 1 ? (s[2730] ? 1 : 0) : 0) << 4 | s[276] << 5 | s[2730] << 6 | (f.deltagerEllerOenskerTilbud ? 128 : 0) | s[2731] << 8 | s[2732] << 9 | (f.saerligtKomplekseUdfordringer ? 1024 : 0) | s[2733] << 11 | s[284] << 12 | s[289] << 13 | (s[2734] ? (f.vurderingsdato <= 16387 /* 2014-11-13 */ ? s[2735] : s[2154] ? (s[2736] ? 2 : 0) : s[2156]) : 0) << 14 | s[2734] << 16 | (f.samleverMedUngeydelse ? 131072 : 0) | s[324] << 18 | s[327] << 19 | s[2737] << 20 | (f.psykiskLidelseNaevntILoven ? 2097152 : 0) | s[2738] << 22 | (f.gravidEfter12Uge ? 8388608 : 0) | s[1393] << 24 | s[1394] << 25 | s[2739] << 26 | s[2740] << 27 | s[2741] << 28 | s[2742] << 29, s[295], s[294], s[279], s[281], s[320], s[322], s[1391], s[1392], s[1395], s[1396], s[1397] << 0 | s[1398] << 1 | (s[2743] && !s[2744] ? s[2677] : 0) << 2 | s[2743] << 5 | s[2744] << 6 | s[426] << 7 | (f.forsoergelsespligtUdenForHjemmet ? 256 : 0) | s[334] << 9 | s[335] << 10 | s[336] << 11 | (f.erGift ? s[2676] : 0) << 12 | s[339] << 14 | s[340] << 15 | s[1402] << 16 | s[1403] << 17 | s[812] << 18 | (s[2745] ? s[2692] : 0) << 19 | s[2745] << 20 | s[1405] << 21 | s[1406] << 22 | s[1413] << 23 | (s[334] && !s[335] && !s[336] ? s[2684] : 0) << 24 | s[1409] << 26 | s[1410] << 27 | s[1619] << 28 | s[510] << 29, s[1399], s[1400], s[337], s[338], s[1411], s[1412], s[1407], s[1408], s[2746] << 0 | s[2747] << 1 | s[2748] << 2 | (f.aendringenErEnSocialBegivenhed ? 8 : 0) | s[775] << 4 | s[773] << 5 | s[774] << 6 | (s[883] ? s[844] : s[2749] ? s[910] : s[2154] ? (s[386] ? 3 : 0) : s[263] ? (s[366] ? 4 : 0) : s[890] ? s[2157] : s[2542]) << 7 | (f.storForsoergerbyrdeEllerBoligudgift ? 1024 : 0) | (f.parUdenForSaerligStoette ? 2048 : 0) | (f.faarHjaelpMensSagenAfgoeres ? 4096 : 0) | s[2750] << 13 | s[2751] << 14 | (f.opfylderBetingelserForKontanthjaelp ? 32768 : 0) | (f.ungPaaLavSatsUdenSaerligStoette ? 65536 : 0) | s[2752] << 17 | s[1415] << 18 | s[1416] << 19 | s[1417] << 20 | (s[883] ? s[844] : s[263] ? s[910] : s[2753]) << 21 | (f.billigereBoligErUndersoegt ? 16777216 : 0) | (f.billigereBoligErRimelig ? 33554432 : 0) | (f.konkretBilligereBoligErFundet ? 67108864 : 0) | s[1418] << 27 | s[1419] << 28 | s[514] << 29, (s[911] ? s[844] : s[829] ? s[2754] : s[2594]) << 0 | (f.skriftligtVejledtOmSanktioner ? 8 : 0) | (f.vejledningErGennemgaaet ? 16 : 0) | s[1420] << 5 | s[1421] << 6 | (s[883] ? s[844] : s[351] ? s[910] : s[829] ? s[2674] : s[2494] ? s[857] : s[263] ? (s[160] ? 5 : 0) : s[2350]) << 7 | (f.manglendeViljeTilRaadighed ? 1024 : 0) | s[1422] << 11 | s[1423] << 12 | (f.revalideringErBevilget ? (s[883] ? s[844] : s[2154] ? s[910] : s[2755] ? s[2156] : s[829] ? s[2756] : s[2757]) : 0) << 13 | s[345] << 16 | s[346] << 17 | (s[2758] ? (s[263] ? s[893] : s[2358]) : 0) << 18 | s[2758] << 20 | s[344] << 21 | s[1427] << 22 | s[1428] << 23 | (s[0] ? s[2759] : 0) << 24 | s[417] << 26 | s[1429] << 27 | s[1430] << 28, s[342], s[343], s[1425], s[1426], (s[0] ? (s[2760] ? s[893] : s[424] ? 2 : 0) : 0) << 0 | s[360] << 2 | s[361] << 3 | (s[2761] ? s[2759] : 0) << 4 | s[2761] << 6 | s[2762] << 7 | s[2763] << 8 | s[2764] << 9 | s[2765] << 10 | s[2766] << 11 | s[1435] << 12 | s[353] << 13 | (s[0] ? (s[2478] ? s[893] : s[2767]) : 0) << 14 | s[357] << 16 | s[356] << 17 | s[893] << 18 | s[1438] << 19 | s[1439] << 20 | (s[0] ? (s[2508] ? s[893] : s[2768] ? (s[176] ? 2 : 0) : s[890] ? (s[2769] ? 3 : 0) : s[891]) : 0) << 21 | s[1433] << 24 | s[1434] << 25 | s[1442] << 26 | s[1443] << 27 | s[842] << 28 | s[403] << 29, s[359], s[358], s[355], s[352], s[1436], s[1437], s[1431], s[1432], s[1440], s[1441], s[402], s[401], s[404] << 0 | (s[32] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[842] : s[2154] ? (s[398] ? 2 : 0) : s[2156]) : 0) << 1 | s[2770] << 3 | s[2771] << 4 | s[2772] << 5 | s[397] << 6 | s[737] << 7 | s[1451] << 8 | s[376] << 9 | (s[32] ? (s[2478] ? s[842] : s[2767]) : 0) << 10 | s[379] << 12 | s[380] << 13 | s[1458] << 14 | s[1459] << 15 | (s[32] ? (s[2749] ? s[842] : s[2478] ? (s[386] ? 2 : 0) : s[2773] ? s[2483] : s[441] ? 4 : 0) : 0) << 16 | s[1453] << 19 | s[1454] << 20 | s[2774] << 21 | (f.ansatIFleksjobVedForloebetsStart ? 4194304 : 0) | s[1455] << 23 | s[1456] << 24 | s[1457] << 25 | s[1463] << 26 | s[1464] << 27 | s[1465] << 28, s[378], s[375], s[399], s[400], (s[32] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[842] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[2775] ? 2 : 0) : s[2776] ? 3 : 0) : 0) << 0 | s[1446] << 2 | s[1447] << 3 | s[1448] << 4 | s[1449] << 5 | s[1450] << 6 | (s[2777] ? s[2305] : 0) << 7 | s[2777] << 9 | s[1460] << 10 | s[1461] << 11 | s[1462] << 12 | (s[0] ? (s[2773] ? s[893] : s[441] ? 2 : 0) : 0) << 13 | s[413] << 15 | s[412] << 16 | s[2778] << 17 | s[1468] << 18 | s[1469] << 19 | s[410] << 20 | s[411] << 21 | (s[32] ? (s[2768] ? s[842] : s[2769] ? 2 : 0) : 0) << 22 | s[1477] << 24 | s[409] << 25 | s[408] << 26 | s[2779] << 27 | s[2780] << 28 | s[2781] << 29, s[1444], s[1445], s[1466], s[1467], s[1475], s[1476], s[1478], s[1479], s[2782] << 0 | (f.ferienErAftalt ? 2 : 0) | s[1470] << 2 | s[1471] << 3 | (s[32] ? (s[2154] ? s[842] : s[366] ? 2 : 0) : 0) << 4 | s[2783] << 6 | s[2784] << 7 | (f.deltagerAktivt ? 256 : 0) | s[2785] << 9 | s[2786] << 10 | (f.holderFerieMedYdelse ? 2048 : 0) | s[1472] << 12 | s[1473] << 13 | s[1474] << 14 | (s[2787] ? (s[2569] ? s[842] : s[415] ? 2 : 0) : 0) << 15 | s[2787] << 17 | s[1480] << 18 | s[420] << 19 | s[1481] << 20 | (s[418] ? (s[909] ? s[896] : s[2788] ? s[2789] : s[2790] ? (s[499] ? 3 : 0) : s[2791] ? (s[2792] ? 4 : 0) : s[2793] ? (s[2794] ? 5 : 0) : s[2795] ? 6 : 0) : 0) << 21 | s[418] << 24 | (f.personligKontaktErForsoegt ? 33554432 : 0) | (s[418] ? s[2796] : 0) << 26 | s[1491] << 28 | s[1492] << 29, s[1482], s[1483], s[1489], s[1490], (s[1491] ? s[2796] : 0) << 0 | s[2797] << 2 | s[2798] << 3 | s[2799] << 4 | s[2800] << 5 | s[2801] << 6 | (f.kontaktErGenoprettet ? 128 : 0) | s[1487] << 8 | s[1488] << 9 | (s[2802] ? s[2796] : 0) << 10 | s[2802] << 12 | s[2803] << 13 | s[2804] << 14 | s[2805] << 15 | s[2806] << 16 | (f.rimeligGrundTilBrud ? 131072 : 0) | s[1493] << 18 | s[1494] << 19 | s[1495] << 20 | (s[2807] ? s[2796] : 0) << 21 | s[2807] << 23 | s[2808] << 24 | (f.nedsatSammeMaaned ? 33554432 : 0) | s[1498] << 26 | s[1499] << 27 | (s[1498] && !s[2809] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[896] : s[2810] ? 2 : 0) : 0) << 28, s[1485], s[1486], s[1496], s[1497], s[2809] << 0 | s[1500] << 1 | s[1501] << 2 | (f.ydelsenBoerOphoere ? 8 : 0) | (f.modBedreVidende ? 16 : 0) | s[2811] << 5 | s[2812] << 6 | (s[32] ? (s[829] ? s[842] : s[2698] ? s[841] : s[2508] ? s[2813] : s[2814] ? s[2540] : s[875] ? (s[546] ? 5 : 0) : s[2494] ? (s[194] ? 6 : 0) : s[2815] ? s[2816] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[551] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[38] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[2817] ? 10 : 0) : s[2818] ? (s[2819] ? 11 : 0) : s[523] ? 12 : 0) : 0) << 7 | s[431] << 11 | s[437] << 12 | (f.revalideringErBevilget ? (s[883] ? s[844] : s[2820] ? s[910] : s[829] ? s[2821] : s[2507]) : 0) << 13 | (f.foelgerRevalideringsplanen ? 65536 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 131072 : 0) | s[2822] << 18 | (f.netopForladtSkolen ? 524288 : 0) | (f.kanKlareSigMedSU ? 1048576 : 0) | s[2823] << 21 | (f.saerligtBegraensedeErhvervsmuligheder ? 4194304 : 0) | s[1509] << 23 | s[1510] << 24 | s[1511] << 25 | (f.revalideringErBevilget ? (s[883] ? s[844] : s[2824] ? s[910] : s[2760] ? s[2825] : s[829] ? s[2826] : s[2757]) : 0) << 26 | s[1530] << 29, s[1502], s[1503], s[1504], s[1505], s[1507], s[1508], s[1531] << 0 | s[1532] << 1 | (s[2827] ? s[2828] : 0) << 2 | s[2827] << 5 | s[1524] << 6 | s[1525] << 7 | (s[274] ? 0 : s[2828]) << 8 | s[1520] << 11 | s[1521] << 12 | s[2829] << 13 | s[2830] << 14 | (f.arbejdsindtaegtTilHoejesteSygedagpenge ? 32768 : 0) | s[432] << 16 | s[433] << 17 | (s[2831] ? s[2828] : 0) << 18 | s[2832] << 21 | s[2833] << 22 | s[1514] << 23 | s[1515] << 24 | (s[2831] ? s[2610] : 0) << 25 | s[1517] << 28, s[1522], s[1523], s[1518], s[1519], s[429], s[430], s[1512], s[1513], (s[1517] ? 0 : s[2834] <= 13858 /* 2007-12-11 */ ? 1 : s[2834] <= 18261 /* 2019-12-31 */ ? (s[2834] >= 13859 /* 2007-12-12 */ ? 2 : 0) : s[2834] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 0 | s[1528] << 2 | s[1529] << 3 | (s[2835] && !s[2836] ? s[2828] : 0) << 4 | s[2835] << 7 | s[2836] << 8 | s[2837] << 9 | s[2838] << 10 | s[2839] << 11 | s[1534] << 12 | (s[807] && !s[438] && s[1] ? s[2610] : 0) << 13 | s[1535] << 16 | s[1536] << 17 | (f.kortvarigAfbrydelseUdenBetydning ? 262144 : 0) | (f.fravaerVedBarselIRevalidering ? 524288 : 0) | s[1539] << 20 | (f.revalideringErBevilget ? (s[883] ? s[844] : s[2824] ? s[910] : s[2760] ? s[2825] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[2826] : s[2773] ? (s[2840] ? 5 : 0) : s[829] ? (s[441] ? 6 : 0) : s[890] ? (s[30] ? 7 : 0) : s[2841]) : 0) << 21 | s[2842] << 25 | s[1540] << 26 | s[1541] << 27 | (f.revalideringErBevilget ? (s[829] ? s[844] : s[2303]) : 0) << 28, s[1526], s[1527], s[1537], s[1538], s[1542], s[1543], s[2843] << 0 | s[1545] << 1 | (s[1545] ? 0 : s[2844] <= 16616 /* 2015-06-30 */ ? 1 : s[2844] >= 16617 /* 2015-07-01 */ ? 2 : 0) << 2 | s[1546] << 4 | s[1547] << 5 | (s[883] ? s[2242] : s[828] ? s[910] : s[861]) << 6 | s[2845] << 8 | s[2846] << 9 | s[2847] << 10 | s[2848] << 11 | s[2849] << 12 | s[2850] << 13 | s[2851] << 14 | s[505] << 15 | s[899] << 16 | s[2852] << 17 | (s[2852] === 1 ? s[2853] : s[2852] === 2 ? s[2853] : 0) << 19 | (f.ledighedsydelseForAfbrydelse ? 1048576 : 0) | s[449] << 21 | s[446] << 22 | (f.erVisiteretTilFleksjob ? s[2250] : 0) << 23 | s[447] << 25 | s[448] << 26 | s[2854] << 27 | s[485] << 28 | s[487] << 29, s[1550], s[1551], (s[2855] && !s[2856] ? (s[2857] ? s[893] : s[2858] ? s[2859] : s[2860] ? 3 : 0) : 0) << 0 | s[2855] << 2 | s[2856] << 3 | s[2861] << 4 | s[2862] << 5 | s[496] << 6 | s[497] << 7 | (s[0] ? (s[2857] ? s[893] : s[2481] ? s[2859] : s[2858] ? s[2595] : s[263] ? (s[2860] ? 4 : 0) : s[2157]) : 0) << 8 | s[2863] << 11 | s[2864] << 12 | s[457] << 13 | s[458] << 14 | s[451] << 15 | (s[451] ? (s[890] ? (s[451] ? 1 : 0) : s[2865]) : 0) << 16 | s[2866] << 18 | (f.ventesRaskInden8Uger ? 524288 : 0) | s[2867] << 20 | s[2868] << 21 | (f.oenskerTidligOpfoelgning ? 4194304 : 0) | s[2869] << 23 | s[456] << 24 | s[454] << 25 | s[455] << 26 | (s[927] ? s[844] : s[2146] ? s[2359] : s[2494] ? s[2870] : s[890] ? s[2495] : s[2871]) << 27, s[495], s[494], s[2872] << 0 | s[2873] << 1 | s[2874] << 2 | s[2875] << 3 | s[460] << 4 | s[459] << 5 | (s[160] && s[464] ? 1 : s[160] && !s[463] ? (s[890] ? (s[160] ? 2 : 0) : s[2876]) : 0) << 6 | s[463] << 9 | s[2877] << 10 | s[2878] << 11 | s[2879] << 12 | s[585] << 13 | s[2880] << 14 | s[2881] << 15 | s[575] << 16 | (f.forudsigeligtForloeb ? 131072 : 0) | s[2882] << 18 | s[2883] << 19 | s[2884] << 20 | s[2885] << 21 | s[2886] << 22 | s[2887] << 23 | (f.opfoelgningOenskes ? 16777216 : 0) | (f.opfoelgningAlligevel ? 33554432 : 0) | s[2888] << 26 | s[2889] << 27 | s[1889] << 28 | s[1890] << 29, s[1887], s[1888], (s[464] ? 1 : s[463] ? 0 : s[927] ? s[870] : s[2146] ? s[2890] : s[2891]) << 0 | s[462] << 3 | s[461] << 4 | s[1554] << 5 | s[1555] << 6 | (s[2892] ? (f.vurderingsdato <= 14521 /* 2009-10-04 */ ? s[2242] : s[828] ? (s[2893] ? 2 : 0) : s[861]) : 0) << 7 | s[2892] << 9 | s[1558] << 10 | (s[2894] ? 1 : s[883] ? s[2895] : s[2346]) << 11 | s[2894] << 13 | (f.modtogLedighedsydelse30Juni2006 ? 16384 : 0) | s[2896] << 15 | s[2897] << 16 | s[2898] << 17 | s[2899] << 18 | s[2900] << 19 | (f.revurderetFoer ? 1048576 : 0) | s[2901] << 21 | s[2902] << 22 | s[2903] << 23 | s[2904] << 24 | s[2905] << 25 | s[2906] << 26 | s[2907] << 27 | s[1561] << 28 | s[2242] << 29, s[1552], s[1553], s[1556], s[1557], s[1559], s[1560], s[2908] << 0 | s[2909] << 1 | s[1564] << 2 | s[1565] << 3 | s[2910] << 4 | (s[2910] === 1 ? 0 : s[2910] === 2 ? 0 : s[2910] === 4 ? (s[2911] ? 1 : 0) : 0) << 7 | s[904] << 8 | s[237] << 9 | s[2911] << 10 | (f.flyttedeKommuneMedLedighedsydelse ? 2048 : 0) | (f.flytningForhindrerFristen ? 4096 : 0) | s[1566] << 13 | s[1567] << 14 | s[1570] << 15 | s[1571] << 16 | s[1574] << 17 | s[1575] << 18 | s[1578] << 19 | s[1579] << 20 | s[813] << 21 | (f.ferieaaretBegyndte <= 13858 /* 2007-12-11 */ ? (s[2912] ? 1 : 0) : f.ferieaaretBegyndte <= 18382 /* 2020-04-30 */ ? (f.ferieaaretBegyndte >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.ferieaaretBegyndte <= 18505 /* 2020-08-31 */ ? (s[2913] ? 3 : 0) : s[2914] ? 4 : 0) << 22 | s[2915] << 25 | s[2916] << 26 | s[2917] << 27 | s[2918] << 28 | s[1587] << 29, s[1562], s[1563], s[1568], s[1569], s[1572], s[1573], s[1576], s[1577], s[1580], s[1581], s[1583], s[1584], s[1585], s[1586], (s[1587] ? (f.ferienMedLedighedsydelseBegynder <= 20484 /* 2026-01-31 */ ? (s[1587] ? 1 : 0) : f.ferienMedLedighedsydelseBegynder >= 20485 /* 2026-02-01 */ ? 2 : 0) : 0) << 0 | s[1588] << 2 | s[1589] << 3 | s[2919] << 4 | s[2920] << 5 | s[2921] << 6 | (f.berettigetVedOvergangen ? 128 : 0) | s[2922] << 8 | s[1594] << 9 | (f.retTilLedighedsydelseFra <= 15705 /* 2012-12-31 */ ? (s[1594] ? 1 : 0) : s[2923] ? 2 : 0) << 10 | s[1595] << 12 | s[1596] << 13 | s[1597] << 14 | (s[2788] ? s[2924] : s[2790] ? (s[499] ? 2 : 0) : s[2791] ? (s[2792] ? 3 : 0) : s[2793] ? (s[2794] ? 4 : 0) : s[2795] ? 5 : 0) << 15 | s[1598] << 18 | s[1599] << 19 | (f.harSoegtAktivtMedLedighedsydelse ? 1048576 : 0) | s[1602] << 21 | s[1603] << 22 | (s[1602] ? (s[2925] ? s[2924] : s[2926]) : 0) << 23 | s[2927] << 25 | s[2928] << 26 | s[814] << 27 | s[2929] << 28, s[1590], s[1591], s[1592], s[1593], s[1600], s[1601], s[1604], s[1605], s[2930] << 0 | s[2931] << 1 | s[2932] << 2 | s[2933] << 3 | s[2934] << 4 | s[1609] << 5 | s[1610] << 6 | (s[1609] ? s[2929] : 0) << 7 | s[1611] << 9 | s[1612] << 10 | s[2935] << 11 | s[2936] << 12 | s[2937] << 13 | s[2938] << 14 | s[2939] << 15 | s[2940] << 16 | s[2941] << 17 | s[2942] << 18 | s[2943] << 19 | s[2944] << 20 | s[2945] << 21 | s[2946] << 22 | s[1613] << 23 | s[1614] << 24 | (s[828] ? s[2242] : s[2154] ? s[845] : s[2156]) << 25 | s[1615] << 27 | s[1616] << 28 | (f.staarTilRaadighedForFleksjob ? 536870912 : 0), s[1607], s[1608], (f.pensionssagUnderBehandling ? 1 : 0) | s[508] << 1 | s[511] << 2 | s[2947] << 3 | s[2948] << 4 | s[2949] << 5 | s[2950] << 6 | s[507] << 7 | s[506] << 8 | s[2951] << 9 | s[516] << 10 | s[1670] << 11 | (f.udgiftenErPaataget ? 4096 : 0) | s[2952] << 13 | (f.hjaelpTrodsSenAnsoegning ? 16384 : 0) | s[1617] << 15 | s[1618] << 16 | (s[883] ? s[844] : s[829] ? s[910] : s[843]) << 17 | (f.egenBetalingVanskeliggoerFremtiden ? 524288 : 0) | s[518] << 20 | s[519] << 21 | (f.udgiftenErHeltAfgoerende ? 4194304 : 0) | s[2953] << 23 | s[1620] << 24 | s[1621] << 25 | (f.udsaettelsestruetPaaGrundAfRestance ? 67108864 : 0) | (f.huslejehjaelpForebyggerUdsaettelse ? 134217728 : 0) | (f.hjaelpenDaekkerKunSanktion ? 268435456 : 0) | (f.kanIkkeBetaleUdgiften ? 536870912 : 0), s[1622] << 0 | s[1623] << 1 | s[1624] << 2 | (f.udsaettelsestruetPaaGrundAfRestance ? s[2142] : 0) << 3 | s[1625] << 5 | s[1626] << 6 | (f.udgiftenDaekkesEfterAndenLov ? 128 : 0) | (f.behandlingenErNoedvendig ? 256 : 0) | s[2954] << 9 | (f.behandlingUdenForDetOffentlige ? 1024 : 0) | s[2955] << 11 | (f.offentligBehandlingFindes ? 4096 : 0) | (f.privatBehandlingErLaegeligtVelbegrundet ? 8192 : 0) | s[1629] << 14 | s[1630] << 15 | (s[828] ? s[844] : s[263] ? s[845] : s[2956]) << 16 | s[2957] << 18 | s[2958] << 19 | s[2959] << 20 | (f.ydelsenSvarerTilKontanthjaelp ? 2097152 : 0) | s[2960] << 22 | s[2961] << 23 | (f.opfylderKontanthjaelpensOekonomi ? 16777216 : 0) | s[2962] << 25 | s[2963] << 26 | s[2964] << 27 | s[2965] << 28 | s[193] << 29, s[1627], s[1628], s[1631], s[1632], s[1633] << 0 | s[1634] << 1 | (s[1629] && !s[1630] && s[1] ? (s[828] ? s[844] : s[351] ? s[845] : s[2966] ? s[2674] : s[263] ? (s[2967] ? 4 : 0) : s[2157]) : 0) << 2 | s[2968] << 5 | s[2969] << 6 | s[2970] << 7 | s[2971] << 8 | s[273] << 9 | s[815] << 10 | s[1636] << 11 | s[1639] << 12 | (s[815] && !s[1636] && s[1] ? (s[828] ? s[844] : s[2966] ? s[845] : s[2967] ? 3 : 0) : 0) << 13 | s[816] << 15 | s[1641] << 16 | (f.faarKontanthjaelpVedMedicin ? 131072 : 0) | s[2972] << 18 | s[2973] << 19 | s[2974] << 20 | s[2975] << 21 | s[2976] << 22 | s[1644] << 23 | (s[816] && !s[1641] && s[1] ? s[2684] : 0) << 24 | s[1645] << 26 | s[1646] << 27 | s[1647] << 28, s[1637], s[1638], s[1642], s[1643], (s[2977] ? s[2676] : 0) << 0 | s[2977] << 2 | s[2978] << 3 | s[1648] << 4 | s[1649] << 5 | s[1650] << 6 | (s[2979] ? s[2980] : 0) << 7 | s[2979] << 10 | s[1651] << 11 | s[1652] << 12 | (f.flytningenForbedrerForholdene ? 8192 : 0) | s[2981] << 14 | (f.flytterTilUdlandet ? 32768 : 0) | (f.knyttetTilLandetDerFlyttesTil ? 65536 : 0) | s[1653] << 17 | s[1654] << 18 | s[1655] << 19 | s[1656] << 20 | s[1659] << 21 | s[1660] << 22 | s[2982] << 23 | s[2983] << 24 | s[1668] << 25 | s[1669] << 26 | s[1676] << 27 | s[1677] << 28 | s[1678] << 29, s[1661], s[1662], s[1657], s[1658], s[1664], s[1665], s[1666], s[1667], (f.fikSUForSammeTid ? (s[883] ? s[844] : s[2824] ? s[910] : s[2760] ? s[2825] : s[2826]) : 0) << 0 | (f.fikSUForSammeTid ? 8 : 0) | s[1673] << 4 | s[1674] << 5 | s[1675] << 6 | (f.doemtForHandlingILovensListe ? (s[883] ? s[844] : s[2820] ? s[910] : s[2755] ? s[2821] : s[2756]) : 0) << 7 | (f.doemtForHandlingILovensListe ? 1024 : 0) | s[1671] << 11 | s[1672] << 12 | (f.undlodOplysningerModBedreVidende ? 8192 : 0) | (f.modtogUberettigetModBedreVidende ? 16384 : 0) | (f.sanktionIDagpenge ? 32768 : 0) | s[1679] << 16 | s[1680] << 17 | s[1681] << 18 | (f.tilbagebetalingAfgjortDen <= 13858 /* 2007-12-11 */ ? (s[1681] ? 1 : 0) : f.tilbagebetalingAfgjortDen <= 18261 /* 2019-12-31 */ ? (f.tilbagebetalingAfgjortDen >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.tilbagebetalingAfgjortDen <= 19357 /* 2022-12-31 */ ? (s[2984] ? 3 : 0) : s[2985] ? 4 : 0) << 19 | s[2986] << 22 | s[2987] << 23 | s[2988] << 24 | s[2989] << 25 | s[2990] << 26 | s[2991] << 27 | (f.fikHjaelpTilBoligindskud ? 268435456 : 0) | s[1683] << 29, s[817] << 0 | (f.fikHjaelpTilBoligindskud ? s[2676] : 0) << 1 | (f.fikHjaelpTilBoligindskud ? s[2684] : 0) << 3 | s[1689] << 5 | s[1690] << 6 | s[1691] << 7 | (f.selvforskyldtLedig ? s[2980] : 0) << 8 | (f.selvforskyldtLedig ? 2048 : 0) | s[1687] << 12 | s[1688] << 13 | (f.hjaelpenYdesUnderTilbud ? 16384 : 0) | (f.oplystOmTilbagebetalingspligt ? 32768 : 0) | s[2992] << 16 | s[2993] << 17 | s[2994] << 18 | (f.brugteMidlerUndtagetFraForsoergelse ? 524288 : 0) | (f.uforsvarligOekonomi ? 1048576 : 0) | (f.gavIkkeOplysningerTilAndreMyndigheder ? 2097152 : 0) | (f.indblandetIArbejdsstrid ? 4194304 : 0) | (f.kanSnartBetaleTilbage ? 8388608 : 0) | s[1692] << 24 | s[1693] << 25 | (f.senereErstatningForSammeTid ? 67108864 : 0) | (f.erstatningForTabAfErhvervsevne ? 134217728 : 0) | s[1694] << 28 | s[1695] << 29, s[1685], s[1686], (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[844] : s[2146] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[890] ? s[2870] : s[2818] ? s[891] : s[523] ? 5 : 0) << 0 | s[538] << 3 | s[1763] << 4 | s[1764] << 5 | (s[2995] ? (s[828] ? s[844] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[845] : s[829] ? (s[2996] ? 3 : 0) : s[2566]) : 0) << 6 | s[2995] << 9 | s[2997] << 10 | (f.heltAabenbartIngenForbedring ? 2048 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 4096 : 0) | s[2998] << 13 | (f.bedtOmAfgoerelseOmPensionAlene ? 16384 : 0) | (f.utvivlsomtIkkePension ? 32768 : 0) | s[1696] << 16 | s[1697] << 17 | s[1698] << 18 | (s[2999] ? 1 : s[828] ? s[870] : s[2146] ? s[861] : s[2891]) << 19 | s[2999] << 22 | s[3000] << 23 | s[3001] << 24 | s[3002] << 25 | s[3003] << 26 | s[1699] << 27 | s[1700] << 28, (s[828] ? s[844] : s[2146] ? s[845] : s[2494] ? s[2870] : s[866] ? s[2495] : s[919]) << 0 | s[3004] << 3 | s[3005] << 4 | s[3006] << 5 | s[3007] << 6 | (f.behovForUndervisningsomraadet ? 128 : 0) | s[818] << 8 | s[1705] << 9 | s[535] << 10 | (s[3008] ? s[3009] : s[3010] ? s[3011] : s[537] ? 3 : 0) << 11 | (f.sagVerserede1Januar2020 ? 8192 : 0) | (f.vaelgerSeniorpension ? 16384 : 0) | s[1704] << 15 | (s[818] && !s[1705] && s[535] ? s[3009] : 0) << 16 | s[1709] << 17 | s[1710] << 18 | (s[1709] ? s[1390] : 0) << 19 | (f.modtogHjaelp30Juni2025 ? 1048576 : 0) | s[1718] << 21 | s[1719] << 22 | (s[2286] ? s[844] : s[2287]) << 23 | (f.harDanskIndfoedsret ? 33554432 : 0) | s[3012] << 26 | s[3013] << 27 | s[3014] << 28 | (f.opholdstilladelseEfterUdlaendingeloven7Eller8 ? 536870912 : 0), s[1701], s[1702], s[1707], s[1708], s[531] << 0 | s[532] << 1 | (f.ligestilletEfterEUEllerOverenskomst ? 4 : 0) | s[1726] << 3 | s[1727] << 4 | s[1728] << 5 | (f.vurderingsdato <= 18247 /* 2019-12-17 */ ? s[844] : s[2289] ? (s[3015] ? 2 : 0) : s[3016]) << 6 | s[1722] << 8 | s[1723] << 9 | s[3017] << 10 | s[3018] << 11 | s[3019] << 12 | s[1724] << 13 | s[1725] << 14 | (f.flyttetEfterTilkendelsen ? 32768 : 0) | s[3020] << 16 | s[3021] << 17 | s[3022] << 18 | s[3023] << 19 | s[3024] << 20 | s[3025] << 21 | s[1720] << 22 | s[1721] << 23 | s[3026] << 24 | s[3027] << 25 | s[3028] << 26 | s[3029] << 27 | (f.harFastBopaelIDanmark ? 268435456 : 0) | s[3030] << 29, s[3031] << 0 | (f.harFastBopaelPaaFaeroeerneEllerIGroenland ? 2 : 0) | (f.harHyrePaaDanskSkib ? 4 : 0) | s[3032] << 3 | (f.saerligeOmstaendighederForPensionIUdlandet ? 16 : 0) | s[1729] << 5 | s[1730] << 6 | s[1733] << 7 | s[1734] << 8 | s[3033] << 9 | (s[3033] === 1 ? s[3034] : s[3033] === 2 ? s[3034] : 0) << 11 | s[912] << 12 | s[913] << 13 | s[1737] << 14 | s[1738] << 15 | s[3035] << 16 | (s[3035] === 1 ? 0 : s[3035] === 2 ? (s[530] ? 1 : s[3036] ? 0 : 2) : 0) << 18 | s[530] << 20 | s[3036] << 21 | s[1741] << 22 | s[3037] << 23 | (s[3037] === 2 ? 0 : s[3037] === 3 ? 0 : s[3037] === 4 ? (s[3036] ? 0 : 1) : 0) << 26 | s[915] << 27 | s[3038] << 28 | s[917] << 29, s[1731], s[1732], s[1735], s[1736], s[1739], s[1740], s[1742] << 0 | s[1743] << 1 | s[1744] << 2 | s[1745] << 3 | s[1746] << 4 | (s[2286] ? s[844] : f.vurderingsdato <= 17325 /* 2017-06-08 */ ? s[2287] : f.vurderingsdato <= 17486 /* 2017-11-16 */ ? (s[3039] ? 3 : 0) : s[3040] ? 4 : 0) << 5 | s[1749] << 8 | s[1750] << 9 | (s[2286] ? s[844] : s[828] ? s[2287] : s[890] ? s[861] : s[891]) << 10 | s[3041] << 13 | s[1751] << 14 | s[1752] << 15 | (s[828] ? s[844] : s[2505] ? s[845] : s[3042] ? s[2506] : s[890] ? s[3043] : s[902]) << 16 | s[3044] << 19 | (f.dokumenteretIngenForbedring ? 1048576 : 0) | s[1753] << 21 | s[1754] << 22 | (f.arbejdsevnenErVarigtNedsat ? 8388608 : 0) | (f.ikkeSelvforsoergendeTrodsStoette ? 16777216 : 0) | s[1747] << 25 | s[1748] << 26 | (s[2286] ? s[844] : s[890] ? s[2287] : s[903]) << 27 | s[3045] << 29, s[3046] << 0 | s[1755] << 1 | s[1756] << 2 | (s[2286] ? s[844] : s[828] ? s[2287] : s[829] ? s[861] : s[2507]) << 3 | s[1757] << 6 | s[1758] << 7 | (f.bedtOmAfgoerelseOmPensionAlene ? (s[2286] ? s[844] : s[828] ? s[2287] : s[861]) : 0) << 8 | s[1759] << 10 | s[1760] << 11 | (s[3008] ? s[3009] : f.seniorpensionAnsoegtDen <= 16362 /* 2014-10-19 */ ? s[3011] : s[3010] ? (f.seniorpensionAnsoegtDen >= 16363 /* 2014-10-20 */ ? 3 : 0) : s[537] ? 4 : 0) << 12 | s[3047] << 15 | s[3048] << 16 | (f.langvarigOgAktuelTilknytning ? 131072 : 0) | s[1761] << 18 | s[1762] << 19 | (s[2286] ? s[844] : s[828] ? s[2287] : s[890] ? s[861] : s[3049]) << 20 | s[3050] << 23 | s[3051] << 24 | s[3052] << 25 | s[1765] << 26 | s[1766] << 27, (s[2286] ? s[844] : s[828] ? s[2287] : s[866] ? s[861] : s[3053]) << 0 | (f.redegoerelseForIngenForbedring ? 8 : 0) | (f.redegoerelseForRessourcerIPensionssag ? 16 : 0) | (f.forklaringPaaVarigNedsaettelse ? 32 : 0) | s[3054] << 6 | (f.forklaringPaaManglendeSelvforsoergelse ? 128 : 0) | (f.konkreteArbejdsfunktionerErAngivet ? 256 : 0) | (f.planMedFuldAfklaring ? 512 : 0) | (f.dokumentationForUdtoemteIndsatser ? 1024 : 0) | s[1767] << 11 | s[1768] << 12 | (f.moedeMedBeslutterneErTilbudt ? 8192 : 0) | s[549] << 14 | (f.pensionssagenOvergikDen <= 14518 /* 2009-10-01 */ ? s[3055] : f.pensionssagenOvergikDen >= 14519 /* 2009-10-02 */ ? 2 : 0) << 15 | s[2132] << 17 | s[2133] << 18 | s[3056] << 19 | s[3057] << 20 | s[3058] << 21 | (f.langTilknytningMed20Til25Aar ? 4194304 : 0) | s[1772] << 23 | s[1773] << 24 | (s[829] ? s[844] : s[2698] ? s[841] : s[2813]) << 25 | s[3059] << 27 | s[3060] << 28 | s[3061] << 29, s[1769], s[1770], s[3062] << 0 | (f.varigtNedsatISenesteJob ? 2 : 0) | s[3063] << 2 | s[3064] << 3 | s[3065] << 4 | s[819] << 5 | s[1776] << 6 | s[1777] << 7 | (s[819] ? 0 : s[3066] <= 18261 /* 2019-12-31 */ ? 1 : s[3066] <= 18669 /* 2021-02-11 */ ? (s[3067] ? 2 : 0) : s[3068] ? 3 : 0) << 8 | s[1794] << 10 | (f.vurderingsdato <= 18625 /* 2020-12-29 */ ? s[844] : s[2289] ? (s[540] ? 2 : 0) : s[3016]) << 11 | s[3069] << 13 | s[3070] << 14 | s[3071] << 15 | s[3072] << 16 | s[3073] << 17 | s[3074] << 18 | s[3075] << 19 | s[1787] << 20 | s[1788] << 21 | s[3076] << 22 | s[3077] << 23 | s[1782] << 24 | s[1783] << 25 | s[1784] << 26 | s[3078] << 27 | s[3079] << 28 | s[3080] << 29, s[1778], s[1779], s[1780], s[1781], s[1792], s[1793], s[1785], s[1786], s[3081] << 0 | s[3082] << 1 | s[3083] << 2 | s[3084] << 3 | (f.tilknytningI9Maaneder ? 16 : 0) | (f.kommerFraFleksydelse ? 32 : 0) | s[1791] << 6 | s[3085] << 7 | s[3086] << 8 | s[3087] << 9 | s[3088] << 10 | s[3089] << 11 | s[1796] << 12 | (s[1796] ? 0 : s[3090] <= 18669 /* 2021-02-11 */ ? 1 : s[3090] >= 18670 /* 2021-02-12 */ ? 2 : 0) << 13 | s[1798] << 15 | (s[1798] ? 0 : s[3091] <= 18669 /* 2021-02-11 */ ? 1 : s[3091] >= 18670 /* 2021-02-12 */ ? 2 : 0) << 16 | s[1799] << 18 | s[1800] << 19 | s[1801] << 20 | (s[2286] ? s[844] : f.vurderingsdato <= 19107 /* 2022-04-25 */ ? s[2287] : s[3092] ? (s[3093] ? 3 : 0) : s[3094]) << 21 | s[1802] << 24 | s[1803] << 25 | (s[2286] ? s[844] : s[2814] ? s[2287] : s[3092] ? s[3095] : s[3094]) << 26 | (f.aegtefaelleHarOgsaaPension ? 536870912 : 0), s[1789], s[1790], s[1804], s[1805], s[1806], s[1807], s[1808] << 0 | s[1809] << 1 | (s[2286] ? s[844] : f.vurderingsdato <= 17487 /* 2017-11-17 */ ? s[2287] : s[3042] ? (s[3096] ? 3 : 0) : s[3043]) << 2 | (f.giftEllerSamlevende ? 32 : 0) | s[1814] << 6 | s[1815] << 7 | s[1816] << 8 | (s[3097] ? s[3098] : f.folkepensionAnsoegtDen <= 17325 /* 2017-06-08 */ ? s[3099] : f.folkepensionAnsoegtDen <= 17486 /* 2017-11-16 */ ? (s[3100] ? 3 : 0) : s[3101] ? 4 : 0) << 9 | s[3102] << 12 | s[3103] << 13 | s[1812] << 14 | s[1813] << 15 | s[3104] << 16 | (s[3104] === 1 ? s[3105] : s[3104] === 2 ? s[3105] : 0) << 18 | s[3106] << 19 | s[1820] << 20 | (s[1820] ? 0 : s[3107] <= 14518 /* 2009-10-01 */ ? 1 : s[3107] >= 14519 /* 2009-10-02 */ ? 2 : 0) << 21 | s[1823] << 23 | s[1824] << 24 | s[1825] << 25 | (s[3108] ? s[844] : f.vurderingsdato <= 19106 /* 2022-04-24 */ ? (s[746] ? 2 : 0) : s[3109] ? 3 : 0) << 26 | s[1821] << 28 | s[1822] << 29, s[1810], s[1811], s[1817], s[1818], (s[2286] ? s[844] : s[2814] ? s[2287] : s[2815] ? s[3095] : s[551] ? 4 : 0) << 0 | (f.vaesentligtForbedretOgSelvforsoergende ? 8 : 0) | s[3110] << 4 | s[3111] << 5 | (f.samtykkerTilFrakendelse ? 64 : 0) | s[3112] << 7 | s[3113] << 8 | (f.udsendtMedPsykiskLidelse ? 512 : 0) | s[3114] << 10 | (f.saerligeOmstaendighederForFrakendelse ? 2048 : 0) | s[1830] << 12 | s[1831] << 13 | s[1834] << 14 | (f.pensionssagenOvergikDen <= 15094 /* 2011-04-30 */ ? s[3055] : s[1834] ? 2 : 0) << 15 | (f.foertidspensionErBevilget ? 131072 : 0) | s[1835] << 18 | s[1836] << 19 | s[821] << 20 | (f.foertidspensionAnsoegtDen <= 15094 /* 2011-04-30 */ ? (s[821] ? 1 : 0) : s[3115] ? 2 : 0) << 21 | s[1840] << 23 | s[1841] << 24 | (s[828] ? s[844] : s[890] ? s[845] : s[2876]) << 25 | s[1844] << 28 | s[1845] << 29, s[1826], s[1827], s[1828], s[1829], s[1832], s[1833], s[1838], s[1839], s[1842], s[1843], (s[1844] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[3116] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 0 | s[3116] << 2 | s[3117] << 3 | (f.forkertVejledning ? 16 : 0) | (f.saerligeOmstaendighederForRefusion ? 32 : 0) | s[1849] << 6 | s[1850] << 7 | s[1846] << 8 | s[1847] << 9 | s[1848] << 10 | s[3118] << 11 | s[3119] << 12 | s[3120] << 13 | s[3121] << 14 | s[3122] << 15 | s[3123] << 16 | s[561] << 17 | s[3124] << 18 | s[1855] << 20 | s[1856] << 21 | (f.feriePasserMedForloebet ? 4194304 : 0) | (f.ferieIndenForFerieloven ? 8388608 : 0) | (f.ferieAftalt ? 16777216 : 0) | s[1859] << 25 | (f.ferieAftalt ? s[3124] : 0) << 26 | s[1860] << 28 | s[1861] << 29, s[1857], s[1858], s[1864], s[1865], s[1866] << 0 | s[1867] << 1 | s[3125] << 2 | (s[3125] === 1 ? s[3126] : s[3125] === 2 ? s[3126] : 0) << 4 | s[922] << 5 | (f.saerligeGrundeTilAndetTidspunkt ? 64 : 0) | s[1868] << 7 | s[1869] << 8 | (s[927] ? s[844] : s[828] ? s[2359] : s[2360] ? s[861] : s[890] ? s[2361] : s[902]) << 9 | (f.arbejdsevnenErAfklaret ? 4096 : 0) | (f.berettigetTilRevalidering ? 8192 : 0) | (f.berettigetTilFleksjob ? 16384 : 0) | (f.berettigetTilFoertidspension ? 32768 : 0) | (f.berettigetTilRessourceforloeb ? 65536 : 0) | s[1872] << 17 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[844] : s[1872] ? 2 : 0) << 18 | (f.ophoerErAfgjort ? 1048576 : 0) | s[1875] << 21 | s[766] << 22 | (s[117] ? (s[853] ? (s[111] <= 14612 /* 2010-01-03 */ ? s[855] : s[854] ? (s[109] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[3127] ? 3 : 0) : 0) : 0) << 23 | s[3128] << 25 | s[3129] << 26 | s[1877] << 27 | s[1878] << 28, s[1870], s[1871], s[1873], s[1874], (s[927] ? s[844] : s[2478] ? s[2359] : s[2483]) << 0 | (f.sagenErBelyst ? 4 : 0) | s[1881] << 3 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[1881] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 4 | s[1882] << 6 | s[1883] << 7 | s[1884] << 8 | (s[2146] ? s[844] : s[829] ? s[2147] : s[843]) << 9 | s[1885] << 11 | s[1886] << 12 | (f.oenskerLaegeattest ? 8192 : 0) | (f.attestIndhentet ? 16384 : 0) | s[582] << 15 | s[577] << 16 | s[576] << 17 | (f.tilbagevendenForestaar ? 262144 : 0) | (f.risikoForLangtForloeb ? 524288 : 0) | s[569] << 20 | s[570] << 21 | (f.behovForTvaerfagligIndsats ? 4194304 : 0) | s[583] << 23 | s[584] << 24 | s[1893] << 25 | s[1894] << 26 | (s[30] && s[464] ? 1 : s[30] && !s[463] ? (s[2494] ? s[841] : s[890] ? s[3130] : s[3049]) : 0) << 27, s[1879], s[1880], s[1891], s[1892], s[572] << 0 | s[1895] << 1 | s[1896] << 2 | s[1897] << 3 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[844] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[3131] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[3132] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[3133] ? 4 : 0) : s[890] ? (s[3134] ? 5 : 0) : s[2542]) << 4 | s[589] << 7 | s[590] << 8 | (f.fremmoedeErNoedvendigt ? 512 : 0) | s[1900] << 10 | s[1901] << 11 | (s[575] && s[464] ? 1 : s[575] && !s[463] ? (s[3135] ? s[870] : s[927] ? (s[3136] ? 3 : 0) : s[2146] ? (s[850] ? 4 : 0) : s[829] ? s[3137] : s[2494] ? s[2622] : s[890] ? s[2816] : s[866] ? s[2841] : s[42] ? 9 : 0) : 0) << 12 | s[3138] << 16 | s[3139] << 17 | s[1902] << 18 | s[1903] << 19 | s[1904] << 20 | (s[927] ? s[844] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[2359] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[3140] ? 3 : 0) : s[2146] ? (s[3141] ? 4 : 0) : s[3137]) << 21 | s[1905] << 24 | s[1906] << 25 | s[1907] << 26 | (s[2146] ? s[844] : s[2494] ? s[2147] : s[890] ? s[3130] : s[891]) << 27, s[1898], s[1899], s[1908] << 0 | s[1909] << 1 | s[1910] << 2 | (s[2146] ? s[844] : s[829] ? s[2147] : s[2494] ? s[843] : s[890] ? s[2495] : s[902]) << 3 | s[1913] << 6 | s[1914] << 7 | s[1915] << 8 | s[1916] << 9 | s[1917] << 10 | (s[3135] ? s[844] : s[927] ? (s[3136] ? 2 : 0) : s[2146] ? s[2890] : s[3142]) << 11 | s[1918] << 14 | s[1919] << 15 | (s[927] ? s[844] : s[828] ? s[2359] : s[2360] ? s[861] : s[866] ? s[2361] : s[919]) << 16 | s[3143] << 19 | (f.udebliver ? 1048576 : 0) | (f.rimeligGrund ? 2097152 : 0) | (f.skriftligtOrienteret ? 4194304 : 0) | s[594] << 23 | s[593] << 24 | (s[927] ? s[844] : s[2481] ? s[2359] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? s[2595] : s[2569] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[415] ? 5 : 0) << 25 | s[3144] << 28 | s[1920] << 29, s[1911], s[1912], s[1921] << 0 | s[3145] << 1 | s[3146] << 2 | (f.noedvendigBehandling ? 8 : 0) | s[3147] << 4 | s[3148] << 5 | (f.hensigtsmaessigOptraening ? 64 : 0) | (f.opfordret ? 128 : 0) | s[1922] << 8 | s[1923] << 9 | s[1924] << 10 | s[1925] << 11 | (f.partshoertOmOphoer ? 4096 : 0) | s[3149] << 13 | (f.harSvaretPaaPartshoering ? 16384 : 0) | s[3150] << 15 | s[1926] << 16 | s[1927] << 17 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[844] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 18 | (f.andetGrundlagEndHoertOm ? 1048576 : 0) | (f.partshoertOmNytGrundlag ? 2097152 : 0) | s[823] << 22 | s[1929] << 23 | s[1930] << 24 | (s[927] ? s[844] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[2359] : s[3151] ? (s[3152] ? 3 : 0) : s[3153]) << 25 | s[3154] << 28 | s[3155] << 29, s[1931], s[1932], (f.genoptagetFoer ? 1 : 0) | s[1935] << 1 | (s[823] && !s[1929] && !s[1930] ? s[2372] : 0) << 2 | s[603] << 4 | s[604] << 5 | (s[853] ? (s[854] ? s[855] : s[3156] ? s[856] : s[3157] ? s[3158] : s[111] <= 18318 /* 2020-02-26 */ ? s[3159] : s[111] <= 18858 /* 2021-08-19 */ ? (s[109] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[111] <= 18953 /* 2021-11-22 */ ? (s[109] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[111] <= 19051 /* 2022-02-28 */ ? (s[109] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[109] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 6 | s[726] << 10 | s[728] << 11 | (f.aftaleForSelvstaendig ? 4096 : 0) | (f.sygMedCovid19 ? 8192 : 0) | s[2018] << 14 | s[2019] << 15 | s[3160] << 16 | s[3161] << 17 | s[3162] << 18 | s[3163] << 19 | s[756] << 20 | s[758] << 21 | (f.aftaleMedArbejdsgiver ? 4194304 : 0) | s[749] << 23 | s[752] << 24 | s[697] << 25 | s[3164] << 26 | s[3165] << 27 | s[3166] << 28 | s[3167] << 29, s[1933], s[1934], s[605], s[606], s[2016], s[2017], s[3168] << 0 | s[3169] << 1 | s[3170] << 2 | s[3171] << 3 | s[3172] << 4 | s[3173] << 5 | s[3174] << 6 | s[1936] << 7 | s[1937] << 8 | s[1938] << 9 | s[1941] << 10 | s[1942] << 11 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[844] : s[3175] ? 2 : 0) << 12 | s[1943] << 14 | s[1944] << 15 | s[1945] << 16 | (s[614] && !s[615] && !s[151] ? (s[149] && !s[151] && !s[3176] ? (s[155] <= 16251 /* 2014-06-30 */ ? (s[153] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[153] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 17 | s[1949] << 19 | s[1950] << 20 | (s[617] && !s[620] && !s[619] ? (s[853] ? (s[925] ? 1 : 0) : 0) : 0) << 21 | s[1951] << 22 | s[1952] << 23 | s[621] << 24 | s[622] << 25 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 67108864 : 0) | s[1956] << 27 | (s[621] && !s[622] && s[1] ? (s[210] ? 1 : 0) : 0) << 28 | s[3177] << 29, s[1939], s[1940], s[1947], s[1948], s[1954], s[1955], s[1959], s[1960], s[1961] << 0 | s[1962] << 1 | (f.pensionTilkendt ? (s[927] ? s[844] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[2359] : s[3151] ? (s[3178] ? 3 : 0) : s[3153]) : 0) << 2 | (f.pensionTilkendt ? 32 : 0) | (f.pensionMedTilbagevirkendeKraft ? 64 : 0) | s[1972] << 7 | s[3179] << 8 | s[1963] << 10 | s[1964] << 11 | s[1965] << 12 | (s[3180] ? s[3179] : 0) << 13 | s[3180] << 15 | (f.retErOpbrugt ? 65536 : 0) | s[3181] << 17 | s[633] << 18 | s[634] << 19 | s[3182] << 20 | s[3183] << 21 | s[3184] << 22 | s[637] << 23 | s[638] << 24 | (s[3185] ? (s[926] <= 18808 /* 2021-06-30 */ ? 1 : s[3186] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 25 | s[3187] << 27 | s[3188] << 28 | s[3189] << 29, s[1970], s[1971], s[635], s[636], s[627] << 0 | s[3190] << 1 | s[3191] << 2 | s[3192] << 3 | s[3193] << 4 | s[625] << 5 | s[626] << 6 | s[3194] << 7 | (f.fortsatRet9Marts2020 ? 256 : 0) | s[1968] << 9 | s[1969] << 10 | (s[3185] ? 1 : 0) << 11 | s[1973] << 12 | s[1974] << 13 | s[1975] << 14 | (s[3195] ? s[3179] : 0) << 15 | s[3195] << 17 | s[3196] << 18 | s[641] << 19 | s[642] << 20 | (s[637] && !s[638] && s[3197] < NEVER ? (s[3197] <= 18808 /* 2021-06-30 */ ? 1 : s[3198] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 21 | s[3199] << 23 | s[3200] << 24 | s[3201] << 25 | s[3202] << 26 | s[3203] << 27 | s[3204] << 28 | s[3205] << 29, s[1966], s[1967], s[639], s[640], s[3206] << 0 | s[3207] << 1 | s[3208] << 2 | s[3209] << 3 | (s[3210] <= 18808 /* 2021-06-30 */ ? 1 : s[3211] ? 2 : 0) << 4 | s[3212] << 6 | s[3213] << 7 | s[3214] << 8 | s[3215] << 9 | s[644] << 10 | (s[644] ? 0 : s[3216] <= 18808 /* 2021-06-30 */ ? 1 : s[3217] ? 2 : 0) << 11 | s[3218] << 13 | s[3219] << 14 | s[3220] << 15 | s[3221] << 16 | s[3222] << 17 | s[646] << 18 | s[648] << 19 | (s[641] && !s[642] && s[3223] < NEVER ? (s[3223] <= 18808 /* 2021-06-30 */ ? 1 : s[3224] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 20 | s[3225] << 22 | s[3226] << 23 | s[3227] << 24 | s[3228] << 25 | s[3229] << 26 | s[3230] << 27 | s[645] << 28 | s[647] << 29, s[1976], s[643], s[650], s[652], s[649], s[651], (s[3231] ? (s[3232] <= 18808 /* 2021-06-30 */ ? 1 : s[3233] ? 2 : 0) : 0) << 0 | s[3234] << 2 | s[3235] << 3 | s[3236] << 4 | s[3237] << 5 | s[3238] << 6 | s[3239] << 7 | s[1979] << 8 | s[1980] << 9 | (s[3240] && !s[3241] && s[3242] < NEVER ? (s[3242] <= 18808 /* 2021-06-30 */ ? 1 : s[3243] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 10 | s[3244] << 12 | s[3245] << 13 | s[3241] << 14 | s[3246] << 15 | s[3247] << 16 | s[3248] << 17 | s[3249] << 18 | s[655] << 19 | s[656] << 20 | (s[1979] && !s[1980] && s[3250] < NEVER ? (s[3250] <= 18808 /* 2021-06-30 */ ? 1 : s[3251] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 21 | s[3252] << 23 | s[3253] << 24 | s[3254] << 25 | s[3255] << 26 | s[3256] << 27 | s[3257] << 28 | s[1983] << 29, s[1977], s[1978], s[653], s[654], s[1981], s[1982], s[1984] << 0 | (s[655] && !s[656] && s[3258] < NEVER ? (s[3258] <= 18808 /* 2021-06-30 */ ? 1 : s[3259] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 1 | s[3260] << 3 | s[3261] << 4 | s[3262] << 5 | s[3263] << 6 | s[3264] << 7 | s[3265] << 8 | s[1987] << 9 | s[1988] << 10 | (s[1983] && !s[1984] && s[3266] < NEVER ? (s[3266] <= 18808 /* 2021-06-30 */ ? 1 : s[3267] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 11 | s[3268] << 13 | s[3269] << 14 | s[3270] << 15 | s[3271] << 16 | s[3272] << 17 | s[3273] << 18 | s[1993] << 19 | (s[2401] ? (s[91] <= 14691 /* 2010-03-23 */ ? s[2403] : s[2402] ? (s[92] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[2412] ? (s[3274] ? 3 : 0) : s[2414] ? 4 : 0) : 0) << 20 | s[676] << 23 | s[680] << 24 | (s[2401] ? s[2403] : 0) << 25 | s[679] << 26 | s[682] << 27 | s[1996] << 28 | s[1997] << 29, s[1985], s[1986], s[1991], s[1992], s[674], s[675], s[677], s[678], s[1994], s[1995], s[2001], s[2002], s[2003] << 0 | s[2004] << 1 | (s[156] && !s[157] && !s[158] ? s[2407] : 0) << 2 | s[3275] << 4 | s[3276] << 5 | s[683] << 6 | s[2005] << 7 | s[2006] << 8 | s[2007] << 9 | (f.sygUnderAftaltFri ? 1024 : 0) | s[2010] << 11 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[844] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 12 | s[2024] << 14 | s[2025] << 15 | (s[122] && !s[123] && !s[121] ? s[923] : 0) << 16 | (f.sygemeldtITide ? 262144 : 0) | (f.indsigelseModSenSygemelding ? 524288 : 0) | (f.fyldestgoerendeBegrundelse ? 1048576 : 0) | s[688] << 21 | s[692] << 22 | (s[138] ? (s[853] ? (s[3157] ? s[855] : s[3277] ? 2 : 0) : 0) : 0) << 23 | s[2028] << 25 | s[2029] << 26 | s[3278] << 27 | s[3279] << 28 | s[2032] << 29, s[2008], s[2009], s[2022], s[2023], s[690], s[689], s[2026], s[2027], s[2030], s[2031], s[2033] << 0 | (s[706] ? (s[853] ? (s[854] ? s[855] : s[3280] ? s[856] : s[3157] ? s[3281] : s[2432] ? s[3159] : s[2433] ? 5 : 0) : 0) : 0) << 1 | s[706] << 4 | s[717] << 5 | (f.underretningsbrevSendt ? 64 : 0) | s[703] << 7 | s[704] << 8 | s[705] << 9 | (s[706] ? s[923] : 0) << 10 | s[700] << 12 | s[702] << 13 | s[701] << 14 | (s[706] ? (s[853] ? (s[854] ? s[855] : s[3280] ? s[856] : s[111] <= 19722 /* 2023-12-31 */ ? s[3281] : s[109] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 15 | s[3282] << 18 | s[3283] << 19 | s[3284] << 20 | s[3285] << 21 | (f.undskyldendeForhold ? 4194304 : 0) | s[3286] << 23 | (f.arbejdsgiverAnmeldteIkke ? 16777216 : 0) | s[3287] << 25 | s[2036] << 26 | s[2037] << 27 | s[2040] << 28 | s[2041] << 29, s[2034], s[2035], s[2038], s[2039], (s[117] ? (s[853] ? (s[854] ? s[855] : s[2430] ? s[856] : s[3280] ? (s[2431] ? 3 : 0) : s[3157] ? (s[3288] ? 4 : 0) : s[3277] ? 5 : 0) : 0) : 0) << 0 | s[3289] << 3 | s[3290] << 4 | s[767] << 5 | s[765] << 6 | s[3291] << 7 | s[2044] << 8 | s[2045] << 9 | s[3292] << 10 | (s[3292] === 1 ? 0 : s[3292] === 2 ? 0 : s[3292] === 4 ? 0 : s[3292] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 13 | (f.oplystDelvistLedig ? 16384 : 0) | s[2048] << 15 | s[2049] << 16 | (s[133] ? (s[853] ? (s[854] ? s[855] : s[3156] ? s[856] : s[3158]) : 0) : 0) << 17 | s[2057] << 19 | s[2058] << 20 | s[2059] << 21 | (s[133] ? s[3293] : 0) << 22 | s[3294] << 25 | s[3295] << 26 | s[3296] << 27 | (f.nemrefusionNede ? 268435456 : 0) | s[2052] << 29, s[2042], s[2043], s[2046], s[2047], s[2050], s[2051], s[2053] << 0 | (s[133] ? s[923] : 0) << 1 | s[3297] << 3 | s[3298] << 4 | s[2054] << 5 | s[2055] << 6 | s[2056] << 7 | s[2076] << 8 | s[2077] << 9 | s[759] << 10 | s[2089] << 11 | s[2090] << 12 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[844] : s[927] ? (s[3299] ? 2 : 0) : s[2890]) << 13 | s[2085] << 15 | s[2086] << 16 | s[928] << 17 | s[3300] << 18 | (f.ledigUdenLoen ? 1048576 : 0) | (f.arbejdsgiverTilbyderDeltid ? 2097152 : 0) | s[753] << 22 | s[757] << 23 | s[3301] << 24 | s[3302] << 25 | s[3303] << 26 | s[3304] << 27 | s[3305] << 28 | s[750] << 29, s[2060], s[2061], s[742], s[743], s[2074], s[2075], s[2087], s[2088], s[744], s[745], s[754], s[755], s[747], s[748], s[751] << 0 | s[3306] << 1 | s[3307] << 2 | s[3308] << 3 | s[2064] << 4 | s[2065] << 5 | s[2068] << 6 | s[2069] << 7 | s[2072] << 8 | s[2073] << 9 | (s[117] ? s[2372] : 0) << 10 | s[2080] << 12 | s[2081] << 13 | (s[117] ? s[3300] : 0) << 14 | s[2084] << 16 | s[2091] << 17 | s[2092] << 18 | (s[927] ? s[844] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[2359] : s[3309] ? 3 : 0) << 19 | s[825] << 21 | s[2095] << 22 | s[2096] << 23 | (s[825] ? 0 : s[3310] <= 16658 /* 2015-08-11 */ ? 1 : s[826] ? 2 : 0) << 24 | s[2097] << 26 | s[2098] << 27 | s[2099] << 28, s[2062], s[2063], s[2066], s[2067], s[2070], s[2071], s[2078], s[2079], s[2082], s[2083], (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[844] : s[3108] ? (s[3311] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[746] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[3312] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[3313] ? 5 : 0) : s[3314] ? 6 : 0) << 0 | s[3315] << 3 | (f.hjemmeEfterAnbefaling ? 16 : 0) | s[2102] << 5 | s[2103] << 6 | (s[749] && !s[752] && !s[121] ? s[2372] : 0) << 7 | s[2106] << 9 | s[2107] << 10 | (s[756] && !s[758] && !s[121] ? s[2144] : 0) << 11 | s[2108] << 13 | s[2109] << 14 | s[827] << 15 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[3316] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[3317] ? 2 : 0) : s[3318] ? (s[3319] ? 3 : 0) : s[929] ? 4 : 0) << 16 | s[3320] << 19 | (f.langvarigEllerKroniskLidelse ? 1048576 : 0) | (f.risikoenErVaesentligtForoeget ? 2097152 : 0) | s[3321] << 22 | (f.behandlingBesluttetVedAnsaettelsen ? 8388608 : 0) | s[3322] << 24 | s[3323] << 25 | s[3324] << 26 | s[2111] << 27 | s[2112] << 28, s[2100], s[2101], s[2104], s[2105], (s[3318] ? s[3316] : s[3325]) << 0 | (f.aftaleErSkriftlig ? 4 : 0) | (f.aftaleErGodkendt ? 8 : 0) | s[2115] << 4 | s[2116] << 5 | s[3326] << 6 | (f.vaesentligeAendringerVedUdloeb ? 128 : 0) | s[2117] << 8 | s[2118] << 9 | (s[3318] ? s[3316] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[3325] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[3327] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 10 | (f.laegeligDokumentationForRisiko ? 8192 : 0) | s[2123] << 14 | s[2124] << 15 | (s[117] ? s[3293] : 0) << 16 | s[3328] << 19 | s[3329] << 20 | s[3330] << 21 | (f.skyldesLoenmodtageren ? 4194304 : 0) | s[3331] << 23 | s[2121] << 24 | s[2122] << 25 | (s[117] ? (s[853] ? (s[854] ? s[855] : s[3280] ? s[856] : s[3157] ? s[3281] : s[3159]) : 0) : 0) << 26 | s[3332] << 29, s[2113], s[2114], s[2119], s[2120], s[3333] << 0 | s[3334] << 1 | s[3335] << 2 | s[3336] << 3 | s[3337] << 4 | s[3338] << 5 | s[3339] << 6 | s[3340] << 7 | s[3341] << 8 | s[3342] << 9 | s[2125] << 10 | s[2126] << 11 | s[2130] << 12 | s[2131] << 13 | s[769] << 14 | (s[260] ? s[844] : s[769] ? 2 : 0) << 15 | (f.hjaelpemiddelKoebtFoerBevilling ? 131072 : 0) | (f.saerligGrundTilKoebFoerBevilling ? 262144 : 0) | s[2127] << 19 | s[2128] << 20 | (f.funktionsevnenErVarigtNedsat ? 2097152 : 0) | s[3343] << 22 | (f.hjaelpemidletAfhjaelperVaesentligt ? 8388608 : 0) | (f.hjaelpemidletLetterHjemmetVaesentligt ? 16777216 : 0) | (f.hjaelpemidletErNoedvendigtForErhverv ? 33554432 : 0) | (f.hjaelpemidletErBedstOgBilligst ? 67108864 : 0) | s[780] << 27, s[776], s[777], (s[911] ? s[844] : f.vurderingsdato <= 15399 /* 2012-02-29 */ ? s[2754] : s[2478] ? (s[3344] ? 3 : 0) : s[2697] ? s[2675] : s[3345] ? (s[771] ? 5 : 0) : s[770] ? (s[3346] ? 6 : 0) : s[829] ? (s[772] ? 7 : 0) : s[2508] ? (s[30] ? 8 : 0) : s[2494] ? (s[176] ? 9 : 0) : s[263] ? (s[160] ? 10 : 0) : s[2815] ? (s[48] ? 11 : 0) : s[551] ? 12 : 0) << 0 | s[3347] << 4 | s[3348] << 5 | s[781] << 6 | (s[775] && !s[773] && !s[774] ? (s[911] ? s[844] : s[263] ? s[2754] : s[2753]) : 0) << 7 | s[3349] << 10 | (f.faaetHjaelp3MaanederAf18 ? 2048 : 0) | s[3350] << 12 | s[3351] << 13 | (f.behovetBortfalderEfterRevalidering ? 16384 : 0) | s[3352] << 15 | s[3353] << 16 | s[3354] << 17 | s[2136] << 18 | s[2137] << 19 | s[2140] << 20 | s[2141] << 21, s[778], s[779], s[2134], s[2135], s[2138], s[2139]] }
}
