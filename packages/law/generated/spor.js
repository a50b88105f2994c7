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

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5])

const HELLIGDAGE_2 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // AIBEK.1.6: Afgørelsen må træffes, som den er behandlet (BEK 101/2026 § 1, stk. 6)
  const v0 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[38] = v0
  const AIBEK_1_6 = !v0 || f.afgoerelsenErAleneAutomatisk === false
  s[968] = AIBEK_1_6
  const AIBEK_1_6_nej = !v0 || f.afgoerelsenErAleneAutomatisk
  s[969] = AIBEK_1_6_nej
  // AIBEK.2: Pligterne ved brug af kunstig intelligens er opfyldt (BEK 101/2026 § 2)
  const v3 = f.brugenAfAiErDokumenteret && f.brugenAfAiFremgaarTydeligt
  const AIBEK_2 = f.kunstigIntelligensErBrugt && (!v0 || v3)
  s[970] = AIBEK_2
  const AIBEK_2_nej = f.kunstigIntelligensErBrugt && (!v0 || !v3)
  s[971] = AIBEK_2_nej
  const AIBEK_2_ir = f.kunstigIntelligensErBrugt === false || !v0
  s[972] = AIBEK_2_ir
  // ALF.53.2.fleksjob: Ny ret til dagpenge efter fleksjob (ALF § 53, stk. 2)
  const v7 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[2] = v7
  const v8 = f.timerUdenStoetteSeneste3Aar >= 192400
  s[503] = v8
  const v9 = f.erVisiteretTilFleksjob === false && v8
  const ALF_53_2_fleksjob = !v7 || v9
  s[973] = ALF_53_2_fleksjob
  const ALF_53_2_fleksjob_nej = !v7 || !v9
  s[974] = ALF_53_2_fleksjob_nej
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v12 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[53] = v12
  const v13 = runStart(v12, f.vurderingsdato)
  s[55] = v13
  const v14 = v13 >= 13332 /* 2006-07-03 */
  s[54] = v14
  const v15 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v16 = dayReaching(v15, v13, 1)
  s[791] = v16
  const v17 = runEnd(v12, f.vurderingsdato)
  s[57] = v17
  const v18 = v17 >= v16
  s[2423] = v18
  const v19 = v18 ? v16 : NEVER
  const v20 = v13 >= NEVER
  s[56] = v20
  const SDL_6_1 = v14 ? v19 : FIRST_DAY
  s[113] = SDL_6_1
  const SDL_6_1_hoej = v14 ? v19 : NEVER
  s[115] = SDL_6_1_hoej
  const SDL_6_1_ir = v20 || !v14
  s[58] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v24 = !v20 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[117] = v24
  const v25 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[114] = v25
  const v26 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[591] = v26
  const v27 = !v20 && v25 && v26
  s[120] = v27
  const v28 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[119] = v28
  const v29 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[129] = v29
  const v30 = !v20 && v28 && v29
  s[763] = v30
  const v31 = SDL_6_1 <= 2147483646
  s[116] = v31
  const v32 = !v20 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v31
  s[132] = v32
  const v33 = f.persongruppe === 'ledig'
  s[142] = v33
  const v34 = shiftDays(SDL_6_1, 13)
  const v35 = shiftDays(SDL_6_1_hoej, 13)
  const v36 = v33 && SDL_6_1_ir
  s[722] = v36
  const v37 = SDL_6_1_ir || !v20 && SDL_6_1_hoej === NEVER
  s[118] = v37
  const v38 = v32 && (!v33 || !v20)
  const ALF_62_3 = v24 ? FIRST_DAY : v30 || v38 ? (v38 ? (v33 ? (f.dagpengerettenSlutter ? Math.min(v34, f.sidsteDagMedDagpengeret) : v34) : NEVER) : NEVER) : NEVER
  s[623] = ALF_62_3
  const ALF_62_3_hoej = v24 ? NEVER : v27 ? NEVER : v30 ? NEVER : v33 ? (f.dagpengerettenSlutter ? Math.min(v35, f.sidsteDagMedDagpengeret) : v35) : NEVER
  s[624] = ALF_62_3_hoej
  const ALF_62_3_er = v24 || v27 || v30 || v38
  s[622] = ALF_62_3_er
  const ALF_62_3_ir = v24 || v32 && v36 || v37
  s[625] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v43 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[456] = v43
  const v44 = f.uddannelseUnderSygdom === 'foer'
  s[2428] = v44
  const v45 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[2430] = v45
  const v46 = f.undervisningstimer <= 600
  s[2431] = v46
  const v47 = v45 && v46 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[2429] = v47
  const v48 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[2432] = v48
  const v49 = !v43 && (v44 || v47) || v43 && (v44 || v47 || v48)
  const v50 = f.uddannelseUnderSygdom === 'ingen'
  s[2425] = v50
  const BEK937_27 = !v50 && (!v7 || v49)
  s[975] = BEK937_27
  const BEK937_27_nej = !v50 && (!v7 || !v49)
  s[976] = BEK937_27_nej
  const BEK937_27_ir = v50 || !v7
  s[977] = BEK937_27_ir
  // DPL.3.1: Brevet skal sendes på papir (DPL § 3, stk. 1)
  const v54 = f.brevetSendtDen >= 13332 /* 2006-07-03 */
  s[861] = v54
  const v55 = f.brevetSendtDen >= 15522 /* 2012-07-01 */
  s[860] = v55
  const v56 = f.brevetSendtDen >= 16375 /* 2014-11-01 */
  s[2436] = v56
  const v57 = f.fritagetForDigitalPost || f.borIDanmarkOgErFyldt15 === false
  s[2437] = v57
  const v58 = !v55 || !v56 && f.frivilligtTilsluttetDigitalPost === false || v56 && v57 && f.frivilligtTilsluttetDigitalPost === false
  const DPL_3_1 = !v54 || v58
  s[978] = DPL_3_1
  const DPL_3_1_nej = !v54 || !v58
  s[979] = DPL_3_1_nej
  // DPL.10: Brevet er kommet frem (DPL § 10, nr. 1)
  const v61 = f.brevetsVej === 'digital_post'
  s[2438] = v61
  const v62 = f.brevetsVej === 'papir'
  s[2439] = v62
  const v63 = v61 ? (f.leveringErBevist ? f.tilgaengeligIDigitalPost : NEVER) : v62 ? f.papirbrevetKomFrem : NEVER
  const DPL_10 = v55 ? v63 : FIRST_DAY
  s[980] = DPL_10
  const DPL_10_hoej = v55 ? v63 : NEVER
  s[981] = DPL_10_hoej
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v67 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[2440] = v67
  const FERIEBEK_2_6 = LAS_68_5 && !v67
  s[1] = FERIEBEK_2_6
}

function svar_2(f, s) {
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v0 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v1 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v2 = countDays(v0, v1, monthEnd(v1)) >= 1
  s[2446] = v2
  const v3 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v4 = shiftMonths(v1, -1)
  const v5 = countDays(v3, v4, monthEnd(v4)) >= 1
  s[2447] = v5
  const v6 = shiftMonths(v1, -2)
  const v7 = countDays(v3, v6, monthEnd(v6)) >= 1
  s[2448] = v7
  const v8 = shiftMonths(v1, -3)
  const v9 = countDays(v3, v8, monthEnd(v8)) >= 1
  s[2449] = v9
  const v10 = shiftMonths(v1, -4)
  const v11 = countDays(v3, v10, monthEnd(v10)) >= 1
  s[2450] = v11
  const v12 = shiftMonths(v1, -5)
  const v13 = countDays(v3, v12, monthEnd(v12)) >= 1
  s[2451] = v13
  const v14 = shiftMonths(v1, -6)
  const v15 = countDays(v3, v14, monthEnd(v14)) >= 1
  s[2452] = v15
  const v16 = shiftMonths(v1, -7)
  const v17 = countDays(v3, v16, monthEnd(v16)) >= 1
  s[2453] = v17
  const v18 = shiftMonths(v1, -8)
  const v19 = countDays(v3, v18, monthEnd(v18)) >= 1
  s[2454] = v19
  const v20 = shiftMonths(v1, -9)
  const v21 = countDays(v3, v20, monthEnd(v20)) >= 1
  s[2455] = v21
  const v22 = shiftMonths(v1, -10)
  const v23 = countDays(v3, v22, monthEnd(v22)) >= 1
  s[2456] = v23
  const v24 = shiftMonths(v1, -11)
  const v25 = countDays(v3, v24, monthEnd(v24)) >= 1
  s[2457] = v25
  const v26 = v2 && v5 && v7 && v9 && v11 && v13 && v15 && v17 && v19 && v21 && v23 && v25
  s[2445] = v26
  const FERIEBEK_2 = s[0] && (!s[0] || v26 || s[1])
  s[412] = FERIEBEK_2
  const FERIEBEK_2_nej = s[0] && (!s[0] || !v26)
  s[411] = FERIEBEK_2_nej
  // FLEKSLOENBEK.1.1: Beløbet tæller med i fleksløntilskuddet (BEK 227/2024 § 1)
  const v29 = f.vurderingsdato >= 16190 /* 2014-04-30 */
  s[210] = v29
  const v30 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[200] = v30
  const v31 = s[0] && (!v29 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg') || v29 && (!v30 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b') || v30 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b' || f.beloebetsArt === 'pasning')))
  const FLEKSLOENBEK_1_1 = !s[2] || v31
  s[983] = FLEKSLOENBEK_1_1
  const FLEKSLOENBEK_1_1_nej = !s[2] || !v31
  s[984] = FLEKSLOENBEK_1_1_nej
  // FLEKSLOENBEK.3.4: Løn for flere måneder, delt ud (BEK 227/2024 § 3, stk. 4)
  const v34 = Math.round(f.loenForFlereMaaneder / f.maanederLoennenDaekker)
  const FLEKSLOENBEK_3_4_ir = !s[2] || s[0] && !v29
  s[987] = FLEKSLOENBEK_3_4_ir
  const FLEKSLOENBEK_3_4 = s[2] ? (s[0] ? (v29 ? v34 : -Infinity) : 0) : -Infinity
  s[985] = FLEKSLOENBEK_3_4
  const FLEKSLOENBEK_3_4_hoej = s[2] ? (s[0] ? (v29 ? v34 : Infinity) : 0) : Infinity
  s[986] = FLEKSLOENBEK_3_4_hoej
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v38 = f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job'
  s[2458] = v38
  const v39 = f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted'
  s[2460] = v39
  const v40 = f.sammeArbejdsgiverIFleksjobbet && f.sammeOpgaverIFleksjobbet
  s[2461] = v40
  const v41 = v39 && !v40
  s[2459] = v41
  const v42 = f.aendringIFleksjobbet === 'overdragelse'
  s[2463] = v42
  const v43 = v42 && f.sammeOpgaverIFleksjobbet === false
  s[2462] = v43
  const v44 = s[0] && (v38 || v41 || v43)
  const LAB_133_1_nyt = !s[2] || v44
  s[1451] = LAB_133_1_nyt
  const LAB_133_1_nyt_nej = !s[2] || !v44
  s[1452] = LAB_133_1_nyt_nej
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v47 = f.fleksjobStartede >= 15706 /* 2013-01-01 */
  s[2464] = v47
  const LAB_133_1 = f.ansatIFleksjob && (!s[2] || !s[0] || !v47 && (LAB_133_1_nyt_nej || !s[2]))
  s[194] = LAB_133_1
  const LAB_133_1_nej = f.ansatIFleksjob && (!s[2] || s[0] && (v47 || LAB_133_1_nyt))
  s[193] = LAB_133_1_nej
  const LAB_133_1_ir = f.ansatIFleksjob === false || !s[2]
  s[195] = LAB_133_1_ir
  // FLEKSLOENBEK.4.1: Den måned, lønnen læses i (BEK 227/2024 § 4, stk. 1)
  const v51 = s[0] ? shiftDays(monthStart(f.vurderingsdato), -1) : NEVER
  const FLEKSLOENBEK_4_1 = s[2] ? v51 : FIRST_DAY
  s[988] = FLEKSLOENBEK_4_1
  const FLEKSLOENBEK_4_1_hoej = s[2] ? v51 : NEVER
  s[989] = FLEKSLOENBEK_4_1_hoej
  const v54 = f.ansatIFleksjob === false || LAB_133_1
  s[202] = v54
  const FLEKSLOENBEK_4_1_er = f.ansatIFleksjob && (LAB_133_1_nej || LAB_133_1_ir)
  s[201] = FLEKSLOENBEK_4_1_er
  const FLEKSLOENBEK_4_1_ir = FLEKSLOENBEK_4_1_er && !s[2] || v54
  s[209] = FLEKSLOENBEK_4_1_ir
  // FLEKSLOENBEK.4.2: Den forventede løn bruges (BEK 227/2024 § 4, stk. 2)
  const v57 = s[0] && f.helMaanedsLoenErOplyst === false
  const FLEKSLOENBEK_4_2 = FLEKSLOENBEK_4_1_er && (!s[2] || v57)
  s[991] = FLEKSLOENBEK_4_2
  const FLEKSLOENBEK_4_2_nej = FLEKSLOENBEK_4_1_er && (!s[2] || !v57)
  s[992] = FLEKSLOENBEK_4_2_nej
  // FLEKSLOENBEK.4.4: Tilskuddet kan reguleres fra (BEK 227/2024 § 4, stk. 4)
  const v60 = s[0] ? shiftMonths(f.vurderingsdato, -12) : NEVER
  const FLEKSLOENBEK_4_4 = s[2] ? v60 : FIRST_DAY
  s[994] = FLEKSLOENBEK_4_4
  const FLEKSLOENBEK_4_4_hoej = s[2] ? v60 : NEVER
  s[995] = FLEKSLOENBEK_4_4_hoej
}

function svar_3(f, s) {
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v0 = f.vurderingsdato >= 11504 /* 2001-07-01 */
  s[12] = v0
  const v1 = f.bidragsmaanederSeneste30Aar >= 300
  s[2468] = v1
  const v2 = f.foedselsdag <= -6516 /* 1952-02-29 */
  s[2470] = v2
  const v3 = f.iAkasseUdenBrudFra <= 8125 /* 1992-03-31 */
  s[2472] = v3
  const v4 = v3 || f.betalteTilFleksydelsesalderen
  s[2471] = v4
  const v5 = f.ubrudteMaanederSeneste15Aar >= 120
  s[2473] = v5
  const v6 = f.bidragUdenBrudFra <= 10682 /* 1999-04-01 */
  s[2474] = v6
  const v7 = v2 && v4 && v5 && v6 && f.fleksydelsesbidragFraTilmelding
  s[2469] = v7
  const v8 = f.vurderingsdato >= 13879 /* 2008-01-01 */
  s[243] = v8
  const v9 = shiftMonths(f.foedselsdag, 360)
  s[37] = v9
  const v10 = v9 >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2476] = v10
  const v11 = f.bidragsmaanederIAlt >= 360
  s[2477] = v11
  const v12 = v10 && v11
  s[2475] = v12
  const v13 = f.foedselsdag <= -4019 /* 1958-12-31 */
  s[11] = v13
  const v14 = f.bidragUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2479] = v14
  const v15 = f.bidragsmaanederSeneste25Aar >= 240
  s[2480] = v15
  const v16 = v13 && v14 && v15 && f.fleksydelsesbidragFraTilmelding
  s[2478] = v16
  const v17 = f.foedselsdag >= -4018 /* 1959-01-01 */
  s[35] = v17
  const v18 = f.foedselsdag <= 2190 /* 1975-12-31 */
  s[2483] = v18
  const v19 = v17 && v18
  s[2482] = v19
  const v20 = f.bidragUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2487] = v20
  const v21 = f.iAkasseUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2488] = v21
  const v22 = v20 && v21
  s[2486] = v22
  const v23 = f.bidragsmaanederIAlt >= 300
  s[2489] = v23
  const v24 = v22 && v23
  s[2485] = v24
  const v25 = f.foedselsdag <= -2011 /* 1964-06-30 */
  s[2492] = v25
  const v26 = f.iAkasseUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2493] = v26
  const v27 = v25 && v14 && v26
  s[2491] = v27
  const v28 = v27 && v15 && f.fleksydelsesbidragFraTilmelding
  s[2490] = v28
  const v29 = v24 || v28
  s[2484] = v29
  const v30 = v19 && v29
  s[2481] = v30
  const v31 = f.foedselsdag >= 2191 /* 1976-01-01 */
  s[2496] = v31
  const v32 = f.foedselsdag <= 2921 /* 1977-12-31 */
  s[2497] = v32
  const v33 = v31 && v32
  s[2495] = v33
  const v34 = shiftMonths(f.foedselsdag, 384) >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2498] = v34
  const v35 = v33 && v34 && v11
  s[2494] = v35
  const v36 = !v8 && (v1 || v7) || v8 && (v12 || v7 || v16 || v30 || v35)
  const FYL_2a = !v0 || v36
  s[16] = FYL_2a
  const FYL_2a_nej = !v0 || !v36
  s[20] = FYL_2a_nej
  // FLEKSYDELSESBEK.4: Lempeligere krav om bidrag ved nedsat arbejdsevne (BEK 1187/2020 § 4)
  const v39 = f.vurderingsdato >= 13330 /* 2006-07-01 */
  s[13] = v39
  const v40 = f.foedselsdag >= -1280 /* 1966-07-01 */
  s[2500] = v40
  const v41 = f.fleksydelsesbidragFraTilmelding && f.betalteTilFleksydelsesalderen
  s[2501] = v41
  const v42 = f.bidragsmaanederIAlt >= 60
  s[2502] = v42
  const v43 = FYL_2a_nej || !v0
  s[18] = v43
  const FLEKSYDELSESBEK_4 = !v39 || !v40 && v43 && f.kunneIkkeKlareNormaltJob && f.visTilknytningTilArbejdsmarkedet && v41 && v42
  s[17] = FLEKSYDELSESBEK_4
  const FLEKSYDELSESBEK_4_nej = !v39 || v40 || FYL_2a || f.kunneIkkeKlareNormaltJob === false || f.visTilknytningTilArbejdsmarkedet === false || !v41 || !v42
  s[19] = FLEKSYDELSESBEK_4_nej
  // FVL.7.1: Myndigheden skal vejlede dig (FVL § 7, stk. 1)
  const v46 = f.henvendelsenVedroererSagsomraadet && f.vejledningErFornoeden
  const FVL_7_1 = !s[2] || v46
  s[997] = FVL_7_1
  const FVL_7_1_nej = !s[2] || !v46
  s[998] = FVL_7_1_nej
  // FVL.7.2: Henvendelsen skal sendes videre til den rette myndighed (FVL § 7, stk. 2)
  const v49 = f.henvendelsenErSkriftlig && f.henvendelsenVedroererSagsomraadet === false && f.retteMyndighedKendes
  const FVL_7_2 = !s[2] || v49
  s[999] = FVL_7_2
  const FVL_7_2_nej = !s[2] || !v49
  s[1000] = FVL_7_2_nej
  // FVL.8.1: Du kan lade dig repræsentere eller bistå (FVL § 8, stk. 1)
  const v52 = f.hensynModRepraesentation === false && f.andenLovBegraenserRepraesentation === false && f.erPartISagen
  const FVL_8_1 = !s[2] || v52
  s[1001] = FVL_8_1
  const FVL_8_1_nej = !s[2] || !v52
  s[1002] = FVL_8_1_nej
  // FVL.8.1.aktindsigt: Den, der hjælper dig, kan få aktindsigt for dig (FVL § 8, stk. 1)
  const v55 = f.hjaelperensRolle === 'partsrepraesentant'
  s[2507] = v55
  const FVL_8_1_aktindsigt = !s[2] || v55
  s[1003] = FVL_8_1_aktindsigt
  const FVL_8_1_aktindsigt_nej = !s[2] || !v55
  s[1004] = FVL_8_1_aktindsigt_nej
  // FVL.8.1.breve: Brevene sendes til din repræsentant (FVL § 8, stk. 1)
  const v58 = v55 && f.aftaltAtBrevetSendesTilParten === false
  const FVL_8_1_breve = !s[2] || v58
  s[1005] = FVL_8_1_breve
  const FVL_8_1_breve_nej = !s[2] || !v58
  s[1006] = FVL_8_1_breve_nej
  // FVL.8.1.fuldmagt: Der kan kræves en skriftlig fuldmagt (FVL § 8, stk. 1)
  const v61 = f.repraesentantensFag === 'advokat' || f.repraesentantensFag === 'revisor' || f.repraesentantensFag === 'socialraadgiver'
  s[2510] = v61
  const v62 = v61 && f.repraesentantenHandlerForParten
  s[2509] = v62
  const v63 = v62 && f.tvivlOmFuldmagten || !v62 && f.skriftligFuldmagtErNoedvendig
  s[2508] = v63
  const v64 = f.skriftligFuldmagtForeligger === false && v63
  const FVL_8_1_fuldmagt = !s[2] || v64
  s[1007] = FVL_8_1_fuldmagt
  const FVL_8_1_fuldmagt_nej = !s[2] || !v64
  s[1008] = FVL_8_1_fuldmagt_nej
  // FVL.8.1.omfang: Fuldmagten dækker sagen (FVL § 8, stk. 1)
  const v67 = f.vurderingsdato >= f.fuldmagtenGaelderFra
  s[2512] = v67
  const v68 = f.fuldmagtenGaelderTil >= f.vurderingsdato
  s[2514] = v68
  const v69 = f.fuldmagtenHarEnSidsteDag === false || v68
  s[2513] = v69
  const v70 = v67 && v69
  s[2511] = v70
  const v71 = f.fuldmagtenNaevnerSagen && f.fuldmagtenNaevnerHandlingen && v70 && f.fuldmagtenErTilbagekaldt === false
  const FVL_8_1_omfang = !s[2] || v71
  s[1009] = FVL_8_1_omfang
  const FVL_8_1_omfang_nej = !s[2] || !v71
  s[1010] = FVL_8_1_omfang_nej
  // FVL.8.1.personligt: Du kan blive bedt om selv at medvirke (FVL § 8, stk. 1)
  const FVL_8_1_personligt = !s[2] || f.personligMedvirkenHarBetydning
  s[1011] = FVL_8_1_personligt
  const FVL_8_1_personligt_nej = !s[2] || f.personligMedvirkenHarBetydning === false
  s[1012] = FVL_8_1_personligt_nej
  // FVL.9.1: Ret til at se sagens dokumenter (FVL § 9, stk. 1-2)
  const v76 = f.erPartISagen && f.sagenErEnAfgoerelsessag && f.sagenErEnStraffesag === false
  const FVL_9_1 = !s[2] || v76
  s[3] = FVL_9_1
  const FVL_9_1_nej = !s[2] || !v76
  s[4] = FVL_9_1_nej
}

function svar_4(f, s) {
  // FVL.12.1: Dokumentet er internt (FVL § 12, stk. 1-2)
  const v0 = f.vurderingsdato >= 16071 /* 2014-01-01 */
  s[5] = v0
  const v1 = f.afgivetAfGrund === 'retlig' || f.afgivetAfGrund === 'forskning'
  s[2517] = v1
  const v2 = f.afgivetTilUdenforstaaende === false || v1 || f.afgivetAfLignendeGrund
  s[2516] = v2
  const v3 = !v0 && f.erInterntArbejdsdokument || v0 && f.erInterntArbejdsdokument && v2
  const FVL_12_1 = !s[2] || v3
  s[1026] = FVL_12_1
  const FVL_12_1_nej = !s[2] || !v3
  s[1027] = FVL_12_1_nej
  // FVL.13: Det interne dokument skal alligevel udleveres (FVL § 13)
  const v6 = f.interntDokumentsIndhold === 'beslutning' || f.interntDokumentsIndhold === 'notat' || f.interntDokumentsIndhold === 'bevis'
  s[2518] = v6
  const v7 = FVL_12_1 || !s[2]
  const FVL_13 = !s[2] || v7 && f.foreliggerIEndeligForm && v6
  s[1034] = FVL_13
  const FVL_13_nej = !s[2] || FVL_12_1_nej || f.foreliggerIEndeligForm === false || !v6
  s[1035] = FVL_13_nej
  // FVL.14: Dokumentet er undtaget på grund af sin art (FVL § 14)
  const v10 = f.dokumentetsSaerligeArt === 'ministermoede'
  s[2519] = v10
  const v11 = f.dokumentetsSaerligeArt === 'sekretariat'
  s[2520] = v11
  const v12 = f.dokumentetsSaerligeArt === 'retssag'
  s[2521] = v12
  const v13 = v10 || v11 || v12
  const FVL_14 = !s[2] || v13
  s[1036] = FVL_14
  const FVL_14_nej = !s[2] || !v13
  s[1037] = FVL_14_nej
  // FVL.12.1.undtaget: Dokumentet kan holdes tilbage (FVL § 12, stk. 1)
  const v16 = FVL_12_1_nej || FVL_13
  s[2523] = v16
  const v17 = v7 && (FVL_13_nej || !s[2]) && (FVL_12_1 || FVL_13_nej)
  s[2522] = v17
  const FVL_12_1_undtaget = !s[2] || v17 || FVL_14
  s[1032] = FVL_12_1_undtaget
  const FVL_12_1_undtaget_nej = !s[2] || (v16 || !s[2]) && (FVL_14_nej || !s[2]) && (v16 || FVL_14_nej)
  s[1033] = FVL_12_1_undtaget_nej
  // FVL.15: Passagen kan undtages (FVL § 15)
  const v20 = f.hensynBagUndtagelse === 'intet'
  s[2524] = v20
  const v21 = f.hensynBagUndtagelse === 'statens_sikkerhed'
  s[2526] = v21
  const v22 = v21 && f.hensynetVejerTungest
  s[2525] = v22
  const v23 = f.hensynBagUndtagelse === 'fortrolighed_udland'
  s[2528] = v23
  const v24 = v23 && f.fortrolighedFoelgerAfForpligtelse
  s[2527] = v24
  const v25 = f.hensynBagUndtagelse === 'udenrigspolitik'
  s[2530] = v25
  const v26 = v25 && f.hensynetVejerTungest
  s[2529] = v26
  const v27 = f.hensynBagUndtagelse === 'lovovertraedelser'
  s[2532] = v27
  const v28 = v27 && f.hensynetVejerTungest
  s[2531] = v28
  const v29 = f.hensynBagUndtagelse === 'kontrol'
  s[2534] = v29
  const v30 = v29 && f.hensynetVejerTungest
  s[2533] = v30
  const v31 = f.hensynBagUndtagelse === 'oekonomi'
  s[2536] = v31
  const v32 = v31 && f.hensynetVejerTungest
  s[2535] = v32
  const v33 = f.hensynBagUndtagelse === 'forskning'
  s[2538] = v33
  const v34 = v33 && f.hensynetVejerTungest
  s[2537] = v34
  const v35 = f.hensynBagUndtagelse === 'saerlig_karakter'
  s[2540] = v35
  const v36 = v35 && f.hensynetVejerTungest
  s[2539] = v36
  const v37 = !v0 && !v20 && f.hensynetVejerTungest || v0 && (v22 || v24 || v26 || v28 || v30 || v32 || v34 || v36)
  const FVL_15 = !s[2] || v37
  s[6] = FVL_15
  const FVL_15_nej = !s[2] || !v37
  s[863] = FVL_15_nej
  // FVL.9.2: Dokumentet skal udleveres helt (FVL § 9)
  const v40 = s[3] || !s[2]
  const v41 = FVL_12_1_undtaget_nej || !s[2]
  const v42 = FVL_15_nej || !s[2]
  s[7] = v42
  const FVL_9_2 = !s[2] || v40 && v41 && v42 && (s[3] || FVL_12_1_undtaget_nej || FVL_15_nej)
  s[1013] = FVL_9_2
  const FVL_9_2_nej = !s[2] || s[4] || FVL_12_1_undtaget || FVL_15
  s[1014] = FVL_9_2_nej
  // FVL.9.4: Et dokument, der er sendt til andre, kan ses (FVL § 9, stk. 4)
  const v45 = v0 ? shiftDays(f.dokumentetAfsendtDen, 1) : f.dokumentetAntagesFremmeDen
  const FVL_9_4 = s[2] ? v45 : FIRST_DAY
  s[1015] = FVL_9_4
  const FVL_9_4_hoej = s[2] ? v45 : NEVER
  s[1016] = FVL_9_4_hoej
  const FVL_9_4_ir = f.dokumentetErAfsendtTilAndre === false || !s[2]
  s[1017] = FVL_9_4_ir
  // FVL.9a.1: Anmodningen om aktindsigt er tilstrækkelig (FVL § 9 a)
  const FVL_9a_1 = !s[2] || f.sagenAngivet
  s[1018] = FVL_9a_1
  const FVL_9a_1_nej = !s[2] || f.sagenAngivet === false
  s[1019] = FVL_9a_1_nej
  // FVL.9a.2: Anmodningen kan afslås på grund af sit formål (FVL § 9 a, stk. 2)
  const v51 = f.vurderingsdato >= 19905 /* 2024-07-01 */
  s[563] = v51
  const v52 = v51 && f.retsstridigtFormaal
  const FVL_9a_2 = !s[2] || v52
  s[1020] = FVL_9a_2
  const FVL_9a_2_nej = !s[2] || !v52
  s[1021] = FVL_9a_2_nej
  // FVL.9b.1: Afgørelsen skal vente på aktindsigten (FVL § 9 b, stk. 1)
  const v55 = s[4] || f.nogetKanUdleveres === false
  s[9] = v55
  const v56 = v40 && f.nogetKanUdleveres
  s[8] = v56
  const FVL_9b_1 = !s[2] || f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaAktindsigt === false && f.anmodetOmAktindsigt && v56 && f.harFaaetAktindsigt === false
  s[1022] = FVL_9b_1
  const FVL_9b_1_nej = !s[2] || f.fristForAfgoerelsenBrydes || f.hensynModAtVentePaaAktindsigt || f.anmodetOmAktindsigt === false || v55 || f.harFaaetAktindsigt
  s[1023] = FVL_9b_1_nej
  // FVL.10.1: Det skal overvejes at give mere, end du har ret til (FVL § 10, stk. 1)
  const v59 = FVL_12_1_undtaget || FVL_15
  s[2549] = v59
  const v60 = v41 && v42 && (FVL_12_1_undtaget_nej || FVL_15_nej)
  s[2550] = v60
  const FVL_10_1 = !s[2] || v0 && f.anmodetOmAktindsigt && (v59 || !s[2])
  s[1024] = FVL_10_1
  const FVL_10_1_nej = !s[2] || !v0 || f.anmodetOmAktindsigt === false || v60
  s[1025] = FVL_10_1_nej
  // FVL.12.1.navn: Du skal have lægekonsulentens navn (FVL § 12, stk. 1)
  const FVL_12_1_navn = !s[2] || f.laegekonsulentHarUdtaltSig
  s[1028] = FVL_12_1_navn
  const FVL_12_1_navn_nej = !s[2] || f.laegekonsulentHarUdtaltSig === false
  s[1029] = FVL_12_1_navn_nej
  // FVL.12.1.skik: Lægekonsulentens vurdering bør deles med dig (FVL § 12, stk. 1)
  const v65 = f.laegekonsulentHarUdtaltSig && f.afgoerelsenErTruffet === false
  const FVL_12_1_skik = !s[2] || v65
  s[1030] = FVL_12_1_skik
  const FVL_12_1_skik_nej = !s[2] || !v65
  s[1031] = FVL_12_1_skik_nej
  // FVL.14a.1: Oplysningen skal gives, selv om dokumentet er undtaget (FVL § 14 a)
  const v68 = f.oplysningernesArt === 'faktisk_grundlag'
  s[10] = v68
  const v69 = v68 && f.oplysningenErRelevant
  s[2552] = v69
  const v70 = f.oplysningernesArt === 'ekstern_faglig_vurdering'
  s[2554] = v70
  const v71 = v70 && f.oplysningenErRelevant && !v12
  s[2553] = v71
  const v72 = v69 || v71
  s[2551] = v72
  const v73 = !v0 && v68 && f.oplysningerneErVaesentlige && f.fremgaarAfAndetUdleveret === false || v0 && v72 && f.fremgaarAfAndetUdleveret === false
  const FVL_14a_1 = FVL_12_1_undtaget && (!s[2] || v73)
  s[1038] = FVL_14a_1
  const FVL_14a_1_nej = FVL_12_1_undtaget && (!s[2] || !v73)
  s[1039] = FVL_14a_1_nej
  const FVL_14a_1_ir = !s[2] || v41
  s[1040] = FVL_14a_1_ir
  // FVL.14b: Myndighedens egen faglige vurdering skal gives (FVL § 14 b)
  const v77 = v0 && f.erInternFagligVurdering && f.foreliggerIEndeligForm && f.praksisAtIndhenteEksternVurdering
  const FVL_14b = !s[2] || v77
  s[1041] = FVL_14b
  const FVL_14b_nej = !s[2] || !v77
  s[1042] = FVL_14b_nej
}

function svar_5(f, s) {
  // FVL.15c: Resten af dokumentet skal udleveres (FVL § 15 c)
  const v0 = !s[5] && f.heleDokumentetErOmfattet === false || s[5] && f.restenRoeberHensynet === false && f.restenErKlartVildledende === false && f.restenErUdenMening === false && f.heleDokumentetErOmfattet === false
  const FVL_15c = s[6] && (!s[2] || v0)
  s[1043] = FVL_15c
  const FVL_15c_nej = s[6] && (!s[2] || !v0)
  s[1044] = FVL_15c_nej
  const FVL_15c_ir = !s[2] || s[7]
  s[1045] = FVL_15c_ir
  // FVL.16.2: Anmodningen om aktindsigt skal være færdigbehandlet (FVL § 16, stk. 2)
  const v4 = f.anmodningOmAktindsigtModtaget >= 13332 /* 2006-07-03 */
  s[864] = v4
  const v5 = f.anmodningOmAktindsigtModtaget >= 16071 /* 2014-01-01 */
  s[865] = v5
  const v6 = shiftDays(f.anmodningOmAktindsigtModtaget, 1)
  const v7 = from(ALL_DAYS, v6)
  const v8 = from(ALL_DAYS, shiftDays(v6, 120))
  const v9 = without(v7, v8)
  const v10 = v5 ? dayReaching(without(onWeekdays(v9, 62), intersectTable(v9, HELLIGDAGE_1)), v6, 7) : shiftDays(f.anmodningOmAktindsigtModtaget, 10)
  const FVL_16_2 = v4 ? v10 : FIRST_DAY
  s[1046] = FVL_16_2
  const FVL_16_2_hoej = v4 ? v10 : NEVER
  s[1047] = FVL_16_2_hoej
  const FVL_16_2_ir = f.anmodetOmAktindsigt === false || !v4
  s[1048] = FVL_16_2_ir
  // FVL.16.2.underretning: Du skal have besked om, at fristen ikke holdes (FVL § 16, stk. 2)
  const v14 = f.anmodetOmAktindsigt && f.anmodningOmAktindsigtErFaerdigbehandlet === false
  s[2558] = v14
  const v15 = f.anmodetOmAktindsigt && FVL_16_2 < f.vurderingsdato
  s[2559] = v15
  const v16 = f.anmodetOmAktindsigt && FVL_16_2_hoej >= f.vurderingsdato
  s[2560] = v16
  const v17 = v15 || f.ikkeMuligtIndenForFristen
  s[2561] = v17
  const v18 = (v16 || FVL_16_2_ir) && f.ikkeMuligtIndenForFristen === false
  s[2562] = v18
  const FVL_16_2_underretning = !v4 || !v5 && v14 && (v15 || FVL_16_2_ir) || v5 && v14 && v17
  s[1049] = FVL_16_2_underretning
  const FVL_16_2_underretning_nej = !v4 || !v5 && (!v14 || v16) || v5 && (!v14 || v18)
  s[1050] = FVL_16_2_underretning_nej
  // FVL.16.3: Dokumenterne skal udleveres, som du ønsker det (FVL § 16, stk. 3)
  const v21 = f.formenErUmulig || f.tungtvejendeModhensyn
  s[570] = v21
  const v22 = !s[5] && f.kopiHarBetydning && f.dokumenterneTalerModKopi === false || s[5] && !v21
  const FVL_16_3 = !s[2] || v22
  s[1051] = FVL_16_3
  const FVL_16_3_nej = !s[2] || !v22
  s[1052] = FVL_16_3_nej
  // FVL.16.4: Klagen over aktindsigt går til sagens egen klageinstans (FVL § 16, stk. 4)
  const v25 = f.klagenGaelder === 'partsaktindsigt'
  s[2563] = v25
  const v26 = f.klageinstansISagen === 'ingen'
  s[565] = v26
  const v27 = v25 && !v26
  s[2564] = v27
  const FVL_16_4 = !s[2] || v27
  s[1053] = FVL_16_4
  const FVL_16_4_nej = !s[2] || !v27
  s[1054] = FVL_16_4_nej
  // FVL.16.4.ankestyrelsen: Klagen over aktindsigt går til Ankestyrelsen (FVL § 16, stk. 4)
  const v30 = f.klageinstansISagen === 'ankestyrelsen'
  s[2565] = v30
  const v31 = v27 && v30
  const FVL_16_4_ankestyrelsen = !s[2] || v31
  s[1055] = FVL_16_4_ankestyrelsen
  const FVL_16_4_ankestyrelsen_nej = !s[2] || !v31
  s[1056] = FVL_16_4_ankestyrelsen_nej
  // FVL.16.4.spor: Klagen har 4 ugers frist og genvurdering (FVL § 16, stk. 4)
  const v34 = f.klagenGaelder === 'sagen'
  s[575] = v34
  const v35 = v34 && v30
  const FVL_16_4_spor = !s[2] || v35
  s[1057] = FVL_16_4_spor
  const FVL_16_4_spor_nej = !s[2] || !v35
  s[1058] = FVL_16_4_spor_nej
  // FVL.16.4.udsættelse: Afgørelsen skal vente på klagen over aktindsigt (FVL § 16, stk. 4)
  const FVL_16_4_udsaettelse = !s[2] || f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaAktindsigt === false && f.klageOverAktindsigtVerserer && s[8] && f.harFaaetAktindsigt === false
  s[1059] = FVL_16_4_udsaettelse
  const FVL_16_4_udsaettelse_nej = !s[2] || f.fristForAfgoerelsenBrydes || f.hensynModAtVentePaaAktindsigt || f.klageOverAktindsigtVerserer === false || s[9] || f.harFaaetAktindsigt
  s[1060] = FVL_16_4_udsaettelse_nej
  // FVL.17: Klagefristens sidste dag, når der er bedt om aktindsigt (FVL § 17)
  const v40 = f.anmodningOmAktindsigtModtaget >= f.afgoerelsenMeddelt
  s[2567] = v40
  const v41 = f.klagefristensSidsteDag >= f.anmodningOmAktindsigtModtaget
  s[2568] = v41
  const v42 = f.anmodetOmAktindsigt && v40 && v41 && f.klagefristenAfbrydes
  s[2566] = v42
  const v43 = v42 ? (f.anmodningOmAktindsigtErFaerdigbehandlet ? Math.max(shiftDays(f.aktindsigtMeddeltEllerAfslaaet, f.klagefristensSidsteDag - f.anmodningOmAktindsigtModtaget), shiftDays(f.aktindsigtMeddeltEllerAfslaaet, 14)) : NEVER) : f.klagefristensSidsteDag
  const FVL_17 = s[2] ? v43 : FIRST_DAY
  s[1061] = FVL_17
  const FVL_17_hoej = s[2] ? v43 : NEVER
  s[1062] = FVL_17_hoej
  // FVL.19.1: Du skal høres om oplysningerne (FVL § 19, stk. 1)
  const v46 = f.oplysningernesArt === 'faktisk_grundlag' || f.oplysningernesArt === 'ekstern_faglig_vurdering'
  s[564] = v46
  const v47 = !s[5] && f.ubetaenkeligtAtAfgoere === false && f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaHoering === false && f.retTilAktindsigtIOplysningerne && f.videKredsEllerVanskeligt === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && s[10] && f.partenKenderOplysningerne === false && f.oplysningerneErTilUgunst && f.oplysningerneErVaesentlige || s[5] && f.ubetaenkeligtAtAfgoere === false && f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaHoering === false && f.retTilAktindsigtIOplysningerne && f.videKredsEllerVanskeligt === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && v46 && f.partenKenderOplysningerne === false && f.oplysningerneErTilUgunst && f.oplysningerneErVaesentlige
  const FVL_19_1 = !s[2] || v47
  s[1064] = FVL_19_1
  const FVL_19_1_nej = !s[2] || !v47
  s[1065] = FVL_19_1_nej
  // FVL.19.1.udbetaling: Udbetalingen må sættes ned eller stoppes (FVL § 19, stk. 1)
  const v50 = f.hoeringenErSlut || f.hoeringenErUndladtMedGrund
  s[2570] = v50
  const v51 = f.hoeringenBegyndteDen >= f.aendringenSkalVirkeFra
  s[2572] = v51
  const v52 = f.hoeringenErUndladtMedGrund || !v51
  s[2571] = v52
  const v53 = f.aendringenSkalVirkeFra >= f.afgoerelsenMeddelt
  s[2573] = v53
  const v54 = v50 && v52 && f.afgoerelsenErMeddelt && v53
  const FVL_19_1_udbetaling = !s[2] || v54
  s[1066] = FVL_19_1_udbetaling
  const FVL_19_1_udbetaling_nej = !s[2] || !v54
  s[1067] = FVL_19_1_udbetaling_nej
  // FVL.20.1: Høringen kan udelades, fordi afgørelsen kan ændres (FVL § 20, stk. 1)
  const v57 = f.kanAendresPaaAnmodning && f.karakterenTalerForAtUndladeHoering
  const FVL_20_1 = !s[2] || v57
  s[1070] = FVL_20_1
  const FVL_20_1_nej = !s[2] || !v57
  s[1071] = FVL_20_1_nej
  // FVL.19.1.venter: Afgørelsen skal vente på partshøringen (FVL § 19, stk. 1)
  const v60 = f.hoeringsfrist >= f.vurderingsdato
  s[2577] = v60
  const v61 = f.hoeringsfristErSat === false || v60
  s[2576] = v61
  const v62 = f.harUdtaltSig === false && v61
  s[2575] = v62
  const v63 = f.hoertOmOplysningerne === false || v62
  s[2574] = v63
  const v64 = FVL_19_1 || !s[2]
  const FVL_19_1_venter = !s[2] || v64 && (FVL_20_1_nej || !s[2]) && v63
  s[1068] = FVL_19_1_venter
  const FVL_19_1_venter_nej = !s[2] || FVL_19_1_nej || FVL_20_1 || !v63
  s[1069] = FVL_19_1_venter_nej
  // FVL.20.2: Oplysningerne og adgangen til genoptagelse skal med afgørelsen (FVL § 20, stk. 2)
  const FVL_20_2 = !s[2] || v64 && (FVL_20_1 || !s[2]) && f.hoertOmOplysningerne === false
  s[806] = FVL_20_2
  const FVL_20_2_nej = !s[2] || FVL_19_1_nej || FVL_20_1_nej || f.hoertOmOplysningerne
  s[1073] = FVL_20_2_nej
  // FVL.20.3: Klagefristens sidste dag, når sagen skal genoptages efter udeladt høring (FVL § 20, stk. 3)
  const v69 = f.klagefristensSidsteDag >= f.bedtOmGenoptagelseDen
  s[2579] = v69
  const v70 = f.bedtOmGenoptagelse && v69
  s[2578] = v70
  const v71 = v70 ? (f.nyAfgoerelseErMeddelt ? Math.max(shiftDays(f.nyAfgoerelseMeddeltDen, f.klagefristensSidsteDag - f.bedtOmGenoptagelseDen), shiftDays(f.nyAfgoerelseMeddeltDen, 14)) : NEVER) : f.klagefristensSidsteDag
  const FVL_20_3 = s[2] ? v71 : FIRST_DAY
  s[1074] = FVL_20_3
  const FVL_20_3_hoej = s[2] ? v71 : NEVER
  s[1075] = FVL_20_3_hoej
  const FVL_20_3_ir = !s[2] || FVL_20_2_nej || !s[2]
  s[1076] = FVL_20_3_ir
  // FVL.21.1: Afgørelsen skal vente på den udtalelse, du vil komme med (FVL § 21, stk. 1)
  const v75 = f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaUdtalelse === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && f.harForlangtUdsaettelse && f.harUdtaltSig === false && v61
  const FVL_21_1 = !s[2] || v75
  s[1077] = FVL_21_1
  const FVL_21_1_nej = !s[2] || !v75
  s[1078] = FVL_21_1_nej
}

function svar_6(f, s) {
  // FVL.22: Afgørelsen skal begrundes (FVL § 22)
  const v0 = f.afgoerelsenMeddelesSkriftligt && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_22 = !s[2] || v0
  s[1079] = FVL_22
  const FVL_22_nej = !s[2] || !v0
  s[1080] = FVL_22_nej
  // FVL.23.1: Du kan forlange en skriftlig begrundelse (FVL § 23, stk. 1)
  const v3 = f.afgoerelsenMeddelesSkriftligt === false && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_23_1 = !s[2] || v3
  s[807] = FVL_23_1
  const FVL_23_1_nej = !s[2] || !v3
  s[1082] = FVL_23_1_nej
  // FVL.23.1.frist: Den skriftlige begrundelse skal være forlangt (FVL § 23, stk. 1)
  const v6 = shiftDays(f.afgoerelsenMeddelt, 14)
  const FVL_23_1_frist = s[2] ? v6 : FIRST_DAY
  s[1083] = FVL_23_1_frist
  const FVL_23_1_frist_hoej = s[2] ? v6 : NEVER
  s[1084] = FVL_23_1_frist_hoej
  const FVL_23_1_frist_ir = !s[2] || FVL_23_1_nej || !s[2]
  s[808] = FVL_23_1_frist_ir
  // FVL.23.2: Den skriftlige begrundelse skal være givet (FVL § 23, stk. 2)
  const v10 = shiftDays(f.begrundelseBegaeretDen, 14)
  const FVL_23_2 = s[2] ? v10 : FIRST_DAY
  s[1086] = FVL_23_2
  const FVL_23_2_hoej = s[2] ? v10 : NEVER
  s[1087] = FVL_23_2_hoej
  // FVL.24.1.hovedhensyn: Begrundelsen skal angive hovedhensynene (FVL § 24, stk. 1)
  const v13 = FVL_22 || !s[2]
  const FVL_24_1_hovedhensyn = !s[2] || v13 && f.afgoerelsenBerorPaaSkoen
  s[1091] = FVL_24_1_hovedhensyn
  const FVL_24_1_hovedhensyn_nej = !s[2] || FVL_22_nej || f.afgoerelsenBerorPaaSkoen === false
  s[1092] = FVL_24_1_hovedhensyn_nej
  // FVL.24.2: Begrundelsen skal gøre rede for fakta (FVL § 24, stk. 2)
  const FVL_24_2 = !s[2] || v13 && f.redegoerelseForFaktaErFornoeden
  s[1093] = FVL_24_2
  const FVL_24_2_nej = !s[2] || FVL_22_nej || f.redegoerelseForFaktaErFornoeden === false
  s[1094] = FVL_24_2_nej
  // FVL.24.1: Begrundelsen har det, den skal (FVL § 24, stk. 1-2)
  const v18 = FVL_24_1_hovedhensyn_nej || f.begrundelsenHarHovedhensynene
  s[2581] = v18
  const v19 = (FVL_24_1_hovedhensyn || !s[2]) && f.begrundelsenHarHovedhensynene === false
  s[2582] = v19
  const v20 = FVL_24_2_nej || f.begrundelsenHarFakta
  s[2583] = v20
  const v21 = (FVL_24_2 || !s[2]) && f.begrundelsenHarFakta === false
  s[2584] = v21
  const FVL_24_1 = FVL_22 && (!s[2] || f.begrundelsenHarRetsreglerne && v18 && v20)
  s[1088] = FVL_24_1
  const FVL_24_1_nej = FVL_22 && (!s[2] || f.begrundelsenHarRetsreglerne === false || v19 || v21)
  s[1089] = FVL_24_1_nej
  const FVL_24_1_ir = !s[2] || FVL_22_nej || !s[2]
  s[1090] = FVL_24_1_ir
  // FVL.25.1: Afgørelsen skal have en klagevejledning (FVL § 25, stk. 1)
  const v25 = f.afgoerelsenKanPaaklages && f.afgoerelsenMeddelesSkriftligt && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_25_1 = !s[2] || v25
  s[1095] = FVL_25_1
  const FVL_25_1_nej = !s[2] || !v25
  s[1096] = FVL_25_1_nej
  // FVL.25.1.indhold: Klagevejledningen har det, den skal (FVL § 25, stk. 1)
  const v28 = f.klagenHarEnFrist === false || f.klagevejledningHarFristen
  s[2585] = v28
  const v29 = f.klagevejledningHarKlageinstansen && f.klagevejledningHarFremgangsmaaden && v28
  const FVL_25_1_indhold = FVL_25_1 && (!s[2] || v29)
  s[1100] = FVL_25_1_indhold
  const FVL_25_1_indhold_nej = FVL_25_1 && (!s[2] || !v29)
  s[1101] = FVL_25_1_indhold_nej
  const FVL_25_1_indhold_ir = !s[2] || FVL_25_1_nej || !s[2]
  s[1102] = FVL_25_1_indhold_ir
  // FVL.25.1.fristløb: Klagefristen løber, som klagevejledningen er (FVL § 25, stk. 1)
  const v33 = f.afgoerelsenKanPaaklages && f.klagenHarEnFrist
  s[2586] = v33
  const FVL_25_1_fristloeb = v33 && (!s[2] || FVL_25_1_nej || FVL_25_1_indhold)
  s[1097] = FVL_25_1_fristloeb
  const FVL_25_1_fristloeb_nej = v33 && (!s[2] || (FVL_25_1_indhold_nej || FVL_25_1_indhold_ir) && FVL_25_1)
  s[1098] = FVL_25_1_fristloeb_nej
  const FVL_25_1_fristloeb_ir = !v33 || !s[2]
  s[1099] = FVL_25_1_fristloeb_ir
  // FVL.27.1: Oplysningen er omfattet af tavshedspligt (FVL § 27, stk. 1-4)
  const v37 = f.oplysningenGaelder === 'privat_forhold'
  s[2587] = v37
  const v38 = f.oplysningenGaelder === 'forretningsforhold'
  s[2589] = v38
  const v39 = v38 && f.vaesentligOekonomiskBetydning
  s[2588] = v39
  const v40 = !s[5] && (f.betegnetSomFortrolig || f.hemmeligholdelseErNoedvendig) || s[5] && (v37 || v39 || f.betegnetSomFortrolig || f.hemmeligholdelseErNoedvendig)
  const FVL_27_1 = !s[2] || v40
  s[1103] = FVL_27_1
  const FVL_27_1_nej = !s[2] || !v40
  s[1104] = FVL_27_1_nej
  // FVL.28.1: Videregivelsen følger reglerne om persondata (FVL § 28, stk. 1)
  const v43 = f.vurderingsdato >= 15622 /* 2012-10-09 */
  s[867] = v43
  const FVL_28_1 = !v43 || f.erPersonoplysning
  s[1105] = FVL_28_1
  const FVL_28_1_nej = !v43 || f.erPersonoplysning === false
  s[1106] = FVL_28_1_nej
  // FVL.28.2: Den fortrolige oplysning må gives til en anden myndighed (FVL § 28, stk. 2)
  const v46 = f.samtykkeTilVideregivelse || f.lovKraeverVideregivelse || f.vaesentligForMyndigheden
  const FVL_28_2 = f.erPersonoplysning === false && (!v43 || v46)
  s[1107] = FVL_28_2
  const FVL_28_2_nej = f.erPersonoplysning === false && (!v43 || !v46)
  s[1108] = FVL_28_2_nej
  const FVL_28_2_ir = f.erPersonoplysning || !v43
  s[1109] = FVL_28_2_ir
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v50 = f.vurderingsdato >= 15340 /* 2012-01-01 */
  s[22] = v50
  const v51 = f.vurderingsdato >= 13503 /* 2006-12-21 */
  s[21] = v51
  const v52 = shiftMonths(f.foedselsdag, 720)
  s[560] = v52
  const v53 = f.foedselsdag <= -3838 /* 1959-06-30 */
  s[23] = v53
  const v54 = f.foedselsdag <= -3654 /* 1959-12-31 */
  s[2593] = v54
  const v55 = f.foedselsdag <= -3472 /* 1960-06-30 */
  s[2594] = v55
  const v56 = s[11] ? 720 : v53 ? 726 : v54 ? 732 : v55 ? 738 : 744
  const FYL_1a_2_er = f.foedselsdag <= -2558 /* 1962-12-31 */
  s[1113] = FYL_1a_2_er
  const v58 = shiftMonths(f.folkepensionsalderNaasDen, -36)
  s[24] = v58
  const v59 = f.foedselsdag <= -5845 /* 1953-12-31 */
  s[2595] = v59
  const v60 = f.foedselsdag <= -5664 /* 1954-06-30 */
  s[2596] = v60
  const v61 = f.foedselsdag <= -5480 /* 1954-12-31 */
  s[2597] = v61
  const v62 = f.foedselsdag <= -5299 /* 1955-06-30 */
  s[2598] = v62
  const v63 = f.foedselsdag <= -5115 /* 1955-12-31 */
  s[33] = v63
  const v64 = f.foedselsdag <= -4933 /* 1956-06-30 */
  s[34] = v64
  const v65 = v59 ? 720 : v60 ? 726 : v61 ? 732 : v62 ? 738 : v63 ? 744 : v64 ? 750 : s[11] ? 756 : v53 ? 762 : 768
  const v66 = v51 ? (v50 ? (FYL_1a_2_er ? shiftMonths(f.foedselsdag, v65) : v58) : shiftMonths(f.foedselsdag, v56)) : v52
  const FYL_1a = s[12] ? v66 : FIRST_DAY
  s[14] = FYL_1a
  const FYL_1a_hoej = s[12] ? v66 : NEVER
  s[15] = FYL_1a_hoej
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const v69 = v50 ? v65 : v56
  const FYL_1a_2 = s[13] ? v69 : -Infinity
  s[1111] = FYL_1a_2
  const FYL_1a_2_hoej = s[13] ? v69 : Infinity
  s[1112] = FYL_1a_2_hoej
  const FYL_1a_2_ir = !FYL_1a_2_er || !s[13]
  s[1114] = FYL_1a_2_ir
}

function svar_7(f, s) {
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v0 = f.vurderingsdato >= s[14]
  s[2600] = v0
  const v1 = f.vurderingsdato >= s[15]
  s[449] = v1
  const v2 = s[16] || s[17]
  s[2601] = v2
  const v3 = s[18] && (s[19] || !s[13]) && (s[20] || s[19])
  s[2602] = v3
  const v4 = !s[12] && !s[13]
  s[2603] = v4
  const v5 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  s[2604] = v5
  const v6 = v0 || !s[12]
  s[448] = v6
  const FYL_2_1 = !s[12] || v6 && f.erVisiteretTilFleksjob && f.betalerFleksydelsesbidrag && (v2 || v4) && f.pensionsvaerdiIndberettet && v5
  s[1115] = FYL_2_1
  const FYL_2_1_nej = !s[12] || !v1 || f.erVisiteretTilFleksjob === false || f.betalerFleksydelsesbidrag === false || v3 || f.pensionsvaerdiIndberettet === false || !v5
  s[1116] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v9 = shiftDays(monthEnd(f.blevVisiteretTilFleksjobDen), 1)
  const FYL_4_2 = s[13] ? v9 : FIRST_DAY
  s[1127] = FYL_4_2
  const FYL_4_2_hoej = s[13] ? v9 : NEVER
  s[1128] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob === false || !s[13]
  s[455] = FYL_4_2_ir
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v13 = f.manglendeBidragsmaaneder >= 1
  s[2607] = v13
  const v14 = f.foedselsdag >= 1096 /* 1973-01-01 */
  s[2609] = v14
  const v15 = v14 && shiftMonths(f.foedselsdag, 288) >= f.iAkasseUdenBrudFra || !v14 && f.iAkasseUdenBrudFra <= 9862 /* 1997-01-01 */
  s[2608] = v15
  const v16 = FYL_4_2_ir || !s[12]
  s[2612] = v16
  const v17 = f.erVisiteretTilFleksjob && shiftMonths(s[15], -180) >= FYL_4_2
  s[2610] = v17
  const v18 = f.erVisiteretTilFleksjob && shiftMonths(s[14], -180) < FYL_4_2_hoej
  s[2611] = v18
  const FYL_3a_1 = !s[13] || s[21] && (!s[22] || f.fravalgteEfterloen && v13 && v15 && (v17 || v16) && f.fleksydelsesbidragFraTilmelding)
  s[1117] = FYL_3a_1
  const FYL_3a_1_nej = !s[13] || !s[21] || !s[22] || f.fravalgteEfterloen === false || !v13 || !v15 || v18 || f.fleksydelsesbidragFraTilmelding === false
  s[1118] = FYL_3a_1_nej
  const FYL_3a_1_ir = !s[13] || s[21] && !s[22]
  s[1119] = FYL_3a_1_ir
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v22 = f.vurderingsdato <= 13149 /* 2006-01-01 */
  s[430] = v22
  const v23 = f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[450] = v23
  const v24 = v22 || v23
  s[28] = v24
  const v25 = SATS_1(f.vurderingsdato)
  const v26 = v24 ? -Infinity : v25
  s[25] = v26
  const v27 = v24 ? Infinity : v25
  s[26] = v27
  const v28 = v26 > -Infinity && v27 < Infinity
  s[27] = v28
  const v29 = quotient([v26, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v30 = quotient([v27, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v31 = v24 || !v28
  s[29] = v31
  const FYL_3a_4 = s[13] ? (s[21] ? (s[22] ? (v28 ? Math.min(v29, v30) : -Infinity) : -Infinity) : 0) : -Infinity
  s[1120] = FYL_3a_4
  const FYL_3a_4_hoej = s[13] ? (s[21] ? (s[22] ? (v28 ? Math.max(v29, v30) : Infinity) : Infinity) : 0) : Infinity
  s[1121] = FYL_3a_4_hoej
  const FYL_3a_4_er = f.fravalgteEfterloen && (!s[13] || !s[21] || !s[22] || !(!v28 && !v24 && v26 === v27))
  s[1122] = FYL_3a_4_er
  const FYL_3a_4_ir = f.fravalgteEfterloen === false || !s[13] || s[21] && (!s[22] || v31)
  s[1123] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v36 = f.vurderingsdato >= 16556 /* 2015-05-01 */
  s[871] = v36
  const v37 = v36 ? shiftDays(f.blevVisiteretTilFleksjobDen, 14) : NEVER
  const FYL_4_1 = s[13] ? v37 : FIRST_DAY
  s[1124] = FYL_4_1
  const FYL_4_1_hoej = s[13] ? v37 : NEVER
  s[1125] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const v40 = shiftDays(monthEnd(f.tilmeldingModtagetDen), 1)
  const FYL_4_3 = s[13] ? v40 : FIRST_DAY
  s[1129] = FYL_4_3
  const FYL_4_3_hoej = s[13] ? v40 : NEVER
  s[1130] = FYL_4_3_hoej
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v43 = shiftDays(monthEnd(f.udmeldelseModtagetDen), 1)
  const FYL_5 = s[13] ? (f.oenskedeIkkeTilmelding ? FYL_4_2 : v43) : FIRST_DAY
  s[1131] = FYL_5
  const FYL_5_hoej = s[13] ? (f.oenskedeIkkeTilmelding ? FYL_4_2_hoej : v43) : NEVER
  s[1132] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob && (!s[13] || f.oenskedeIkkeTilmelding === false || f.erVisiteretTilFleksjob)
  s[1133] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob === false || !s[13] || f.oenskedeIkkeTilmelding && FYL_4_2_ir
  s[1134] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v48 = quotient([v26, 3500], [10000], 'nærmeste', 100)
  const v49 = quotient([v27, 3500], [10000], 'nærmeste', 100)
  const FYL_8_er = !s[2] || !(!v28 && !v24 && v26 === v27)
  s[761] = FYL_8_er
  const FYL_8_ir = !s[2] || v31
  s[762] = FYL_8_ir
  const FYL_8 = s[2] ? (v28 ? Math.min(v48, v49) : -Infinity) : -Infinity
  s[1135] = FYL_8
  const FYL_8_hoej = s[2] ? (v28 ? Math.max(v48, v49) : Infinity) : Infinity
  s[1136] = FYL_8_hoej
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const v54 = shiftDays(f.rykkerForFleksydelsesbidragSendtDen, 21)
  const FYL_9_1 = s[13] ? v54 : FIRST_DAY
  s[1138] = FYL_9_1
  const FYL_9_1_hoej = s[13] ? v54 : NEVER
  s[1139] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const v57 = shiftDays(f.underrettetOmUdmeldelseDen, 28)
  const FYL_9_3 = s[13] ? v57 : FIRST_DAY
  s[1141] = FYL_9_3
  const FYL_9_3_hoej = s[13] ? v57 : NEVER
  s[1142] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v60 = shiftMonths(f.blevVisiteretTilFleksjobDen, 3)
  const FYL_15_1_ir = !s[13] || !s[12]
  s[30] = FYL_15_1_ir
  const FYL_15_1 = s[13] ? Math.max(s[14], v60) : FIRST_DAY
  s[31] = FYL_15_1
  const FYL_15_1_hoej = s[13] ? Math.max(s[15], v60) : NEVER
  s[32] = FYL_15_1_hoej
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v64 = f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse'
  s[2614] = v64
  const v65 = f.maanederUdenForEOeS <= 3
  s[2615] = v65
  const v66 = v64 && v65
  const FYL_15_4 = !s[13] || v66
  s[1143] = FYL_15_4
  const FYL_15_4_nej = !s[13] || !v66
  s[1144] = FYL_15_4_nej
  // FYL.15.4.pension: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v69 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v70 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v71 = intersect(v69, v70)
  const FYL_15_4_pension = from(v71, 13332 /* 2006-07-03 */)
  s[1145] = FYL_15_4_pension
  const v73 = dayReaching(FYL_15_4_pension, 13332 /* 2006-07-03 */, 1)
  s[2616] = v73
  const FYL_15_4_pension_ir = v73 >= NEVER
  s[1146] = FYL_15_4_pension_ir
}

function svar_8(f, s) {
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const FYL_18_5_er = f.foedselsdag >= -5114 /* 1956-01-01 */
  s[1159] = FYL_18_5_er
  const v1 = FYL_18_5_er && s[23]
  s[2618] = v1
  const v2 = f.fleksydelseFraDen >= s[24]
  s[2619] = v2
  const v3 = v1 && v2
  s[2617] = v3
  const v4 = s[0] && (!s[23] || v3)
  const FYL_17_1 = !s[13] || v4
  s[1147] = FYL_17_1
  const FYL_17_1_nej = !s[13] || !v4
  s[1148] = FYL_17_1_nej
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v7 = quotient([s[25], 473200], [10000], 'nærmeste', 1200)
  const v8 = quotient([s[26], 473200], [10000], 'nærmeste', 1200)
  const v9 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[859] = v9
  const v10 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[43] = v10
  const v11 = v9 || v10
  s[199] = v11
  const v12 = SATS_2(f.vurderingsdato)
  const v13 = v11 ? -Infinity : v12
  const v14 = v11 ? Infinity : v12
  const v15 = SATS_3(f.vurderingsdato)
  const v16 = v11 ? -Infinity : v15
  const v17 = v11 ? Infinity : v15
  const v18 = Math.max(v13, v16)
  const v19 = Math.min(v14, v17)
  const v20 = !s[13] && v19 >= v18
  const v21 = FYL_17_1_nej || v20
  const v22 = FYL_17_1_nej ? (v20 ? Math.min(v16, v18) : v16) : v18
  const v23 = FYL_17_1_nej ? (v20 ? Math.max(v17, v19) : v17) : v19
  const FYL_17_2_er = !s[13] || !s[0] && !(!s[27] && !s[28] && s[25] === s[26]) || s[0] && (FYL_17_1 || FYL_17_1_nej || v20)
  s[1151] = FYL_17_2_er
  const FYL_17_2_ir = !s[13] || !s[0] && s[29] || s[0] && (FYL_17_1 && v11 || FYL_17_1_nej && v11 || !s[13] && v11 || !s[13] && !(!v11 && v13 === v14 && !v11 && v16 === v17 && v13 === v16))
  s[1152] = FYL_17_2_ir
  const FYL_17_2 = s[13] ? (s[0] ? (FYL_17_1 ? (v21 ? Math.min(v13, v22) : v13) : v22) : s[27] ? Math.min(v7, v8) : -Infinity) : -Infinity
  s[1149] = FYL_17_2
  const FYL_17_2_hoej = s[13] ? (s[0] ? (FYL_17_1 ? (v21 ? Math.max(v14, v23) : v14) : v23) : s[27] ? Math.max(v7, v8) : Infinity) : Infinity
  s[1150] = FYL_17_2_hoej
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v28 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse)
  const v29 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse)
  const v30 = v28 <= -Infinity
  const v31 = quotient([v28], [12], 'nærmeste', 100)
  const v32 = quotient([v29], [12], 'nærmeste', 100)
  const FYL_17_4_er = !s[2] || FYL_17_2_er && !(v30 && (!FYL_17_2_er || !FYL_17_2_ir && v28 === v29))
  s[1155] = FYL_17_4_er
  const FYL_17_4_ir = !s[2] || FYL_17_2_ir || v30
  s[1156] = FYL_17_4_ir
  const FYL_17_4 = s[2] ? (v30 ? -Infinity : Math.min(v31, v32)) : -Infinity
  s[1153] = FYL_17_4
  const FYL_17_4_hoej = s[2] ? (v30 ? Infinity : Math.max(v31, v32)) : Infinity
  s[1154] = FYL_17_4_hoej
  // FYL.18.5: Fradrag i fleksydelsen om året for pensioner (FYL § 18, stk. 5-6)
  const v37 = Math.round(f.livsvarigPensionOmAaret * 16 / 25) + Math.round(f.pensionsdepoter / 25) + Math.round(f.loebendePensionFraAnsaettelse * 16 / 25)
  const FYL_18_5 = s[22] ? v37 : -Infinity
  s[1157] = FYL_18_5
  const FYL_18_5_hoej = s[22] ? v37 : Infinity
  s[1158] = FYL_18_5_hoej
  const FYL_18_5_ir = !FYL_18_5_er || !s[22]
  s[1160] = FYL_18_5_ir
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v41 = f.arbejdstimerIMaanedenMedFleksydelse <= 12800
  s[2622] = v41
  const v42 = v41 && f.arbejdetErFleksjobEllerHosAegtefaellen === false
  const FYL_20_3 = !s[22] || v42
  s[1161] = FYL_20_3
  const FYL_20_3_nej = !s[22] || !v42
  s[1162] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const v45 = shiftDays(monthEnd(f.ansoegtOmFleksydelseDen), 1)
  const FYL_22_1_ir = !s[13] || s[30]
  s[1165] = FYL_22_1_ir
  const FYL_22_1 = s[13] ? Math.max(s[31], v45) : FIRST_DAY
  s[1163] = FYL_22_1
  const FYL_22_1_hoej = s[13] ? Math.max(s[32], v45) : NEVER
  s[1164] = FYL_22_1_hoej
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const v49 = monthEnd(f.folkepensionsalderNaasDen)
  const FYL_22_2 = s[13] ? v49 : FIRST_DAY
  s[1166] = FYL_22_2
  const FYL_22_2_hoej = s[13] ? v49 : NEVER
  s[1167] = FYL_22_2_hoej
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const v52 = s[22] ? (s[33] ? 60 : s[34] ? 54 : s[11] ? 48 : s[23] ? 42 : 36) : 60
  const FYL_22_2_laengst = s[13] ? v52 : -Infinity
  s[1168] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[13] ? v52 : Infinity
  s[1169] = FYL_22_2_laengst_hoej
  // GDPR.12.3: Du skal have svar om dine data (GDPR § 12, stk. 3)
  const v55 = f.indsigtsanmodningModtaget >= 17676 /* 2018-05-25 */
  s[1172] = v55
  const v56 = shiftMonths(f.indsigtsanmodningModtaget, f.indsigtsfristenErForlaenget ? 3 : 1)
  const GDPR_12_3 = v55 ? v56 : FIRST_DAY
  s[1170] = GDPR_12_3
  const GDPR_12_3_hoej = v55 ? v56 : NEVER
  s[1171] = GDPR_12_3_hoej
  // GDPR.15.1.medarbejder: Du skal vide, hvilken medarbejder der slog op (GDPR § 15, stk. 1)
  const v59 = f.vurderingsdato >= 17676 /* 2018-05-25 */
  s[809] = v59
  const v60 = f.bedtOmIndsigtIOpslag && f.medarbejderensNavnErNoedvendigt
  const GDPR_15_1_medarbejder = !v59 || v60
  s[1173] = GDPR_15_1_medarbejder
  const GDPR_15_1_medarbejder_nej = !v59 || !v60
  s[1174] = GDPR_15_1_medarbejder_nej
  // GDPR.15.1.opslag: Du skal vide, hvornår og hvorfor der er slået op (GDPR § 15, stk. 1)
  const v63 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[876] = v63
  const GDPR_15_1_opslag = !v59 || f.bedtOmIndsigtIOpslag
  s[1176] = GDPR_15_1_opslag
  const GDPR_15_1_opslag_nej = !v59 || !v63 || f.bedtOmIndsigtIOpslag === false
  s[1177] = GDPR_15_1_opslag_nej
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v66 = Math.max(1, Math.floor(Math.min(f.ordinaertAnsatte, 50) / 5) + Math.floor(Math.max(0, f.ordinaertAnsatte - 50) / 10))
  const INDSATSBEK_65 = s[2] ? v66 : -Infinity
  s[1178] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[2] ? v66 : Infinity
  s[1179] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const v69 = Math.round(f.stoetteTilAnsaettelsenOmAaret * 10000 / f.loenomkostningerOmAaret)
  const INDSATSBEK_86 = s[2] ? v69 : -Infinity
  s[1180] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[2] ? v69 : Infinity
  s[1181] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat === false || !s[2]
  s[1182] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const v73 = f.arbejdsgiverenErPrivat && INDSATSBEK_86_hoej > 7500
  s[2628] = v73
  const v74 = f.arbejdsgiverenErPrivat && INDSATSBEK_86 <= 7500
  s[2629] = v74
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat && (!s[2] || v73)
  s[1183] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat && (!s[2] || v74)
  s[1184] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat === false || !s[2] || INDSATSBEK_86_ir
  s[1185] = INDSATSBEK_86_loft_ir
}

function svar_9(f, s) {
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const KOMP_17a_3_er = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  s[1220] = KOMP_17a_3_er
  const v1 = f.fortrinVed === 'offentlig_stilling'
  s[2632] = v1
  const v2 = v1 && f.stillingenBesaettesInternt
  s[2631] = v2
  const v3 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig && !v2 && f.ligeSaaKvalificeret
  const KOMP_3_1 = !s[2] || v3
  s[1186] = KOMP_3_1
  const KOMP_3_1_nej = !s[2] || !v3
  s[1187] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v6 = f.assistanceTil === 'andet'
  s[2633] = v6
  const v7 = f.funktionsnedsaettelsenErVarigOgBetydelig && !v6 && f.erhvervetUforeneligtMedNedsaettelsen === false && f.assistancenErVikarEllerMedhjaelp === false
  const KOMP_4 = !s[2] || v7
  s[810] = KOMP_4
  const KOMP_4_nej = !s[2] || !v7
  s[878] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v10 = f.assistanceTil === 'efteruddannelse_foer_job'
  s[2636] = v10
  const v11 = f.flereFunktionsnedsaettelser || f.funktionsnedsaettelsenErMegetBetydelig
  s[2638] = v11
  const v12 = v11 && f.assistanceUdOver20Timer
  s[2637] = v12
  const v13 = v10 || v12
  s[2635] = v13
  const v14 = v13 ? 3700 : Math.min(2000, Math.round(2000 * f.arbejdstimerVedAssistance / 3700))
  const KOMP_7_3 = s[2] ? v14 : -Infinity
  s[1189] = KOMP_7_3
  const KOMP_7_3_hoej = s[2] ? v14 : Infinity
  s[1190] = KOMP_7_3_hoej
  const v17 = KOMP_4_nej || !s[2]
  const KOMP_7_3_ir = !s[2] || v17
  s[811] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const KOMP_7_3_behov = s[2] ? Math.min(KOMP_7_3, f.behovForAssistance) : -Infinity
  s[1192] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[2] ? Math.min(KOMP_7_3_hoej, f.behovForAssistance) : Infinity
  s[1193] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_ir = KOMP_4 && (!s[2] || KOMP_7_3_ir) || v17
  s[1194] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v22 = f.uddannelseMedAssistance === 'anden'
  s[2643] = v22
  const v23 = f.vurderingsdato >= 15887 /* 2013-07-01 */
  s[2642] = v23
  const v24 = f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse'
  s[2644] = v24
  const v25 = !v23 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v22 || v23 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v24
  const KOMP_14 = !s[2] || v25
  s[812] = KOMP_14
  const KOMP_14_nej = !s[2] || !v25
  s[1196] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const v28 = Math.min(f.behovForAssistance, f.saerligtTilfaeldeUnderUddannelse ? 3700 : 2000)
  const KOMP_14a_3 = s[2] ? v28 : -Infinity
  s[1197] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[2] ? v28 : Infinity
  s[1198] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = !s[2] || KOMP_14_nej || !s[2]
  s[1199] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v32 = f.handicapUddannelsensLaengde >= 18
  s[2645] = v32
  const v33 = shiftMonths(f.handicapUddannelseAfsluttet, 24) >= f.vurderingsdato
  s[2646] = v33
  const v34 = f.handicapGoerBeskaeftigelseVanskelig && v32 && f.uddannelsenGiverAdgangTilAkasse && v33 && f.ansatEfterHandicapUddannelsen === false && f.manglerErfaringIFaget
  const KOMP_15_1 = !s[2] || v34
  s[813] = KOMP_15_1
  const KOMP_15_1_nej = !s[2] || !v34
  s[1201] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const LAB_31_3_ledighedsydelse_er = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[36] = LAB_31_3_ledighedsydelse_er
  const v38 = shiftDays(shiftMonths(f.isbryderBegyndte, 12), -1)
  const KOMP_15b_3 = LAB_31_3_ledighedsydelse_er ? v38 : FIRST_DAY
  s[1202] = KOMP_15b_3
  const KOMP_15b_3_hoej = LAB_31_3_ledighedsydelse_er ? v38 : NEVER
  s[1203] = KOMP_15b_3_hoej
  const KOMP_15b_3_ir = KOMP_15_1 && !LAB_31_3_ledighedsydelse_er || KOMP_15_1_nej || !s[2]
  s[1204] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v42 = f.hjaelpemidletErAfgoerende || f.hjaelpemidletKompenserer
  s[2649] = v42
  const v43 = f.handicapGoerBeskaeftigelseVanskelig || f.andenLovDaekkerHjaelpemidlet === false
  s[2650] = v43
  const v44 = !LAB_31_3_ledighedsydelse_er && v42 || LAB_31_3_ledighedsydelse_er && v42 && f.udgiftenLiggerUdOverArbejdsgiverens && f.saedvanligtPaaArbejdspladsen === false && v43
  const v45 = !s[2] || v44
  const v46 = !s[2] || !v44
  const v47 = f.arbejdshjaelpemiddelTil === 'tilbud'
  s[2648] = v47
  const KOMP_15f_1 = v47 && v45
  s[1205] = KOMP_15f_1
  const KOMP_15f_1_nej = v47 && v46
  s[1206] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = !v47 || !s[2]
  s[1207] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v51 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  s[2651] = v51
  const KOMP_15i_1 = v51 && v45
  s[1208] = KOMP_15i_1
  const KOMP_15i_1_nej = v51 && v46
  s[1209] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = !v51 || !s[2]
  s[1210] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v55 = f.hjaelpemidletErAfgoerende && f.hjaelpemidletKompenserer && f.andenLovDaekkerHjaelpemidlet === false
  const v56 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  s[2652] = v56
  const KOMP_15j_1 = v56 && (!s[2] || v55)
  s[1211] = KOMP_15j_1
  const KOMP_15j_1_nej = v56 && (!s[2] || !v55)
  s[1212] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = !v56 || !s[2]
  s[1213] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const v60 = LAB_31_3_ledighedsydelse_er ? shiftDays(f.hjaelpemiddelSoegtDen, 28) : NEVER
  const KOMP_16 = s[2] ? v60 : FIRST_DAY
  s[1214] = KOMP_16
  const KOMP_16_hoej = s[2] ? v60 : NEVER
  s[1215] = KOMP_16_hoej
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const v63 = Math.max(f.assistanceBegyndte, shiftMonths(f.assistanceSoegtDen, -3))
  const KOMP_16a_2 = s[2] ? v63 : FIRST_DAY
  s[1216] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[2] ? v63 : NEVER
  s[1217] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const v66 = shiftDays(f.afslagPaaStillingModtaget, 28)
  const KOMP_17a_3 = s[2] ? v66 : FIRST_DAY
  s[1218] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[2] ? v66 : NEVER
  s[1219] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = !KOMP_17a_3_er || !s[2]
  s[1221] = KOMP_17a_3_ir
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v70 = v1 && f.opfylderFormelleUddannelseskrav
  s[2654] = v70
  const v71 = f.fortrinVed === 'stadeplads_eller_taxi'
  s[2656] = v71
  const v72 = v71 && f.aabenbartRingereKvalificeret === false
  s[2655] = v72
  const v73 = v70 || v72
  s[2653] = v73
  const v74 = f.handicapGoerBeskaeftigelseVanskelig && !v2 && f.bedtOmFortrinsadgang && v73
  const KOMPBEK_6_2 = !s[2] || v74
  s[1222] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = !s[2] || !v74
  s[1223] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v77 = v23 ? shiftMonths(f.assistanceBevilgetDen, 12) : NEVER
  const KOMPBEK_15_4 = s[2] ? v77 : FIRST_DAY
  s[1224] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[2] ? v77 : NEVER
  s[1225] = KOMPBEK_15_4_hoej
}

function svar_10(f, s) {
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v0 = f.vurderingsdato >= 14432 /* 2009-07-07 */
  s[40] = v0
  const LSP_1a_1_tabel2006 = !s[2] || s[21]
  s[1886] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = !s[2] || !s[21] || !v0
  s[1887] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = !s[2] || s[21] && !v0
  s[1888] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v4 = f.vurderingsdato >= 15337 /* 2011-12-29 */
  s[2661] = v4
  const v5 = f.vurderingsdato >= 15530 /* 2012-07-09 */
  s[2662] = v5
  const LSP_1a_1_tabel2011 = !s[2] || v4
  s[1889] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = !s[2] || !v4 || !v5
  s[1890] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = !s[2] || v4 && !v5
  s[1891] = LSP_1a_1_tabel2011_ir
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v9 = f.vurderingsdato >= 14519 /* 2009-10-02 */
  s[879] = v9
  const v10 = f.foedselsdag >= -11142 /* 1939-07-01 */
  s[2669] = v10
  const v11 = LSP_1a_1_tabel2006_nej || LSP_1a_1_tabel2006_ir
  s[2670] = v11
  const v12 = f.foedselsdag >= -3837 /* 1959-07-01 */
  s[2671] = v12
  const v13 = f.foedselsdag >= -3653 /* 1960-01-01 */
  s[2672] = v13
  const v14 = f.foedselsdag >= -3471 /* 1960-07-01 */
  s[2673] = v14
  const v15 = s[35] ? (v12 ? (v13 ? (v14 ? 804 : 798) : 792) : 786) : 780
  const v16 = LSP_1a_1_tabel2011_nej || LSP_1a_1_tabel2011_ir
  s[2674] = v16
  const v17 = f.foedselsdag >= -5844 /* 1954-01-01 */
  s[2675] = v17
  const v18 = f.foedselsdag >= -5663 /* 1954-07-01 */
  s[2676] = v18
  const v19 = f.foedselsdag >= -5479 /* 1955-01-01 */
  s[2677] = v19
  const v20 = f.foedselsdag >= -5298 /* 1955-07-01 */
  s[552] = v20
  const v21 = v17 ? (v18 ? (v19 ? (v20 ? 804 : 798) : 792) : 786) : 780
  const v22 = f.vurderingsdato >= 16798 /* 2015-12-29 */
  s[2665] = v22
  const v23 = f.foedselsdag >= -2557 /* 1963-01-01 */
  s[554] = v23
  const v24 = f.vurderingsdato >= 18627 /* 2020-12-31 */
  s[2667] = v24
  const v25 = f.foedselsdag >= -1096 /* 1967-01-01 */
  s[555] = v25
  const v26 = f.vurderingsdato >= 20453 /* 2025-12-31 */
  s[2668] = v26
  const v27 = f.foedselsdag >= 365 /* 1971-01-01 */
  s[553] = v27
  const v28 = v22 ? (v24 ? (v26 ? (v17 ? (v18 ? (v19 ? (v20 ? (v23 ? (v25 ? (v27 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780) : v17 ? (v18 ? (v19 ? (v20 ? (v23 ? (v25 ? 828 : 816) : 804) : 798) : 792) : 786) : 780) : v17 ? (v18 ? (v19 ? (v20 ? (v23 ? 816 : 804) : 798) : 792) : 786) : 780) : v21
  const LSP_1a_1 = s[2] ? (v9 ? (v4 ? (v5 ? v28 : LSP_1a_1_tabel2011 ? (v16 ? Math.min(v15, v21) : v21) : v15) : v15) : v10 ? (v11 ? 780 : v15) : 804) : -Infinity
  s[534] = LSP_1a_1
  const LSP_1a_1_hoej = s[2] ? (v9 ? (v4 ? (v5 ? v28 : LSP_1a_1_tabel2011 ? (v16 ? Math.max(v15, v21) : v21) : v15) : v15) : v10 ? (LSP_1a_1_tabel2006 ? v15 : 780) : 804) : Infinity
  s[533] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[2] ? shiftMonths(f.foedselsdag, LSP_1a_1) : FIRST_DAY
  s[531] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[2] ? shiftMonths(f.foedselsdag, LSP_1a_1_hoej) : NEVER
  s[532] = LSP_1a_1_dag_hoej
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v33 = f.pensionDuFaar === 'foertidspension'
  s[187] = v33
  const v34 = f.vurderingsdato >= LSP_1a_1_dag_hoej
  s[530] = v34
  const v35 = f.vurderingsdato >= LSP_1a_1_dag
  s[529] = v35
  const v36 = !v34 || !s[2]
  s[543] = v36
  const LAB_6_11 = !s[2] || !s[36] && v33 && v36 && f.ikkeNormaltArbejdePaaNedsatTid || s[36] && v33
  s[1226] = LAB_6_11
  const LAB_6_11_nej = !s[2] || !s[36] && (!v33 || v35 || f.ikkeNormaltArbejdePaaNedsatTid === false) || s[36] && !v33
  s[1227] = LAB_6_11_nej
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v39 = f.soegteHjaelpDen >= 13332 /* 2006-07-03 */
  s[44] = v39
  const LAB_95_1_er = f.soegteHjaelpDen >= s[37]
  s[46] = LAB_95_1_er
  const v41 = shiftDays(f.soegteHjaelpDen, 91)
  const v42 = f.soegteHjaelpDen >= 16071 /* 2014-01-01 */
  s[880] = v42
  const LAB_92_straks_nej = !v39 || v42
  s[1283] = LAB_92_straks_nej
  const LAB_92_1 = v39 ? (v42 ? FIRST_DAY : v41) : FIRST_DAY
  s[1279] = LAB_92_1
  const LAB_92_1_hoej = v39 ? (v42 ? NEVER : v41) : NEVER
  s[1280] = LAB_92_1_hoej
  const LAB_92_1_ir = LAB_95_1_er || LAB_92_straks_nej
  s[1282] = LAB_92_1_ir
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v47 = f.soegteHjaelpDen >= 14028 /* 2008-05-29 */
  s[45] = v47
  const v48 = f.soegteHjaelpDen >= 13572 /* 2007-02-28 */
  s[2681] = v48
  const v49 = shiftMonths(f.soegteHjaelpDen, 12)
  const v50 = shiftMonths(f.soegteHjaelpDen, 9)
  const LAB_95_1 = v39 ? (v48 ? (v47 ? (v42 ? FIRST_DAY : v50) : FIRST_DAY) : v49) : FIRST_DAY
  s[1287] = LAB_95_1
  const LAB_95_1_hoej = v39 ? (v48 ? (v47 ? (v42 ? NEVER : v50) : NEVER) : v49) : NEVER
  s[1288] = LAB_95_1_hoej
  const LAB_95_1_ir = !LAB_95_1_er || !v39 || v48 && (!v47 || v42)
  s[1289] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const LAB_29_1_ir = !v39 || v42 || !LAB_95_1_er && LAB_92_1_ir || LAB_95_1_er && LAB_95_1_ir
  s[1230] = LAB_29_1_ir
  const LAB_29_1 = v39 ? (v42 ? FIRST_DAY : LAB_95_1_er ? LAB_95_1 : LAB_92_1) : FIRST_DAY
  s[1228] = LAB_29_1
  const LAB_29_1_hoej = v39 ? (v42 ? NEVER : LAB_95_1_er ? LAB_95_1_hoej : LAB_92_1_hoej) : NEVER
  s[1229] = LAB_29_1_hoej
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v57 = f.vurderingsdato >= s[37]
  s[269] = v57
  const v58 = !v57 && f.harErhvervskompetencegivendeUddannelse === false
  s[259] = v58
  const LAB_30_3 = !s[5] || v58
  s[1231] = LAB_30_3
  const LAB_30_3_nej = !s[5] || !v58
  s[1232] = LAB_30_3_nej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[163] = LAS_69t_2_er
  const LAB_31_3 = LAS_69t_2_er ? (s[36] ? (s[38] ? -Infinity : 4) : 6) : -Infinity
  s[1234] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (s[36] ? (s[38] ? Infinity : 4) : 6) : Infinity
  s[1235] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[166] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || s[36] && s[38]
  s[814] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v66 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[39] = v66
  const v67 = v66 ? (f.fritagetForJobsamtaler ? 0 : 4) : 4
  const LAB_31_3_ledighedsydelse = s[36] ? v67 : -Infinity
  s[1237] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[36] ? v67 : Infinity
  s[1238] = LAB_31_3_ledighedsydelse_hoej
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v70 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v71 = f.risikoForFireAar ? v70 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (s[36] ? (s[38] ? FIRST_DAY : v70) : v71) : FIRST_DAY
  s[1239] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (s[36] ? (s[38] ? NEVER : v70) : v71) : NEVER
  s[1240] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[1241] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[1242] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[815] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[1245] = LAB_36_3_nej
}

function svar_11(f, s) {
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[2687] = v0
  const v1 = f.ressourceforloebErBevilget && v0
  s[176] = v1
  const v2 = s[0] && (!s[38] || v1)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[2] || v2)
  s[177] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[2] || !v2)
  s[179] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[2]
  s[178] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[2] || s[0] && (!s[38] || LOV1750_21_8))
  s[816] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[2] || !s[0] || s[38] && LOV1750_21_8_nej)
  s[817] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[2] || s[0] && s[38] && LOV1750_21_8_ir
  s[818] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v9 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[572] = v9
  const v10 = s[39] && v9
  const LAB_43 = !s[2] || v10
  s[819] = LAB_43
  const LAB_43_nej = !s[2] || !v10
  s[820] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[168] = LAB_45_1
  const v14 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[169] = v14
  const v15 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[170] = v15
  const v16 = v14 && !v15
  s[172] = v16
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v14)
  s[1312] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v14 || !v15)
  s[1313] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v16
  s[1314] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v20 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[886] = v20
  const v21 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[164] = v21
  const v22 = f.ventesFuldtRask === false || !v21 || LAB_109_2_kraft_nej
  s[2697] = v22
  const v23 = f.ventesFuldtRask && v21 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[2696] = v23
  const v24 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[2698] = v24
  const v25 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[167] = v25
  const v26 = !v20 && f.tvaerfagligtBehovIForloebet
  const v27 = s[39] && v25 && !v20
  s[2691] = v27
  const LAB_109_1 = LAB_45_1 && (v27 || !LAB_45_1 || !v25 && v22 && !v24 || v25 && v26)
  s[1306] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v27 || !LAB_45_1 || !v25 && (v23 || v24) || v25 && !v26)
  s[1307] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v27 || !LAB_45_1
  s[1308] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v31 = !LAB_45_1 || v20
  const v32 = !LAB_45_1 || LAB_109_1_nej
  s[173] = v32
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[171] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v31
  s[1249] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v32
  s[1250] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v31
  s[1251] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v31
  s[1252] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v38 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[238] = v38
  const v39 = f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2702] = v39
  const v40 = !v39 && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  s[2701] = v40
  const v41 = !s[36] && (v38 || v40) || s[36] && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  const LAB_57_1 = !s[2] || v41
  s[821] = LAB_57_1
  const LAB_57_1_nej = !s[2] || !v41
  s[1254] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v44 = f.praktikkensFormaal === 'optraening'
  s[2703] = v44
  const v45 = v44 || f.helbredetErStationaert
  const LAB_58_1 = !s[2] || v45
  s[1255] = LAB_58_1
  const LAB_58_1_nej = !s[2] || !v45
  s[1256] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v48 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  s[41] = v48
  const v49 = s[36] && v48 && f.ansatPaaPraktikstedet
  const LAB_60_1 = !s[2] || v49
  s[1257] = LAB_60_1
  const LAB_60_1_nej = !s[2] || !v49
  s[1258] = LAB_60_1_nej
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v52 = f.maalgruppeForTilbud === 'dagpenge'
  s[239] = v52
  const v53 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2706] = v53
  const v54 = v53 && f.harVanskeligtVedLoentilskud === false
  s[2705] = v54
  const v55 = v52 || v54
  s[2704] = v55
  const v56 = shiftDays(shiftDays(f.praktikBegyndte, 28), -1)
  const v57 = shiftDays(shiftDays(f.praktikBegyndte, 182), -1)
  const v58 = shiftDays(shiftDays(f.praktikBegyndte, 91), -1)
  const v59 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[42] = v59
  const v60 = s[36] ? (v59 ? v56 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? shiftDays(shiftDays(f.praktikBegyndte, 273), -1) : v57) : v58) : v55 ? v56 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? NEVER : v57) : v58
  const LAB_61_1 = s[40] ? v60 : FIRST_DAY
  s[1259] = LAB_61_1
  const LAB_61_1_hoej = s[40] ? v60 : NEVER
  s[1260] = LAB_61_1_hoej
  const LAB_61_1_ir = LAB_57_1 && !s[40] || LAB_57_1_nej || !s[2]
  s[1261] = LAB_61_1_ir
}

function svar_12(f, s) {
  // LAB.66.1: Job med løntilskud (LAB § 66, stk. 1)
  const v0 = f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'under_18'
  s[2709] = v0
  const v1 = f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2711] = v1
  const v2 = v1 && f.aabenlystUddannelsesparat
  s[2710] = v2
  const v3 = s[41] && f.harJobEllerVirksomhedVedTilbud
  s[2712] = v3
  const v4 = v0 || v2 || v3
  s[2708] = v4
  const v5 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'selvforsoergende'
  s[2715] = v5
  const v6 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb'
  s[2717] = v6
  const v7 = f.tilbuddetsArt === 'loentilskud_privat'
  s[240] = v7
  const v8 = v6 && v7
  s[2716] = v8
  const v9 = v5 || v8
  s[2714] = v9
  const v10 = shiftMonths(f.foedselsdag, 600)
  s[186] = v10
  const v11 = v10 >= f.vurderingsdato
  s[2719] = v11
  const v12 = f.harKompetencegivendeUddannelse === false || !v11 || f.eneforsoergerVedLoentilskud
  s[2718] = v12
  const v13 = f.maanederMedForsoergelseFoerLoentilskud >= 6
  s[2720] = v13
  const v14 = !v9 || v12 || v13
  s[2713] = v14
  const v15 = !v4 && v14
  const v16 = f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[2707] = v16
  const LAB_66_1 = v16 && (!s[36] || v15)
  s[822] = LAB_66_1
  const LAB_66_1_nej = v16 && (!s[36] || !v15)
  s[1263] = LAB_66_1_nej
  const LAB_66_1_ir = !v16 || !s[36]
  s[1264] = LAB_66_1_ir
  // LAB.68.1: Løntilskuddet kan vare til (LAB § 68)
  const v20 = f.maalgruppeForTilbud === 'foertidspension'
  s[2721] = v20
  const v21 = f.tilbuddetsArt === 'loentilskud_offentlig'
  s[2722] = v21
  const v22 = shiftDays(shiftMonths(f.loentilskudBegyndte, 6), -1)
  const v23 = v20 ? NEVER : s[42] ? (v21 ? shiftDays(shiftMonths(f.loentilskudBegyndte, 4), -1) : v22) : f.loentilskudForlaengesTil12Maaneder ? shiftDays(shiftMonths(f.loentilskudBegyndte, 12), -1) : v22
  const LAB_68_1 = s[36] ? v23 : FIRST_DAY
  s[1265] = LAB_68_1
  const LAB_68_1_hoej = s[36] ? v23 : NEVER
  s[1266] = LAB_68_1_hoej
  const LAB_68_1_ir = LAB_66_1 && !s[36] || LAB_66_1_nej || LAB_66_1_ir
  s[1267] = LAB_68_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = !s[2] || f.vilkaarAftaltMedFagligOrganisation
  s[1268] = LAB_74
  const LAB_74_nej = !s[2] || f.vilkaarAftaltMedFagligOrganisation === false
  s[1269] = LAB_74_nej
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v29 = f.vurderingsdato <= 13148 /* 2005-12-31 */
  s[217] = v29
  const v30 = v29 || s[43]
  s[557] = v30
  const v31 = SATS_4(f.vurderingsdato)
  const v32 = SATS_5(f.vurderingsdato)
  const LAB_76_6_ir = !s[2] || v30
  s[823] = LAB_76_6_ir
  const LAB_76_6 = s[2] ? (f.saerligtTilfaeldeForLoentilskud ? (v30 ? -Infinity : v31) : v30 ? -Infinity : v32) : -Infinity
  s[1270] = LAB_76_6
  const LAB_76_6_hoej = s[2] ? (f.saerligtTilfaeldeForLoentilskud ? (v30 ? Infinity : v31) : v30 ? Infinity : v32) : Infinity
  s[1271] = LAB_76_6_hoej
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = !s[2] || f.ansaettelsenErDroeftetMedDeAnsatte
  s[1273] = LAB_78
  const LAB_78_nej = !s[2] || f.ansaettelsenErDroeftetMedDeAnsatte === false
  s[1274] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v38 = !s[36] && (f.merbeskaeftigelse || f.stillingenErLedigVedAfgang) || s[36] && f.merbeskaeftigelse
  const LAB_79 = !s[2] || v38
  s[1275] = LAB_79
  const LAB_79_nej = !s[2] || !v38
  s[1276] = LAB_79_nej
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const v41 = f.vurderingsdato >= 15404 /* 2012-03-05 */
  s[242] = v41
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const LAB_90 = !s[36] || !v20
  s[1277] = LAB_90
  const LAB_90_nej = !s[36] || v20
  s[1278] = LAB_90_nej
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const v44 = f.kunProblemetLedighed && f.harErhvervskompetencegivendeUddannelse === false
  s[2724] = v44
  const LAB_92_timer = s[44] ? (s[45] ? -Infinity : v44 ? 3000 : 0) : -Infinity
  s[1284] = LAB_92_timer
  const LAB_92_timer_hoej = s[44] ? (s[45] ? Infinity : 3000) : Infinity
  s[1285] = LAB_92_timer_hoej
  const LAB_92_timer_ir = s[46] || !s[44] || s[45]
  s[1286] = LAB_92_timer_ir
  // LAB.102.1: Det første tilbud skal være begyndt (LAB § 102)
  const v48 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[237] = v48
  const v49 = v48 ? shiftMonths(f.tilbudsfristenRegnesFra, 1) : shiftMonths(f.tilbudsfristenRegnesFra, 6)
  const v50 = s[42] && f.kommerSelvIJob
  s[2726] = v50
  const v51 = s[39] ? (v50 ? NEVER : v49) : v49
  const LAB_102_1 = s[36] ? v51 : FIRST_DAY
  s[1290] = LAB_102_1
  const LAB_102_1_hoej = s[36] ? v51 : NEVER
  s[1291] = LAB_102_1_hoej
  const LAB_102_1_er = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[241] = LAB_102_1_er
  const LAB_102_1_ir = !LAB_102_1_er || !s[36]
  s[1292] = LAB_102_1_ir
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v56 = f.opholdSeneste8Aar >= 84
  s[2730] = v56
  const v57 = f.retEfterEURetten || v56
  const v58 = f.vurderingsdato >= 16679 /* 2015-09-01 */
  s[2729] = v58
  const v59 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[795] = v59
  const v60 = f.opholdSeneste10Aar >= 108
  s[2731] = v60
  const v61 = !s[22] && v57 || s[22] && (!v58 || !v59 && v57 || v59 && (f.retEfterEURetten || v60))
  const v62 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[268] = v62
  const v63 = f.modtogHjaelpenVedSkaerpelsen2019 && v59 && v62
  s[2727] = v63
  const LAS_11_3 = v63 && v57 || !v63 && (!s[2] || v61)
  s[49] = LAS_11_3
  const LAS_11_3_nej = v63 && !v57 || !v63 && (!s[2] || !v61)
  s[47] = LAS_11_3_nej
  const LAS_11_3_ir = !v63 && !s[2]
  s[50] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const LAS_17_1_er = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[52] = LAS_17_1_er
  const v68 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[174] = v68
  const v69 = f.fuldtidsarbejdeSeneste8Aar >= 30
  s[2733] = v69
  const v70 = f.indrejstDen >= 13879 /* 2008-01-01 */
  s[2735] = v70
  const v71 = f.indrejstFraUdlandet && v70
  s[2734] = v71
  const v72 = f.fuldtidsarbejdeSeneste10Aar >= 30
  s[2736] = v72
  const v73 = f.indrejstDen >= -639 /* 1968-04-02 */
  s[2738] = v73
  const v74 = f.indrejstFraUdlandet && v73
  s[2737] = v74
  const v75 = !s[22] && (f.harHaftRetTilStarthjaelp === false || f.retEfterEURetten || f.pensionNedsatForOptjening || v68 || v69) || s[22] && (!v59 || !LAS_17_1_er && (!v71 || f.retEfterEURetten || f.pensionNedsatForOptjening || v68 || f.opfyldtBeskaeftigelseskravetFoer || v72) || LAS_17_1_er && (!v74 || f.retEfterEURetten || f.pensionNedsatForOptjening || v68 || f.opfyldtBeskaeftigelseskravetFoer || v72))
  const LAS_11_8 = v63 || !s[2] || v75
  s[51] = LAS_11_8
  const LAS_11_8_nej = !v63 && (!s[2] || !v75)
  s[48] = LAS_11_8_nej
}

function svar_13(f, s) {
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const LAB_105a_3_er = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[165] = LAB_105a_3_er
  const v1 = f.fikSelvforsoergelsesydelse && f.fordrevetFraUkraine === false
  const v2 = s[47] || s[48]
  s[270] = v2
  const v3 = (s[49] || s[50]) && (s[51] || s[50]) && (s[49] || s[51])
  s[271] = v3
  const v4 = v2 || s[50]
  s[272] = v4
  const LAB_105a_1 = LAB_105a_3_er && (!LAB_105a_3_er || !s[52] && v1 || s[52] && v4 && f.fordrevetFraUkraine === false)
  s[1293] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (!LAB_105a_3_er || !s[52] && !v1 || s[52] && (v3 || f.fordrevetFraUkraine))
  s[1294] = LAB_105a_1_nej
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const v7 = shiftMonths(f.omfattetAfArbejdspligtFra, 1)
  const LAB_105a_3 = LAB_105a_3_er ? v7 : FIRST_DAY
  s[1296] = LAB_105a_3
  const LAB_105a_3_hoej = LAB_105a_3_er ? v7 : NEVER
  s[1297] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const v10 = f.fikSelvforsoergelsesydelse ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  const LAB_105a_indfaset = LAB_105a_3_er ? v10 : FIRST_DAY
  s[1299] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = LAB_105a_3_er ? v10 : NEVER
  s[1300] = LAB_105a_indfaset_hoej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[121] = SDL_53_1_timer_er
  const v14 = f.timerDuKanArbejde === 0
  s[2746] = v14
  const v15 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[764] = v15
  const v16 = v15 >= 400
  s[2747] = v16
  const v17 = v14 || v16
  s[2745] = v17
  const v18 = SDL_53_1_timer_er && v17
  s[2744] = v18
  const v19 = f.persongruppe === 'selvstaendig'
  s[137] = v19
  const v20 = f.andelAfArbejdetDuKan <= 5000
  s[372] = v20
  const v21 = v19 && v20
  s[2748] = v21
  const v22 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[2749] = v22
  const v23 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[2753] = v23
  const v24 = f.ansatIFleksjob && v23
  s[2752] = v24
  const v25 = v17 || v24
  s[2751] = v25
  const v26 = SDL_53_1_timer_er && v25
  s[2750] = v26
  const v27 = !s[0] && (v18 || v21 || v22) || s[0] && (v26 || v21 || v22)
  const SDL_7_2 = !s[2] || v27
  s[2138] = SDL_7_2
  const SDL_7_2_nej = !s[2] || !v27
  s[2139] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[2] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[2])
  s[143] = SDL_7_1
  const SDL_7_1_nej = !s[2] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[149] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v32 = v19 ? 14 : 15
  const v33 = v19 ? 14 : 21
  const v34 = v19 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v35 = dropFirst(s[53], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v34 : v33) : v32) : 14) : Infinity)
  const v36 = dropFirst(s[53], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v34 : v33) : v32) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v37 = allPeriods(f.afbrydelser)
  const v38 = without(v35, v37)
  const v39 = without(v36, v37)
  const SDL_24_3 = !s[54] ? NO_DAYS : without(v38, intersectTable(from(v39, 15523 /* 2012-07-02 */), HELLIGDAGE_2))
  s[62] = SDL_24_3
  const SDL_24_3_hoej = !s[54] ? ALL_DAYS : without(v39, intersectTable(from(v38, 15523 /* 2012-07-02 */), HELLIGDAGE_2))
  s[61] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[54] && sameDays(v35, v36)
  s[855] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v43 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[150] = v43
  const v44 = f.pensionDuFaar === 'tidlig_pension'
  s[151] = v44
  const v45 = s[55] >= 15012 /* 2011-02-07 */
  s[708] = v45
  const v46 = onWeekdays(SDL_24_3, 62)
  s[60] = v46
  const v47 = onWeekdays(SDL_24_3_hoej, 62)
  s[59] = v47
  const v48 = monthEndOver(v47, 12, 130, s[55])
  const v49 = monthEndOver(v46, 12, 130, s[55])
  const v50 = !s[56] && s[57] >= v48
  s[2756] = v50
  const v51 = !s[56] && s[57] < v49
  s[2757] = v51
  const v52 = v50 && !s[56]
  const v53 = s[58] && !s[56] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  const v58 = monthEndOver(SDL_24_3_hoej, 12, 182, s[55])
  const v59 = monthEndOver(SDL_24_3, 12, 182, s[55])
  const v60 = !s[56] && s[57] >= v58
  s[2758] = v60
  const v61 = !s[56] && s[57] < v59
  s[2759] = v61
  const v62 = v60 && !s[56]
  const v63 = s[58] && !s[56] && v59 >= NEVER
  const v64 = v62 ? v58 : NEVER
  const v65 = v61 ? NEVER : v59
  const v66 = v62 ? (v61 || v63 ? Math.max(v59, v65) : v59) : v65
  const v67 = v62 || v61 || v63
  const SDL_25_1 = v45 ? (v57 ? (v67 ? Math.min(v54, v64) : v54) : v64) : FIRST_DAY
  s[156] = SDL_25_1
  const SDL_25_1_hoej = v45 ? (v57 ? (v67 ? Math.max(v56, v66) : v56) : v66) : NEVER
  s[158] = SDL_25_1_hoej
  const v70 = v43 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v44
  s[654] = v70
  const SDL_25_1_er = v70 && !s[56] && (!v45 || v57 || v67)
  s[152] = SDL_25_1_er
  const SDL_25_1_ir = !v70 || s[56] || !v45 || v50 && s[58] || s[58] && !((s[56] || !s[58] && v48 === v49) && !s[56] && (s[56] || v48 === NEVER)) || v60 && s[58] || s[58] && !((s[56] || !s[58] && v58 === v59) && !s[56] && (s[56] || v58 === NEVER))
  s[154] = SDL_25_1_ir
}

function svar_14(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[59], 18, 260, s[55])
  const v1 = monthEndOver(s[60], 18, 260, s[55])
  const v2 = !s[56] && v0 <= 16251 /* 2014-06-30 */
  s[63] = v2
  const v3 = !s[56] && v1 > 16251 /* 2014-06-30 */
  s[64] = v3
  const v4 = !s[56] && s[57] >= v0
  s[2775] = v4
  const v5 = !s[56] && s[57] < v1
  s[2776] = v5
  const v6 = v4 && !s[56]
  const v7 = s[58] && !s[56] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[58] || s[58] && !((s[56] || !s[58] && v0 === v1) && !s[56] && (s[56] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[58] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[78] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[79] = v17
  const v18 = v13 || v3 || v14
  s[76] = v18
  const v19 = v2 && v12 || s[58] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[77] = v19
  const v20 = monthEndOver(s[61], 18, 364, s[55])
  const v21 = monthEndOver(s[62], 18, 364, s[55])
  const v22 = !s[56] && v20 <= 16251 /* 2014-06-30 */
  s[65] = v22
  const v23 = !s[56] && v21 > 16251 /* 2014-06-30 */
  s[66] = v23
  const v24 = !s[56] && s[57] >= v20
  s[2777] = v24
  const v25 = !s[56] && s[57] < v21
  s[2778] = v25
  const v26 = v24 && !s[56]
  const v27 = s[58] && !s[56] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[58] || s[58] && !((s[56] || !s[58] && v20 === v21) && !s[56] && (s[56] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[58] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[82] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[83] = v37
  const v38 = v33 || v23 || v34
  s[80] = v38
  const v39 = v22 && v32 || s[58] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[81] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[70] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[72] = v42
  const v43 = v19 || v39
  s[75] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[74] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[84] = v45
  const v46 = s[55] >= 16252 /* 2014-07-01 */
  s[67] = v46
  const v47 = Math.max(s[55], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[59], 9, 110, v47)
  const v49 = monthEndOver(s[60], 9, 110, v47)
  const v50 = !s[56] && s[57] >= v48
  s[2779] = v50
  const v51 = !s[56] && s[57] < v49
  s[2780] = v51
  const v52 = v50 && !s[56]
  const v53 = s[58] && !s[56] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[88] = v57
  const v58 = v50 && s[58] || s[58] && !((s[56] || !s[58] && v48 === v49) && !s[56] && (s[56] || v48 === NEVER))
  s[86] = v58
  const v59 = monthEndOver(s[61], 9, 154, v47)
  const v60 = monthEndOver(s[62], 9, 154, v47)
  const v61 = !s[56] && s[57] >= v59
  s[2781] = v61
  const v62 = !s[56] && s[57] < v60
  s[2782] = v62
  const v63 = v61 && !s[56]
  const v64 = s[58] && !s[56] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[89] = v68
  const v69 = v61 && s[58] || s[58] && !((s[56] || !s[58] && v59 === v60) && !s[56] && (s[56] || v59 === NEVER))
  s[87] = v69
  const v70 = v57 || v68
  s[85] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[71] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[73] = v77
  const v78 = v44 && v40
  s[68] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[69] = v79
}

function svar_15(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[56] && countDays(s[61], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[2763] = v0
  const v1 = !s[56] && countDays(s[62], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[2764] = v1
  const v2 = !s[56] && countDays(s[59], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[2769] = v2
  const v3 = !s[56] && countDays(s[60], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[2770] = v3
  const v4 = s[63] || v3
  s[2768] = v4
  const v5 = (s[64] || s[58]) && (v2 || s[58]) && (s[64] || v2)
  s[2767] = v5
  const v6 = !s[56] && countDays(s[61], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[2773] = v6
  const v7 = !s[56] && countDays(s[62], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[2774] = v7
  const v8 = s[65] || v7
  s[2772] = v8
  const v9 = (s[66] || s[58]) && (v6 || s[58]) && (s[66] || v6)
  s[2771] = v9
  const v10 = v5 || v9
  s[2765] = v10
  const v11 = (v4 || s[58]) && (v8 || s[58]) && (v4 || v8)
  s[2766] = v11
  const v12 = s[67] || v1 || v11
  s[2762] = v12
  const v13 = !s[67] && (v0 || s[58]) && (v10 || s[58])
  s[2761] = v13
  const v14 = v13 && !v12
  s[2760] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[68] ? (s[69] ? Math.min(s[70], s[71]) : s[70]) : s[71]
  s[157] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[68] ? (s[69] ? Math.max(s[72], s[73]) : s[72]) : s[73]
  s[159] = SDL_24_1_hoej
  const SDL_24_1_er = !s[56] && (v13 || !v14 && (s[68] || s[69]))
  s[153] = SDL_24_1_er
  const SDL_24_1_ir = s[56] || v13 || !v14 && (s[74] && s[75] || !(s[76] && !s[77] && s[78] >= 13332 /* 2006-07-03 */ && s[79] <= 15011 /* 2011-02-06 */ || s[80] && !s[81] && s[82] >= 13332 /* 2006-07-03 */ && s[83] <= 15011 /* 2011-02-06 */) && (s[84] && s[75] || !(s[76] && !s[77] && s[78] >= 15012 /* 2011-02-07 */ && s[79] <= 16251 /* 2014-06-30 */ || s[80] && !s[81] && s[82] >= 15012 /* 2011-02-07 */ && s[83] <= 16251 /* 2014-06-30 */) && (s[85] && (s[86] || s[87]) || !(s[88] && !s[86] || s[89] && !s[87]))))
  s[155] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[3597] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[637] = v20
  const v21 = SDL_24_1_er && v19
  s[638] = v21
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
  s[94] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v20 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v22 === v23) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v22)))
  s[890] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[96] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[95] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[90] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[98] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[680] = v37
  const v38 = v31 && v36 && v37
  s[91] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[97] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[688] = v43
  const v44 = v32 || v31 && v34 === NEVER
  s[99] = v44
  const SDL_27_1_1 = v35 || v38 && f.revalideringErSandsynlig || v41 && f.revalideringErSandsynlig || v43
  s[100] = SDL_27_1_1
  const SDL_27_1_1_nej = v35 || v38 && f.revalideringErSandsynlig === false || v41 && f.revalideringErSandsynlig === false || v43
  s[105] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v35 || v43 || v44
  s[106] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v48 = v31 && v39 && v42
  s[112] = v48
  const SDL_27_1_2 = v35 || v38 && f.afklaringErNoedvendig || v48 && f.afklaringErNoedvendig
  s[101] = SDL_27_1_2
  const SDL_27_1_2_nej = v35 || v38 && f.afklaringErNoedvendig === false || v48 && f.afklaringErNoedvendig === false
  s[109] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v35 || v44
  s[108] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v52 = v31 && v36 && v33 <= 13544 /* 2007-01-31 */
  const v53 = v31 && v34 >= 13545 /* 2007-02-01 */ && v33 <= 13604 /* 2007-04-01 */
  const v54 = v31 && v34 >= 13605 /* 2007-04-02 */ && v37
  const v55 = v31 && v39 && v33 <= 16251 /* 2014-06-30 */
  s[92] = v55
  const v56 = v34 >= 16252 /* 2014-07-01 */
  const v57 = v31 && v56 && v42
  s[93] = v57
  const v58 = v55 || v57
  s[681] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[684] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[686] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[682] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[2797] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[2798] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[2799] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[2800] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[102] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[110] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[687] = v73
  const SDL_27_1_4 = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar || v55 && f.kanIkkeArbejdePaaNormaleVilkaar || v73 && f.sagSkalIRehabiliteringsteam || v43
  s[103] = SDL_27_1_4
  const SDL_27_1_4_nej = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v55 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v73 && f.sagSkalIRehabiliteringsteam === false || v43
  s[111] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v76 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v35 || v38 && v76 || v55 && v76 || v57 && f.laegenVurdererLivstruende
  s[104] = SDL_27_1_5
  const SDL_27_1_5_nej = v35 || v38 && !v76 || v55 && !v76 || v57 && f.laegenVurdererLivstruende === false
  s[107] = SDL_27_1_5_nej
}

function svar_16(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[90] || s[91] && v0 || s[92] && v0 || s[93] && v1
  s[689] = SDL_27_1_6
  const SDL_27_1_6_nej = s[90] || s[91] && !v0 || s[92] && !v0 || s[93] && !v1
  s[695] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[94] && s[95] >= 16953 /* 2016-06-01 */ && s[96] <= 16974 /* 2016-06-22 */
  const v5 = s[94] && s[95] >= 16975 /* 2016-06-23 */ && s[96] <= 20634 /* 2026-06-30 */
  const v6 = s[94] && s[95] >= 20635 /* 2026-07-01 */ && s[97]
  const SDL_27_1_7_2 = s[90] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[2277] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[90] || s[94] && s[98] && s[96] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[2278] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[90] || v4 || v6 || s[99]
  s[2279] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[90] || s[91] && f.foertidspensionssagPaabegyndt || s[92] && f.foertidspensionssagPaabegyndt || s[93] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[690] = SDL_27_1_7
  const SDL_27_1_7_nej = s[90] || s[91] && f.foertidspensionssagPaabegyndt === false || s[92] && f.foertidspensionssagPaabegyndt === false || s[93] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[696] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[100] || s[101] || s[102] || s[103] || s[104] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[105] || s[106]
  s[691] = v13
  const v14 = s[107] || s[108]
  s[692] = v14
  const v15 = SDL_27_1_6_nej || s[108]
  s[693] = v15
  const v16 = SDL_27_1_7_nej || s[108]
  s[694] = v16
  const v17 = v13 && (s[109] || s[108]) && (s[110] || s[108]) && (s[111] || s[106]) && v14 && v15 && v16 && (s[105] || s[109] || s[110] || s[111] || s[107] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[106] && s[108]
  s[706] = v18
  const SDL_27_1 = s[90] || s[91] && v12 || s[112] && v12
  s[160] = SDL_27_1
  const SDL_27_1_nej = s[90] || s[91] && v17 || s[112] && v17
  s[161] = SDL_27_1_nej
  const SDL_27_1_ir = s[90] || s[91] && v18 || s[112] && v18 || s[99]
  s[162] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[113] <= 16251 /* 2014-06-30 */
  s[639] = v22
  const v23 = !s[56] && s[114] && v22
  s[147] = v23
  const v24 = !s[56] && s[115] >= 16252 /* 2014-07-01 */ && s[116]
  s[144] = v24
  const v25 = monthStart(s[113])
  s[130] = v25
  const v26 = monthStart(s[115])
  s[131] = v26
  const v27 = shiftMonths(v25, -9)
  const v28 = shiftMonths(v26, -9)
  const v29 = shiftDays(v25, -1)
  const v30 = shiftDays(v26, -1)
  const v31 = shiftMonths(v25, -8)
  const v32 = shiftMonths(v26, -8)
  const v33 = shiftDays(s[113], -1)
  const v34 = shiftDays(s[115], -1)
  const SDL_24a_1_graense = s[117] || v24 && (!s[56] && countDays(s[59], v27, v30) > 110 || !s[56] && countDays(s[61], v27, v30) > 154 || !s[56] && countDays(s[59], v31, v34) > 110 || !s[56] && countDays(s[61], v31, v34) > 154)
  s[145] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[117] || v23 || v24 && (!s[56] && countDays(s[60], v28, v29) <= 110 || !s[56] && countDays(s[62], v28, v29) <= 154 || !s[56] && countDays(s[60], v32, v33) <= 110 || !s[56] && countDays(s[62], v32, v33) <= 154)
  s[148] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[117] || v24 && s[58] || s[118]
  s[146] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[56] && shiftDays(s[115], -56) >= f.ansatFra
  s[2806] = v38
  const v39 = !s[56] && shiftDays(s[113], -56) < f.ansatFra
  s[2807] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[2805] = v40
  const v41 = (v38 || s[58]) && f.andetFravaerSeneste8Uger === false
  s[2804] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[2808] = v42
  const v43 = v40 || !v42
  s[2803] = v43
  const v44 = v41 && v42
  s[2802] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[2809] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[56] && s[119] && s[116]
  s[128] = v48
  const SDL_30_2 = s[117] || s[120] && v46 || v48 && v46
  s[2290] = SDL_30_2
  const SDL_30_2_nej = s[117] || s[120] && v47 || v48 && v47
  s[2291] = SDL_30_2_nej
  const SDL_30_2_ir = s[117] || s[118]
  s[125] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[117] || s[120] || v48)
  s[2292] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[117]
  s[2293] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[2294] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[2810] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[2811] = v56
  const v57 = !s[121] || SDL_30_2_nej || v56
  const v58 = s[121] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[117] || s[120] && v58 || v48 && v58
  s[126] = SDL_30
  const SDL_30_nej = s[117] || s[120] && v57 || v48 && v57
  s[127] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[56] && s[114] && s[113] <= 13604 /* 2007-04-01 */
  const v62 = !s[56] && s[115] >= 13605 /* 2007-04-02 */ && s[113] <= 14031 /* 2008-06-01 */
  const v63 = s[113] <= 15340 /* 2012-01-01 */
  s[735] = v63
  const v64 = !s[56] && s[115] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[115] >= 15341 /* 2012-01-02 */
  s[736] = v65
  const v66 = !s[56] && v65 && s[116]
  const v67 = v64 || v66
  const SDL_30_1 = s[117] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[122] = SDL_30_1
  const SDL_30_1_hoej = s[117] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[123] = SDL_30_1_hoej
  const SDL_30_1_er = s[117] || v61 || v62 || v64 || v66
  s[124] = SDL_30_1_er
}

function svar_17(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[113], s[122])
  s[733] = v0
  const v1 = shiftDays(s[115], s[123])
  s[734] = v1
  const v2 = !s[56] && s[124]
  s[580] = v2
  const v3 = s[58] || s[125]
  s[584] = v3
  const v4 = shiftDays(v0, -1)
  s[582] = v4
  const v5 = shiftDays(v1, -1)
  s[581] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[126] && v2
  const v9 = s[125] && v2 && v7 >= NEVER
  const v10 = s[127] ? NEVER : v7
  const v11 = v8 || s[127] || v9
  const v12 = s[126] && v3 || s[125] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[117] ? FIRST_DAY : v8 ? v6 : NEVER
  s[619] = SDL_31_1
  const SDL_31_1_hoej = s[117] ? NEVER : v8 ? (s[127] || v9 ? Math.max(v7, v10) : v7) : v10
  s[620] = SDL_31_1_hoej
  const SDL_31_1_er = s[117] || s[120] && v11 || s[128] && v11
  s[618] = SDL_31_1_er
  const SDL_31_1_ir = s[117] || s[120] && v12 || s[128] && v12 || s[118]
  s[621] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[56] && shiftDays(s[115], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[2818] = v17
  const v18 = !s[56] && shiftDays(s[113], -91) < f.tilknyttetArbejdsmarkedetFra
  s[2819] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[2820] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[2823] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[2824] = v21
  const v22 = s[127] || v20
  s[2821] = v22
  const v23 = s[126] || s[125]
  s[583] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[126] || v21)
  s[133] = v24
  const v25 = s[125] && SDL_31_1_ir
  s[2822] = v25
  const v26 = v18 || !v19 || v24
  s[2817] = v26
  const v27 = v22 || v25
  s[134] = v27
  const v28 = (v17 || s[58]) && v19 && v27
  s[2816] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[2825] = v29
  const v30 = !s[56] && s[115] >= f.uddannelseAfsluttet
  s[2826] = v30
  const v31 = !s[56] && s[113] < f.uddannelseAfsluttet
  s[2827] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[56] && v32 >= s[113]
  s[2828] = v33
  const v34 = !s[56] && v32 < s[115]
  s[2829] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[140] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[58]) && (v33 || s[58])
  s[141] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[56] && s[119] && s[113] <= 15522 /* 2012-07-01 */
  const v40 = !s[56] && s[115] >= 15523 /* 2012-07-02 */ && s[129]
  const v41 = !s[56] && shiftDays(s[115], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[2832] = v41
  const v42 = !s[56] && shiftDays(s[113], -182) < f.tilknyttetArbejdsmarkedetFra
  s[2833] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[2834] = v43
  const v44 = v42 || !v43 || v24
  s[2831] = v44
  const v45 = (v41 || s[58]) && v43 && v27
  s[2830] = v45
  const v46 = shiftMonths(s[130], -6)
  const v47 = shiftMonths(s[131], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[56] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[56] && r_timerPrMaaned.maaned < s[131]; return (r0_0 || s[58]) && (r0_1 || s[58]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2841] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[56] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[56] && r_timerPrMaaned.maaned < s[131]; const r0_2 = (r0_0 || s[58]) && (r0_1 || s[58]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[56] && r_timerPrMaaned.maaned < v47 || !s[56] && r_timerPrMaaned.maaned >= s[130]) && !s[58] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2842] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[56] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[56] && r_timerPrMaaned.maaned < s[131]; return (r0_0 || s[58]) && (r0_1 || s[58]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2843] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[56] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[56] && r_timerPrMaaned.maaned < s[131]; const r0_2 = (r0_0 || s[58]) && (r0_1 || s[58]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[56] && r_timerPrMaaned.maaned < v47 || !s[56] && r_timerPrMaaned.maaned >= s[130] || s[58] && !r0_3) && !(s[58] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[2844] = v51
  const v52 = !v49 || !v51
  s[2840] = v52
  const v53 = v48 && v50
  s[2839] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[130], v55)
  const v57 = shiftMonths(s[131], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[56] && r_timerPrMaaned.maaned < s[131]; const r0_1 = !s[56] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[58]) && (r0_0 || s[58]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2847] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[56] && r_timerPrMaaned.maaned < s[131]; const r0_1 = !s[56] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[58]) && (r0_0 || s[58]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[56] && r_timerPrMaaned.maaned < v57 || !s[56] && r_timerPrMaaned.maaned >= s[130]) && !s[58] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2848] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[56] && r_timerPrMaaned.maaned < s[131]; const r0_1 = !s[56] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[58]) && (r0_0 || s[58]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2849] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[56] && r_timerPrMaaned.maaned < s[131]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[56] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[58]) && (r0_0 || s[58]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[56] && r_timerPrMaaned.maaned < v57 || !s[56] && r_timerPrMaaned.maaned >= s[130] || s[58] && !r0_1) && !(s[58] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[2850] = v61
  const v62 = !v59 || !v61
  s[2846] = v62
  const v63 = v58 && v60
  s[2845] = v63
  const v64 = v53 || v63
  s[2837] = v64
  const v65 = v52 && v62
  s[2838] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[2836] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[2835] = v67
  const SDL_32_1 = s[117] || s[120] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[132] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[136] = SDL_32_1
  const SDL_32_1_nej = s[117] || s[120] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[132] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[135] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[2852] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[2851] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[2853] = v72
  const v73 = v71 && v72
  s[2854] = v73
  const v74 = !s[56] && s[119] && s[113] <= 15705 /* 2012-12-31 */
  const v75 = !s[56] && s[115] >= 15706 /* 2013-01-01 */ && s[113] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[56] && s[115] >= 15884 /* 2013-06-28 */ && s[116]
  const SDL_42_1 = s[117] || s[120] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[139] = SDL_42_1
  const SDL_42_1_nej = s[117] || s[120] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[138] = SDL_42_1_nej
}

function svar_18(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[133]
  const v1 = f.arbejdsskade && s[134]
  const SDL_34_1 = s[117] || s[120] && v1 || s[128] && v1
  s[2299] = SDL_34_1
  const SDL_34_1_nej = s[117] || s[120] && v0 || s[128] && v0
  s[2300] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[121] || s[135]
  s[2856] = v4
  const v5 = s[121] && (s[136] || s[125])
  s[2855] = v5
  const v6 = !s[137] || s[138]
  s[2858] = v6
  const v7 = s[137] && (s[139] || s[125])
  s[2857] = v7
  const v8 = f.persongruppe === 'ingen'
  s[721] = v8
  const v9 = !v8 || s[140]
  s[579] = v9
  const v10 = v8 && s[141]
  s[578] = v10
  const v11 = v5 || v7 || s[142] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[142] && v9 && (SDL_34_1_nej || s[125])
  const SDL_32 = s[117] || s[120] && v11 || s[128] && v11
  s[585] = SDL_32
  const SDL_32_nej = s[117] || s[120] && v12 || s[128] && v12
  s[586] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[2859] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[2] || v16
  s[590] = SDL_3
  const SDL_3_nej = !s[2] || !v16
  s[587] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[125]
  s[630] = v19
  const v20 = SDL_3 || !s[2]
  s[588] = v20
  const v21 = s[143] || !s[2]
  s[589] = v21
  const SDL_24a_1 = s[117] || s[144] && (s[145] || s[146]) && v19 && v20 && v21 && (s[145] || SDL_32 || SDL_3 || s[143])
  s[640] = SDL_24a_1
  const SDL_24a_1_nej = s[117] || s[147] || s[144] && (s[148] || SDL_32_nej || SDL_3_nej || s[149])
  s[643] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[117] || s[144] && s[146] && s[125] && !s[2] || s[118]
  s[642] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[216] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[2] || v26
  s[2236] = SDL_24c_1
  const SDL_24c_1_nej = !s[2] || !v26
  s[2237] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[150] || f.naaetFolkepensionsalder || s[151]
  s[2872] = v29
  const v30 = f.forlaengelseErAfgjort || v29 && s[152] || !v29 && s[153]
  s[633] = v30
  const v31 = f.forlaengelseErAfgjort === false && (v29 && s[154] || !v29 && s[155])
  s[634] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[156] : s[157]
  s[635] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[158] : s[159]
  s[636] = v33
  const v34 = v30 && f.vurderingsdato >= v32
  s[2870] = v34
  const v35 = v30 && f.vurderingsdato < v33
  s[2871] = v35
  const v36 = v35 || v29 || s[160]
  s[2869] = v36
  const v37 = s[161] || s[162]
  s[707] = v37
  const v38 = (v34 || v31) && !v29 && v37
  s[2868] = v38
  const v39 = v38 || SDL_24a_1
  s[2866] = v39
  const v40 = SDL_24a_1_nej || SDL_24a_1_ir
  s[641] = v40
  const v41 = v36 && v40
  s[2867] = v41
  const v42 = v38 || SDL_24a_1 || SDL_24c_1
  s[2873] = v42
  const v43 = v36 && v40 && (SDL_24c_1_nej || !s[2])
  s[2874] = v43
  const v44 = !s[56] && f.vurderingsdato >= s[113]
  s[632] = v44
  const v45 = !s[56] && f.vurderingsdato < s[115]
  s[631] = v45
  const v46 = !s[163] || v44
  s[2861] = v46
  const v47 = s[163] && (v45 || s[58])
  s[2862] = v47
  const LAB_107_1 = v46 && (!s[2] || s[163] && (!v25 && v21 && v39 || v25 && v21 && v42))
  s[1301] = LAB_107_1
  const LAB_107_1_nej = v46 && (!s[2] || !s[163] || !v25 && (s[149] || v41) || v25 && (s[149] || v43))
  s[1302] = LAB_107_1_nej
  const LAB_107_1_ir = v46 && !s[2] || v47
  s[1303] = LAB_107_1_ir
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v51 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[175] = v51
  const v52 = f.ventesFuldtRask && s[164] && f.fikTvaerfagligIndsats === false
  s[2878] = v52
  const v53 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[2879] = v53
  const v54 = !v51 || s[165] || !v52 || v53
  const LAB_108_2 = s[166] && (!s[163] || v54)
  s[1304] = LAB_108_2
  const LAB_108_2_nej = s[166] && (!s[163] || !v54)
  s[1305] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v57 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[2880] = v57
  const v58 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v59 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[2881] = v59
  const v60 = shiftDays(f.jobafklaringStartede, 28)
  const v61 = f.jobafklaringEfter === 'ny_sygemelding'
  s[2882] = v61
  const v62 = s[167] ? NEVER : v61 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v60
  const LAB_109_1_frist = s[168] ? (v57 ? (v59 ? (s[169] ? (s[170] ? v62 : FIRST_DAY) : v60) : FIRST_DAY) : v58) : FIRST_DAY
  s[1309] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[168] ? (v57 ? (v59 ? (s[169] ? (s[170] ? v62 : NEVER) : v60) : NEVER) : v58) : NEVER
  s[1310] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[171] && (!s[168] || v57 && (!v59 || s[172])) || s[173]
  s[1311] = LAB_109_1_frist_ir
}

function svar_19(f, s) {
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v0 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[884] = v0
  const v1 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  s[2883] = v1
  const v2 = shiftMonths(f.jobafklaringStartede, 24)
  const v3 = shiftDays(v2, -1)
  const v4 = allPeriods(f.barselUnderJobafklaring)
  s[410] = v4
  const v5 = without(ALL_DAYS, v4)
  const v6 = v2 === NEVER ? Infinity : v2 - f.jobafklaringStartede
  const v7 = dayReaching(v5, f.jobafklaringStartede, v6)
  const v8 = from(v4, 18262 /* 2020-01-01 */)
  const v9 = without(ALL_DAYS, v8)
  const v10 = dayReaching(v9, f.jobafklaringStartede, v6)
  const LAB_110_1 = s[168] ? (v1 ? (v0 ? v7 : Math.min(v3, v7, v10)) : v3) : FIRST_DAY
  s[1315] = LAB_110_1
  const LAB_110_1_hoej = s[168] ? (v1 ? (v0 ? v7 : Math.max(v3, v7, v10)) : v3) : NEVER
  s[1316] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[168]
  s[1317] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[168]
  s[1318] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v15 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[2884] = v15
  const v16 = f.uarbejdsdygtigVedEgenSygdom === false || s[174] || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[166] && (!s[163] || !v15 && f.uarbejdsdygtigVedEgenSygdom === false || v15 && (!s[175] || v16))
  s[1319] = LAB_110_2
  const LAB_110_2_nej = s[166] && (!s[163] || !v15 && f.uarbejdsdygtigVedEgenSygdom || v15 && (!s[175] || !v16))
  s[1320] = LAB_110_2_nej
  const LAB_110_2_ir = !s[166] || !s[163] || v15 && !s[175]
  s[1321] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[163] ? LAB_110_1 : FIRST_DAY
  s[1322] = LAB_111_1
  const LAB_111_1_hoej = s[163] ? LAB_110_1_hoej : NEVER
  s[1323] = LAB_111_1_hoej
  const LAB_111_1_er = s[166] && (!s[163] || LAB_110_1_er)
  s[1324] = LAB_111_1_er
  const LAB_111_1_ir = !s[166] || !s[163] || LAB_110_1_ir
  s[1325] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v24 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[2886] = v24
  const v25 = f.kanVendeTilbageIArbejde === false && v24
  const LAB_111_2 = s[166] && (!s[163] || s[39] || v25)
  s[1326] = LAB_111_2
  const LAB_111_2_nej = s[166] && (!s[163] || s[39] || !v25)
  s[1327] = LAB_111_2_nej
  const LAB_111_2_ir = !s[166] || !s[163] || s[39]
  s[824] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v29 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[163] ? v29 : FIRST_DAY
  s[1329] = LAB_111_3
  const LAB_111_3_hoej = s[163] ? v29 : NEVER
  s[1330] = LAB_111_3_hoej
  const LAB_111_3_er = s[166] && f.risikoForFireAar
  s[1331] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[163]
  s[1332] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v34 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[166] && (!s[163] || s[39] || !v34)
  s[1333] = LAB_111_4
  const LAB_111_4_nej = s[166] && (!s[163] || s[39] || v34)
  s[1334] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v37 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[897] = v37
  const v38 = s[0] && (!v37 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v37 && !s[38] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[2] || v38
  s[1338] = LAB_112_2
  const LAB_112_2_nej = !s[2] || !v38
  s[1339] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v41 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[182] = v41
  const v42 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[2893] = v42
  const v43 = !v41 || v42 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[2] || v43
  s[1340] = LAB_112_3
  const LAB_112_3_nej = !s[2] || !v43
  s[1341] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v46 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[2895] = v46
  const v47 = LAB_112_2_nej || !s[2]
  const v48 = s[38] && s[176]
  s[2894] = v48
  const LAB_112_1 = v48 || !s[2] || s[0] && (!v41 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v46 && v47 || v41 && !s[38] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v46 && v47 && (LAB_112_3 || !s[2]))
  s[1335] = LAB_112_1
  const LAB_112_1_nej = v48 || !s[2] || !s[0] || !v41 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v46 || LAB_112_2) || v41 && (s[38] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v46 || LAB_112_2 || LAB_112_3_nej)
  s[1336] = LAB_112_1_nej
  const LAB_112_1_ir = v48 || !s[2]
  s[1337] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v52 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[184] = v52
  const v53 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[2901] = v53
  const v54 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[183] = v54
  const v55 = allPeriods(f.perioderUdenRaadighed)
  const v56 = without(ALL_DAYS, v55)
  const v57 = shiftMonths(f.ressourceforloebStartede, 6)
  const v58 = dayReaching(v56, shiftDays(f.ressourceforloebStartede, 1), v57 === NEVER ? Infinity : v57 - f.ressourceforloebStartede)
  const LAB_113_2 = v52 ? (v53 ? v58 : NEVER) : FIRST_DAY
  s[1342] = LAB_113_2
  const LAB_113_2_hoej = v52 ? (v53 ? (v54 ? v58 : NEVER) : NEVER) : NEVER
  s[1343] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v52
  s[185] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v62 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[2904] = v62
  const v63 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[2905] = v63
  const v64 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[2908] = v64
  const v65 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[2909] = v65
  const v66 = f.indsatsErBegyndt === false || v64
  s[2906] = v66
  const v67 = f.indsatsErBegyndt && (v65 || LAB_113_2_ir)
  s[2907] = v67
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[39] || !v52 || v53 && (v62 || LAB_113_2_ir) && v66 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[1345] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[39] || !v52 || !v53 || v63 || v67 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[1346] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[39] || !v52
  s[1347] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[2] || v41 && (s[177] || s[178]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[1348] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[2] || !v41 || s[179] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[1349] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v73 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[181] = v73
  const v74 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[180] = v74
  const v75 = v74 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v73 ? v75 : FIRST_DAY
  s[1351] = LAB_113_4
  const LAB_113_4_hoej = v73 ? v75 : NEVER
  s[1352] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v73
  s[825] = LAB_113_4_ir
}

function svar_20(f, s) {
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v0 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[2915] = v0
  const v1 = s[180] && (v0 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!s[181] || v1)
  s[1355] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!s[181] || !v1)
  s[1356] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[2] || s[182] && s[177])
  s[1357] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[2] || !s[182] || s[179])
  s[1358] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[2] || s[182] && s[178]
  s[1359] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v7 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[899] = v7
  const v8 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[2917] = v8
  const v9 = shiftMonths(f.ressourceforloebStartede, 60)
  const v10 = shiftDays(v9, -1)
  const v11 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[2918] = v11
  const v12 = allPeriods(f.barselUnderRessourceforloeb)
  const v13 = without(ALL_DAYS, v12)
  const v14 = dayReaching(v13, f.ressourceforloebStartede, v9 === NEVER ? Infinity : v9 - f.ressourceforloebStartede)
  const v15 = shiftMonths(f.ressourceforloebStartede, 36)
  const v16 = s[183] ? dayReaching(v13, f.ressourceforloebStartede, v15 === NEVER ? Infinity : v15 - f.ressourceforloebStartede) : v14
  const LAB_114_1 = s[184] ? (v7 ? (v8 ? (v11 ? v16 : Math.min(v10, v14)) : v10) : NEVER) : FIRST_DAY
  s[1360] = LAB_114_1
  const LAB_114_1_hoej = s[184] ? (v7 ? (v8 ? (v11 ? v16 : Math.max(v10, v14)) : v10) : NEVER) : NEVER
  s[1361] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v19 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[2919] = v19
  const v20 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[2920] = v20
  const v21 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[2921] = v21
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[184] || v7 && v19 && (v20 || s[185]))
  s[1362] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[184] || !v7 || !v19 || v21)
  s[1363] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v24 = shiftMonths(f.foedselsdag, 480)
  s[192] = v24
  const v25 = f.vurderingsdato >= v24
  s[189] = v25
  const v26 = f.maanederIRessourceforloeb <= 0
  s[2925] = v26
  const v27 = v25 && !v26 && f.oenskerRessourceforloeb === false
  s[2924] = v27
  const v28 = v27 ? 0 : 60
  const v29 = f.vurderingsdato >= s[186]
  s[2927] = v29
  const v30 = v29 && !v26 && f.oenskerRessourceforloeb === false
  s[2926] = v30
  const v31 = v25 && !v29 && f.oenskerRessourceforloeb === false
  s[2928] = v31
  const v32 = v30 ? 0 : v31 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[2] || s[0] && s[182] && s[38]
  s[1367] = LAB_114_3_ir
  const LAB_114_3 = s[2] ? (s[0] ? (s[182] ? (s[38] ? -Infinity : v32) : v28) : 0) : -Infinity
  s[1365] = LAB_114_3
  const LAB_114_3_hoej = s[2] ? (s[0] ? (s[182] ? (s[38] ? Infinity : v32) : v28) : 0) : Infinity
  s[1366] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v36 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[2929] = v36
  const v37 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[2930] = v37
  const v38 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[2931] = v38
  const v39 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v36 ? (v37 ? (v38 ? v39 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1368] = LAB_114_4
  const LAB_114_4_hoej = v36 ? (v37 ? (v38 ? v39 : NEVER) : NEVER) : NEVER
  s[1369] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v36 || v37 && !v38
  s[1370] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v43 = s[0] && !s[38] && s[187] && !v25 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[2] || v43
  s[1371] = LAB_115_1
  const LAB_115_1_nej = !s[2] || !v43
  s[1372] = LAB_115_1_nej
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v46 = f.foedselsdag <= -11142 /* 1939-07-01 */
  s[2933] = v46
  const v47 = !s[40] && f.vurderingsdato < (v46 ? shiftMonths(f.foedselsdag, 804) : shiftMonths(f.foedselsdag, 780)) || s[40] && !s[174]
  const LAB_116_1_alder = !s[2] || v47
  s[1373] = LAB_116_1_alder
  const LAB_116_1_alder_nej = !s[2] || !v47
  s[1374] = LAB_116_1_alder_nej
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v50 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[236] = v50
  const v51 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  s[535] = v51
  const v52 = !v50 && !s[187] || v50 && !v51
  const v53 = f.pensionDuFaar === 'seniorpension'
  s[544] = v53
  const v54 = v53 && s[36]
  s[2937] = v54
  const v55 = f.vurderingsdato >= 18626 /* 2020-12-30 */
  s[550] = v55
  const v56 = s[151] && v55
  s[2938] = v56
  const v57 = v54 || v56
  s[2936] = v57
  const v58 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[902] = v58
  const v59 = v57 && v58
  s[2934] = v59
  const LAB_116_1_pension = v59 || !s[2] || v52
  s[1377] = LAB_116_1_pension
  const LAB_116_1_pension_nej = v59 || !s[2] || !v52
  s[214] = LAB_116_1_pension_nej
  const LAB_116_1_pension_ir = v59 || !s[2]
  s[1378] = LAB_116_1_pension_ir
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v63 = f.aabenbartFormaalsloestAtAfproeve || f.relevanteTilbudErAfproevet
  const LAB_116_3 = !s[2] || v63
  s[1386] = LAB_116_3
  const LAB_116_3_nej = !s[2] || !v63
  s[227] = LAB_116_3_nej
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v66 = LAB_116_1_alder || !s[2]
  const v67 = LAB_116_1_pension || LAB_116_1_pension_ir
  s[213] = v67
  const v68 = LAB_116_3 || !s[2]
  s[226] = v68
  const LAB_116_1 = !s[2] || !s[0] && v66 && v67 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && v68 || s[0] && v66 && v67 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && f.vaesentligeBegraensninger && v68
  s[190] = LAB_116_1
  const LAB_116_1_nej = !s[2] || !s[0] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || LAB_116_3_nej) || s[0] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || f.vaesentligeBegraensninger === false || LAB_116_3_nej)
  s[191] = LAB_116_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v71 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[188] = v71
  const v72 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[447] = v72
  const v73 = intersect(v71, v72)
  const LAB_116_1_foertidspension = from(v73, 13332 /* 2006-07-03 */)
  s[1375] = LAB_116_1_foertidspension
  const v75 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[2941] = v75
  const LAB_116_1_foertidspension_ir = v75 >= NEVER
  s[1376] = LAB_116_1_foertidspension_ir
}

function svar_21(f, s) {
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v1 = intersect(s[188], v0)
  const v2 = from(v1, 13332 /* 2006-07-03 */)
  const v3 = dayReaching(v2, 13332 /* 2006-07-03 */, 1)
  s[2942] = v3
  const v4 = v3 >= 18262 /* 2020-01-01 */
  s[2943] = v4
  const v5 = v3 >= 19134 /* 2022-05-22 */
  s[2944] = v5
  const v6 = v3 >= NEVER
  s[826] = v6
  const LAB_116_1_seniorpension = !v4 ? v2 : !v5 ? NO_DAYS : v2
  s[1379] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !v4 ? v2 : !v5 ? ALL_DAYS : v2
  s[1380] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = !v4 || v5
  s[827] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_ir = v6 || v4 && !v5
  s[1382] = LAB_116_1_seniorpension_ir
  // LAB.116.2: Fleksjob på få timer (LAB § 116, stk. 2)
  const v11 = s[0] && f.arbejdsevnenKanUdviklesITide
  const LAB_116_2 = f.megetBegraensetArbejdsevne && (!s[2] || v11)
  s[1383] = LAB_116_2
  const LAB_116_2_nej = f.megetBegraensetArbejdsevne && (!s[2] || !v11)
  s[1384] = LAB_116_2_nej
  const LAB_116_2_ir = f.megetBegraensetArbejdsevne === false || !s[2]
  s[1385] = LAB_116_2_ir
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v15 = f.akutSkadeEllerSygdom && f.formaalsloestMedSaerligeVilkaar
  s[903] = v15
  const v16 = s[0] && (!s[36] && !v15 || s[36] && !v15 && shiftMonths(f.vurderingsdato, 72) < f.folkepensionsalderNaasDen)
  const LAB_119_1_bundet = !s[2] || v16
  s[1394] = LAB_119_1_bundet
  const LAB_119_1_bundet_nej = !s[2] || !v16
  s[1395] = LAB_119_1_bundet_nej
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v19 = f.redegoerelseForTilbud && f.redegoerelseForRessourcer && f.redegoerelseForVarigBegraensning && f.redegoerelseForNormaleVilkaar
  const v20 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar
  s[2948] = v20
  const v21 = LAB_119_1_bundet || !s[2]
  const v22 = f.fleksjobPaaNuvaerendeArbejdsplads && v21 && f.dokumentationForSaerligeVilkaar === false
  s[2949] = v22
  const LAB_118_2 = !s[2] || !s[0] && v19 || s[0] && (s[39] || f.sagenErForelagtTeamet && f.dokumentationForAfklaring && f.dokumentationForIndsatser && f.dokumentationForArbejdsevnen && v20)
  s[257] = LAB_118_2
  const LAB_118_2_nej = !s[2] || !s[0] && !v19 || s[0] && (s[39] || f.sagenErForelagtTeamet === false || f.dokumentationForAfklaring === false || f.dokumentationForIndsatser === false || f.dokumentationForArbejdsevnen === false || v22)
  s[256] = LAB_118_2_nej
  const LAB_118_2_ir = !s[2] || s[0] && s[39]
  s[258] = LAB_118_2_ir
  // LAB.118.3: At sige nej til behandling tæller ikke imod dig (LAB § 118, stk. 3)
  const v26 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[420] = v26
  const v27 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[615] = v27
  const v28 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[2951] = v28
  const v29 = f.afviser === 'anden_laegebehandling'
  s[2953] = v29
  const v30 = v29 && f.tilsvarendeIndgribende
  s[2952] = v30
  const v31 = v28 || v30
  s[421] = v31
  const v32 = v26 && v31
  s[614] = v32
  const v33 = s[163] && (!v26 && v27 && f.andenVurderingIndhentet || v32)
  const v34 = f.afviser === 'ingenting'
  s[419] = v34
  const LAB_118_3 = !v34 && (!s[2] || v33)
  s[1388] = LAB_118_3
  const LAB_118_3_nej = !v34 && (!s[2] || !v33)
  s[1389] = LAB_118_3_nej
  const LAB_118_3_ir = v34 || !s[2]
  s[1390] = LAB_118_3_ir
  // LAB.119.1: Fleksjob på din nuværende arbejdsplads (LAB § 119, stk. 1)
  const v38 = f.maanederPaaSaerligeVilkaar >= 12
  s[2955] = v38
  const LAB_119_1 = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[2] || !s[0] || LAB_119_1_bundet_nej || v38)
  s[1391] = LAB_119_1
  const LAB_119_1_nej = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[2] || s[0] && v21 && !v38)
  s[1392] = LAB_119_1_nej
  const LAB_119_1_ir = f.fleksjobPaaNuvaerendeArbejdsplads === false || !s[2]
  s[828] = LAB_119_1_ir
  // LAB.119.1.mangler: Måneder på særlige vilkår, der mangler (LAB § 119, stk. 1)
  const v42 = Math.max(0, 12 - f.maanederPaaSaerligeVilkaar)
  const v43 = LAB_119_1_bundet_nej && !LAB_119_1_bundet && s[2]
  s[905] = v43
  const LAB_119_1_mangler = s[2] ? (s[0] ? (LAB_119_1_bundet_nej ? 0 : v42) : 0) : -Infinity
  s[1396] = LAB_119_1_mangler
  const LAB_119_1_mangler_hoej = s[2] ? (s[0] ? (v43 ? 0 : v42) : 0) : Infinity
  s[1397] = LAB_119_1_mangler_hoej
  // LAB.119.2: Aftalen om særlige vilkår (LAB § 119, stk. 2)
  const v46 = sum(f.skaanehensyn, (r_skaanehensyn) => r_skaanehensyn.aftalt ? 1 : 0) >= 1
  s[2959] = v46
  const v47 = !s[0] || f.skriftligAftaleOmSaerligeVilkaar && f.svaereFunktionerErNaevnt && v46 && f.forsoegtUstoettetJob
  const v48 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej
  s[2958] = v48
  const v49 = f.fleksjobPaaNuvaerendeArbejdsplads && v21
  s[2957] = v49
  const LAB_119_2 = v49 && (!s[2] || v47)
  s[1398] = LAB_119_2
  const LAB_119_2_nej = v49 && (!s[2] || !v47)
  s[1399] = LAB_119_2_nej
  const LAB_119_2_ir = v49 && !s[2] || v48
  s[1400] = LAB_119_2_ir
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const LAB_120_2 = !s[2] || s[0] && s[189] && f.foersteFleksjob === false && f.ordinaertArbejdeErIkkeMuligt && (s[190] || !s[2])
  s[1404] = LAB_120_2
  const LAB_120_2_nej = !s[2] || !s[0] || !s[189] || f.foersteFleksjob || f.ordinaertArbejdeErIkkeMuligt === false || s[191]
  s[1405] = LAB_120_2_nej
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v55 = shiftDays(shiftMonths(f.fleksjobBevilgetFra, 60), -1)
  const v56 = f.fleksjobBevilgetFra >= s[192]
  s[2966] = v56
  const v57 = !v56 || LAB_120_2_nej
  s[2965] = v57
  const v58 = v56 && (LAB_120_2 || !s[2])
  s[2964] = v58
  const v59 = f.ansatIFleksjob === false || s[193]
  s[215] = v59
  const v60 = f.ansatIFleksjob && (s[194] || s[195])
  s[198] = v60
  const v61 = v58 && !v57
  s[909] = v61
  const v62 = v60 && !v59
  s[197] = v62
  const v63 = !v61 && !v62
  const v64 = f.fleksjobBevilgetFra >= 15706 /* 2013-01-01 */
  s[2963] = v64
  const v65 = !s[0] || v64 || v60
  s[2962] = v65
  const v66 = s[0] && !v64 && v59
  s[907] = v66
  const v67 = v66 && !v65
  s[906] = v67
  const LAB_120_1 = v66 ? FIRST_DAY : s[2] ? (s[0] ? (v60 || v63 ? (v63 ? v55 : NEVER) : NEVER) : NEVER) : FIRST_DAY
  s[1401] = LAB_120_1
  const LAB_120_1_hoej = v66 ? NEVER : s[2] ? (s[0] ? (v58 ? NEVER : v60 ? NEVER : v55) : NEVER) : NEVER
  s[1402] = LAB_120_1_hoej
  const LAB_120_1_ir = v66 || !v67 && !s[2]
  s[1403] = LAB_120_1_ir
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v71 = s[0] ? shiftMonths(f.fulgtOpIFleksjobbet ? f.senestFulgtOpIFleksjobbet : f.fleksjobStartede, 30) : f.fulgtOpIFleksjobbet ? shiftMonths(f.senestFulgtOpIFleksjobbet, 12) : shiftMonths(f.fleksjobydelseFoersteGang, 6)
  const LAB_121_1 = s[2] ? v71 : FIRST_DAY
  s[1406] = LAB_121_1
  const LAB_121_1_hoej = s[2] ? v71 : NEVER
  s[1407] = LAB_121_1_hoej
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const v74 = s[0] ? shiftMonths(f.fleksjobStartede, 54) : NEVER
  const LAB_121_3 = s[2] ? v74 : FIRST_DAY
  s[1409] = LAB_121_3
  const LAB_121_3_hoej = s[2] ? v74 : NEVER
  s[1410] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob && f.fleksjobErMidlertidigt
  s[196] = LAB_121_3_er
  const LAB_121_3_ir = !LAB_121_3_er || !s[2]
  s[829] = LAB_121_3_ir
}

function svar_22(f, s) {
  // LAB.121.4: Du bliver i fleksjobordningen (LAB § 121, stk. 4)
  const v0 = !s[0] || f.afgoerelseEfterStatus === false
  const LAB_121_4 = s[196] && (!s[2] || v0)
  s[1412] = LAB_121_4
  const LAB_121_4_nej = s[196] && (!s[2] || !v0)
  s[1413] = LAB_121_4_nej
  // LAB.122.2: Kommunen skal vurdere arbejdsevnen i fleksjobbet (LAB § 122, stk. 2)
  const v3 = s[0] && (f.fleksjobbetOprettesNu || f.beggeBederOmNyVurdering)
  const LAB_122_2 = !s[2] || v3
  s[1414] = LAB_122_2
  const LAB_122_2_nej = !s[2] || !v3
  s[1415] = LAB_122_2_nej
  // LAB.122.3: Løn og vilkår bygger på en overenskomst (LAB § 122, stk. 3-4)
  const v6 = f.jobbetErOverenskomstdaekket || f.sammenligneligOverenskomstFindes
  const LAB_122_3 = !s[2] || v6
  s[1416] = LAB_122_3
  const LAB_122_3_nej = !s[2] || !v6
  s[1417] = LAB_122_3_nej
  // LAB.122.3.afvigelse: Løn og tid kan afvige fra overenskomsten (LAB § 122, stk. 3)
  const LAB_122_3_afvigelse = f.jobbetErOverenskomstdaekket && (!s[2] || s[0] && !s[197] && f.overenskomstenHarFleksjobvilkaar === false)
  s[1418] = LAB_122_3_afvigelse
  const LAB_122_3_afvigelse_nej = f.jobbetErOverenskomstdaekket && (!s[2] || !s[0] || s[198] || !s[197] && f.overenskomstenHarFleksjobvilkaar)
  s[1419] = LAB_122_3_afvigelse_nej
  const LAB_122_3_afvigelse_ir = f.jobbetErOverenskomstdaekket === false || !s[2]
  s[1420] = LAB_122_3_afvigelse_ir
  // LAB.122.5: Vilkår som en funktionær (LAB § 122, stk. 5)
  const v12 = f.timerIFleksjobbet <= 800
  s[2971] = v12
  const v13 = s[0] && f.udfoererFunktionaerarbejde && v12
  const LAB_122_5 = !s[2] || v13
  s[1421] = LAB_122_5
  const LAB_122_5_nej = !s[2] || !v13
  s[1422] = LAB_122_5_nej
  // LAB.123.2: Fradrag for løn i fleksløntilskud (LAB § 123, stk. 2)
  const v16 = f.loenIFleksjobbet + f.pensionIFleksjobbet
  const v17 = v16 + f.andenLoenMedPension
  const v18 = SATS_6(f.vurderingsdato)
  const v19 = s[199] ? -Infinity : v18
  s[495] = v19
  const v20 = s[199] ? Infinity : v18
  s[496] = v20
  const v21 = Math.min(v17, v19)
  const v22 = Math.min(v17, v20)
  const v23 = v21 <= -Infinity
  const v24 = quotient([v21, 3000], [10000], 'nærmeste', 1)
  const v25 = Math.round(v22 * 3000 / 10000)
  const v26 = v23 ? -Infinity : Math.min(v24, v25)
  const v27 = v23 ? Infinity : Math.max(v24, v25)
  const v28 = v23 && !s[199] && v21 === v22
  const v29 = s[199] || v23
  const v30 = -v20 === -Infinity
  s[497] = v30
  const v31 = -v19 === Infinity
  s[498] = v31
  const v32 = Math.max(0, v30 ? -Infinity : v17 - v20)
  const v33 = Math.max(0, v31 ? Infinity : v17 - v19)
  const v34 = v33 >= Infinity
  const v35 = v34 ? -Infinity : Math.round(v32 * 5500 / 10000)
  const v36 = v34 ? Infinity : quotient([v33, 5500], [10000], 'nærmeste', 1)
  const v37 = v34 && !s[199] && v32 === v33
  const v38 = s[199] || v34
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
  const v52 = v47 && !s[199] && v45 === v46
  const v53 = s[199] || v47
  const v54 = Math.max(0, v30 ? -Infinity : v44 - v20)
  const v55 = Math.max(0, v31 ? Infinity : v44 - v19)
  const v56 = v55 >= Infinity
  const v57 = v56 ? -Infinity : Math.round(v54 * 5500 / 10000)
  const v58 = v56 ? Infinity : quotient([v55, 5500], [10000], 'nærmeste', 1)
  const v59 = v56 && !s[199] && v54 === v55
  const v60 = s[199] || v56
  const v61 = v51 === Infinity
  const v62 = v57 === -Infinity
  const v63 = v50 === -Infinity
  const v64 = v58 === Infinity
  const v65 = v61 && v62 || v63 && v64
  const LAB_123_2 = s[2] ? (s[0] ? (s[200] ? (v63 || v62 ? -Infinity : v50 + v57) : v41 || v40 ? -Infinity : v26 + v35) : 0) : -Infinity
  s[204] = LAB_123_2
  const LAB_123_2_hoej = s[2] ? (s[0] ? (s[200] ? (v61 || v64 ? Infinity : v51 + v58) : v39 || v42 ? Infinity : v27 + v36) : 0) : Infinity
  s[203] = LAB_123_2_hoej
  const LAB_123_2_er = s[201] && (!s[2] || !s[0] || !s[200] && !v28 && !v37 && !(v43 && (v28 || !v29 && v26 === v27) && (v37 || !v38 && v35 === v36)) || s[200] && !v52 && !v59 && !(v65 && (v52 || !v53 && v50 === v51) && (v59 || !v60 && v57 === v58)))
  s[207] = LAB_123_2_er
  const LAB_123_2_ir = s[201] && (!s[2] || s[0] && (!s[200] && (v29 || v38 || v43) || s[200] && (v53 || v60 || v65))) || s[202]
  s[208] = LAB_123_2_ir
  // LAB.123.3: Det mest, lønloftet giver plads til (LAB § 123, stk. 3)
  const v70 = Math.max(0, f.loenloft - v16)
  const v71 = Math.max(0, f.loenloft - v17)
  const v72 = Math.max(0, f.loenloft - (v44 + f.dagpengeIFleksjobbet))
  const LAB_123_3 = s[2] ? (s[0] ? (s[163] ? (s[200] ? v72 : Math.min(v70, v71)) : v70) : 0) : -Infinity
  s[205] = LAB_123_3
  const LAB_123_3_hoej = s[2] ? (s[0] ? (s[163] ? (s[200] ? v72 : Math.max(v70, v71)) : v70) : 0) : Infinity
  s[206] = LAB_123_3_hoej
  // LAB.123.1.ret: Ret til fleksløntilskud (LAB § 123)
  const v75 = v16 <= 0
  s[2973] = v75
  const v76 = f.dagpengeIFleksjobbet <= 0
  s[2974] = v76
  const v77 = !v75 || !v76
  s[2972] = v77
  const LAB_123_1_ret = !s[2] || s[0] && s[201] && v77
  s[211] = LAB_123_1_ret
  const LAB_123_1_ret_nej = !s[2] || !s[0] || s[202] || !v77
  s[212] = LAB_123_1_ret_nej
}

function svar_23(f, s) {
  // LAB.123.1: Fleksløntilskud pr. måned (LAB § 123, stk. 1-3)
  const v0 = SATS_7(f.vurderingsdato)
  const v1 = s[199] ? -Infinity : v0
  const v2 = s[199] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[203] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[204] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : v1 - s[203]
  const v9 = v3 || v6 ? Infinity : v2 - s[204]
  const v10 = Math.min(Math.max(0, v8 === -Infinity ? -Infinity : v8 - f.dagpengeIFleksjobbet), s[205])
  const v11 = Math.min(Math.max(0, v9 === Infinity ? Infinity : v9 - f.dagpengeIFleksjobbet), s[206])
  const v12 = s[207] && !(v7 && !s[199] && v1 === v2 && (!s[207] || !s[208] && s[204] === s[203])) && s[201]
  const v13 = s[199] || s[208] || v7 || s[209]
  const v14 = v10 > -Infinity && v11 < Infinity
  const v15 = quotient([v10], [1], 'nærmeste', 100)
  const v16 = quotient([v11], [1], 'nærmeste', 100)
  const LAB_123_1 = s[2] ? (s[0] ? (s[210] ? (v14 ? Math.min(v15, v16) : -Infinity) : v10) : 0) : -Infinity
  s[232] = LAB_123_1
  const LAB_123_1_hoej = s[2] ? (s[0] ? (s[210] ? (v14 ? Math.max(v15, v16) : Infinity) : v11) : 0) : Infinity
  s[233] = LAB_123_1_hoej
  const LAB_123_1_er = s[211] && (!s[2] || !s[0] || !s[210] && v12 || s[210] && v12 && !(!v14 && (!v12 || !v13 && v10 === v11)))
  s[234] = LAB_123_1_er
  const LAB_123_1_ir = s[211] && (!s[2] || s[0] && (!s[210] && v13 || s[210] && (v13 || !v14))) || s[212] || !s[2]
  s[235] = LAB_123_1_ir
  // LAB.123.4: Tilskuddet følger med, når du flytter (LAB § 123, stk. 4)
  const LAB_123_4 = f.ansatIFleksjob && f.flytterTilAndenKommune
  s[1423] = LAB_123_4
  const LAB_123_4_nej = LAB_123_4 && !s[2]
  s[1424] = LAB_123_4_nej
  const LAB_123_4_ir = !LAB_123_4 || !s[2]
  s[1425] = LAB_123_4_ir
  // LAB.124.5: Fleksløntilskuddet slutter med jobbet (LAB § 124, stk. 5-6)
  const v24 = s[0] ? f.fleksjobSlutDen : NEVER
  const LAB_124_5 = s[2] ? v24 : FIRST_DAY
  s[1426] = LAB_124_5
  const LAB_124_5_hoej = s[2] ? v24 : NEVER
  s[1427] = LAB_124_5_hoej
  const v27 = s[202] || f.fleksjobErSlut === false
  s[2978] = v27
  const LAB_124_5_er = s[201] && f.fleksjobErSlut
  s[1428] = LAB_124_5_er
  const LAB_124_5_ir = LAB_124_5_er && !s[2] || v27
  s[1429] = LAB_124_5_ir
  // LAB.125.1: Fleksløntilskud skal betales tilbage (LAB § 125, stk. 1-3)
  const v30 = f.fikFleksloentilskudMedUrette && f.fleksloentilskudModBedreVidende
  s[2979] = v30
  const v31 = s[0] && (!s[210] && v30 || s[210] && (v30 || f.loennenKunneIkkeEfterreguleres))
  const LAB_125_1 = !s[2] || v31
  s[830] = LAB_125_1
  const LAB_125_1_nej = !s[2] || !v31
  s[1431] = LAB_125_1_nej
  // LAB.125.4: Kravet om tilbagebetaling falder bort (LAB § 125, stk. 4)
  const v34 = s[210] ? (f.kravetKunneAldrigInddrives ? shiftMonths(f.fleksloentilskudOphoerteDen, 36) : NEVER) : NEVER
  const LAB_125_4 = s[2] ? v34 : FIRST_DAY
  s[1432] = LAB_125_4
  const LAB_125_4_hoej = s[2] ? v34 : NEVER
  s[1433] = LAB_125_4_hoej
  const LAB_125_4_ir = !s[2] || LAB_125_1_nej || !s[2]
  s[1434] = LAB_125_4_ir
  // LAB.126.1: Tilskud til selvstændige (LAB § 126, stk. 1)
  const v38 = f.vurderingsdato >= 15724 /* 2013-01-19 */
  s[917] = v38
  const v39 = f.maanederVirksomhedenBlevDrevet >= 12
  s[2982] = v39
  const v40 = f.tilskuddetErFoersteGang === false || v39
  s[2981] = v40
  const LAB_126_1 = !s[2] || v38 && f.virksomhedErHovedbeskaeftigelse && f.nedsatVarigtOgVaesentligtIVirksomheden && f.udnytterArbejdsevnenFuldtUd && !s[174] && s[213] && v40
  s[831] = LAB_126_1
  const LAB_126_1_nej = !s[2] || !v38 || f.virksomhedErHovedbeskaeftigelse === false || f.nedsatVarigtOgVaesentligtIVirksomheden === false || f.udnytterArbejdsevnenFuldtUd === false || s[174] || s[214] || !v40
  s[1436] = LAB_126_1_nej
  // LAB.126.1.til: Tilskuddet til virksomheden gives til (LAB § 126, stk. 1)
  const v43 = v38 ? shiftDays(shiftMonths(f.tilskudTilVirksomhedenFra, 60), -1) : NEVER
  const LAB_126_1_til = s[2] ? v43 : FIRST_DAY
  s[1437] = LAB_126_1_til
  const LAB_126_1_til_hoej = s[2] ? v43 : NEVER
  s[1438] = LAB_126_1_til_hoej
  const v46 = f.tilskudTilVirksomhedenFra >= 15724 /* 2013-01-19 */
  s[2983] = v46
  const LAB_126_1_til_er = f.tilskudTilEgenVirksomhed && v46
  s[832] = LAB_126_1_til_er
  const LAB_126_1_til_ir = !LAB_126_1_til_er || !s[2]
  s[833] = LAB_126_1_til_ir
  // LAB.126.3: Opfølgning med den selvstændige (LAB § 126, stk. 3)
  const v49 = v38 ? shiftMonths(f.tilskudTilVirksomhedenFra, 30) : NEVER
  const LAB_126_3 = s[2] ? v49 : FIRST_DAY
  s[1440] = LAB_126_3
  const LAB_126_3_hoej = s[2] ? v49 : NEVER
  s[1441] = LAB_126_3_hoej
  // LAB.126.4: Status for den selvstændige (LAB § 126, stk. 4)
  const v52 = v38 ? shiftMonths(f.tilskudTilVirksomhedenFra, 54) : NEVER
  const LAB_126_4 = s[2] ? v52 : FIRST_DAY
  s[1442] = LAB_126_4
  const LAB_126_4_hoej = s[2] ? v52 : NEVER
  s[1443] = LAB_126_4_hoej
  // LAB.126.5: Tilskud til selvstændige om året (LAB § 126, stk. 5)
  const v55 = SATS_8(f.vurderingsdato)
  const v56 = s[199] ? -Infinity : v55
  const v57 = s[199] ? Infinity : v55
  const v58 = Math.round((f.aarsindtaegtIVirksomheden + f.arbejdsindkomstVedSidenAf) * 3000 / 10000)
  const LAB_126_5 = s[2] ? (v38 ? Math.max(0, v56 === -Infinity ? -Infinity : v56 - v58) : 0) : -Infinity
  s[1444] = LAB_126_5
  const LAB_126_5_hoej = s[2] ? (v38 ? Math.max(0, v57 === Infinity ? Infinity : v57 - v58) : 0) : Infinity
  s[1445] = LAB_126_5_hoej
  const v61 = LAB_126_1_nej || !s[2]
  const LAB_126_5_ir = LAB_126_1 && (!s[2] || v38 && s[199]) || v61
  s[1446] = LAB_126_5_ir
  // LAB.126.5.maaned: Tilskud til selvstændige pr. måned (LAB § 126, stk. 5)
  const v63 = LAB_126_5 > -Infinity && LAB_126_5_hoej < Infinity
  const v64 = quotient([LAB_126_5], [12], 'nærmeste', 1)
  const v65 = quotient([LAB_126_5_hoej], [12], 'nærmeste', 1)
  const LAB_126_5_maaned = s[2] ? (v38 ? (v63 ? Math.min(v64, v65) : -Infinity) : 0) : -Infinity
  s[1447] = LAB_126_5_maaned
  const LAB_126_5_maaned_hoej = s[2] ? (v38 ? (v63 ? Math.max(v64, v65) : Infinity) : 0) : Infinity
  s[1448] = LAB_126_5_maaned_hoej
  const LAB_126_5_maaned_er = LAB_126_1 && (!s[2] || !v38 || LAB_126_1 && !(!v63 && (!LAB_126_1 || !LAB_126_5_ir && LAB_126_5 === LAB_126_5_hoej)))
  s[1449] = LAB_126_5_maaned_er
  const LAB_126_5_maaned_ir = LAB_126_1 && (!s[2] || v38 && (LAB_126_5_ir || !v63)) || v61
  s[1450] = LAB_126_5_maaned_ir
  // LAB.133.3.loft: Løntilskuddet har et loft (LAB § 71, stk. 3)
  const v70 = f.fleksjobStartede >= 13330 /* 2006-07-01 */
  const v71 = f.fleksjobStartede >= 13334 /* 2006-07-05 */
  const LAB_133_3_loft = s[198] && (!s[2] || v70 || v71)
  s[220] = LAB_133_3_loft
  const LAB_133_3_loft_nej = s[198] && (!s[2] || !v70 || !v71)
  s[219] = LAB_133_3_loft_nej
  const LAB_133_3_loft_ir = s[198] && !s[2] || s[215]
  s[218] = LAB_133_3_loft_ir
}

function svar_24(f, s) {
  // LAB.133.3: Løntilskud pr. time til arbejdsgiveren (LAB § 133, stk. 2-3)
  const v0 = f.tilskudsgrad === 'halvdelen'
  s[230] = v0
  const v1 = Math.min(f.timeloenMedBidrag, f.mindsteTimeloenMedBidrag)
  const v2 = f.vurderingsdato >= 13514 /* 2007-01-01 */
  s[792] = v2
  const v3 = f.vurderingsdato <= 16435 /* 2014-12-31 */
  s[3129] = v3
  const v4 = v2 && v3
  const v5 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  s[793] = v5
  const v6 = s[216] && v5
  const v7 = s[217] || v4 || v6 || s[36]
  s[231] = v7
  const v8 = SATS_9(f.vurderingsdato)
  const v9 = v7 ? -Infinity : v8
  s[228] = v9
  const v10 = v7 ? Infinity : v8
  s[229] = v10
  const v11 = Math.min(v1, v9)
  const v12 = Math.min(v1, v10)
  const v13 = Math.max(v1, v11)
  const v14 = Math.min(v1, v12)
  const v15 = s[218] && v14 >= v13
  const v16 = s[219] || v15
  const v17 = s[219] ? (v15 ? Math.min(v1, v13) : v1) : v13
  const v18 = s[220] ? (v16 ? Math.min(v11, v17) : v11) : v17
  const v19 = s[219] ? (v15 ? Math.max(v1, v14) : v1) : v14
  const v20 = s[220] ? (v16 ? Math.max(v12, v19) : v12) : v19
  const v21 = s[220] || s[219] || v15
  const v22 = s[220] && v7 || s[218] && !(!v7 && v11 === v12 && v1 === v11)
  const v23 = v18 <= -Infinity
  const v24 = quotient([v18], [2], 'nærmeste', 1)
  const v25 = Math.round(v20 / 2)
  const v26 = quotient([v18, 2], [3], 'nærmeste', 1)
  const v27 = Math.round(v20 * 2 / 3)
  const LAB_133_3 = s[2] ? (v0 ? (v23 ? -Infinity : Math.min(v24, v25)) : v23 ? -Infinity : Math.min(v26, v27)) : -Infinity
  s[1453] = LAB_133_3
  const LAB_133_3_hoej = s[2] ? (v0 ? (v23 ? Infinity : Math.max(v24, v25)) : v23 ? Infinity : Math.max(v26, v27)) : Infinity
  s[1454] = LAB_133_3_hoej
  const LAB_133_3_er = s[198] && (!s[2] || v21 && !(v23 && (!v21 || !v22 && v18 === v20)))
  s[1455] = LAB_133_3_er
  const LAB_133_3_ir = s[198] && (!s[2] || v22 || v23) || s[215]
  s[1456] = LAB_133_3_ir
  // LAB.133.3.aar: Løntilskud om året på fuld tid (LAB § 133, stk. 2-3)
  const v32 = Math.min(f.aarsloenMedBidrag, f.mindsteAarsloenMedBidrag)
  const v33 = f.vurderingsdato <= 19722 /* 2023-12-31 */
  s[913] = v33
  const v34 = s[217] || v4 || v6 || s[36] && v33 || s[165]
  const v35 = SATS_10(f.vurderingsdato)
  const v36 = Math.min(v32, v34 ? -Infinity : v35)
  const v37 = Math.min(v32, v34 ? Infinity : v35)
  const v38 = Math.max(v32, v36)
  const v39 = Math.min(v32, v37)
  const v40 = s[218] && v39 >= v38
  const v41 = s[219] || v40
  const v42 = s[219] ? (v40 ? Math.min(v32, v38) : v32) : v38
  const v43 = s[220] ? (v41 ? Math.min(v36, v42) : v36) : v42
  const v44 = s[219] ? (v40 ? Math.max(v32, v39) : v32) : v39
  const v45 = s[220] ? (v41 ? Math.max(v37, v44) : v37) : v44
  const v46 = s[220] || s[219] || v40
  const v47 = s[220] && v34 || s[218] && !(!v34 && v36 === v37 && v32 === v36)
  const v48 = v43 <= -Infinity
  const v49 = quotient([v43], [2], 'nærmeste', 1)
  const v50 = Math.round(v45 / 2)
  const v51 = quotient([v43, 2], [3], 'nærmeste', 1)
  const v52 = Math.round(v45 * 2 / 3)
  const LAB_133_3_aar = s[2] ? (v0 ? (v48 ? -Infinity : Math.min(v49, v50)) : v48 ? -Infinity : Math.min(v51, v52)) : -Infinity
  s[1457] = LAB_133_3_aar
  const LAB_133_3_aar_hoej = s[2] ? (v0 ? (v48 ? Infinity : Math.max(v49, v50)) : v48 ? Infinity : Math.max(v51, v52)) : Infinity
  s[1458] = LAB_133_3_aar_hoej
  const v55 = s[215] || f.fleksjobPaaFuldTid === false
  s[2985] = v55
  const v56 = s[198] && f.fleksjobPaaFuldTid
  s[2984] = v56
  const LAB_133_3_aar_er = v56 && (!s[2] || v46 && !(v48 && (!v46 || !v47 && v43 === v45)))
  s[1459] = LAB_133_3_aar_er
  const LAB_133_3_aar_ir = v56 && (!s[2] || v47 || v48) || v55
  s[1460] = LAB_133_3_aar_ir
  // LAB.133.4: Løntilskud en dag med refusion (LAB § 133, stk. 4)
  const v59 = LAB_133_3 > -Infinity && LAB_133_3_hoej < Infinity
  const v60 = quotient([LAB_133_3, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v61 = quotient([LAB_133_3_hoej, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v62 = v59 ? Math.min(v60, v61) : -Infinity
  const v63 = v59 ? Math.max(v60, v61) : Infinity
  const LAB_133_4 = s[2] ? Math.max(0, v62 === -Infinity ? -Infinity : v62 - f.refusionDenDag) : -Infinity
  s[1461] = LAB_133_4
  const LAB_133_4_hoej = s[2] ? Math.max(0, v63 === Infinity ? Infinity : v63 - f.refusionDenDag) : Infinity
  s[1462] = LAB_133_4_hoej
  const LAB_133_4_er = s[198] && (!s[2] || LAB_133_3_er && !(!v59 && (!LAB_133_3_er || !LAB_133_3_ir && LAB_133_3 === LAB_133_3_hoej)))
  s[1463] = LAB_133_4_er
  const LAB_133_4_ir = s[198] && (!s[2] || LAB_133_3_ir || !v59) || s[215]
  s[1464] = LAB_133_4_ir
  // LAB.134.3: Fleksjobbet er på deltid (LAB § 134, stk. 2-6)
  const v68 = f.senesteJobVarDeltid && f.deltidDeSeneste12Maaneder
  s[2988] = v68
  const v69 = f.oenskerDeltid === false && f.deltidHavdeSammeAarsag
  s[919] = v69
  const v70 = f.oenskerDeltid === false && f.personligeForholdErAendret
  s[920] = v70
  const v71 = !v69 && !v70 && (f.oenskerDeltid || v68)
  const v72 = !s[0] || s[198]
  s[223] = v72
  const v73 = s[0] && s[215]
  s[221] = v73
  const LAB_134_3 = v72 && (!s[2] || v71)
  s[224] = LAB_134_3
  const LAB_134_3_nej = v72 && (!s[2] || !v71)
  s[222] = LAB_134_3_nej
  const LAB_134_3_ir = v72 && !s[2] || v73
  s[225] = LAB_134_3_ir
}

function svar_25(f, s) {
  // LAB.134.4: Timer i fleksjob på deltid (LAB § 134, stk. 4)
  const LAB_134_4 = s[2] ? f.timerISenesteJob : -Infinity
  s[1465] = LAB_134_4
  const LAB_134_4_hoej = s[2] ? f.timerISenesteJob : Infinity
  s[1466] = LAB_134_4_hoej
  const v2 = s[221] || f.oenskerDeltid || s[222]
  s[2989] = v2
  const LAB_134_4_er = s[223] && f.oenskerDeltid === false && (s[224] || s[225])
  s[1467] = LAB_134_4_er
  const LAB_134_4_ir = LAB_134_4_er && !s[2] || v2
  s[1468] = LAB_134_4_ir
  // LAB.136.1: Tilskud til selvstændige fra før 2013 (LAB § 136, stk. 1)
  const v5 = f.tilskudTilVirksomhedenFra <= 15705 /* 2012-12-31 */
  s[2990] = v5
  const v6 = f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && v5
  const LAB_136_1 = !s[2] || !s[0] && f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && s[213] && s[226] || s[0] && v6
  s[1469] = LAB_136_1
  const LAB_136_1_nej = !s[2] || !s[0] && (f.virksomhedErHovedbeskaeftigelse === false || f.svaertVedAtOpretholdeVirksomheden === false || s[214] || s[227]) || s[0] && !v6
  s[1470] = LAB_136_1_nej
  // LAB.136.2: Tilskud pr. time til selvstændige fra før 2013 (LAB § 136, stk. 2)
  const v9 = Math.min(s[228], f.mindsteTimeloenForUfaglaerte)
  const v10 = Math.min(s[229], f.mindsteTimeloenForUfaglaerte)
  const v11 = v9 <= -Infinity
  const v12 = quotient([v9], [2], 'nærmeste', 1)
  const v13 = Math.round(v10 / 2)
  const v14 = quotient([v9, 2], [3], 'nærmeste', 1)
  const v15 = Math.round(v10 * 2 / 3)
  const LAB_136_2 = s[2] ? (s[230] ? (v11 ? -Infinity : Math.min(v12, v13)) : v11 ? -Infinity : Math.min(v14, v15)) : -Infinity
  s[1471] = LAB_136_2
  const LAB_136_2_hoej = s[2] ? (s[230] ? (v11 ? Infinity : Math.max(v12, v13)) : v11 ? Infinity : Math.max(v14, v15)) : Infinity
  s[1472] = LAB_136_2_hoej
  const LAB_136_2_er = LAB_136_1 && (!s[2] || !(v11 && !s[231] && v9 === v10))
  s[1473] = LAB_136_2_er
  const LAB_136_2_ir = LAB_136_1 && (!s[2] || s[231] || v11) || LAB_136_1_nej || !s[2]
  s[1474] = LAB_136_2_ir
  // LAB.137.1: ATP af fleksløntilskuddet (LAB § 137, stk. 1)
  const v20 = s[232] > -Infinity && s[233] < Infinity
  const v21 = quotient([s[232], 500], [10000], 'nærmeste', 100)
  const v22 = quotient([s[233], 500], [10000], 'nærmeste', 100)
  const LAB_137_1_er = !s[2] || !s[0] || s[234] && !(!v20 && (!s[234] || !s[235] && s[232] === s[233]))
  s[1477] = LAB_137_1_er
  const LAB_137_1_ir = !s[2] || s[0] && (s[235] || !v20)
  s[1478] = LAB_137_1_ir
  const LAB_137_1 = s[2] ? (s[0] ? Math.min(v20 ? Math.min(v21, v22) : -Infinity, 50000) : 0) : -Infinity
  s[1475] = LAB_137_1
  const LAB_137_1_hoej = s[2] ? (s[0] ? Math.min(v20 ? Math.max(v21, v22) : Infinity, 50000) : 0) : Infinity
  s[1476] = LAB_137_1_hoej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v27 = !s[38] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[2] || v27
  s[1479] = LAB_142_1
  const LAB_142_1_nej = !s[2] || !v27
  s[1480] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v30 = !s[38] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[2] || v30)
  s[1885] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[2] || !v30)
  s[428] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[2]
  s[433] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v34 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[2993] = v34
  const v35 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[427] = v35
  const v36 = f.revalideringErBevilget && v35
  s[2992] = v36
  const LAB_144 = !s[2] || !s[38] && (LAB_142_1 || !s[2]) && f.erhvervssigtetErAfklaret === false || s[38] && v36 && f.erhvervssigtetErAfklaret === false
  s[834] = LAB_144
  const LAB_144_nej = !s[2] || !s[38] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[38] && (v34 || f.erhvervssigtetErAfklaret)
  s[443] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v39 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[923] = v39
  const v40 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[924] = v40
  const v41 = !v40 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v40 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v39 || v41
  s[1489] = LAB_145_2
  const LAB_145_2_nej = !v39 || !v41
  s[1490] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v44 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v45 = LAB_145_2 && !LAB_145_2_nej && v39
  s[925] = v45
  const LAB_145_1 = v39 ? (v45 ? NEVER : v44) : FIRST_DAY
  s[1482] = LAB_145_1
  const LAB_145_1_hoej = v39 ? (LAB_145_2 ? NEVER : v44) : NEVER
  s[1483] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v39
  s[1485] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[1486] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[1487] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v39 || LAB_145_1_ir
  s[1488] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v52 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v53 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v54 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[2] || !s[36] && v52 || s[36] && (!s[236] && (v53 || v54) || s[236] && v54)
  s[1491] = LAB_146
  const LAB_146_nej = !s[2] || !s[36] && !v52 || s[36] && (!s[236] && (!v53 || !v54) || s[236] && !v54)
  s[1492] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v57 = f.mentorensArbejdsgiver === 'kommune_eller_konsulent'
  s[3000] = v57
  const v58 = v57 || f.mentorErAfgoerendeOgUdOverDetSaedvanlige
  s[2999] = v58
  const v59 = !s[40] && f.mentorFremmerMaalet && f.mentorErAfgoerendeOgUdOverDetSaedvanlige || s[40] && f.mentorFremmerMaalet && v58
  const LAB_167_1 = !s[2] || v59
  s[835] = LAB_167_1
  const LAB_167_1_nej = !s[2] || !v59
  s[1494] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v62 = f.vurderingsdato >= 15520 /* 2012-06-29 */
  s[3001] = v62
  const v63 = f.vurderingsdato >= 15819 /* 2013-04-24 */
  s[3002] = v63
  const v64 = shiftDays(shiftMonths(f.mentorstoetteBegyndte, 6), -1)
  const LAB_167_1_periode = s[2] ? (v62 ? (v63 ? v64 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1495] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[2] ? (v62 ? (v63 ? v64 : NEVER) : NEVER) : NEVER
  s[1496] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (!s[2] || v62 && !v63) || LAB_167_1_nej || !s[2]
  s[1497] = LAB_167_1_periode_ir
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v68 = f.vurderingsdato >= 16325 /* 2014-09-12 */
  s[926] = v68
  const v69 = f.vurderingsdato >= 15820 /* 2013-04-25 */
  s[3004] = v69
  const v70 = f.vurderingsdato >= shiftMonths(f.udskrivningsdag, -3)
  s[3005] = v70
  const v71 = f.udskrivesFraPsykiatrien && v70
  const LAB_167_2 = !s[2] || v69 && (!v68 || v71)
  s[1498] = LAB_167_2
  const LAB_167_2_nej = !s[2] || !v69 || !v68 || !v71
  s[1499] = LAB_167_2_nej
  const LAB_167_2_ir = !s[2] || v69 && !v68
  s[1500] = LAB_167_2_ir
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const v75 = shiftMonths(f.optagetPaaUddannelseDen, 6) >= f.vurderingsdato
  s[3007] = v75
  const v76 = f.optagetPaaUddannelse && v75
  const LAB_167_3 = s[237] && (!s[2] || s[36] && (!s[236] || v76))
  s[1501] = LAB_167_3
  const LAB_167_3_nej = s[237] && (!s[2] || !s[36] || !s[236] || !v76)
  s[1502] = LAB_167_3_nej
  const LAB_167_3_ir = !s[237] || !s[2] || s[36] && !s[236]
  s[1503] = LAB_167_3_ir
}

function svar_26(f, s) {
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v0 = f.kilometerOmDagen <= 2400
  s[3010] = v0
  const v1 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[3013] = v1
  const v2 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[3014] = v2
  const v3 = v1 && v2
  s[3012] = v3
  const v4 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  s[255] = v4
  const v5 = s[238] && v4
  s[3015] = v5
  const v6 = v3 || v5
  s[3011] = v6
  const v7 = s[239] && s[240]
  s[3016] = v7
  const v8 = !v0 && v6 && !v7
  const v9 = f.vurderingsdato >= 15149 /* 2011-06-24 */
  s[254] = v9
  const v10 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[3019] = v10
  const v11 = s[239] && v10
  s[3018] = v11
  const v12 = v3 || v5 || v11
  s[3017] = v12
  const v13 = !v0 && v12 && !v7
  const v14 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  s[3022] = v14
  const v15 = v14 && v2
  s[3021] = v15
  const v16 = v15 || v5 || v11
  s[3020] = v16
  const v17 = s[241] && s[240]
  s[3023] = v17
  const v18 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[3026] = v18
  const v19 = f.tilbuddetsArt === 'nytteindsats'
  s[3028] = v19
  const v20 = v2 || v19
  s[3027] = v20
  const v21 = v18 && v20
  s[3025] = v21
  const v22 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[3030] = v22
  const v23 = v22 && v10
  s[3029] = v23
  const v24 = f.maalgruppeForTilbud === 'selvforsoergende'
  s[3034] = v24
  const v25 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  s[3035] = v25
  const v26 = v24 && v25
  s[3033] = v26
  const v27 = f.maalgruppeForTilbud === 'under_18'
  s[3037] = v27
  const v28 = v27 && v4
  s[3036] = v28
  const v29 = v26 || v28
  s[3032] = v29
  const v30 = v29 && f.befordringEfterKonkretVurdering
  s[3031] = v30
  const v31 = v21 || v23 || v30
  s[3024] = v31
  const v32 = !s[36] && !v0 && v16 && !v17 || s[36] && !v0 && v31 && !v17
  const v33 = v9 && !s[242]
  const LAB_175_1 = !s[2] || !s[40] && v8 || s[40] && (!v9 && v13 || v9 && (!s[242] || v32))
  s[248] = LAB_175_1
  const LAB_175_1_nej = !s[2] || !s[40] && !v8 || s[40] && (!v9 && !v13 || v9 && (!s[242] || !v32))
  s[250] = LAB_175_1_nej
  const LAB_175_1_ir = !s[2] || s[40] && v33
  s[249] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v37 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[3038] = v37
  const v38 = f.befordringFoelgerAfFunktionsnedsaettelse && v37 && v2
  const v39 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  s[3039] = v39
  const v40 = v2 || v10
  s[3040] = v40
  const v41 = v39 && v20
  s[3042] = v41
  const v42 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[3044] = v42
  const v43 = v42 && v2 && f.befordringEfterKonkretVurdering
  s[3043] = v43
  const v44 = v41 || v23 || v43
  s[3041] = v44
  const v45 = !s[36] && f.befordringFoelgerAfFunktionsnedsaettelse && v39 && v40 || s[36] && f.befordringFoelgerAfFunktionsnedsaettelse && v44
  const LAB_175_4 = !s[2] || !v9 && v38 || v9 && (!s[242] || v45)
  s[253] = LAB_175_4
  const LAB_175_4_nej = !s[2] || !v9 && !v38 || v9 && (!s[242] || !v45)
  s[251] = LAB_175_4_nej
  const LAB_175_4_ir = !s[2] || v33
  s[252] = LAB_175_4_ir
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v49 = f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[3046] = v49
  const v50 = s[239] && v49
  s[3045] = v50
  const v51 = f.vurderingsdato <= 13513 /* 2006-12-31 */
  s[265] = v51
  const v52 = f.vurderingsdato <= 15339 /* 2011-12-31 */
  s[562] = v52
  const v53 = f.vurderingsdato <= 19357 /* 2022-12-31 */
  s[3194] = v53
  const v54 = v51 || s[243] && v52 || f.vurderingsdato >= 19113 /* 2022-05-01 */ && v53 || s[39]
  const v55 = SATS_11(f.vurderingsdato)
  const v56 = v54 ? -Infinity : v55
  const v57 = v54 ? Infinity : v55
  const LAB_175_2_takst_er = !s[2] || v9 || !v50 || !s[242]
  s[246] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = !s[2] || !v9 && (v50 || v54) || v9 && (!s[242] || v54)
  s[247] = LAB_175_2_takst_ir
  const LAB_175_2_takst = s[2] ? (v9 ? (s[242] ? v56 : -Infinity) : v50 ? -Infinity : v56) : -Infinity
  s[244] = LAB_175_2_takst
  const LAB_175_2_takst_hoej = s[2] ? (v9 ? (s[242] ? v57 : Infinity) : v50 ? Infinity : v57) : Infinity
  s[245] = LAB_175_2_takst_hoej
}

function svar_27(f, s) {
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v0 = Math.max(0, f.kilometerOmDagen - 2400)
  const v1 = s[244] > -Infinity && s[245] < Infinity
  const v2 = quotient([v0, f.dageMedFremmoede, s[244]], [100], 'nærmeste', 100)
  const v3 = quotient([v0, f.dageMedFremmoede, s[245]], [100], 'nærmeste', 100)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[246] && !(!v1 && (!s[246] || !s[247] && s[244] === s[245]))
  const v7 = s[247] || !v1
  const v8 = Math.max(0, v4)
  const v9 = Math.min(0, v5)
  const v10 = s[248] && v6
  const v11 = s[249] && v6 && v9 >= v8
  const v12 = s[250] || v11
  const v13 = s[250] ? 0 : v8
  const v14 = v10 ? (v12 ? Math.min(v4, v13) : v4) : v13
  const v15 = s[250] ? 0 : v9
  const v16 = v10 ? (v12 ? Math.max(v5, v15) : v5) : v15
  const v17 = v10 || s[250] || v11
  const v18 = s[248] && v7 || s[249] && !((!v6 || !v7 && v4 === v5) && v6 && (!v6 || v4 === 0))
  const v19 = Math.max(f.faktiskBefordringsudgift, v14)
  const v20 = Math.min(f.faktiskBefordringsudgift, v16)
  const v21 = s[251] && v17
  const v22 = s[252] && v17 && v20 >= v19
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v14, v19) : v14) : v19
  const v25 = s[253] ? (v23 ? Math.min(f.faktiskBefordringsudgift, v24) : f.faktiskBefordringsudgift) : v24
  const v26 = v21 ? (v22 ? Math.max(v16, v20) : v16) : v20
  const v27 = s[253] ? (v23 ? Math.max(f.faktiskBefordringsudgift, v26) : f.faktiskBefordringsudgift) : v26
  const v28 = s[253] || v21 || v22
  const v29 = s[251] && v18 || s[252] && !((!v17 || !v18 && v14 === v16) && v17 && f.faktiskBefordringsudgift === v14)
  const LAB_175_2_er = !s[2] || !s[254] && v28 || s[254] && (!s[242] || v28)
  s[1506] = LAB_175_2_er
  const LAB_175_2_ir = !s[2] || !s[254] && v29 || s[254] && (!s[242] || v29)
  s[1507] = LAB_175_2_ir
  const LAB_175_2 = s[2] ? (s[254] ? (s[242] ? v25 : -Infinity) : v25) : -Infinity
  s[1504] = LAB_175_2
  const LAB_175_2_hoej = s[2] ? (s[254] ? (s[242] ? v27 : Infinity) : v27) : Infinity
  s[1505] = LAB_175_2_hoej
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const v34 = !s[36] && s[239] || s[36] && s[239] && f.befordringFoelgerAfFunktionsnedsaettelse === false
  const LAB_175_5 = !s[2] || v34
  s[1508] = LAB_175_5
  const LAB_175_5_nej = !s[2] || !v34
  s[1509] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v37 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  s[3048] = v37
  const v38 = v37 && s[255]
  s[3047] = v38
  const v39 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[3050] = v39
  const v40 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  s[3051] = v40
  const v41 = v39 && v40
  s[3049] = v41
  const v42 = !s[36] && v38 && f.merudgiftGodtgoeresEfterRetningslinjer || s[36] && v41 && f.merudgiftGodtgoeresEfterRetningslinjer
  const LAB_176_1 = !s[2] || v42
  s[836] = LAB_176_1
  const LAB_176_1_nej = !s[2] || !v42
  s[1511] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v45 = Math.min(100000, f.merudgiftVedTilbud)
  const v46 = f.vurderingsdato >= 14730 /* 2010-05-01 */
  s[3052] = v46
  const v47 = f.vurderingsdato >= 14976 /* 2011-01-02 */
  s[3053] = v47
  const v48 = v46 ? (v47 ? v45 : Math.min(f.merudgiftVedTilbud, 150000)) : v45
  const LAB_176_1_beloeb = s[2] ? v48 : -Infinity
  s[1512] = LAB_176_1_beloeb
  const LAB_176_1_beloeb_hoej = s[2] ? v48 : Infinity
  s[1513] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = !s[2] || LAB_176_1_nej || !s[2]
  s[1514] = LAB_176_1_beloeb_ir
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const LAB_2003_121_4 = !s[2] || !s[0] && (s[256] || f.revurderingensGrundlagMangler)
  s[837] = LAB_2003_121_4
  const LAB_2003_121_4_nej = !s[2] || s[0] || (s[257] || s[258]) && f.revurderingensGrundlagMangler === false
  s[1516] = LAB_2003_121_4_nej
  // LAB.2003.121.4.til: Sidste dag uden refusion (LAB § 122)
  const v54 = s[0] ? NEVER : shiftDays(shiftMonths(f.visiteretEllerRevurderetDen, 36 - f.maanederUdenRefusionFoer), -1)
  const LAB_2003_121_4_til = s[2] ? v54 : FIRST_DAY
  s[1517] = LAB_2003_121_4_til
  const LAB_2003_121_4_til_hoej = s[2] ? v54 : NEVER
  s[1518] = LAB_2003_121_4_til_hoej
  const LAB_2003_121_4_til_ir = !s[2] || LAB_2003_121_4_nej || !s[2]
  s[1519] = LAB_2003_121_4_til_ir
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v58 = s[5] && !s[216]
  const LAS_2a = f.harSamleverMedForsoergelsespligt && (!s[2] || v58)
  s[262] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt && (!s[2] || !v58)
  s[263] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt === false || !s[2]
  s[264] = LAS_2a_ir
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v62 = f.fulgtOpPaaLedighedsydelsen ? shiftMonths(f.ledighedsydelsenSenestVurderetDen, 12) : shiftMonths(f.ledighedsydelseFoersteGang, 6)
  const LAS_10_3 = s[13] ? v62 : FIRST_DAY
  s[1520] = LAS_10_3
  const LAS_10_3_hoej = s[13] ? v62 : NEVER
  s[1521] = LAS_10_3_hoej
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v65 = f.aendringIForholdene && f.kanIkkeForsoergeSig && f.behovetDaekkesAfAndenYdelse === false
  const LAS_11_2 = !s[2] || v65
  s[266] = LAS_11_2
  const LAS_11_2_nej = !s[2] || !v65
  s[267] = LAS_11_2_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v68 = s[5] && !s[52] && s[259]
  const LAS_23_1 = !s[2] || v68
  s[260] = LAS_23_1
  const LAS_23_1_nej = !s[2] || !v68
  s[261] = LAS_23_1_nej
}

function svar_28(f, s) {
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v0 = f.harRimeligtTilbudOmArbejde === false && f.udnytterSineMuligheder
  s[3058] = v0
  const v1 = f.erGift === false || f.aegtefaellenErUndtagetFraRaadighed || f.aegtefaellenUdnytterSineMuligheder
  s[3059] = v1
  const v2 = v0 && v1
  const v3 = f.staarTilRaadighedForUddannelse && v0
  const v4 = f.staarTilRaadighedForUddannelse === false && !v0
  const v5 = !s[2] && !(v3 || v4)
  s[3062] = v5
  const v6 = s[260] && f.staarTilRaadighedForUddannelse || s[261] && v0 || !s[2] && v3
  s[3060] = v6
  const v7 = s[260] && f.staarTilRaadighedForUddannelse === false || s[261] && !v0 || !s[2] && v4
  s[3061] = v7
  const v8 = s[259] && f.staarTilRaadighedForUddannelse || !s[259] && v0
  s[3063] = v8
  const v9 = v8 && v1
  const LAS_13_1 = !s[2] || !s[5] && v2 || s[5] && (!s[52] && (v6 || v5) && v1 || s[52] && v9)
  s[1527] = LAS_13_1
  const LAS_13_1_nej = !s[2] || !s[5] && !v2 || s[5] && (!s[52] && (v7 || !v1) || s[52] && !v9)
  s[1528] = LAS_13_1_nej
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v12 = f.erGift || s[262]
  s[3065] = v12
  const v13 = f.erGift === false && (s[263] || s[264])
  s[3066] = v13
  const v14 = s[265] || s[43]
  const v15 = SATS_12(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = SATS_13(f.vurderingsdato)
  const v19 = v14 ? -Infinity : v18
  const v20 = v14 ? Infinity : v18
  const LAS_14_1_graense_ir = !s[2] || s[52] && (v12 && v14 || v13 && v14)
  s[1549] = LAS_14_1_graense_ir
  const LAS_14_1_graense = s[2] ? (s[52] ? (v12 ? (v13 ? Math.min(v16, v19) : v16) : v19) : v13 ? 1000000 : 2000000) : -Infinity
  s[1547] = LAS_14_1_graense
  const LAS_14_1_graense_hoej = s[2] ? (s[52] ? (v12 ? (v13 ? Math.max(v17, v20) : v17) : v20) : v12 ? 2000000 : 1000000) : Infinity
  s[1548] = LAS_14_1_graense_hoej
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v24 = f.formue - f.formueDerSesBortFra
  const v25 = -LAS_14_1_graense_hoej === -Infinity
  const v26 = -LAS_14_1_graense === Infinity
  const v27 = v24 - f.arbejdsgiverbetaltPension
  const LAS_14_1_over_ir = !s[2] || LAS_14_1_graense_ir
  s[1552] = LAS_14_1_over_ir
  const LAS_14_1_over = s[2] ? (s[52] ? Math.max(0, v25 ? -Infinity : v27 - LAS_14_1_graense_hoej) : Math.max(0, v25 ? -Infinity : v24 - LAS_14_1_graense_hoej)) : -Infinity
  s[1550] = LAS_14_1_over
  const LAS_14_1_over_hoej = s[2] ? (s[52] ? Math.max(0, v26 ? Infinity : v27 - LAS_14_1_graense) : Math.max(0, v26 ? Infinity : v24 - LAS_14_1_graense)) : Infinity
  s[1551] = LAS_14_1_over_hoej
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const LAS_14_1 = !s[2] || LAS_14_1_over_hoej > 0
  s[1544] = LAS_14_1
  const LAS_14_1_nej = !s[2] || LAS_14_1_over <= 0
  s[1545] = LAS_14_1_nej
  const LAS_14_1_ir = !s[2] || LAS_14_1_over_ir
  s[1546] = LAS_14_1_ir
  // LAS.11: Ret til kontanthjælp (LAS § 11, stk. 2)
  const v34 = s[266] || !s[2]
  const LAS_11 = !s[2] || v34 && (LAS_13_1 || !s[2]) && (LAS_14_1_nej || LAS_14_1_ir) && (s[266] || LAS_13_1 || LAS_14_1_nej)
  s[1522] = LAS_11
  const LAS_11_nej = !s[2] || s[267] || LAS_13_1_nej || LAS_14_1
  s[1523] = LAS_11_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v37 = f.arbejderDeltid || f.dagpengeUnderDetHoejeste
  s[3067] = v37
  const LAS_11_2_supplerende = !s[2] || v34 && v37 && f.klarTilFuldTid
  s[1524] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = !s[2] || s[267] || !v37 || f.klarTilFuldTid === false
  s[1525] = LAS_11_2_supplerende_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v40 = f.vurderingsdato >= 13604 /* 2007-04-01 */
  s[3068] = v40
  const v41 = f.aarMedHjaelpSomPar >= 2
  s[3070] = v41
  const v42 = f.ordinaereTimerSeneste24Maaneder >= 30000
  s[3071] = v42
  const v43 = f.erGift === false || !v41 || f.kanIkkeFaaOrdinaertArbejde || v42
  const v44 = f.vurderingsdato >= 15156 /* 2011-07-01 */
  s[3069] = v44
  const v45 = v44 && !s[22]
  const LAS_13_8 = !s[2] || !v40 || v44 || v43
  s[1529] = LAS_13_8
  const LAS_13_8_nej = !s[2] || v40 && (!v44 && !v43 || v45)
  s[1530] = LAS_13_8_nej
  const LAS_13_8_ir = !s[2] || v40 && v45
  s[1531] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v49 = f.vurderingsdato >= 17075 /* 2016-10-01 */
  s[333] = v49
  const v50 = f.vurderingsdato >= 17257 /* 2017-04-01 */
  s[3073] = v50
  const v51 = f.maanederMedHjaelpSeneste3Aar >= 12
  s[3074] = v51
  const v52 = f.ordinaereTimerSeneste6Maaneder >= 11300
  s[3075] = v52
  const v53 = f.ordinaereTimerSeneste12Maaneder >= 22500
  s[3076] = v53
  const v54 = !v50 && (!v51 || f.kanIkkeFaaOrdinaertArbejde || v52) || v50 && (!v51 || f.kanIkkeFaaOrdinaertArbejde || v53)
  const LAS_25b_1_er = v49 && s[268]
  s[334] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (!v49 || v54)
  s[336] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (!v49 || !v54)
  s[1532] = LAS_13f_1_nej
  const LAS_13f_1_ir = !LAS_25b_1_er || !v49
  s[838] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const v59 = f.ordinaereTimerEfterNedsaettelsen >= 22500
  const LAS_13f_14 = LAS_25b_1_er && (!v49 || v59)
  s[1534] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (!v49 || !v59)
  s[1535] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v62 = f.vurderingsdato >= 17167 /* 2017-01-01 */
  s[794] = v62
  const v63 = f.hjaelpEfterVoksensatsen ? 100000 : 50000
  const v64 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[426] = v64
  const v65 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[862] = v65
  const v66 = v65 || v64
  const LAS_13g_1_beloeb = v49 ? (v62 ? (s[36] ? (v64 ? -Infinity : f.hjaelpEfterVoksensatsen ? (v66 ? -Infinity : 105400) : v66 ? -Infinity : 52600) : -Infinity) : v63) : -Infinity
  s[1540] = LAS_13g_1_beloeb
  const LAS_13g_1_beloeb_hoej = v49 ? (v62 ? (s[36] ? (v64 ? Infinity : f.hjaelpEfterVoksensatsen ? (v66 ? Infinity : 105400) : v66 ? Infinity : 52600) : Infinity) : v63) : Infinity
  s[1541] = LAS_13g_1_beloeb_hoej
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift === false
  s[1542] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = !LAS_13g_1_beloeb_er || !v49 || v62 && (!s[36] || v64 || v66)
  s[1543] = LAS_13g_1_beloeb_ir
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v71 = LAS_13f_1 || f.hjaelpPaaSUNiveau
  s[3079] = v71
  const v72 = LAS_13f_1_nej || LAS_13f_1_ir
  s[335] = v72
  const v73 = v72 && f.hjaelpPaaSUNiveau === false
  s[3080] = v73
  const v74 = v73 && LAS_13g_1_beloeb_er
  const LAS_13g_1 = v49 ? (v71 ? (v74 ? Math.min(0, LAS_13g_1_beloeb) : 0) : LAS_13g_1_beloeb) : -Infinity
  s[1536] = LAS_13g_1
  const LAS_13g_1_hoej = v49 ? (v74 ? LAS_13g_1_beloeb_hoej : 0) : Infinity
  s[1537] = LAS_13g_1_hoej
  const LAS_13g_1_er = LAS_13g_1_beloeb_er && (!v49 || v71 || v74)
  s[1538] = LAS_13g_1_er
  const LAS_13g_1_ir = !LAS_13g_1_beloeb_er || !v49 || v73 && LAS_13g_1_beloeb_ir
  s[1539] = LAS_13g_1_ir
}

function svar_29(f, s) {
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v0 = shiftMonths(f.foedselsdag, 300)
  s[432] = v0
  const v1 = f.vurderingsdato >= v0
  s[279] = v1
  const v2 = f.fuldtidsarbejdeMedEOeSSeneste10Aar >= 30
  s[3082] = v2
  const v3 = v2 || f.opfyldtBeskaeftigelseskravetFoer
  s[3081] = v3
  const v4 = v1 && v3
  const LAS_16_3 = s[52] && (!s[52] || v4)
  s[1553] = LAS_16_3
  const LAS_16_3_nej = s[52] && (!s[52] || !v4)
  s[1554] = LAS_16_3_nej
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v7 = !s[269] && f.borHosForaeldre && f.forsoergerEgetBarnIHjemmet === false
  s[273] = v7
  const v8 = s[268] || s[43]
  s[278] = v8
  const v9 = SATS_14(f.vurderingsdato)
  const v10 = s[269] || LAS_16_3
  s[3083] = v10
  const v11 = !s[269] && (LAS_16_3_nej || !s[52])
  s[3084] = v11
  const v12 = SATS_15(f.vurderingsdato)
  const v13 = v8 ? -Infinity : v12
  s[518] = v13
  const v14 = v8 ? Infinity : v12
  s[517] = v14
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
  const v26 = s[50] && v25 >= v24
  const v27 = s[270] || v26
  const v28 = s[270] ? (v26 ? Math.min(v22, v24) : v22) : v24
  const v29 = s[270] ? (v26 ? Math.max(v23, v25) : v23) : v25
  const LAS_16_1 = s[52] ? (v7 ? (v8 ? -Infinity : v9) : s[271] ? (v27 ? Math.min(v18, v28) : v18) : v28) : -Infinity
  s[324] = LAS_16_1
  const LAS_16_1_hoej = s[52] ? (v7 ? (v8 ? Infinity : v9) : s[271] ? (v27 ? Math.max(v19, v29) : v19) : v29) : Infinity
  s[323] = LAS_16_1_hoej
  const LAS_16_1_er = s[52] && (!s[52] || v7 || s[271] || s[270] || v26)
  s[330] = LAS_16_1_er
  const LAS_16_1_ir = !s[52] || !s[52] || v7 && v8 || !v7 && (s[271] && v20 || s[270] && v8 || s[50] && v20 && v8 || s[50] && !(!v20 && v18 === v19 && !v8 && v22 === v23 && v18 === v22))
  s[331] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = !s[2] || s[52]
  s[1555] = LAS_16_overgang
  const LAS_16_overgang_nej = !s[2] || !s[52]
  s[1556] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v36 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[3085] = v36
  const v37 = f.harForsoergelsespligt && v36
  s[277] = v37
  const v38 = SATS_18(f.vurderingsdato)
  const v39 = v37 && v8
  s[280] = v39
  const LAS_17_1 = s[52] ? (v37 ? (v8 ? -Infinity : v38) : 0) : -Infinity
  s[310] = LAS_17_1
  const LAS_17_1_hoej = s[52] ? (v37 ? (v8 ? Infinity : v38) : 0) : Infinity
  s[308] = LAS_17_1_hoej
  const LAS_17_1_ir = !s[52] || !s[52] || v39
  s[312] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v43 = s[270] || v7 || v10
  s[276] = v43
  const v44 = s[271] || s[50]
  s[274] = v44
  const v45 = v44 && !v7 && v11
  s[275] = v45
  const v46 = s[271] || v7
  s[3091] = v46
  const v47 = s[272] && !v7
  s[3090] = v47
  const v48 = v45 || v47
  s[3088] = v48
  const v49 = v43 && v46
  s[3089] = v49
  const v50 = f.retTilEkstraBoernetilskud === false || v49
  s[3087] = v50
  const v51 = f.retTilEkstraBoernetilskud && v48
  s[3086] = v51
  const v52 = SATS_19(f.vurderingsdato)
  const v53 = v8 ? -Infinity : v52
  const LAS_18_1 = s[52] ? (v51 ? (v50 ? Math.min(0, v53) : v53) : 0) : -Infinity
  s[309] = LAS_18_1
  const LAS_18_1_hoej = s[52] ? (v51 ? (v8 ? Infinity : v52) : 0) : Infinity
  s[311] = LAS_18_1_hoej
  const LAS_18_1_ir = !s[52] || !s[52] || v51 && v8
  s[313] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v57 = s[270] || v7 || v11
  s[3097] = v57
  const v58 = v44 && !v7 && v10
  s[3096] = v58
  const v59 = v45 || v58
  s[3094] = v59
  const v60 = v43 && v57
  s[3095] = v60
  const v61 = f.enligEfterBoernetilskudsloven === false || f.harForsoergelsespligt || v60
  s[3093] = v61
  const v62 = f.enligEfterBoernetilskudsloven && f.harForsoergelsespligt === false && v59
  s[3092] = v62
  const v63 = SATS_20(f.vurderingsdato)
  const v64 = v8 ? -Infinity : v63
  const LAS_18_3 = s[52] ? (v62 ? (v61 ? Math.min(0, v64) : v64) : 0) : -Infinity
  s[314] = LAS_18_3
  const LAS_18_3_hoej = s[52] ? (v62 ? (v8 ? Infinity : v63) : 0) : Infinity
  s[315] = LAS_18_3_hoej
  const LAS_18_3_ir = !s[52] || !s[52] || v62 && v8
  s[316] = LAS_18_3_ir
}

function svar_30(f, s) {
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v0 = s[270] || !s[273]
  s[3104] = v0
  const v1 = f.visiteretSom === 'aktivitetsparat'
  s[346] = v1
  const v2 = v1 || f.erForrevalidend
  s[3100] = v2
  const v3 = s[274] && s[273]
  s[3103] = v3
  const v4 = s[275] || v3
  s[3101] = v4
  const v5 = s[276] && v0
  s[3102] = v5
  const v6 = !v2 || v5
  s[3099] = v6
  const v7 = v2 && v4
  s[3098] = v7
  const v8 = SATS_21(f.vurderingsdato)
  const v9 = SATS_22(f.vurderingsdato)
  const v10 = SATS_23(f.vurderingsdato)
  const v11 = f.harForsoergelsespligt ? (s[277] ? (s[278] ? -Infinity : v8) : 0) : s[279] ? (s[278] ? -Infinity : v10) : s[278] ? -Infinity : v9
  const LAS_19_1 = s[52] ? (v7 ? (v6 ? Math.min(0, v11) : v11) : 0) : -Infinity
  s[317] = LAS_19_1
  const LAS_19_1_hoej = s[52] ? (v7 ? (f.harForsoergelsespligt ? (s[277] ? (s[278] ? Infinity : v8) : 0) : s[279] ? (s[278] ? Infinity : v10) : s[278] ? Infinity : v9) : 0) : Infinity
  s[318] = LAS_19_1_hoej
  const LAS_19_1_ir = !s[52] || !s[52] || v7 && (f.harForsoergelsespligt && s[280] || f.harForsoergelsespligt === false && s[278])
  s[319] = LAS_19_1_ir
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v15 = f.vurderingsdato >= 21000 /* 2027-07-01 */
  s[3105] = v15
  const v16 = f.gruppeIJuni2025 === 'ingen'
  s[3108] = v16
  const v17 = v16 || f.grundsatsEllerHjemmeboendeIJuli2025 === false || f.tillaegspakkenIJuli2025 === false || v5
  s[3107] = v17
  const v18 = !v16 && f.grundsatsEllerHjemmeboendeIJuli2025 && f.tillaegspakkenIJuli2025 && v4
  s[3106] = v18
  const v19 = s[268] || v15
  const v20 = v19 ? -Infinity : 200000
  const LAS_20_1 = s[52] ? (v15 ? 0 : v18 ? (v17 ? Math.min(0, v20) : v20) : 0) : -Infinity
  s[320] = LAS_20_1
  const LAS_20_1_hoej = s[52] ? (v15 ? 0 : v18 ? (v19 ? Infinity : 200000) : 0) : Infinity
  s[321] = LAS_20_1_hoej
  const LAS_20_1_ir = !s[52] || !s[52] || !v15 && v18 && v19
  s[322] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v24 = f.deltagerEllerOenskerTilbud && v2
  s[3113] = v24
  const v25 = v1 && f.saerligtKomplekseUdfordringer
  s[3112] = v25
  const v26 = f.erForrevalidend || v25
  s[3111] = v26
  const v27 = f.deltagerEllerOenskerTilbud && v26
  s[3110] = v27
  const v28 = v27 ? f.visiteretDen : v24 ? Math.max(f.visiteretDen, shiftMonths(f.fikHjaelpFra, 3)) : NEVER
  const LAS_24_1 = s[5] ? v28 : FIRST_DAY
  s[300] = LAS_24_1
  const LAS_24_1_hoej = s[5] ? v28 : NEVER
  s[299] = LAS_24_1_hoej
  const v31 = s[5] && s[268]
  s[281] = v31
  const LAS_24_1_er = v31 && !s[269]
  s[288] = LAS_24_1_er
  const LAS_24_1_ir = !LAS_24_1_er || !s[5]
  s[303] = LAS_24_1_ir
}

function svar_31(f, s) {
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[371] = v0
  const v1 = s[217] || s[52]
  s[282] = v1
  const v2 = SATS_24(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[301] = v3
  const v4 = v1 ? Infinity : v2
  s[302] = v4
  const v5 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[356] = v5
  const v6 = v5 || s[52]
  s[283] = v6
  const v7 = s[260] && v6
  s[291] = v7
  const v8 = s[261] && v6
  s[292] = v8
  const v9 = !s[2] && v6
  s[293] = v9
  const v10 = f.vurderingsdato >= 16388 /* 2014-11-14 */
  s[3116] = v10
  const v11 = SATS_25(f.vurderingsdato)
  const v12 = v6 ? -Infinity : v11
  const v13 = v6 ? Infinity : v11
  const v14 = SATS_26(f.vurderingsdato)
  const v15 = v6 ? -Infinity : v14
  const v16 = v6 ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[2] && v18 >= v17
  const v20 = s[261] || v19
  const v21 = s[261] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[260] ? (v20 ? Math.min(v12, v21) : v12) : v21
  const v23 = s[261] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v24 = s[260] ? (v20 ? Math.max(v13, v23) : v13) : v23
  const v25 = s[260] || s[261] || v19
  const v26 = v7 || v8 || v9 || !s[2] && !(!v6 && v12 === v13 && !v6 && v15 === v16 && v12 === v15)
  const v27 = SATS_27(f.vurderingsdato)
  const v28 = v6 ? -Infinity : v27
  const v29 = v6 ? Infinity : v27
  const v30 = SATS_28(f.vurderingsdato)
  const v31 = s[279] && v6 || !s[279] && v1
  s[297] = v31
  const v32 = s[279] ? (v6 ? -Infinity : v30) : v3
  const v33 = s[279] ? (v6 ? Infinity : v30) : v4
  const v34 = Math.max(v28, v32)
  const v35 = Math.min(v29, v33)
  const v36 = !s[2] && v35 >= v34
  const v37 = s[261] || v36
  const v38 = s[261] ? (v36 ? Math.min(v32, v34) : v32) : v34
  const v39 = s[260] ? (v37 ? Math.min(v28, v38) : v28) : v38
  s[285] = v39
  const v40 = s[261] ? (v36 ? Math.max(v33, v35) : v33) : v35
  const v41 = s[260] ? (v37 ? Math.max(v29, v40) : v29) : v40
  s[287] = v41
  const v42 = s[260] || s[261] || v36
  s[290] = v42
  const v43 = s[261] && v31
  s[295] = v43
  const v44 = !s[2] && v6 && v31
  s[296] = v44
  const v45 = v7 || v43 || v44 || !s[2] && !(!v6 && v28 === v29 && !v31 && v32 === v33 && v28 === v32)
  s[298] = v45
  const LAS_25_3_forsoerger = s[5] ? (v10 ? (v0 ? v22 : -Infinity) : f.samleverMedUngeydelse ? v22 : v39) : -Infinity
  s[284] = LAS_25_3_forsoerger
  const LAS_25_3_forsoerger_hoej = s[5] ? (v10 ? (v0 ? v24 : Infinity) : f.samleverMedUngeydelse ? v24 : v41) : Infinity
  s[286] = LAS_25_3_forsoerger_hoej
  const v48 = s[281] && !s[269] && f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud === false
  s[3114] = v48
  const LAS_25_3_forsoerger_er = v48 && (!s[5] || !v10 && (f.samleverMedUngeydelse && v25 || f.samleverMedUngeydelse === false && v42) || v10 && (!v0 || v25))
  s[289] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = !v48 || !s[5] || !v10 && (f.samleverMedUngeydelse && v26 || f.samleverMedUngeydelse === false && v45) || v10 && (!v0 || v26)
  s[294] = LAS_25_3_forsoerger_ir
}

function svar_32(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = SATS_29(f.vurderingsdato)
  const v1 = s[282] ? -Infinity : v0
  s[304] = v1
  const v2 = s[282] ? Infinity : v0
  s[306] = v2
  const v3 = SATS_30(f.vurderingsdato)
  const v4 = s[282] ? -Infinity : v3
  s[326] = v4
  const v5 = s[282] ? Infinity : v3
  s[328] = v5
  const v6 = SATS_31(f.vurderingsdato)
  const v7 = s[282] ? -Infinity : v6
  s[305] = v7
  const v8 = s[282] ? Infinity : v6
  s[307] = v8
  const v9 = f.psykiskLidelseNaevntILoven && s[277]
  s[3117] = v9
  const v10 = f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud
  s[3118] = v10
  const v11 = SATS_32(f.vurderingsdato)
  const v12 = s[283] ? -Infinity : v11
  const v13 = s[283] ? Infinity : v11
  const v14 = SATS_33(f.vurderingsdato)
  const v15 = s[283] ? -Infinity : v14
  const v16 = s[283] ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[2] && v18 >= v17
  const v20 = s[261] || v19
  const v21 = s[261] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[261] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v23 = SATS_34(f.vurderingsdato)
  const v24 = s[283] ? -Infinity : v23
  const v25 = s[283] ? Infinity : v23
  const v26 = SATS_35(f.vurderingsdato)
  const v27 = s[279] ? (s[283] ? -Infinity : v26) : v4
  const v28 = s[279] ? (s[283] ? Infinity : v26) : v5
  const v29 = Math.max(v24, v27)
  const v30 = Math.min(v25, v28)
  const v31 = !s[2] && v30 >= v29
  const v32 = s[261] || v31
  const v33 = s[261] ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = s[261] ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LAS_25_3 = s[5] ? (v9 ? v1 : v10 ? (s[260] ? (v20 ? Math.min(v12, v21) : v12) : v21) : f.gravidEfter12Uge ? v7 : f.forsoergerEgetBarnIHjemmet ? s[284] : f.borHosForaeldre ? (s[260] ? (v32 ? Math.min(v24, v33) : v24) : v33) : f.psykiskLidelseNaevntILoven ? v7 : s[285]) : -Infinity
  s[325] = LAS_25_3
  const LAS_25_3_hoej = s[5] ? (v9 ? v2 : v10 ? (s[260] ? (v20 ? Math.max(v13, v22) : v13) : v22) : f.gravidEfter12Uge ? v8 : f.forsoergerEgetBarnIHjemmet ? s[286] : f.borHosForaeldre ? (s[260] ? (v32 ? Math.max(v25, v34) : v25) : v34) : f.psykiskLidelseNaevntILoven ? v8 : s[287]) : Infinity
  s[327] = LAS_25_3_hoej
  const LAS_25_3_er = s[288] && (!s[5] || v9 || v10 && (s[260] || s[261] || v19) || !v10 && (f.gravidEfter12Uge || f.forsoergerEgetBarnIHjemmet && s[289] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[260] || s[261] || v31) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven || s[290]))))
  s[329] = LAS_25_3_er
  const LAS_25_3_ir = !s[288] || !s[5] || v9 && s[282] || !v9 && (v10 && (s[291] || s[292] || s[293] || !s[2] && !(!s[283] && v12 === v13 && !s[283] && v15 === v16 && v12 === v15)) || !v10 && (f.gravidEfter12Uge && s[282] || f.gravidEfter12Uge === false && (f.forsoergerEgetBarnIHjemmet && s[294] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[291] || s[295] || s[296] || !s[2] && !(!s[283] && v24 === v25 && !s[297] && v27 === v28 && v24 === v27)) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven && s[282] || f.psykiskLidelseNaevntILoven === false && s[298])))))
  s[332] = LAS_25_3_ir
  // LAS.24.3: Aktivitetstillæg pr. måned (LAS § 24, stk. 3)
  const v39 = s[288] && f.vurderingsdato < s[299]
  s[3119] = v39
  const v40 = s[288] && f.vurderingsdato >= s[300]
  s[3120] = v40
  const v41 = f.psykiskLidelseNaevntILoven && f.borHosForaeldre === false
  s[3122] = v41
  const v42 = f.gravidEfter12Uge || v41
  s[3121] = v42
  const v43 = f.forsoergerEgetBarnIHjemmet ? v1 : s[279] ? v7 : f.borHosForaeldre ? v4 : s[301]
  const v44 = f.forsoergerEgetBarnIHjemmet ? v2 : s[279] ? v8 : f.borHosForaeldre ? v5 : s[302]
  const v45 = v44 === Infinity
  const v46 = -LAS_25_3_hoej === -Infinity
  const v47 = v43 === -Infinity
  const v48 = -LAS_25_3 === Infinity
  const v49 = v45 && v46 || v47 && v48
  const v50 = v42 || LAS_25_3_er && !(v49 && !s[282] && v43 === v44 && (!LAS_25_3_er || !LAS_25_3_ir && LAS_25_3 === LAS_25_3_hoej))
  const v51 = !v42 && (s[282] || LAS_25_3_ir || v49)
  const v52 = v42 ? 0 : Math.max(0, v47 || v46 ? -Infinity : v43 - LAS_25_3_hoej)
  const v53 = v42 ? 0 : Math.max(0, v45 || v48 ? Infinity : v44 - LAS_25_3)
  const v54 = v40 && v50
  const v55 = s[303] && v50 && v52 <= 0
  const LAS_24_3 = s[5] ? (v39 ? 0 : v52) : -Infinity
  s[1558] = LAS_24_3
  const LAS_24_3_hoej = s[5] ? (v54 || v55 ? (v54 ? v53 : 0) : 0) : Infinity
  s[1559] = LAS_24_3_hoej
  const LAS_24_3_er = s[288] && (!s[5] || v39 || v54 || v55)
  s[1560] = LAS_24_3_er
  const LAS_24_3_ir = !s[288] || !s[5] || v40 && v51 || s[303] && !((!v50 || !v51 && v52 === v53) && v50 && v52 === 0)
  s[1561] = LAS_24_3_ir
}

function svar_33(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[277] ? s[304] : s[305]
  s[337] = v0
  const v1 = s[277] ? s[306] : s[307]
  s[338] = v1
  const v2 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[431] = v2
  const v3 = s[308] === Infinity
  const v4 = s[309] === -Infinity
  const v5 = s[310] === -Infinity
  const v6 = s[311] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : s[310] + s[309]
  const v9 = v3 || v6 ? Infinity : s[308] + s[311]
  const v10 = s[52] && !(v7 && (!s[52] || !s[312] && s[310] === s[308]) && (!s[52] || !s[313] && s[309] === s[311]))
  const v11 = s[312] || s[313] || v7
  const v12 = v9 === Infinity
  const v13 = s[314] === -Infinity
  const v14 = v8 === -Infinity
  const v15 = s[315] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = v14 || v13 ? -Infinity : v8 + s[314]
  const v18 = v12 || v15 ? Infinity : v9 + s[315]
  const v19 = v10 && s[52] && !(v16 && (!v10 || !v11 && v8 === v9) && (!s[52] || !s[316] && s[314] === s[315]))
  const v20 = v11 || s[316] || v16
  const v21 = v18 === Infinity
  const v22 = s[317] === -Infinity
  const v23 = v17 === -Infinity
  const v24 = s[318] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : v17 + s[317]
  const v27 = v21 || v24 ? Infinity : v18 + s[318]
  const v28 = v19 && s[52] && !(v25 && (!v19 || !v20 && v17 === v18) && (!s[52] || !s[319] && s[317] === s[318]))
  const v29 = v20 || s[319] || v25
  const v30 = v27 === Infinity
  const v31 = s[320] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[321] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[320]
  const v36 = v30 || v33 ? Infinity : v27 + s[321]
  const v37 = v28 && s[52] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[52] || !s[322] && s[320] === s[321]))
  const v38 = v29 || s[322] || v34
  const v39 = s[323] === Infinity
  const v40 = v35 === -Infinity
  const v41 = s[324] === -Infinity
  const v42 = v36 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const LAS_25 = s[2] ? (s[5] ? (s[52] ? (v41 || v40 ? -Infinity : s[324] + v35) : s[269] ? v0 : s[325]) : s[279] ? v0 : f.forsoergerEgetBarnIHjemmet ? s[304] : v2 ? s[304] : f.gravidEfter12Uge ? s[305] : f.borHosForaeldre ? s[326] : f.psykiskLidelseNaevntILoven ? s[305] : s[301]) : -Infinity
  s[1562] = LAS_25
  const LAS_25_hoej = s[2] ? (s[5] ? (s[52] ? (v39 || v42 ? Infinity : s[323] + v36) : s[269] ? v1 : s[327]) : s[279] ? v1 : f.forsoergerEgetBarnIHjemmet ? s[306] : v2 ? s[306] : f.gravidEfter12Uge ? s[307] : f.borHosForaeldre ? s[328] : f.psykiskLidelseNaevntILoven ? s[307] : s[302]) : Infinity
  s[1563] = LAS_25_hoej
  const v46 = s[52] || s[271]
  s[3123] = v46
  const v47 = !s[52] && s[272]
  s[3124] = v47
  const LAS_25_er = v46 && (!s[2] || !s[5] || !s[52] && (s[269] || s[329]) || s[52] && s[330] && v37 && !(v43 && (!s[330] || !s[331] && s[324] === s[323]) && (!v37 || !v38 && v35 === v36)))
  s[1564] = LAS_25_er
  const LAS_25_ir = v46 && (!s[2] || !s[5] && s[282] || s[5] && (!s[52] && (s[269] && s[282] || !s[269] && s[332]) || s[52] && (s[331] || v38 || v43))) || v47
  s[1565] = LAS_25_ir
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const v50 = Math.max(0, f.samletHjaelpUnderLoftet - f.loftForDinFamilie)
  const LAS_25b_1 = s[333] ? v50 : -Infinity
  s[1566] = LAS_25b_1
  const LAS_25b_1_hoej = s[333] ? v50 : Infinity
  s[1567] = LAS_25b_1_hoej
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift && (!s[2] || f.aegtefaellenFaarAndenYdelse)
  s[339] = LAS_26_3
  const LAS_26_3_nej = f.erGift && (!s[2] || f.aegtefaellenFaarAndenYdelse === false)
  s[340] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift === false || !s[2]
  s[341] = LAS_26_3_ir
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
  const LAS_26_1_er = !s[2] || f.erGift && (v60 || v61 || v62) || f.erGift === false && LAS_25_er
  s[344] = LAS_26_1_er
  const LAS_26_1_ir = !s[2] || f.erGift && (LAS_26_3 && LAS_25_ir || LAS_26_3_nej && LAS_25_ir || LAS_26_3_ir && LAS_25_ir || LAS_26_3_ir && !((!LAS_25_er || !LAS_25_ir && LAS_25 === LAS_25_hoej) && (!LAS_25_er || !LAS_25_ir && v56 === v57) && (!LAS_25_er || LAS_25 === v56))) || f.erGift === false && LAS_25_ir
  s[345] = LAS_26_1_ir
  const LAS_26_1 = s[2] ? (f.erGift ? (v60 ? (v63 ? Math.min(LAS_25, v64) : LAS_25) : v64) : LAS_25) : -Infinity
  s[342] = LAS_26_1
  const LAS_26_1_hoej = s[2] ? (f.erGift ? (v60 ? (v63 ? Math.max(LAS_25_hoej, v65) : LAS_25_hoej) : v65) : LAS_25_hoej) : Infinity
  s[343] = LAS_26_1_hoej
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v70 = s[334] && f.erGift
  s[3125] = v70
  const LAS_26_5 = v70 && (!s[333] || f.hjaelpEfterVoksensatsen && s[335])
  s[1569] = LAS_26_5
  const LAS_26_5_nej = v70 && (!s[333] || f.hjaelpEfterVoksensatsen === false || s[336])
  s[1570] = LAS_26_5_nej
  const LAS_26_5_ir = !v70 || !s[333]
  s[839] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v70 && (!s[333] || f.hjaelpEfterVoksensatsen === false && s[335])
  s[1572] = LAS_26_7
  const LAS_26_7_nej = v70 && (!s[333] || f.hjaelpEfterVoksensatsen || s[336])
  s[1573] = LAS_26_7_nej
}

function svar_34(f, s) {
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v0 = SATS_36(f.vurderingsdato)
  const v1 = s[199] ? -Infinity : v0
  s[352] = v1
  const v2 = s[199] ? Infinity : v0
  s[354] = v2
  const v3 = SATS_37(f.vurderingsdato)
  const v4 = s[199] ? -Infinity : v3
  s[353] = v4
  const v5 = s[199] ? Infinity : v3
  s[355] = v5
  const LAS_30_2 = s[2] ? (s[52] ? (s[277] ? v1 : v4) : s[337]) : -Infinity
  s[1578] = LAS_30_2
  const LAS_30_2_hoej = s[2] ? (s[52] ? (s[277] ? v2 : v5) : s[338]) : Infinity
  s[1579] = LAS_30_2_hoej
  const LAS_30_2_ir = s[339] && (!s[2] || !s[52] && s[282] || s[52] && s[199]) || s[340] || s[341]
  s[1580] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v9 = s[342] === -Infinity ? -Infinity : s[342] - f.egneIndtaegterPrMaaned
  const v10 = s[343] === Infinity ? Infinity : s[343] - f.egneIndtaegterPrMaaned
  const v11 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2_hoej)
  const v12 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2)
  const v13 = Math.max(f.aegtefaellensIndtaegterPrMaaned, v11)
  const v14 = Math.min(f.aegtefaellensIndtaegterPrMaaned, v12)
  const v15 = s[341] && s[339] && v14 >= v13
  const v16 = s[340] || v15
  const v17 = s[340] ? (v15 ? Math.min(f.aegtefaellensIndtaegterPrMaaned, v13) : f.aegtefaellensIndtaegterPrMaaned) : v13
  const v18 = s[340] ? (v15 ? Math.max(f.aegtefaellensIndtaegterPrMaaned, v14) : f.aegtefaellensIndtaegterPrMaaned) : v14
  const v19 = f.erGift === false || s[339] || s[340] || v15
  const v20 = f.erGift && (s[339] && LAS_30_2_ir || s[341] && !((!s[339] || !LAS_30_2_ir && v11 === v12) && s[339] && (!s[339] || f.aegtefaellensIndtaegterPrMaaned === v11)))
  const v21 = f.erGift ? (s[339] ? (v16 ? Math.min(v11, v17) : v11) : v17) : 0
  const v22 = f.erGift ? (s[339] ? (v16 ? Math.max(v12, v18) : v12) : v18) : 0
  const v23 = v10 === Infinity
  const v24 = -v22 === -Infinity
  const v25 = v23 && v24
  const LAS_30_1_er = !s[2] || s[344] && v19 && !(v25 && (!s[344] || !s[345] && v9 === v10) && (!v19 || !v20 && v21 === v22))
  s[1576] = LAS_30_1_er
  const LAS_30_1_ir = !s[2] || s[345] || v20 || v25
  s[1577] = LAS_30_1_ir
  const LAS_30_1 = s[2] ? Math.max(0, v9 === -Infinity || v24 ? -Infinity : v9 - v22) : -Infinity
  s[1574] = LAS_30_1
  const LAS_30_1_hoej = s[2] ? Math.max(0, v23 ? Infinity : v10 - v21) : Infinity
  s[1575] = LAS_30_1_hoej
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v30 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger'
  s[3126] = v30
  const v31 = f.hvadAendredeSig === 'andet'
  s[3128] = v31
  const v32 = v31 && f.aendringenErEnSocialBegivenhed
  s[3127] = v32
  const v33 = v30 || v32
  const LAS_81_1_aendring = !s[2] || v33
  s[1786] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = !s[2] || !v33
  s[515] = LAS_81_1_aendring_nej
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v36 = f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb'
  s[3131] = v36
  const v37 = !v36 || f.opfylderBetingelserForKontanthjaelp
  s[3130] = v37
  const v38 = LAS_81_1_aendring || !s[2]
  s[514] = v38
  const v39 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[391] = v39
  const v40 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  s[3132] = v40
  const v41 = s[52] && s[38]
  const LAS_34_1 = !s[2] || !v39 && v38 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v37 && f.ungPaaLavSatsUdenSaerligStoette === false || v39 && (!s[52] && v38 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v37 || s[52] && (s[38] || v38 && f.storForsoergerbyrdeEllerBoligudgift && !v40))
  s[798] = LAS_34_1
  const LAS_34_1_nej = !s[2] || !v39 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v37 || f.ungPaaLavSatsUdenSaerligStoette) || v39 && (!s[52] && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v37) || s[52] && (s[38] || LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || v40))
  s[796] = LAS_34_1_nej
  const LAS_34_1_ir = !s[2] || v39 && v41
  s[797] = LAS_34_1_ir
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v45 = f.billigereBoligErUndersoegt && f.billigereBoligErRimelig
  const v46 = f.billigereBoligErUndersoegt && f.konkretBilligereBoligErFundet && f.billigereBoligErRimelig
  const LAS_34_2 = !s[2] || !s[52] && v45 || s[52] && (s[38] || v46)
  s[1582] = LAS_34_2
  const LAS_34_2_nej = !s[2] || !s[52] && !v45 || s[52] && (s[38] || !v46)
  s[1583] = LAS_34_2_nej
  const LAS_34_2_ir = !s[2] || v41
  s[1584] = LAS_34_2_ir
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v50 = f.vurderingsdato >= 14518 /* 2009-10-01 */
  s[519] = v50
  const v51 = !s[36] && f.skriftligtVejledtOmSanktioner || s[36] && (!s[200] && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet || s[200] && f.skriftligtVejledtOmSanktioner)
  const LAS_35_1 = !v50 || v51
  s[1585] = LAS_35_1
  const LAS_35_1_nej = !v50 || !v51
  s[1586] = LAS_35_1_nej
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v54 = s[346] || f.manglendeViljeTilRaadighed === false || LAS_35_1_nej
  const v55 = LAS_35_1 || !v50
  const v56 = !s[346] && f.manglendeViljeTilRaadighed && v55
  const LAS_40a_1 = !s[2] || s[5] && (!s[36] && v56 || s[36] && (!s[165] && f.manglendeViljeTilRaadighed && v55 || s[165] && v56))
  s[1587] = LAS_40a_1
  const LAS_40a_1_nej = !s[2] || !s[5] || !s[36] && v54 || s[36] && (!s[165] && (f.manglendeViljeTilRaadighed === false || LAS_35_1_nej) || s[165] && v54)
  s[1588] = LAS_40a_1_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret)
  s[1589] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret === false)
  s[1590] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v61 = f.bidragspligtigeBoern <= 0
  s[349] = v61
  const v62 = SATS_38(f.vurderingsdato)
  const v63 = s[278] ? -Infinity : v62
  const v64 = s[278] ? Infinity : v62
  const v65 = v63 > -Infinity && v64 < Infinity
  const v66 = quotient([v63, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v67 = quotient([v64, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (s[52] ? (v65 ? Math.min(v66, v67) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[347] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (s[52] ? (v65 ? Math.max(v66, v67) : Infinity) : f.bidragPrMaaned) : Infinity
  s[348] = LAS_69j_2_bidrag_hoej
  const v70 = s[0] && !v61
  s[3138] = v70
  const LAS_69j_2_bidrag_er = v70 && (!s[0] || !s[52] || !(!v65 && !s[278] && v63 === v64))
  s[350] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v70 || !s[0] || s[52] && (s[278] || !v65)
  s[351] = LAS_69j_2_bidrag_ir
}

function svar_35(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = !s[279] && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[422] = v0
  const v1 = SATS_39(f.vurderingsdato)
  const v2 = s[199] ? -Infinity : v1
  const v3 = s[199] ? Infinity : v1
  const v4 = v3 === Infinity
  const v5 = s[347] === -Infinity
  const v6 = v2 === -Infinity
  const v7 = s[348] === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = SATS_40(f.vurderingsdato)
  const v10 = s[277] || !v0 || s[349] || s[350] && !(v8 && !s[199] && v2 === v3 && (!s[350] || !s[351] && s[347] === s[348]))
  s[369] = v10
  const v11 = s[277] && s[199] || !s[277] && (v0 && (!s[349] && (s[199] || s[351] || v8 || s[199]) || s[349] && s[199]) || !v0 && s[199])
  s[370] = v11
  const v12 = s[277] ? s[352] : v0 ? (s[349] ? v2 : Math.min(v6 || v5 ? -Infinity : v2 + s[347], s[199] ? -Infinity : v9)) : s[353]
  s[367] = v12
  const v13 = s[277] ? s[354] : v0 ? (s[349] ? v3 : Math.min(v4 || v7 ? Infinity : v3 + s[348], s[199] ? Infinity : v9)) : s[355]
  s[368] = v13
  const LAS_68_2 = s[0] ? v12 : -Infinity
  s[1592] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v13 : Infinity
  s[1593] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v10)
  s[1594] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v11
  s[1595] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v18 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[429] = v18
  const LAS_68_5_nej = s[0] && !v18
  s[1596] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v18
  s[1597] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v21 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[3144] = v21
  const v22 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[3145] = v22
  const v23 = v21 && v22
  s[3143] = v23
  const v24 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v25 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v26 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[3146] = v26
  const v27 = Math.max(f.hidtidigYdelsePrMaaned, v24)
  const v28 = Math.min(f.hidtidigYdelsePrMaaned, v25)
  const v29 = s[0] && LAS_68_2_er
  const v30 = LAS_68_5_ir && LAS_68_2_er && v28 >= v27
  const v31 = LAS_68_5_nej || v30
  const v32 = LAS_68_5_nej ? (v30 ? Math.min(f.hidtidigYdelsePrMaaned, v27) : f.hidtidigYdelsePrMaaned) : v27
  const v33 = LAS_68_5_nej ? (v30 ? Math.max(f.hidtidigYdelsePrMaaned, v28) : f.hidtidigYdelsePrMaaned) : v28
  const LAS_68_4 = s[0] ? (v23 ? v24 : v26 ? (v29 ? (v31 ? Math.min(v24, v32) : v24) : v32) : LAS_68_2) : -Infinity
  s[364] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v23 ? v25 : v26 ? (v29 ? (v31 ? Math.max(v25, v33) : v25) : v33) : LAS_68_2_hoej) : Infinity
  s[363] = LAS_68_4_hoej
  const v36 = f.ydelseFoerForloebet === 'foertidspension'
  s[3142] = v36
  const v37 = s[0] && !v36
  s[3141] = v37
  const LAS_68_4_er = v37 && (!s[0] || v23 && LAS_68_2_er || !v23 && (v26 && (v29 || LAS_68_5_nej || v30) || !v26 && LAS_68_2_er))
  s[365] = LAS_68_4_er
  const LAS_68_4_ir = !v37 || !s[0] || v23 && LAS_68_2_ir || !v23 && (v26 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v24 === v25) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v24))) || !v26 && LAS_68_2_ir)
  s[366] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v40 = !s[0] || s[216]
  const v41 = !s[0] || !s[216]
  const LAS_68a_1_tid = s[0] && v40
  s[1602] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v41
  s[358] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v44 = LAS_68a_1_tid || !s[0]
  s[359] = v44
  const v45 = Math.min(f.timerITilbud, 16000)
  const v46 = s[356] || s[43]
  s[376] = v46
  const v47 = SATS_41(f.vurderingsdato)
  const v48 = v46 ? -Infinity : v47
  s[377] = v48
  const v49 = v46 ? Infinity : v47
  s[378] = v49
  const v50 = v48 > -Infinity && v49 < Infinity
  s[375] = v50
  const v51 = quotient([v45, v48], [100], 'nærmeste', 1)
  const v52 = quotient([v45, v49], [100], 'nærmeste', 1)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  s[373] = v53
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  s[374] = v54
  const v55 = v46 || !v50
  s[379] = v55
  const LAS_68a_3 = s[0] ? Math.min(v53, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v44) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[360] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v54, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[357] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v50 && !v46 && v48 === v49))
  s[362] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v55
  s[361] = LAS_68a_3_ir
}

function svar_36(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[357] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[358]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[359]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[358]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[359]) ? r_indtaegter.beloeb : 0) : 0 }) - s[357])
  const v1 = Math.max(0, -s[360] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[358]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[358]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[360])
  const v2 = SATS_42(f.vurderingsdato)
  const v3 = s[199] ? -Infinity : v2
  s[386] = v3
  const v4 = s[199] ? Infinity : v2
  s[387] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[199] && v3 === v4
  s[389] = v7
  const v8 = s[361] || s[199]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[362] && !(!v9 && (!s[362] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[388] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[390] = v19
  const v20 = s[362] && !(v18 && (!s[362] || !s[361] && v0 === v1) && v7)
  const v21 = s[361] || s[199] || v18
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
  const LAS_68a_2 = s[0] ? (s[182] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[1603] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[182] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[1604] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[182] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[182] && v27)
  s[1605] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[182] && (v15 || v28 || v33) || s[182] && v28
  s[1606] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[363] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[364] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[364] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[363] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[358]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[358]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[359]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[358]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[358]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[359]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[358]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[1598] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[358]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[359]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[1599] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[365] && LAS_68a_2_er && !(v42 && (!s[365] || !s[366] && s[364] === s[363]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[1600] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[366] || LAS_68a_2_ir || v42
  s[1601] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[163] ? s[367] : -Infinity
  s[1607] = LAS_69j_2
  const LAS_69j_2_hoej = s[163] ? s[368] : Infinity
  s[1608] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[163] && (!s[163] || s[369])
  s[1609] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[163] || !s[163] || s[370]
  s[1610] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v57 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[403] = v57
  const v58 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[3148] = v58
  const v59 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[3149] = v59
  const v60 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v61 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v62 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v63 = v60 ? Math.min(v61, v62) : -Infinity
  const v64 = v60 ? Math.max(v61, v62) : Infinity
  const v65 = LAS_69j_2_er && !(!v60 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v66 = LAS_69j_2_ir || !v60
  const v67 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[3150] = v67
  const v68 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v69 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v70 = v60 ? Math.min(v68, v69) : -Infinity
  const v71 = v60 ? Math.max(v68, v69) : Infinity
  const v72 = !s[137] && LAS_69j_2_er
  const v73 = !s[137] && LAS_69j_2_ir
  const v74 = f.andelAfArbejdetDuKan <= 0
  s[402] = v74
  const v75 = f.andelAfArbejdetDuKan <= 2500
  s[760] = v75
  const LAS_69j_4 = s[163] ? (v57 ? (s[371] ? (s[137] ? (v74 ? LAS_69j_2 : v75 ? v63 : s[372] ? v70 : 0) : LAS_69j_2) : -Infinity) : s[137] ? (v58 ? LAS_69j_2 : v59 ? v63 : v67 ? v70 : 0) : LAS_69j_2) : -Infinity
  s[407] = LAS_69j_4
  const LAS_69j_4_hoej = s[163] ? (v57 ? (s[371] ? (s[137] ? (v74 ? LAS_69j_2_hoej : v75 ? v64 : s[372] ? v71 : 0) : LAS_69j_2_hoej) : Infinity) : s[137] ? (v58 ? LAS_69j_2_hoej : v59 ? v64 : v67 ? v71 : 0) : LAS_69j_2_hoej) : Infinity
  s[406] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[163] && (!s[163] || !v57 && (s[137] && (v58 && LAS_69j_2_er || !v58 && (v59 && v65 || !v59 && (!v67 || v65))) || v72) || v57 && (!s[371] || s[137] && (v74 && LAS_69j_2_er || !v74 && (v75 && v65 || !v75 && (!s[372] || v65))) || v72))
  s[408] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[163] || !s[163] || !v57 && (s[137] && (v58 && LAS_69j_2_ir || !v58 && (v59 && v66 || !v59 && v67 && v66)) || v73) || v57 && (!s[371] || s[137] && (v74 && LAS_69j_2_ir || !v74 && (v75 && v66 || !v75 && s[372] && v66)) || v73)
  s[409] = LAS_69j_4_ir
}

function svar_37(f, s) {
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v0 = !s[163] || s[216]
  const v1 = !s[163] || !s[216]
  const LAS_69j_5_tid = s[163] && v0
  s[1618] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[163] && v1
  s[381] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v4 = LAS_69j_5_tid || !s[163]
  s[382] = v4
  const LAS_69j_10 = s[163] ? Math.min(s[373], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[383] = LAS_69j_10
  const LAS_69j_10_hoej = s[163] ? Math.min(s[374], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[380] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[163] && (!s[163] || !(!s[375] && !s[376] && s[377] === s[378]))
  s[384] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[163] || !s[163] || s[379]
  s[385] = LAS_69j_10_ir
}

function svar_38(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = Math.max(0, -s[380] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[381]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[382]) ? r_indtaegter.beloeb : 0) : 0 }) - s[380])
  const v1 = Math.max(0, -s[383] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[381]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[383])
  const v2 = v1 === Infinity
  const v3 = Math.max(0, v0 - 1344200)
  const v4 = Math.max(0, v2 ? Infinity : v1 - 1344200)
  const v5 = v4 >= Infinity
  s[396] = v5
  const v6 = v5 ? -Infinity : quotient([v3, 5500], [10000], 'nærmeste', 1)
  const v7 = v5 ? Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 === -Infinity ? -Infinity : Math.round(Math.min(v0, 1344200) * 3000 / 10000) + v6
  const v9 = v7 === Infinity ? Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = s[384] && s[384] && !(v5 && (!s[384] || !s[385] && v3 === v4))
  s[392] = v10
  const v11 = Math.max(0, v0 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[381]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v12 = Math.max(0, v2 ? Infinity : v1 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[381]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[382]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v13 = v12 === Infinity
  const v14 = Math.max(0, v11 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v12 - 1344200)
  const v16 = v15 >= Infinity
  s[397] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v11) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = s[384] && s[384] && !(v16 && (!s[384] || !s[385] && v14 === v15))
  s[393] = v21
  const v22 = Math.min(s[386], v0)
  const v23 = Math.min(s[387], v1)
  const v24 = s[385] || s[199]
  const v25 = v22 > -Infinity && v23 < Infinity
  const v26 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = v25 ? Math.min(v26, v27) : -Infinity
  const v29 = v25 ? Math.max(v26, v27) : Infinity
  const v30 = s[384] && !(!v25 && (!s[384] || !v24 && v22 === v23))
  const v31 = v24 || !v25
  const v32 = v2 && s[388]
  const v33 = s[384] && !(v32 && (!s[384] || !s[385] && v0 === v1) && s[389])
  const v34 = s[385] || s[199] || v32
  const v35 = Math.max(0, s[388] ? -Infinity : v0 - s[387])
  const v36 = Math.max(0, v2 || s[390] ? Infinity : v1 - s[386])
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
  s[394] = v49
  const v50 = v31 || v41 || v46
  s[398] = v50
  const v51 = Math.min(s[386], v11)
  const v52 = Math.min(s[387], v12)
  const v53 = v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v51, 3000], [10000], 'nærmeste', 1)
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = v53 ? Math.min(v54, v55) : -Infinity
  const v57 = v53 ? Math.max(v54, v55) : Infinity
  const v58 = s[384] && !(!v53 && (!s[384] || !v24 && v51 === v52))
  const v59 = v24 || !v53
  s[399] = v59
  const v60 = v13 && s[388]
  const v61 = s[384] && !(v60 && (!s[384] || !s[385] && v11 === v12) && s[389])
  const v62 = s[385] || s[199] || v60
  const v63 = Math.max(0, s[388] ? -Infinity : v11 - s[387])
  const v64 = Math.max(0, v13 || s[390] ? Infinity : v12 - s[386])
  const v65 = v64 >= Infinity
  const v66 = v65 ? -Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v65 ? Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v61 && !(v65 && (!v61 || !v62 && v63 === v64))
  const v69 = v62 || v65
  s[400] = v69
  const v70 = v57 === Infinity
  const v71 = v66 === -Infinity
  const v72 = v56 === -Infinity
  const v73 = v67 === Infinity
  const v74 = v70 && v71 || v72 && v73
  s[401] = v74
  const v75 = v72 || v71 ? -Infinity : v56 + v66
  const v76 = v70 || v73 ? Infinity : v57 + v67
  const v77 = v58 && v68 && !(v74 && (!v58 || !v59 && v56 === v57) && (!v68 || !v69 && v66 === v67))
  s[395] = v77
  const LAS_69j_9 = s[163] ? (s[391] ? (s[216] ? v47 : v49 ? (v77 ? Math.min(v47, v75) : v47) : v75) : v10 ? (v21 ? Math.min(v8, v19) : v8) : v19) : -Infinity
  s[404] = LAS_69j_9
  const LAS_69j_9_hoej = s[163] ? (s[391] ? (s[216] ? v48 : v49 ? (v77 ? Math.max(v48, v76) : v48) : v76) : v10 ? (v21 ? Math.max(v9, v20) : v9) : v20) : Infinity
  s[405] = LAS_69j_9_hoej
}

function svar_39(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_er = s[163] && (!s[163] || !s[391] && (s[392] || s[393]) || s[391] && (!s[216] && (s[394] || s[395]) || s[216] && s[394]))
  s[1625] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[163] || !s[163] || !s[391] && (s[385] || s[385] || s[396] || s[385] || s[385] || s[397]) || s[391] && (!s[216] && (s[398] || s[399] || s[400] || s[401]) || s[216] && s[398])
  s[1626] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v2 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[3152] = v2
  const v3 = !v2 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[163] && (!s[163] || v3)
  s[1620] = LAS_69j_7
  const LAS_69j_7_nej = s[163] && (!s[163] || !v3)
  s[1621] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[137] && !s[402]
  const LAS_69j_8 = s[163] && (!s[163] || !s[403] || !s[371] || !v6)
  s[1622] = LAS_69j_8
  const LAS_69j_8_nej = s[163] && (!s[163] || s[403] && (!s[371] || v6))
  s[1623] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[163] || !s[163] || s[403] && !s[371]
  s[1624] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[3153] = v10
  const v11 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[3154] = v11
  const LAS_69j_13 = s[163] && (!s[163] || v10)
  s[1630] = LAS_69j_13
  const LAS_69j_13_nej = s[163] && (!s[163] || !v10 || !v11)
  s[1631] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[163] || !s[163] || v10 && !v11
  s[1632] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v15 = s[404] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[381]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[382]) ? r_indtaegter.beloeb : 0) : 0 }) + s[404]
  const v16 = s[405] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[381]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + s[405]
  const v17 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[381]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[382]) ? r_indtaegter.beloeb : 0) : 0 })
  const v18 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[381]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v19 = !s[163] && v17 <= 0
  const v20 = LAS_69j_7_nej ? 0 : v17
  const v21 = v15 === -Infinity ? -Infinity : v15 + (LAS_69j_7 ? (LAS_69j_7_nej || v19 ? Math.min(v17, v20) : v17) : v20)
  const v22 = v16 === Infinity ? Infinity : v16 + (LAS_69j_7 ? v18 : 0)
  const v23 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[381]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[382]) ? r_indtaegter.beloeb : 0) : 0 })
  const v24 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[381]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v25 = LAS_69j_8_ir && v23 <= 0
  const v26 = LAS_69j_8_nej ? 0 : v23
  const v27 = v21 === -Infinity ? -Infinity : v21 + (LAS_69j_8 ? (LAS_69j_8_nej || v25 ? Math.min(v23, v26) : v23) : v26)
  const v28 = v22 === Infinity ? Infinity : v22 + (LAS_69j_8 ? v24 : 0)
  const v29 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[381]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[382]) ? r_indtaegter.beloeb : 0) : 0 })
  const v30 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[381]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v31 = LAS_69j_13_ir && v29 <= 0
  const v32 = LAS_69j_13 ? 0 : v29
  const LAS_69j_5 = s[163] ? (v27 === -Infinity ? -Infinity : v27 + (LAS_69j_13_nej ? (LAS_69j_13 || v31 ? Math.min(v29, v32) : v29) : v32)) : -Infinity
  s[1611] = LAS_69j_5
  const LAS_69j_5_hoej = s[163] ? (v28 === Infinity ? Infinity : v28 + (LAS_69j_13_nej ? v30 : 0)) : Infinity
  s[1612] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[163] && (!s[163] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v19) && (LAS_69j_8 || LAS_69j_8_nej || v25) && (LAS_69j_13_nej || LAS_69j_13 || v31))
  s[1613] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[163] || !s[163] || LAS_69j_9_ir || !s[163] && !(v17 === v18 && v17 === 0) || LAS_69j_8_ir && !(v23 === v24 && v23 === 0) || LAS_69j_13_ir && !(v29 === v30 && v29 === 0)
  s[1614] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v37 = !s[36] || f.harFrasagtYdelsen === false
  const v38 = s[163] && f.erIJobafklaring
  s[3155] = v38
  const LAS_69j_5_modtager = v38 && (!s[163] || v37)
  s[1615] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v38 && (!s[163] || !v37)
  s[1616] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v38 || !s[163]
  s[1617] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v42 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[446] = v42
  const v43 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v42 || !v43)
  s[1627] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v42 || v43)
  s[1628] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v42
  s[1629] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v47 = f.fleksjobSlutDen >= f.vurderingsdato
  s[3156] = v47
  const v48 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v47
  const LAS_69j_15 = s[163] && (!s[163] || v48)
  s[418] = LAS_69j_15
  const LAS_69j_15_nej = s[163] && (!s[163] || !v48)
  s[417] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v51 = s[406] === Infinity
  const v52 = -LAS_69j_5_hoej === -Infinity
  const v53 = s[407] === -Infinity
  const v54 = -LAS_69j_5 === Infinity
  const v55 = v51 && v52 || v53 && v54
  const LAS_69j_udbetales = s[163] ? Math.max(0, v53 || v52 ? -Infinity : s[407] - LAS_69j_5_hoej) : -Infinity
  s[1633] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[163] ? Math.max(0, v51 || v54 ? Infinity : s[406] - LAS_69j_5) : Infinity
  s[1634] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[163] && (!s[163] || s[408] && LAS_69j_5_er && !(v55 && (!s[408] || !s[409] && s[407] === s[406]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[1635] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[163] || !s[163] || s[409] || LAS_69j_5_ir || v55
  s[1636] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v60 = countDays(s[410], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[163] && (!s[163] || v60)
  s[415] = LAS_69k_5
  const LAS_69k_5_nej = s[163] && (!s[163] || !v60)
  s[416] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v63 = 35 - f.ugerMedFeriegodtgoerelse
  s[444] = v63
  const v64 = Math.max(0, v63 - f.ferieMedYdelseHoldt)
  const v65 = !s[0] && v64 <= 0
  const v66 = s[411] ? 0 : v64
  const LAS_69k_6 = s[0] ? (s[412] ? (s[411] || v65 ? Math.min(v64, v66) : v64) : v66) : -Infinity
  s[1642] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[412] ? v64 : 0) : Infinity
  s[1643] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[412] || s[411] || v65)
  s[1644] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v70 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v70 : FIRST_DAY
  s[1645] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v70 : NEVER
  s[1646] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v73 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[3157] = v73
  const v74 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[3158] = v74
  const v75 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[3159] = v75
  const v76 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[3160] = v76
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v73 || !s[0]) && (v75 || !s[0]) && f.ferienErAftalt)
  s[414] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v74 || v76 || f.ferienErAftalt === false)
  s[413] = LAS_69k_6_aftale_nej
}

function svar_40(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[413]
  s[3164] = v0
  const v1 = f.holderFerieMedYdelse && (s[414] || !s[0])
  s[3163] = v1
  const v2 = f.deltagerAktivt || s[415] || v1
  s[3161] = v2
  const v3 = f.deltagerAktivt === false && (s[416] || !s[163]) && v0
  s[3162] = v3
  const LAS_69k_1 = s[163] && (!s[163] || (s[417] || !s[163]) && v2)
  s[1637] = LAS_69k_1
  const LAS_69k_1_nej = s[163] && (!s[163] || s[418] || v3)
  s[1638] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = s[163] && !s[419]
  s[3165] = v6
  const LAS_69k_2 = v6 && (!s[420] || s[421])
  s[1639] = LAS_69k_2
  const LAS_69k_2_nej = v6 && (!s[420] || !s[421])
  s[1640] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v6 || !s[420]
  s[1641] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[423] = LAS_69l_3_er
  const v11 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v12 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[504] = v12
  const v13 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[3171] = v13
  const v14 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[3173] = v14
  const v15 = !v14 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v14 && v11
  const v16 = !v13 || v15
  s[505] = v16
  const v17 = v12 && (!v13 || !v15)
  s[506] = v17
  const v18 = v12 && !v13
  s[507] = v18
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && v11 || v12 && v16)
  s[1647] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && !v11 || v17)
  s[425] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18
  s[1648] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v22 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v22 : FIRST_DAY
  s[1649] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v22 : NEVER
  s[1650] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v25 = from(ALL_DAYS, f.bruddetSkete)
  const v26 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v27 = Math.max(1, countDays(v25, f.bruddetSkete, v26))
  s[508] = v27
  const v28 = onWeekdays(v25, 62)
  const v29 = Math.max(1, countDays(v28, f.bruddetSkete, v26))
  s[509] = v29
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v27, v29) : -Infinity
  s[1656] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v27, v29) : Infinity
  s[1657] = LAS_69n_1_hoej
  const v32 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[3177] = v32
  const v33 = f.brudPaaPligten === 'bookede_ikke'
  s[3179] = v33
  const v34 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[3180] = v34
  const v35 = v33 && v34
  s[3178] = v35
  const v36 = v32 || v35
  s[3176] = v36
  const LAS_69n_1_er = LAS_69l_3_er && v36
  s[1658] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[1659] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v39 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[3185] = v39
  const v40 = LAS_69l_1 || LAS_69l_1_ir
  s[424] = v40
  const v41 = v40 && f.rimeligGrundTilBrud === false
  s[3184] = v41
  const v42 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[3183] = v42
  const v43 = v42 || LAS_69n_1_er
  const v44 = !v42 && LAS_69n_1_ir
  const v45 = v42 ? f.dageUdeblevet : LAS_69n_1
  const v46 = v42 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v47 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v48 = SATS_43(f.bruddetSkete)
  const v49 = SATS_44(f.bruddetSkete)
  const v50 = SATS_45(f.bruddetSkete)
  const v51 = s[277] ? (v47 ? -Infinity : v48) : s[422] ? (v47 ? -Infinity : v49) : v47 ? -Infinity : v50
  const v52 = s[277] ? (v47 ? Infinity : v48) : s[422] ? (v47 ? Infinity : v49) : v47 ? Infinity : v50
  const v53 = v45 > -Infinity && v46 < Infinity && v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v45, v51], [1], 'nærmeste', 1)
  const v55 = quotient([v45, v52], [1], 'nærmeste', 1)
  const v56 = quotient([v46, v51], [1], 'nærmeste', 1)
  const v57 = quotient([v46, v52], [1], 'nærmeste', 1)
  const v58 = v53 ? Math.min(v57, v56, v54, v55) : -Infinity
  const v59 = v53 ? Math.max(v57, v56, v54, v55) : Infinity
  const v60 = v41 && v43 && !(!v53 && (!v43 || !v44 && v45 === v46) && !v47 && v51 === v52)
  const LAS_69m_2 = LAS_69l_3_er ? (v60 ? (v39 ? Math.min(0, v58) : v58) : 0) : -Infinity
  s[1652] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v60 ? (v39 ? Math.max(0, v59) : v59) : 0) : Infinity
  s[1653] = LAS_69m_2_hoej
  const v63 = v42 || v36
  s[3182] = v63
  const v64 = LAS_69l_3_er && v63
  s[3181] = v64
  const LAS_69m_2_er = v64 && (!LAS_69l_3_er || v60 || v39)
  s[1654] = LAS_69m_2_er
  const LAS_69m_2_ir = !v64 || !LAS_69l_3_er || v41 && (v44 || v47 || !v53)
  s[1655] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v67 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[3187] = v67
  const v68 = LAS_69l_3_er && v67
  s[3186] = v68
  const LAS_69o_1 = v68 && (!LAS_69l_3_er || v40 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[1660] = LAS_69o_1
  const LAS_69o_1_nej = v68 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[1661] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v68 || !LAS_69l_3_er
  s[1662] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v72 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[3189] = v72
  const v73 = s[422] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v72 ? -Infinity : v73) : -Infinity
  s[1663] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v72 ? Infinity : v73) : Infinity
  s[1664] = LAS_69o_2_hoej
  const v76 = !LAS_69l_3_er || LAS_69o_1_nej
  s[3188] = v76
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[1665] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v72) || v76
  s[1666] = LAS_69o_2_ir
}

function svar_41(f, s) {
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = s[423] && (!s[423] || s[424] && f.ydelsenBoerOphoere)
  s[1667] = LAS_69p_1
  const LAS_69p_1_nej = s[423] && (!s[423] || s[425] || f.ydelsenBoerOphoere === false)
  s[1668] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v2 = f.forseelserPaaFemAar <= 1
  s[3190] = v2
  const v3 = f.forseelserPaaFemAar <= 0
  s[3191] = v3
  const v4 = f.modBedreVidende ? (v2 ? (v3 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[423] ? v4 : -Infinity
  s[1669] = LAS_69q_1
  const LAS_69q_1_hoej = s[423] ? v4 : Infinity
  s[1670] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v7 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(3700, f.timerMedLoenUnderSygdom) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[163] ? v7 : -Infinity
  s[1671] = LAS_69t_2
  const LAS_69t_2_hoej = s[163] ? v7 : Infinity
  s[1672] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v10 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[556] = v10
  const v11 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[561] = v11
  const v12 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[3197] = v12
  const v13 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[3199] = v13
  const v14 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[528] = v14
  const v15 = s[36] ? (s[426] ? (s[182] ? (v10 ? (s[200] ? (s[165] ? (v11 ? (s[43] ? (v12 ? (v13 ? (v14 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[163] ? v15 : -Infinity
  s[1674] = LAS_69x_3
  const LAS_69x_3_hoej = s[163] ? v15 : Infinity
  s[1675] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v18 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[3203] = v18
  const v19 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v18
  s[3202] = v19
  const LAS_70_1 = f.revalideringErBevilget && (!s[2] || s[427] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v19)
  s[436] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[2] || s[428] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v19)
  s[442] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v22 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[445] = v22
  const v23 = v22 && !s[429]
  const v24 = !s[2] || v23
  s[525] = v24
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[2] || v22 || f.saerligeForholdForLoen)
  s[1676] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[2] || !v22 && f.saerligeForholdForLoen === false || v23)
  s[1677] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || v24
  s[1678] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v28 = f.vurderingsdato >= 15071 /* 2011-04-07 */
  s[939] = v28
  const v29 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[441] = v29
  const v30 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v31 = SATS_46(f.revalideringBevilgetDen)
  const v32 = !s[269] && f.forsoergerEgetBarnIHjemmet === false
  s[3207] = v32
  const LAS_71_4 = v32 && (!s[2] || !v28 && f.arbejdsindtaegtTilHoejesteSygedagpenge || v28 && (!v29 || (v30 ? -Infinity : v31) < f.indtaegtFoerRevalidering))
  s[1697] = LAS_71_4
  const LAS_71_4_nej = v32 && (!s[2] || !v28 && f.arbejdsindtaegtTilHoejesteSygedagpenge === false || v28 && (!v29 || (v30 ? Infinity : v31) >= f.indtaegtFoerRevalidering))
  s[1698] = LAS_71_4_nej
  const LAS_71_4_ir = !v32 || !s[2] || v28 && (!v29 || v30)
  s[1699] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v36 = s[430] || s[43]
  const v37 = SATS_47(f.vurderingsdato)
  const v38 = v36 ? -Infinity : v37
  const v39 = v36 ? Infinity : v37
  const v40 = v38 > -Infinity && v39 < Infinity
  const v41 = quotient([v38], [2], 'nærmeste', 100)
  const v42 = quotient([v39], [2], 'nærmeste', 100)
  const v43 = v40 ? Math.min(v41, v42) : -Infinity
  const v44 = v40 ? Math.max(v41, v42) : Infinity
  const v45 = v36 || !v40
  const v46 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[43]
  s[440] = v46
  const v47 = SATS_48(f.vurderingsdato)
  const v48 = SATS_49(f.vurderingsdato)
  const v49 = SATS_50(f.vurderingsdato)
  const v50 = SATS_51(f.vurderingsdato)
  const v51 = SATS_52(f.vurderingsdato)
  const LAS_71_2_ung = s[2] ? (v28 ? (v29 ? (s[431] ? (v46 ? -Infinity : v47) : f.gravidEfter12Uge ? (v46 ? -Infinity : v48) : f.borHosForaeldre ? (v46 ? -Infinity : v49) : f.psykiskLidelseNaevntILoven ? (v46 ? -Infinity : v50) : v46 ? -Infinity : v51) : -Infinity) : v43) : -Infinity
  s[1689] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[2] ? (v28 ? (v29 ? (s[431] ? (v46 ? Infinity : v47) : f.gravidEfter12Uge ? (v46 ? Infinity : v48) : f.borHosForaeldre ? (v46 ? Infinity : v49) : f.psykiskLidelseNaevntILoven ? (v46 ? Infinity : v50) : v46 ? Infinity : v51) : Infinity) : v44) : Infinity
  s[1690] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_er = !s[279] && (!s[2] || v28 || !(!v40 && !v36 && v38 === v39))
  s[1691] = LAS_71_2_ung_er
  const LAS_71_2_ung_ir = s[279] || !s[2] || !v28 && v45 || v28 && (!v29 || v46)
  s[1692] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v56 = monthEnd(s[432]) >= f.vurderingsdato
  s[3210] = v56
  const v57 = v56 && f.forsoergerEgetBarnIHjemmet === false && f.arbejdsindtaegtTilHoejesteSygedagpenge === false
  s[3209] = v57
  const v58 = v57 ? v43 : v38
  const v59 = v57 ? v44 : v39
  const v60 = SATS_53(f.vurderingsdato)
  const v61 = SATS_54(f.vurderingsdato)
  const v62 = !v28 && (!v57 || !(!v40 && !v36 && v38 === v39))
  const v63 = !v28 && (v57 && v45 || !v57 && v36)
  const LAS_71_2 = s[2] ? (v28 ? (v29 ? (s[279] ? (f.forsoergelsespligtUdenForHjemmet ? (v46 ? -Infinity : v60) : v46 ? -Infinity : v61) : LAS_71_2_ung) : -Infinity) : v58) : -Infinity
  s[1685] = LAS_71_2
  const LAS_71_2_hoej = s[2] ? (v28 ? (v29 ? (s[279] ? (f.forsoergelsespligtUdenForHjemmet ? (v46 ? Infinity : v60) : v46 ? Infinity : v61) : LAS_71_2_ung_hoej) : Infinity) : v59) : Infinity
  s[1686] = LAS_71_2_hoej
  const LAS_71_2_er = v32 && (!s[2] || v62 || v28 && (!v29 || s[279] || LAS_71_2_ung_er))
  s[1687] = LAS_71_2_er
  const LAS_71_2_ir = !v32 || !s[2] || v63 || v28 && (!v29 || !s[279] && LAS_71_2_ung_ir || s[279] && v46)
  s[1688] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v68 = SATS_55(f.vurderingsdato)
  const v69 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[3212] = v69
  const v70 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[3213] = v70
  const v71 = SATS_56(f.vurderingsdato)
  const v72 = v46 ? -Infinity : v71
  const v73 = v46 ? Infinity : v71
  const v74 = v70 && LAS_71_2_er
  const LAS_71_1 = s[2] ? (v28 ? (v29 ? (s[269] ? (v46 ? -Infinity : v68) : v69 ? (v74 ? Math.min(v72, LAS_71_2) : v72) : LAS_71_2) : -Infinity) : v58) : -Infinity
  s[434] = LAS_71_1
  const LAS_71_1_hoej = s[2] ? (v28 ? (v29 ? (s[269] ? (v46 ? Infinity : v68) : v69 ? (v74 ? Math.max(v73, LAS_71_2_hoej) : v73) : LAS_71_2_hoej) : Infinity) : v59) : Infinity
  s[435] = LAS_71_1_hoej
  const v77 = LAS_70_1_nej || s[433]
  s[439] = v77
  const LAS_71_1_er = LAS_70_1 && (!s[2] || v62 || v28 && (!v29 || s[269] || v69 || v74))
  s[437] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!s[2] || v63 || v28 && (!v29 || s[269] && v46 || !s[269] && (v69 && v46 || v70 && LAS_71_2_ir))) || v77
  s[438] = LAS_71_1_ir
}

function svar_42(f, s) {
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[2] ? Math.max(0, s[434] === -Infinity ? -Infinity : s[434] - f.elevloenPrMaaned) : -Infinity
  s[1679] = LAS_70_4
  const LAS_70_4_hoej = s[2] ? Math.max(0, s[435] === Infinity ? Infinity : s[435] - f.elevloenPrMaaned) : Infinity
  s[1680] = LAS_70_4_hoej
  const LAS_70_4_er = s[436] && (!s[2] || s[437])
  s[1681] = LAS_70_4_er
  const LAS_70_4_ir = s[436] && (!s[2] || s[438]) || s[439]
  s[1682] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v4 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v5 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v6 = intersect(v4, v5)
  const LAS_70_5 = from(v6, 13332 /* 2006-07-03 */)
  s[1683] = LAS_70_5
  const v8 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  s[3214] = v8
  const LAS_70_5_ir = v8 >= NEVER
  s[1684] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v10 = SATS_57(f.vurderingsdato)
  const v11 = s[440] ? -Infinity : v10
  const v12 = s[440] ? Infinity : v10
  const v13 = v12 === Infinity
  const v14 = -s[435] === -Infinity
  const v15 = v11 === -Infinity
  const v16 = -s[434] === Infinity
  const v17 = v13 && v14 || v15 && v16
  const LAS_71_3 = s[441] ? Math.max(0, Math.min(f.bidragPrMaaned, v15 || v14 ? -Infinity : v11 - s[435])) : -Infinity
  s[1693] = LAS_71_3
  const LAS_71_3_hoej = s[441] ? Math.max(0, Math.min(f.bidragPrMaaned, v13 || v16 ? Infinity : v12 - s[434])) : Infinity
  s[1694] = LAS_71_3_hoej
  const v20 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[3219] = v20
  const v21 = f.psykiskLidelseNaevntILoven && v20
  s[3218] = v21
  const v22 = !s[279] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v21
  s[3217] = v22
  const v23 = s[442] || !v22
  s[3216] = v23
  const v24 = (s[436] || s[433]) && v22
  s[3215] = v24
  const LAS_71_3_er = v24 && (!s[441] || s[437] && !(v17 && !s[440] && v11 === v12 && (!s[437] || !s[438] && s[434] === s[435])))
  s[1695] = LAS_71_3_er
  const LAS_71_3_ir = v24 && (!s[441] || s[440] || s[438] || v17) || v23
  s[1696] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[2] || s[443] || !s[2]
  s[1701] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v28 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[2] || v28)
  s[1702] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[2] || !v28)
  s[1703] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v31 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[3220] = v31
  const v32 = f.maanederITilbudIRevalidering >= 12
  s[3222] = v32
  const v33 = v32 ? Math.max(0, s[444]) : 0
  const v34 = v32 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[2] ? (s[445] ? (s[429] ? (v31 ? (s[446] ? v34 : -Infinity) : v33) : -Infinity) : 0) : -Infinity
  s[1704] = LAS_73c_1
  const LAS_73c_1_hoej = s[2] ? (s[445] ? (s[429] ? (v31 ? (s[446] ? v34 : Infinity) : v33) : Infinity) : 0) : Infinity
  s[1705] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[2] || s[445] && (!s[429] || v31 && !s[446])
  s[1706] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v38 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[3223] = v38
  const LAS_73f_1 = f.revalideringErBevilget && (!s[2] || !v38)
  s[1707] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[2] || v38)
  s[1708] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v41 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v42 = v38 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[2] ? Math.min(v41, v42) : -Infinity
  s[1709] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[2] ? Math.max(v41, v42) : Infinity
  s[1710] = LAS_73f_1_beloeb_hoej
  // LAS.74.1.foertidspension: Dage med både ledighedsydelse og førtidspension (LAS § 74, stk. 1)
  const v45 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v46 = intersect(v45, s[447])
  const LAS_74_1_foertidspension = from(v46, 13332 /* 2006-07-03 */)
  s[1711] = LAS_74_1_foertidspension
  const v48 = dayReaching(LAS_74_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[3224] = v48
  const LAS_74_1_foertidspension_ir = v48 >= NEVER
  s[1712] = LAS_74_1_foertidspension_ir
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v50 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  s[3227] = v50
  const v51 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  s[3228] = v51
  const v52 = v50 && v51
  s[3226] = v52
  const v53 = f.maanederIFleksjobSeneste18 >= 9
  s[510] = v53
  const v54 = v51 || v53
  s[3231] = v54
  const v55 = f.erVisiteretTilFleksjob && v54
  s[3230] = v55
  const v56 = !v50 && v55
  s[3229] = v56
  const v57 = v52 || v56
  s[3225] = v57
  const v58 = !s[0] && f.erVisiteretTilFleksjob && v57 || s[0] && f.erVisiteretTilFleksjob
  const LAS_74a_1 = !s[13] || v58
  s[1713] = LAS_74a_1
  const LAS_74a_1_nej = !s[13] || !v58
  s[1714] = LAS_74a_1_nej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v61 = intersect(v45, s[188])
  const v62 = from(v61, 13332 /* 2006-07-03 */)
  const v63 = dayReaching(v62, 13332 /* 2006-07-03 */, 1)
  s[941] = v63
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v62
  s[1715] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = v63 >= NEVER
  s[940] = LAS_74a_1_fleksjob_ir
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const v66 = s[0] && v54
  const LAS_74a_2 = f.erVisiteretTilFleksjob && (!s[13] || v66)
  s[454] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob && (!s[13] || !v66)
  s[451] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v69 = f.maanederEfterFleksydelsesalderen >= 6
  s[3234] = v69
  const LAS_74b_2 = !s[13] || s[448] && v69
  s[452] = LAS_74b_2
  const LAS_74b_2_nej = !s[13] || !s[449] || !v69
  s[453] = LAS_74b_2_nej
}

function svar_43(f, s) {
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (BEK 892/2017 § 2)
  const v0 = f.vurderingsdato >= 15712 /* 2013-01-07 */
  s[942] = v0
  const v1 = f.vurderingsdato >= 17348 /* 2017-07-01 */
  s[3240] = v1
  const v2 = s[430] || v1
  const v3 = SATS_58(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  s[486] = v4
  const v5 = v2 ? Infinity : v3
  s[487] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[488] = v6
  const v7 = quotient([v4, 89], [100], 'nærmeste', 500)
  const v8 = quotient([v5, 89], [100], 'nærmeste', 500)
  const v9 = v6 ? Math.min(v7, v8) : -Infinity
  const v10 = v6 ? Math.max(v7, v8) : Infinity
  const v11 = !v6 && !v2 && v4 === v5
  s[489] = v11
  const v12 = v2 || !v6
  s[491] = v12
  const v13 = f.vurderingsdato <= 15711 /* 2013-01-06 */
  s[3237] = v13
  const v14 = v13 || s[200] && f.vurderingsdato <= 20093 /* 2025-01-05 */ || s[450]
  const v15 = SATS_59(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = v0 ? v16 : v9
  s[493] = v18
  const v19 = v0 ? v17 : v10
  s[494] = v19
  const LAS_74a_2_uge = s[0] ? v18 : -Infinity
  s[1717] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[0] ? v19 : Infinity
  s[1718] = LAS_74a_2_uge_hoej
  const v22 = s[451] || s[452]
  s[3242] = v22
  const v23 = s[453] || !s[13]
  const v24 = (s[454] || s[455]) && v23 && (s[454] || s[453])
  s[3241] = v24
  const v25 = !s[0] || v22
  s[3236] = v25
  const v26 = s[0] && (v24 || !s[13])
  s[3235] = v26
  const LAS_74a_2_uge_er = v26 && (!s[0] || v0 || !v11)
  s[490] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v26 && (!s[0] || !v0 && v12 || v0 && v14) || v25
  s[492] = LAS_74a_2_uge_ir
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v29 = v9 > -Infinity && v10 < Infinity
  const v30 = quotient([v9, 43333], [10000], 'nærmeste', 100)
  const v31 = quotient([v10, 43333], [10000], 'nærmeste', 100)
  const v32 = v29 ? Math.min(v30, v31) : -Infinity
  const v33 = v29 ? Math.max(v30, v31) : Infinity
  const v34 = !v11 && !(!v29 && (v11 || !v12 && v9 === v10))
  const v35 = v12 || !v29
  const v36 = f.harForsoergelsespligt === false || s[452]
  s[3244] = v36
  const v37 = f.harForsoergelsespligt && v23
  s[3243] = v37
  const v38 = v37 ? (v36 ? Math.min(s[352], s[353]) : s[352]) : s[353]
  const v39 = v37 ? (v36 ? Math.max(s[354], s[355]) : s[354]) : s[355]
  const v40 = v37 && s[199] || v36 && s[199]
  const v41 = Math.max(v32, v38)
  const v42 = Math.min(v33, v39)
  const v43 = !v40 && v38 === v39
  const v44 = v24 && v34
  const v45 = !s[13] && v34 && v42 >= v41
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
  const v60 = !s[13] && !v55 && v58 >= v57
  const v61 = v22 || v60
  const v62 = v22 ? (v60 ? Math.min(v38, v57) : v38) : v57
  const v63 = v22 ? (v60 ? Math.max(v39, v58) : v39) : v58
  const v64 = f.vurderingsdato <= 17347 /* 2017-06-30 */
  s[3238] = v64
  const v65 = v64 || s[43]
  const v66 = SATS_60(f.vurderingsdato)
  const v67 = v65 ? -Infinity : v66
  const v68 = v65 ? Infinity : v66
  const v69 = Math.max(v38, v67)
  const v70 = Math.min(v39, v68)
  const v71 = !s[13] && v70 >= v69
  const v72 = v22 || v71
  const v73 = v22 ? (v71 ? Math.min(v38, v69) : v38) : v69
  const v74 = v22 ? (v71 ? Math.max(v39, v70) : v39) : v70
  const LAS_74a_3 = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.min(v67, v73) : v67) : v73) : v59 ? (v61 ? Math.min(v53, v62) : v53) : v62) : v44 ? (v46 ? Math.min(v32, v47) : v32) : v47) : -Infinity
  s[500] = LAS_74a_3
  const LAS_74a_3_hoej = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.max(v68, v74) : v68) : v74) : v59 ? (v61 ? Math.max(v54, v63) : v54) : v63) : v44 ? (v46 ? Math.max(v33, v48) : v33) : v48) : Infinity
  s[499] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[0] && (!s[0] || !v0 && (v44 || v22 || v45) || v0 && (!v1 && (v59 || v22 || v60) || v1 && (v24 || v22 || v71)))
  s[501] = LAS_74a_3_er
  const LAS_74a_3_ir = !s[0] || !s[0] || !v0 && (v24 && v35 || v49 || !s[13] && v35 && v40 || !s[13] && !((!v34 || !v35 && v32 === v33) && v43 && v34 && (!v34 || v32 === v38))) || v0 && (!v1 && (v24 && v56 || v49 || !s[13] && v56 && v40 || !s[13] && !((v55 || !v56 && v53 === v54) && v43 && !v55 && (v55 || v38 === v53))) || v1 && (v24 && v65 || v49 || !s[13] && v65 && v40 || !s[13] && !(!v65 && v67 === v68 && v43 && v38 === v67)))
  s[502] = LAS_74a_3_ir
}

function svar_44(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[3245] = v0
  const v1 = shiftDays(s[113], 35)
  s[742] = v1
  const v2 = shiftDays(s[115], 35)
  s[743] = v2
  const v3 = !s[56] && shiftDays(v2, -1) >= f.tidligOpfoelgningBedtOm
  s[3246] = v3
  const v4 = !s[56] && shiftDays(v1, -1) < f.tidligOpfoelgningBedtOm
  s[3247] = v4
  const v5 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[3248] = v5
  const v6 = v5 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[456] && (!s[456] || v0 && f.ventesRaskInden8Uger === false && (v3 || s[58]) && f.oenskerTidligOpfoelgning || !v0 && v6)
  s[462] = SDL_7c
  const SDL_7c_nej = s[456] && (!s[456] || v0 && (f.ventesRaskInden8Uger || v4 || f.oenskerTidligOpfoelgning === false) || !v0 && !v6)
  s[463] = SDL_7c_nej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v9 = shiftDays(shiftDays(s[113], 56), -1)
  s[457] = v9
  const v10 = shiftDays(shiftDays(s[115], 56), -1)
  s[458] = v10
  const v11 = !s[56] && v10 >= f.forventetRask
  s[3251] = v11
  const v12 = !s[56] && v9 < f.forventetRask
  s[3252] = v12
  const v13 = !s[56] && v10 >= f.vurderingsdato
  s[3253] = v13
  const v14 = !s[56] && v9 < f.vurderingsdato
  s[3254] = v14
  const v15 = v12 || v14
  s[592] = v15
  const v16 = (v11 || s[58]) && (v13 || s[58]) && (v11 || v13)
  s[593] = v16
  const v17 = !s[39] && s[58]
  s[594] = v17
  const SDL_12_1_1 = !s[2] || !s[456] && f.tilbagevendenForestaar || s[456] && !s[39] && v16
  s[461] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[2] || !s[456] && f.tilbagevendenForestaar === false || s[456] && (s[39] || v15)
  s[459] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[2] || s[456] && v17
  s[460] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v21 = f.fratraedelsesdag >= f.vurderingsdato
  s[3260] = v21
  const v22 = f.fratraeder && !v21
  s[3259] = v22
  const v23 = s[121] && !v22
  s[608] = v23
  const v24 = f.holdteSamtaler >= 1
  s[598] = v24
  const v25 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[610] = v25
  const v26 = v25 >= f.forventetRask
  s[3261] = v26
  const v27 = v25 >= f.vurderingsdato
  s[3262] = v27
  const v28 = v23 && v24 && f.forudsigeligtForloeb && v26 && v27
  s[595] = v28
  const v29 = shiftDays(shiftDays(s[113], 182), -1)
  s[609] = v29
  const v30 = shiftDays(shiftDays(s[115], 182), -1)
  s[611] = v30
  const v31 = !s[56] && v30 >= f.forventetRask
  s[3265] = v31
  const v32 = !s[56] && v29 < f.forventetRask
  s[3266] = v32
  const v33 = !v23 || v32 || f.opfoelgningOenskes
  s[3264] = v33
  const v34 = v23 && (v31 || s[58]) && f.opfoelgningOenskes === false
  s[3263] = v34
  const v35 = !s[56] && v30 >= f.vurderingsdato
  s[3267] = v35
  const v36 = !s[56] && v29 < f.vurderingsdato
  s[3268] = v36
  const v37 = v33 || f.opfoelgningAlligevel || v36
  s[466] = v37
  const v38 = v34 && f.opfoelgningAlligevel === false && (v35 || s[58])
  s[467] = v38
  const v39 = !s[56] && s[113] < 20635 /* 2026-07-01 */
  s[3257] = v39
  const v40 = !s[56] && s[115] >= 20635 /* 2026-07-01 */
  s[3258] = v40
  const v41 = !s[39] || v40
  s[3256] = v41
  const v42 = s[39] && (v39 || s[58])
  s[468] = v42
  const v43 = v42 && !v41
  s[469] = v43
  const SDL_13f_1 = s[165] && (v42 && (v28 || v38) || !v43 && (!s[165] || !s[39] && v28 || s[39] && v38))
  s[465] = SDL_13f_1
  const SDL_13f_1_nej = s[165] && (v42 && (!v28 || v37) || !v43 && (!s[165] || !s[39] && !v28 || s[39] && v37))
  s[464] = SDL_13f_1_nej
}

function svar_45(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[457], v0)
  const v2 = Math.min(s[458], v0)
  const v3 = s[56] || !s[58] && s[457] === s[458]
  const v4 = s[459] && !s[56]
  const v5 = s[460] && !s[56] && s[458] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[457] : NEVER) : NEVER
  const v7 = s[461] ? NEVER : s[458]
  const v8 = s[461] || v4 || v5
  const v9 = s[459] && s[58] || s[460] && !(v3 && !s[56] && s[457] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[56] || !s[58] && v1 === v2
  const v13 = s[462] && !s[56]
  const v14 = s[463] && v8
  const v15 = !s[456] && !s[56] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[462] && s[58]
  const v23 = v22 || s[463] && v9 || !s[456] && s[58] && v9 || !s[456] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[56] && v8 || s[56] && !v8) && (s[56] || v1 === v6))
  s[476] = v23
  const v24 = shiftMonths(s[113], 6)
  s[596] = v24
  const v25 = shiftMonths(s[115], 6)
  s[597] = v25
  const v26 = shiftDays(v24, -1)
  s[603] = v26
  const v27 = shiftDays(v25, -1)
  s[604] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[463] && !s[56]
  const v33 = !s[456] && !s[56] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[481] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[482] = v38
  const v39 = v13 || v32 || v33
  s[480] = v39
  const v40 = s[463] && s[58]
  const v41 = !s[456] && s[58]
  s[479] = v41
  const v42 = v22 || v40 || v41 || !s[456] && !((s[56] || !s[58] && v28 === v29) && (s[56] || !s[58] && v26 === v27) && (s[56] || v26 === v28))
  s[477] = v42
  const v43 = s[464] && v39
  const v44 = !s[165] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[465] ? NEVER : v38
  const v47 = s[465] || v43 || v44
  const v48 = Math.max(s[457], v1)
  const v49 = Math.min(s[458], v2)
  const v50 = !s[456] && !s[56] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[457], v48) : s[457]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[484] = v53
  const v54 = v32 ? (v50 ? Math.max(s[458], v49) : s[458]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[485] = v55
  const v56 = v13 || v32 || v50
  s[483] = v56
  const v57 = v22 || v40 || v41 || !s[456] && !(v12 && v3 && (s[56] || s[457] === v1))
  s[478] = v57
  const v58 = s[464] && v56
  const v59 = !s[165] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[465] ? NEVER : v55
  const v62 = s[465] || v58 || v59
  const v63 = s[2] ? (s[456] ? (s[39] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[457]) : FIRST_DAY
  s[472] = v63
  const v64 = s[2] ? (s[456] ? (s[39] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[458]) : NEVER
  s[474] = v64
  const v65 = s[466] && v39
  const v66 = s[467] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[467] ? NEVER : v38
  const v69 = s[466] && v56
  const v70 = s[467] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[467] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[473] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[475] = v77
  const v78 = s[468] && (v21 || v66 || v70)
  s[470] = v78
  const v79 = !s[469] && (!s[2] || !s[456] && !s[56] || s[456] && (!s[39] && v21 || s[39] && (v47 || v62)))
  s[471] = v79
}

function svar_46(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[470] || s[471]
  s[2165] = SDL_13b_1_er
  const SDL_13b_1 = s[470] ? (s[471] ? Math.min(s[472], s[473]) : s[473]) : s[472]
  s[2163] = SDL_13b_1
  const SDL_13b_1_hoej = s[470] ? (s[471] ? Math.max(s[474], s[475]) : s[475]) : s[474]
  s[2164] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[468] && (s[476] || s[466] && s[477] || s[466] && s[478]) || !s[469] && (!s[2] || s[479] || s[456] && (!s[39] && s[476] || s[39] && (s[464] && s[477] || !s[165] && !((!s[480] || !s[477] && s[481] === s[482]) && s[480] && s[481] === NEVER) || s[464] && s[478] || !s[165] && !((!s[483] || !s[478] && s[484] === s[485]) && s[483] && s[484] === NEVER))))
  s[2166] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v4 = f.vurderingsdato >= 14522 /* 2009-10-05 */
  s[3271] = v4
  const LAS_74a_7 = s[13] ? (v4 ? NEVER : SDL_13b_1) : FIRST_DAY
  s[1719] = LAS_74a_7
  const LAS_74a_7_hoej = s[13] ? (v4 ? NEVER : SDL_13b_1_hoej) : NEVER
  s[1720] = LAS_74a_7_hoej
  const v7 = f.grundTilLedighedsydelse === 'syg'
  s[3270] = v7
  const LAS_74a_7_er = v7 && (!s[13] || v4 || SDL_13b_1_er)
  s[1721] = LAS_74a_7_er
  const LAS_74a_7_ir = !v7 || !s[13] || !v4 && SDL_13b_1_ir
  s[1722] = LAS_74a_7_ir
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
  s[3284] = v19
  const v20 = (v17 ? -Infinity : v18 ? Infinity : v15 - v16) === 364
  const v21 = !v19 && v20
  s[3282] = v21
  const v22 = !v19 && !v20
  s[3283] = v22
  const v23 = shiftDays(shiftMonths(v16, 12), -1)
  const v24 = runEnd(v14, v15) >= v23
  s[3285] = v24
  const v25 = v22 || !v24
  s[3281] = v25
  const v26 = (v21 || v19) && v24
  s[3280] = v26
  const v27 = f.modtogLedighedsydelse30Juni2006 && !s[0]
  s[3272] = v27
  const v28 = from(v11, 13330 /* 2006-07-01 */)
  const v29 = without(v10, v28)
  const v30 = from(v29, v13)
  const v31 = dayOver(v30, 24, 547, v13)
  const v32 = runStart(v30, v31)
  const v33 = v32 === NEVER
  const v34 = v31 === NEVER
  const v35 = v33 && v34
  s[3278] = v35
  const v36 = (v33 ? -Infinity : v34 ? Infinity : v31 - v32) === 547
  const v37 = !v35 && v36
  s[3276] = v37
  const v38 = !v35 && !v36
  s[3277] = v38
  const v39 = shiftDays(shiftMonths(v32, 18), -1)
  const v40 = runEnd(v30, v31) >= v39
  s[3279] = v40
  const v41 = v38 || !v40
  s[3275] = v41
  const v42 = (v37 || v35) && v40
  s[3274] = v42
  const LAS_74c_1_ir = !v27 && !s[13]
  s[1725] = LAS_74c_1_ir
  const LAS_74c_1 = v27 ? (v42 ? (v41 ? Math.min(v31, v39) : v39) : v31) : s[13] ? (v26 ? (v25 ? Math.min(v15, v23) : v23) : v15) : FIRST_DAY
  s[1723] = LAS_74c_1
  const LAS_74c_1_hoej = v27 ? (v42 ? (v41 ? Math.max(v31, v39) : v39) : v31) : s[13] ? (v26 ? (v25 ? Math.max(v15, v23) : v23) : v15) : NEVER
  s[1724] = LAS_74c_1_hoej
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v46 = runEnd(v12, LAS_74c_1)
  const v47 = runEnd(v12, LAS_74c_1_hoej)
  const v48 = !LAS_74c_1_ir && LAS_74c_1 === LAS_74c_1_hoej || v46 !== 2147483647 || v47 === 2147483647 && (runStart(v12, LAS_74c_1) !== 2147483647 || runStart(v12, LAS_74c_1_hoej) === 2147483647)
  const v49 = shiftMonths(LAS_74c_1, 6)
  const v50 = shiftMonths(LAS_74c_1_hoej, 6)
  const v51 = (v48 ? v47 : NEVER) >= v49
  s[3286] = v51
  const v52 = (v48 ? v46 : FIRST_DAY) >= v50
  s[3287] = v52
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
  const LAS_74c_1_18_er = !s[13] || v51 || !v52 || v61
  s[1728] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[13] ? (v51 ? (v62 ? Math.min(v49, v63) : v49) : v63) : FIRST_DAY
  s[1726] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[13] ? (v51 ? (v62 ? Math.max(v50, v64) : v50) : v64) : NEVER
  s[1727] = LAS_74c_1_18_hoej
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v68 = f.vurderingsdato >= 14606 /* 2009-12-28 */
  s[946] = v68
  const v69 = f.flyttedeKommuneMedLedighedsydelse && f.flytningForhindrerFristen
  s[3289] = v69
  const v70 = shiftMonths(f.flyttedeDenMedLedighedsydelse, 6)
  const v71 = f.modtogLedighedsydelse30Juni2006 && f.revurderetFoer === false && !s[243]
  s[945] = v71
  const LAS_74c_1_frist_er = v71 || !s[13] || !v68 || !s[441] || v69 || LAS_74c_1_18_er
  s[1731] = LAS_74c_1_frist_er
  const LAS_74c_1_frist_ir = !v71 && (!s[13] || v68 && (!s[441] || !v69 && !s[13]))
  s[1732] = LAS_74c_1_frist_ir
  const LAS_74c_1_frist = v71 ? 13694 /* 2007-06-30 */ : s[13] ? (v68 ? (s[441] ? (v69 ? v70 : LAS_74c_1_18) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1729] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v71 ? 13694 /* 2007-06-30 */ : s[13] ? (v68 ? (s[441] ? (v69 ? v70 : LAS_74c_1_18_hoej) : NEVER) : NEVER) : NEVER
  s[1730] = LAS_74c_1_frist_hoej
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = !s[13] || f.vurderingsdato >= LAS_74c_1
  s[1733] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = !s[13] || f.vurderingsdato < LAS_74c_1_hoej
  s[1734] = LAS_74c_1_nu_nej
}

function svar_47(f, s) {
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = quotient([s[486], 91], [100], 'nærmeste', 500)
  const v1 = quotient([s[487], 91], [100], 'nærmeste', 500)
  const v2 = quotient([s[486], 82], [100], 'nærmeste', 500)
  const v3 = quotient([s[487], 82], [100], 'nærmeste', 500)
  const v4 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[488] ? Math.min(v0, v1) : -Infinity), s[488] ? Math.min(v2, v3) : -Infinity)
  const v5 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[488] ? Math.max(v0, v1) : Infinity), s[488] ? Math.max(v2, v3) : Infinity)
  const v6 = Math.max(0, v4)
  const v7 = Math.min(0, v5)
  const v8 = s[453] && !s[489]
  const v9 = !s[13] && !s[489] && v7 >= v6
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v4, v6) : v4) : v6
  const v12 = v8 ? (v9 ? Math.max(v5, v7) : v5) : v7
  const LAS_74d_2_er = !s[13] || !s[0] && (s[452] || v8 || v9) || s[0] && s[490]
  s[1737] = LAS_74d_2_er
  const LAS_74d_2_ir = !s[13] || !s[0] && (s[453] && s[491] || !s[13] && !((s[489] || !s[491] && v4 === v5) && !s[489] && v4 === 0)) || s[0] && s[492]
  s[1738] = LAS_74d_2_ir
  const LAS_74d_2 = s[13] ? (s[0] ? s[493] : s[452] ? (v10 ? Math.min(0, v11) : 0) : v11) : -Infinity
  s[1735] = LAS_74d_2
  const LAS_74d_2_hoej = s[13] ? (s[0] ? s[494] : s[452] ? (v10 ? Math.max(0, v12) : 0) : v12) : Infinity
  s[1736] = LAS_74d_2_hoej
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v17 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v18 = Math.min(s[495], v17)
  const v19 = Math.min(s[496], v17)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18, 30], [100], 'nærmeste', 1)
  const v22 = quotient([v19, 30], [100], 'nærmeste', 1)
  const v23 = v20 ? -Infinity : Math.min(v21, v22)
  const v24 = v20 ? Infinity : Math.max(v21, v22)
  const v25 = v20 && !s[199] && v18 === v19
  const v26 = s[199] || v20
  const v27 = Math.max(0, s[497] ? -Infinity : v17 - s[496])
  const v28 = Math.max(0, s[498] ? Infinity : v17 - s[495])
  const v29 = v28 >= Infinity
  const v30 = v29 ? -Infinity : quotient([v27, 55], [100], 'nærmeste', 1)
  const v31 = v29 ? Infinity : quotient([v28, 55], [100], 'nærmeste', 1)
  const v32 = v29 && !s[199] && v27 === v28
  const v33 = s[199] || v29
  const v34 = v24 === Infinity
  const v35 = v30 === -Infinity
  const v36 = v23 === -Infinity
  const v37 = v31 === Infinity
  const v38 = v34 && v35 || v36 && v37
  const LAS_74d_3 = s[0] ? (v36 || v35 ? -Infinity : v23 + v30) : -Infinity
  s[1739] = LAS_74d_3
  const LAS_74d_3_hoej = s[0] ? (v34 || v37 ? Infinity : v24 + v31) : Infinity
  s[1740] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[0] && (!s[0] || !v25 && !v32 && !(v38 && (v25 || !v26 && v23 === v24) && (v32 || !v33 && v30 === v31)))
  s[1741] = LAS_74d_3_er
  const LAS_74d_3_ir = !s[0] || !s[0] || v26 || v33 || v38
  s[1742] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v43 = s[499] === Infinity
  const v44 = -LAS_74d_3_hoej === -Infinity
  const v45 = s[500] === -Infinity
  const v46 = -LAS_74d_3 === Infinity
  const v47 = v43 && v44 || v45 && v46
  const v48 = s[501] && LAS_74d_3_er && !(v47 && (!s[501] || !s[502] && s[500] === s[499]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v49 = s[502] || LAS_74d_3_ir || v47
  const v50 = Math.max(0, v45 || v44 ? -Infinity : s[500] - LAS_74d_3_hoej)
  const v51 = Math.max(0, v43 || v46 ? Infinity : s[499] - LAS_74d_3)
  const v52 = v51 >= Infinity
  const LAS_74d_3_udbetales = s[0] ? (v52 ? -Infinity : quotient([v50], [1], 'nærmeste', 100)) : -Infinity
  s[1743] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[0] ? (v52 ? Infinity : quotient([v51], [1], 'nærmeste', 100)) : Infinity
  s[1744] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[0] && (!s[0] || v48 && !(v52 && (!v48 || !v49 && v50 === v51)))
  s[1745] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = !s[0] || !s[0] || v49 || v52
  s[1746] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v57 = f.ferieaaretBegyndte >= 11504 /* 2001-07-01 */
  s[3290] = v57
  const v58 = f.retTilLedighedsydelseFra >= f.ferieaaretBegyndte
  s[3293] = v58
  const v59 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 3)
  s[3294] = v59
  const v60 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 8)
  s[3295] = v60
  const v61 = v58 ? (v59 ? (v60 ? 5 : 10) : 15) : 25
  const v62 = Math.max(0, v61 - Math.max(0, v61 + f.optjentFerieMedBetaling - 25))
  const v63 = f.ferieaaretBegyndte >= 18383 /* 2020-05-01 */
  s[3291] = v63
  const v64 = f.ferieaaretBegyndte >= 18506 /* 2020-09-01 */
  s[3292] = v64
  const v65 = f.maanederMedLedighedsydelseIFerieaaret === 12
  s[3296] = v65
  const v66 = Math.min(v65 ? 25 : Math.floor(f.maanederMedLedighedsydelseIFerieaaret * 20800 / 10000), Math.max(0, 25 - f.optjentFerieMedBetaling))
  const LAS_74e_3_ir = !v57 || v63 && !v64
  s[840] = LAS_74e_3_ir
  const LAS_74e_3 = v57 ? (v63 ? (v64 ? v66 : -Infinity) : v62) : -Infinity
  s[1747] = LAS_74e_3
  const LAS_74e_3_hoej = v57 ? (v63 ? (v64 ? v66 : Infinity) : v62) : Infinity
  s[1748] = LAS_74e_3_hoej
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v70 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 12), -1)
  const v71 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 16), -1)
  const LAS_74e_4 = v57 ? (v63 ? (v64 ? v71 : FIRST_DAY) : v70) : FIRST_DAY
  s[1750] = LAS_74e_4
  const LAS_74e_4_hoej = v57 ? (v63 ? (v64 ? v71 : NEVER) : v70) : NEVER
  s[1751] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const LAS_74e_8_er = f.ferienMedLedighedsydelseBegynder >= 15706 /* 2013-01-01 */
  s[1754] = LAS_74e_8_er
  const v75 = shiftDays(f.ferienMedLedighedsydelseBegynder, -14)
  const LAS_74e_8 = LAS_74e_8_er ? v75 : FIRST_DAY
  s[1752] = LAS_74e_8
  const LAS_74e_8_hoej = LAS_74e_8_er ? v75 : NEVER
  s[1753] = LAS_74e_8_hoej
}

function svar_48(f, s) {
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const v0 = shiftDays(shiftDays(f.ustoettetArbejdeBegyndte, 546), f.barselsdageEfterUstoettetArbejde)
  const LAS_74f_1_dag = s[13] ? v0 : FIRST_DAY
  s[1757] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[13] ? v0 : NEVER
  s[1758] = LAS_74f_1_dag_hoej
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v3 = LAS_74f_1_dag_hoej >= f.vurderingsdato
  s[3297] = v3
  const v4 = LAS_74f_1_dag >= f.vurderingsdato
  s[3298] = v4
  const v5 = f.maanederIArbejdeEfterFleksjob >= 9
  s[3300] = v5
  const v6 = f.berettigetVedOvergangen || v5
  s[3299] = v6
  const v7 = v3 || !s[13]
  const LAS_74f_1 = !s[13] || !s[0] && f.erVisiteretTilFleksjob && v7 && !s[503] && v6 || s[0] && f.erVisiteretTilFleksjob && v7 && !s[503]
  s[1755] = LAS_74f_1
  const LAS_74f_1_nej = !s[13] || !s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[503] || !v6) || s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[503])
  s[1756] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const v10 = f.retTilLedighedsydelseFra >= 11504 /* 2001-07-01 */
  s[1761] = v10
  const v11 = f.retTilLedighedsydelseFra >= 15706 /* 2013-01-01 */
  s[3301] = v11
  const v12 = v11 ? shiftDays(f.retTilLedighedsydelseFra, 21) : NEVER
  const LAS_75_1 = v10 ? v12 : FIRST_DAY
  s[1759] = LAS_75_1
  const LAS_75_1_hoej = v10 ? v12 : NEVER
  s[1760] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const v15 = f.bruddetSkete >= 13330 /* 2006-07-01 */
  s[841] = v15
  const LAS_75a_1 = !v15 || !s[504] || s[505]
  s[1762] = LAS_75a_1
  const LAS_75a_1_nej = !v15 || s[506]
  s[1763] = LAS_75a_1_nej
  const LAS_75a_1_ir = !v15 || s[507]
  s[1764] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const v19 = s[0] && f.harSoegtAktivtMedLedighedsydelse === false && f.rimeligGrundTilBrud === false
  const LAS_76_1 = !s[13] || v19
  s[1765] = LAS_76_1
  const LAS_76_1_nej = !s[13] || !v19
  s[1766] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v22 = f.bruddetSkete >= 15706 /* 2013-01-01 */
  s[947] = v22
  const v23 = LAS_75a_1_nej || f.rimeligGrundTilBrud
  s[3306] = v23
  const v24 = LAS_75a_1 || LAS_75a_1_ir
  const v25 = v24 && f.rimeligGrundTilBrud === false
  s[3305] = v25
  const LAS_77_1 = v15 ? (v22 ? Math.min(v23 ? 0 : s[508], v23 ? 0 : s[509]) : 0) : -Infinity
  s[1767] = LAS_77_1
  const LAS_77_1_hoej = v15 ? (v22 ? Math.max(v25 ? s[508] : 0, v25 ? s[509] : 0) : 0) : Infinity
  s[1768] = LAS_77_1_hoej
  const LAS_77_1_er = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[1769] = LAS_77_1_er
  const LAS_77_1_ir = !LAS_77_1_er || !v15
  s[1770] = LAS_77_1_ir
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v30 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  s[3308] = v30
  const v31 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  s[3309] = v31
  const v32 = f.rimeligGrundTilBrud ? 0 : v30 ? 35 : v31 ? 21 : 0
  const v33 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  s[3312] = v33
  const v34 = LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33
  s[3311] = v34
  const v35 = v24 && f.rimeligGrundTilBrud === false && v33
  s[3310] = v35
  const LAS_77a_1 = v15 ? (v22 ? (v34 ? 0 : 21) : v32) : -Infinity
  s[1771] = LAS_77a_1
  const LAS_77a_1_hoej = v15 ? (v22 ? (v35 ? 21 : 0) : v32) : Infinity
  s[1772] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const v38 = f.bruddetSkete >= 16617 /* 2015-07-01 */
  s[936] = v38
  const LAS_77a_2 = v15 ? (v22 ? (v38 ? (v23 ? 0 : f.dageUdeblevet) : -Infinity) : 0) : -Infinity
  s[1774] = LAS_77a_2
  const LAS_77a_2_hoej = v15 ? (v22 ? (v38 ? (v25 ? f.dageUdeblevet : 0) : Infinity) : 0) : Infinity
  s[1775] = LAS_77a_2_hoej
  const LAS_77a_2_er = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  s[1776] = LAS_77a_2_er
  const LAS_77a_2_ir = !LAS_77a_2_er || !v15 || v22 && !v38
  s[1777] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v43 = shiftMonths(f.bruddetSkete, -12)
  const v44 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[3315] = v44
  const v45 = v30 && v44
  s[3314] = v45
  const v46 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[3317] = v46
  const v47 = v31 && v46
  s[3316] = v47
  const v48 = v45 || v47
  s[3313] = v48
  const v49 = f.rimeligGrundTilBrud === false && v48
  const v50 = shiftDays(v43, 1)
  const v51 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[3320] = v51
  const v52 = v30 && v51
  s[3319] = v52
  const v53 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[3322] = v53
  const v54 = v31 && v53
  s[3321] = v54
  const v55 = v52 || v54
  s[3318] = v55
  const v56 = f.rimeligGrundTilBrud === false && v55
  const v57 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[3323] = v57
  const v58 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[3324] = v58
  const LAS_77a_4 = !v15 || !v22 && (v49 || v56) || v22 && (v24 && f.rimeligGrundTilBrud === false && v33 && v57 || v24 && f.rimeligGrundTilBrud === false && v33 && v58)
  s[1778] = LAS_77a_4
  const LAS_77a_4_nej = !v15 || !v22 && (!v49 || !v56) || v22 && (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33 || !v57 || LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33 || !v58)
  s[1779] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const LAS_77a_6 = !s[13] || s[510]
  s[1780] = LAS_77a_6
  const LAS_77a_6_nej = !s[13] || !s[510]
  s[1781] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v63 = f.staarTilRaadighedForFleksjob || f.pensionssagUnderBehandling
  const LAS_77b_1 = !s[13] || v63
  s[1782] = LAS_77b_1
  const LAS_77b_1_nej = !s[13] || !v63
  s[1783] = LAS_77b_1_nej
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v66 = f.enkeltudgiftensArt === 'energi'
  s[3326] = v66
  const v67 = f.energiregningenFra >= 18901 /* 2021-10-01 */
  s[3327] = v67
  const v68 = f.energiregningenTil <= 19477 /* 2023-04-30 */
  s[3328] = v68
  const v69 = v66 && v67 && v68
  s[3325] = v69
  const v70 = v69 && f.forbrugetErUrimeligtHoejt === false || !v69 && f.enkeltudgiftenErRimeligtBegrundet
  const LAS_81_1_rimelig = !s[2] || v70
  s[513] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = !s[2] || !v70
  s[516] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v73 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  s[3329] = v73
  const v74 = v73 || !v69 && f.behovetKunneIkkeForudses === false
  const LAS_81_1_forudsigelig = !s[2] || v74
  s[512] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = !s[2] || !v74
  s[511] = LAS_81_1_forudsigelig_nej
}

function svar_49(f, s) {
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v0 = f.udgiftenPaatagetDen >= f.soegtOmEnkeltydelseDen
  s[3330] = v0
  const v1 = f.udgiftenErPaataget && !v0 && f.hjaelpTrodsSenAnsoegning === false
  const LAS_88_1 = !s[2] || v1
  s[521] = LAS_88_1
  const LAS_88_1_nej = !s[2] || !v1
  s[1837] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v4 = s[511] || f.udgiftenErHeltAfgoerende
  s[523] = v4
  const v5 = (s[512] || !s[2]) && f.udgiftenErHeltAfgoerende === false
  s[524] = v5
  const v6 = s[513] || !s[2]
  s[522] = v6
  const v7 = LAS_88_1_nej || !s[2]
  s[520] = v7
  const v8 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  s[3331] = v8
  const LAS_81_1 = !s[2] || !s[36] && s[514] && v6 && f.egenBetalingVanskeliggoerFremtiden && v4 && v7 || s[36] && !v8 && s[514] && v6 && f.egenBetalingVanskeliggoerFremtiden && v4 && v7
  s[1784] = LAS_81_1
  const LAS_81_1_nej = !s[2] || !s[36] && (s[515] || s[516] || f.egenBetalingVanskeliggoerFremtiden === false || v5 || LAS_88_1) || s[36] && (v8 || s[515] || s[516] || f.egenBetalingVanskeliggoerFremtiden === false || v5 || LAS_88_1)
  s[1785] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const v11 = s[0] && f.udsaettelsestruetPaaGrundAfRestance && f.huslejehjaelpForebyggerUdsaettelse && f.hjaelpenDaekkerKunSanktion === false && f.kanIkkeBetaleUdgiften
  const LAS_81a_1 = !s[2] || v11
  s[1787] = LAS_81a_1
  const LAS_81a_1_nej = !s[2] || !v11
  s[1788] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const v14 = !s[0] || f.ansoegningenProevetEfterHuslejehjaelp
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance && (!s[2] || v14)
  s[1789] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance && (!s[2] || !v14)
  s[1790] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance === false || !s[2]
  s[1791] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v18 = f.offentligBehandlingFindes === false && f.privatBehandlingErLaegeligtVelbegrundet
  s[3333] = v18
  const v19 = f.behandlingUdenForDetOffentlige === false || v18
  s[3332] = v19
  const LAS_82_1 = !s[2] || f.udgiftenDaekkesEfterAndenLov === false && f.kanIkkeBetaleUdgiften && f.behandlingenErNoedvendig && v19 && v7
  s[1792] = LAS_82_1
  const LAS_82_1_nej = !s[2] || f.udgiftenDaekkesEfterAndenLov || f.kanIkkeBetaleUdgiften === false || f.behandlingenErNoedvendig === false || !v19 || LAS_88_1
  s[1793] = LAS_82_1_nej
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const v22 = f.formueUdenMéngodtgoerelse + f.méngodtgoerelse
  const LAS_82_1_formue = s[2] ? v22 : -Infinity
  s[1794] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[2] ? v22 : Infinity
  s[1795] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v25 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[3335] = v25
  const v26 = f.ydelseVedTandpleje === 'hjaelp_efter_27a'
  s[3337] = v26
  const v27 = v26 && f.ydelsenSvarerTilKontanthjaelp
  s[3336] = v27
  const v28 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  s[3339] = v28
  const v29 = v28 && f.ydelsenSvarerTilKontanthjaelp && f.opfylderKontanthjaelpensOekonomi
  s[3338] = v29
  const v30 = v25 || v27 || v29
  const v31 = (f.harForsoergelsespligt ? s[354] : s[355]) >= f.ydelseFoerFradragVedTandpleje
  s[3342] = v31
  const v32 = (f.harForsoergelsespligt ? s[352] : s[353]) >= f.ydelseFoerFradragVedTandpleje
  s[3343] = v32
  const v33 = !v28 || f.opfylderKontanthjaelpensOekonomi === false || !v32
  s[3341] = v33
  const v34 = v28 && f.opfylderKontanthjaelpensOekonomi && (v31 || s[199])
  s[3340] = v34
  const LAS_82a_1 = !s[2] || s[0] && (!s[52] && v30 || s[52] && (v25 || v27 || v34))
  s[1796] = LAS_82a_1
  const LAS_82a_1_nej = !s[2] || !s[0] || !s[52] && !v30 || s[52] && !v25 && !v27 && v33
  s[1797] = LAS_82a_1_nej
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v37 = Math.max(0, f.tandplejeudgifterIAaret - 60000)
  const v38 = s[279] ? Math.round(Math.max(0, f.tandplejeudgifterIAaret - 80000) * 6500 / 10000) : v37
  const v39 = f.vurderingsdato >= 16587 /* 2015-06-01 */
  s[3345] = v39
  const v40 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[3347] = v40
  const v41 = v40 && s[279]
  s[3346] = v41
  const v42 = v41 ? v37 : v38
  const v43 = Math.round(v37 * 6500 / 10000)
  const v44 = v41 ? v37 : s[279] ? v43 : v37
  const v45 = f.ydelseFoerFradragVedTandpleje >= s[517]
  s[3348] = v45
  const v46 = f.ydelseFoerFradragVedTandpleje >= s[518]
  s[3349] = v46
  const v47 = Math.max(v37, v43)
  const v48 = Math.min(v37, v43)
  const v49 = s[278] && v48 >= v47
  const v50 = v46 || v49
  const v51 = v46 ? (v49 ? Math.min(v43, v47) : v43) : v47
  const v52 = v46 ? (v49 ? Math.max(v43, v48) : v43) : v48
  const LAS_82a_2 = s[2] ? (s[0] ? (s[5] ? (v39 ? (s[52] ? (v45 ? v51 : v50 ? Math.min(v37, v51) : v37) : v44) : v42) : v38) : 0) : -Infinity
  s[1798] = LAS_82a_2
  const LAS_82a_2_hoej = s[2] ? (s[0] ? (s[5] ? (v39 ? (s[52] ? (v45 ? v52 : v50 ? Math.max(v37, v52) : v37) : v44) : v42) : v38) : 0) : Infinity
  s[1799] = LAS_82a_2_hoej
  const LAS_82a_2_er = LAS_82a_1 && (!s[2] || !s[0] || !s[5] || !v39 || !s[52] || !v45 || v46 || v49)
  s[1800] = LAS_82a_2_er
  const LAS_82a_2_ir = LAS_82a_1 && (!s[2] || s[0] && s[5] && v39 && s[52] && s[278] && v37 !== v43) || LAS_82a_1_nej || !s[2]
  s[1801] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const v57 = s[0] && f.tandbehandlingensPris > 1000000
  const LAS_82a_6 = !s[2] || v57
  s[842] = LAS_82a_6
  const LAS_82a_6_nej = !s[2] || !v57
  s[1803] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v60 = v39 ? shiftMonths(f.tandbehandlingGodkendtDen, 2) : NEVER
  const LAS_82a_6_gaelder = s[2] ? v60 : FIRST_DAY
  s[1804] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[2] ? v60 : NEVER
  s[1805] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = !s[2] || LAS_82a_6_nej || !s[2]
  s[1806] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v64 = f.medicinTil === 'dit_barn'
  s[3351] = v64
  const v65 = f.medicinTil === 'dig'
  s[3353] = v65
  const v66 = f.maanederMedKontanthjaelpAf18 >= 12
  s[3354] = v66
  const v67 = v65 && v66
  s[3352] = v67
  const v68 = v64 || v67
  s[3350] = v68
  const v69 = s[52] && f.faarKontanthjaelpVedMedicin && v68
  const LAS_82b_1 = !s[2] || v69
  s[843] = LAS_82b_1
  const LAS_82b_1_nej = !s[2] || !v69
  s[1808] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const v72 = s[52] ? Math.min(f.egenbetalingForMedicin, f.egenbetalingForBilligsteMedicin) : 0
  const LAS_82b_2 = s[2] ? v72 : -Infinity
  s[1809] = LAS_82b_2
  const LAS_82b_2_hoej = s[2] ? v72 : Infinity
  s[1810] = LAS_82b_2_hoej
  const LAS_82b_2_ir = !s[2] || LAS_82b_1_nej || !s[2]
  s[1811] = LAS_82b_2_ir
}

function svar_50(f, s) {
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v0 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  s[3356] = v0
  const v1 = v0 && f.kanIkkeBetaleUdgiften
  const v2 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  s[3355] = v2
  const LAS_83_1 = v2 && (!s[2] || v1)
  s[1812] = LAS_83_1
  const LAS_83_1_nej = v2 && (!s[2] || !v1)
  s[1813] = LAS_83_1_nej
  const LAS_83_1_ir = !v2 || !s[2]
  s[1814] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v6 = f.vurderingsdato >= 13860 /* 2007-12-13 */
  s[526] = v6
  const v7 = !s[2] || v6 && !s[519]
  s[527] = v7
  const v8 = f.samvaerMed === 'bortadopteret_barn'
  s[3357] = v8
  const LAS_83_1_bortadopteret = v8 && (!s[2] || !v6 && v1 || v6 && (!s[519] || f.kanIkkeBetaleUdgiften))
  s[1815] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v8 && (!s[2] || !v6 && !v1 || v6 && (!s[519] || f.kanIkkeBetaleUdgiften === false))
  s[1816] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = !v8 || v7
  s[1817] = LAS_83_1_bortadopteret_ir
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v12 = f.flytterTilUdlandet === false || f.knyttetTilLandetDerFlyttesTil
  s[3359] = v12
  const LAS_85_1 = !s[2] || f.flytningenForbedrerForholdene && f.kanIkkeBetaleUdgiften && v12 && s[520]
  s[1818] = LAS_85_1
  const LAS_85_1_nej = !s[2] || f.flytningenForbedrerForholdene === false || f.kanIkkeBetaleUdgiften === false || !v12 || s[521]
  s[1819] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = !s[2] || s[36] && s[514] && s[522] && f.egenBetalingVanskeliggoerFremtiden && s[523] && s[520] && v12
  s[1820] = LAS_85_2
  const LAS_85_2_nej = !s[2] || !s[36] || s[515] || s[516] || f.egenBetalingVanskeliggoerFremtiden === false || s[524] || s[521] || !v12
  s[1821] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const v17 = s[36] && f.flytterTilUdlandet === false
  const LAS_85_4 = !s[2] || v17
  s[1822] = LAS_85_4
  const LAS_85_4_nej = !s[2] || !v17
  s[1823] = LAS_85_4_nej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const v20 = shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra, 3), -1)), 1)
  const LAS_86_7 = s[52] ? v20 : FIRST_DAY
  s[1828] = LAS_86_7
  const LAS_86_7_hoej = s[52] ? v20 : NEVER
  s[1829] = LAS_86_7_hoej
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v23 = s[52] && f.vurderingsdato < LAS_86_7_hoej
  s[3360] = v23
  const v24 = s[52] && f.vurderingsdato >= LAS_86_7
  s[3361] = v24
  const v25 = s[278] ? -Infinity : 45000
  const v26 = s[278] ? Infinity : 45000
  const v27 = Math.min(3, f.boernTilFritidstillaeg)
  const v28 = v25 > -Infinity && v26 < Infinity
  const v29 = quotient([v25, v27], [1], 'nærmeste', 1)
  const v30 = quotient([v26, v27], [1], 'nærmeste', 1)
  const v31 = v28 ? Math.min(v29, v30) : -Infinity
  const v32 = v28 ? Math.max(v29, v30) : Infinity
  const v33 = !v28 && !s[278] && v25 === v26
  const v34 = s[278] || !v28
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
  const v45 = !s[52] && v38 && v43 >= v42
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v40, v42) : v40) : v42
  const v48 = v44 ? (v45 ? Math.max(v41, v43) : v41) : v43
  const LAS_86_2 = s[52] ? (v23 ? (v46 ? Math.min(0, v47) : 0) : v47) : -Infinity
  s[1824] = LAS_86_2
  const LAS_86_2_hoej = s[52] ? (v23 ? (v46 ? Math.max(0, v48) : 0) : v48) : Infinity
  s[1825] = LAS_86_2_hoej
  const LAS_86_2_er = s[52] && (!s[52] || v23 || v44 || v45)
  s[1826] = LAS_86_2_er
  const LAS_86_2_ir = !s[52] || !s[52] || v24 && v39 || !s[52] && !((!v38 || !v39 && v40 === v41) && v38 && v40 === 0)
  s[1827] = LAS_86_2_ir
  // LAS.86.8: Kvitteringer for fritidstillæg senest (LAS § 86, stk. 8)
  const LAS_86_8 = s[52] ? shiftDays(shiftMonths(LAS_86_7, 3), 19) : FIRST_DAY
  s[1831] = LAS_86_8
  const LAS_86_8_hoej = s[52] ? shiftDays(shiftMonths(LAS_86_7_hoej, 3), 19) : NEVER
  s[1832] = LAS_86_8_hoej
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
  const LAS_86_8_beloeb = s[52] ? (v62 ? Math.min(v63, v64) : -Infinity) : -Infinity
  s[1833] = LAS_86_8_beloeb
  const LAS_86_8_beloeb_hoej = s[52] ? (v62 ? Math.max(v63, v64) : Infinity) : Infinity
  s[1834] = LAS_86_8_beloeb_hoej
  const LAS_86_8_beloeb_er = s[52] && (!s[52] || v60 && !(!v62 && (!v60 || !v61 && v58 === v59)))
  s[1835] = LAS_86_8_beloeb_er
  const LAS_86_8_beloeb_ir = !s[52] || !s[52] || v61 || !v62
  s[1836] = LAS_86_8_beloeb_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid && (!s[2] || s[445])
  s[1843] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid && (!s[2] || !s[445] || !s[429])
  s[1844] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid === false || s[525]
  s[1845] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v72 = f.vurderingsdato >= 17968 /* 2019-03-13 */
  s[932] = v72
  const v73 = f.vurderingsdato >= 17247 /* 2017-03-22 */
  s[938] = v73
  const LAS_91_1_dom = f.doemtForHandlingILovensListe && (!s[2] || v73)
  s[1840] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe && (!s[2] || !v73 || !v72)
  s[1841] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe === false || !s[2] || v73 && !v72
  s[1842] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const LAS_91_1 = !s[2] || f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende || LAS_91_1_su || f.sanktionIDagpenge || LAS_91_1_dom
  s[1838] = LAS_91_1
  const LAS_91_1_nej = !s[2] || f.undlodOplysningerModBedreVidende === false && f.modtogUberettigetModBedreVidende === false && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge === false && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  s[1839] = LAS_91_1_nej
}

function svar_51(f, s) {
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v0 = f.tilbagebetalingAfgjortDen >= 13332 /* 2006-07-03 */
  s[1848] = v0
  const v1 = f.tilbagebetalingAfgjortDen >= 18262 /* 2020-01-01 */
  s[3362] = v1
  const v2 = f.tilbagebetalingAfgjortDen >= 19358 /* 2023-01-01 */
  s[3363] = v2
  const v3 = f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende
  s[3364] = v3
  const v4 = f.sammenhaengendeDageIUdlandet <= 14
  s[3366] = v4
  const v5 = f.tilbagebetalingskravet <= 3000000
  s[3367] = v5
  const v6 = !v4 || !v5
  s[3365] = v6
  const v7 = f.tilbagebetalingskravet <= 2150000
  s[3369] = v7
  const v8 = !v4 || !v7
  s[3368] = v8
  const v9 = v1 && (!v2 && v3 && v6 || v2 && v3 && v8)
  const LAS_91_6 = !v0 || v9
  s[1846] = LAS_91_6
  const LAS_91_6_nej = !v0 || !v9
  s[1847] = LAS_91_6_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud && !s[2]
  s[1850] = LAS_92_1_nej
  const LAS_92_1_ir = f.fikHjaelpTilBoligindskud === false || !s[2]
  s[844] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const v14 = s[52] ? shiftMonths(f.indskudBetaltTilbageDen, 2) : NEVER
  const LAS_92_3 = s[2] ? v14 : FIRST_DAY
  s[1852] = LAS_92_3
  const LAS_92_3_hoej = s[2] ? v14 : NEVER
  s[1853] = LAS_92_3_hoej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig && (!s[2] || !s[526] || !s[519])
  s[1856] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig && (!s[2] || s[526])
  s[1857] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig === false || s[527]
  s[1858] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v20 = f.brugteMidlerUndtagetFraForsoergelse === false && f.uforsvarligOekonomi
  s[3372] = v20
  const v21 = v20 || f.gavIkkeOplysningerTilAndreMyndigheder || f.indblandetIArbejdsstrid || f.kanSnartBetaleTilbage || LAS_93_1_selvforskyldt
  s[3370] = v21
  const v22 = !v20 && f.gavIkkeOplysningerTilAndreMyndigheder === false && f.indblandetIArbejdsstrid === false && f.kanSnartBetaleTilbage === false && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  s[3371] = v22
  const LAS_93_1 = !s[2] || f.hjaelpenYdesUnderTilbud === false && f.oplystOmTilbagebetalingspligt && v21
  s[1854] = LAS_93_1
  const LAS_93_1_nej = !s[2] || f.hjaelpenYdesUnderTilbud || f.oplystOmTilbagebetalingspligt === false || v22
  s[1855] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-4)
  const v25 = f.senereErstatningForSammeTid && f.hjaelpenYdesUnderTilbud === false && f.erstatningForTabAfErhvervsevne === false
  const LAS_94_1 = !s[2] || v25
  s[1859] = LAS_94_1
  const LAS_94_1_nej = !s[2] || !v25
  s[1860] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v28 = !s[38] && f.jobcenterUdfoererIndsatsen || s[38] && (s[528] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[2] || v28
  s[1861] = LOB_4_1
  const LOB_4_1_nej = !s[2] || !v28
  s[1862] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v31 = f.afgoerelsenGaelder === 'foertidspension'
  s[3373] = v31
  const v32 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[3374] = v32
  const v33 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[3375] = v33
  const v34 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[3376] = v34
  const v35 = v32 && !s[39] && (v33 || v34)
  const LSP_18_2 = v31 && (!s[2] || v35)
  s[548] = LSP_18_2
  const LSP_18_2_nej = v31 && (!s[2] || !v35)
  s[1933] = LSP_18_2_nej
  const LSP_18_2_ir = !v31 || !s[2]
  s[1934] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v39 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[3378] = v39
  const v40 = !v31 || LSP_18_2
  s[3380] = v40
  const v41 = LSP_18_2_nej || LSP_18_2_ir
  s[549] = v41
  const v42 = v31 && v41
  s[3379] = v42
  const v43 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[3381] = v43
  const v44 = s[39] && f.sagenErForelagtTeamet
  s[3377] = v44
  const LOB_9_1 = v44 || !s[2] || s[0] && (!s[38] && (v39 || v42) || s[38] && !s[39] && (v43 || v42))
  s[1863] = LOB_9_1
  const LOB_9_1_nej = v44 || !s[2] || !s[0] || !s[38] && !v39 && v40 || s[38] && (s[39] || !v43 && v40)
  s[1864] = LOB_9_1_nej
  const LOB_9_1_ir = v44 || !s[2]
  s[1865] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v48 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[3382] = v48
  const v49 = f.forvaltningsomraade === 'undervisning'
  s[3384] = v49
  const v50 = s[259] || f.behovForUndervisningsomraadet
  s[3385] = v50
  const v51 = v49 && v50
  s[3383] = v51
  const v52 = s[0] && (!s[165] && (v48 || v51) || s[165] && !s[39] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[2] || v52
  s[1866] = LOB_10_1
  const LOB_10_1_nej = !s[2] || !v52
  s[1867] = LOB_10_1_nej
  // LOB.10.2: Teamets møde kunne holdes, som det blev (LOB § 10, stk. 2)
  const v55 = s[0] && !s[39] && (f.borgerenDeltogIMoedet || f.aabenbartFormaalsloestAtUdvikle)
  const LOB_10_2 = !s[2] || v55
  s[1868] = LOB_10_2
  const LOB_10_2_nej = !s[2] || !v55
  s[1869] = LOB_10_2_nej
  // LOB.11.2: Teamet skal se sagen igen før afgørelsen (LOB § 11, stk. 2)
  const v58 = s[0] && !s[39] && f.indstillingenFoelges === false && f.sagenErForelagtIgen === false
  const LOB_11_2 = !s[2] || v58
  s[1871] = LOB_11_2
  const LOB_11_2_nej = !s[2] || !v58
  s[1872] = LOB_11_2_nej
  // LOB.15.1: Kun den kliniske funktion og din egen læge må rådgive (LOB § 15)
  const v61 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const LOB_15_1 = !s[2] || s[0] && (s[39] || v61)
  s[1873] = LOB_15_1
  const LOB_15_1_nej = !s[2] || !s[0] || s[39] || !v61
  s[1874] = LOB_15_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v64 = f.seniorpensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[545] = v64
  const v65 = f.seniorpensionAnsoegtDen >= 16071 /* 2014-01-01 */
  s[546] = v65
  const v66 = f.seniorpensionAnsoegtDen >= 18262 /* 2020-01-01 */
  s[547] = v66
  const v67 = v65 && (v66 || f.sagVerserede1Januar2020 && f.vaelgerSeniorpension)
  const LOV1559_9_valg = !v64 || v67
  s[846] = LOV1559_9_valg
  const LOV1559_9_valg_nej = !v64 || !v67
  s[1879] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = v64 ? 18262 /* 2020-01-01 */ : FIRST_DAY
  s[1875] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = v64 ? 18262 /* 2020-01-01 */ : NEVER
  s[1876] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = !v64 || LOV1559_9_valg_nej || !v64
  s[1878] = LOV1559_9_betaling_ir
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[52] ? 20300 /* 2025-07-31 */ : FIRST_DAY
  s[1881] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[52] ? 20300 /* 2025-07-31 */ : NEVER
  s[1882] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[52] && f.modtogHjaelp30Juni2025
  s[1883] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = !LOV1655_udbetaling_er || !s[52]
  s[1884] = LOV1655_udbetaling_ir
}

function svar_52(f, s) {
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v0 = f.bopaelsmaanederEfter15 >= 120
  s[3391] = v0
  const v1 = f.bopaelsmaanederLigeFoer >= 60
  s[3392] = v1
  const v2 = v0 && v1
  s[3390] = v2
  const v3 = f.harDanskIndfoedsret || v2 || f.opholdstilladelseEfterUdlaendingeloven7Eller8
  const LSP_2_1 = !s[2] || v3
  s[1892] = LSP_2_1
  const LSP_2_1_nej = !s[2] || !v3
  s[1893] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = !s[2] || LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst
  s[537] = LSP_2_1_eu
  const LSP_2_1_eu_nej = !s[2] || (LSP_2_1_nej || !s[2]) && f.ligestilletEfterEUEllerOverenskomst === false
  s[540] = LSP_2_1_eu_nej
  // LSP.3.danmark: Kun bopæl i Danmark tæller (LSP § 3)
  const v8 = f.vurderingsdato >= 18670 /* 2021-02-12 */
  s[551] = v8
  const v9 = f.vurderingsdato >= 18248 /* 2019-12-18 */
  s[3393] = v9
  const LSP_3_danmark = !s[2] || v9
  s[1898] = LSP_3_danmark
  const LSP_3_danmark_nej = !s[2] || !v9 || !v8
  s[1899] = LSP_3_danmark_nej
  const LSP_3_danmark_ir = !s[2] || v9 && !v8
  s[1900] = LSP_3_danmark_ir
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v13 = LSP_3_danmark_nej || LSP_3_danmark_ir
  s[3397] = v13
  const v14 = LSP_3_danmark ? (v13 ? Math.min(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v15 = LSP_3_danmark ? (v13 ? Math.max(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v16 = v15 >= 360
  s[3395] = v16
  const v17 = v14 >= 360
  s[3396] = v17
  const v18 = s[529] || !s[2]
  s[536] = v18
  const LSP_3_2 = !s[2] || f.harDanskIndfoedsret && v18 && v16
  s[1894] = LSP_3_2
  const LSP_3_2_nej = !s[2] || f.harDanskIndfoedsret === false || !s[530] || !v17
  s[1895] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const v21 = v15 >= 120
  s[3400] = v21
  const v22 = v14 >= 120
  s[3401] = v22
  const v23 = v15 * 4 >= f.maanederFra15TilPensionen
  s[3402] = v23
  const v24 = v14 * 4 >= f.maanederFra15TilPensionen
  s[3403] = v24
  const v25 = v21 || v23
  s[3398] = v25
  const v26 = !v22 && !v24
  s[3399] = v26
  const LSP_3_3 = !s[2] || f.harDanskIndfoedsret && f.flyttetEfterTilkendelsen && v25
  s[1896] = LSP_3_3
  const LSP_3_3_nej = !s[2] || f.harDanskIndfoedsret === false || f.flyttetEfterTilkendelsen === false || v26
  s[1897] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v29 = f.harFastBopaelPaaFaeroeerneEllerIGroenland === false || LSP_3_danmark
  s[3409] = v29
  const v30 = f.harFastBopaelPaaFaeroeerneEllerIGroenland && v13
  s[3408] = v30
  const v31 = f.harFastBopaelIDanmark || v30
  s[3406] = v31
  const v32 = f.harFastBopaelIDanmark === false && v29
  s[3407] = v32
  const v33 = v31 || f.harHyrePaaDanskSkib
  s[3404] = v33
  const v34 = v32 && f.harHyrePaaDanskSkib === false
  s[3405] = v34
  const v35 = f.flyttetEfterTilkendelsen && f.saerligeOmstaendighederForPensionIUdlandet
  s[3410] = v35
  const LSP_3_1 = !s[2] || v33 || LSP_3_2 || LSP_3_3 || v35
  s[538] = LSP_3_1
  const LSP_3_1_nej = !s[2] || v34 && (LSP_3_2_nej || !s[2]) && (LSP_3_3_nej || !s[2]) && !v35
  s[541] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v38 = f.bopaelsmaanederEfter15 >= 36
  const LSP_4 = !s[2] || v38
  s[539] = LSP_4
  const LSP_4_nej = !s[2] || !v38
  s[542] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v41 = s[531] <= 3651 /* 1979-12-31 */
  const v42 = s[532] >= 3652 /* 1980-01-01 */
  const v43 = s[187] ? f.hidtidigeFyrretyvendedele : Math.min(Math.floor(f.bopaelsmaanederEfter15 / 12), 40)
  const v44 = s[531] <= 2147483646
  const v45 = !s[2] || s[532] === NEVER
  const LSP_5_2 = v41 ? -Infinity : v43
  s[1901] = LSP_5_2
  const LSP_5_2_hoej = v41 ? Infinity : v43
  s[1902] = LSP_5_2_hoej
  const v48 = s[531] >= 20270 /* 2025-07-01 */
  s[949] = v48
  const v49 = s[532] >= 20270 /* 2025-07-01 */
  s[950] = v49
  const LSP_5_2_er = !v48 && (v41 || v42 && s[531] <= 14518 /* 2009-10-01 */ || s[532] >= 14519 /* 2009-10-02 */ && v44)
  s[1903] = LSP_5_2_er
  const LSP_5_2_ir = !v48 && (v41 || v45) || v49 || !s[2]
  s[1904] = LSP_5_2_ir
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v52 = v42 && s[531] <= 20269 /* 2025-06-30 */
  const v53 = LSP_5_2 > -Infinity && LSP_5_2_hoej < Infinity
  const v54 = quotient([LSP_5_2, 250], [1], 'nærmeste', 10)
  const v55 = quotient([LSP_5_2_hoej, 250], [1], 'nærmeste', 10)
  const v56 = v53 ? Math.min(v54, v55) : -Infinity
  const v57 = v53 ? Math.max(v54, v55) : Infinity
  const v58 = v49 && v44
  const v59 = s[533] === Infinity ? Infinity : s[533] - 180
  const v60 = Math.max(600, s[534] === -Infinity ? -Infinity : s[534] - 180)
  const v61 = v59 >= Infinity
  const v62 = f.bopaelsmaanederEfter15 >= 12
  s[3414] = v62
  const v63 = s[535] ? f.hidtidigProcentandel : v62 ? Math.min(10000, v61 ? -Infinity : quotient([f.bopaelsmaanederEfter15, 10, 10000], [v59, 9], 'nærmeste', 100)) : 0
  const v64 = s[535] ? f.hidtidigProcentandel : v62 ? Math.min(10000, v61 ? Infinity : Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (v60 * 9)) * 100) : 0
  const v65 = v52 && LSP_5_2_er && !(!v53 && (!LSP_5_2_er || !LSP_5_2_ir && LSP_5_2 === LSP_5_2_hoej))
  const v66 = v58 && (s[535] || !v62 || !(v61 && s[2] && v59 === v60))
  const LSP_5_3 = v41 ? -Infinity : v65 ? (v66 ? Math.min(v56, v63) : v56) : v63
  s[1905] = LSP_5_3
  const LSP_5_3_hoej = v41 ? Infinity : v65 ? (v66 ? Math.max(v57, v64) : v57) : v64
  s[1906] = LSP_5_3_hoej
  const LSP_5_3_er = v41 || v65 || v66
  s[1907] = LSP_5_3_er
  const LSP_5_3_ir = v41 || v52 && (LSP_5_2_ir || !v53) || v58 && !s[535] && v62 && (!s[2] || v61) || v45
  s[1908] = LSP_5_3_ir
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v71 = f.pensionBetalesFra >= 13332 /* 2006-07-03 */
  s[953] = v71
  const v72 = f.pensionBetalesFra >= 17713 /* 2018-07-01 */
  s[954] = v72
  const v73 = v72 ? (v62 ? Math.min(10000, Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (f.maanederFra15TilPensionen * 9)) * 100) : 0) : Math.round(Math.min(40, Math.floor(f.bopaelsmaanederEfter15 * 50 / f.maanederFra15TilPensionen)) * 250 / 10) * 10
  const v74 = v49 || !v72
  s[3416] = v74
  const v75 = (!v48 || !s[2]) && v72
  s[952] = v75
  const v76 = v75 && !v74
  s[951] = v76
  const LSP_6 = v75 ? -Infinity : v71 ? v73 : -Infinity
  s[1909] = LSP_6
  const LSP_6_hoej = v75 ? Infinity : v71 ? v73 : Infinity
  s[1910] = LSP_6_hoej
  const LSP_6_ir = v75 || !v76 && !v71
  s[1911] = LSP_6_ir
}

function svar_53(f, s) {
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const LSP_12_1 = !s[2] || s[536] && (s[537] || !s[2]) && (s[538] || !s[2]) && (s[539] || !s[2]) && (s[529] || s[537] || s[538] || s[539])
  s[1912] = LSP_12_1
  const LSP_12_1_nej = !s[2] || !s[530] || s[540] || s[541] || s[542]
  s[1913] = LSP_12_1_nej
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v2 = f.vurderingsdato >= 17326 /* 2017-06-09 */
  s[3417] = v2
  const v3 = f.vurderingsdato >= 17487 /* 2017-11-17 */
  s[3418] = v3
  const LSP_13 = !s[2] || !v2 || !v3
  s[1914] = LSP_13
  const LSP_13_nej = !s[2] || v2
  s[1915] = LSP_13_nej
  const LSP_13_ir = !s[2] || v2 && !v3
  s[1916] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v7 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 216)
  s[3419] = v7
  const LSP_16_1 = !s[2] || !s[0] && v7 && s[543] || s[0] && s[189] && s[543]
  s[1919] = LSP_16_1
  const LSP_16_1_nej = !s[2] || !s[0] && (!v7 || s[529]) || s[0] && (!s[189] || s[529])
  s[1920] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v10 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring
  s[3422] = v10
  const v11 = s[0] && v7 && !s[189] && v10
  const LSP_16_2 = !s[2] || v11
  s[1921] = LSP_16_2
  const LSP_16_2_nej = !s[2] || !v11
  s[1922] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v14 = f.arbejdsevnenErVarigtNedsat && f.ikkeSelvforsoergendeTrodsStoette
  const LSP_16_3 = !s[2] || v14
  s[1923] = LSP_16_3
  const LSP_16_3_nej = !s[2] || !v14
  s[1924] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v17 = LSP_16_1 || LSP_16_2
  s[3423] = v17
  const v18 = (LSP_16_1_nej || !s[2]) && (LSP_16_2_nej || !s[2]) && (LSP_16_1_nej || LSP_16_2_nej)
  s[3424] = v18
  const LSP_16 = !s[2] || (v17 || !s[2]) && (LSP_16_3 || !s[2]) && (v17 || LSP_16_3)
  s[1917] = LSP_16
  const LSP_16_nej = !s[2] || v18 || LSP_16_3_nej
  s[1918] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const v21 = !s[36] || !s[544]
  const LSP_17_2 = !s[2] || v21
  s[1925] = LSP_17_2
  const LSP_17_2_nej = !s[2] || !v21
  s[1926] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene && !s[2]
  s[1927] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_ir = f.bedtOmAfgoerelseOmPensionAlene === false || !s[2]
  s[1928] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const v26 = f.seniorpensionAnsoegtDen >= shiftMonths(s[531], -60)
  s[3425] = v26
  const v27 = f.seniorpensionAnsoegtDen >= shiftMonths(s[532], -60)
  s[3426] = v27
  const LSP_17_3_senior = !s[545] || s[546] && !s[547] && (v26 || !s[2]) && f.langvarigOgAktuelTilknytning
  s[1929] = LSP_17_3_senior
  const LSP_17_3_senior_nej = !s[545] || !s[546] || s[547] || !v27 || f.langvarigOgAktuelTilknytning === false
  s[1930] = LSP_17_3_senior_nej
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v30 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring || f.bedtOmAfgoerelseOmPensionAlene
  s[3428] = v30
  const v31 = f.sagenErForelagtTeamet || s[548]
  s[3429] = v31
  const v32 = f.sagenErForelagtTeamet === false && s[549]
  s[3430] = v32
  const LSP_18_1 = !s[2] || !s[0] && v30 || s[0] && (!s[39] && v30 && v31 || s[39] && v30)
  s[1931] = LSP_18_1
  const LSP_18_1_nej = !s[2] || !s[0] && !v30 || s[0] && (!s[39] && (!v30 || v32) || s[39] && !v30)
  s[1932] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v35 = f.forklaringPaaManglendeSelvforsoergelse || f.konkreteArbejdsfunktionerErAngivet
  s[3432] = v35
  const v36 = f.redegoerelseForIngenForbedring && f.redegoerelseForRessourcerIPensionssag && f.forklaringPaaVarigNedsaettelse && v35
  const v37 = f.planMedFuldAfklaring && f.dokumentationForUdtoemteIndsatser && f.forklaringPaaVarigNedsaettelse && v35
  const LSP_19_1 = !s[2] || !s[0] && v36 || s[0] && (s[39] || v37)
  s[1935] = LSP_19_1
  const LSP_19_1_nej = !s[2] || !s[0] && !v36 || s[0] && (s[39] || !v37)
  s[1936] = LSP_19_1_nej
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = !s[2] || f.moedeMedBeslutterneErTilbudt
  s[1937] = LSP_20_3
  const LSP_20_3_nej = !s[2] || f.moedeMedBeslutterneErTilbudt === false
  s[1938] = LSP_20_3_nej
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v42 = f.pensionssagenOvergikDen >= 13332 /* 2006-07-03 */
  s[559] = v42
  const v43 = shiftMonths(f.pensionssagenOvergikDen, 3)
  s[558] = v43
  const LSP_21_1 = v42 ? v43 : FIRST_DAY
  s[1939] = LSP_21_1
  const LSP_21_1_hoej = v42 ? v43 : NEVER
  s[1940] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v46 = f.maanederMedFuldtidsarbejde >= 300
  s[3434] = v46
  const v47 = f.maanederMedFuldtidsarbejde >= 240
  s[3436] = v47
  const v48 = v47 && f.langTilknytningMed20Til25Aar
  s[3435] = v48
  const v49 = s[36] && (v46 || v48)
  const SENBEK_2_1 = !s[2] || v49
  s[2411] = SENBEK_2_1
  const SENBEK_2_1_nej = !s[2] || !v49
  s[2412] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v52 = f.vurderingsdato >= shiftMonths(s[531], -72)
  s[3437] = v52
  const v53 = f.vurderingsdato >= shiftMonths(s[532], -72)
  s[3438] = v53
  const v54 = f.arbejdsevneISenesteJob <= 1500
  s[3440] = v54
  const v55 = v54 && f.varigtNedsatISenesteJob
  s[3439] = v55
  const v56 = !v53 || SENBEK_2_1_nej || !v55
  s[3442] = v56
  const v57 = (v52 || !s[2]) && (SENBEK_2_1 || !s[2]) && v55
  s[3441] = v57
  const v58 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  s[3443] = v58
  const LSP_26a_1 = !s[2] || s[36] && (!s[426] && v57 || s[426] && v57 && !v58)
  s[1942] = LSP_26a_1
  const LSP_26a_1_nej = !s[2] || !s[36] || !s[426] && v56 || s[426] && (v56 || v58)
  s[1943] = LSP_26a_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v61 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v62 = intersect(v61, s[447])
  const v63 = from(v62, 13332 /* 2006-07-03 */)
  const v64 = dayReaching(v63, 13332 /* 2006-07-03 */, 1)
  s[3444] = v64
  const v65 = v64 >= 18262 /* 2020-01-01 */
  s[3445] = v65
  const v66 = v64 >= 18670 /* 2021-02-12 */
  s[3446] = v66
  const v67 = v64 >= NEVER
  s[847] = v67
  const LSP_26a_5 = !v65 ? v63 : !v66 ? NO_DAYS : v63
  s[1944] = LSP_26a_5
  const LSP_26a_5_hoej = !v65 ? v63 : !v66 ? ALL_DAYS : v63
  s[1945] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = !v65 || v66
  s[848] = LSP_26a_5_eksakt
  const LSP_26a_5_ir = v67 || v65 && !v66
  s[1947] = LSP_26a_5_ir
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[2] ? (s[36] ? shiftMonths(s[531], -78) : NEVER) : FIRST_DAY
  s[1948] = LSP_26b
  const LSP_26b_hoej = s[2] ? (s[36] ? shiftMonths(s[532], -78) : NEVER) : NEVER
  s[1949] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const v74 = s[546] ? shiftMonths(f.seniorpensionAnsoegtDen, 6) : NEVER
  const LSP_26d_2 = s[545] ? v74 : FIRST_DAY
  s[1950] = LSP_26d_2
  const LSP_26d_2_hoej = s[545] ? v74 : NEVER
  s[1951] = LSP_26d_2_hoej
}

function svar_54(f, s) {
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v0 = f.foedselsdag >= -1826 /* 1965-01-01 */
  s[3447] = v0
  const v1 = f.anciennitetPaaArbejdsmarkedet >= 528
  s[3448] = v1
  const v2 = f.anciennitetPaaArbejdsmarkedet >= 516
  s[3449] = v2
  const v3 = f.anciennitetPaaArbejdsmarkedet >= 504
  s[3450] = v3
  const v4 = v1 ? 3 : v2 ? 2 : v3 ? 1 : 0
  const v5 = f.foedselsdag >= -365 /* 1969-01-01 */
  s[3451] = v5
  const v6 = f.anciennitetPaaArbejdsmarkedet >= 540
  s[3452] = v6
  const v7 = v6 ? 3 : v1 ? 2 : v2 ? 1 : 0
  const v8 = f.anciennitetPaaArbejdsmarkedet >= 552
  s[3453] = v8
  const v9 = v8 ? 3 : v6 ? 2 : v1 ? 1 : 0
  const LSP_26h_3_ir = !s[2] || s[550] && (!s[551] || s[552] && v0 && v5 && s[553])
  s[1964] = LSP_26h_3_ir
  const LSP_26h_3 = s[2] ? (s[550] ? (s[551] ? (s[552] ? (v0 ? (v5 ? (s[553] ? -Infinity : v9) : v7) : v4) : 0) : -Infinity) : 0) : -Infinity
  s[1962] = LSP_26h_3
  const LSP_26h_3_hoej = s[2] ? (s[550] ? (s[551] ? (s[552] ? (v0 ? (v5 ? (s[553] ? Infinity : v9) : v7) : v4) : 0) : Infinity) : 0) : Infinity
  s[1963] = LSP_26h_3_hoej
  // LSP.26g.dag: Tidlig pension kan tidligst begynde (LSP § 26 g)
  const v13 = LSP_26h_3_hoej >= 1
  s[3454] = v13
  const v14 = LSP_26h_3 >= 1
  s[3455] = v14
  const v15 = LSP_26h_3 > -Infinity && LSP_26h_3_hoej < Infinity
  const v16 = quotient([LSP_26h_3, 12], [1], 'ned', 1)
  const v17 = quotient([LSP_26h_3_hoej, 12], [1], 'ned', 1)
  const v18 = !v15 && !LSP_26h_3_ir && LSP_26h_3 === LSP_26h_3_hoej
  const v19 = shiftMonths(s[531], -(v15 ? Math.max(v16, v17) : Infinity))
  const v20 = shiftMonths(s[532], -(v15 ? Math.min(v16, v17) : -Infinity))
  const v21 = !s[2] || LSP_26h_3_ir || !v15
  const v22 = v13 && !v18
  const v23 = LSP_26h_3_ir && !v18 && v20 >= NEVER
  const v24 = v14 ? v20 : NEVER
  const LSP_26g_dag_er = !s[2] || !s[550] || !s[551] || v22 || !v14 || v23
  s[1957] = LSP_26g_dag_er
  const LSP_26g_dag_ir = !s[2] || s[550] && (!s[551] || v13 && v21 || LSP_26h_3_ir && !((v18 || !v21 && v19 === v20) && !v18 && (v18 || v19 === NEVER)))
  s[1958] = LSP_26g_dag_ir
  const LSP_26g_dag = s[2] ? (s[550] ? (s[551] ? (v22 ? v19 : NEVER) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1955] = LSP_26g_dag
  const LSP_26g_dag_hoej = s[2] ? (s[550] ? (s[551] ? (v22 ? (!v14 || v23 ? Math.max(v20, v24) : v20) : v24) : NEVER) : NEVER) : NEVER
  s[1956] = LSP_26g_dag_hoej
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v29 = f.vurderingsdato >= shiftMonths(s[531], -36)
  s[3458] = v29
  const v30 = f.vurderingsdato >= shiftMonths(s[532], -36)
  s[3459] = v30
  const v31 = LSP_26g_dag_er && f.vurderingsdato >= LSP_26g_dag
  s[3460] = v31
  const v32 = LSP_26g_dag_er && f.vurderingsdato < LSP_26g_dag_hoej
  s[3461] = v32
  const v33 = s[529] || !v30 || v32
  s[3457] = v33
  const v34 = s[543] && (v29 || !s[2]) && (v31 || LSP_26g_dag_ir) && (!s[530] || v29 || v31)
  s[3456] = v34
  const v35 = f.tilknytningI9Maaneder || f.kommerFraFleksydelse
  s[3462] = v35
  const LSP_26g = !s[2] || s[550] && (!s[551] || (v34 || !s[2]) && v35 && !s[150])
  s[1952] = LSP_26g
  const LSP_26g_nej = !s[2] || !s[550] || !s[551] || v33 || !v35 || s[150]
  s[1953] = LSP_26g_nej
  const LSP_26g_ir = !s[2] || s[550] && !s[551]
  s[1954] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const v39 = f.foedselsdag <= -1827 /* 1964-12-31 */
  s[3465] = v39
  const v40 = s[554] && v39
  s[3464] = v40
  const v41 = f.foedselsdag <= -366 /* 1968-12-31 */
  s[3467] = v41
  const v42 = s[555] && v41
  s[3466] = v42
  const v43 = v40 || v42
  s[3463] = v43
  const v44 = -(v43 ? 84 : 72)
  const LSP_26h_1_ir = !s[2] || s[550] && (!s[551] || !s[2])
  s[1961] = LSP_26h_1_ir
  const LSP_26h_1 = s[2] ? (s[550] ? (s[551] ? shiftMonths(s[531], v44) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1959] = LSP_26h_1
  const LSP_26h_1_hoej = s[2] ? (s[550] ? (s[551] ? shiftMonths(s[532], v44) : NEVER) : NEVER) : NEVER
  s[1960] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v48 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v49 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v50 = intersect(v48, v49)
  const LSP_26v_1 = from(v50, 13332 /* 2006-07-03 */)
  s[1965] = LSP_26v_1
  const v52 = dayReaching(LSP_26v_1, 13332 /* 2006-07-03 */, 1)
  s[3468] = v52
  const LSP_26v_1_ir = v52 >= NEVER
  s[1966] = LSP_26v_1_ir
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v54 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v55 = intersect(v48, v54)
  const LSP_26v_2 = from(v55, 13332 /* 2006-07-03 */)
  s[1967] = LSP_26v_2
  const v57 = dayReaching(LSP_26v_2, 13332 /* 2006-07-03 */, 1)
  s[3469] = v57
  const LSP_26v_2_ir = v57 >= NEVER
  s[1968] = LSP_26v_2_ir
  // LSP.29.1.eget: Din egen arbejdsindtægt regnes med i folkepensionen (LSP § 29)
  const v59 = f.vurderingsdato >= 19108 /* 2022-04-26 */
  s[3471] = v59
  const v60 = f.vurderingsdato >= 19968 /* 2024-09-02 */
  s[957] = v60
  const LSP_29_1_eget = !s[2] || !v59 || !v60
  s[1969] = LSP_29_1_eget
  const LSP_29_1_eget_nej = !s[2] || v59
  s[1970] = LSP_29_1_eget_nej
  const LSP_29_1_eget_ir = !s[2] || v59 && !v60
  s[1971] = LSP_29_1_eget_ir
  // LSP.32a.1.aegtefaelle: Din ægtefælles eller samlevers arbejdsindtægt regnes med (LSP § 32 a)
  const LSP_32a_1_aegtefaelle = !s[2] || !s[556]
  s[1972] = LSP_32a_1_aegtefaelle
  const LSP_32a_1_aegtefaelle_nej = !s[2] || s[556]
  s[1973] = LSP_32a_1_aegtefaelle_nej
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const v66 = Math.round(f.indtaegtsgrundlagForFoertidspension * (f.aegtefaelleHarOgsaaPension ? 1500 : 3000) / 10000)
  const LSP_32c_1 = s[2] ? v66 : -Infinity
  s[1974] = LSP_32c_1
  const LSP_32c_1_hoej = s[2] ? v66 : Infinity
  s[1975] = LSP_32c_1_hoej
}

function svar_55(f, s) {
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v0 = f.vurderingsdato >= 18162 /* 2019-09-23 */
  s[955] = v0
  const v1 = SATS_61(f.vurderingsdato)
  const v2 = SATS_62(f.vurderingsdato)
  const v3 = f.giftEllerSamlevende ? (s[557] ? -Infinity : v1) : s[557] ? -Infinity : v2
  const v4 = f.giftEllerSamlevende ? (s[557] ? Infinity : v1) : s[557] ? Infinity : v2
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3], [40], 'nærmeste', 100)
  const v7 = quotient([v4], [40], 'nærmeste', 100)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = !v5 && !s[557] && v3 === v4
  const v11 = s[557] || !v5
  const v12 = v8 > -Infinity && v9 < Infinity
  const v13 = quotient([v8, 12], [1], 'nærmeste', 100)
  const v14 = quotient([v9, 12], [1], 'nærmeste', 100)
  const v15 = f.vurderingsdato >= 17488 /* 2017-11-18 */
  s[3474] = v15
  const LSP_32c_2_er = !s[2] || v15 || !v10 && !(!v12 && (v10 || !v11 && v8 === v9))
  s[1978] = LSP_32c_2_er
  const LSP_32c_2_ir = !s[2] || !v15 && (v11 || !v12) || v15 && !v0
  s[1979] = LSP_32c_2_ir
  const LSP_32c_2 = s[2] ? (v15 ? (v0 ? 0 : -Infinity) : v12 ? Math.min(v13, v14) : -Infinity) : -Infinity
  s[1976] = LSP_32c_2
  const LSP_32c_2_hoej = s[2] ? (v15 ? (v0 ? 0 : Infinity) : v12 ? Math.max(v13, v14) : Infinity) : Infinity
  s[1977] = LSP_32c_2_hoej
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v20 = f.folkepensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[958] = v20
  const v21 = f.folkepensionAnsoegtDen >= 17326 /* 2017-06-09 */
  s[3478] = v21
  const v22 = f.folkepensionAnsoegtDen >= 17487 /* 2017-11-17 */
  s[3479] = v22
  const v23 = shiftDays(shiftMonths(monthStart(s[532]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3480] = v23
  const v24 = shiftDays(shiftMonths(monthStart(s[531]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3481] = v24
  const LSP_33_1_tilbage = !v20 || v21 && (!v22 || v23)
  s[1984] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = !v20 || !v21 || !v22 || !v24
  s[1985] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = !v20 || v21 && (!v22 || !s[2])
  s[1986] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v28 = shiftDays(monthEnd(s[531]), 1)
  const v29 = shiftDays(monthEnd(s[532]), 1)
  const v30 = shiftDays(monthEnd(Math.max(s[531], f.folkepensionAnsoegtDen)), 1)
  const v31 = shiftDays(monthEnd(Math.max(s[532], f.folkepensionAnsoegtDen)), 1)
  const v32 = Math.max(v28, v30)
  const v33 = Math.min(v29, v31)
  const v34 = LSP_33_1_tilbage_ir && v33 >= v32
  const v35 = LSP_33_1_tilbage_nej || v34
  const v36 = LSP_33_1_tilbage_nej ? (v34 ? Math.min(v30, v32) : v30) : v32
  const v37 = LSP_33_1_tilbage_nej ? (v34 ? Math.max(v31, v33) : v31) : v33
  const LSP_33_1_er = !v20 || s[535] || LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v34
  s[1982] = LSP_33_1_er
  const LSP_33_1_ir = !v20 || s[535] && !s[2] || !s[535] && (LSP_33_1_tilbage && !s[2] || LSP_33_1_tilbage_nej && !s[2] || LSP_33_1_tilbage_ir && !s[2] || LSP_33_1_tilbage_ir && !(s[2] && v28 === v29 && s[2] && v30 === v31 && v28 === v30))
  s[1983] = LSP_33_1_ir
  const LSP_33_1 = v20 ? (s[535] ? v28 : LSP_33_1_tilbage ? (v35 ? Math.min(v28, v36) : v28) : v36) : FIRST_DAY
  s[1980] = LSP_33_1
  const LSP_33_1_hoej = v20 ? (s[535] ? v29 : LSP_33_1_tilbage ? (v35 ? Math.max(v29, v37) : v29) : v37) : NEVER
  s[1981] = LSP_33_1_hoej
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v42 = s[558] >= f.pensionAfgjortDen
  s[3484] = v42
  const v43 = shiftDays(monthEnd(s[558]), 1)
  s[571] = v43
  const v44 = v42 ? shiftDays(monthEnd(f.pensionAfgjortDen), 1) : v43
  const LSP_33_2 = s[559] ? v44 : FIRST_DAY
  s[1987] = LSP_33_2
  const LSP_33_2_hoej = s[559] ? v44 : NEVER
  s[1988] = LSP_33_2_hoej
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v47 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v48 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v49 = intersect(v47, v48)
  const LSP_37 = from(v49, 13332 /* 2006-07-03 */)
  s[1989] = LSP_37
  const v51 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  s[3485] = v51
  const LSP_37_ir = v51 >= NEVER
  s[1990] = LSP_37_ir
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v53 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[769] = v53
  const v54 = f.vurderingsdato >= 19107 /* 2022-04-25 */
  s[3487] = v54
  const LSP_44_udsendte = !s[2] || v53
  s[1993] = LSP_44_udsendte
  const LSP_44_udsendte_nej = !s[2] || !v53 || !v54
  s[1994] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = !s[2] || v53 && !v54
  s[1995] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v58 = f.vurderingsdato >= s[560]
  s[3489] = v58
  const v59 = !v58 || f.samtykkerTilFrakendelse
  s[3488] = v59
  const v60 = LSP_44_udsendte_nej || LSP_44_udsendte_ir
  s[3492] = v60
  const v61 = f.udsendtMedPsykiskLidelse === false || v60
  s[3490] = v61
  const v62 = f.udsendtMedPsykiskLidelse && LSP_44_udsendte
  s[3491] = v62
  const v63 = f.vaesentligtForbedretOgSelvforsoergende === false || !v59 || v62
  const v64 = f.vaesentligtForbedretOgSelvforsoergende && v59 && v61
  const LSP_44_1 = !s[2] || !s[556] && v64 || s[556] && (!s[561] && f.vaesentligtForbedretOgSelvforsoergende && v59 && v61 && f.saerligeOmstaendighederForFrakendelse || s[561] && v64)
  s[1991] = LSP_44_1
  const LSP_44_1_nej = !s[2] || !s[556] && v63 || s[556] && (!s[561] && (f.vaesentligtForbedretOgSelvforsoergende === false || !v59 || v62 || f.saerligeOmstaendighederForFrakendelse === false) || s[561] && v63)
  s[1992] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[2] ? v3 : -Infinity
  s[1996] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[2] ? v4 : Infinity
  s[1997] = LSP_49_1_foertidspension_hoej
}

function svar_56(f, s) {
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v0 = SATS_63(f.vurderingsdato)
  const v1 = s[557] ? -Infinity : v0
  const v2 = s[557] ? Infinity : v0
  const v3 = f.vurderingsdato <= 17531 /* 2017-12-31 */
  s[3765] = v3
  const v4 = f.vurderingsdato <= 18627 /* 2020-12-31 */
  s[3078] = v4
  const v5 = s[562] || s[391] && v3 || s[36] && v4 || s[43]
  const v6 = SATS_64(f.vurderingsdato)
  const v7 = SATS_65(f.vurderingsdato)
  const v8 = f.giftEllerSamlevende ? (v5 ? -Infinity : v6) : v5 ? -Infinity : v7
  const v9 = f.giftEllerSamlevende ? (v5 ? Infinity : v6) : v5 ? Infinity : v7
  const v10 = v2 === Infinity
  const v11 = v8 === -Infinity
  const v12 = v1 === -Infinity
  const v13 = v9 === Infinity
  const v14 = v10 && v11 || v12 && v13
  const LSP_49_1_folkepension_er = !s[2] || !(v14 && !s[557] && v1 === v2 && !v5 && v8 === v9)
  s[2000] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = !s[2] || s[557] || v5 || v14
  s[2001] = LSP_49_1_folkepension_ir
  const LSP_49_1_folkepension = s[2] ? (v12 || v11 ? -Infinity : v1 + v8) : -Infinity
  s[1998] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[2] ? (v10 || v13 ? Infinity : v2 + v9) : Infinity
  s[1999] = LSP_49_1_folkepension_hoej
  // OFL.8: Du kan se oplysninger om dine egne forhold (OFL § 8)
  const v19 = f.personligeForholdErOmtalt && f.undtagetEfterOffentlighedsloven === false && f.hensynModEgenacces === false
  const OFL_8 = !s[5] || v19
  s[2002] = OFL_8
  const OFL_8_nej = !s[5] || !v19
  s[2003] = OFL_8_nej
  // OFL.9.1: Anmodningen efter offentlighedsloven er tilstrækkelig (OFL § 9, stk. 1)
  const v22 = f.sagenAngivet && f.temaErAngivet
  const OFL_9_1 = !s[5] || v22
  s[2004] = OFL_9_1
  const OFL_9_1_nej = !s[5] || !v22
  s[2005] = OFL_9_1_nej
  // OFL.9.2: Anmodningen efter offentlighedsloven kan afslås uden at blive behandlet (OFL § 9, stk. 2)
  const v25 = f.retsstridigtFormaal || f.chikanoestFormaal
  s[3493] = v25
  const v26 = !s[563] && (f.uforholdsmaessigtRessourceforbrug || f.retsstridigtFormaal) || s[563] && (f.uforholdsmaessigtRessourceforbrug || v25)
  const OFL_9_2 = !s[5] || v26
  s[2006] = OFL_9_2
  const OFL_9_2_nej = !s[5] || !v26
  s[2007] = OFL_9_2_nej
  // OFL.13.1: Oplysningen skal noteres (OFL § 13, stk. 1)
  const v29 = f.sagenErEnAfgoerelsessag && f.sagenErEnStraffesag === false
  s[3494] = v29
  const v30 = v29 && s[564] && f.oplysningenErModtagetUdenDokument && f.oplysningenHarBetydning
  const OFL_13_1 = !s[5] || v30
  s[2008] = OFL_13_1
  const OFL_13_1_nej = !s[5] || !v30
  s[2009] = OFL_13_1_nej
  // OFL.13.2: Sagsskridtet skal noteres (OFL § 13, stk. 2)
  const v33 = v29 && f.sagsskridtetErVaesentligt && f.sagsskridtetFremgaarAfDokumenterne === false
  const OFL_13_2 = !s[5] || v33
  s[2010] = OFL_13_2
  const OFL_13_2_nej = !s[5] || !v33
  s[2011] = OFL_13_2_nej
  // OFL.15.1: Dokumentet skal journaliseres (OFL § 15, stk. 1)
  const v36 = f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt' || f.dokumentetsVej === 'internt_endeligt'
  s[3495] = v36
  const v37 = v36 && f.dokumentetHarBetydning
  const OFL_15_1 = !s[5] || v37
  s[2012] = OFL_15_1
  const OFL_15_1_nej = !s[5] || !v37
  s[2013] = OFL_15_1_nej
  // OFL.15.2: Dokumentet skal journaliseres snarest (OFL § 15, stk. 2)
  const v40 = f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt'
  s[3496] = v40
  const OFL_15_2 = !s[5] || (OFL_15_1 || !s[5]) && v40
  s[2014] = OFL_15_2
  const OFL_15_2_nej = !s[5] || OFL_15_1_nej || !v40
  s[2015] = OFL_15_2_nej
  // OFL.36.2: Anmodningen efter offentlighedsloven skal være færdigbehandlet (OFL § 36, stk. 2)
  const v43 = f.anmodningEfterOffentlighedslovenModtaget >= 16071 /* 2014-01-01 */
  s[569] = v43
  const v44 = shiftDays(f.anmodningEfterOffentlighedslovenModtaget, 1)
  const v45 = from(ALL_DAYS, v44)
  const v46 = from(ALL_DAYS, shiftDays(v44, 120))
  const v47 = without(v45, v46)
  const v48 = onWeekdays(v47, 62)
  const v49 = intersectTable(v47, HELLIGDAGE_1)
  const v50 = without(v48, v49)
  const v51 = dayReaching(v50, v44, 7)
  const v52 = !v43 && s[5] && f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false
  s[568] = v52
  const OFL_36_2_ir = !v52 && !v43
  s[849] = OFL_36_2_ir
  const OFL_36_2 = v52 ? v51 : v43 ? v51 : FIRST_DAY
  s[2016] = OFL_36_2
  const OFL_36_2_hoej = v52 ? v51 : v43 ? v51 : NEVER
  s[2017] = OFL_36_2_hoej
  // OFL.36.2.praksis: Så hurtigt bør anmodningen efter offentlighedsloven være færdig (OFL § 36, stk. 2)
  const v56 = f.anmodningensOmfang === 'enkel'
  s[3499] = v56
  const v57 = f.anmodningensOmfang === 'almindelig'
  s[3500] = v57
  const v58 = f.anmodningensOmfang === 'saerlig_gennemgang'
  s[3501] = v58
  const v59 = dayReaching(v50, v44, 14)
  s[567] = v59
  const v60 = v56 ? dayReaching(v50, v44, 2) : v57 ? v51 : v58 ? v59 : dayReaching(v50, v44, 40)
  const OFL_36_2_praksis = v43 ? v60 : FIRST_DAY
  s[2019] = OFL_36_2_praksis
  const OFL_36_2_praksis_hoej = v43 ? v60 : NEVER
  s[2020] = OFL_36_2_praksis_hoej
  // OFL.37.1: Klagen efter offentlighedsloven går til sagens øverste klageinstans (OFL § 37, stk. 1)
  const v63 = f.klagenGaelder === 'offentlighedsloven'
  s[566] = v63
  const v64 = v63 && !s[565]
  const OFL_37_1 = !s[5] || v64
  s[2021] = OFL_37_1
  const OFL_37_1_nej = !s[5] || !v64
  s[2022] = OFL_37_1_nej
  // OFL.37.2: Klagen over aktindsigt skal være sendt videre (OFL § 37, stk. 2)
  const v67 = f.klageOverAfslagModtaget >= 16071 /* 2014-01-01 */
  s[3502] = v67
  const v68 = shiftDays(f.klageOverAfslagModtaget, 1)
  const v69 = from(ALL_DAYS, v68)
  const v70 = from(ALL_DAYS, shiftDays(v68, 120))
  const v71 = without(v69, v70)
  const v72 = onWeekdays(v71, 62)
  const v73 = intersectTable(v71, HELLIGDAGE_1)
  const v74 = without(v72, v73)
  const v75 = dayReaching(v74, v68, 7)
  const OFL_37_2 = v67 ? v75 : FIRST_DAY
  s[2023] = OFL_37_2
  const OFL_37_2_hoej = v67 ? v75 : NEVER
  s[2024] = OFL_37_2_hoej
  const OFL_37_2_ir = f.afgoerelsenOmAktindsigtFastholdes === false || !v67
  s[2025] = OFL_37_2_ir
}

function svar_57(f, s) {
  // OFL.37.3: Klageinstansen skal være færdig med klagen over aktindsigt (OFL § 37, stk. 3)
  const v0 = f.klageOverAfslagModtagetAfKlageinstansen >= 16071 /* 2014-01-01 */
  s[2028] = v0
  const v1 = shiftDays(f.klageOverAfslagModtagetAfKlageinstansen, 1)
  const v2 = from(ALL_DAYS, v1)
  const v3 = from(ALL_DAYS, shiftDays(v1, 120))
  const v4 = without(v2, v3)
  const v5 = onWeekdays(v4, 62)
  const v6 = intersectTable(v4, HELLIGDAGE_1)
  const v7 = without(v5, v6)
  const v8 = dayReaching(v7, v1, 20)
  const OFL_37_3 = v0 ? v8 : FIRST_DAY
  s[2026] = OFL_37_3
  const OFL_37_3_hoej = v0 ? v8 : NEVER
  s[2027] = OFL_37_3_hoej
  // OFL.38.1: Afslaget skal vejlede om tilsynet (OFL § 38, stk. 1)
  const v11 = s[566] && s[565]
  const OFL_38_1 = !s[5] || v11
  s[2029] = OFL_38_1
  const OFL_38_1_nej = !s[5] || !v11
  s[2030] = OFL_38_1_nej
  // OFL.39.1: Du kan klage over, at svaret trækker ud (OFL § 39, stk. 1)
  const v14 = s[567] >= f.vurderingsdato
  s[3503] = v14
  const v15 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false && !v14
  const OFL_39_1 = s[568] && !v14 || !s[568] && (!s[569] || v15)
  s[2031] = OFL_39_1
  const OFL_39_1_nej = s[568] && v14 || !s[568] && (!s[569] || !v15)
  s[2032] = OFL_39_1_nej
  // OFL.39.2: Klagen over sagsbehandlingstiden skal være sendt videre (OFL § 39, stk. 2)
  const v18 = f.klageOverSagsbehandlingstidModtaget >= 16071 /* 2014-01-01 */
  s[2035] = v18
  const v19 = shiftDays(f.klageOverSagsbehandlingstidModtaget, 1)
  const v20 = from(ALL_DAYS, v19)
  const v21 = from(ALL_DAYS, shiftDays(v19, 120))
  const v22 = without(v20, v21)
  const v23 = onWeekdays(v22, 62)
  const v24 = intersectTable(v22, HELLIGDAGE_1)
  const v25 = without(v23, v24)
  const v26 = dayReaching(v25, v19, 7)
  const OFL_39_2 = v18 ? v26 : FIRST_DAY
  s[2033] = OFL_39_2
  const OFL_39_2_hoej = v18 ? v26 : NEVER
  s[2034] = OFL_39_2_hoej
  // OFL.39.3: Klageinstansen skal være færdig med klagen over sagsbehandlingstiden (OFL § 39, stk. 3)
  const v29 = f.klageOverSagsbehandlingstidModtagetAfKlageinstansen >= 16071 /* 2014-01-01 */
  s[2038] = v29
  const v30 = shiftDays(f.klageOverSagsbehandlingstidModtagetAfKlageinstansen, 1)
  const v31 = from(ALL_DAYS, v30)
  const v32 = from(ALL_DAYS, shiftDays(v30, 120))
  const v33 = without(v31, v32)
  const v34 = onWeekdays(v33, 62)
  const v35 = intersectTable(v33, HELLIGDAGE_1)
  const v36 = without(v34, v35)
  const v37 = dayReaching(v36, v30, 20)
  const OFL_39_3 = v29 ? v37 : FIRST_DAY
  s[2036] = OFL_39_3
  const OFL_39_3_hoej = v29 ? v37 : NEVER
  s[2037] = OFL_39_3_hoej
  // OFL.40.1: Dokumenterne efter offentlighedsloven udleveres, som du ønsker det (OFL § 40, stk. 1)
  const v40 = s[570] || f.materialetErOffentligtTilgaengeligt
  const OFL_40_1 = !s[5] || !v40
  s[2039] = OFL_40_1
  const OFL_40_1_nej = !s[5] || v40
  s[2040] = OFL_40_1_nej
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v43 = f.pensionssagenOvergikDen >= 15095 /* 2011-05-01 */
  s[2043] = v43
  const v44 = f.foertidspensionErBevilget ? Math.min(f.pensionBetalesFra, s[571]) : s[571]
  const PENSBEK_7 = v43 ? v44 : FIRST_DAY
  s[2041] = PENSBEK_7
  const PENSBEK_7_hoej = v43 ? v44 : NEVER
  s[2042] = PENSBEK_7_hoej
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v47 = f.foertidspensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[850] = v47
  const v48 = f.foertidspensionAnsoegtDen >= 15095 /* 2011-05-01 */
  s[3504] = v48
  const v49 = v48 && f.staarTilRaadighedUnderPensionssagen
  const PENSBEK_10 = !v47 || v49
  s[2044] = PENSBEK_10
  const PENSBEK_10_nej = !v47 || !v49
  s[2045] = PENSBEK_10_nej
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v52 = shiftMonths(f.foertidspensionAnsoegtDen, 3)
  const v53 = v48 ? shiftDays(f.pensionssagenOvergikDen, -1) : f.foertidspensionErBevilget ? Math.min(v52, shiftDays(f.pensionAfgjortDen, -1)) : v52
  const PENSBEK_11 = v47 ? v53 : FIRST_DAY
  s[2047] = PENSBEK_11
  const PENSBEK_11_hoej = v47 ? v53 : NEVER
  s[2048] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v56 = s[0] && (!s[38] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[38] && !s[39] && s[572])
  const PLANBEK_2_1 = !s[2] || v56
  s[573] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[2] || !v56
  s[574] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v59 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[3505] = v59
  const v60 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3506] = v60
  const v61 = v60 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v59 ? v61 : FIRST_DAY
  s[2049] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v59 ? v61 : NEVER
  s[2050] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v59 && s[168]
  s[2051] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v59
  s[2052] = REFUSIONSBEK_2_ir
  // RSL.3.2: Afgørelsen skal være truffet efter kommunens egen frist (RSL § 3, stk. 2, 1. pkt.)
  const v66 = f.ansoegningenModtaget >= 13332 /* 2006-07-03 */
  s[851] = v66
  const v67 = shiftDays(f.ansoegningenModtaget, f.egenSagsbehandlingsfrist)
  const RSL_3_2 = v66 ? v67 : FIRST_DAY
  s[2053] = RSL_3_2
  const RSL_3_2_hoej = v66 ? v67 : NEVER
  s[2054] = RSL_3_2_hoej
  // RSL.3.2.besked: Du skal have skriftlig besked om forsinkelsen (RSL § 3, stk. 2)
  const RSL_3_2_besked = !v66 || f.sagsbehandlingsfristenKanIkkeHoldes
  s[2056] = RSL_3_2_besked
  const RSL_3_2_besked_nej = !v66 || f.sagsbehandlingsfristenKanIkkeHoldes === false
  s[2057] = RSL_3_2_besked_nej
  // RSL.3.2.offentlig: Kommunen skal offentliggøre sine frister (RSL § 3, stk. 2, 2. pkt.)
  const v72 = f.ansoegningenModtaget >= 14700 /* 2010-04-01 */
  s[3510] = v72
  const RSL_3_2_offentlig = !v66 || v72
  s[2058] = RSL_3_2_offentlig
  const RSL_3_2_offentlig_nej = !v66 || !v72
  s[2059] = RSL_3_2_offentlig_nej
  // RSL.4: Du har haft mulighed for at medvirke (RSL § 4)
  const RSL_4 = !s[2] || f.harHaftMulighedForAtMedvirke
  s[2060] = RSL_4
  const RSL_4_nej = !s[2] || f.harHaftMulighedForAtMedvirke === false
  s[2061] = RSL_4_nej
  // RSL.5: Din ansøgning er set i forhold til alle muligheder (RSL § 5)
  const v77 = f.setPaaAlleMuligheder && f.setPaaAndreMyndigheder
  const RSL_5 = !s[2] || v77
  s[2062] = RSL_5
  const RSL_5_nej = !s[2] || !v77
  s[2063] = RSL_5_nej
}

function svar_58(f, s) {
  // RSL.6: Hjælpen skal planlægges ud fra en samlet vurdering (RSL § 6)
  const RSL_6 = !s[2] || f.behovForHjaelpILaengereTid
  s[2064] = RSL_6
  const RSL_6_nej = !s[2] || f.behovForHjaelpILaengereTid === false
  s[2065] = RSL_6_nej
  // RSL.7.1: Dine behov på længere sigt skal være vurderet (RSL § 7, stk. 1)
  const v2 = f.foerstHenvendtOmForsoergelse >= 13332 /* 2006-07-03 */
  s[2068] = v2
  const v3 = f.iKontaktforloeb || f.iSygedagpengeopfoelgning
  s[3513] = v3
  const v4 = v3 ? NEVER : shiftDays(f.foerstHenvendtOmForsoergelse, 56)
  const RSL_7_1 = v2 ? v4 : FIRST_DAY
  s[2066] = RSL_7_1
  const RSL_7_1_hoej = v2 ? v4 : NEVER
  s[2067] = RSL_7_1_hoej
  // RSL.7a.1: Der skal være taget stilling til flere foranstaltninger (RSL § 7 a, stk. 1)
  const v7 = f.foranstaltningensSlut >= 13332 /* 2006-07-03 */
  s[2071] = v7
  const v8 = shiftDays(f.foranstaltningensSlut, -14)
  const RSL_7a_1 = v7 ? v8 : FIRST_DAY
  s[2069] = RSL_7a_1
  const RSL_7a_1_hoej = v7 ? v8 : NEVER
  s[2070] = RSL_7a_1_hoej
  // RSL.10: Sagen er oplyst godt nok til en afgørelse (RSL § 10)
  const RSL_10 = !s[2] || f.sagenErTilstraekkeligtOplyst
  s[2072] = RSL_10
  const RSL_10_nej = !s[2] || f.sagenErTilstraekkeligtOplyst === false
  s[2073] = RSL_10_nej
  // RSL.10.grundlag: Afgørelsen om arbejdsevne er ugyldig, fordi grundlaget mangler (RSL § 10)
  const v13 = f.forberedendeDelErAktuel === false || f.laegeattestTilTeametErAktuel === false
  s[3515] = v13
  const RSL_10_grundlag = !s[0] || s[39] || (s[573] || !s[2]) && v13 && f.manglenVarUdenBetydning === false
  s[2074] = RSL_10_grundlag
  const RSL_10_grundlag_nej = !s[0] || s[39] || s[574] || !v13 || f.manglenVarUdenBetydning
  s[2075] = RSL_10_grundlag_nej
  const RSL_10_grundlag_ir = !s[0] || s[39]
  s[2076] = RSL_10_grundlag_ir
  // RSL.11.2: Du skal oplyse om ændringer (RSL § 11, stk. 2)
  const v17 = f.faarHjaelp && f.forholdHarAendretSig
  const RSL_11_2 = !s[2] || v17
  s[2077] = RSL_11_2
  const RSL_11_2_nej = !s[2] || !v17
  s[2078] = RSL_11_2_nej
  // RSL.11a.1: Myndigheden skal have dit samtykke (RSL § 11 a, stk. 1-2)
  const v20 = f.oplysningensKilde === 'myndighed_eller_akasse'
  s[3518] = v20
  const v21 = f.oplysningensArt === 'oekonomi'
  s[3519] = v21
  const v22 = v20 && v21
  const v23 = f.vurderingsdato >= 15080 /* 2011-04-16 */
  s[3516] = v23
  const v24 = f.vurderingsdato >= 15140 /* 2011-06-15 */
  s[3517] = v24
  const v25 = f.oplysningensArt === 'oekonomi' || f.oplysningensArt === 'ferie'
  s[3520] = v25
  const v26 = v20 && v25
  const RSL_11a_1 = !s[2] || !v23 && !v22 || v23 && (!v24 || !v26)
  s[2079] = RSL_11a_1
  const RSL_11a_1_nej = !s[2] || !v23 && v22 || v23 && (!v24 || v26)
  s[2080] = RSL_11a_1_nej
  const RSL_11a_1_ir = !s[2] || v23 && !v24
  s[2081] = RSL_11a_1_ir
  // RSL.11c.1: Samtykket kan undlades (RSL § 11 c, stk. 1)
  const v30 = f.sagensArtVedSamtykke === 'foertidspension_rejst' || f.sagensArtVedSamtykke === 'frakendelse' || f.sagensArtVedSamtykke === 'tilbagebetaling'
  s[3521] = v30
  const v31 = v30 && f.oplysningenErNoedvendigUdenSamtykke && f.samtykkeErForsoegtIndhentet
  const RSL_11c_1 = !s[2] || v31
  s[2086] = RSL_11c_1
  const RSL_11c_1_nej = !s[2] || !v31
  s[2087] = RSL_11c_1_nej
  // RSL.11a.1.hentes: Oplysningen må hentes (RSL § 11 a, stk. 1)
  const v34 = RSL_11a_1 || RSL_11a_1_ir
  const v35 = RSL_11c_1_nej || !s[2]
  const RSL_11a_1_hentes = !s[2] || f.harGivetSamtykke || RSL_11a_1_nej || RSL_11c_1
  s[2082] = RSL_11a_1_hentes
  const RSL_11a_1_hentes_nej = !s[2] || f.harGivetSamtykke === false && v34 && v35
  s[2083] = RSL_11a_1_hentes_nej
  // RSL.11b: Sagen skal afgøres på det foreliggende grundlag (RSL § 11 b)
  const v38 = f.medvirkerTilOplysning === false || f.harGivetSamtykke === false
  s[3522] = v38
  const RSL_11b = !s[2] || v38 && v34 && v35
  s[2084] = RSL_11b
  const RSL_11b_nej = !s[2] || !v38 || RSL_11a_1_nej || RSL_11c_1
  s[2085] = RSL_11b_nej
  // RSL.12: Du har fået den skriftlige besked om rettigheder og pligter (RSL § 12)
  const v41 = f.beskedOmAdgangTilOplysninger && f.beskedOmManglendeMedvirken && f.beskedOmAendringerDerBetyderNoget && f.beskedOmTilbagebetalingOgStraf
  const RSL_12 = !s[2] || v41
  s[2088] = RSL_12
  const RSL_12_nej = !s[2] || !v41
  s[2089] = RSL_12_nej
  // RSL.60.1: Klagen går til Ankestyrelsen (RSL § 60, stk. 1)
  const v44 = f.afgoerelsenMeddelt >= 13332 /* 2006-07-03 */
  s[852] = v44
  const v45 = f.afgoerelsenMeddelt >= 15887 /* 2013-07-01 */
  s[3526] = v45
  const v46 = v45 && s[575]
  const RSL_60_1 = s[575] && (!v44 || v46)
  s[2090] = RSL_60_1
  const RSL_60_1_nej = s[575] && (!v44 || !v46)
  s[2091] = RSL_60_1_nej
  const RSL_60_1_ir = !s[575] || !v44
  s[2092] = RSL_60_1_ir
  // RSL.60.2: Den, der klager, har ret til at klage (RSL § 60, stk. 2)
  const RSL_60_2 = !v44 || f.klagerErDenAfgoerelsenVedroerer
  s[2093] = RSL_60_2
  const RSL_60_2_nej = !v44 || f.klagerErDenAfgoerelsenVedroerer === false
  s[2094] = RSL_60_2_nej
  // RSL.66.1: Klagen følger retssikkerhedslovens vej med genvurdering (RSL § 66, stk. 1)
  const RSL_66_1 = !v44 || s[575]
  s[2096] = RSL_66_1
  const RSL_66_1_nej = !v44 || !s[575]
  s[2097] = RSL_66_1_nej
  // RSL.67.1: Du skal have klaget (RSL § 67, stk. 1)
  const v54 = shiftDays(f.afgoerelsenMeddelt, 28)
  const RSL_67_1 = v44 ? v54 : FIRST_DAY
  s[2098] = RSL_67_1
  const RSL_67_1_hoej = v44 ? v54 : NEVER
  s[2099] = RSL_67_1_hoej
  // RSL.67.2: Klagen behandles, selv om den kom for sent (RSL § 67, stk. 2)
  const v57 = f.klagenModtaget >= 13332 /* 2006-07-03 */
  s[576] = v57
  const v58 = f.klagenSendtDigitaltITide || f.ankestyrelsenSerBortFraKlagefristen
  const v59 = f.klagefristensSidsteDag >= f.klagenModtaget
  s[577] = v59
  const RSL_67_2 = !v59 && (!v57 || v58)
  s[2100] = RSL_67_2
  const RSL_67_2_nej = !v59 && (!v57 || !v58)
  s[2101] = RSL_67_2_nej
  const RSL_67_2_ir = v59 || !v57
  s[2102] = RSL_67_2_ir
  // RSL.72.1: Klagen udsætter afgørelsen (RSL § 72, stk. 1)
  const v63 = f.afgoerelsensArtVedKlage === 'anbringelse'
  s[3531] = v63
  const v64 = v63 && f.afgoerelsenIvaerksaettesStraks === false
  s[3530] = v64
  const v65 = f.afgoerelsensArtVedKlage === 'boligstoette_tilbage'
  s[3532] = v65
  const v66 = f.afgoerelsensArtVedKlage === 'botilbud'
  s[3534] = v66
  const v67 = v66 && f.ankestyrelsenTillagdeOpsaettendeVirkning
  s[3533] = v67
  const v68 = f.afgoerelsensArtVedKlage === 'botilbud_uden_samtykke'
  s[3536] = v68
  const v69 = v68 && f.afgoerelsenIvaerksaettesStraks === false
  s[3535] = v69
  const v70 = v64 || v65 || v67 || v69
  const RSL_72_1 = !v57 || v70
  s[2103] = RSL_72_1
  const RSL_72_1_nej = !v57 || !v70
  s[2104] = RSL_72_1_nej
  // RSLBEK.11.1: Klagen skal være genvurderet (BEK 861/2025 § 11, stk. 1)
  const v73 = shiftDays(f.klagenModtaget, 28)
  const RSLBEK_11_1 = v57 ? v73 : FIRST_DAY
  s[2106] = RSLBEK_11_1
  const RSLBEK_11_1_hoej = v57 ? v73 : NEVER
  s[2107] = RSLBEK_11_1_hoej
  // RSLBEK.11.2: Du skal have besked om, at genvurderingen trækker ud (BEK 861/2025 § 11, stk. 2)
  const RSLBEK_11_2 = !v57 || f.genvurderingenKraeverFlereOplysninger
  s[2108] = RSLBEK_11_2
  const RSLBEK_11_2_nej = !v57 || f.genvurderingenKraeverFlereOplysninger === false
  s[2109] = RSLBEK_11_2_nej
  // RSLBEK.11.5: Klagen skal genvurderes straks (BEK 861/2025 § 11, stk. 5)
  const RSLBEK_11_5 = !v57 || f.klagenHaster
  s[2110] = RSLBEK_11_5
  const RSLBEK_11_5_nej = !v57 || f.klagenHaster === false
  s[2111] = RSLBEK_11_5_nej
}

function svar_59(f, s) {
  // RSLBEK.12.1: Du skal have sagt, at du fastholder klagen (BEK 861/2025 § 12, 1. pkt.)
  const v0 = f.nyAfgoerelseMeddelt >= 13332 /* 2006-07-03 */
  s[3538] = v0
  const v1 = shiftDays(f.nyAfgoerelseMeddelt, 28)
  const RSLBEK_12_1 = v0 ? v1 : FIRST_DAY
  s[2112] = RSLBEK_12_1
  const RSLBEK_12_1_hoej = v0 ? v1 : NEVER
  s[2113] = RSLBEK_12_1_hoej
  const RSLBEK_12_1_er = f.genvurderingensUdfald === 'delvist_medhold'
  s[853] = RSLBEK_12_1_er
  const RSLBEK_12_1_ir = !RSLBEK_12_1_er || !v0
  s[2115] = RSLBEK_12_1_ir
  // RSLBEK.12.2: Den fastholdte klage skal være sendt videre (BEK 861/2025 § 12, 2. pkt.)
  const v6 = f.fastholdelseModtaget >= 13332 /* 2006-07-03 */
  s[3539] = v6
  const v7 = shiftDays(f.fastholdelseModtaget, 14)
  const RSLBEK_12_2 = v6 ? v7 : FIRST_DAY
  s[2116] = RSLBEK_12_2
  const RSLBEK_12_2_hoej = v6 ? v7 : NEVER
  s[2117] = RSLBEK_12_2_hoej
  const RSLBEK_12_2_ir = !RSLBEK_12_1_er || !v6
  s[2118] = RSLBEK_12_2_ir
  // RSLBEK.13.1: Klagen skal straks sendes videre som for sen, uden genvurdering (BEK 861/2025 § 13, stk. 1)
  const RSLBEK_13_1 = !s[576] || !s[577]
  s[2119] = RSLBEK_13_1
  const RSLBEK_13_1_nej = !s[576] || s[577]
  s[2120] = RSLBEK_13_1_nej
  // RSLBEK.13.2: Klagen skal sendes tilbage til genvurdering (BEK 861/2025 § 13, stk. 2)
  const v13 = f.klagenErSendtDirekte && s[577]
  const RSLBEK_13_2 = !s[576] || v13
  s[2121] = RSLBEK_13_2
  const RSLBEK_13_2_nej = !s[576] || !v13
  s[2122] = RSLBEK_13_2_nej
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v16 = s[121] || s[137] || s[142] || f.arbejdsskade || s[578]
  const v17 = !s[121] && !s[137] && !s[142] && f.arbejdsskade === false && s[579]
  const SDL_2_1 = s[117] || s[120] && v16 || s[128] && v16
  s[2126] = SDL_2_1
  const SDL_2_1_nej = s[117] || s[120] && v17 || s[128] && v17
  s[2127] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v20 = s[580] && s[581] >= f.vurderingsdato
  s[3544] = v20
  const v21 = s[580] && s[582] < f.vurderingsdato
  s[3545] = v21
  const v22 = s[127] || v21
  s[3543] = v22
  const v23 = s[583] && (v20 || s[584]) && (s[126] || v20)
  s[3542] = v23
  const v24 = v23 || s[585]
  s[3540] = v24
  const v25 = (v22 || s[125]) && (s[586] || s[125]) && (v22 || s[586])
  s[3541] = v25
  const v26 = SDL_2_1_nej || v25 || s[587] || s[149]
  const v27 = (SDL_2_1 || s[125]) && (v24 || s[125]) && s[588] && s[589] && (SDL_2_1 || v24 || s[590] || s[143])
  const v28 = s[125] && !s[2]
  const SDL_2 = s[117] || s[120] && v27 || s[128] && v27
  s[2123] = SDL_2
  const SDL_2_nej = s[117] || s[120] && v26 || s[128] && v26
  s[2124] = SDL_2_nej
  const SDL_2_ir = s[117] || s[120] && v28 || s[128] && v28 || s[118]
  s[2125] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v32 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[2] || v32
  s[2131] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[2] || !v32
  s[2132] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v35 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v36 = shiftDays(runEnd(v35, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[2] ? v36 : FIRST_DAY
  s[2133] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[2] ? v36 : NEVER
  s[2134] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[2]
  s[2135] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[2] || f.ferieAftalt === false
  s[2136] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[2] || f.ferieAftalt
  s[2137] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v42 = shiftMonths(s[113], 3)
  s[601] = v42
  const v43 = shiftMonths(s[115], 3)
  s[602] = v43
  const v44 = f.saerligeGrundeTilAndetTidspunkt || !s[56]
  const v45 = f.saerligeGrundeTilAndetTidspunkt === false && s[58]
  const SDL_7_3 = s[117] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v42
  s[2140] = SDL_7_3
  const SDL_7_3_hoej = s[117] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v43
  s[2141] = SDL_7_3_hoej
  const v48 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[959] = v48
  const SDL_7_3_er = v48 && (s[117] || s[120] && v44 || s[128] && v44)
  s[2142] = SDL_7_3_er
  const SDL_7_3_ir = !v48 || s[117] || s[120] && v45 || s[128] && v45 || s[118]
  s[2143] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v51 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[2] || v51
  s[2144] = SDL_7_5
  const SDL_7_5_nej = !s[2] || !v51
  s[2145] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v54 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[2148] = v54
  const v55 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v54 ? v55 : FIRST_DAY
  s[2146] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v54 ? v55 : NEVER
  s[2147] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v58 = !s[56] && s[114] && s[113] <= 14612 /* 2010-01-03 */
  const v59 = !s[56] && s[115] >= 14613 /* 2010-01-04 */ && s[591]
  const v60 = allPeriods(f.fravaer)
  const v61 = runStart(v60, f.vurderingsdato)
  const v62 = shiftDays(v61, 56) >= f.fratraedelsesdag
  s[3551] = v62
  const v63 = f.fratraeder && v62
  s[3550] = v63
  const v64 = v63 ? NEVER : shiftDays(v61, 28)
  const SDL_7a_1 = s[117] ? FIRST_DAY : v59 || s[128] ? v64 : NEVER
  s[2149] = SDL_7a_1
  const SDL_7a_1_hoej = s[117] ? NEVER : v58 ? NEVER : v64
  s[2150] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[121] && (s[117] || v58 || v59 || s[128])
  s[2151] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[121] || s[125]
  s[789] = SDL_7a_1_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v69 = !s[216] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[2] || v69
  s[2153] = SDL_10a
  const SDL_10a_nej = !s[2] || !v69
  s[2154] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v72 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[2157] = v72
  const v73 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v72 ? v73 : FIRST_DAY
  s[2155] = SDL_11_3
  const SDL_11_3_hoej = v72 ? v73 : NEVER
  s[2156] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[2] || !s[456] && f.laegeattestNoedvendig || s[456] && (!s[36] && s[459] || s[36] && f.laegeattestNoedvendig)
  s[2158] = SDL_11a_1
  const SDL_11a_1_nej = !s[2] || !s[456] && f.laegeattestNoedvendig === false || s[456] && (!s[36] && s[461] || s[36] && f.laegeattestNoedvendig === false)
  s[2159] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[2] || s[456] && !s[36] && s[460]
  s[2160] = SDL_11a_1_ir
}

function svar_60(f, s) {
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v0 = s[36] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[2] || v0
  s[2161] = SDL_11c
  const SDL_11c_nej = !s[2] || !v0
  s[2162] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v3 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v4 = s[592] || s[58]
  const SDL_12_1_2 = !s[2] || !s[456] && v3 || s[456] && (!s[165] && v4 && f.behovForTvaerfagligIndsats === false || s[165] && !s[39] && s[592])
  s[605] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[2] || !s[456] && !v3 || s[456] && (!s[165] && (s[593] || f.behovForTvaerfagligIndsats) || s[165] && (s[39] || s[593]))
  s[600] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[2] || s[456] && s[165] && s[594]
  s[599] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v8 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[2] || !s[456] && v8 || s[456] && !s[165] && v4 && f.behovForTvaerfagligIndsats
  s[606] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[2] || !s[456] && !v8 || s[456] && (s[165] || s[593] || f.behovForTvaerfagligIndsats === false)
  s[607] = SDL_12_1_3_nej
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v11 = s[461] || s[459]
  const v12 = s[461] ? 0 : 4
  const v13 = s[459] ? 4 : 0
  const v14 = Math.max(1, v12)
  const v15 = Math.min(1, v13)
  const v16 = s[464] && v11
  const v17 = !s[165] && v11 && v15 >= v14
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v12, v14) : v12) : v14
  const v20 = v16 ? (v17 ? Math.max(v13, v15) : v13) : v15
  const v21 = s[36] ? (s[165] ? (s[39] ? (s[465] ? 0 : 1) : s[465] ? (v18 ? Math.min(1, v19) : 1) : v19) : v12) : -Infinity
  const v22 = s[36] ? (s[165] ? (s[39] ? (s[464] ? 1 : 0) : s[465] ? (v18 ? Math.max(1, v20) : 1) : v20) : v13) : Infinity
  const v23 = s[595] ? 1 : 4
  const v24 = s[467] ? 0 : 1
  const v25 = !s[469] && (!s[36] || !s[165] && v11 || s[165] && (!s[39] && (s[465] || v16 || v17) || s[39] && (s[465] || s[464])))
  const SDL_13b_1_antal = s[468] ? (v25 ? Math.min(v21, v24) : v24) : v21
  s[2167] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[468] ? (v25 ? Math.max(v22, v23) : v23) : v22
  s[2168] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[36] && (s[468] || v25)
  s[2169] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[36] || !s[469] && (!s[36] || !s[165] && s[460] || s[165] && (!s[39] && (s[464] && s[460] || !s[165] && !((!v11 || !s[460] && v12 === v13) && v11 && v12 === 1)) || s[39] && !s[165]))
  s[2170] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v30 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[3553] = v30
  const v31 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[3554] = v31
  const v32 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[3555] = v32
  const v33 = !s[56] && f.vurderingsdato >= s[596]
  s[612] = v33
  const v34 = !s[56] && f.vurderingsdato < s[597]
  s[613] = v34
  const v35 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[3556] = v35
  const v36 = s[598] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[2] || v30 && (!v31 || !v32 && (v33 || s[58]) && f.fremmoedeErNoedvendigt === false || v32 && (!v35 || v36))
  s[2171] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[2] || !v30 || !v31 || !v32 && (v34 || f.fremmoedeErNoedvendigt) || v32 && (!v35 || !v36)
  s[2172] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[2] || v30 && (!v31 || v32 && !v35)
  s[2173] = SDL_13b_1_form_ir
}

function svar_61(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[888] = v0
  const v1 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[3558] = v1
  const v2 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v3 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v4 = Math.max(v2, v3)
  const v5 = Math.min(v2, v3)
  const v6 = s[599] && v5 >= v4
  const v7 = s[600] || v6
  const v8 = s[600] ? (v6 ? Math.min(v3, v4) : v3) : v4
  const v9 = s[600] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const v10 = f.holdteSamtaler >= 2
  s[3561] = v10
  const v11 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v12 = v10 || !s[56]
  const v13 = !v10 && s[58]
  const v14 = v10 ? v11 : shiftDays(s[601], -1)
  const v15 = v10 ? v11 : shiftDays(s[602], -1)
  const v16 = Math.max(v2, v14)
  const v17 = Math.min(v2, v15)
  const v18 = s[600] && v12
  const v19 = s[599] && v12 && v17 >= v16
  const v20 = v18 || v19
  const v21 = v18 ? (v19 ? Math.min(v14, v16) : v14) : v16
  const v22 = v18 ? (v19 ? Math.max(v15, v17) : v15) : v17
  const v23 = s[460] && v2 >= NEVER
  const v24 = f.holdteSamtaler >= 4
  s[3560] = v24
  const v25 = v24 || !s[56]
  const v26 = !v24 && s[58]
  const v27 = v24 ? NEVER : s[603]
  const v28 = v24 ? NEVER : s[604]
  const v29 = s[459] && v25
  const v30 = s[460] && v25 && v28 >= NEVER
  const v31 = v29 || v30 ? (v29 ? v27 : NEVER) : NEVER
  const v32 = s[461] ? NEVER : v28
  const v33 = s[461] || v29 || v30
  const v34 = s[459] && v26 || s[460] && !((!v25 || !v26 && v27 === v28) && v25 && v27 === NEVER)
  const v35 = s[464] && v33
  const v36 = !s[165] && v33 && v32 >= NEVER
  const v37 = s[2] ? (v1 ? (v0 ? (s[456] ? (s[36] ? (s[165] ? (s[39] ? NEVER : v35 || v36 ? (v35 ? v31 : NEVER) : NEVER) : v31) : s[459] || v23 ? (s[459] ? v2 : NEVER) : NEVER) : s[605] ? (v20 ? Math.min(v2, v21) : v2) : v21) : FIRST_DAY) : s[605] ? (v7 ? Math.min(v2, v8) : v2) : v8) : FIRST_DAY
  const v38 = s[595] || v25 ? (s[595] ? NEVER : v27) : NEVER
  const v39 = !s[469] && (!s[2] || !v1 && (s[605] || s[600] || v6) || v1 && (!v0 || !s[456] && (s[605] || v18 || v19) || s[456] && (!s[36] && (s[461] || s[459] || v23) || s[36] && (!s[165] && v33 || s[165] && (s[39] || s[465] || v35 || v36)))))
  const SDL_13b_1_naeste = s[468] ? (v39 ? Math.min(v37, v38) : v38) : v37
  s[2174] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[468] ? NEVER : s[2] ? (v1 ? (v0 ? (s[456] ? (s[36] ? (s[165] ? (s[39] ? NEVER : s[465] ? NEVER : v32) : v32) : s[461] ? NEVER : v2) : s[605] ? (v20 ? Math.max(v2, v22) : v2) : v22) : NEVER) : s[605] ? (v7 ? Math.max(v2, v9) : v2) : v9) : NEVER
  s[2175] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[598] && (s[468] || v39)
  s[2176] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[598] || s[468] && !s[595] && v26 || !s[469] && (!s[2] || !v1 && s[599] && v2 !== v3 || v1 && (!v0 || !s[456] && (s[600] && v13 || s[599] && !((!v12 || !v13 && v14 === v15) && v12 && v2 === v14)) || s[456] && (!s[36] && s[460] && v2 !== NEVER || s[36] && (!s[165] && v34 || s[165] && !s[39] && (s[464] && v34 || !s[165] && !((!v33 || !v34 && v31 === v32) && v33 && v31 === NEVER))))))
  s[2177] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v44 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[3562] = v44
  const v45 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[3563] = v45
  const SDL_13b_5 = !v0 || !v44 && f.sygdomForhindrerKontakt || v44 && (!v45 || f.kontaktUhensigtsmaessig)
  s[2178] = SDL_13b_5
  const SDL_13b_5_nej = !v0 || !v44 && f.sygdomForhindrerKontakt === false || v44 && (!v45 || f.kontaktUhensigtsmaessig === false)
  s[2179] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v0 || v44 && !v45
  s[2180] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[2] || s[456] && (!s[165] && s[606] || s[165] && f.behovForTvaerfagligIndsats)
  s[2181] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[2] || !s[456] || !s[165] && s[607] || s[165] && f.behovForTvaerfagligIndsats === false
  s[2182] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[2] || s[456] && !s[165] && !s[2]
  s[2183] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[2] || s[36] && (!s[165] && s[605] || s[165] && (s[605] || s[599]) && !s[608])
  s[2184] = SDL_13c_2
  const SDL_13c_2_nej = !s[2] || !s[36] || !s[165] && s[600] || s[165] && (s[600] || s[608])
  s[2185] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[2] || s[36] && !s[165] && s[599]
  s[2186] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v55 = s[165] ? (s[39] ? s[609] : s[610]) : FIRST_DAY
  const v56 = s[165] ? (s[39] ? s[611] : s[610]) : NEVER
  const v57 = s[56] ? s[610] : Math.min(s[610], s[609])
  const v58 = s[56] ? s[610] : Math.max(s[610], s[611])
  const v59 = !s[469] && (!s[165] || !s[39] || !s[56])
  const SDL_13f_1_dag = s[468] ? (v59 ? Math.min(v55, v57) : v57) : v55
  s[2187] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[468] ? (v59 ? Math.max(v56, v58) : v58) : v56
  s[2188] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[165] && (s[468] || v59)
  s[2189] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[165] || s[468] && s[58] || !s[469] && (!s[165] || s[39] && s[58])
  s[2190] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v64 = !s[456] && v10
  const SDL_16_2 = !s[2] || !v1 && s[612] || v1 && (!v0 || v64)
  s[2191] = SDL_16_2
  const SDL_16_2_nej = !s[2] || !v1 && s[613] || v1 && (!v0 || !v64)
  s[2192] = SDL_16_2_nej
  const SDL_16_2_ir = !s[2] || !v1 && s[58] || v1 && !v0
  s[2193] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v68 = f.udebliver && f.rimeligGrund === false
  s[3565] = v68
  const v69 = v68 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[2] || v69
  s[2194] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[2] || !v69
  s[2195] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v72 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[3566] = v72
  const v73 = s[163] && (!s[420] && v72 && f.andenVurderingIndhentet || s[614])
  const SDL_21a = !s[2] || v73
  s[617] = SDL_21a
  const SDL_21a_nej = !s[2] || !v73
  s[616] = SDL_21a_nej
}

function svar_62(f, s) {
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v0 = s[615] && f.noedvendigBehandling
  s[3568] = v0
  const v1 = f.afviser === 'optraening'
  s[3570] = v1
  const v2 = v1 && f.hensigtsmaessigOptraening
  s[3569] = v2
  const v3 = v0 || v2
  s[3567] = v3
  const SDL_21_1_2 = !s[2] || v3 && f.opfordret && (s[616] || !s[2]) && f.skriftligtOrienteret
  s[2196] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[2] || !v3 || f.opfordret === false || s[617] || f.skriftligtOrienteret === false
  s[2197] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[2] || f.forhalerHelbredelsen
  s[2198] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[2] || f.forhalerHelbredelsen === false
  s[2199] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v8 = f.partshoeringsfrist >= f.vurderingsdato
  s[3572] = v8
  const v9 = f.harSvaretPaaPartshoering || !v8
  s[3571] = v9
  const v10 = f.partshoertOmOphoer && v9
  const SDL_21_3 = !s[2] || v10
  s[2200] = SDL_21_3
  const SDL_21_3_nej = !s[2] || !v10
  s[2201] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v13 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[2] || v13
  s[2202] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[2] || !v13
  s[2203] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v16 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[2] ? v16 : FIRST_DAY
  s[2207] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[2] ? v16 : NEVER
  s[2208] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v19 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[3576] = v19
  const v20 = SDL_21_4_dag >= f.opfyldtIgen
  s[3577] = v20
  const v21 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[3574] = v21
  const v22 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[646] = v22
  const SDL_21_4 = !s[2] || !v21 && v19 || v21 && (!v22 || (v19 || !s[2]) && f.genoptagetFoer === false)
  s[854] = SDL_21_4
  const SDL_21_4_nej = !s[2] || !v21 && !v20 || v21 && (!v22 || !v20 || f.genoptagetFoer)
  s[2205] = SDL_21_4_nej
  const SDL_21_4_ir = !s[2] || !v21 && !s[2] || v21 && !v22
  s[2206] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v26 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[2] ? v26 : FIRST_DAY
  s[2209] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[2] ? v26 : NEVER
  s[2210] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[2] || SDL_21_4_nej || SDL_21_4_ir
  s[2211] = SDL_21_4_fra_ir
}

function svar_63(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[749] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[751] = v1
  const v2 = shiftDays(s[113], 14)
  s[746] = v2
  const v3 = shiftDays(s[115], 14)
  s[747] = v3
  const v4 = v0 && !s[56] || !v0 && (v1 || !s[56])
  s[754] = v4
  const v5 = v0 && s[58] || !v0 && !v1 && s[58]
  s[759] = v5
  const v6 = v0 ? s[113] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[115] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[56] && s[119] && s[113] <= 15397 /* 2012-02-27 */
  const v9 = s[115] >= 15398 /* 2012-02-28 */
  s[753] = v9
  const v10 = s[113] <= 15516 /* 2012-06-25 */
  s[709] = v10
  const v11 = !s[56] && v9 && v10
  const v12 = v0 ? s[113] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[113] : v2
  const v13 = v0 ? s[115] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[115] : v3
  const v14 = s[115] >= 15517 /* 2012-06-26 */
  s[710] = v14
  const v15 = !s[56] && v14 && s[113] <= 18318 /* 2020-02-26 */
  const v16 = !s[56] && s[115] >= 18319 /* 2020-02-27 */ && s[113] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[113] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[113] : f.sygMedCovid19 ? s[113] : v2
  const v18 = v0 ? s[115] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[115] : f.sygMedCovid19 ? s[115] : v3
  const v19 = !s[56] && s[115] >= 18859 /* 2021-08-20 */ && s[113] <= 18953 /* 2021-11-22 */
  const v20 = !s[56] && s[115] >= 18954 /* 2021-11-23 */ && s[113] <= 19051 /* 2022-02-28 */
  const v21 = !s[56] && s[115] >= 19052 /* 2022-03-01 */ && s[116]
  const v22 = s[120] && v4
  s[756] = v22
  const v23 = v8 && v4
  s[755] = v23
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
  const SDL_41_1 = s[117] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[628] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[117] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[629] = SDL_41_1_hoej
  const SDL_41_1_er = s[117] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[626] = SDL_41_1_er
  const v51 = s[120] && v5
  s[757] = v51
  const v52 = v8 && v5
  s[758] = v52
  const SDL_41_1_ir = s[117] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[118]
  s[627] = SDL_41_1_ir
}

function svar_64(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[56] || !s[58] && s[113] === s[115]
  s[719] = v0
  const v1 = s[618] && s[619] < NEVER
  s[3582] = v1
  const v2 = s[618] && s[620] >= NEVER
  s[3583] = v2
  const v3 = Math.max(s[113], shiftDays(s[619], 1))
  const v4 = Math.max(s[115], shiftDays(s[620], 1))
  const v5 = s[618] && !s[56]
  const v6 = s[621] || s[58]
  const v7 = Math.max(s[113], v3)
  const v8 = Math.min(s[115], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[56]
  const v11 = s[621] && v5 && !s[56] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[113], v7) : s[113]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[115], v8) : s[115]) : v8
  const v15 = s[622] && s[623] < NEVER
  s[3584] = v15
  const v16 = s[622] && s[624] >= NEVER
  s[3585] = v16
  const v17 = Math.max(s[113], shiftDays(s[623], 1))
  const v18 = Math.max(s[115], shiftDays(s[624], 1))
  const v19 = s[622] && !s[56]
  const v20 = s[625] || s[58]
  const v21 = Math.max(s[113], v17)
  const v22 = Math.min(s[115], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[56]
  const v25 = s[625] && v19 && !s[56] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[113], v21) : s[113]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[115], v22) : s[115]) : v22
  const v29 = s[121] && (v9 || v10 || v11) || !s[121] && (s[142] && (v23 || v24 || v25) || !s[142] && (s[137] && (f.arbejdsskade && !s[56] || f.arbejdsskade === false && s[626]) || !s[137] && !s[56]))
  const v30 = s[121] && (v1 && v6 || v2 && s[58] || s[621] && s[58] || s[621] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[56] || !v5 && s[56]) && (!v5 || s[113] === v3))) || !s[121] && (s[142] && (v15 && v20 || v16 && s[58] || s[625] && s[58] || s[625] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[56] || !v19 && s[56]) && (!v19 || s[113] === v17))) || !s[142] && (s[137] && (f.arbejdsskade && s[58] || f.arbejdsskade === false && s[627]) || !s[137] && s[58]))
  const SDL_33_1 = s[117] ? FIRST_DAY : s[121] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[142] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[137] ? (f.arbejdsskade ? s[113] : s[628]) : s[113]
  s[2295] = SDL_33_1
  const SDL_33_1_hoej = s[117] ? NEVER : s[121] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[142] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[137] ? (f.arbejdsskade ? s[115] : s[629]) : s[115]
  s[2296] = SDL_33_1_hoej
  const SDL_33_1_er = s[117] || s[120] && v29 || s[128] && v29
  s[2297] = SDL_33_1_er
  const SDL_33_1_ir = s[117] || s[120] && v30 || s[128] && v30 || s[118]
  s[2298] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[127] || f.aftaleMedArbejdsgiver === false
  const v36 = s[583] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[117] || s[120] && v36 || s[128] && v36
  s[779] = SDL_56_1
  const SDL_56_1_nej = s[117] || s[120] && v35 || s[128] && v35
  s[781] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[720] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[3592] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[3593] = v41
  const v42 = v41 || s[586]
  s[3590] = v42
  const v43 = (v40 || SDL_33_1_ir) && s[630] && (v40 || s[585])
  s[3589] = v43
  const v44 = SDL_33_1_ir && s[125]
  s[3591] = v44
  const v45 = SDL_56_1_nej || s[631]
  s[3595] = v45
  const v46 = (SDL_56_1 || s[125]) && (s[632] || s[58]) && (SDL_56_1 || s[632])
  s[3594] = v46
  const v47 = s[125] && s[58]
  s[3596] = v47
  const v48 = v43 || v46
  s[3586] = v48
  const v49 = (v42 || v44) && (v45 || v47) && (v42 || v45)
  s[3587] = v49
  const v50 = v44 && v47
  s[3588] = v50
  const v51 = !s[121] || !v39 || v49
  const v52 = s[121] && v39 && (v48 || v50)
  const SDL_54_1 = s[117] || s[120] && v52 || s[128] && v52
  s[772] = SDL_54_1
  const SDL_54_1_nej = s[117] || s[120] && v51 || s[128] && v51
  s[775] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[2] || SDL_54_1
  s[2212] = SDL_21_5
  const SDL_21_5_nej = !s[2] || SDL_54_1_nej
  s[2213] = SDL_21_5_nej
  const SDL_21_5_ir = !s[2] || s[125]
  s[2214] = SDL_21_5_ir
  // SDL.24.1.meddelt: Stoppet virker tidligst fra (SDL § 24, stk. 1)
  const v58 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[2217] = v58
  const v59 = f.afgoerelsenErMeddelt ? Math.max(f.afgoerelsenMeddelt, f.aendringenSkalVirkeFra) : NEVER
  const SDL_24_1_meddelt = v58 ? v59 : FIRST_DAY
  s[2215] = SDL_24_1_meddelt
  const SDL_24_1_meddelt_hoej = v58 ? v59 : NEVER
  s[2216] = SDL_24_1_meddelt_hoej
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const SDL_24_1_ophoer_er = !v58 || f.ophoerErAfgjort === false || s[633]
  s[2220] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v58 || f.ophoerErAfgjort && s[634]
  s[2221] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v58 ? (f.ophoerErAfgjort ? Math.max(s[635], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[2218] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v58 ? (f.ophoerErAfgjort ? Math.max(s[636], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[2219] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v66 = s[153] && s[157] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[637] && (v66 || s[153] && s[159] >= 16252 /* 2014-07-01 */ && s[157] <= 2147483646)
  s[2222] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[637] && (v66 || s[153] && s[159] >= 13332 /* 2006-07-03 */ && s[157] <= 16251 /* 2014-06-30 */)
  s[2223] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[637] && (v66 || s[155] || s[153] && s[159] === NEVER) || s[638] || s[155]
  s[2224] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v70 = !s[56] && s[639]
  const SDL_24a_2 = v70 ? FIRST_DAY : s[137] ? s[113] : SDL_33_1
  s[2226] = SDL_24a_2
  const SDL_24a_2_hoej = v70 ? NEVER : s[137] ? s[115] : SDL_33_1_hoej
  s[2227] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[640] && (v70 || s[144] && (s[137] && !s[56] || !s[137] && SDL_33_1_er))
  s[2228] = SDL_24a_2_er
  const SDL_24a_2_ir = s[640] && (v70 || s[144] && (s[137] && s[58] || !s[137] && SDL_33_1_ir) || s[118]) || s[641]
  s[2229] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[2] || s[216] && (s[640] || s[642]) && f.laegenVurdererLivstruende
  s[2230] = SDL_24a_6
  const SDL_24a_6_nej = !s[2] || !s[216] || s[643] || f.laegenVurdererLivstruende === false
  s[2231] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v77 = s[216] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[2] || v77
  s[644] = SDL_24b_1
  const SDL_24b_1_nej = !s[2] || !v77
  s[645] = SDL_24b_1_nej
}

function svar_65(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[3598] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[216] ? v1 : FIRST_DAY
  s[2233] = SDL_24b_2
  const SDL_24b_2_hoej = s[216] ? v1 : NEVER
  s[2234] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[644] && !s[216] || s[645] || !s[2]
  s[2235] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[3599] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[2] ? (v5 ? (s[646] ? Math.min(s[156], v6) : FIRST_DAY) : s[156]) : FIRST_DAY
  s[2238] = SDL_25_2
  const SDL_25_2_hoej = s[2] ? (v5 ? (s[646] ? Math.min(s[158], v6) : NEVER) : s[158]) : NEVER
  s[2239] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[2] || !v5 && s[152] || v5 && (!s[646] || s[152]))
  s[2240] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[2] || !v5 && s[154] || v5 && (!s[646] || s[154])
  s[2241] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[56] && s[119] && s[639]
  s[655] = v11
  const SDL_26_1_uger = s[117] ? -Infinity : v11 || s[144] ? (s[144] ? 0 : 91) : 91
  s[2249] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[117] ? Infinity : s[120] ? 91 : v11 ? 91 : 0
  s[2250] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[117] || s[120] || v11 || s[144]
  s[2251] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[656] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[657] = v16
  const v17 = s[586] || s[161]
  s[3604] = v17
  const v18 = s[630] && (s[160] || s[162]) && (s[585] || s[160])
  s[3603] = v18
  const v19 = s[125] && s[162]
  s[3605] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[125]) && (v17 || v19) && (v16 || v17)
  const v22 = s[125] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[3602] = v23
  const v24 = f.retErOpbrugt && !v23
  s[3601] = v24
  const SDL_26_1 = v24 && (s[117] || s[120] && v20 || v11 && v20 || s[144])
  s[2242] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[117] || s[120] && v21 || v11 && v21)
  s[2243] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[117] || s[120] && v22 || v11 && v22 || s[118]
  s[2244] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[157], 18330 /* 2020-03-09 */)
  s[3607] = v28
  const v29 = Math.max(s[159], 18330 /* 2020-03-09 */)
  s[963] = v29
  const v30 = s[153] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[153] && s[159] >= 18330 /* 2020-03-09 */
  s[3611] = v31
  const v32 = s[153] && s[157] < 18330 /* 2020-03-09 */
  s[3612] = v32
  const v33 = s[153] && s[157] <= 18535 /* 2020-09-30 */
  s[3613] = v33
  const v34 = s[153] && s[159] > 18535 /* 2020-09-30 */
  s[3614] = v34
  const v35 = v32 || v34
  s[650] = v35
  const v36 = (v31 || s[155]) && (v33 || s[155]) && (v31 || v33)
  s[3610] = v36
  const v37 = countDays(s[53], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[3615] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[649] = v38
  const v39 = (v32 || s[155]) && v37 && f.fortsatRet9Marts2020
  s[648] = v39
  const v40 = v36 || v39
  s[3608] = v40
  const v41 = (v35 || s[155]) && v38
  s[3609] = v41
  const v42 = shiftDays(s[157], 1)
  s[683] = v42
  const v43 = shiftDays(s[159], 1)
  s[685] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[153]
  s[651] = v48
  const v49 = s[155] && s[153] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[155]
  s[652] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[153]
  const v58 = v56 ? (v57 ? Math.min(s[157], v52) : v52) : s[157]
  const v59 = v56 ? (v57 ? Math.max(s[159], v54) : v54) : s[159]
  const v60 = v28 <= 2147483646
  s[647] = v60
  const v61 = s[153] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[155] || s[153] && v29 === NEVER
  s[653] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[153]
  const SDL_26_1_covid_er = v63 || v64
  s[660] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[157], v58) : v58) : s[157]
  s[658] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[159], v59) : v59) : s[159]
  s[659] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[155] && !((!s[153] || !s[155] && v44 === v45) && s[153] && (!s[153] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[155]) || v61 && s[155] || v62
  s[661] = SDL_26_1_covid_ir
}

function svar_66(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[153] || !s[155] && s[157] === s[159]
  s[704] = v0
  const v1 = s[153] && s[647]
  const v2 = s[648] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[649] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[157], v2)
  const v5 = Math.min(s[159], v3)
  const v6 = s[155] && s[153] && v5 >= v4
  const v7 = s[650] || v6
  const v8 = s[650] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[651] ? (v7 ? Math.min(s[157], v8) : s[157]) : v8
  s[2245] = SDL_26_1_fra
  const v10 = s[650] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[651] ? (v7 ? Math.max(s[159], v10) : s[159]) : v10
  s[2246] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[651] || s[650] || v6)
  s[2247] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[652] || s[155] && !(v0 && v2 === v3 && s[153] && (!s[153] || s[157] === v2))) || s[653]
  s[2248] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[3617] = v14
  const v15 = f.retErOpbrugt && !v14 && s[654]
  s[3616] = v15
  const SDL_26_2 = v15 && (s[117] || s[120] || s[655] && s[656] || s[144])
  s[2252] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[117] || s[120] || s[655] && s[657])
  s[2253] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[117] || s[120] || s[655] && s[125] || s[118]
  s[2254] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[658])
  s[3619] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[659])
  s[3618] = v20
  const v21 = s[660] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[660] && s[153]
  const v23 = s[661] || s[155]
  s[3624] = v23
  const v24 = v22 && s[157] < s[659]
  s[3622] = v24
  const v25 = v22 && s[159] >= s[658]
  s[3623] = v25
  const v26 = s[660] && s[659] >= 18443 /* 2020-06-30 */
  s[3627] = v26
  const v27 = s[660] && s[658] < 18443 /* 2020-06-30 */
  s[3628] = v27
  const v28 = s[660] && s[658] <= 18535 /* 2020-09-30 */
  s[3629] = v28
  const v29 = s[660] && s[659] > 18535 /* 2020-09-30 */
  s[3630] = v29
  const v30 = v27 || v29
  s[3626] = v30
  const v31 = (v26 || s[661]) && (v28 || s[661]) && (v26 || v28)
  s[3625] = v31
  const v32 = v25 || v30
  s[3621] = v32
  const v33 = (v24 || v23) && (v31 || s[661]) && (v24 || v31)
  s[3620] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[658], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[659], 1), 3), -1)
  const v36 = Math.max(s[658], v34)
  const v37 = Math.min(s[659], v35)
  const v38 = v33 && s[660]
  const v39 = v32 && s[660]
  const v40 = s[661] && s[660] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[658], v36) : s[658]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[659], v37) : s[659]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[660] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[660]
  const SDL_26_3_covid_er = v47 || v48
  s[664] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[658], v43) : v43) : s[658]
  s[662] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[659], v45) : v45) : s[659]
  s[663] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[661] || v46 && s[661] || s[661] || s[660] && v20 === NEVER
  s[665] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[3634] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[3631] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[3632] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[3635] = v56
  const v57 = v53 && v56
  s[3633] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[3636] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[2255] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[3637] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[3638] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[3640] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[3642] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[3643] = v65
  const v66 = v64 && v65
  s[3641] = v66
  const v67 = !v63 && v66
  s[3639] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[667] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[666] = SDL_26a_3_covid
}

function svar_67(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[662])
  s[3645] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[663])
  s[3644] = v1
  const v2 = s[664] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[664] && s[663] >= 18535 /* 2020-09-30 */
  s[3648] = v3
  const v4 = s[664] && s[662] < 18535 /* 2020-09-30 */
  s[3649] = v4
  const v5 = s[664] && s[662] <= 18566 /* 2020-10-31 */
  s[3650] = v5
  const v6 = s[664] && s[663] > 18566 /* 2020-10-31 */
  s[3651] = v6
  const v7 = v4 || v6
  s[3647] = v7
  const v8 = (v3 || s[665]) && (v5 || s[665]) && (v3 || v5)
  s[3646] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[662], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[663], 1), 1), -1)
  const v11 = Math.max(s[662], v9)
  const v12 = Math.min(s[663], v10)
  const v13 = v8 && s[664]
  const v14 = v7 && s[664]
  const v15 = s[665] && s[664] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[662], v11) : s[662]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[663], v12) : s[663]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[664] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[664]
  const SDL_26c_covid_er = v22 || v23
  s[669] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[662], v18) : v18) : s[662]
  s[673] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[663], v20) : v20) : s[663]
  s[675] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[665] || v21 && s[665] || s[665] || s[664] && v1 === NEVER
  s[671] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[666])
  s[3653] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[3654] = v29
  const v30 = s[666] >= 18535 /* 2020-09-30 */
  const v31 = !s[667] && v30
  s[3657] = v31
  const v32 = !s[667] && !v30
  s[3658] = v32
  const v33 = s[666] <= 18566 /* 2020-10-31 */
  const v34 = !s[667] && v33
  s[3659] = v34
  const v35 = !s[667] && !v33
  s[3660] = v35
  const v36 = v32 || v35
  s[3656] = v36
  const v37 = (v31 || s[667]) && (v34 || s[667]) && (v31 || v34)
  s[3655] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[666], 1), 1), -1)
  const v39 = Math.max(s[666], v38)
  const v40 = Math.min(s[666], v38)
  const v41 = v37 && !s[667]
  const v42 = v36 && !s[667]
  const v43 = s[667] && !s[667] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[666], v39) : s[666]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[666], v40) : s[666]) : v40
  const v47 = !s[667] && v28 < NEVER
  s[3652] = v47
  const SDL_26d_covid = v29 ? s[666] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[672] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[666] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[674] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[667])
  s[668] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[667]
  s[670] = SDL_26d_covid_ir
}

function svar_68(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[668] || f.forlaengelseErAfgjort === false && s[669]
  s[3661] = v0
  const v1 = f.forlaengelseErAfgjort && s[670] || f.forlaengelseErAfgjort === false && s[671]
  s[3662] = v1
  const v2 = f.forlaengelseErAfgjort ? s[672] : s[673]
  const v3 = f.forlaengelseErAfgjort ? s[674] : s[675]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[3664] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[3663] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[3667] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[3668] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[3669] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[3670] = v12
  const v13 = v10 || v12
  s[3666] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[3665] = v14
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
  s[2258] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[2256] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[2257] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[2259] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[3672] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[3671] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[3675] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[3676] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[3677] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[3678] = v42
  const v43 = v40 || v42
  s[3674] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[3673] = v44
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
  s[678] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[676] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[677] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[679] = SDL_26g_covid_ir
}

function svar_69(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[676])
  s[3680] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[677])
  s[3679] = v1
  const v2 = s[678] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[676], 1)
  const v4 = shiftDays(s[677], 1)
  const v5 = s[678] && v4 >= 18687 /* 2021-03-01 */
  s[3683] = v5
  const v6 = s[678] && v3 < 18687 /* 2021-03-01 */
  s[3684] = v6
  const v7 = s[678] && v3 <= 18747 /* 2021-04-30 */
  s[3685] = v7
  const v8 = s[678] && v4 > 18747 /* 2021-04-30 */
  s[3686] = v8
  const v9 = v6 || v8
  s[3682] = v9
  const v10 = (v5 || s[679]) && (v7 || s[679]) && (v5 || v7)
  s[3681] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[676], v11)
  const v14 = Math.min(s[677], v12)
  const v15 = v10 && s[678]
  const v16 = v9 && s[678]
  const v17 = s[679] && s[678] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[676], v13) : s[676]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[677], v14) : s[677]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[678] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[678]
  const SDL_26h_covid_er = v24 || v25
  s[2262] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[676], v20) : v20) : s[676]
  s[2260] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[677], v22) : v22) : s[677]
  s[2261] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[679] || v23 && s[679] || s[679] || s[678] && v1 === NEVER
  s[2263] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[3688] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[3687] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[3691] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[3692] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[3693] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[3694] = v38
  const v39 = v36 || v38
  s[3690] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[3689] = v40
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
  s[2266] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[2264] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[2265] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[2267] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[94] && s[98] && s[96] <= 14691 /* 2010-03-23 */
  const v61 = s[94] && s[95] >= 14692 /* 2010-03-24 */ && s[680]
  const SDL_27_1_2_uger = s[90] ? -Infinity : v60 ? 182 : v61 ? 273 : s[92] ? 273 : 483
  s[2270] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[90] ? Infinity : v61 || s[681] ? (s[681] ? (s[93] ? 483 : 273) : 273) : 182
  s[2271] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[90] || v60 || v61 || s[92] || s[93]
  s[2272] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[94] && s[98] && s[97]
  const v66 = s[155] || s[108]
  const SDL_27_1_2_slut_er = s[90] || v65 && s[153] && SDL_27_1_2_uger_er
  s[699] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[90] ? FIRST_DAY : shiftDays(s[157], SDL_27_1_2_uger)
  s[697] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[90] ? NEVER : shiftDays(s[159], SDL_27_1_2_uger_hoej)
  s[698] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[90] || v65 && v66 || s[99]
  s[703] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[153] && s[682]
  const SDL_27_1_3_slut = s[90] ? FIRST_DAY : dayReaching(v72, s[683], s[684])
  s[700] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[90] ? NEVER : dayReaching(v72, s[685], s[686])
  s[701] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[90] || s[91] && v73 || s[112] && v73
  s[702] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[90] || s[91] && v66 || s[112] && v66 || s[99]
  s[705] = SDL_27_1_3_slut_ir
}

function svar_70(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[157], 182)
  const v1 = s[92] && s[153]
  const v2 = s[687] || s[688]
  const v3 = s[688] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[90] ? FIRST_DAY : s[91] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[2273] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[90] ? NEVER : s[91] ? NEVER : v2 ? NEVER : shiftDays(s[159], 182)
  s[2274] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[90] || s[91] || v1 || s[687] || s[688]
  s[2275] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[90] || s[91] || s[92] && s[155] || s[688] || s[99]
  s[2276] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[100] || s[104] || s[689] || s[690]
  s[3695] = v8
  const v9 = s[691] && s[692] && s[693] && s[694] && (s[105] || s[107] || s[695] || s[696])
  s[3696] = v9
  const v10 = Math.max(s[157], s[697])
  const v11 = Math.min(s[159], s[698])
  const v12 = s[101] && s[699]
  const v13 = s[109] && s[153]
  const v14 = s[108] && s[699] && s[153] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[157], v10) : s[157]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[159], v11) : s[159]) : v11
  const v18 = Math.max(s[157], s[700])
  const v19 = Math.min(s[159], s[701])
  const v20 = s[102] && s[702]
  const v21 = s[110] && s[153]
  const v22 = s[108] && s[702] && s[153] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[157], v18) : s[157]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[159], v19) : s[159]) : v19
  const v26 = Math.max(s[157], SDL_27_1_4_slut)
  const v27 = Math.min(s[159], SDL_27_1_4_slut_hoej)
  const v28 = s[103] && SDL_27_1_4_slut_er
  const v29 = s[111] && s[153]
  const v30 = s[106] && SDL_27_1_4_slut_er && s[153] && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(s[157], v26) : s[157]) : v26
  const v33 = v29 ? (v30 ? Math.max(s[159], v27) : s[159]) : v27
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[697], v16) : s[697]) : v16, v20 ? (v23 ? Math.min(s[700], v24) : s[700]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[698], v17) : s[698]) : v17, v20 ? (v23 ? Math.max(s[701], v25) : s[701]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[101] && s[703] || s[109] && s[155] || s[108] && s[703] && s[155] || s[108] && !((!s[699] || !s[703] && s[697] === s[698]) && s[704] && (s[699] && s[153] || !s[699] && !s[153]) && (!s[699] || s[157] === s[697])) || s[102] && s[705] || s[110] && s[155] || s[108] && s[705] && s[155] || s[108] && !((!s[702] || !s[705] && s[700] === s[701]) && s[704] && (s[702] && s[153] || !s[702] && !s[153]) && (!s[702] || s[157] === s[700])) || s[103] && SDL_27_1_4_slut_ir || s[111] && s[155] || s[106] && SDL_27_1_4_slut_ir && s[155] || s[106] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[704] && (SDL_27_1_4_slut_er && s[153] || !SDL_27_1_4_slut_er && !s[153]) && (!SDL_27_1_4_slut_er || s[157] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[706] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[706] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[90] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[2280] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[90] ? NEVER : v8 ? NEVER : v35
  s[2281] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[160] && (s[90] || s[91] && v40 || s[112] && v40)
  s[2282] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[160] && (s[90] || s[91] && v41 || s[112] && v41 || s[99]) || s[707]
  s[2283] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[654] && !s[56] && (!s[708] || f.laegenVenterArbejdeInden26Uger)
  s[2284] = SDL_29_1
  const SDL_29_1_nej = s[654] && !s[56] && (!s[708] || f.laegenVenterArbejdeInden26Uger === false)
  s[2285] = SDL_29_1_nej
  const SDL_29_1_ir = !s[654] || s[56] || !s[708]
  s[2286] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[55], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[2] ? v49 : FIRST_DAY
  s[2287] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[2] ? v49 : NEVER
  s[2288] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[2]
  s[2289] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[56]
  s[714] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[58]
  s[718] = v55
  const v56 = f.sygemeldtITide && !s[56] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[56])
  const v57 = f.sygemeldtITide && s[58] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[58])
  const SDL_35_2 = s[117] ? FIRST_DAY : f.sygemeldtITide ? s[113] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[113] : v53) : s[113]
  s[2301] = SDL_35_2
  const SDL_35_2_hoej = s[117] ? NEVER : f.sygemeldtITide ? s[115] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[115] : v53) : s[115]
  s[2302] = SDL_35_2_hoej
  const SDL_35_2_er = s[126] && (s[117] || s[120] && v56 || s[128] && v56)
  s[2303] = SDL_35_2_er
  const SDL_35_2_ir = s[126] && (s[117] || s[120] && v57 || s[128] && v57 || s[118]) || s[127] || s[125]
  s[2304] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[56] && s[114] && s[709]
  s[716] = v62
  const v63 = !s[56] && s[710] && s[116]
  s[717] = v63
  const SDL_35_3 = s[117] ? FIRST_DAY : v62 ? FIRST_DAY : s[113]
  s[713] = SDL_35_3
  const SDL_35_3_hoej = s[117] ? NEVER : v62 ? NEVER : s[115]
  s[712] = SDL_35_3_hoej
  const SDL_35_3_er = s[142] && (s[117] || v62 || v63 && !s[56])
  s[711] = SDL_35_3_er
  const SDL_35_3_ir = !s[142] || s[117] || v62 || v63 && s[58] || s[118]
  s[715] = SDL_35_3_ir
}

function svar_71(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[711] && s[712] >= f.anmeldtTilAkasse
  s[3698] = v0
  const v1 = s[711] && s[713] < f.anmeldtTilAkasse
  s[3699] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[113] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[115] : f.anmeldtTilAkasse
  const v4 = Math.max(s[113], v2)
  const v5 = Math.min(s[115], v3)
  const v6 = v0 && !s[56]
  const v7 = v1 && s[714]
  const v8 = s[715] && !s[56] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[117] ? FIRST_DAY : s[716] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[113], v10) : s[113]) : v10
  s[2305] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[117] ? NEVER : s[716] ? NEVER : v6 ? (v9 ? Math.max(s[115], v11) : s[115]) : v11
  s[2306] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[142] && (s[117] || s[716] || s[717] && (v6 || v7 || v8))
  s[2307] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[142] || s[117] || s[716] || s[717] && (v0 && s[58] || v1 && s[718] || s[715] && s[58] && s[718] || s[715] && !(s[719] && (!s[714] || !s[718] && v2 === v3) && (!s[56] || s[56] && !s[714]) && (s[56] || s[113] === v2))) || s[118]
  s[2308] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[740] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[741] = v17
  const v18 = shiftDays(s[113], 7)
  s[750] = v18
  const v19 = shiftDays(s[115], 7)
  s[752] = v19
  const v20 = v16 || !s[56]
  s[744] = v20
  const v21 = !v16 && s[58]
  s[748] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[113] <= 15426 /* 2012-03-27 */
  s[737] = v24
  const v25 = !s[56] && s[119] && v24
  s[730] = v25
  const v26 = s[115] >= 15427 /* 2012-03-28 */
  const v27 = !s[56] && v26 && s[709]
  s[745] = v27
  const v28 = !s[56] && s[710] && s[129]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[113], 21)
  s[738] = v30
  const v31 = shiftDays(s[115], 21)
  s[739] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[720] || !s[56]
  const v34 = v16 ? v32 : s[720] ? NEVER : v30
  const v35 = v16 ? v32 : s[720] ? NEVER : v31
  const v36 = !s[142] && !v16 && !s[720] && s[58]
  const v37 = s[721] && !s[56]
  const v38 = s[721] && s[58]
  const v39 = s[721] ? v18 : f.underretningsbrevSendt ? v29 : s[142] ? v30 : v34
  const v40 = s[721] ? v19 : f.underretningsbrevSendt ? v29 : s[142] ? v31 : v35
  const v41 = s[721] ? v18 : f.underretningsbrevSendt ? v29 : s[142] ? v32 : v34
  const v42 = s[721] ? v19 : f.underretningsbrevSendt ? v29 : s[142] ? v32 : v35
  const v43 = s[120] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[721] && (f.underretningsbrevSendt || s[142] && !s[56] || !s[142] && v33))
  const v46 = s[132] && (v37 || !s[721] && (f.underretningsbrevSendt || s[142] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[117] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[2309] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[117] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[2310] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[729] = v55
  const SDL_38_1_er = v55 && (s[117] || v43 || v44 || v27 || v45 || v46)
  s[2311] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[117] || s[120] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[721] && f.underretningsbrevSendt === false && (s[722] || v36)) || s[132] && (v38 || !s[721] && f.underretningsbrevSendt === false && v36) || s[118]
  s[2312] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[117] || s[120] && v58 || s[128] && v58)
  s[726] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[117] || s[120] && v59 || s[128] && v59)
  s[727] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[117] || s[120] && SDL_38_1_ir || s[128] && SDL_38_1_ir || s[118]
  s[728] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[56] && s[597] >= f.anmodningModtaget
  s[3704] = v63
  const v64 = !s[56] && s[596] < f.anmodningModtaget
  s[3705] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[3703] = v65
  const v66 = (v63 || s[58]) && f.undskyldendeForhold
  s[3702] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[3707] = v67
  const v68 = s[121] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[3706] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[56] && v26 && s[113] <= 19722 /* 2023-12-31 */
  s[731] = v71
  const v72 = !s[56] && s[115] >= 19723 /* 2024-01-01 */ && s[116]
  s[732] = v72
  const SDL_38_8 = v55 && (s[117] || s[120] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[723] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[117] || s[120] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[725] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[125]
  s[724] = SDL_38_8_ir
}

function svar_72(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[113], f.anmodningModtaget)
  const v1 = Math.min(s[115], f.anmodningModtaget)
  const v2 = s[723] && !s[56]
  const v3 = s[724] && !s[56] && v1 >= v0
  const v4 = s[725] || v3
  const v5 = s[725] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[113], v5) : s[113]) : v5
  const v7 = s[725] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[115], v7) : s[115]) : v7
  const v9 = v2 || s[725] || v3
  const v10 = s[723] && s[58] || s[724] && !(s[719] && !s[56] && (s[56] || s[113] === f.anmodningModtaget))
  const v11 = Math.max(s[113], v6)
  const v12 = Math.min(s[115], v8)
  const v13 = s[726] && !s[56]
  const v14 = s[727] && v9
  const v15 = s[728] && !s[56] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[726] && s[58] || s[727] && v10 || s[728] && s[58] && v10 || s[728] && !(s[719] && (!v9 || !v10 && v6 === v8) && (!s[56] && v9 || s[56] && !v9) && (s[56] || s[113] === v6))
  const SDL_38_7 = s[117] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[113], v17) : s[113]) : v17
  s[2313] = SDL_38_7
  const SDL_38_7_hoej = s[117] ? NEVER : v13 ? (v16 ? Math.max(s[115], v18) : s[115]) : v18
  s[2314] = SDL_38_7_hoej
  const SDL_38_7_er = s[729] && (s[117] || s[120] && v19 || s[730] && v19 || s[731] && v19 || s[732] && v19)
  s[2315] = SDL_38_7_er
  const SDL_38_7_ir = !s[729] || s[117] || s[120] && v20 || s[730] && v20 || s[731] && v20 || s[732] && v20 || s[118]
  s[2316] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[580] && s[57] >= s[733]
  s[3709] = v25
  const v26 = s[580] && s[57] < s[734]
  s[3710] = v26
  const v27 = shiftDays(s[113], 28)
  s[787] = v27
  const v28 = shiftDays(s[115], 28)
  s[786] = v28
  const v29 = !s[720] || !s[56]
  const v30 = s[720] && s[58]
  const v31 = s[720] ? v27 : NEVER
  const v32 = s[720] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[584] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[584] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[56] && s[119] && s[735]
  const v42 = !s[56] && s[736] && s[737]
  const v43 = !s[56] && s[57] >= s[738]
  s[790] = v43
  const v44 = !s[56] && s[57] < s[739]
  s[788] = v44
  const v45 = v43 && v29
  const v46 = s[58] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[3711] = v50
  const v51 = s[740] ? s[741] : s[742]
  const v52 = s[740] ? s[741] : s[743]
  const v53 = v25 && s[744]
  const v54 = s[584] && s[744] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[120] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[717] && (v50 && !s[56] || !v50 && (v53 || v26 || v54))
  const v60 = s[745] || v59
  const v61 = s[745] ? FIRST_DAY : v50 ? s[746] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[117] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[2317] = SDL_40_1
  const v67 = s[745] ? NEVER : v50 ? s[747] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[117] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[2318] = SDL_40_1_hoej
  const SDL_40_1_er = s[121] && (s[117] || v56 || v57 || v58 || s[745] || v59)
  s[2319] = SDL_40_1_er
  const SDL_40_1_ir = !s[121] || s[117] || s[120] && v40 || v41 && v40 || v42 && (v43 && v30 || s[58] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[745] || s[717] && (v50 && s[58] || !v50 && (v25 && s[748] || s[584] && !((!s[744] || !s[748] && v51 === v52) && s[744] && (!s[744] || v51 === NEVER)))) || s[118]
  s[2320] = SDL_40_1_ir
}

function svar_73(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[56] && s[710] && s[113] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[56] && s[115] >= 16249 /* 2014-06-28 */ && s[113] <= 16658 /* 2015-08-11 */
  const v3 = !s[56] && s[115] >= 16659 /* 2015-08-12 */ && s[116]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[745] || v0 || v5
  const SDL_40a_1 = s[117] ? FIRST_DAY : s[730] || v7 ? (v7 ? (s[745] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[2321] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[117] ? NEVER : s[120] ? NEVER : s[730] ? NEVER : s[745] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[2322] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[142] && (s[117] || s[120] || s[730] || s[745] || v0 || v2 || v3)
  s[2323] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[142] || s[117] || s[745] || v2 || s[118]
  s[2324] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[749] ? s[750] : s[751] ? v13 : s[738]
  const v15 = s[749] ? s[752] : s[751] ? v13 : s[739]
  const v16 = !s[56] && s[753] && s[116]
  const v17 = f.aftaleForSelvstaendig ? s[750] : v14
  const v18 = f.aftaleForSelvstaendig ? s[752] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[56] || f.aftaleForSelvstaendig === false && s[754])
  const v20 = s[755] || v19
  const v21 = s[755] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[117] ? FIRST_DAY : s[756] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[2325] = SDL_43_1
  const v23 = s[755] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[117] ? NEVER : s[756] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[2326] = SDL_43_1_hoej
  const SDL_43_1_er = s[137] && (s[117] || s[756] || s[755] || v19)
  s[2327] = SDL_43_1_er
  const SDL_43_1_ir = !s[137] || s[117] || s[757] || s[758] || v16 && (f.aftaleForSelvstaendig && s[58] || f.aftaleForSelvstaendig === false && s[759]) || s[118]
  s[2328] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[56] && s[597] >= f.selvstaendigAnmeldt
  s[3714] = v27
  const v28 = !s[56] && s[596] < f.selvstaendigAnmeldt
  s[3715] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[58]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[56] && s[119] && s[113] <= 15111 /* 2011-05-17 */
  s[783] = v32
  const v33 = !s[56] && s[115] >= 15112 /* 2011-05-18 */ && s[113] <= 15207 /* 2011-08-21 */
  s[784] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[3716] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[56] && s[115] >= 15208 /* 2011-08-22 */ && s[116]
  s[785] = v37
  const SDL_43_5 = s[137] && (s[117] || s[120] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[2336] = SDL_43_5
  const SDL_43_5_nej = s[137] && (s[117] || s[120] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[2337] = SDL_43_5_nej
  const SDL_43_5_ir = !s[137] || s[125]
  s[2338] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[3717] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[3718] = v42
  const v43 = Math.max(s[113], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[115], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[56]
  const v46 = SDL_43_5_ir && !s[56] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[113], v48) : s[113]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[115], v50) : s[115]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[58] || SDL_43_5_ir && !(s[719] && !s[56] && (s[56] || s[113] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[113], v49)
  const v55 = Math.min(s[115], v51)
  const v56 = v41 && !s[56]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[56] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[58] || v42 && v53 || SDL_43_1_ir && s[58] && v53 || SDL_43_1_ir && !(s[719] && (!v52 || !v53 && v49 === v51) && (!s[56] && v52 || s[56] && !v52) && (s[56] || s[113] === v49))
  const SDL_43_4 = s[117] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[113], v60) : s[113]) : v60
  s[2329] = SDL_43_4
  const SDL_43_4_hoej = s[117] ? NEVER : v56 ? (v59 ? Math.max(s[115], v61) : s[115]) : v61
  s[2330] = SDL_43_4_hoej
  const SDL_43_4_er = s[137] && (s[117] || s[120] && v62 || s[128] && v62)
  s[2331] = SDL_43_4_er
  const SDL_43_4_ir = !s[137] || s[117] || s[120] && v63 || s[128] && v63 || s[118]
  s[2332] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[137] && (s[117] || s[120] && v41 || s[128] && v41)
  s[2333] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[137] && (s[117] || s[120] && v42 || s[128] && v42)
  s[2334] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[137] || s[117] || s[120] && SDL_43_1_ir || s[128] && SDL_43_1_ir || s[118]
  s[2335] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v71 = s[749] ? 8500 : s[751] ? 5500 : 0
  const SDL_45_4 = s[2] ? v71 : -Infinity
  s[2339] = SDL_45_4
  const SDL_45_4_hoej = s[2] ? v71 : Infinity
  s[2340] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[2] ? f.dagpengePrUge : -Infinity
  s[765] = SDL_51_1
  const SDL_51_1_hoej = s[2] ? f.dagpengePrUge : Infinity
  s[766] = SDL_51_1_hoej
}

function svar_74(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[782] = v0
  const v1 = quotient([s[25], 2], [3], 'nærmeste', 100)
  const v2 = quotient([s[26], 2], [3], 'nærmeste', 100)
  const SDL_52_1_er = !s[2] || v0 || !(!s[27] && !s[28] && s[25] === s[26])
  s[2355] = SDL_52_1_er
  const SDL_52_1_ir = !s[2] || !v0 && s[29] || s[28]
  s[2356] = SDL_52_1_ir
  const SDL_52_1 = s[2] ? Math.min(s[25], v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[27] ? Math.min(v1, v2) : -Infinity)) : -Infinity
  s[2353] = SDL_52_1
  const SDL_52_1_hoej = s[2] ? Math.min(s[26], v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[27] ? Math.max(v1, v2) : Infinity)) : Infinity
  s[2354] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v7 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[3719] = v7
  const v8 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v9 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v10 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v11 = SDL_52_1_er && !(!v8 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v12 = SDL_52_1_ir || !v8
  const v13 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v14 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v15 = s[402] && SDL_52_1_er
  const v16 = s[402] && SDL_52_1_ir
  const SDL_53_3_er = !v7 || v15 || !s[402] && (s[760] && v11 || !s[760] && (!s[372] || v11))
  s[2368] = SDL_53_3_er
  const SDL_53_3_ir = !v7 || v16 || !s[402] && (s[760] && v12 || !s[760] && s[372] && v12)
  s[2369] = SDL_53_3_ir
  const SDL_53_3 = v7 ? (s[402] ? SDL_52_1 : s[760] ? (v8 ? Math.min(v9, v10) : -Infinity) : s[372] ? (v8 ? Math.min(v13, v14) : -Infinity) : 0) : -Infinity
  s[2366] = SDL_53_3
  const SDL_53_3_hoej = v7 ? (s[402] ? SDL_52_1_hoej : s[760] ? (v8 ? Math.max(v9, v10) : Infinity) : s[372] ? (v8 ? Math.max(v13, v14) : Infinity) : 0) : Infinity
  s[2367] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v21 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[965] = v21
  const v22 = f.ledigUdenLoen || s[142] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v21 || v22
  s[2364] = SDL_53_2
  const SDL_53_2_nej = !v21 || !v22
  s[2365] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v25 = quotient([s[25], 100], [3700], 'nærmeste', 1)
  const v26 = quotient([s[26], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[2] ? (s[27] ? Math.min(v25, v26) : -Infinity) : -Infinity
  s[767] = SDL_50_1
  const SDL_50_1_hoej = s[2] ? (s[27] ? Math.max(v25, v26) : Infinity) : Infinity
  s[768] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v29 = s[761] && f.timefortjeneste >= SDL_50_1
  s[3723] = v29
  const v30 = s[761] && f.timefortjeneste < SDL_50_1_hoej
  s[3724] = v30
  const v31 = f.normalTimerPrUge >= 3700
  s[3725] = v31
  const v32 = v30 || !v31
  s[3722] = v32
  const v33 = v29 || s[762]
  const v34 = v33 && v31
  s[3721] = v34
  const v35 = Math.min(f.timefortjeneste, SDL_50_1)
  const v36 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v37 = v35 <= -Infinity
  const v38 = quotient([v35, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v39 = quotient([v36, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v40 = s[761] && !(v37 && (!s[761] || !s[762] && v35 === v36))
  const v41 = Math.min(s[25], v37 ? -Infinity : Math.min(v38, v39))
  const v42 = Math.min(s[26], v37 ? Infinity : Math.max(v38, v39))
  const v43 = s[762] || v37 || s[28]
  const v44 = v32 && v40
  const v45 = v34 || v44
  const v46 = v34 && s[28] || v32 && v43
  const SDL_47_1 = s[117] ? -Infinity : v34 ? (v44 ? Math.min(s[25], v41) : s[25]) : v41
  s[777] = SDL_47_1
  const SDL_47_1_hoej = s[117] ? Infinity : v34 ? (v44 ? Math.max(s[26], v42) : s[26]) : v42
  s[778] = SDL_47_1_hoej
  const SDL_47_1_er = s[117] || s[120] && v45 || s[763] && v45 || s[132] && v45
  s[776] = SDL_47_1_er
  const SDL_47_1_ir = s[117] || s[120] && v46 || s[763] && v46 || s[132] && v46 || s[118]
  s[780] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v51 = Math.max(0, s[764])
  const v52 = v51 >= 3700
  s[3728] = v52
  const v53 = v30 || !v52
  s[3727] = v53
  const v54 = v33 && v52
  s[3726] = v54
  const v55 = quotient([v35, v51], [100], 'nærmeste', 1)
  const v56 = quotient([v36, v51], [100], 'nærmeste', 1)
  const v57 = Math.min(s[25], v37 ? -Infinity : Math.min(v55, v56))
  const v58 = Math.min(s[26], v37 ? Infinity : Math.max(v55, v56))
  const v59 = v53 && v40
  const v60 = v54 || v59
  const v61 = v54 ? (v59 ? Math.min(s[25], v57) : s[25]) : v57
  const v62 = v54 ? (v59 ? Math.max(s[26], v58) : s[26]) : v58
  const v63 = v54 && s[28] || v53 && v43
  const v64 = Math.max(SDL_47_1, v61)
  const v65 = Math.min(SDL_47_1_hoej, v62)
  const v66 = SDL_53_2 && SDL_47_1_er
  const v67 = SDL_53_2_nej && v60
  const v68 = !v21 && SDL_47_1_er && v60 && v65 >= v64
  const v69 = v67 || v68
  const v70 = v67 ? (v68 ? Math.min(v61, v64) : v61) : v64
  const v71 = v67 ? (v68 ? Math.max(v62, v65) : v62) : v65
  const SDL_53_1_er = !s[2] || v66 || v67 || v68
  s[773] = SDL_53_1_er
  const SDL_53_1_ir = !s[2] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v63 || !v21 && SDL_47_1_ir && v63 || !v21 && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v60 || !v63 && v61 === v62) && (SDL_47_1_er && v60 || !SDL_47_1_er && !v60) && (!SDL_47_1_er || SDL_47_1 === v61))
  s[774] = SDL_53_1_ir
  const SDL_53_1 = s[2] ? (v66 ? (v69 ? Math.min(SDL_47_1, v70) : SDL_47_1) : v70) : -Infinity
  s[770] = SDL_53_1
  const SDL_53_1_hoej = s[2] ? (v66 ? (v69 ? Math.max(SDL_47_1_hoej, v71) : SDL_47_1_hoej) : v71) : Infinity
  s[771] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[2] || s[142] || s[137] && (v15 || !s[402] && SDL_53_3_er) || !s[137] && SDL_53_1_er
  s[2343] = SDL_46_1_er
  const SDL_46_1_ir = !s[2] || s[142] && !s[2] || !s[142] && (s[137] && (v16 || !s[402] && SDL_53_3_ir) || !s[137] && SDL_53_1_ir)
  s[2344] = SDL_46_1_ir
  const SDL_46_1 = s[2] ? (s[142] ? s[765] : s[137] ? (s[402] ? SDL_52_1 : SDL_53_3) : SDL_53_1) : -Infinity
  s[2341] = SDL_46_1
  const SDL_46_1_hoej = s[2] ? (s[142] ? s[766] : s[137] ? (s[402] ? SDL_52_1_hoej : SDL_53_3_hoej) : SDL_53_1_hoej) : Infinity
  s[2342] = SDL_46_1_hoej
}

function svar_75(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[767], f.timeloenHosArbejdsgiveren)
  const v1 = Math.min(s[768], f.timeloenHosArbejdsgiveren)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v4 = quotient([v1, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v5 = s[761] && !(v2 && (!s[761] || !s[762] && v0 === v1))
  const v6 = s[762] || v2
  const SDL_47_1_3 = s[117] ? -Infinity : v2 ? -Infinity : Math.min(v3, v4)
  s[2345] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[117] ? Infinity : v2 ? Infinity : Math.max(v3, v4)
  s[2346] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[117] || s[120] && v5 || s[128] && v5
  s[2347] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[117] || s[120] && v6 || s[128] && v6 || s[118]
  s[2348] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[2] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[2349] = SDL_50_4
  const SDL_50_4_hoej = s[2] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[2350] = SDL_50_4_hoej
  const SDL_50_4_er = s[121] && (!s[2] || SDL_47_1_3_er)
  s[2351] = SDL_50_4_er
  const SDL_50_4_ir = !s[121] || !s[2] || SDL_47_1_3_ir
  s[2352] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v15 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v16 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 })
  const v17 = v15 > -Infinity && v16 < Infinity
  const v18 = quotient([v15, 1], [1], 'nærmeste', 1)
  const v19 = quotient([v16, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[2] ? (v17 ? Math.min(v18, v19) : -Infinity) : -Infinity
  s[2357] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[2] ? (v17 ? Math.max(v18, v19) : Infinity) : Infinity
  s[2358] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[121] && (!s[2] || !(!v17 && v15 === v16))
  s[2359] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[121] || !s[2] || !v17
  s[2360] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v24 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[2] ? v24 : -Infinity
  s[2361] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[2] ? v24 : Infinity
  s[2362] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[121] || !s[2]
  s[2363] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v28 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[3729] = v28
  const v29 = intersectTable(ALL_DAYS, HELLIGDAGE_2)
  const v30 = v28 && countDays(v29, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[2] || v30
  s[2370] = SDL_53a_1
  const SDL_53a_1_nej = !s[2] || !v30
  s[2371] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v33 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v34 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v35 = intersect(v33, v34)
  const v36 = from(v35, 13332 /* 2006-07-03 */)
  const v37 = dayReaching(v36, 13332 /* 2006-07-03 */, 1)
  s[3730] = v37
  const SDL_53a_2_eksakt = v37 >= 16659 /* 2015-08-12 */
  s[857] = SDL_53a_2_eksakt
  const v39 = v37 >= NEVER
  s[856] = v39
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v36
  s[2372] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v36
  s[2373] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v39 || !SDL_53a_2_eksakt
  s[2375] = SDL_53a_2_ir
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v43 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[3731] = v43
  const v44 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[3735] = v44
  const v45 = s[121] && v44
  const v46 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[3732] = v46
  const v47 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[3733] = v47
  const v48 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[3734] = v48
  const v49 = v47 && !v48 && v45
  const SDL_53b_1 = !s[2] || v43 && (!s[769] && v45 || s[769] && (!v46 || v49))
  s[2376] = SDL_53b_1
  const SDL_53b_1_nej = !s[2] || !v43 || !s[769] && !v45 || s[769] && (!v46 || !v49)
  s[2377] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[2] || v43 && s[769] && !v46
  s[2378] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[2] ? Math.min(f.loenUnderSygdomPrUge, s[770]) : -Infinity
  s[2379] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[2] ? Math.min(f.loenUnderSygdomPrUge, s[771]) : Infinity
  s[2380] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[772] && (!s[2] || s[773])
  s[2381] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[772] && (!s[2] || s[774]) || s[775] || s[125]
  s[2382] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v57 = Math.min(s[25], SDL_47_1_3)
  const v58 = Math.min(s[26], SDL_47_1_3_hoej)
  const v59 = SDL_47_1_3_ir || s[28]
  const v60 = s[120] && SDL_47_1_3_er
  const v61 = s[763] && SDL_47_1_3_er
  const v62 = s[132] && s[776]
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(s[777], v57) : v57) : s[777]
  const SDL_56_1_beloeb = s[117] ? -Infinity : v60 ? (v63 ? Math.min(v57, v64) : v57) : v64
  s[2383] = SDL_56_1_beloeb
  const v66 = v61 ? (v62 ? Math.max(s[778], v58) : v58) : s[778]
  const SDL_56_1_beloeb_hoej = s[117] ? Infinity : v60 ? (v63 ? Math.max(v58, v66) : v58) : v66
  s[2384] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[779] && (s[117] || v60 || v61 || v62)
  s[2385] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[779] && (s[117] || s[120] && v59 || s[763] && v59 || s[132] && s[780] || s[118]) || s[781] || s[125]
  s[2386] = SDL_56_1_beloeb_ir
}

function svar_76(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[858] = v0
  const v1 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[3737] = v1
  const v2 = f.skoennedeFravaersdage >= 10
  s[3741] = v2
  const v3 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v2
  s[3740] = v3
  const v4 = f.dageBetaltForLidelsen >= 14
  s[3742] = v4
  const v5 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[3739] = v5
  const v6 = f.dageBetaltForLidelsen >= 15
  s[3743] = v6
  const v7 = f.dageBetaltForLidelsen >= 21
  s[3744] = v7
  const v8 = !v1 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v4) || v1 && (!v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v6) || v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v7))
  const SDL_56_2 = !v0 || v8
  s[2387] = SDL_56_2
  const SDL_56_2_nej = !v0 || !v8
  s[2388] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v11 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v0 || v11
  s[2390] = SDL_56_3
  const SDL_56_3_nej = !v0 || !v11
  s[2391] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v14 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v0 ? v14 : FIRST_DAY
  s[2392] = SDL_56_4
  const SDL_56_4_hoej = v0 ? v14 : NEVER
  s[2393] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v17 = f.fravaersdageSidsteAar >= 10
  s[3746] = v17
  const v18 = v17 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v0 || v18
  s[2394] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v0 || !v18
  s[2395] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v21 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[3747] = v21
  const v22 = v21 && s[782] && v3 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v0 || v22
  s[2396] = SDL_58a_1
  const SDL_58a_1_nej = !v0 || !v22
  s[2397] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v25 = !s[56] && s[597] >= f.refusionskravFremsat
  s[3748] = v25
  const v26 = !s[56] && s[596] < f.refusionskravFremsat
  s[3749] = v26
  const v27 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3750] = v27
  const v28 = v26 || !v27
  const v29 = v25 || s[58]
  const v30 = v29 && v27
  const v31 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3751] = v31
  const v32 = v26 || !v31
  const v33 = v29 && v31
  const SDL_59_6 = s[121] && (s[117] || s[120] && v30 || s[783] && v30 || s[784] && v33 || s[785] && v33)
  s[2402] = SDL_59_6
  const SDL_59_6_nej = s[121] && (s[117] || s[120] && v28 || s[783] && v28 || s[784] && v32 || s[785] && v32)
  s[2403] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v36 = !s[56] && s[786] >= f.arbejdsgiverAnmeldt
  s[3755] = v36
  const v37 = !s[56] && s[787] < f.arbejdsgiverAnmeldt
  s[3756] = v37
  const v38 = v36 || s[788] || SDL_59_6
  s[3752] = v38
  const v39 = SDL_59_6_nej || s[789]
  const v40 = (v37 || s[58]) && (s[790] || s[58]) && v39 && (v37 || s[790] || SDL_59_6_nej)
  s[3753] = v40
  const v41 = s[58] && s[789]
  s[3754] = v41
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
  const v56 = !s[56] && s[743] >= f.arbejdsgiverAnmeldt
  s[3759] = v56
  const v57 = !s[56] && s[742] < f.arbejdsgiverAnmeldt
  s[3760] = v57
  const v58 = !s[56] && s[57] < shiftDays(s[115], 30)
  s[3761] = v58
  const v59 = !s[56] && s[57] >= shiftDays(s[113], 30)
  s[3762] = v59
  const v60 = v56 || v58 || SDL_59_6
  s[3757] = v60
  const v61 = (v57 || s[58]) && (v59 || s[58]) && v39 && (v57 || v59 || SDL_59_6_nej)
  s[3758] = v61
  const v62 = v61 || v47
  const v63 = v61 ? v49 : v44
  const v64 = v61 ? v52 : v45
  const v65 = s[120] && v55
  const v66 = s[730] && v55
  const v67 = s[717] && (v60 || v61 || v47)
  const v68 = s[745] || v67
  const v69 = s[745] ? FIRST_DAY : v60 ? (v62 ? Math.min(v42, v63) : v42) : v63
  const v70 = v66 || v68
  const v71 = v66 ? (v68 ? Math.min(v51, v69) : v51) : v69
  const SDL_59_2 = s[117] ? FIRST_DAY : v65 ? (v70 ? Math.min(v51, v71) : v51) : v71
  s[2398] = SDL_59_2
  const v73 = s[745] ? NEVER : v60 ? (v62 ? Math.max(v42, v64) : v42) : v64
  const v74 = v66 ? (v68 ? Math.max(v54, v73) : v54) : v73
  const SDL_59_2_hoej = s[117] ? NEVER : v65 ? (v70 ? Math.max(v54, v74) : v54) : v74
  s[2399] = SDL_59_2_hoej
  const SDL_59_2_er = s[121] && (s[117] || v65 || v66 || s[745] || v67)
  s[2400] = SDL_59_2_er
  const SDL_59_2_ir = !s[121] || s[117] || s[120] && v46 || s[730] && v46 || s[745] || s[717] && v46 || s[118]
  s[2401] = SDL_59_2_ir
}

function svar_77(f, s) {
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v0 = s[791] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[2] || v0
  s[2404] = SDL_82_1
  const SDL_82_1_nej = !s[2] || !v0
  s[2405] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v3 = f.hjaelpemiddelKoebtFoerBevilling && f.saerligGrundTilKoebFoerBevilling === false
  const SEL_112_1_forud = !s[792] || v3
  s[2409] = SEL_112_1_forud
  const SEL_112_1_forud_nej = !s[792] || !v3
  s[2410] = SEL_112_1_forud_nej
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const v6 = f.hjaelpemidletAfhjaelperVaesentligt || f.hjaelpemidletLetterHjemmetVaesentligt || f.hjaelpemidletErNoedvendigtForErhverv
  s[3763] = v6
  const SEL_112_1 = !s[792] || f.funktionsevnenErVarigtNedsat && v6 && f.hjaelpemidletErBedstOgBilligst && (SEL_112_1_forud_nej || !s[792])
  s[2406] = SEL_112_1
  const SEL_112_1_nej = !s[792] || f.funktionsevnenErVarigtNedsat === false || !v6 || f.hjaelpemidletErBedstOgBilligst === false || SEL_112_1_forud
  s[2407] = SEL_112_1_nej
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v9 = f.vurderingsdato >= 15400 /* 2012-03-01 */
  s[3764] = v9
  const v10 = f.boernIHjemmetVedSaerligStoette >= 1
  s[3767] = v10
  const v11 = f.vurderingsdato <= 14517 /* 2009-09-30 */
  s[948] = v11
  const v12 = f.vurderingsdato >= 17532 /* 2018-01-01 */
  s[3766] = v12
  const v13 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[2876] = v13
  const v14 = v11 || v12 && s[793] || s[182] && v13 || s[561]
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
  s[3768] = v25
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
  const SSBEK_3_1_ir = !s[519] || !v9 && v14 || v9 && (!s[216] && v14 || s[216] && (!s[794] && v14 || s[794] && (!v12 && v14 || v12 && (!s[795] || !s[36] && v14 || s[36] && (!s[182] && v14 || s[182] && (!s[165] || s[561] || v14))))))
  s[803] = SSBEK_3_1_ir
  const SSBEK_3_1 = s[519] ? (v9 ? (s[216] ? (s[794] ? (v12 ? (s[795] ? (s[36] ? (s[182] ? (s[165] ? (s[561] ? -Infinity : Math.max(0, v10 ? (v60 === -Infinity ? -Infinity : v60 - v62) : v25 ? v34 : v32 ? -Infinity : v27 - v63)) : -Infinity) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v57) : v25 ? v34 : v32 ? -Infinity : v27 - v58)) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v48) : v50)) : -Infinity) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v48) : v50)) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v39) : v41)) : Math.max(0, v10 ? (v37 === -Infinity ? -Infinity : v37 - v39) : v41)) : Math.max(0, v10 ? (v22 === -Infinity ? -Infinity : v22 - v24) : v25 ? v34 : v32 ? -Infinity : v27 - v30)) : -Infinity
  s[799] = SSBEK_3_1
  const SSBEK_3_1_hoej = s[519] ? (v9 ? (s[216] ? (s[794] ? (v12 ? (s[795] ? (s[36] ? (s[182] ? (s[165] ? (s[561] ? Infinity : Math.max(0, v10 ? (v61 === Infinity ? Infinity : v61 - v62) : v25 ? v35 : v31 ? Infinity : v28 - v63)) : Infinity) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v57) : v25 ? v35 : v31 ? Infinity : v28 - v58)) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v48) : v51)) : Infinity) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v48) : v51)) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v39) : v42)) : Math.max(0, v10 ? (v38 === Infinity ? Infinity : v38 - v39) : v42)) : Math.max(0, v10 ? (v23 === Infinity ? Infinity : v23 - v24) : v25 ? v35 : v31 ? Infinity : v28 - v30)) : Infinity
  s[800] = SSBEK_3_1_hoej
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v67 = f.ydelseVedSaerligStoette === 'revalidering'
  s[3771] = v67
  const v68 = v67 && f.behovetBortfalderEfterRevalidering
  s[3770] = v68
  const v69 = f.faaetHjaelp3MaanederAf18 && !v68
  s[3769] = v69
  const v70 = f.boernIHjemmetVedSaerligStoette === 0
  s[3773] = v70
  const v71 = f.boernUdeVedSaerligStoette === 0
  s[3774] = v71
  const v72 = v70 && v71
  s[3772] = v72
  const v73 = Math.round(f.hidtidigNettoindtaegt * 9 / 10)
  const v74 = v72 ? Math.max(v73, f.nettoForsoergersats) : v73
  const v75 = v69 ? Math.min(v74, f.nettoHoejesteDagpenge) : v74
  const SSBEK_6_1 = s[519] ? (s[38] ? -Infinity : v75) : -Infinity
  s[801] = SSBEK_6_1
  const SSBEK_6_1_hoej = s[519] ? (s[38] ? Infinity : v75) : Infinity
  s[802] = SSBEK_6_1_hoej
  const v78 = s[796] || s[797]
  s[805] = v78
  const SSBEK_6_1_ir = s[798] && (!s[519] || s[38]) || v78
  s[804] = SSBEK_6_1_ir
}

function svar_78(f, s) {
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v0 = Math.max(0, -s[799] === Infinity ? Infinity : f.nettoboligudgift - s[799])
  const v1 = Math.max(0, f.nettoindtaegtVedSaerligStoette - f.nettohjaelpAlene)
  const SSBEK_5_1 = s[519] ? (s[38] ? -Infinity : Math.max(0, Math.min(Math.max(0, -s[800] === -Infinity ? -Infinity : f.nettoboligudgift - s[800]) - v1, s[801] === -Infinity ? -Infinity : s[801] - f.nettoindtaegtVedSaerligStoette))) : -Infinity
  s[2413] = SSBEK_5_1
  const SSBEK_5_1_hoej = s[519] ? (s[38] ? Infinity : Math.max(0, Math.min(v0 === Infinity ? Infinity : v0 - v1, s[802] === Infinity ? Infinity : s[802] - f.nettoindtaegtVedSaerligStoette))) : Infinity
  s[2414] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[798] && (!s[519] || s[38] || s[798])
  s[2415] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[798] && (!s[519] || s[38] || s[803] || s[804]) || s[805]
  s[2416] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const SSBEK_10_1 = s[519] ? (s[38] ? -Infinity : Math.min(SSBEK_5_1, f.nettoLaaneudgifter)) : -Infinity
  s[2417] = SSBEK_10_1
  const SSBEK_10_1_hoej = s[519] ? (s[38] ? Infinity : Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter)) : Infinity
  s[2418] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[798] && (!s[519] || s[38] || SSBEK_5_1_er)
  s[2419] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[798] && (!s[519] || s[38] || SSBEK_5_1_ir) || s[805]
  s[2420] = SSBEK_10_1_ir
}

function svar_79(f, s) {
  const v0 = s[2] ? 0 : 4
  s[845] = v0
  const v1 = s[0] ? 0 : 4
  s[982] = v1
  const v2 = s[209] ? 4 : 0
  s[993] = v2
  const v3 = (s[201] ? 1 : 0) + v2
  s[990] = v3
  const v4 = f.vurderingsdato >= 16307 /* 2014-08-25 */
  s[868] = v4
  const v5 = s[13] ? 0 : 4
  s[996] = v5
  const v6 = 1 + v0
  s[1063] = v6
  const v7 = s[806] ? 1 : 0
  s[1072] = v7
  const v8 = s[807] ? 1 : 0
  s[1081] = v8
  const v9 = v8 + (s[808] ? 4 : 0)
  s[1085] = v9
  const v10 = s[12] ? 0 : 4
  s[1110] = v10
  const v11 = s[455] ? 4 : 0
  s[1716] = v11
  const v12 = (f.erVisiteretTilFleksjob ? 1 : 0) + v11
  s[1126] = v12
  const v13 = (s[761] ? 1 : 0) + (s[762] ? 4 : 0)
  s[1137] = v13
  const v14 = 1 + v5
  s[1140] = v14
  const v15 = s[809] ? 0 : 4
  s[1175] = v15
  const v16 = s[810] ? 1 : 0
  s[1188] = v16
  const v17 = v16 + (s[811] ? 4 : 0)
  s[1191] = v17
  const v18 = s[812] ? 1 : 0
  s[1195] = v18
  const v19 = s[813] ? 1 : 0
  s[1200] = v19
  const v20 = f.soegteHjaelpDen >= 18262 /* 2020-01-01 */
  s[881] = v20
  const v21 = s[5] ? 0 : 4
  s[1233] = v21
  const v22 = s[166] ? 1 : 0
  s[1244] = v22
  const v23 = v22 + (s[814] ? 4 : 0)
  s[1236] = v23
  const v24 = s[815] ? 4 : 0
  s[1243] = v24
  const v25 = (s[816] ? 1 : 0) + (s[817] ? 2 : 0) + (s[818] ? 4 : 0)
  s[1246] = v25
  const v26 = (s[819] ? 1 : 0) + (s[820] ? 2 : 0) + v0
  s[1247] = v26
  const v27 = s[171] ? 1 : 0
  s[1248] = v27
  const v28 = s[168] ? 1 : 0
  s[885] = v28
  const v29 = s[821] ? 1 : 0
  s[1253] = v29
  const v30 = s[822] ? 1 : 0
  s[1262] = v30
  const v31 = 1 + (s[823] ? 4 : 0)
  s[1272] = v31
  const v32 = s[46] ? 0 : 1
  s[1281] = v32
  const v33 = f.vurderingsdato >= 13859 /* 2007-12-12 */
  s[887] = v33
  const v34 = s[165] ? 0 : 4
  s[1295] = v34
  const v35 = s[165] ? 1 : 0
  s[2739] = v35
  const v36 = s[165] ? 1 : 4
  s[1298] = v36
  const v37 = s[824] ? 4 : 0
  s[1328] = v37
  const v38 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[898] = v38
  const v39 = f.ressourceforloebErBevilget ? 1 : 0
  s[1353] = v39
  const v40 = s[185] ? 4 : 0
  s[1364] = v40
  const v41 = v39 + v40
  s[1344] = v41
  const v42 = s[178] ? 4 : 0
  s[1350] = v42
  const v43 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[2914] = v43
  const v44 = s[825] ? 4 : 0
  s[1354] = v44
  const v45 = f.vurderingsdato >= 14512 /* 2009-09-25 */
  s[901] = v45
  const v46 = !s[826] && !s[827]
  s[1381] = v46
  const v47 = s[258] ? 4 : 0
  s[1387] = v47
  const v48 = s[828] ? 4 : 0
  s[1393] = v48
  const v49 = s[195] ? 4 : 0
  s[1408] = v49
  const v50 = s[829] ? 4 : 0
  s[1411] = v50
  const v51 = s[830] ? 1 : 0
  s[1430] = v51
  const v52 = s[831] ? 1 : 0
  s[1435] = v52
  const v53 = (s[832] ? 1 : 0) + (s[833] ? 4 : 0)
  s[1439] = v53
  const v54 = s[834] ? 1 : 0
  s[1481] = v54
  const v55 = f.revalideringErBevilget ? 1 : 0
  s[1484] = v55
  const v56 = s[835] ? 1 : 0
  s[1493] = v56
  const v57 = s[836] ? 1 : 0
  s[1510] = v57
  const v58 = s[837] ? 1 : 0
  s[1515] = v58
  const v59 = s[50] ? 4 : 0
  s[1526] = v59
  const v60 = s[838] ? 4 : 0
  s[1533] = v60
  const v61 = s[52] ? 1 : 0
  s[1557] = v61
  const v62 = s[339] ? 1 : 0
  s[1568] = v62
  const v63 = s[839] ? 4 : 0
  s[1571] = v63
  const v64 = s[798] ? 1 : 0
  s[1581] = v64
  const v65 = s[433] ? 4 : 0
  s[1591] = v65
  const v66 = s[0] ? 1 : 0
  s[933] = v66
  const v67 = s[163] ? 0 : 4
  s[1619] = v67
  const v68 = f.bruddetSkete >= 19899 /* 2024-06-25 */
  s[3174] = v68
  const v69 = s[423] ? 1 : 0
  s[937] = v69
  const v70 = s[423] ? 1 : 4
  s[1651] = v70
  const v71 = s[163] ? 1 : 0
  s[883] = v71
  const v72 = s[163] ? 1 : 4
  s[1673] = v72
  const v73 = s[2] ? 0 : 2
  s[1700] = v73
  const v74 = 1 + (s[840] ? 4 : 0)
  s[1749] = v74
  const v75 = s[841] ? 0 : 4
  s[1773] = v75
  const v76 = s[842] ? 1 : 0
  s[1802] = v76
  const v77 = s[843] ? 1 : 0
  s[1807] = v77
  const v78 = s[52] ? 1 : 4
  s[1830] = v78
  const v79 = f.fikHjaelpTilBoligindskud ? 1 : 0
  s[1849] = v79
}

function svar_80(f, s) {
  const v0 = s[844] ? 4 : 0
  s[1851] = v0
  const v1 = (s[2] ? 0 : 1) + 2 + s[845]
  s[1870] = v1
  const v2 = s[846] ? 1 : 0
  s[1877] = v2
  const v3 = s[545] ? 0 : 4
  s[1880] = v3
  const v4 = 1 + (s[559] ? 0 : 4)
  s[1941] = v4
  const v5 = !s[847] && !s[848]
  s[1946] = v5
  const v6 = f.anmodningEfterOffentlighedslovenModtaget >= 13332 /* 2006-07-03 */
  s[3498] = v6
  const v7 = s[849] ? 4 : 0
  s[2018] = v7
  const v8 = s[850] ? 0 : 4
  s[2046] = v8
  const v9 = s[851] ? 0 : 4
  s[2055] = v9
  const v10 = s[852] ? 0 : 4
  s[2095] = v10
  const v11 = s[576] ? 0 : 4
  s[2105] = v11
  const v12 = s[853] ? 1 : 0
  s[2114] = v12
  const v13 = s[125] ? 4 : 0
  s[2128] = v13
  const v14 = s[56] ? 0 : 1
  s[2129] = v14
  const v15 = s[58] ? 4 : 0
  s[2130] = v15
  const v16 = s[789] ? 4 : 0
  s[2152] = v16
  const v17 = s[854] ? 1 : 0
  s[2204] = v17
  const v18 = !s[56] && !s[855]
  s[2225] = v18
  const v19 = s[644] ? 1 : 0
  s[2232] = v19
  const v20 = s[106] ? 4 : 0
  s[2268] = v20
  const v21 = s[108] ? 4 : 0
  s[2269] = v21
  const v22 = !s[856] && !s[857]
  s[2374] = v22
  const v23 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[967] = v23
  const v24 = s[858] ? 0 : 4
  s[2389] = v24
  const v25 = s[792] ? 0 : 4
  s[2408] = v25
  const v26 = s[38] ? 2 : 0
  s[934] = v26
  const v27 = s[2] ? 1 : 0
  s[866] = v27
  const v28 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[882] = v28
  const v29 = v28 ? v27 : v26
  s[2421] = v29
  const v30 = s[0] ? 2 : 0
  s[875] = v30
  const v31 = s[859] ? v27 : v30
  s[2422] = v31
  const v32 = s[54] ? 1 : 0
  s[889] = v32
  const v33 = !s[56] && !s[58] && s[115] < NEVER
  s[892] = v33
  const v34 = s[113] >= 16440 /* 2015-01-05 */
  s[2815] = v34
  const v35 = s[113] >= 15012 /* 2011-02-07 */
  s[3549] = v35
  const v36 = v35 ? 2 : 0
  s[895] = v36
  const v37 = s[115] <= 16439 /* 2015-01-04 */
  s[2814] = v37
  const v38 = s[113] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[894] = v38
  const v39 = s[115] <= 15011 /* 2011-02-06 */
  s[893] = v39
  const v40 = v33 ? (v39 ? v38 : v37 ? v36 : v34 ? 3 : 0) : 0
  s[2424] = v40
  const v41 = s[456] ? 2 : 0
  s[2427] = v41
  const v42 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[2426] = v42
  const v43 = s[860] ? 2 : 0
  s[2435] = v43
  const v44 = s[861] ? 1 : 0
  s[2434] = v44
  const v45 = f.brevetSendtDen <= 15521 /* 2012-06-30 */
  s[2433] = v45
  const v46 = s[52] ? 5 : 0
  s[2444] = v46
  const v47 = s[36] ? 4 : 0
  s[896] = v47
  const v48 = s[371] ? 3 : 0
  s[2443] = v48
  const v49 = s[5] ? 2 : 0
  s[2442] = v49
  const v50 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[2441] = v50
  const v51 = s[200] ? 4 : 0
  s[914] = v51
  const v52 = s[210] ? 3 : 0
  s[916] = v52
  const v53 = f.vurderingsdato <= 16189 /* 2014-04-29 */
  s[915] = v53
  const v54 = s[36] ? 3 : 0
  s[877] = v54
  const v55 = s[859] ? v27 : s[862] ? v30 : v54
  s[912] = v55
  const v56 = s[201] && !s[202]
  s[2465] = v56
  const v57 = s[22] ? 4 : 0
  s[2467] = v57
  const v58 = f.vurderingsdato <= 16306 /* 2014-08-24 */
  s[874] = v58
  const v59 = s[21] ? 2 : 0
  s[873] = v59
  const v60 = s[12] ? 1 : 0
  s[2466] = v60
  const v61 = f.vurderingsdato <= 13502 /* 2006-12-20 */
  s[872] = v61
  const v62 = s[22] ? 2 : 0
  s[870] = v62
  const v63 = s[13] ? 1 : 0
  s[869] = v63
  const v64 = s[562] ? v63 : v62
  s[2499] = v64
  const v65 = f.vurderingsdato >= 13854 /* 2007-12-07 */ ? 2 : 0
  s[2542] = v65
  const v66 = f.vurderingsdato <= 13853 /* 2007-12-06 */
  s[2541] = v66
  const v67 = v66 ? v27 : v65
  s[2503] = v67
  const v68 = f.hensynModRepraesentation ? 1 : f.andenLovBegraenserRepraesentation ? 2 : 0
  s[2505] = v68
  const v69 = v67 === 2
  s[2506] = v69
  const v70 = v67 === 1
  s[2504] = v70
  const v71 = s[5] ? 3 : 0
  s[928] = v71
  const v72 = v66 ? v27 : s[356] ? v65 : f.vurderingsdato <= 16181 /* 2014-04-21 */ ? v71 : f.vurderingsdato >= 16182 /* 2014-04-22 */ ? 4 : 0
  s[2515] = v72
  const v73 = f.vurderingsdato <= 19904 /* 2024-06-30 */
  s[2543] = v73
  const v74 = f.fristForAfgoerelsenBrydes ? 1 : f.hensynModAtVentePaaAktindsigt ? 2 : 0
  s[2545] = v74
  const v75 = v72 === 4
  s[2548] = v75
  const v76 = v72 === 3
  s[2547] = v76
  const v77 = v72 === 2
  s[2546] = v77
  const v78 = v72 === 1
  s[2544] = v78
  const v79 = s[6] && !s[863] && s[2] ? v72 : 0
  s[2555] = v79
}

function svar_81(f, s) {
  const v0 = f.restenRoeberHensynet ? 1 : f.restenErKlartVildledende ? 2 : f.restenErUdenMening ? 3 : 0
  s[2556] = v0
  const v1 = f.anmodningOmAktindsigtModtaget <= 13853 /* 2007-12-06 */ ? (s[864] ? 1 : 0) : f.anmodningOmAktindsigtModtaget <= 16070 /* 2013-12-31 */ ? (f.anmodningOmAktindsigtModtaget >= 13854 /* 2007-12-07 */ ? 2 : 0) : f.anmodningOmAktindsigtModtaget <= 16181 /* 2014-04-21 */ ? (s[865] ? 3 : 0) : f.anmodningOmAktindsigtModtaget >= 16182 /* 2014-04-22 */ ? 4 : 0
  s[2557] = v1
  const v2 = f.ubetaenkeligtAtAfgoere ? 1 : f.fristForAfgoerelsenBrydes ? 2 : f.hensynModAtVentePaaHoering ? 3 : f.retTilAktindsigtIOplysningerne ? (f.videKredsEllerVanskeligt ? 5 : f.andenLovSikrerUdtalelse ? 6 : 0) : 4
  s[2569] = v2
  const v3 = f.fristForAfgoerelsenBrydes ? 1 : f.hensynModAtVentePaaUdtalelse ? 2 : f.andenLovSikrerUdtalelse ? 3 : 0
  s[2580] = v3
  const v4 = f.vurderingsdato <= 17675 /* 2018-05-24 */
  s[2623] = v4
  const v5 = f.vurderingsdato <= 14407 /* 2009-06-12 */ ? s[866] : f.vurderingsdato <= 15621 /* 2012-10-08 */ ? (f.vurderingsdato >= 14408 /* 2009-06-13 */ ? 2 : 0) : v4 ? (s[867] ? 3 : 0) : s[809] ? 4 : 0
  s[2590] = v5
  const v6 = s[868] ? 4 : 0
  s[2592] = v6
  const v7 = s[22] ? 3 : 0
  s[2591] = v7
  const v8 = s[868] ? 3 : 0
  s[2599] = v8
  const v9 = s[562] ? s[869] : f.vurderingsdato <= 16555 /* 2015-04-30 */ ? s[870] : s[871] ? 3 : 0
  s[2605] = v9
  const v10 = s[872] ? s[869] : s[562] ? s[873] : s[874] ? v7 : v6
  s[2606] = v10
  const v11 = s[868] ? 2 : 0
  s[2613] = v11
  const v12 = s[859] ? s[869] : s[875]
  s[2620] = v12
  const v13 = s[562] ? s[869] : s[874] ? s[870] : v8
  s[2621] = v13
  const v14 = s[809] ? 2 : 0
  s[2624] = v14
  const v15 = s[876] ? 3 : 0
  s[2626] = v15
  const v16 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[2625] = v16
  const v17 = f.vurderingsdato <= 14456 /* 2009-07-31 */ ? s[866] : s[862] ? (f.vurderingsdato >= 14457 /* 2009-08-01 */ ? 2 : 0) : s[877]
  s[2627] = v17
  const v18 = f.vurderingsdato >= 13917 /* 2008-02-08 */ ? 2 : 0
  s[2640] = v18
  const v19 = f.vurderingsdato <= 13916 /* 2008-02-07 */
  s[2639] = v19
  const v20 = v19 ? s[866] : v18
  s[2630] = v20
  const v21 = s[810] && !s[878] && s[2]
  s[2634] = v21
  const v22 = f.vurderingsdato <= 15886 /* 2013-06-30 */
  s[2641] = v22
  const v23 = f.vurderingsdato >= 14028 /* 2008-05-29 */ ? 2 : 0
  s[911] = v23
  const v24 = f.vurderingsdato <= 14027 /* 2008-05-28 */
  s[910] = v24
  const v25 = v24 ? s[866] : s[862] ? v23 : s[877]
  s[918] = v25
  const v26 = s[36] ? 2 : 0
  s[3192] = v26
  const v27 = s[862] ? s[866] : v26
  s[2647] = v27
  const v28 = s[40] ? 3 : 0
  s[2658] = v28
  const v29 = f.vurderingsdato <= 14431 /* 2009-07-06 */
  s[2657] = v29
  const v30 = f.vurderingsdato <= 15529 /* 2012-07-08 */
  s[2660] = v30
  const v31 = f.vurderingsdato <= 15336 /* 2011-12-28 */
  s[2659] = v31
  const v32 = f.vurderingsdato <= 18669 /* 2021-02-11 */
  s[2666] = v32
  const v33 = s[879] ? 2 : 0
  s[2664] = v33
  const v34 = f.vurderingsdato <= 14518 /* 2009-10-01 */
  s[2663] = v34
  const v35 = f.soegteHjaelpDen <= 18261 /* 2019-12-31 */
  s[2683] = v35
  const v36 = s[45] ? 2 : 0
  s[2723] = v36
  const v37 = f.soegteHjaelpDen <= 16070 /* 2013-12-31 */
  s[2682] = v37
  const v38 = s[44] ? 1 : 0
  s[2679] = v38
  const v39 = f.soegteHjaelpDen <= 14027 /* 2008-05-28 */
  s[2680] = v39
  const v40 = v39 ? v38 : v37 ? v36 : v35 ? (s[880] ? 3 : 0) : s[881] ? 4 : 0
  s[2678] = v40
  const v41 = s[38] ? 3 : 0
  s[944] = v41
  const v42 = s[882] ? v26 : v41
  s[2684] = v42
  const v43 = s[39] ? 2 : 0
  s[2685] = v43
  const v44 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[904] = v44
  const v45 = s[862] ? s[883] : v26
  s[2686] = v45
  const v46 = s[38] ? 4 : 0
  s[929] = v46
  const v47 = s[882] ? s[877] : v46
  s[922] = v47
  const v48 = s[859] ? s[866] : s[862] ? s[875] : v47
  s[2688] = v48
  const v49 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[2690] = v49
  const v50 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[2689] = v50
  const v51 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[2695] = v51
  const v52 = s[884] ? 3 : 0
  s[2694] = v52
  const v53 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[2693] = v53
  const v54 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[2692] = v54
  const v55 = s[171] && !s[173]
  s[2699] = v55
  const v56 = v54 ? s[885] : v51 ? (s[884] ? 2 : 0) : s[886] ? 3 : 0
  s[2700] = v56
  const v57 = s[39] ? 3 : 0
  s[3514] = v57
  const v58 = v44 ? v26 : v57
  s[2885] = v58
  const v59 = s[241] ? (s[862] ? s[866] : v58) : 0
  s[2725] = v59
  const v60 = s[887] ? 3 : 0
  s[2728] = v60
  const v61 = s[2] ? 2 : 0
  s[908] = v61
  const v62 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[921] = v62
  const v63 = s[52] ? 6 : 0
  s[2732] = v63
  const v64 = s[52] ? 2 : 0
  s[2740] = v64
  const v65 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[2743] = v65
  const v66 = s[0] ? 3 : 0
  s[900] = v66
  const v67 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[2742] = v67
  const v68 = s[888] ? 2 : 0
  s[2741] = v68
  const v69 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[964] = v69
  const v70 = v69 ? s[866] : v68
  s[2754] = v70
  const v71 = s[56] ? 0 : s[55] <= 15011 /* 2011-02-06 */ ? s[889] : s[708] ? 2 : 0
  s[2755] = v71
  const v72 = s[94] && !s[890] && s[95] < NEVER
  s[2783] = v72
  const v73 = s[96] >= 20485 /* 2026-02-01 */
  s[2788] = v73
  const v74 = s[96] >= 15012 /* 2011-02-07 */
  s[891] = v74
  const v75 = v74 ? 2 : 0
  s[2787] = v75
  const v76 = s[95] <= 20484 /* 2026-01-31 */
  s[2786] = v76
  const v77 = s[96] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[2785] = v77
  const v78 = s[95] <= 15011 /* 2011-02-06 */
  s[2784] = v78
  const v79 = v72 ? (v78 ? v77 : v75) : 0
  s[2789] = v79
}

function svar_82(f, s) {
  const v0 = s[96] >= 16252 /* 2014-07-01 */
  s[2796] = v0
  const v1 = s[891] ? 4 : 0
  s[2795] = v1
  const v2 = s[95] <= 16251 /* 2014-06-30 */
  s[2794] = v2
  const v3 = s[96] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[2793] = v3
  const v4 = s[96] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[2792] = v4
  const v5 = s[95] <= 13604 /* 2007-04-01 */
  s[2791] = v5
  const v6 = s[95] <= 13544 /* 2007-01-31 */
  s[2790] = v6
  const v7 = v0 ? 3 : 0
  s[2801] = v7
  const v8 = s[113] >= 16252 /* 2014-07-01 */
  s[962] = v8
  const v9 = s[115] <= 16251 /* 2014-06-30 */
  s[961] = v9
  const v10 = s[892] ? (s[893] ? s[894] : s[895]) : 0
  s[960] = v10
  const v11 = s[113] >= 15341 /* 2012-01-02 */
  s[2813] = v11
  const v12 = s[115] <= 15340 /* 2012-01-01 */
  s[2812] = v12
  const v13 = s[216] ? 2 : 0
  s[935] = v13
  const v14 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[2860] = v14
  const v15 = s[216] ? 3 : 0
  s[2865] = v15
  const v16 = s[163] ? 2 : 0
  s[2864] = v16
  const v17 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[2863] = v17
  const v18 = s[165] ? 4 : 0
  s[2877] = v18
  const v19 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[2875] = v19
  const v20 = s[38] ? 5 : 0
  s[943] = v20
  const v21 = s[882] ? s[896] : v20
  s[2889] = v21
  const v22 = s[897] ? 3 : 0
  s[2888] = v22
  const v23 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[2887] = v23
  const v24 = s[236] ? 4 : 0
  const v25 = s[882] ? v24 : v20
  s[2892] = v25
  const v26 = s[182] ? 3 : 0
  s[2891] = v26
  const v27 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[2890] = v27
  const v28 = s[36] ? 5 : 0
  s[930] = v28
  const v29 = s[898] ? 5 : 0
  s[2903] = v29
  const v30 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[2902] = v30
  const v31 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[2900] = v31
  const v32 = s[899] ? 2 : 0
  s[2899] = v32
  const v33 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[2898] = v33
  const v34 = s[184] ? 1 : 0
  s[2897] = v34
  const v35 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[2896] = v35
  const v36 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[2913] = v36
  const v37 = s[180] ? 2 : 0
  s[2912] = v37
  const v38 = s[181] ? 1 : 0
  s[2911] = v38
  const v39 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[2910] = v39
  const v40 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[2916] = v40
  const v41 = s[38] ? 6 : 0
  s[931] = v41
  const v42 = s[236] ? 5 : 0
  s[2923] = v42
  const v43 = s[182] ? 4 : 0
  s[2922] = v43
  const v44 = s[0] ? 4 : 0
  s[2932] = v44
  const v45 = f.vurderingsdato <= 14511 /* 2009-09-24 */
  s[2935] = v45
  const v46 = s[862] ? s[900] : s[896]
  s[2967] = v46
  const v47 = v45 ? s[866] : s[859] ? (s[901] ? 2 : 0) : v46
  s[2939] = v47
  const v48 = f.aabenbartFormaalsloestAtAfproeve ? 1 : 0
  s[2940] = v48
  const v49 = s[902] ? s[877] : v24
  s[3006] = v49
  const v50 = s[859] ? s[866] : s[862] ? s[875] : v49
  s[2945] = v50
  const v51 = s[903] ? 1 : 0
  s[2946] = v51
  const v52 = s[39] ? 5 : 0
  s[956] = v52
  const v53 = s[904] ? s[896] : v52
  s[2947] = v53
  const v54 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[2950] = v54
  const v55 = f.fleksjobPaaNuvaerendeArbejdsplads ? v50 : 0
  s[2954] = v55
  const v56 = s[905] ? 1 : 0
  s[2956] = v56
  const v57 = s[906] ? 1 : s[907] ? 0 : s[859] ? s[908] : v46
  s[2960] = v57
  const v58 = s[909] ? 1 : s[197] ? 2 : 0
  s[2961] = v58
  const v59 = s[887] ? 2 : 0
  s[927] = v59
  const v60 = s[910] ? s[866] : s[859] ? s[911] : v46
  s[2968] = v60
  const v61 = f.jobbetErOverenskomstdaekket ? s[912] : 0
  s[2969] = v61
  const v62 = s[197] ? 1 : 0
  s[2970] = v62
  const v63 = s[913] ? s[877] : s[914]
  s[2975] = v63
  const v64 = s[163] ? 3 : 0
  s[2976] = v64
  const v65 = s[859] ? s[866] : s[915] ? s[875] : s[862] ? s[916] : s[896]
  s[2977] = v65
  const v66 = f.vurderingsdato <= 15723 /* 2013-01-18 */ ? s[866] : s[862] ? (s[917] ? 2 : 0) : s[877]
  s[2980] = v66
  const v67 = s[223] && !s[221] ? s[918] : 0
  s[2986] = v67
  const v68 = s[919] ? 1 : s[920] ? 2 : 0
  s[2987] = v68
  const v69 = s[921] ? s[866] : s[862] ? v59 : s[922]
  s[2991] = v69
  const v70 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[923] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[924] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[2994] = v70
  const v71 = f.revalideringErBevilget ? v70 : 0
  s[2995] = v71
  const v72 = s[925] ? 1 : 0
  s[2996] = v72
  const v73 = s[862] ? (s[926] ? 4 : 0) : v28
  s[2998] = v73
  const v74 = f.vurderingsdato <= 16324 /* 2014-09-11 */
  s[2997] = v74
  const v75 = s[36] ? 6 : 0
  s[3003] = v75
  const v76 = f.vurderingsdato <= 15403 /* 2012-03-04 */
  s[3009] = v76
  const v77 = f.vurderingsdato <= 15148 /* 2011-06-23 */
  s[3008] = v77
  const v78 = s[910] ? s[866] : f.vurderingsdato <= 15147 /* 2011-06-22 */ ? s[911] : s[859] ? (f.vurderingsdato >= 15148 /* 2011-06-23 */ ? 3 : 0) : v44
  s[3054] = v78
  const v79 = s[216] ? 4 : 0
  s[3055] = v79
}

function svar_83(f, s) {
  const v0 = s[921] ? s[866] : s[927]
  s[3056] = v0
  const v1 = s[921] ? s[866] : s[356] ? s[927] : s[268] ? s[928] : s[52] ? 4 : 0
  s[3057] = v1
  const v2 = s[52] ? 3 : 0
  s[3334] = v2
  const v3 = s[921] ? s[866] : s[268] ? s[927] : v2
  s[3064] = v3
  const v4 = s[333] ? 1 : 0
  s[3072] = v4
  const v5 = f.vurderingsdato <= 17166 /* 2016-12-31 */
  s[3077] = v5
  const v6 = s[5] ? 1 : 0
  s[3115] = v6
  const v7 = s[288] ? v6 : 0
  s[3109] = v7
  const v8 = s[882] ? v2 : s[929]
  s[3133] = v8
  const v9 = s[519] ? 2 : 0
  s[3134] = v9
  const v10 = s[882] ? s[930] : s[931]
  s[3137] = v10
  const v11 = s[932] ? 4 : 0
  s[3136] = v11
  const v12 = f.vurderingsdato <= 17967 /* 2019-03-12 */
  s[3135] = v12
  const v13 = s[882] ? s[933] : s[934]
  s[3139] = v13
  const v14 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[3140] = v14
  const v15 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[3151] = v15
  const v16 = v15 ? s[935] : s[446] ? 3 : 0
  s[3147] = v16
  const v17 = f.bruddetSkete <= 19898 /* 2024-06-24 */
  s[3172] = v17
  const v18 = f.bruddetSkete <= 19722 /* 2023-12-31 */
  s[3170] = v18
  const v19 = f.bruddetSkete <= 18669 /* 2021-02-11 */
  s[3169] = v19
  const v20 = s[936] ? 2 : 0
  s[3168] = v20
  const v21 = f.bruddetSkete <= 18257 /* 2019-12-27 */
  s[3167] = v21
  const v22 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[3166] = v22
  const v23 = v22 ? s[937] : v20
  s[3175] = v23
  const v24 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[3198] = v24
  const v25 = s[165] ? 7 : 0
  s[3196] = v25
  const v26 = f.vurderingsdato <= 20453 /* 2025-12-31 */
  s[3195] = v26
  const v27 = s[426] ? 3 : 0
  s[3193] = v27
  const v28 = s[938] ? 3 : 0
  s[3201] = v28
  const v29 = f.vurderingsdato <= 17246 /* 2017-03-21 */
  s[3200] = v29
  const v30 = s[429] ? 4 : 0
  s[3206] = v30
  const v31 = s[445] ? 3 : 0
  s[3205] = v31
  const v32 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[3204] = v32
  const v33 = s[441] ? 4 : 0
  const v34 = f.vurderingsdato <= 15393 /* 2012-02-23 */
  const v35 = s[921] ? s[866] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? s[927] : v34 ? (s[939] ? 3 : 0) : s[862] ? v33 : v10
  s[3208] = v35
  const v36 = s[436] && !s[442] && !s[433]
  s[3211] = v36
  const v37 = s[38] ? 8 : 0
  s[3221] = v37
  const v38 = s[940] ? 0 : s[941] <= 16616 /* 2015-06-30 */ ? 1 : s[941] >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[3232] = v38
  const v39 = f.ledighedsydelseForAfbrydelse ? 1 : 0
  s[3233] = v39
  const v40 = s[942] ? 2 : 0
  s[3239] = v40
  const v41 = s[904] ? s[943] : s[39] ? 6 : 0
  s[3250] = v41
  const v42 = s[456] ? 3 : 0
  s[3249] = v42
  const v43 = s[39] ? 4 : 0
  s[3431] = v43
  const v44 = s[904] ? s[944] : v43
  s[3255] = v44
  const v45 = s[456] ? 4 : 0
  s[3564] = v45
  const v46 = s[882] ? v45 : v41
  s[3269] = v46
  const v47 = s[888] ? 3 : 0
  s[966] = v47
  const v48 = s[13] ? 2 : 0
  s[3273] = v48
  const v49 = s[945] ? 1 : f.vurderingsdato <= 14605 /* 2009-12-27 */ ? v48 : v34 ? (s[946] ? 3 : 0) : v33
  s[3288] = v49
  const v50 = s[841] ? 1 : 0
  s[3302] = v50
  const v51 = s[947] ? 2 : 0
  s[3304] = v51
  const v52 = f.bruddetSkete <= 15705 /* 2012-12-31 */
  s[3303] = v52
  const v53 = v52 ? v50 : v22 ? v51 : s[936] ? 3 : 0
  s[3307] = v53
  const v54 = f.vurderingsdato <= 16586 /* 2015-05-31 */
  s[3344] = v54
  const v55 = s[921] ? s[866] : f.vurderingsdato <= 13859 /* 2007-12-12 */ ? s[927] : s[948] ? (s[526] ? 3 : 0) : s[519] ? 4 : 0
  s[3358] = v55
  const v56 = s[546] ? 2 : 0
  s[3389] = v56
  const v57 = f.seniorpensionAnsoegtDen <= 18261 /* 2019-12-31 */
  s[3388] = v57
  const v58 = s[545] ? 1 : 0
  s[3387] = v58
  const v59 = f.seniorpensionAnsoegtDen <= 16070 /* 2013-12-31 */
  s[3386] = v59
  const v60 = s[551] ? 3 : 0
  s[3394] = v60
  const v61 = s[2] && s[532] < NEVER
  const v62 = s[531] >= 3652 /* 1980-01-01 */ ? 1 : 0
  const v63 = !s[949] && !s[950] && s[2] ? (v61 ? (s[532] <= 14518 /* 2009-10-01 */ ? v62 : s[531] >= 14519 /* 2009-10-02 */ ? 2 : 0) : 0) : 0
  s[3411] = v63
  const v64 = s[187] ? 1 : 0
  s[3412] = v64
  const v65 = v61 ? (s[532] <= 20269 /* 2025-06-30 */ ? v62 : s[949] ? 2 : 0) : 0
  s[3413] = v65
  const v66 = s[951] ? 1 : s[952] ? 0 : f.pensionBetalesFra <= 14518 /* 2009-10-01 */ ? (s[953] ? 2 : 0) : f.pensionBetalesFra <= 17712 /* 2018-06-30 */ ? (f.pensionBetalesFra >= 14519 /* 2009-10-02 */ ? 3 : 0) : s[954] ? 4 : 0
  s[3415] = v66
  const v67 = s[955] ? 4 : 0
  s[3421] = v67
  const v68 = f.vurderingsdato <= 18161 /* 2019-09-22 */
  s[3420] = v68
  const v69 = s[904] ? s[929] : s[956]
  s[3427] = v69
  const v70 = s[559] ? 1 : 0
  s[3433] = v70
  const v71 = s[957] ? 4 : 0
  s[3472] = v71
  const v72 = f.vurderingsdato <= 19967 /* 2024-09-01 */
  s[3470] = v72
  const v73 = s[556] ? 3 : 0
  s[3473] = v73
  const v74 = f.folkepensionAnsoegtDen >= 14519 /* 2009-10-02 */ ? 2 : 0
  s[3477] = v74
  const v75 = s[958] ? 1 : 0
  s[3476] = v75
  const v76 = f.folkepensionAnsoegtDen <= 14518 /* 2009-10-01 */
  s[3475] = v76
  const v77 = v76 ? v75 : v74
  s[3482] = v77
  const v78 = s[535] ? 1 : 0
  s[3483] = v78
  const v79 = f.vurderingsdato <= 18670 /* 2021-02-12 */
  s[3486] = v79
}

function svar_84(f, s) {
  const v0 = f.anmodningEfterOffentlighedslovenModtaget <= 16070 /* 2013-12-31 */
  s[3497] = v0
  const v1 = f.ansoegningenModtaget >= 14125 /* 2008-09-03 */ ? 2 : 0
  s[3509] = v1
  const v2 = s[851] ? 1 : 0
  s[3508] = v2
  const v3 = f.ansoegningenModtaget <= 14124 /* 2008-09-02 */
  s[3507] = v3
  const v4 = f.vurderingsdato >= 14125 /* 2008-09-03 */ ? 2 : 0
  s[3512] = v4
  const v5 = f.vurderingsdato <= 14124 /* 2008-09-02 */
  s[3511] = v5
  const v6 = f.afgoerelsenMeddelt >= 14125 /* 2008-09-03 */ ? 2 : 0
  s[3525] = v6
  const v7 = s[852] ? 1 : 0
  s[3524] = v7
  const v8 = f.afgoerelsenMeddelt <= 14124 /* 2008-09-02 */
  s[3523] = v8
  const v9 = s[576] ? 1 : 0
  s[3537] = v9
  const v10 = f.klagenModtaget <= 14124 /* 2008-09-02 */ ? v9 : f.klagenModtaget >= 14125 /* 2008-09-03 */ ? 2 : 0
  s[3529] = v10
  const v11 = s[577] ? 0 : v10
  s[3527] = v11
  const v12 = f.klagenSendtDigitaltITide ? 1 : 0
  s[3528] = v12
  const v13 = s[793] ? s[866] : s[795] ? 2 : 0
  s[3546] = v13
  const v14 = s[959] ? s[960] : 0
  s[3547] = v14
  const v15 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[3548] = v15
  const v16 = s[165] ? 3 : 0
  s[3552] = v16
  const v17 = s[456] ? 5 : 0
  s[3559] = v17
  const v18 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[3557] = v18
  const v19 = s[646] ? 4 : 0
  s[3575] = v19
  const v20 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[3573] = v20
  const v21 = s[113] >= 15517 /* 2012-06-26 */
  s[3697] = v21
  const v22 = v21 ? 4 : 0
  s[3581] = v22
  const v23 = s[113] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[3580] = v23
  const v24 = s[115] <= 15516 /* 2012-06-25 */
  s[3579] = v24
  const v25 = s[115] <= 15397 /* 2012-02-27 */
  s[3578] = v25
  const v26 = s[892] ? (s[893] ? s[894] : s[961] ? s[895] : s[962] ? 3 : 0) : 0
  s[3600] = v26
  const v27 = s[153] && !s[155] && s[963] < NEVER
  s[3606] = v27
  const v28 = s[113] >= 15427 /* 2012-03-28 */
  s[3708] = v28
  const v29 = v28 ? 3 : 0
  s[3701] = v29
  const v30 = s[115] <= 15426 /* 2012-03-27 */
  s[3700] = v30
  const v31 = s[142] ? (s[892] ? (s[893] ? s[894] : v30 ? s[895] : v24 ? v29 : s[115] <= 16248 /* 2014-06-27 */ ? v22 : s[115] <= 16658 /* 2015-08-11 */ ? (s[113] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[113] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[3712] = v31
  const v32 = s[892] ? (s[893] ? s[894] : s[115] <= 15111 /* 2011-05-17 */ ? s[895] : s[115] <= 15207 /* 2011-08-21 */ ? (s[113] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[113] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[3713] = v32
  const v33 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[866] : s[964] ? (s[965] ? 2 : 0) : s[966]
  s[3720] = v33
  const v34 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[3738] = v34
  const v35 = s[858] ? 1 : 0
  s[3736] = v35
  const v36 = s[967] ? 2 : 0
  s[3745] = v36
}

export function svar(f) {
  const s = new Array(3775)
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
  svar_77(f, s)
  svar_78(f, s)
  svar_79(f, s)
  svar_80(f, s)
  svar_81(f, s)
  svar_82(f, s)
  svar_83(f, s)
  svar_84(f, s)
  return { AIBEK_1_6_kan: (s[968] ? 1 : 0) + (s[969] ? 2 : 0) + (s[38] ? 0 : 4), AIBEK_2_kan: (s[970] ? 1 : 0) + (s[971] ? 2 : 0) + (s[972] ? 4 : 0), ALF_53_2_fleksjob_kan: (s[973] ? 1 : 0) + (s[974] ? 2 : 0) + s[845], ALF_62_3: s[623], ALF_62_3_hoej: s[624], ALF_62_3_kan: (s[622] ? 1 : 0) + (s[625] ? 4 : 0), BEK937_27_kan: (s[975] ? 1 : 0) + (s[976] ? 2 : 0) + (s[977] ? 4 : 0), DPL_3_1_kan: (s[978] ? 1 : 0) + (s[979] ? 2 : 0) + (s[861] ? 0 : 4), DPL_10: s[980], DPL_10_hoej: s[981], DPL_10_kan: 1 + (s[860] ? 0 : 4), FERIEBEK_2_kan: (s[412] ? 1 : 0) + (s[411] ? 2 : 0) + s[982], FERIEBEK_2_6_kan: (s[1] ? 3 : 0) + 4, FLEKSLOENBEK_1_1_kan: (s[983] ? 1 : 0) + (s[984] ? 2 : 0) + s[845], FLEKSLOENBEK_3_4: s[985], FLEKSLOENBEK_3_4_hoej: s[986], FLEKSLOENBEK_3_4_kan: 1 + (s[987] ? 4 : 0), FLEKSLOENBEK_4_1: s[988], FLEKSLOENBEK_4_1_hoej: s[989], FLEKSLOENBEK_4_1_kan: s[990], FLEKSLOENBEK_4_2_kan: (s[991] ? 1 : 0) + (s[992] ? 2 : 0) + s[993], FLEKSLOENBEK_4_4: s[994], FLEKSLOENBEK_4_4_hoej: s[995], FLEKSLOENBEK_4_4_kan: s[990], FLEKSYDELSESBEK_4_kan: (s[17] ? 1 : 0) + (s[19] ? 2 : 0) + s[996], FVL_7_1_kan: (s[997] ? 1 : 0) + (s[998] ? 2 : 0) + s[845], FVL_7_2_kan: (s[999] ? 1 : 0) + (s[1000] ? 2 : 0) + s[845], FVL_8_1_kan: (s[1001] ? 1 : 0) + (s[1002] ? 2 : 0) + s[845], FVL_8_1_aktindsigt_kan: (s[1003] ? 1 : 0) + (s[1004] ? 2 : 0) + s[845], FVL_8_1_breve_kan: (s[1005] ? 1 : 0) + (s[1006] ? 2 : 0) + s[845], FVL_8_1_fuldmagt_kan: (s[1007] ? 1 : 0) + (s[1008] ? 2 : 0) + s[845], FVL_8_1_omfang_kan: (s[1009] ? 1 : 0) + (s[1010] ? 2 : 0) + s[845], FVL_8_1_personligt_kan: (s[1011] ? 1 : 0) + (s[1012] ? 2 : 0) + s[845], FVL_9_1_kan: (s[3] ? 1 : 0) + (s[4] ? 2 : 0) + s[845], FVL_9_2_kan: (s[1013] ? 1 : 0) + (s[1014] ? 2 : 0) + s[845], FVL_9_4: s[1015], FVL_9_4_hoej: s[1016], FVL_9_4_kan: (f.dokumentetErAfsendtTilAndre ? 1 : 0) + (s[1017] ? 4 : 0), FVL_9a_1_kan: (s[1018] ? 1 : 0) + (s[1019] ? 2 : 0) + s[845], FVL_9a_2_kan: (s[1020] ? 1 : 0) + (s[1021] ? 2 : 0) + s[845], FVL_9b_1_kan: (s[1022] ? 1 : 0) + (s[1023] ? 2 : 0) + s[845], FVL_10_1_kan: (s[1024] ? 1 : 0) + (s[1025] ? 2 : 0) + s[845], FVL_12_1_kan: (s[1026] ? 1 : 0) + (s[1027] ? 2 : 0) + s[845], FVL_12_1_navn_kan: (s[1028] ? 1 : 0) + (s[1029] ? 2 : 0) + s[845], FVL_12_1_skik_kan: (s[1030] ? 1 : 0) + (s[1031] ? 2 : 0) + s[845], FVL_12_1_undtaget_kan: (s[1032] ? 1 : 0) + (s[1033] ? 2 : 0) + s[845], FVL_13_kan: (s[1034] ? 1 : 0) + (s[1035] ? 2 : 0) + s[845], FVL_14_kan: (s[1036] ? 1 : 0) + (s[1037] ? 2 : 0) + s[845], FVL_14a_1_kan: (s[1038] ? 1 : 0) + (s[1039] ? 2 : 0) + (s[1040] ? 4 : 0), FVL_14b_kan: (s[1041] ? 1 : 0) + (s[1042] ? 2 : 0) + s[845], FVL_15_kan: (s[6] ? 1 : 0) + (s[863] ? 2 : 0) + s[845], FVL_15c_kan: (s[1043] ? 1 : 0) + (s[1044] ? 2 : 0) + (s[1045] ? 4 : 0), FVL_16_2: s[1046], FVL_16_2_hoej: s[1047], FVL_16_2_kan: (f.anmodetOmAktindsigt ? 1 : 0) + (s[1048] ? 4 : 0), FVL_16_2_underretning_kan: (s[1049] ? 1 : 0) + (s[1050] ? 2 : 0) + (s[864] ? 0 : 4), FVL_16_3_kan: (s[1051] ? 1 : 0) + (s[1052] ? 2 : 0) + s[845], FVL_16_4_kan: (s[1053] ? 1 : 0) + (s[1054] ? 2 : 0) + s[845], FVL_16_4_ankestyrelsen_kan: (s[1055] ? 1 : 0) + (s[1056] ? 2 : 0) + s[845], FVL_16_4_spor_kan: (s[1057] ? 1 : 0) + (s[1058] ? 2 : 0) + s[845], FVL_16_4_udsaettelse_kan: (s[1059] ? 1 : 0) + (s[1060] ? 2 : 0) + s[845], FVL_17: s[1061], FVL_17_hoej: s[1062], FVL_17_kan: s[1063], FVL_19_1_kan: (s[1064] ? 1 : 0) + (s[1065] ? 2 : 0) + s[845], FVL_19_1_udbetaling_kan: (s[1066] ? 1 : 0) + (s[1067] ? 2 : 0) + s[845], FVL_19_1_venter_kan: (s[1068] ? 1 : 0) + (s[1069] ? 2 : 0) + s[845], FVL_20_1_kan: (s[1070] ? 1 : 0) + (s[1071] ? 2 : 0) + s[845], FVL_20_2_kan: s[1072] + (s[1073] ? 2 : 0) + s[845], FVL_20_3: s[1074], FVL_20_3_hoej: s[1075], FVL_20_3_kan: s[1072] + (s[1076] ? 4 : 0), FVL_21_1_kan: (s[1077] ? 1 : 0) + (s[1078] ? 2 : 0) + s[845], FVL_22_kan: (s[1079] ? 1 : 0) + (s[1080] ? 2 : 0) + s[845], FVL_23_1_kan: s[1081] + (s[1082] ? 2 : 0) + s[845], FVL_23_1_frist: s[1083], FVL_23_1_frist_hoej: s[1084], FVL_23_1_frist_kan: s[1085], FVL_23_2: s[1086], FVL_23_2_hoej: s[1087], FVL_23_2_kan: s[1085], FVL_24_1_kan: (s[1088] ? 1 : 0) + (s[1089] ? 2 : 0) + (s[1090] ? 4 : 0), FVL_24_1_hovedhensyn_kan: (s[1091] ? 1 : 0) + (s[1092] ? 2 : 0) + s[845], FVL_24_2_kan: (s[1093] ? 1 : 0) + (s[1094] ? 2 : 0) + s[845], FVL_25_1_kan: (s[1095] ? 1 : 0) + (s[1096] ? 2 : 0) + s[845], FVL_25_1_fristloeb_kan: (s[1097] ? 1 : 0) + (s[1098] ? 2 : 0) + (s[1099] ? 4 : 0), FVL_25_1_indhold_kan: (s[1100] ? 1 : 0) + (s[1101] ? 2 : 0) + (s[1102] ? 4 : 0), FVL_27_1_kan: (s[1103] ? 1 : 0) + (s[1104] ? 2 : 0) + s[845], FVL_28_1_kan: (s[1105] ? 1 : 0) + (s[1106] ? 2 : 0) + (s[867] ? 0 : 4), FVL_28_2_kan: (s[1107] ? 1 : 0) + (s[1108] ? 2 : 0) + (s[1109] ? 4 : 0), FYL_1a: s[14], FYL_1a_hoej: s[15], FYL_1a_kan: 1 + s[1110], FYL_1a_2: s[1111], FYL_1a_2_hoej: s[1112], FYL_1a_2_kan: (s[1113] ? 1 : 0) + (s[1114] ? 4 : 0), FYL_2_1_kan: (s[1115] ? 1 : 0) + (s[1116] ? 2 : 0) + s[1110], FYL_2a_kan: (s[16] ? 1 : 0) + (s[20] ? 2 : 0) + s[1110], FYL_3a_1_kan: (s[1117] ? 1 : 0) + (s[1118] ? 2 : 0) + (s[1119] ? 4 : 0), FYL_3a_4: s[1120], FYL_3a_4_hoej: s[1121], FYL_3a_4_kan: (s[1122] ? 1 : 0) + (s[1123] ? 4 : 0), FYL_4_1: s[1124], FYL_4_1_hoej: s[1125], FYL_4_1_kan: s[1126], FYL_4_2: s[1127], FYL_4_2_hoej: s[1128], FYL_4_2_kan: s[1126], FYL_4_3: s[1129], FYL_4_3_hoej: s[1130], FYL_4_3_kan: s[1126], FYL_5: s[1131], FYL_5_hoej: s[1132], FYL_5_kan: (s[1133] ? 1 : 0) + (s[1134] ? 4 : 0), FYL_8: s[1135], FYL_8_hoej: s[1136], FYL_8_kan: s[1137], FYL_9_1: s[1138], FYL_9_1_hoej: s[1139], FYL_9_1_kan: s[1140], FYL_9_3: s[1141], FYL_9_3_hoej: s[1142], FYL_9_3_kan: s[1140], FYL_15_1: s[31], FYL_15_1_hoej: s[32], FYL_15_1_kan: 1 + (s[30] ? 4 : 0), FYL_15_4_kan: (s[1143] ? 1 : 0) + (s[1144] ? 2 : 0) + s[996], FYL_15_4_pension: flat(s[1145]), FYL_15_4_pension_kan: s[1146] ? 4 : 1, FYL_17_1_kan: (s[1147] ? 1 : 0) + (s[1148] ? 2 : 0) + s[996], FYL_17_2: s[1149], FYL_17_2_hoej: s[1150], FYL_17_2_kan: (s[1151] ? 1 : 0) + (s[1152] ? 4 : 0), FYL_17_4: s[1153], FYL_17_4_hoej: s[1154], FYL_17_4_kan: (s[1155] ? 1 : 0) + (s[1156] ? 4 : 0), FYL_18_5: s[1157], FYL_18_5_hoej: s[1158], FYL_18_5_kan: (s[1159] ? 1 : 0) + (s[1160] ? 4 : 0), FYL_20_3_kan: (s[1161] ? 1 : 0) + (s[1162] ? 2 : 0) + (s[22] ? 0 : 4), FYL_22_1: s[1163], FYL_22_1_hoej: s[1164], FYL_22_1_kan: 1 + (s[1165] ? 4 : 0), FYL_22_2: s[1166], FYL_22_2_hoej: s[1167], FYL_22_2_kan: s[1140], FYL_22_2_laengst: s[1168], FYL_22_2_laengst_hoej: s[1169], FYL_22_2_laengst_kan: s[1140], GDPR_12_3: s[1170], GDPR_12_3_hoej: s[1171], GDPR_12_3_kan: 1 + (s[1172] ? 0 : 4), GDPR_15_1_medarbejder_kan: (s[1173] ? 1 : 0) + (s[1174] ? 2 : 0) + s[1175], GDPR_15_1_opslag_kan: (s[1176] ? 1 : 0) + (s[1177] ? 2 : 0) + s[1175], INDSATSBEK_65: s[1178], INDSATSBEK_65_hoej: s[1179], INDSATSBEK_65_kan: s[1063], INDSATSBEK_86: s[1180], INDSATSBEK_86_hoej: s[1181], INDSATSBEK_86_kan: (f.arbejdsgiverenErPrivat ? 1 : 0) + (s[1182] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[1183] ? 1 : 0) + (s[1184] ? 2 : 0) + (s[1185] ? 4 : 0), KOMP_3_1_kan: (s[1186] ? 1 : 0) + (s[1187] ? 2 : 0) + s[845], KOMP_4_kan: s[1188] + (s[878] ? 2 : 0) + s[845], KOMP_7_3: s[1189], KOMP_7_3_hoej: s[1190], KOMP_7_3_kan: s[1191], KOMP_7_3_behov: s[1192], KOMP_7_3_behov_hoej: s[1193], KOMP_7_3_behov_kan: s[1188] + (s[1194] ? 4 : 0), KOMP_14_kan: s[1195] + (s[1196] ? 2 : 0) + s[845], KOMP_14a_3: s[1197], KOMP_14a_3_hoej: s[1198], KOMP_14a_3_kan: s[1195] + (s[1199] ? 4 : 0), KOMP_15_1_kan: s[1200] + (s[1201] ? 2 : 0) + s[845], KOMP_15b_3: s[1202], KOMP_15b_3_hoej: s[1203], KOMP_15b_3_kan: s[1200] + (s[1204] ? 4 : 0), KOMP_15f_1_kan: (s[1205] ? 1 : 0) + (s[1206] ? 2 : 0) + (s[1207] ? 4 : 0), KOMP_15i_1_kan: (s[1208] ? 1 : 0) + (s[1209] ? 2 : 0) + (s[1210] ? 4 : 0), KOMP_15j_1_kan: (s[1211] ? 1 : 0) + (s[1212] ? 2 : 0) + (s[1213] ? 4 : 0), KOMP_16: s[1214], KOMP_16_hoej: s[1215], KOMP_16_kan: s[1063], KOMP_16a_2: s[1216], KOMP_16a_2_hoej: s[1217], KOMP_16a_2_kan: s[1191], KOMP_17a_3: s[1218], KOMP_17a_3_hoej: s[1219], KOMP_17a_3_kan: (s[1220] ? 1 : 0) + (s[1221] ? 4 : 0), KOMPBEK_6_2_kan: (s[1222] ? 1 : 0) + (s[1223] ? 2 : 0) + s[845], KOMPBEK_15_4: s[1224], KOMPBEK_15_4_hoej: s[1225], KOMPBEK_15_4_kan: s[1191], LAB_6_11_kan: (s[1226] ? 1 : 0) + (s[1227] ? 2 : 0) + s[845], LAB_29_1: s[1228], LAB_29_1_hoej: s[1229], LAB_29_1_kan: 1 + (s[1230] ? 4 : 0), LAB_30_3_kan: (s[1231] ? 1 : 0) + (s[1232] ? 2 : 0) + s[1233], LAB_31_3: s[1234], LAB_31_3_hoej: s[1235], LAB_31_3_kan: s[1236], LAB_31_3_ledighedsydelse: s[1237], LAB_31_3_ledighedsydelse_hoej: s[1238], LAB_31_3_ledighedsydelse_kan: s[36] ? 1 : 4, LAB_31_3_vindue: s[1239], LAB_31_3_vindue_hoej: s[1240], LAB_31_3_vindue_kan: s[1236], LAB_33_3_kan: (s[1241] ? 1 : 0) + (s[1242] ? 2 : 0) + s[1243], LAB_36_3_kan: s[1244] + (s[1245] ? 2 : 0) + s[1243], LAB_36_3_ressourceforloeb_kan: s[1246], LAB_43_kan: s[1247], LAB_44_1_kan: s[1248] + (s[1249] ? 2 : 0) + (s[1250] ? 4 : 0), LAB_45_1_kan: s[885] + (s[1251] ? 2 : 0) + (s[1252] ? 4 : 0), LAB_57_1_kan: s[1253] + (s[1254] ? 2 : 0) + s[845], LAB_58_1_kan: (s[1255] ? 1 : 0) + (s[1256] ? 2 : 0) + s[845], LAB_60_1_kan: (s[1257] ? 1 : 0) + (s[1258] ? 2 : 0) + s[845], LAB_61_1: s[1259], LAB_61_1_hoej: s[1260], LAB_61_1_kan: s[1253] + (s[1261] ? 4 : 0), LAB_66_1_kan: s[1262] + (s[1263] ? 2 : 0) + (s[1264] ? 4 : 0), LAB_68_1: s[1265], LAB_68_1_hoej: s[1266], LAB_68_1_kan: s[1262] + (s[1267] ? 4 : 0), LAB_74_kan: (s[1268] ? 1 : 0) + (s[1269] ? 2 : 0) + s[845], LAB_76_6: s[1270], LAB_76_6_hoej: s[1271], LAB_76_6_kan: s[1272], LAB_78_kan: (s[1273] ? 1 : 0) + (s[1274] ? 2 : 0) + s[845], LAB_79_kan: (s[1275] ? 1 : 0) + (s[1276] ? 2 : 0) + s[845], LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[242] ? 0 : 1) + 4, LAB_90_kan: (s[1277] ? 1 : 0) + (s[1278] ? 2 : 0) + (s[36] ? 0 : 4), LAB_92_1: s[1279], LAB_92_1_hoej: s[1280], LAB_92_1_kan: s[1281] + (s[1282] ? 4 : 0), LAB_92_straks_kan: 1 + (s[1283] ? 2 : 0) + (s[1283] ? 4 : 0), LAB_92_timer: s[1284], LAB_92_timer_hoej: s[1285], LAB_92_timer_kan: s[1281] + (s[1286] ? 4 : 0), LAB_95_1: s[1287], LAB_95_1_hoej: s[1288], LAB_95_1_kan: (s[46] ? 1 : 0) + (s[1289] ? 4 : 0), LAB_102_1: s[1290], LAB_102_1_hoej: s[1291], LAB_102_1_kan: (s[241] ? 1 : 0) + (s[1292] ? 4 : 0), LAB_105a_1_kan: (s[1293] ? 1 : 0) + (s[1294] ? 2 : 0) + s[1295], LAB_105a_3: s[1296], LAB_105a_3_hoej: s[1297], LAB_105a_3_kan: s[1298], LAB_105a_indfaset: s[1299], LAB_105a_indfaset_hoej: s[1300], LAB_105a_indfaset_kan: s[1298], LAB_107_1_kan: (s[1301] ? 1 : 0) + (s[1302] ? 2 : 0) + (s[1303] ? 4 : 0), LAB_108_2_kan: (s[1304] ? 1 : 0) + (s[1305] ? 2 : 0) + s[1243], LAB_109_1_kan: (s[1306] ? 1 : 0) + (s[1307] ? 2 : 0) + (s[1308] ? 4 : 0), LAB_109_1_frist: s[1309], LAB_109_1_frist_hoej: s[1310], LAB_109_1_frist_kan: s[1248] + (s[1311] ? 4 : 0), LAB_109_2_kraft_kan: (s[1312] ? 1 : 0) + (s[1313] ? 2 : 0) + (s[1314] ? 4 : 0), LAB_110_1: s[1315], LAB_110_1_hoej: s[1316], LAB_110_1_kan: (s[1317] ? 1 : 0) + (s[1318] ? 4 : 0), LAB_110_2_kan: (s[1319] ? 1 : 0) + (s[1320] ? 2 : 0) + (s[1321] ? 4 : 0), LAB_111_1: s[1322], LAB_111_1_hoej: s[1323], LAB_111_1_kan: (s[1324] ? 1 : 0) + (s[1325] ? 4 : 0), LAB_111_2_kan: (s[1326] ? 1 : 0) + (s[1327] ? 2 : 0) + s[1328], LAB_111_3: s[1329], LAB_111_3_hoej: s[1330], LAB_111_3_kan: (s[1331] ? 1 : 0) + (s[1332] ? 4 : 0), LAB_111_4_kan: (s[1333] ? 1 : 0) + (s[1334] ? 2 : 0) + s[1328], LAB_112_1_kan: (s[1335] ? 1 : 0) + (s[1336] ? 2 : 0) + (s[1337] ? 4 : 0), LAB_112_2_kan: (s[1338] ? 1 : 0) + (s[1339] ? 2 : 0) + s[845], LAB_112_3_kan: (s[1340] ? 1 : 0) + (s[1341] ? 2 : 0) + s[845], LAB_112_3_igang_kan: s[1246], LAB_113_2: s[1342], LAB_113_2_hoej: s[1343], LAB_113_2_kan: s[1344], LAB_113_2_team_kan: (s[1345] ? 1 : 0) + (s[1346] ? 2 : 0) + (s[1347] ? 4 : 0), LAB_113_3_kan: (s[1348] ? 1 : 0) + (s[1349] ? 2 : 0) + s[1350], LAB_113_4: s[1351], LAB_113_4_hoej: s[1352], LAB_113_4_kan: s[1353] + s[1354], LAB_113_4_ydelse_kan: (s[1355] ? 1 : 0) + (s[1356] ? 2 : 0) + s[1354], LAB_113a_kan: (s[1357] ? 1 : 0) + (s[1358] ? 2 : 0) + (s[1359] ? 4 : 0), LAB_114_1: s[1360], LAB_114_1_hoej: s[1361], LAB_114_1_kan: s[1344], LAB_114_1_plan_kan: (s[1362] ? 1 : 0) + (s[1363] ? 2 : 0) + s[1364], LAB_114_3: s[1365], LAB_114_3_hoej: s[1366], LAB_114_3_kan: 1 + (s[1367] ? 4 : 0), LAB_114_3_igang_kan: s[1246], LAB_114_4: s[1368], LAB_114_4_hoej: s[1369], LAB_114_4_kan: s[1353] + (s[1370] ? 4 : 0), LAB_115_1_kan: (s[1371] ? 1 : 0) + (s[1372] ? 2 : 0) + s[845], LAB_116_1_kan: (s[190] ? 1 : 0) + (s[191] ? 2 : 0) + s[845], LAB_116_1_alder_kan: (s[1373] ? 1 : 0) + (s[1374] ? 2 : 0) + s[845], LAB_116_1_foertidspension: flat(s[1375]), LAB_116_1_foertidspension_kan: s[1376] ? 4 : 1, LAB_116_1_pension_kan: (s[1377] ? 1 : 0) + (s[214] ? 2 : 0) + (s[1378] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1379]), LAB_116_1_seniorpension_hoej: flat(s[1380]), LAB_116_1_seniorpension_kan: (s[826] ? 0 : 1) + (s[1381] ? 2 : 0) + (s[1382] ? 4 : 0), LAB_116_2_kan: (s[1383] ? 1 : 0) + (s[1384] ? 2 : 0) + (s[1385] ? 4 : 0), LAB_116_3_kan: (s[1386] ? 1 : 0) + (s[227] ? 2 : 0) + s[845], LAB_118_2_kan: (s[257] ? 1 : 0) + (s[256] ? 2 : 0) + s[1387], LAB_118_3_kan: (s[1388] ? 1 : 0) + (s[1389] ? 2 : 0) + (s[1390] ? 4 : 0), LAB_119_1_kan: (s[1391] ? 1 : 0) + (s[1392] ? 2 : 0) + s[1393], LAB_119_1_bundet_kan: (s[1394] ? 1 : 0) + (s[1395] ? 2 : 0) + s[845], LAB_119_1_mangler: s[1396], LAB_119_1_mangler_hoej: s[1397], LAB_119_1_mangler_kan: (f.fleksjobPaaNuvaerendeArbejdsplads ? 1 : 0) + s[1393], LAB_119_2_kan: (s[1398] ? 1 : 0) + (s[1399] ? 2 : 0) + (s[1400] ? 4 : 0), LAB_120_1: s[1401], LAB_120_1_hoej: s[1402], LAB_120_1_kan: 1 + (s[1403] ? 4 : 0), LAB_120_2_kan: (s[1404] ? 1 : 0) + (s[1405] ? 2 : 0) + s[845], LAB_121_1: s[1406], LAB_121_1_hoej: s[1407], LAB_121_1_kan: (f.ansatIFleksjob ? 1 : 0) + s[1408], LAB_121_3: s[1409], LAB_121_3_hoej: s[1410], LAB_121_3_kan: (s[196] ? 1 : 0) + s[1411], LAB_121_4_kan: (s[1412] ? 1 : 0) + (s[1413] ? 2 : 0) + s[1411], LAB_122_2_kan: (s[1414] ? 1 : 0) + (s[1415] ? 2 : 0) + s[845], LAB_122_3_kan: (s[1416] ? 1 : 0) + (s[1417] ? 2 : 0) + s[845], LAB_122_3_afvigelse_kan: (s[1418] ? 1 : 0) + (s[1419] ? 2 : 0) + (s[1420] ? 4 : 0), LAB_122_5_kan: (s[1421] ? 1 : 0) + (s[1422] ? 2 : 0) + s[845], LAB_123_1: s[232], LAB_123_1_hoej: s[233], LAB_123_1_kan: (s[234] ? 1 : 0) + (s[235] ? 4 : 0), LAB_123_1_ret_kan: (s[211] ? 1 : 0) + (s[212] ? 2 : 0) + s[845], LAB_123_2: s[204], LAB_123_2_hoej: s[203], LAB_123_2_kan: (s[207] ? 1 : 0) + (s[208] ? 4 : 0), LAB_123_3: s[205], LAB_123_3_hoej: s[206], LAB_123_3_kan: s[990], LAB_123_4_kan: (s[1423] ? 1 : 0) + (s[1424] ? 2 : 0) + (s[1425] ? 4 : 0), LAB_124_5: s[1426], LAB_124_5_hoej: s[1427], LAB_124_5_kan: (s[1428] ? 1 : 0) + (s[1429] ? 4 : 0), LAB_125_1_kan: s[1430] + (s[1431] ? 2 : 0) + s[845], LAB_125_4: s[1432], LAB_125_4_hoej: s[1433], LAB_125_4_kan: s[1430] + (s[1434] ? 4 : 0), LAB_126_1_kan: s[1435] + (s[1436] ? 2 : 0) + s[845], LAB_126_1_til: s[1437], LAB_126_1_til_hoej: s[1438], LAB_126_1_til_kan: s[1439], LAB_126_3: s[1440], LAB_126_3_hoej: s[1441], LAB_126_3_kan: s[1439], LAB_126_4: s[1442], LAB_126_4_hoej: s[1443], LAB_126_4_kan: s[1439], LAB_126_5: s[1444], LAB_126_5_hoej: s[1445], LAB_126_5_kan: s[1435] + (s[1446] ? 4 : 0), LAB_126_5_maaned: s[1447], LAB_126_5_maaned_hoej: s[1448], LAB_126_5_maaned_kan: (s[1449] ? 1 : 0) + (s[1450] ? 4 : 0), LAB_133_1_kan: (s[194] ? 1 : 0) + (s[193] ? 2 : 0) + s[1408], LAB_133_1_nyt_kan: (s[1451] ? 1 : 0) + (s[1452] ? 2 : 0) + s[845], LAB_133_3: s[1453], LAB_133_3_hoej: s[1454], LAB_133_3_kan: (s[1455] ? 1 : 0) + (s[1456] ? 4 : 0), LAB_133_3_aar: s[1457], LAB_133_3_aar_hoej: s[1458], LAB_133_3_aar_kan: (s[1459] ? 1 : 0) + (s[1460] ? 4 : 0), LAB_133_3_loft_kan: (s[220] ? 1 : 0) + (s[219] ? 2 : 0) + (s[218] ? 4 : 0), LAB_133_4: s[1461], LAB_133_4_hoej: s[1462], LAB_133_4_kan: (s[1463] ? 1 : 0) + (s[1464] ? 4 : 0), LAB_134_3_kan: (s[224] ? 1 : 0) + (s[222] ? 2 : 0) + (s[225] ? 4 : 0), LAB_134_4: s[1465], LAB_134_4_hoej: s[1466], LAB_134_4_kan: (s[1467] ? 1 : 0) + (s[1468] ? 4 : 0), LAB_136_1_kan: (s[1469] ? 1 : 0) + (s[1470] ? 2 : 0) + s[845], LAB_136_2: s[1471], LAB_136_2_hoej: s[1472], LAB_136_2_kan: (s[1473] ? 1 : 0) + (s[1474] ? 4 : 0), LAB_137_1: s[1475], LAB_137_1_hoej: s[1476], LAB_137_1_kan: (s[1477] ? 1 : 0) + (s[1478] ? 4 : 0), LAB_142_1_kan: (s[1479] ? 1 : 0) + (s[1480] ? 2 : 0) + s[845], LAB_144_kan: s[1481] + (s[443] ? 2 : 0) + s[845], LAB_145_1: s[1482], LAB_145_1_hoej: s[1483], LAB_145_1_kan: s[1484] + (s[1485] ? 4 : 0), LAB_145_1_plan_kan: (s[1486] ? 1 : 0) + (s[1487] ? 2 : 0) + (s[1488] ? 4 : 0), LAB_145_2_kan: (s[1489] ? 1 : 0) + (s[1490] ? 2 : 0) + (s[923] ? 0 : 4), LAB_146_kan: (s[1491] ? 1 : 0) + (s[1492] ? 2 : 0) + s[845], LAB_167_1_kan: s[1493] + (s[1494] ? 2 : 0) + s[845], LAB_167_1_periode: s[1495], LAB_167_1_periode_hoej: s[1496], LAB_167_1_periode_kan: s[1493] + (s[1497] ? 4 : 0), LAB_167_2_kan: (s[1498] ? 1 : 0) + (s[1499] ? 2 : 0) + (s[1500] ? 4 : 0), LAB_167_3_kan: (s[1501] ? 1 : 0) + (s[1502] ? 2 : 0) + (s[1503] ? 4 : 0), LAB_175_1_kan: (s[248] ? 1 : 0) + (s[250] ? 2 : 0) + (s[249] ? 4 : 0), LAB_175_2: s[1504], LAB_175_2_hoej: s[1505], LAB_175_2_kan: (s[1506] ? 1 : 0) + (s[1507] ? 4 : 0), LAB_175_2_takst: s[244], LAB_175_2_takst_hoej: s[245], LAB_175_2_takst_kan: (s[246] ? 1 : 0) + (s[247] ? 4 : 0), LAB_175_4_kan: (s[253] ? 1 : 0) + (s[251] ? 2 : 0) + (s[252] ? 4 : 0), LAB_175_5_kan: (s[1508] ? 1 : 0) + (s[1509] ? 2 : 0) + s[845], LAB_176_1_kan: s[1510] + (s[1511] ? 2 : 0) + s[845], LAB_176_1_beloeb: s[1512], LAB_176_1_beloeb_hoej: s[1513], LAB_176_1_beloeb_kan: s[1510] + (s[1514] ? 4 : 0), LAB_2003_121_4_kan: s[1515] + (s[1516] ? 2 : 0) + s[845], LAB_2003_121_4_til: s[1517], LAB_2003_121_4_til_hoej: s[1518], LAB_2003_121_4_til_kan: s[1515] + (s[1519] ? 4 : 0), LAS_2a_kan: (s[262] ? 1 : 0) + (s[263] ? 2 : 0) + (s[264] ? 4 : 0), LAS_10_3: s[1520], LAS_10_3_hoej: s[1521], LAS_10_3_kan: s[1140], LAS_11_kan: (s[1522] ? 1 : 0) + (s[1523] ? 2 : 0) + s[845], LAS_11_2_kan: (s[266] ? 1 : 0) + (s[267] ? 2 : 0) + s[845], LAS_11_2_supplerende_kan: (s[1524] ? 1 : 0) + (s[1525] ? 2 : 0) + s[845], LAS_11_3_kan: (s[49] ? 1 : 0) + (s[47] ? 2 : 0) + s[1526], LAS_11_8_kan: (s[51] ? 1 : 0) + (s[48] ? 2 : 0) + s[1526], LAS_13_1_kan: (s[1527] ? 1 : 0) + (s[1528] ? 2 : 0) + s[845], LAS_13_8_kan: (s[1529] ? 1 : 0) + (s[1530] ? 2 : 0) + (s[1531] ? 4 : 0), LAS_13f_1_kan: (s[336] ? 1 : 0) + (s[1532] ? 2 : 0) + s[1533], LAS_13f_14_kan: (s[1534] ? 1 : 0) + (s[1535] ? 2 : 0) + s[1533], LAS_13g_1: s[1536], LAS_13g_1_hoej: s[1537], LAS_13g_1_kan: (s[1538] ? 1 : 0) + (s[1539] ? 4 : 0), LAS_13g_1_beloeb: s[1540], LAS_13g_1_beloeb_hoej: s[1541], LAS_13g_1_beloeb_kan: (s[1542] ? 1 : 0) + (s[1543] ? 4 : 0), LAS_14_1_kan: (s[1544] ? 1 : 0) + (s[1545] ? 2 : 0) + (s[1546] ? 4 : 0), LAS_14_1_graense: s[1547], LAS_14_1_graense_hoej: s[1548], LAS_14_1_graense_kan: 1 + (s[1549] ? 4 : 0), LAS_14_1_over: s[1550], LAS_14_1_over_hoej: s[1551], LAS_14_1_over_kan: 1 + (s[1552] ? 4 : 0), LAS_16_1: s[324], LAS_16_1_hoej: s[323], LAS_16_1_kan: (s[330] ? 1 : 0) + (s[331] ? 4 : 0), LAS_16_3_kan: (s[1553] ? 1 : 0) + (s[1554] ? 2 : 0) + (s[52] ? 0 : 4), LAS_16_overgang_kan: (s[1555] ? 1 : 0) + (s[1556] ? 2 : 0) + s[845], LAS_17_1: s[310], LAS_17_1_hoej: s[308], LAS_17_1_kan: s[1557] + (s[312] ? 4 : 0), LAS_18_1: s[309], LAS_18_1_hoej: s[311], LAS_18_1_kan: s[1557] + (s[313] ? 4 : 0), LAS_18_3: s[314], LAS_18_3_hoej: s[315], LAS_18_3_kan: s[1557] + (s[316] ? 4 : 0), LAS_19_1: s[317], LAS_19_1_hoej: s[318], LAS_19_1_kan: s[1557] + (s[319] ? 4 : 0), LAS_20_1: s[320], LAS_20_1_hoej: s[321], LAS_20_1_kan: s[1557] + (s[322] ? 4 : 0), LAS_23_1_kan: (s[260] ? 1 : 0) + (s[261] ? 2 : 0) + s[845], LAS_24_1: s[300], LAS_24_1_hoej: s[299], LAS_24_1_kan: (s[288] ? 1 : 0) + (s[303] ? 4 : 0), LAS_24_3: s[1558], LAS_24_3_hoej: s[1559], LAS_24_3_kan: (s[1560] ? 1 : 0) + (s[1561] ? 4 : 0), LAS_25: s[1562], LAS_25_hoej: s[1563], LAS_25_kan: (s[1564] ? 1 : 0) + (s[1565] ? 4 : 0), LAS_25_3: s[325], LAS_25_3_hoej: s[327], LAS_25_3_kan: (s[329] ? 1 : 0) + (s[332] ? 4 : 0), LAS_25_3_forsoerger: s[284], LAS_25_3_forsoerger_hoej: s[286], LAS_25_3_forsoerger_kan: (s[289] ? 1 : 0) + (s[294] ? 4 : 0), LAS_25b_1: s[1566], LAS_25b_1_hoej: s[1567], LAS_25b_1_kan: (s[334] ? 1 : 0) + s[1533], LAS_26_1: s[342], LAS_26_1_hoej: s[343], LAS_26_1_kan: (s[344] ? 1 : 0) + (s[345] ? 4 : 0), LAS_26_3_kan: s[1568] + (s[340] ? 2 : 0) + (s[341] ? 4 : 0), LAS_26_5_kan: (s[1569] ? 1 : 0) + (s[1570] ? 2 : 0) + s[1571], LAS_26_7_kan: (s[1572] ? 1 : 0) + (s[1573] ? 2 : 0) + s[1571], LAS_30_1: s[1574], LAS_30_1_hoej: s[1575], LAS_30_1_kan: (s[1576] ? 1 : 0) + (s[1577] ? 4 : 0), LAS_30_2: s[1578], LAS_30_2_hoej: s[1579], LAS_30_2_kan: s[1568] + (s[1580] ? 4 : 0), LAS_34_1_kan: s[1581] + (s[796] ? 2 : 0) + (s[797] ? 4 : 0), LAS_34_2_kan: (s[1582] ? 1 : 0) + (s[1583] ? 2 : 0) + (s[1584] ? 4 : 0), LAS_35_1_kan: (s[1585] ? 1 : 0) + (s[1586] ? 2 : 0) + (s[519] ? 0 : 4), LAS_40a_1_kan: (s[1587] ? 1 : 0) + (s[1588] ? 2 : 0) + s[845], LAS_50_kan: (s[1589] ? 1 : 0) + (s[1590] ? 2 : 0) + s[1591], LAS_68_2: s[1592], LAS_68_2_hoej: s[1593], LAS_68_2_kan: (s[1594] ? 1 : 0) + (s[1595] ? 4 : 0), LAS_68_4: s[364], LAS_68_4_hoej: s[363], LAS_68_4_kan: (s[365] ? 1 : 0) + (s[366] ? 4 : 0), LAS_68_5_kan: s[933] + (s[1596] ? 2 : 0) + (s[1597] ? 4 : 0), LAS_68a_1: s[1598], LAS_68a_1_hoej: s[1599], LAS_68a_1_kan: (s[1600] ? 1 : 0) + (s[1601] ? 4 : 0), LAS_68a_1_tid_kan: (s[1602] ? 1 : 0) + (s[358] ? 2 : 0) + s[982], LAS_68a_2: s[1603], LAS_68a_2_hoej: s[1604], LAS_68a_2_kan: (s[1605] ? 1 : 0) + (s[1606] ? 4 : 0), LAS_68a_3: s[360], LAS_68a_3_hoej: s[357], LAS_68a_3_kan: (s[362] ? 1 : 0) + (s[361] ? 4 : 0), LAS_69j_2: s[1607], LAS_69j_2_hoej: s[1608], LAS_69j_2_kan: (s[1609] ? 1 : 0) + (s[1610] ? 4 : 0), LAS_69j_2_bidrag: s[347], LAS_69j_2_bidrag_hoej: s[348], LAS_69j_2_bidrag_kan: (s[350] ? 1 : 0) + (s[351] ? 4 : 0), LAS_69j_4: s[407], LAS_69j_4_hoej: s[406], LAS_69j_4_kan: (s[408] ? 1 : 0) + (s[409] ? 4 : 0), LAS_69j_5: s[1611], LAS_69j_5_hoej: s[1612], LAS_69j_5_kan: (s[1613] ? 1 : 0) + (s[1614] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1615] ? 1 : 0) + (s[1616] ? 2 : 0) + (s[1617] ? 4 : 0), LAS_69j_5_tid_kan: (s[1618] ? 1 : 0) + (s[381] ? 2 : 0) + s[1619], LAS_69j_7_kan: (s[1620] ? 1 : 0) + (s[1621] ? 2 : 0) + s[1619], LAS_69j_8_kan: (s[1622] ? 1 : 0) + (s[1623] ? 2 : 0) + (s[1624] ? 4 : 0), LAS_69j_9: s[404], LAS_69j_9_hoej: s[405], LAS_69j_9_kan: (s[1625] ? 1 : 0) + (s[1626] ? 4 : 0), LAS_69j_10: s[383], LAS_69j_10_hoej: s[380], LAS_69j_10_kan: (s[384] ? 1 : 0) + (s[385] ? 4 : 0), LAS_69j_11_kan: (s[1627] ? 1 : 0) + (s[1628] ? 2 : 0) + (s[1629] ? 4 : 0), LAS_69j_13_kan: (s[1630] ? 1 : 0) + (s[1631] ? 2 : 0) + (s[1632] ? 4 : 0), LAS_69j_15_kan: (s[418] ? 1 : 0) + (s[417] ? 2 : 0) + s[1619], LAS_69j_udbetales: s[1633], LAS_69j_udbetales_hoej: s[1634], LAS_69j_udbetales_kan: (s[1635] ? 1 : 0) + (s[1636] ? 4 : 0), LAS_69k_1_kan: (s[1637] ? 1 : 0) + (s[1638] ? 2 : 0) + s[1619], LAS_69k_2_kan: (s[1639] ? 1 : 0) + (s[1640] ? 2 : 0) + (s[1641] ? 4 : 0), LAS_69k_5_kan: (s[415] ? 1 : 0) + (s[416] ? 2 : 0) + s[1619], LAS_69k_6: s[1642], LAS_69k_6_hoej: s[1643], LAS_69k_6_kan: (s[1644] ? 1 : 0) + s[982], LAS_69k_6_aftale_kan: (s[414] ? 1 : 0) + (s[413] ? 2 : 0) + s[982], LAS_69k_6_senest: s[1645], LAS_69k_6_senest_hoej: s[1646], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[1647] ? 1 : 0) + (s[425] ? 2 : 0) + (s[1648] ? 4 : 0), LAS_69l_3: s[1649], LAS_69l_3_hoej: s[1650], LAS_69l_3_kan: s[1651], LAS_69m_2: s[1652], LAS_69m_2_hoej: s[1653], LAS_69m_2_kan: (s[1654] ? 1 : 0) + (s[1655] ? 4 : 0), LAS_69n_1: s[1656], LAS_69n_1_hoej: s[1657], LAS_69n_1_kan: (s[1658] ? 1 : 0) + (s[1659] ? 4 : 0), LAS_69o_1_kan: (s[1660] ? 1 : 0) + (s[1661] ? 2 : 0) + (s[1662] ? 4 : 0), LAS_69o_2: s[1663], LAS_69o_2_hoej: s[1664], LAS_69o_2_kan: (s[1665] ? 1 : 0) + (s[1666] ? 4 : 0), LAS_69p_1_kan: (s[1667] ? 1 : 0) + (s[1668] ? 2 : 0) + (s[423] ? 0 : 4), LAS_69q_1: s[1669], LAS_69q_1_hoej: s[1670], LAS_69q_1_kan: s[1651], LAS_69t_2: s[1671], LAS_69t_2_hoej: s[1672], LAS_69t_2_kan: s[1673], LAS_69x_3: s[1674], LAS_69x_3_hoej: s[1675], LAS_69x_3_kan: s[1673], LAS_70_1_kan: (s[436] ? 1 : 0) + (s[442] ? 2 : 0) + s[1591], LAS_70_1_3_kan: (s[1676] ? 1 : 0) + (s[1677] ? 2 : 0) + (s[1678] ? 4 : 0), LAS_70_4: s[1679], LAS_70_4_hoej: s[1680], LAS_70_4_kan: (s[1681] ? 1 : 0) + (s[1682] ? 4 : 0), LAS_70_5: flat(s[1683]), LAS_70_5_kan: s[1684] ? 4 : 1, LAS_71_1: s[434], LAS_71_1_hoej: s[435], LAS_71_1_kan: (s[437] ? 1 : 0) + (s[438] ? 4 : 0), LAS_71_2: s[1685], LAS_71_2_hoej: s[1686], LAS_71_2_kan: (s[1687] ? 1 : 0) + (s[1688] ? 4 : 0), LAS_71_2_ung: s[1689], LAS_71_2_ung_hoej: s[1690], LAS_71_2_ung_kan: (s[1691] ? 1 : 0) + (s[1692] ? 4 : 0), LAS_71_3: s[1693], LAS_71_3_hoej: s[1694], LAS_71_3_kan: (s[1695] ? 1 : 0) + (s[1696] ? 4 : 0), LAS_71_4_kan: (s[1697] ? 1 : 0) + (s[1698] ? 2 : 0) + (s[1699] ? 4 : 0), LAS_71_6_kan: s[1481] + s[1700] + (s[1701] ? 4 : 0), LAS_73b_kan: (s[1702] ? 1 : 0) + (s[1703] ? 2 : 0) + s[1591], LAS_73c_1: s[1704], LAS_73c_1_hoej: s[1705], LAS_73c_1_kan: s[1484] + (s[1706] ? 4 : 0), LAS_73f_1_kan: (s[1707] ? 1 : 0) + (s[1708] ? 2 : 0) + s[1591], LAS_73f_1_beloeb: s[1709], LAS_73f_1_beloeb_hoej: s[1710], LAS_73f_1_beloeb_kan: s[1484] + s[1591], LAS_74_1_foertidspension: flat(s[1711]), LAS_74_1_foertidspension_kan: s[1712] ? 4 : 1, LAS_74a_1_kan: (s[1713] ? 1 : 0) + (s[1714] ? 2 : 0) + s[996], LAS_74a_1_fleksjob: flat(s[1715]), LAS_74a_1_fleksjob_kan: s[940] ? 4 : 1, LAS_74a_2_kan: (s[454] ? 1 : 0) + (s[451] ? 2 : 0) + s[1716], LAS_74a_2_uge: s[1717], LAS_74a_2_uge_hoej: s[1718], LAS_74a_2_uge_kan: (s[490] ? 1 : 0) + (s[492] ? 4 : 0), LAS_74a_3: s[500], LAS_74a_3_hoej: s[499], LAS_74a_3_kan: (s[501] ? 1 : 0) + (s[502] ? 4 : 0), LAS_74a_7: s[1719], LAS_74a_7_hoej: s[1720], LAS_74a_7_kan: (s[1721] ? 1 : 0) + (s[1722] ? 4 : 0), LAS_74b_2_kan: (s[452] ? 1 : 0) + (s[453] ? 2 : 0) + s[996], LAS_74c_1: s[1723], LAS_74c_1_hoej: s[1724], LAS_74c_1_kan: 1 + (s[1725] ? 4 : 0), LAS_74c_1_18: s[1726], LAS_74c_1_18_hoej: s[1727], LAS_74c_1_18_kan: (s[1728] ? 1 : 0) + s[996], LAS_74c_1_frist: s[1729], LAS_74c_1_frist_hoej: s[1730], LAS_74c_1_frist_kan: (s[1731] ? 1 : 0) + (s[1732] ? 4 : 0), LAS_74c_1_nu_kan: (s[1733] ? 1 : 0) + (s[1734] ? 2 : 0) + s[996], LAS_74d_2: s[1735], LAS_74d_2_hoej: s[1736], LAS_74d_2_kan: (s[1737] ? 1 : 0) + (s[1738] ? 4 : 0), LAS_74d_3: s[1739], LAS_74d_3_hoej: s[1740], LAS_74d_3_kan: (s[1741] ? 1 : 0) + (s[1742] ? 4 : 0), LAS_74d_3_udbetales: s[1743], LAS_74d_3_udbetales_hoej: s[1744], LAS_74d_3_udbetales_kan: (s[1745] ? 1 : 0) + (s[1746] ? 4 : 0), LAS_74e_3: s[1747], LAS_74e_3_hoej: s[1748], LAS_74e_3_kan: s[1749], LAS_74e_4: s[1750], LAS_74e_4_hoej: s[1751], LAS_74e_4_kan: s[1749], LAS_74e_8: s[1752], LAS_74e_8_hoej: s[1753], LAS_74e_8_kan: s[1754] ? 1 : 4, LAS_74f_1_kan: (s[1755] ? 1 : 0) + (s[1756] ? 2 : 0) + s[996], LAS_74f_1_dag: s[1757], LAS_74f_1_dag_hoej: s[1758], LAS_74f_1_dag_kan: s[1140], LAS_75_1: s[1759], LAS_75_1_hoej: s[1760], LAS_75_1_kan: 1 + (s[1761] ? 0 : 4), LAS_75a_1_kan: (s[1762] ? 1 : 0) + (s[1763] ? 2 : 0) + (s[1764] ? 4 : 0), LAS_76_1_kan: (s[1765] ? 1 : 0) + (s[1766] ? 2 : 0) + s[996], LAS_77_1: s[1767], LAS_77_1_hoej: s[1768], LAS_77_1_kan: (s[1769] ? 1 : 0) + (s[1770] ? 4 : 0), LAS_77a_1: s[1771], LAS_77a_1_hoej: s[1772], LAS_77a_1_kan: 1 + s[1773], LAS_77a_2: s[1774], LAS_77a_2_hoej: s[1775], LAS_77a_2_kan: (s[1776] ? 1 : 0) + (s[1777] ? 4 : 0), LAS_77a_4_kan: (s[1778] ? 1 : 0) + (s[1779] ? 2 : 0) + s[1773], LAS_77a_6_kan: (s[1780] ? 1 : 0) + (s[1781] ? 2 : 0) + s[996], LAS_77b_1_kan: (s[1782] ? 1 : 0) + (s[1783] ? 2 : 0) + s[996], LAS_81_1_kan: (s[1784] ? 1 : 0) + (s[1785] ? 2 : 0) + s[845], LAS_81_1_forudsigelig_kan: (s[512] ? 1 : 0) + (s[511] ? 2 : 0) + s[845], LAS_81_1_rimelig_kan: (s[513] ? 1 : 0) + (s[516] ? 2 : 0) + s[845], LAS_81_1_aendring_kan: (s[1786] ? 1 : 0) + (s[515] ? 2 : 0) + s[845], LAS_81a_1_kan: (s[1787] ? 1 : 0) + (s[1788] ? 2 : 0) + s[845], LAS_81a_1_proevet_kan: (s[1789] ? 1 : 0) + (s[1790] ? 2 : 0) + (s[1791] ? 4 : 0), LAS_82_1_kan: (s[1792] ? 1 : 0) + (s[1793] ? 2 : 0) + s[845], LAS_82_1_formue: s[1794], LAS_82_1_formue_hoej: s[1795], LAS_82_1_formue_kan: s[1063], LAS_82a_1_kan: (s[1796] ? 1 : 0) + (s[1797] ? 2 : 0) + s[845], LAS_82a_2: s[1798], LAS_82a_2_hoej: s[1799], LAS_82a_2_kan: (s[1800] ? 1 : 0) + (s[1801] ? 4 : 0), LAS_82a_6_kan: s[1802] + (s[1803] ? 2 : 0) + s[845], LAS_82a_6_gaelder: s[1804], LAS_82a_6_gaelder_hoej: s[1805], LAS_82a_6_gaelder_kan: s[1802] + (s[1806] ? 4 : 0), LAS_82b_1_kan: s[1807] + (s[1808] ? 2 : 0) + s[845], LAS_82b_2: s[1809], LAS_82b_2_hoej: s[1810], LAS_82b_2_kan: s[1807] + (s[1811] ? 4 : 0), LAS_83_1_kan: (s[1812] ? 1 : 0) + (s[1813] ? 2 : 0) + (s[1814] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[1815] ? 1 : 0) + (s[1816] ? 2 : 0) + (s[1817] ? 4 : 0), LAS_85_1_kan: (s[1818] ? 1 : 0) + (s[1819] ? 2 : 0) + s[845], LAS_85_2_kan: (s[1820] ? 1 : 0) + (s[1821] ? 2 : 0) + s[845], LAS_85_4_kan: (s[1822] ? 1 : 0) + (s[1823] ? 2 : 0) + s[845], LAS_86_2: s[1824], LAS_86_2_hoej: s[1825], LAS_86_2_kan: (s[1826] ? 1 : 0) + (s[1827] ? 4 : 0), LAS_86_7: s[1828], LAS_86_7_hoej: s[1829], LAS_86_7_kan: s[1830], LAS_86_8: s[1831], LAS_86_8_hoej: s[1832], LAS_86_8_kan: s[1830], LAS_86_8_beloeb: s[1833], LAS_86_8_beloeb_hoej: s[1834], LAS_86_8_beloeb_kan: (s[1835] ? 1 : 0) + (s[1836] ? 4 : 0), LAS_88_1_kan: (s[521] ? 1 : 0) + (s[1837] ? 2 : 0) + s[845], LAS_91_1_kan: (s[1838] ? 1 : 0) + (s[1839] ? 2 : 0) + s[845], LAS_91_1_dom_kan: (s[1840] ? 1 : 0) + (s[1841] ? 2 : 0) + (s[1842] ? 4 : 0), LAS_91_1_su_kan: (s[1843] ? 1 : 0) + (s[1844] ? 2 : 0) + (s[1845] ? 4 : 0), LAS_91_6_kan: (s[1846] ? 1 : 0) + (s[1847] ? 2 : 0) + (s[1848] ? 0 : 4), LAS_92_1_kan: s[1849] + (s[1850] ? 2 : 0) + s[1851], LAS_92_3: s[1852], LAS_92_3_hoej: s[1853], LAS_92_3_kan: s[1849] + s[1851], LAS_93_1_kan: (s[1854] ? 1 : 0) + (s[1855] ? 2 : 0) + s[845], LAS_93_1_selvforskyldt_kan: (s[1856] ? 1 : 0) + (s[1857] ? 2 : 0) + (s[1858] ? 4 : 0), LAS_94_1_kan: (s[1859] ? 1 : 0) + (s[1860] ? 2 : 0) + s[845], LOB_4_1_kan: (s[1861] ? 1 : 0) + (s[1862] ? 2 : 0) + s[845], LOB_9_1_kan: (s[1863] ? 1 : 0) + (s[1864] ? 2 : 0) + (s[1865] ? 4 : 0), LOB_10_1_kan: (s[1866] ? 1 : 0) + (s[1867] ? 2 : 0) + s[845], LOB_10_2_kan: (s[1868] ? 1 : 0) + (s[1869] ? 2 : 0) + s[845], LOB_11_1_kan: s[1870], LOB_11_2_kan: (s[1871] ? 1 : 0) + (s[1872] ? 2 : 0) + s[845], LOB_15_1_kan: (s[1873] ? 1 : 0) + (s[1874] ? 2 : 0) + s[1387], LOB_15a_1_kan: s[1247], LOV1559_9_betaling: s[1875], LOV1559_9_betaling_hoej: s[1876], LOV1559_9_betaling_kan: s[1877] + (s[1878] ? 4 : 0), LOV1559_9_valg_kan: s[1877] + (s[1879] ? 2 : 0) + s[1880], LOV1655_udbetaling: s[1881], LOV1655_udbetaling_hoej: s[1882], LOV1655_udbetaling_kan: (s[1883] ? 1 : 0) + (s[1884] ? 4 : 0), LOV1750_21_8_kan: (s[177] ? 1 : 0) + (s[179] ? 2 : 0) + s[1350], LOV1750_21_revalidering_kan: (s[1885] ? 1 : 0) + (s[428] ? 2 : 0) + s[1591], LSP_1a_1: s[534], LSP_1a_1_hoej: s[533], LSP_1a_1_kan: s[1063], LSP_1a_1_dag: s[531], LSP_1a_1_dag_hoej: s[532], LSP_1a_1_dag_kan: s[1063], LSP_1a_1_tabel2006_kan: (s[1886] ? 1 : 0) + (s[1887] ? 2 : 0) + (s[1888] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[1889] ? 1 : 0) + (s[1890] ? 2 : 0) + (s[1891] ? 4 : 0), LSP_2_1_kan: (s[1892] ? 1 : 0) + (s[1893] ? 2 : 0) + s[845], LSP_2_1_eu_kan: (s[537] ? 1 : 0) + (s[540] ? 2 : 0) + s[845], LSP_3_1_kan: (s[538] ? 1 : 0) + (s[541] ? 2 : 0) + s[845], LSP_3_2_kan: (s[1894] ? 1 : 0) + (s[1895] ? 2 : 0) + s[845], LSP_3_3_kan: (s[1896] ? 1 : 0) + (s[1897] ? 2 : 0) + s[845], LSP_3_danmark_kan: (s[1898] ? 1 : 0) + (s[1899] ? 2 : 0) + (s[1900] ? 4 : 0), LSP_4_kan: (s[539] ? 1 : 0) + (s[542] ? 2 : 0) + s[845], LSP_5_2: s[1901], LSP_5_2_hoej: s[1902], LSP_5_2_kan: (s[1903] ? 1 : 0) + (s[1904] ? 4 : 0), LSP_5_3: s[1905], LSP_5_3_hoej: s[1906], LSP_5_3_kan: (s[1907] ? 1 : 0) + (s[1908] ? 4 : 0), LSP_6: s[1909], LSP_6_hoej: s[1910], LSP_6_kan: 1 + (s[1911] ? 4 : 0), LSP_12_1_kan: (s[1912] ? 1 : 0) + (s[1913] ? 2 : 0) + s[845], LSP_13_kan: (s[1914] ? 1 : 0) + (s[1915] ? 2 : 0) + (s[1916] ? 4 : 0), LSP_16_kan: (s[1917] ? 1 : 0) + (s[1918] ? 2 : 0) + s[845], LSP_16_1_kan: (s[1919] ? 1 : 0) + (s[1920] ? 2 : 0) + s[845], LSP_16_2_kan: (s[1921] ? 1 : 0) + (s[1922] ? 2 : 0) + s[845], LSP_16_3_kan: (s[1923] ? 1 : 0) + (s[1924] ? 2 : 0) + s[845], LSP_17_2_kan: (s[1925] ? 1 : 0) + (s[1926] ? 2 : 0) + s[845], LSP_17_2_oplysninger_kan: (s[1927] ? 1 : 0) + (f.bedtOmAfgoerelseOmPensionAlene ? 2 : 0) + (s[1928] ? 4 : 0), LSP_17_3_senior_kan: (s[1929] ? 1 : 0) + (s[1930] ? 2 : 0) + s[1880], LSP_17_4_kan: 1 + s[1700] + s[845], LSP_18_1_kan: (s[1931] ? 1 : 0) + (s[1932] ? 2 : 0) + s[845], LSP_18_2_kan: (s[548] ? 1 : 0) + (s[1933] ? 2 : 0) + (s[1934] ? 4 : 0), LSP_19_1_kan: (s[1935] ? 1 : 0) + (s[1936] ? 2 : 0) + s[1387], LSP_20_3_kan: (s[1937] ? 1 : 0) + (s[1938] ? 2 : 0) + s[845], LSP_21_1: s[1939], LSP_21_1_hoej: s[1940], LSP_21_1_kan: s[1941], LSP_26a_1_kan: (s[1942] ? 1 : 0) + (s[1943] ? 2 : 0) + s[845], LSP_26a_5: flat(s[1944]), LSP_26a_5_hoej: flat(s[1945]), LSP_26a_5_kan: (s[847] ? 0 : 1) + (s[1946] ? 2 : 0) + (s[1947] ? 4 : 0), LSP_26b: s[1948], LSP_26b_hoej: s[1949], LSP_26b_kan: s[1063], LSP_26d_2: s[1950], LSP_26d_2_hoej: s[1951], LSP_26d_2_kan: 1 + s[1880], LSP_26g_kan: (s[1952] ? 1 : 0) + (s[1953] ? 2 : 0) + (s[1954] ? 4 : 0), LSP_26g_dag: s[1955], LSP_26g_dag_hoej: s[1956], LSP_26g_dag_kan: (s[1957] ? 1 : 0) + (s[1958] ? 4 : 0), LSP_26h_1: s[1959], LSP_26h_1_hoej: s[1960], LSP_26h_1_kan: 1 + (s[1961] ? 4 : 0), LSP_26h_3: s[1962], LSP_26h_3_hoej: s[1963], LSP_26h_3_kan: 1 + (s[1964] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 5, LSP_26v_1: flat(s[1965]), LSP_26v_1_kan: s[1966] ? 4 : 1, LSP_26v_2: flat(s[1967]), LSP_26v_2_kan: s[1968] ? 4 : 1, LSP_29_1_eget_kan: (s[1969] ? 1 : 0) + (s[1970] ? 2 : 0) + (s[1971] ? 4 : 0), LSP_32a_1_aegtefaelle_kan: (s[1972] ? 1 : 0) + (s[1973] ? 2 : 0) + s[845], LSP_32c_1: s[1974], LSP_32c_1_hoej: s[1975], LSP_32c_1_kan: s[1063], LSP_32c_2: s[1976], LSP_32c_2_hoej: s[1977], LSP_32c_2_kan: (s[1978] ? 1 : 0) + (s[1979] ? 4 : 0), LSP_33_1: s[1980], LSP_33_1_hoej: s[1981], LSP_33_1_kan: (s[1982] ? 1 : 0) + (s[1983] ? 4 : 0), LSP_33_1_tilbage_kan: (s[1984] ? 1 : 0) + (s[1985] ? 2 : 0) + (s[1986] ? 4 : 0), LSP_33_2: s[1987], LSP_33_2_hoej: s[1988], LSP_33_2_kan: s[1941], LSP_37: flat(s[1989]), LSP_37_kan: s[1990] ? 4 : 1, LSP_44_1_kan: (s[1991] ? 1 : 0) + (s[1992] ? 2 : 0) + s[845], LSP_44_udsendte_kan: (s[1993] ? 1 : 0) + (s[1994] ? 2 : 0) + (s[1995] ? 4 : 0), LSP_49_1_foertidspension: s[1996], LSP_49_1_foertidspension_hoej: s[1997], LSP_49_1_foertidspension_kan: s[1272], LSP_49_1_folkepension: s[1998], LSP_49_1_folkepension_hoej: s[1999], LSP_49_1_folkepension_kan: (s[2000] ? 1 : 0) + (s[2001] ? 4 : 0), OFL_8_kan: (s[2002] ? 1 : 0) + (s[2003] ? 2 : 0) + s[1233], OFL_9_1_kan: (s[2004] ? 1 : 0) + (s[2005] ? 2 : 0) + s[1233], OFL_9_2_kan: (s[2006] ? 1 : 0) + (s[2007] ? 2 : 0) + s[1233], OFL_13_1_kan: (s[2008] ? 1 : 0) + (s[2009] ? 2 : 0) + s[1233], OFL_13_2_kan: (s[2010] ? 1 : 0) + (s[2011] ? 2 : 0) + s[1233], OFL_15_1_kan: (s[2012] ? 1 : 0) + (s[2013] ? 2 : 0) + s[1233], OFL_15_2_kan: (s[2014] ? 1 : 0) + (s[2015] ? 2 : 0) + s[1233], OFL_36_2: s[2016], OFL_36_2_hoej: s[2017], OFL_36_2_kan: 1 + s[2018], OFL_36_2_praksis: s[2019], OFL_36_2_praksis_hoej: s[2020], OFL_36_2_praksis_kan: 1 + (s[569] ? 0 : 4), OFL_37_1_kan: (s[2021] ? 1 : 0) + (s[2022] ? 2 : 0) + s[1233], OFL_37_2: s[2023], OFL_37_2_hoej: s[2024], OFL_37_2_kan: (f.afgoerelsenOmAktindsigtFastholdes ? 1 : 0) + (s[2025] ? 4 : 0), OFL_37_3: s[2026], OFL_37_3_hoej: s[2027], OFL_37_3_kan: 1 + (s[2028] ? 0 : 4), OFL_38_1_kan: (s[2029] ? 1 : 0) + (s[2030] ? 2 : 0) + s[1233], OFL_39_1_kan: (s[2031] ? 1 : 0) + (s[2032] ? 2 : 0) + s[2018], OFL_39_2: s[2033], OFL_39_2_hoej: s[2034], OFL_39_2_kan: 1 + (s[2035] ? 0 : 4), OFL_39_3: s[2036], OFL_39_3_hoej: s[2037], OFL_39_3_kan: 1 + (s[2038] ? 0 : 4), OFL_40_1_kan: (s[2039] ? 1 : 0) + (s[2040] ? 2 : 0) + s[1233], PENSBEK_7: s[2041], PENSBEK_7_hoej: s[2042], PENSBEK_7_kan: 1 + (s[2043] ? 0 : 4), PENSBEK_10_kan: (s[2044] ? 1 : 0) + (s[2045] ? 2 : 0) + s[2046], PENSBEK_11: s[2047], PENSBEK_11_hoej: s[2048], PENSBEK_11_kan: 1 + s[2046], PLANBEK_2_1_kan: (s[573] ? 1 : 0) + (s[574] ? 2 : 0) + s[845], REFUSIONSBEK_2: s[2049], REFUSIONSBEK_2_hoej: s[2050], REFUSIONSBEK_2_kan: (s[2051] ? 1 : 0) + (s[2052] ? 4 : 0), RSL_3_2: s[2053], RSL_3_2_hoej: s[2054], RSL_3_2_kan: 1 + s[2055], RSL_3_2_besked_kan: (s[2056] ? 1 : 0) + (s[2057] ? 2 : 0) + s[2055], RSL_3_2_offentlig_kan: (s[2058] ? 1 : 0) + (s[2059] ? 2 : 0) + s[2055], RSL_4_kan: (s[2060] ? 1 : 0) + (s[2061] ? 2 : 0) + s[845], RSL_5_kan: (s[2062] ? 1 : 0) + (s[2063] ? 2 : 0) + s[845], RSL_6_kan: (s[2064] ? 1 : 0) + (s[2065] ? 2 : 0) + s[845], RSL_7_1: s[2066], RSL_7_1_hoej: s[2067], RSL_7_1_kan: 1 + (s[2068] ? 0 : 4), RSL_7a_1: s[2069], RSL_7a_1_hoej: s[2070], RSL_7a_1_kan: 1 + (s[2071] ? 0 : 4), RSL_10_kan: (s[2072] ? 1 : 0) + (s[2073] ? 2 : 0) + s[845], RSL_10_grundlag_kan: (s[2074] ? 1 : 0) + (s[2075] ? 2 : 0) + (s[2076] ? 4 : 0), RSL_11_2_kan: (s[2077] ? 1 : 0) + (s[2078] ? 2 : 0) + s[845], RSL_11a_1_kan: (s[2079] ? 1 : 0) + (s[2080] ? 2 : 0) + (s[2081] ? 4 : 0), RSL_11a_1_hentes_kan: (s[2082] ? 1 : 0) + (s[2083] ? 2 : 0) + s[845], RSL_11b_kan: (s[2084] ? 1 : 0) + (s[2085] ? 2 : 0) + s[845], RSL_11c_1_kan: (s[2086] ? 1 : 0) + (s[2087] ? 2 : 0) + s[845], RSL_12_kan: (s[2088] ? 1 : 0) + (s[2089] ? 2 : 0) + s[845], RSL_60_1_kan: (s[2090] ? 1 : 0) + (s[2091] ? 2 : 0) + (s[2092] ? 4 : 0), RSL_60_2_kan: (s[2093] ? 1 : 0) + (s[2094] ? 2 : 0) + s[2095], RSL_66_1_kan: (s[2096] ? 1 : 0) + (s[2097] ? 2 : 0) + s[2095], RSL_67_1: s[2098], RSL_67_1_hoej: s[2099], RSL_67_1_kan: 1 + s[2095], RSL_67_2_kan: (s[2100] ? 1 : 0) + (s[2101] ? 2 : 0) + (s[2102] ? 4 : 0), RSL_72_1_kan: (s[2103] ? 1 : 0) + (s[2104] ? 2 : 0) + s[2105], RSLBEK_11_1: s[2106], RSLBEK_11_1_hoej: s[2107], RSLBEK_11_1_kan: 1 + s[2105], RSLBEK_11_2_kan: (s[2108] ? 1 : 0) + (s[2109] ? 2 : 0) + s[2105], RSLBEK_11_5_kan: (s[2110] ? 1 : 0) + (s[2111] ? 2 : 0) + s[2105], RSLBEK_12_1: s[2112], RSLBEK_12_1_hoej: s[2113], RSLBEK_12_1_kan: s[2114] + (s[2115] ? 4 : 0), RSLBEK_12_2: s[2116], RSLBEK_12_2_hoej: s[2117], RSLBEK_12_2_kan: s[2114] + (s[2118] ? 4 : 0), RSLBEK_13_1_kan: (s[2119] ? 1 : 0) + (s[2120] ? 2 : 0) + s[2105], RSLBEK_13_1_afvise_kan: (s[576] ? 0 : 1) + 2 + s[2105], RSLBEK_13_2_kan: (s[2121] ? 1 : 0) + (s[2122] ? 2 : 0) + s[2105], SDL_2_kan: (s[2123] ? 1 : 0) + (s[2124] ? 2 : 0) + (s[2125] ? 4 : 0), SDL_2_1_kan: (s[2126] ? 1 : 0) + (s[2127] ? 2 : 0) + s[2128], SDL_3_kan: (s[590] ? 1 : 0) + (s[587] ? 2 : 0) + s[845], SDL_6_1: s[113], SDL_6_1_hoej: s[115], SDL_6_1_kan: s[2129] + s[2130], SDL_7_1_kan: (s[143] ? 1 : 0) + (s[149] ? 2 : 0) + s[845], SDL_7_1_ferie_kan: s[1870], SDL_7_1_ferieaftale_kan: (s[2131] ? 1 : 0) + (s[2132] ? 2 : 0) + s[845], SDL_7_1_genoptagelse: s[2133], SDL_7_1_genoptagelse_hoej: s[2134], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[2135] ? 4 : 0), SDL_7_1_ny_kan: (s[2136] ? 1 : 0) + (s[2137] ? 2 : 0) + s[845], SDL_7_2_kan: (s[2138] ? 1 : 0) + (s[2139] ? 2 : 0) + s[845], SDL_7_3: s[2140], SDL_7_3_hoej: s[2141], SDL_7_3_kan: (s[2142] ? 1 : 0) + (s[2143] ? 4 : 0), SDL_7_5_kan: (s[2144] ? 1 : 0) + (s[2145] ? 2 : 0) + s[845], SDL_7_5_fra: s[2146], SDL_7_5_fra_hoej: s[2147], SDL_7_5_fra_kan: 1 + (s[2148] ? 0 : 4), SDL_7a_1: s[2149], SDL_7a_1_hoej: s[2150], SDL_7a_1_kan: (s[2151] ? 1 : 0) + s[2152], SDL_7c_kan: (s[462] ? 1 : 0) + (s[463] ? 2 : 0) + (s[456] ? 0 : 4), SDL_10a_kan: (s[2153] ? 1 : 0) + (s[2154] ? 2 : 0) + s[845], SDL_11_3: s[2155], SDL_11_3_hoej: s[2156], SDL_11_3_kan: 1 + (s[2157] ? 0 : 4), SDL_11a_1_kan: (s[2158] ? 1 : 0) + (s[2159] ? 2 : 0) + (s[2160] ? 4 : 0), SDL_11c_kan: (s[2161] ? 1 : 0) + (s[2162] ? 2 : 0) + s[845], SDL_12_1_1_kan: (s[461] ? 1 : 0) + (s[459] ? 2 : 0) + (s[460] ? 4 : 0), SDL_12_1_2_kan: (s[605] ? 1 : 0) + (s[600] ? 2 : 0) + (s[599] ? 4 : 0), SDL_12_1_3_kan: (s[606] ? 1 : 0) + (s[607] ? 2 : 0) + s[845], SDL_13b_1: s[2163], SDL_13b_1_hoej: s[2164], SDL_13b_1_kan: (s[2165] ? 1 : 0) + (s[2166] ? 4 : 0), SDL_13b_1_antal: s[2167], SDL_13b_1_antal_hoej: s[2168], SDL_13b_1_antal_kan: (s[2169] ? 1 : 0) + (s[2170] ? 4 : 0), SDL_13b_1_form_kan: (s[2171] ? 1 : 0) + (s[2172] ? 2 : 0) + (s[2173] ? 4 : 0), SDL_13b_1_naeste: s[2174], SDL_13b_1_naeste_hoej: s[2175], SDL_13b_1_naeste_kan: (s[2176] ? 1 : 0) + (s[2177] ? 4 : 0), SDL_13b_5_kan: (s[2178] ? 1 : 0) + (s[2179] ? 2 : 0) + (s[2180] ? 4 : 0), SDL_13c_1_2_kan: (s[2181] ? 1 : 0) + (s[2182] ? 2 : 0) + (s[2183] ? 4 : 0), SDL_13c_2_kan: (s[2184] ? 1 : 0) + (s[2185] ? 2 : 0) + (s[2186] ? 4 : 0), SDL_13f_1_kan: (s[465] ? 1 : 0) + (s[464] ? 2 : 0) + s[1295], SDL_13f_1_dag: s[2187], SDL_13f_1_dag_hoej: s[2188], SDL_13f_1_dag_kan: (s[2189] ? 1 : 0) + (s[2190] ? 4 : 0), SDL_16_2_kan: (s[2191] ? 1 : 0) + (s[2192] ? 2 : 0) + (s[2193] ? 4 : 0), SDL_21_1_1_kan: (s[2194] ? 1 : 0) + (s[2195] ? 2 : 0) + s[845], SDL_21_1_2_kan: (s[2196] ? 1 : 0) + (s[2197] ? 2 : 0) + s[845], SDL_21_1_3_kan: (s[2198] ? 1 : 0) + (s[2199] ? 2 : 0) + s[845], SDL_21_3_kan: (s[2200] ? 1 : 0) + (s[2201] ? 2 : 0) + s[845], SDL_21_3_grundlag_kan: (s[2202] ? 1 : 0) + (s[2203] ? 2 : 0) + s[845], SDL_21_4_kan: s[2204] + (s[2205] ? 2 : 0) + (s[2206] ? 4 : 0), SDL_21_4_dag: s[2207], SDL_21_4_dag_hoej: s[2208], SDL_21_4_dag_kan: s[1063], SDL_21_4_fra: s[2209], SDL_21_4_fra_hoej: s[2210], SDL_21_4_fra_kan: s[2204] + (s[2211] ? 4 : 0), SDL_21_5_kan: (s[2212] ? 1 : 0) + (s[2213] ? 2 : 0) + (s[2214] ? 4 : 0), SDL_21a_kan: (s[617] ? 1 : 0) + (s[616] ? 2 : 0) + s[845], SDL_24_1: s[157], SDL_24_1_hoej: s[159], SDL_24_1_kan: (s[153] ? 1 : 0) + (s[155] ? 4 : 0), SDL_24_1_meddelt: s[2215], SDL_24_1_meddelt_hoej: s[2216], SDL_24_1_meddelt_kan: 1 + (s[2217] ? 0 : 4), SDL_24_1_ophoer: s[2218], SDL_24_1_ophoer_hoej: s[2219], SDL_24_1_ophoer_kan: (s[2220] ? 1 : 0) + (s[2221] ? 4 : 0), SDL_24_1_revurdering_kan: (s[2222] ? 1 : 0) + (s[2223] ? 2 : 0) + (s[2224] ? 4 : 0), SDL_24_3: flat(s[62]), SDL_24_3_hoej: flat(s[61]), SDL_24_3_kan: s[2129] + (s[2225] ? 2 : 0) + s[2130], SDL_24a_1_kan: (s[640] ? 1 : 0) + (s[643] ? 2 : 0) + (s[642] ? 4 : 0), SDL_24a_1_graense_kan: (s[145] ? 1 : 0) + (s[148] ? 2 : 0) + (s[146] ? 4 : 0), SDL_24a_2: s[2226], SDL_24a_2_hoej: s[2227], SDL_24a_2_kan: (s[2228] ? 1 : 0) + (s[2229] ? 4 : 0), SDL_24a_6_kan: (s[2230] ? 1 : 0) + (s[2231] ? 2 : 0) + s[845], SDL_24b_1_kan: s[2232] + (s[645] ? 2 : 0) + s[845], SDL_24b_2: s[2233], SDL_24b_2_hoej: s[2234], SDL_24b_2_kan: s[2232] + (s[2235] ? 4 : 0), SDL_24c_1_kan: (s[2236] ? 1 : 0) + (s[2237] ? 2 : 0) + s[845], SDL_25_1: s[156], SDL_25_1_hoej: s[158], SDL_25_1_kan: (s[152] ? 1 : 0) + (s[154] ? 4 : 0), SDL_25_2: s[2238], SDL_25_2_hoej: s[2239], SDL_25_2_kan: (s[2240] ? 1 : 0) + (s[2241] ? 4 : 0), SDL_26_1_kan: (s[2242] ? 1 : 0) + (s[2243] ? 2 : 0) + (s[2244] ? 4 : 0), SDL_26_1_covid: s[658], SDL_26_1_covid_hoej: s[659], SDL_26_1_covid_kan: (s[660] ? 1 : 0) + (s[661] ? 4 : 0), SDL_26_1_fra: s[2245], SDL_26_1_fra_hoej: s[2246], SDL_26_1_fra_kan: (s[2247] ? 1 : 0) + (s[2248] ? 4 : 0), SDL_26_1_uger: s[2249], SDL_26_1_uger_hoej: s[2250], SDL_26_1_uger_kan: (s[2251] ? 1 : 0) + s[2128], SDL_26_2_kan: (s[2252] ? 1 : 0) + (s[2253] ? 2 : 0) + (s[2254] ? 4 : 0), SDL_26_3_covid: s[662], SDL_26_3_covid_hoej: s[663], SDL_26_3_covid_kan: (s[664] ? 1 : 0) + (s[665] ? 4 : 0), SDL_26a_1_covid: s[2255], SDL_26a_3_covid: s[666], SDL_26a_3_covid_kan: s[667] ? 4 : 1, SDL_26c_covid: s[673], SDL_26c_covid_hoej: s[675], SDL_26c_covid_kan: (s[669] ? 1 : 0) + (s[671] ? 4 : 0), SDL_26d_covid: s[672], SDL_26d_covid_hoej: s[674], SDL_26d_covid_kan: (s[668] ? 1 : 0) + (s[670] ? 4 : 0), SDL_26f_covid: s[2256], SDL_26f_covid_hoej: s[2257], SDL_26f_covid_kan: (s[2258] ? 1 : 0) + (s[2259] ? 4 : 0), SDL_26g_covid: s[676], SDL_26g_covid_hoej: s[677], SDL_26g_covid_kan: (s[678] ? 1 : 0) + (s[679] ? 4 : 0), SDL_26h_covid: s[2260], SDL_26h_covid_hoej: s[2261], SDL_26h_covid_kan: (s[2262] ? 1 : 0) + (s[2263] ? 4 : 0), SDL_26i_covid: s[2264], SDL_26i_covid_hoej: s[2265], SDL_26i_covid_kan: (s[2266] ? 1 : 0) + (s[2267] ? 4 : 0), SDL_27_1_kan: (s[160] ? 1 : 0) + (s[161] ? 2 : 0) + (s[162] ? 4 : 0), SDL_27_1_1_kan: (s[100] ? 1 : 0) + (s[105] ? 2 : 0) + s[2268], SDL_27_1_2_kan: (s[101] ? 1 : 0) + (s[109] ? 2 : 0) + s[2269], SDL_27_1_2_slut: s[697], SDL_27_1_2_slut_hoej: s[698], SDL_27_1_2_slut_kan: (s[699] ? 1 : 0) + (s[703] ? 4 : 0), SDL_27_1_2_uger: s[2270], SDL_27_1_2_uger_hoej: s[2271], SDL_27_1_2_uger_kan: (s[2272] ? 1 : 0) + s[2269], SDL_27_1_3_kan: (s[102] ? 1 : 0) + (s[110] ? 2 : 0) + s[2269], SDL_27_1_3_slut: s[700], SDL_27_1_3_slut_hoej: s[701], SDL_27_1_3_slut_kan: (s[702] ? 1 : 0) + (s[705] ? 4 : 0), SDL_27_1_3_uger: s[684], SDL_27_1_3_uger_hoej: s[686], SDL_27_1_3_uger_kan: (s[682] ? 1 : 0) + s[2269], SDL_27_1_4_kan: (s[103] ? 1 : 0) + (s[111] ? 2 : 0) + s[2268], SDL_27_1_4_slut: s[2273], SDL_27_1_4_slut_hoej: s[2274], SDL_27_1_4_slut_kan: (s[2275] ? 1 : 0) + (s[2276] ? 4 : 0), SDL_27_1_5_kan: (s[104] ? 1 : 0) + (s[107] ? 2 : 0) + s[2269], SDL_27_1_6_kan: (s[689] ? 1 : 0) + (s[695] ? 2 : 0) + s[2269], SDL_27_1_7_kan: (s[690] ? 1 : 0) + (s[696] ? 2 : 0) + s[2269], SDL_27_1_7_2_kan: (s[2277] ? 1 : 0) + (s[2278] ? 2 : 0) + (s[2279] ? 4 : 0), SDL_27_1_slut: s[2280], SDL_27_1_slut_hoej: s[2281], SDL_27_1_slut_kan: (s[2282] ? 1 : 0) + (s[2283] ? 4 : 0), SDL_27_3_nedsat_kan: s[1870], SDL_29_1_kan: (s[2284] ? 1 : 0) + (s[2285] ? 2 : 0) + (s[2286] ? 4 : 0), SDL_30_kan: (s[126] ? 1 : 0) + (s[127] ? 2 : 0) + s[2128], SDL_30_1: s[122], SDL_30_1_hoej: s[123], SDL_30_1_kan: (s[124] ? 1 : 0) + s[2128], SDL_30_1_fri: s[2287], SDL_30_1_fri_hoej: s[2288], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[2289] ? 4 : 0), SDL_30_2_kan: (s[2290] ? 1 : 0) + (s[2291] ? 2 : 0) + s[2128], SDL_30_fleksjob_kan: (s[2292] ? 1 : 0) + (s[2293] ? 2 : 0) + (s[2294] ? 4 : 0), SDL_31_1: s[619], SDL_31_1_hoej: s[620], SDL_31_1_kan: (s[618] ? 1 : 0) + (s[621] ? 4 : 0), SDL_32_kan: (s[585] ? 1 : 0) + (s[586] ? 2 : 0) + s[2128], SDL_32_1_kan: (s[136] ? 1 : 0) + (s[135] ? 2 : 0) + s[2128], SDL_33_1: s[2295], SDL_33_1_hoej: s[2296], SDL_33_1_kan: (s[2297] ? 1 : 0) + (s[2298] ? 4 : 0), SDL_34_1_kan: (s[2299] ? 1 : 0) + (s[2300] ? 2 : 0) + s[2128], SDL_35_2: s[2301], SDL_35_2_hoej: s[2302], SDL_35_2_kan: (s[2303] ? 1 : 0) + (s[2304] ? 4 : 0), SDL_35_3: s[713], SDL_35_3_hoej: s[712], SDL_35_3_kan: (s[711] ? 1 : 0) + (s[715] ? 4 : 0), SDL_35_3_fra: s[2305], SDL_35_3_fra_hoej: s[2306], SDL_35_3_fra_kan: (s[2307] ? 1 : 0) + (s[2308] ? 4 : 0), SDL_38_1: s[2309], SDL_38_1_hoej: s[2310], SDL_38_1_kan: (s[2311] ? 1 : 0) + (s[2312] ? 4 : 0), SDL_38_7: s[2313], SDL_38_7_hoej: s[2314], SDL_38_7_kan: (s[2315] ? 1 : 0) + (s[2316] ? 4 : 0), SDL_38_7_tide_kan: (s[726] ? 1 : 0) + (s[727] ? 2 : 0) + (s[728] ? 4 : 0), SDL_38_8_kan: (s[723] ? 1 : 0) + (s[725] ? 2 : 0) + (s[724] ? 4 : 0), SDL_40_1: s[2317], SDL_40_1_hoej: s[2318], SDL_40_1_kan: (s[2319] ? 1 : 0) + (s[2320] ? 4 : 0), SDL_40a_1: s[2321], SDL_40a_1_hoej: s[2322], SDL_40a_1_kan: (s[2323] ? 1 : 0) + (s[2324] ? 4 : 0), SDL_41_1: s[628], SDL_41_1_hoej: s[629], SDL_41_1_kan: (s[626] ? 1 : 0) + (s[627] ? 4 : 0), SDL_42_1_kan: (s[139] ? 1 : 0) + (s[138] ? 2 : 0) + s[2128], SDL_43_1: s[2325], SDL_43_1_hoej: s[2326], SDL_43_1_kan: (s[2327] ? 1 : 0) + (s[2328] ? 4 : 0), SDL_43_4: s[2329], SDL_43_4_hoej: s[2330], SDL_43_4_kan: (s[2331] ? 1 : 0) + (s[2332] ? 4 : 0), SDL_43_4_tide_kan: (s[2333] ? 1 : 0) + (s[2334] ? 2 : 0) + (s[2335] ? 4 : 0), SDL_43_5_kan: (s[2336] ? 1 : 0) + (s[2337] ? 2 : 0) + (s[2338] ? 4 : 0), SDL_45_4: s[2339], SDL_45_4_hoej: s[2340], SDL_45_4_kan: s[1063], SDL_46_1: s[2341], SDL_46_1_hoej: s[2342], SDL_46_1_kan: (s[2343] ? 1 : 0) + (s[2344] ? 4 : 0), SDL_47_1: s[777], SDL_47_1_hoej: s[778], SDL_47_1_kan: (s[776] ? 1 : 0) + (s[780] ? 4 : 0), SDL_47_1_3: s[2345], SDL_47_1_3_hoej: s[2346], SDL_47_1_3_kan: (s[2347] ? 1 : 0) + (s[2348] ? 4 : 0), SDL_50_1: s[767], SDL_50_1_hoej: s[768], SDL_50_1_kan: s[1137], SDL_50_4: s[2349], SDL_50_4_hoej: s[2350], SDL_50_4_kan: (s[2351] ? 1 : 0) + (s[2352] ? 4 : 0), SDL_51_1: s[765], SDL_51_1_hoej: s[766], SDL_51_1_kan: s[1063], SDL_52_1: s[2353], SDL_52_1_hoej: s[2354], SDL_52_1_kan: (s[2355] ? 1 : 0) + (s[2356] ? 4 : 0), SDL_53_1: s[770], SDL_53_1_hoej: s[771], SDL_53_1_kan: (s[773] ? 1 : 0) + (s[774] ? 4 : 0), SDL_53_1_ialt: s[2357], SDL_53_1_ialt_hoej: s[2358], SDL_53_1_ialt_kan: (s[2359] ? 1 : 0) + (s[2360] ? 4 : 0), SDL_53_1_timer: s[2361], SDL_53_1_timer_hoej: s[2362], SDL_53_1_timer_kan: (s[121] ? 1 : 0) + (s[2363] ? 4 : 0), SDL_53_2_kan: (s[2364] ? 1 : 0) + (s[2365] ? 2 : 0) + (s[965] ? 0 : 4), SDL_53_3: s[2366], SDL_53_3_hoej: s[2367], SDL_53_3_kan: (s[2368] ? 1 : 0) + (s[2369] ? 4 : 0), SDL_53a_1_kan: (s[2370] ? 1 : 0) + (s[2371] ? 2 : 0) + s[845], SDL_53a_2: flat(s[2372]), SDL_53a_2_hoej: flat(s[2373]), SDL_53a_2_kan: (s[856] ? 0 : 1) + (s[2374] ? 2 : 0) + (s[2375] ? 4 : 0), SDL_53b_1_kan: (s[2376] ? 1 : 0) + (s[2377] ? 2 : 0) + (s[2378] ? 4 : 0), SDL_54_1_kan: (s[772] ? 1 : 0) + (s[775] ? 2 : 0) + s[2128], SDL_54_1_beloeb: s[2379], SDL_54_1_beloeb_hoej: s[2380], SDL_54_1_beloeb_kan: (s[2381] ? 1 : 0) + (s[2382] ? 4 : 0), SDL_56_1_kan: (s[779] ? 1 : 0) + (s[781] ? 2 : 0) + s[2128], SDL_56_1_beloeb: s[2383], SDL_56_1_beloeb_hoej: s[2384], SDL_56_1_beloeb_kan: (s[2385] ? 1 : 0) + (s[2386] ? 4 : 0), SDL_56_2_kan: (s[2387] ? 1 : 0) + (s[2388] ? 2 : 0) + s[2389], SDL_56_3_kan: (s[2390] ? 1 : 0) + (s[2391] ? 2 : 0) + s[2389], SDL_56_4: s[2392], SDL_56_4_hoej: s[2393], SDL_56_4_kan: 1 + s[2389], SDL_56_4_fornyelse_kan: (s[2394] ? 1 : 0) + (s[2395] ? 2 : 0) + s[2389], SDL_58a_1_kan: (s[2396] ? 1 : 0) + (s[2397] ? 2 : 0) + s[2389], SDL_59_2: s[2398], SDL_59_2_hoej: s[2399], SDL_59_2_kan: (s[2400] ? 1 : 0) + (s[2401] ? 4 : 0), SDL_59_6_kan: (s[2402] ? 1 : 0) + (s[2403] ? 2 : 0) + s[2152], SDL_82_1_kan: (s[2404] ? 1 : 0) + (s[2405] ? 2 : 0) + s[845], SEL_112_1_kan: (s[2406] ? 1 : 0) + (s[2407] ? 2 : 0) + s[2408], SEL_112_1_forud_kan: (s[2409] ? 1 : 0) + (s[2410] ? 2 : 0) + s[2408], SENBEK_2_1_kan: (s[2411] ? 1 : 0) + (s[2412] ? 2 : 0) + s[845], SSBEK_3_1: s[799], SSBEK_3_1_hoej: s[800], SSBEK_3_1_kan: 1 + (s[803] ? 4 : 0), SSBEK_5_1: s[2413], SSBEK_5_1_hoej: s[2414], SSBEK_5_1_kan: (s[2415] ? 1 : 0) + (s[2416] ? 4 : 0), SSBEK_6_1: s[801], SSBEK_6_1_hoej: s[802], SSBEK_6_1_kan: s[1581] + (s[804] ? 4 : 0), SSBEK_10_1: s[2417], SSBEK_10_1_hoej: s[2418], SSBEK_10_1_kan: (s[2419] ? 1 : 0) + (s[2420] ? 4 : 0), spor: [s[968] << 0 | s[969] << 1 | s[38] << 2 | s[2421] << 3 | s[970] << 5 | s[971] << 6 | s[972] << 7 | (f.kunstigIntelligensErBrugt ? s[2421] : 0) << 8 | (f.kunstigIntelligensErBrugt ? 1024 : 0) | (f.brugenAfAiErDokumenteret ? 2048 : 0) | (f.brugenAfAiFremgaarTydeligt ? 4096 : 0) | s[973] << 13 | s[974] << 14 | s[2] << 15 | s[2422] << 16 | (f.erVisiteretTilFleksjob ? 262144 : 0) | s[503] << 19 | s[56] << 20 | s[58] << 21 | (s[56] ? 0 : s[889]) << 22 | s[2423] << 23 | s[622] << 24 | s[625] << 25 | s[2424] << 26 | s[142] << 28 | (f.dagpengerettenSlutter ? 536870912 : 0), s[113], s[115], s[623], s[624], s[975] << 0 | s[976] << 1 | s[977] << 2 | (s[2425] ? 0 : s[2426] ? s[866] : s[2427]) << 3 | s[2425] << 5 | s[2428] << 6 | s[2429] << 7 | s[2430] << 8 | s[2431] << 9 | (f.uddannelsePasserMedBehandling ? 1024 : 0) | (f.uddannelseUdskyderRevalidering ? 2048 : 0) | s[2432] << 12 | s[978] << 13 | s[979] << 14 | s[861] << 15 | (s[2433] ? s[2434] : f.brevetSendtDen <= 16374 /* 2014-10-31 */ ? s[2435] : s[2436] ? 3 : 0) << 16 | s[2437] << 18 | (f.fritagetForDigitalPost ? 524288 : 0) | (f.borIDanmarkOgErFyldt15 ? 1048576 : 0) | (f.frivilligtTilsluttetDigitalPost ? 2097152 : 0) | s[860] << 22 | (s[2433] ? s[2434] : s[2435]) << 23 | s[2438] << 25 | (f.leveringErBevist ? 67108864 : 0) | s[2439] << 27 | s[1] << 28 | (s[1] ? s[933] : 0) << 29, s[980], s[981], s[0] << 0 | s[2440] << 1 | s[412] << 2 | s[411] << 3 | (s[0] ? (s[356] ? s[933] : s[2441] ? s[2442] : s[862] ? s[2443] : s[268] ? s[896] : s[2444]) : 0) << 4 | s[2445] << 7 | s[2446] << 8 | s[2447] << 9 | s[2448] << 10 | s[2449] << 11 | s[2450] << 12 | s[2451] << 13 | s[2452] << 14 | s[2453] << 15 | s[2454] << 16 | s[2455] << 17 | s[2456] << 18 | s[2457] << 19 | s[983] << 20 | s[984] << 21 | (s[859] ? s[866] : s[915] ? s[875] : s[913] ? s[916] : s[914]) << 22 | s[987] << 25 | (s[859] ? s[866] : s[915] ? s[875] : s[916]) << 26 | s[1451] << 28 | s[1452] << 29, s[985], s[986], s[2458] << 0 | s[2459] << 1 | s[2460] << 2 | s[2461] << 3 | (f.sammeArbejdsgiverIFleksjobbet ? 16 : 0) | (f.sammeOpgaverIFleksjobbet ? 32 : 0) | s[2462] << 6 | s[2463] << 7 | s[194] << 8 | s[193] << 9 | s[195] << 10 | (f.ansatIFleksjob ? s[912] : 0) << 11 | (f.ansatIFleksjob ? 8192 : 0) | s[2464] << 14 | s[201] << 15 | s[209] << 16 | (s[2465] ? s[912] : 0) << 17 | s[202] << 19 | s[991] << 20 | s[992] << 21 | s[16] << 22 | s[20] << 23 | s[12] << 24 | (s[872] ? s[2466] : f.vurderingsdato <= 13878 /* 2007-12-31 */ ? s[873] : s[562] ? (s[243] ? 3 : 0) : s[874] ? s[2467] : s[868] ? 5 : 0) << 25 | s[2468] << 28 | s[2469] << 29, s[988], s[989], s[994], s[995], s[2470] << 0 | s[2471] << 1 | s[2472] << 2 | (f.betalteTilFleksydelsesalderen ? 8 : 0) | s[2473] << 4 | s[2474] << 5 | (f.fleksydelsesbidragFraTilmelding ? 64 : 0) | s[2475] << 7 | s[2476] << 8 | s[2477] << 9 | s[2478] << 10 | s[11] << 11 | s[2479] << 12 | s[2480] << 13 | s[2481] << 14 | s[2482] << 15 | s[35] << 16 | s[2483] << 17 | s[2484] << 18 | s[2485] << 19 | s[2486] << 20 | s[2487] << 21 | s[2488] << 22 | s[2489] << 23 | s[2490] << 24 | s[2491] << 25 | s[2492] << 26 | s[2493] << 27 | s[2494] << 28 | s[2495] << 29, s[2496] << 0 | s[2497] << 1 | s[2498] << 2 | s[17] << 3 | s[19] << 4 | s[13] << 5 | s[2499] << 6 | s[2500] << 8 | (f.kunneIkkeKlareNormaltJob ? 512 : 0) | (f.visTilknytningTilArbejdsmarkedet ? 1024 : 0) | s[2501] << 11 | s[2502] << 12 | s[997] << 13 | s[998] << 14 | s[2503] << 15 | (f.henvendelsenVedroererSagsomraadet ? 131072 : 0) | (f.vejledningErFornoeden ? 262144 : 0) | s[999] << 19 | s[1000] << 20 | (f.henvendelsenErSkriftlig ? 2097152 : 0) | (f.retteMyndighedKendes ? 4194304 : 0) | s[1001] << 23 | s[1002] << 24 | (s[2504] ? s[2505] : s[2506] ? s[2505] : 0) << 25 | (f.hensynModRepraesentation ? 134217728 : 0) | (f.andenLovBegraenserRepraesentation ? 268435456 : 0) | s[1003] << 29, s[1004] << 0 | s[866] << 1 | s[1005] << 2 | s[1006] << 3 | s[2507] << 4 | (f.aftaltAtBrevetSendesTilParten ? 32 : 0) | s[1007] << 6 | s[1008] << 7 | (f.skriftligFuldmagtForeligger ? 256 : 0) | s[2508] << 9 | s[2509] << 10 | s[2510] << 11 | (f.repraesentantenHandlerForParten ? 4096 : 0) | s[1009] << 13 | s[1010] << 14 | (f.fuldmagtenNaevnerSagen ? 32768 : 0) | (f.fuldmagtenNaevnerHandlingen ? 65536 : 0) | s[2511] << 17 | s[2512] << 18 | s[2513] << 19 | (f.fuldmagtenHarEnSidsteDag ? 1048576 : 0) | s[2514] << 21 | (f.fuldmagtenErTilbagekaldt ? 4194304 : 0) | s[1011] << 23 | s[1012] << 24 | s[3] << 25 | s[4] << 26 | s[2515] << 27, (f.erPartISagen ? 1 : 0) | (f.sagenErEnAfgoerelsessag ? 2 : 0) | (f.sagenErEnStraffesag ? 4 : 0) | s[1026] << 3 | s[1027] << 4 | (f.erInterntArbejdsdokument ? 32 : 0) | s[2516] << 6 | (f.afgivetTilUdenforstaaende ? 128 : 0) | s[2517] << 8 | (f.afgivetAfLignendeGrund ? 512 : 0) | s[1034] << 10 | s[1035] << 11 | (f.foreliggerIEndeligForm ? 4096 : 0) | s[2518] << 13 | s[1036] << 14 | s[1037] << 15 | s[2519] << 16 | s[2520] << 17 | s[2521] << 18 | s[1032] << 19 | s[1033] << 20 | s[2522] << 21 | s[2523] << 22 | s[6] << 23 | s[863] << 24 | s[2524] << 25 | (f.hensynetVejerTungest ? 67108864 : 0) | s[2525] << 27 | s[2526] << 28 | s[2527] << 29, s[2528] << 0 | (f.fortrolighedFoelgerAfForpligtelse ? 2 : 0) | s[2529] << 2 | s[2530] << 3 | s[2531] << 4 | s[2532] << 5 | s[2533] << 6 | s[2534] << 7 | s[2535] << 8 | s[2536] << 9 | s[2537] << 10 | s[2538] << 11 | s[2539] << 12 | s[2540] << 13 | s[1013] << 14 | s[1014] << 15 | (f.dokumentetErAfsendtTilAndre ? 65536 : 0) | s[1017] << 17 | (f.dokumentetErAfsendtTilAndre ? s[2515] : 0) << 18 | s[1018] << 21 | s[1019] << 22 | s[1020] << 23 | s[1021] << 24 | (s[2541] ? s[866] : s[356] ? s[2542] : s[2543] ? s[928] : s[563] ? 4 : 0) << 25 | s[1022] << 28 | s[1023] << 29, s[1015], s[1016], (s[2544] ? s[2545] : s[2546] ? s[2545] : s[2547] ? s[2545] : s[2548] ? s[2545] : 0) << 0 | (f.fristForAfgoerelsenBrydes ? 4 : 0) | (f.hensynModAtVentePaaAktindsigt ? 8 : 0) | (f.anmodetOmAktindsigt ? 16 : 0) | s[8] << 5 | s[9] << 6 | (f.nogetKanUdleveres ? 128 : 0) | (f.harFaaetAktindsigt ? 256 : 0) | s[1024] << 9 | s[1025] << 10 | s[2549] << 11 | s[2550] << 12 | s[1028] << 13 | s[1029] << 14 | s[1030] << 15 | s[1031] << 16 | (f.laegekonsulentHarUdtaltSig ? 131072 : 0) | (f.afgoerelsenErTruffet ? 262144 : 0) | s[1038] << 19 | s[1039] << 20 | s[1040] << 21 | (s[1032] && !s[1033] && s[2] ? s[2515] : 0) << 22 | s[10] << 25 | (f.oplysningerneErVaesentlige ? 67108864 : 0) | (f.fremgaarAfAndetUdleveret ? 134217728 : 0) | s[2551] << 28 | s[2552] << 29, (f.oplysningenErRelevant ? 1 : 0) | s[2553] << 1 | s[2554] << 2 | s[1041] << 3 | s[1042] << 4 | (f.erInternFagligVurdering ? 32 : 0) | (f.praksisAtIndhenteEksternVurdering ? 64 : 0) | s[1043] << 7 | s[1044] << 8 | s[1045] << 9 | s[2555] << 10 | (s[2555] === 1 ? 0 : s[2555] === 2 ? 0 : s[2555] === 3 ? s[2556] : s[2555] === 4 ? s[2556] : 0) << 13 | (f.restenRoeberHensynet ? 32768 : 0) | (f.restenErKlartVildledende ? 65536 : 0) | (f.restenErUdenMening ? 131072 : 0) | s[1048] << 18 | (f.anmodetOmAktindsigt ? s[2557] : 0) << 19 | s[1049] << 22 | s[1050] << 23 | s[864] << 24 | s[2557] << 25 | s[2558] << 28 | (f.anmodningOmAktindsigtErFaerdigbehandlet ? 536870912 : 0), s[1046], s[1047], s[2559] << 0 | s[2560] << 1 | s[2561] << 2 | s[2562] << 3 | (f.ikkeMuligtIndenForFristen ? 16 : 0) | s[1051] << 5 | s[1052] << 6 | (f.kopiHarBetydning ? 128 : 0) | (f.dokumenterneTalerModKopi ? 256 : 0) | (f.formenErUmulig ? 512 : 0) | (f.tungtvejendeModhensyn ? 1024 : 0) | s[1053] << 11 | s[1054] << 12 | s[2563] << 13 | s[565] << 14 | s[1055] << 15 | s[1056] << 16 | s[2564] << 17 | s[2565] << 18 | s[1057] << 19 | s[1058] << 20 | s[575] << 21 | s[1059] << 22 | s[1060] << 23 | (f.klageOverAktindsigtVerserer ? 16777216 : 0) | s[2566] << 25 | s[2567] << 26 | s[2568] << 27 | (f.klagefristenAfbrydes ? 268435456 : 0) | s[1064] << 29, s[1061], s[1062], s[1065] << 0 | (s[2544] ? s[2569] : s[2546] ? s[2569] : s[2547] ? s[2569] : s[2548] ? s[2569] : 0) << 1 | (f.ubetaenkeligtAtAfgoere ? 16 : 0) | (f.hensynModAtVentePaaHoering ? 32 : 0) | (f.retTilAktindsigtIOplysningerne ? 64 : 0) | (f.videKredsEllerVanskeligt ? 128 : 0) | (f.andenLovSikrerUdtalelse ? 256 : 0) | (f.partenKenderOplysningerne ? 512 : 0) | (f.oplysningerneErTilUgunst ? 1024 : 0) | s[564] << 11 | s[1066] << 12 | s[1067] << 13 | s[2570] << 14 | (f.hoeringenErSlut ? 32768 : 0) | (f.hoeringenErUndladtMedGrund ? 65536 : 0) | s[2571] << 17 | s[2572] << 18 | (f.afgoerelsenErMeddelt ? 524288 : 0) | s[2573] << 20 | s[1070] << 21 | s[1071] << 22 | (f.kanAendresPaaAnmodning ? 8388608 : 0) | (f.karakterenTalerForAtUndladeHoering ? 16777216 : 0) | s[1068] << 25 | s[1069] << 26 | s[2574] << 27 | (f.hoertOmOplysningerne ? 268435456 : 0) | s[2575] << 29, (f.harUdtaltSig ? 1 : 0) | s[2576] << 1 | (f.hoeringsfristErSat ? 4 : 0) | s[2577] << 3 | s[806] << 4 | s[1073] << 5 | s[1076] << 6 | (s[806] && !s[1073] && s[2] ? s[2503] : 0) << 7 | s[2578] << 9 | (f.bedtOmGenoptagelse ? 1024 : 0) | s[2579] << 11 | (f.nyAfgoerelseErMeddelt ? 4096 : 0) | s[1077] << 13 | s[1078] << 14 | (s[2504] ? s[2580] : s[2506] ? s[2580] : 0) << 15 | (f.hensynModAtVentePaaUdtalelse ? 131072 : 0) | (f.harForlangtUdsaettelse ? 262144 : 0) | s[1079] << 19 | s[1080] << 20 | (f.afgoerelsenMeddelesSkriftligt ? 2097152 : 0) | (f.afgoerelsenGiverFuldtMedhold ? 4194304 : 0) | s[807] << 23 | s[1082] << 24 | s[808] << 25 | (s[807] && !s[1082] && s[2] ? s[2503] : 0) << 26 | s[1091] << 28 | s[1092] << 29, s[1074], s[1075], s[1083], s[1084], s[1086], s[1087], (f.afgoerelsenBerorPaaSkoen ? 1 : 0) | s[1093] << 1 | s[1094] << 2 | (f.redegoerelseForFaktaErFornoeden ? 8 : 0) | s[1088] << 4 | s[1089] << 5 | s[1090] << 6 | (s[1079] && !s[1080] && s[2] ? s[2503] : 0) << 7 | (f.begrundelsenHarRetsreglerne ? 512 : 0) | s[2581] << 10 | s[2582] << 11 | (f.begrundelsenHarHovedhensynene ? 4096 : 0) | s[2583] << 13 | s[2584] << 14 | (f.begrundelsenHarFakta ? 32768 : 0) | s[1095] << 16 | s[1096] << 17 | (f.afgoerelsenKanPaaklages ? 262144 : 0) | s[1100] << 19 | s[1101] << 20 | s[1102] << 21 | (s[1095] && !s[1096] && s[2] ? s[2503] : 0) << 22 | (f.klagevejledningHarKlageinstansen ? 16777216 : 0) | (f.klagevejledningHarFremgangsmaaden ? 33554432 : 0) | s[2585] << 26 | (f.klagenHarEnFrist ? 134217728 : 0) | (f.klagevejledningHarFristen ? 268435456 : 0) | s[1097] << 29, s[1098] << 0 | s[1099] << 1 | (s[2586] ? s[866] : 0) << 2 | s[2586] << 3 | s[1103] << 4 | s[1104] << 5 | (f.betegnetSomFortrolig ? 64 : 0) | (f.hemmeligholdelseErNoedvendig ? 128 : 0) | s[2587] << 8 | s[2588] << 9 | s[2589] << 10 | (f.vaesentligOekonomiskBetydning ? 2048 : 0) | s[1105] << 12 | s[1106] << 13 | s[867] << 14 | s[2590] << 15 | s[1107] << 18 | s[1108] << 19 | s[1109] << 20 | (f.erPersonoplysning ? 0 : s[2590]) << 21 | (f.erPersonoplysning ? 16777216 : 0) | (f.samtykkeTilVideregivelse ? 33554432 : 0) | (f.lovKraeverVideregivelse ? 67108864 : 0) | (f.vaesentligForMyndigheden ? 134217728 : 0), s[14], s[15], (s[872] ? s[2466] : s[562] ? s[873] : s[874] ? s[2591] : f.vurderingsdato <= 20438 /* 2025-12-16 */ ? s[2592] : f.vurderingsdato >= 20439 /* 2025-12-17 */ ? 5 : 0) << 0 | s[23] << 3 | s[2593] << 4 | s[2594] << 5 | s[1113] << 6 | s[2595] << 7 | s[2596] << 8 | s[2597] << 9 | s[2598] << 10 | s[33] << 11 | s[34] << 12 | s[1114] << 13 | (s[1113] ? s[2499] : 0) << 14 | s[1115] << 16 | s[1116] << 17 | (s[872] ? s[2466] : s[874] ? s[873] : s[2599]) << 18 | s[2600] << 20 | s[449] << 21 | (f.betalerFleksydelsesbidrag ? 4194304 : 0) | s[2601] << 23 | s[2602] << 24 | s[2603] << 25 | (f.pensionsvaerdiIndberettet ? 67108864 : 0) | s[2604] << 27 | s[455] << 28, s[1111], s[1112], s[1127], s[1128], (f.erVisiteretTilFleksjob ? s[2605] : 0) << 0 | s[1117] << 2 | s[1118] << 3 | s[1119] << 4 | s[2606] << 5 | (f.fravalgteEfterloen ? 256 : 0) | s[2607] << 9 | s[2608] << 10 | s[2609] << 11 | s[2610] << 12 | s[2611] << 13 | s[2612] << 14 | s[1122] << 15 | s[1123] << 16 | (f.fravalgteEfterloen ? s[2606] : 0) << 17 | s[1133] << 20 | s[1134] << 21 | (f.oenskedeIkkeTilmelding ? 4194304 : 0) | s[761] << 23 | s[762] << 24 | (s[562] ? s[866] : s[870]) << 25 | s[2605] << 27 | s[30] << 29, s[1120], s[1121], s[1124], s[1125], s[1129], s[1130], s[1131], s[1132], s[1135], s[1136], s[1138], s[1139], s[1141], s[1142], s[31], s[32], (s[874] ? s[869] : s[2613]) << 0 | s[1143] << 2 | s[1144] << 3 | s[2614] << 4 | s[2615] << 5 | s[1146] << 6 | (s[1146] ? 0 : s[2616] <= 16306 /* 2014-08-24 */ ? 1 : s[2616] >= 16307 /* 2014-08-25 */ ? 2 : 0) << 7 | s[1147] << 9 | s[1148] << 10 | (s[859] ? s[869] : s[874] ? s[875] : s[2599]) << 11 | s[2617] << 13 | s[2618] << 14 | s[1159] << 15 | s[2619] << 16 | s[1151] << 17 | s[1152] << 18 | s[2620] << 19 | s[1155] << 21 | s[1156] << 22 | (s[874] ? s[866] : s[2613]) << 23 | s[1160] << 25 | (s[1159] ? s[2621] : 0) << 26 | s[1161] << 28 | s[1162] << 29, s[1149], s[1150], s[1153], s[1154], s[1157], s[1158], s[22] << 0 | s[2621] << 1 | s[2622] << 3 | (f.arbejdetErFleksjobEllerHosAegtefaellen ? 16 : 0) | s[1165] << 5 | s[1172] << 6 | (f.indsigtsanmodningModtaget <= 17675 /* 2018-05-24 */ ? (f.indsigtsanmodningModtaget >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[1172] ? 2 : 0) << 7 | (f.indsigtsfristenErForlaenget ? 512 : 0) | s[1173] << 10 | s[1174] << 11 | s[809] << 12 | (s[2623] ? s[866] : s[2624]) << 13 | (f.bedtOmIndsigtIOpslag ? 32768 : 0) | (f.medarbejderensNavnErNoedvendigt ? 65536 : 0) | s[1176] << 17 | s[1177] << 18 | (s[2623] ? s[866] : s[2625] ? s[2624] : s[2626]) << 19 | s[2627] << 21 | (f.arbejdsgiverenErPrivat ? 8388608 : 0) | s[1182] << 24 | (f.arbejdsgiverenErPrivat ? s[2627] : 0) << 25 | s[1183] << 27 | s[1184] << 28 | s[1185] << 29, s[1163], s[1164], s[1166], s[1167], s[1168], s[1169], s[1170], s[1171], s[1178], s[1179], s[1180], s[1181], s[2628] << 0 | s[2629] << 1 | s[1186] << 2 | s[1187] << 3 | s[2630] << 4 | s[1220] << 6 | (f.handicapGoerBeskaeftigelseVanskelig ? 128 : 0) | s[2631] << 8 | s[2632] << 9 | (f.stillingenBesaettesInternt ? 1024 : 0) | (f.ligeSaaKvalificeret ? 2048 : 0) | s[810] << 12 | s[878] << 13 | (f.funktionsnedsaettelsenErVarigOgBetydelig ? 16384 : 0) | s[2633] << 15 | (f.erhvervetUforeneligtMedNedsaettelsen ? 65536 : 0) | (f.assistancenErVikarEllerMedhjaelp ? 131072 : 0) | s[811] << 18 | (s[2634] ? s[2630] : 0) << 19 | s[2635] << 21 | s[2636] << 22 | s[2637] << 23 | s[2638] << 24 | (f.flereFunktionsnedsaettelser ? 33554432 : 0) | (f.funktionsnedsaettelsenErMegetBetydelig ? 67108864 : 0) | (f.assistanceUdOver20Timer ? 134217728 : 0) | s[1194] << 28 | s[812] << 29, s[1189], s[1190], s[1192], s[1193], s[1196] << 0 | (s[2639] ? s[866] : f.vurderingsdato <= 14432 /* 2009-07-07 */ ? s[2640] : s[2641] ? (f.vurderingsdato >= 14433 /* 2009-07-08 */ ? 3 : 0) : s[2642] ? 4 : 0) << 1 | (f.berettigetTilSpecialpaedagogiskStoette ? 16 : 0) | s[2643] << 5 | s[2644] << 6 | s[1199] << 7 | (s[812] && !s[1196] && s[2] ? s[2630] : 0) << 8 | (f.saerligtTilfaeldeUnderUddannelse ? 1024 : 0) | s[813] << 11 | s[1201] << 12 | s[918] << 13 | s[2645] << 15 | (f.uddannelsenGiverAdgangTilAkasse ? 65536 : 0) | s[2646] << 17 | (f.ansatEfterHandicapUddannelsen ? 262144 : 0) | (f.manglerErfaringIFaget ? 524288 : 0) | s[1204] << 20 | (s[813] && !s[1201] && s[2] ? s[2647] : 0) << 21 | s[1205] << 23 | s[1206] << 24 | s[1207] << 25 | (s[2648] ? s[918] : 0) << 26 | s[2648] << 28 | s[2649] << 29, s[1197], s[1198], s[1202], s[1203], (f.hjaelpemidletErAfgoerende ? 1 : 0) | (f.hjaelpemidletKompenserer ? 2 : 0) | (f.udgiftenLiggerUdOverArbejdsgiverens ? 4 : 0) | (f.saedvanligtPaaArbejdspladsen ? 8 : 0) | s[2650] << 4 | (f.andenLovDaekkerHjaelpemidlet ? 32 : 0) | s[1208] << 6 | s[1209] << 7 | s[1210] << 8 | (s[2651] ? s[918] : 0) << 9 | s[2651] << 11 | s[1211] << 12 | s[1212] << 13 | s[1213] << 14 | (s[2652] ? s[918] : 0) << 15 | s[2652] << 17 | s[1221] << 18 | (s[1220] ? s[2630] : 0) << 19 | s[1222] << 21 | s[1223] << 22 | (f.bedtOmFortrinsadgang ? 8388608 : 0) | s[2653] << 24 | s[2654] << 25 | (f.opfylderFormelleUddannelseskrav ? 67108864 : 0) | s[2655] << 27 | s[2656] << 28 | (f.aabenbartRingereKvalificeret ? 536870912 : 0), s[1214], s[1215], s[1216], s[1217], s[1218], s[1219], s[1224], s[1225], (s[2634] ? (s[2639] ? s[866] : s[2641] ? s[2640] : s[2642] ? 3 : 0) : 0) << 0 | s[1886] << 2 | s[1887] << 3 | s[1888] << 4 | (s[872] ? s[866] : s[2657] ? s[873] : s[2658]) << 5 | s[1889] << 7 | s[1890] << 8 | s[1891] << 9 | (s[2659] ? s[866] : s[2660] ? (s[2661] ? 2 : 0) : s[2662] ? 3 : 0) << 10 | (s[2663] ? s[866] : s[2659] ? s[2664] : s[2660] ? (s[2661] ? 3 : 0) : f.vurderingsdato <= 16797 /* 2015-12-28 */ ? (s[2662] ? 4 : 0) : f.vurderingsdato <= 17086 /* 2016-10-12 */ ? (s[2665] ? 5 : 0) : f.vurderingsdato <= 18626 /* 2020-12-30 */ ? (f.vurderingsdato >= 17087 /* 2016-10-13 */ ? 6 : 0) : s[2666] ? (s[2667] ? 7 : 0) : f.vurderingsdato <= 20452 /* 2025-12-30 */ ? (s[551] ? 8 : 0) : s[2668] ? 9 : 0) << 12 | s[2669] << 16 | s[2670] << 17 | s[2671] << 18 | s[2672] << 19 | s[2673] << 20 | s[2674] << 21 | s[2675] << 22 | s[2676] << 23 | s[2677] << 24 | s[552] << 25 | s[554] << 26 | s[555] << 27 | s[553] << 28 | s[1226] << 29, s[534], s[533], s[531], s[532], s[1227] << 0 | s[187] << 1 | s[530] << 2 | s[529] << 3 | (f.ikkeNormaltArbejdePaaNedsatTid ? 16 : 0) | s[46] << 5 | s[1282] << 6 | (s[46] ? 0 : s[2678]) << 7 | s[1289] << 10 | (s[46] ? (f.soegteHjaelpDen <= 13571 /* 2007-02-27 */ ? s[2679] : s[2680] ? (s[2681] ? 2 : 0) : s[2682] ? (s[45] ? 3 : 0) : s[2683] ? (s[880] ? 4 : 0) : s[881] ? 5 : 0) : 0) << 11 | s[1230] << 14 | s[2678] << 15 | s[1231] << 18 | s[1232] << 19 | s[5] << 20 | (s[356] ? s[866] : s[862] ? s[2442] : s[877]) << 21 | s[269] << 23 | (f.harErhvervskompetencegivendeUddannelse ? 16777216 : 0) | s[166] << 25 | s[814] << 26 | (s[166] ? (s[862] ? s[883] : s[2684]) : 0) << 27 | (f.erIJobafklaring ? 536870912 : 0), s[1279], s[1280], s[1287], s[1288], s[1228], s[1229], s[1234], s[1235], s[163] << 0 | s[36] << 1 | (s[36] ? (s[904] ? (s[36] ? 1 : 0) : s[2685]) : 0) << 2 | (f.fritagetForJobsamtaler ? 16 : 0) | (f.risikoForFireAar ? 32 : 0) | s[1241] << 6 | s[1242] << 7 | s[815] << 8 | (s[166] ? s[2686] : 0) << 9 | s[1245] << 11 | s[177] << 12 | s[179] << 13 | s[178] << 14 | (f.ressourceforloebErBevilget ? (s[859] ? s[866] : s[882] ? s[875] : s[944]) : 0) << 15 | (f.ressourceforloebErBevilget ? 131072 : 0) | s[176] << 18 | s[2687] << 19 | s[816] << 20 | s[817] << 21 | s[818] << 22 | (f.ressourceforloebErBevilget ? s[2688] : 0) << 23 | s[819] << 26 | s[820] << 27 | (s[904] ? s[866] : s[2685]) << 28, s[1237], s[1238], s[1239], s[1240], s[1312] << 0 | s[1313] << 1 | s[1314] << 2 | (s[168] ? (s[2689] ? s[885] : s[2690] ? (s[169] ? 2 : 0) : s[170] ? 3 : 0) : 0) << 3 | s[168] << 5 | s[1306] << 6 | s[1307] << 7 | s[1308] << 8 | (s[168] && s[2691] ? 1 : s[168] && !s[2691] ? (s[2692] ? (s[168] ? 2 : 0) : s[2693] ? s[2694] : s[2695] ? (s[167] ? 4 : 0) : s[886] ? 5 : 0) : 0) << 9 | s[2691] << 12 | s[39] << 13 | s[167] << 14 | s[886] << 15 | s[2696] << 16 | s[2697] << 17 | (f.ventesFuldtRask ? 262144 : 0) | s[164] << 19 | s[2698] << 20 | (f.fikTvaerfagligIndsats ? 2097152 : 0) | (f.overgikVedRevurderingen ? 4194304 : 0) | s[171] << 23 | s[1249] << 24 | s[1250] << 25 | (s[2699] ? s[2700] : 0) << 26 | s[173] << 28 | s[1251] << 29, s[1252] << 0 | (s[168] ? s[2700] : 0) << 1 | s[821] << 3 | s[1254] << 4 | s[238] << 5 | s[2701] << 6 | s[2702] << 7 | (f.kanKunVanskeligtFaaArbejdeUdenPraktik ? 256 : 0) | s[1255] << 9 | s[1256] << 10 | s[2647] << 11 | s[2703] << 13 | (f.helbredetErStationaert ? 16384 : 0) | s[1257] << 15 | s[1258] << 16 | s[41] << 17 | (f.ansatPaaPraktikstedet ? 262144 : 0) | s[1261] << 19 | (s[821] && !s[1254] && s[2] ? (s[2657] ? s[866] : s[862] ? (s[40] ? 2 : 0) : s[877]) : 0) << 20 | s[2704] << 22 | s[239] << 23 | s[2705] << 24 | s[2706] << 25 | (f.harVanskeligtVedLoentilskud ? 67108864 : 0) | (f.praktikForlaengesTil26Uger ? 134217728 : 0) | (f.saerligtBehovForLaengerePraktik ? 268435456 : 0) | s[42] << 29, s[1259], s[1260], s[822] << 0 | s[1263] << 1 | s[1264] << 2 | (s[2707] ? s[2647] : 0) << 3 | s[2707] << 5 | s[2708] << 6 | s[2709] << 7 | s[2710] << 8 | s[2711] << 9 | (f.aabenlystUddannelsesparat ? 1024 : 0) | s[2712] << 11 | (f.harJobEllerVirksomhedVedTilbud ? 4096 : 0) | s[2713] << 13 | s[2714] << 14 | s[2715] << 15 | s[2716] << 16 | s[2717] << 17 | s[240] << 18 | s[2718] << 19 | (f.harKompetencegivendeUddannelse ? 1048576 : 0) | s[2719] << 21 | (f.eneforsoergerVedLoentilskud ? 4194304 : 0) | s[2720] << 23 | s[1267] << 24 | (s[822] && !s[1263] && !s[1264] ? s[2647] : 0) << 25 | s[2721] << 27 | s[2722] << 28 | (f.loentilskudForlaengesTil12Maaneder ? 536870912 : 0), s[1265], s[1266], s[1268] << 0 | s[1269] << 1 | (f.vilkaarAftaltMedFagligOrganisation ? 4 : 0) | s[823] << 3 | (f.saerligtTilfaeldeForLoentilskud ? 16 : 0) | s[1273] << 5 | s[1274] << 6 | (f.ansaettelsenErDroeftetMedDeAnsatte ? 128 : 0) | s[1275] << 8 | s[1276] << 9 | (f.merbeskaeftigelse ? 1024 : 0) | (f.stillingenErLedigVedAfgang ? 2048 : 0) | s[242] << 12 | (s[242] ? 0 : s[866]) << 13 | s[1277] << 14 | s[1278] << 15 | s[1283] << 16 | s[1286] << 17 | (s[46] ? 0 : s[2680] ? s[2679] : s[2723]) << 18 | s[2724] << 20 | (f.kunProblemetLedighed ? 2097152 : 0) | s[241] << 22 | s[1292] << 23 | s[2725] << 24 | (s[2725] === 2 ? 0 : s[2725] === 3 ? (s[2726] ? 1 : 0) : 0) << 26 | s[237] << 27 | s[2726] << 28 | (f.kommerSelvIJob ? 536870912 : 0), s[1270], s[1271], s[1284], s[1285], s[1290], s[1291], s[49] << 0 | s[47] << 1 | s[50] << 2 | (s[2727] ? 1 : s[921] ? s[908] : s[562] ? s[2728] : f.vurderingsdato <= 16678 /* 2015-08-31 */ ? s[2467] : s[793] ? (s[2729] ? 5 : 0) : s[268] ? (s[795] ? 6 : 0) : s[52] ? 7 : 0) << 3 | s[2727] << 6 | (f.modtogHjaelpenVedSkaerpelsen2019 ? 128 : 0) | s[795] << 8 | s[268] << 9 | (f.retEfterEURetten ? 1024 : 0) | s[2730] << 11 | s[2731] << 12 | s[51] << 13 | s[48] << 14 | (s[2727] ? 1 : s[921] ? s[908] : s[562] ? s[2728] : s[793] ? s[2467] : s[268] ? (s[795] ? 5 : 0) : s[2732]) << 15 | (f.harHaftRetTilStarthjaelp ? 262144 : 0) | (f.pensionNedsatForOptjening ? 524288 : 0) | s[174] << 20 | s[2733] << 21 | s[2734] << 22 | (f.indrejstFraUdlandet ? 8388608 : 0) | s[2735] << 24 | (f.opfyldtBeskaeftigelseskravetFoer ? 33554432 : 0) | s[2736] << 26 | s[2737] << 27 | s[2738] << 28 | s[1293] << 29, s[1294] << 0 | s[165] << 1 | (s[165] ? (s[268] ? s[2739] : s[2740]) : 0) << 2 | (f.fikSelvforsoergelsesydelse ? 16 : 0) | (f.fordrevetFraUkraine ? 32 : 0) | s[270] << 6 | s[271] << 7 | s[2739] << 8 | s[2138] << 9 | s[2139] << 10 | (s[964] ? s[866] : s[859] ? s[2741] : s[2742] ? s[900] : s[2743]) << 11 | s[2744] << 14 | s[121] << 15 | s[2745] << 16 | s[2746] << 17 | s[2747] << 18 | s[2748] << 19 | s[137] << 20 | s[372] << 21 | s[2749] << 22 | s[2750] << 23 | s[2751] << 24 | s[2752] << 25 | s[2753] << 26 | s[143] << 27 | s[149] << 28, s[1296], s[1297], s[1299], s[1300], s[2754] << 0 | (f.uarbejdsdygtigVedEgenSygdom ? 4 : 0) | s[2225] << 3 | s[2755] << 4 | s[152] << 6 | s[154] << 7 | (s[654] ? s[2755] : 0) << 8 | s[654] << 10 | s[150] << 11 | (f.opfylderHelbredsbetingelserForFoertidspension ? 4096 : 0) | (f.naaetFolkepensionsalder ? 8192 : 0) | s[151] << 14 | s[2756] << 15 | s[2757] << 16 | s[2758] << 17 | s[2759] << 18 | s[153] << 19 | s[155] << 20 | (!s[56] && s[2760] ? 1 : !s[56] && !s[2761] ? (s[74] ? 2 : s[84] ? 3 : s[85] ? 4 : 0) : 0) << 21 | s[2761] << 24 | s[2762] << 25 | s[67] << 26 | s[2763] << 27 | s[2764] << 28 | s[2765] << 29, s[156], s[158], s[157], s[159], s[2766] << 0 | s[2767] << 1 | s[2768] << 2 | s[64] << 3 | s[63] << 4 | s[2769] << 5 | s[2770] << 6 | s[2771] << 7 | s[2772] << 8 | s[66] << 9 | s[65] << 10 | s[2773] << 11 | s[2774] << 12 | s[2775] << 13 | s[2776] << 14 | s[2777] << 15 | s[2778] << 16 | s[2779] << 17 | s[2780] << 18 | s[2781] << 19 | s[2782] << 20 | s[100] << 21 | s[105] << 22 | s[106] << 23 | (s[2783] ? (s[2784] ? s[2785] : s[2786] ? s[2787] : s[2788] ? 3 : 0) : 0) << 24 | (f.forlaengelseErAfgjort ? 67108864 : 0) | s[637] << 27 | s[638] << 28 | s[101] << 29, s[109] << 0 | s[108] << 1 | s[2789] << 2 | s[682] << 4 | (s[2783] ? (s[2790] ? s[2785] : s[2791] ? s[2792] : s[2784] ? s[2793] : s[2794] ? s[2795] : s[2796] ? 5 : 0) : 0) << 5 | s[102] << 8 | s[110] << 9 | (s[2783] ? (s[2790] ? s[2785] : s[2791] ? s[2792] : s[2784] ? s[2793] : s[2795]) : 0) << 10 | (f.underLaegebehandling ? 8192 : 0) | (f.laegensSkoenErSikkert ? 16384 : 0) | s[2797] << 15 | s[2798] << 16 | s[2799] << 17 | s[2800] << 18 | s[103] << 19 | s[111] << 20 | (s[2783] ? (s[2784] ? s[2785] : s[2794] ? s[2787] : s[2786] ? s[2801] : s[2788] ? 4 : 0) : 0) << 21 | s[104] << 24 | s[107] << 25 | (s[2783] ? (s[2784] ? s[2785] : s[2794] ? s[2787] : s[2801]) : 0) << 26 | (f.laegenVurdererLivstruende ? 268435456 : 0) | (f.behandlingsmulighederUdtoemte ? 536870912 : 0), s[684], s[686], s[689] << 0 | s[695] << 1 | s[2277] << 2 | s[2278] << 3 | s[2279] << 4 | (s[2783] ? (s[95] <= 16952 /* 2016-05-31 */ ? s[2785] : s[95] <= 16974 /* 2016-06-22 */ ? (s[96] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[95] <= 20634 /* 2026-06-30 */ ? (s[96] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[96] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 5 | s[690] << 8 | s[696] << 9 | (f.ansoegningOmFoertidspension ? 1024 : 0) | s[160] << 11 | s[161] << 12 | s[162] << 13 | s[145] << 14 | s[148] << 15 | s[146] << 16 | (s[892] ? (s[961] ? s[894] : s[962] ? 2 : 0) : 0) << 17 | s[2290] << 19 | s[2291] << 20 | s[125] << 21 | s[960] << 22 | s[2802] << 24 | s[2803] << 25 | s[2804] << 26 | s[2805] << 27 | s[2806] << 28 | s[2807] << 29, (f.andetFravaerSeneste8Uger ? 1 : 0) | s[2808] << 1 | s[2809] << 2 | (f.genansat ? 8 : 0) | (f.paaArbejdeDaSygdommenKom ? 16 : 0) | s[2292] << 5 | s[2293] << 6 | s[2294] << 7 | (f.ansatIFleksjob ? s[960] : 0) << 8 | s[126] << 10 | s[127] << 11 | s[2810] << 12 | s[2811] << 13 | s[124] << 14 | (s[892] ? (s[115] <= 13604 /* 2007-04-01 */ ? s[894] : s[115] <= 14031 /* 2008-06-01 */ ? (s[113] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[2812] ? (s[113] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[2813] ? 4 : 0) : 0) << 15 | s[618] << 18 | s[621] << 19 | (f.fratraeder ? 1048576 : 0) | s[136] << 21 | s[135] << 22 | (s[892] ? (s[893] ? s[894] : s[115] <= 15522 /* 2012-07-01 */ ? s[895] : s[2814] ? (s[113] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[2815] ? 4 : 0) : 0) << 23 | s[2816] << 26 | s[2817] << 27 | s[2818] << 28 | s[2819] << 29, s[122], s[123], s[619], s[620], s[2820] << 0 | s[2821] << 1 | s[133] << 2 | s[2822] << 3 | s[2823] << 4 | s[2824] << 5 | (f.dagpengeretHvisRask ? 64 : 0) | s[141] << 7 | s[140] << 8 | (f.erhvervsmaessigUddannelse ? 512 : 0) | s[2825] << 10 | s[2826] << 11 | s[2827] << 12 | s[2828] << 13 | s[2829] << 14 | (f.elevILoennetPraktik ? 32768 : 0) | s[2830] << 16 | s[2831] << 17 | s[2832] << 18 | s[2833] << 19 | s[2834] << 20 | s[2835] << 21 | s[2836] << 22 | (f.iBeskaeftigelse ? 8388608 : 0) | s[2837] << 24 | s[2838] << 25 | s[2839] << 26 | s[2840] << 27 | s[2841] << 28 | s[2842] << 29, s[2843] << 0 | s[2844] << 1 | s[2845] << 2 | s[2846] << 3 | s[2847] << 4 | s[2848] << 5 | s[2849] << 6 | s[2850] << 7 | s[139] << 8 | s[138] << 9 | (s[892] ? (s[893] ? s[894] : s[115] <= 15705 /* 2012-12-31 */ ? s[895] : s[115] <= 15883 /* 2013-06-27 */ ? (s[113] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[113] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 10 | s[2851] << 13 | s[2852] << 14 | (f.drevetSenesteMaaned ? 32768 : 0) | s[2853] << 16 | s[2854] << 17 | (f.tilskudTilEgenVirksomhed ? 262144 : 0) | s[2299] << 19 | s[2300] << 20 | (f.arbejdsskade ? 2097152 : 0) | s[585] << 22 | s[586] << 23 | s[2855] << 24 | s[2856] << 25 | s[2857] << 26 | s[2858] << 27 | s[578] << 28 | s[579] << 29, s[721] << 0 | s[590] << 1 | s[587] << 2 | (s[964] ? s[866] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[2741] : s[2859] ? 3 : 0) << 3 | s[640] << 5 | s[643] << 6 | s[642] << 7 | s[2236] << 8 | s[2237] << 9 | (s[2860] ? s[866] : s[935]) << 10 | (f.fikSygedagpengeVedLivstruende ? 4096 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 8192 : 0) | s[1301] << 14 | s[1302] << 15 | s[1303] << 16 | (s[2861] && !s[2862] ? (s[2863] ? s[866] : s[2860] ? s[2864] : s[862] ? s[2865] : s[896]) : 0) << 17 | s[2861] << 20 | s[2862] << 21 | s[632] << 22 | s[631] << 23 | s[2866] << 24 | s[2867] << 25 | s[2868] << 26 | s[2869] << 27 | s[2870] << 28 | s[2871] << 29, s[634] << 0 | s[2872] << 1 | s[2873] << 2 | s[2874] << 3 | s[1304] << 4 | s[1305] << 5 | (s[166] ? (s[2875] ? s[883] : s[862] ? (s[175] ? 2 : 0) : s[2876] ? s[877] : s[2877]) : 0) << 6 | s[2878] << 9 | s[2879] << 10 | s[1311] << 11 | (s[2699] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[885] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[2880] ? 2 : 0) : s[2689] ? (s[2881] ? 3 : 0) : s[2690] ? (s[169] ? 4 : 0) : s[2692] ? (s[170] ? 5 : 0) : s[2693] ? (s[884] ? 6 : 0) : s[167] ? 7 : 0) : 0) << 12 | s[2882] << 15 | s[1317] << 16 | s[1318] << 17 | (s[1317] ? (f.jobafklaringStartede <= 17532 /* 2018-01-01 */ ? s[885] : s[2692] ? (s[2883] ? 2 : 0) : s[2694]) : 0) << 18 | s[1319] << 20 | s[1320] << 21 | s[1321] << 22 | (s[166] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[883] : s[2875] ? (s[2884] ? 2 : 0) : s[862] ? (s[175] ? 3 : 0) : s[896]) : 0) << 23 | s[1324] << 26 | s[1325] << 27 | s[1326] << 28 | s[1327] << 29, s[1309], s[1310], s[1315], s[1316], s[1322], s[1323], s[824] << 0 | (s[166] ? (s[862] ? s[883] : s[2885]) : 0) << 1 | (f.kanVendeTilbageIArbejde ? 8 : 0) | s[2886] << 4 | (f.maalgruppeForAnden ? 32 : 0) | s[1331] << 6 | s[1332] << 7 | (s[1331] ? s[2686] : 0) << 8 | s[1333] << 10 | s[1334] << 11 | s[1338] << 12 | s[1339] << 13 | (s[859] ? s[866] : s[2887] ? s[875] : s[862] ? s[2888] : s[2889]) << 14 | (f.dokumenteretIngenUdvikling ? 131072 : 0) | (f.heltAabenbartIngenUdvikling ? 262144 : 0) | s[1340] << 19 | s[1341] << 20 | (s[859] ? s[866] : s[2890] ? s[875] : s[902] ? s[2891] : s[2892]) << 21 | s[2893] << 24 | (f.oenskerRessourceforloeb ? 33554432 : 0) | s[1335] << 26 | s[1336] << 27 | s[1337] << 28, s[1329], s[1330], (s[2894] ? 1 : s[859] ? s[908] : s[2887] ? s[900] : s[862] ? (s[897] ? 4 : 0) : s[2890] ? s[930] : s[882] ? (s[182] ? 6 : 0) : s[38] ? 7 : 0) << 0 | s[2894] << 3 | (f.komplekseProblemer ? 16 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 32 : 0) | (f.kraeverHelhedsorienteretForloeb ? 64 : 0) | s[2895] << 7 | (f.laengerevarendeForsoergelse ? 256 : 0) | (f.deltagetUdenOegetTilknytning ? 512 : 0) | (f.behovForLaengerevarendeIndsats ? 1024 : 0) | (f.ressourceforloebErBevilget ? (s[859] ? s[866] : s[2890] ? s[875] : s[882] ? s[2891] : s[929]) : 0) << 11 | s[185] << 14 | (f.ressourceforloebErBevilget ? (s[2896] ? s[2897] : s[2898] ? s[2899] : s[2900] ? (s[2901] ? 3 : 0) : s[2902] ? (s[183] ? 4 : 0) : s[2903]) : 0) << 15 | s[1345] << 18 | s[1346] << 19 | s[1347] << 20 | (f.ressourceforloebErBevilget && s[39] ? 1 : f.ressourceforloebErBevilget && !s[39] ? (s[2896] ? (s[184] ? 2 : 0) : s[2898] ? (s[899] ? 3 : 0) : s[2902] ? (s[2901] ? 4 : 0) : s[2903]) : 0) << 21 | s[2904] << 24 | s[2905] << 25 | s[2906] << 26 | s[2907] << 27 | (f.indsatsErBegyndt ? 268435456 : 0) | s[2908] << 29, s[1342], s[1343], s[2909] << 0 | (f.arbejdeIFoersteHalvaar ? 2 : 0) | (f.saerligeGrundeModTeamet ? 4 : 0) | s[1348] << 3 | s[1349] << 4 | (f.menerTilbuddetSkaderHelbredet ? 32 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 64 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 128 : 0) | s[825] << 8 | (f.ressourceforloebErBevilget ? (s[2910] ? s[2911] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[2912] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[2913] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[2914] ? 5 : 0) : 0) << 9 | s[1355] << 12 | s[1356] << 13 | (f.ressourceforloebErBevilget ? (s[2910] ? s[2911] : s[2913] ? s[2912] : s[2914] ? 3 : 0) : 0) << 14 | s[2915] << 16 | (f.kommunenHarTagetStillingTilForloebet ? 131072 : 0) | s[1357] << 18 | s[1358] << 19 | s[1359] << 20 | (f.ressourceforloebErBevilget ? (s[2896] ? s[2897] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[2899] : s[2916] ? (s[2917] ? 3 : 0) : s[2900] ? (s[2918] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[183] ? 5 : 0) : s[2902] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[898] ? 7 : 0) : 0) << 21 | s[1362] << 24 | s[1363] << 25 | (f.ressourceforloebErBevilget ? (s[2896] ? s[2897] : s[2916] ? s[2899] : s[2902] ? (s[2918] ? 3 : 0) : s[898] ? 4 : 0) : 0) << 26 | s[2919] << 29, s[1351], s[1352], s[1360], s[1361], s[2920] << 0 | s[2921] << 1 | s[1367] << 2 | (s[859] ? s[866] : s[862] ? s[875] : s[2890] ? s[877] : s[902] ? s[2922] : s[882] ? s[2923] : s[931]) << 3 | s[2924] << 6 | s[189] << 7 | s[2925] << 8 | s[2926] << 9 | s[2927] << 10 | s[2928] << 11 | (f.ressourceforloebErBevilget ? (s[859] ? s[866] : s[862] ? s[875] : s[2890] ? s[877] : s[882] ? s[2922] : s[943]) : 0) << 12 | s[1370] << 15 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[2929] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[2930] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[2931] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 16 | s[1371] << 19 | s[1372] << 20 | s[2688] << 21 | s[1373] << 24 | s[1374] << 25 | (s[910] ? s[866] : s[2657] ? s[911] : s[859] ? s[2658] : s[862] ? s[2932] : s[930]) << 26 | s[2933] << 29, s[1365], s[1366], s[1368], s[1369], s[1377] << 0 | s[214] << 1 | s[1378] << 2 | (s[2934] ? 1 : s[2935] ? s[908] : s[859] ? (s[901] ? 3 : 0) : s[862] ? s[2932] : s[902] ? s[930] : s[236] ? 6 : 0) << 3 | s[2934] << 6 | s[2936] << 7 | s[2937] << 8 | s[544] << 9 | s[2938] << 10 | s[550] << 11 | s[902] << 12 | s[1386] << 13 | s[227] << 14 | s[2939] << 15 | (s[2939] === 1 ? s[2940] : s[2939] === 2 ? s[2940] : s[2939] === 3 ? s[2940] : s[2939] === 4 ? s[2940] : 0) << 18 | (f.aabenbartFormaalsloestAtAfproeve ? 524288 : 0) | s[190] << 20 | s[191] << 21 | (f.arbejdePaaNormaleVilkaarErUmuligt ? 4194304 : 0) | (f.varigeBegraensninger ? 8388608 : 0) | (f.vaesentligeBegraensninger ? 16777216 : 0) | s[1376] << 25 | (s[1376] ? 0 : s[2941] <= 14511 /* 2009-09-24 */ ? 1 : s[2941] <= 18261 /* 2019-12-31 */ ? (s[2941] >= 14512 /* 2009-09-25 */ ? 2 : 0) : s[2941] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 26 | s[826] << 28 | s[1381] << 29, s[1382] << 0 | (s[826] ? 0 : s[2942] <= 18261 /* 2019-12-31 */ ? 1 : s[2942] <= 19133 /* 2022-05-21 */ ? (s[2943] ? 2 : 0) : s[2944] ? 3 : 0) << 1 | s[1383] << 3 | s[1384] << 4 | s[1385] << 5 | (f.megetBegraensetArbejdsevne ? s[912] : 0) << 6 | (f.megetBegraensetArbejdsevne ? 256 : 0) | s[1394] << 9 | s[1395] << 10 | s[2945] << 11 | (s[2945] === 1 ? 0 : s[2945] === 2 ? s[2946] : s[2945] === 3 ? s[2946] : s[2945] === 4 ? s[2946] : 0) << 14 | s[903] << 15 | (f.akutSkadeEllerSygdom ? 65536 : 0) | (f.formaalsloestMedSaerligeVilkaar ? 131072 : 0) | s[257] << 18 | s[256] << 19 | s[258] << 20 | (s[910] ? s[866] : s[859] ? s[911] : s[862] ? s[900] : s[2947]) << 21 | (f.redegoerelseForTilbud ? 16777216 : 0) | (f.redegoerelseForRessourcer ? 33554432 : 0) | (f.redegoerelseForVarigBegraensning ? 67108864 : 0) | (f.redegoerelseForNormaleVilkaar ? 134217728 : 0) | (f.sagenErForelagtTeamet ? 268435456 : 0) | (f.dokumentationForAfklaring ? 536870912 : 0), (f.dokumentationForIndsatser ? 1 : 0) | (f.dokumentationForArbejdsevnen ? 2 : 0) | s[2948] << 2 | s[2949] << 3 | (f.fleksjobPaaNuvaerendeArbejdsplads ? 16 : 0) | (f.dokumentationForSaerligeVilkaar ? 32 : 0) | s[1388] << 6 | s[1389] << 7 | s[1390] << 8 | (s[419] ? 0 : s[2863] ? s[866] : s[2950] ? s[2864] : s[862] ? (s[420] ? 3 : 0) : s[902] ? s[896] : s[2923]) << 9 | s[419] << 12 | s[615] << 13 | (f.andenVurderingIndhentet ? 16384 : 0) | s[2951] << 15 | s[2952] << 16 | s[2953] << 17 | (f.tilsvarendeIndgribende ? 262144 : 0) | s[1391] << 19 | s[1392] << 20 | s[828] << 21 | s[2954] << 22 | s[2955] << 25 | (s[2954] === 1 ? 0 : s[2954] === 2 ? s[2956] : s[2954] === 3 ? s[2956] : s[2954] === 4 ? s[2956] : 0) << 26 | s[1398] << 27 | s[1399] << 28 | s[1400] << 29, s[1396], s[1397], (s[2957] && !s[2958] ? s[912] : 0) << 0 | s[2957] << 2 | s[2958] << 3 | (f.skriftligAftaleOmSaerligeVilkaar ? 16 : 0) | (f.svaereFunktionerErNaevnt ? 32 : 0) | s[2959] << 6 | (f.forsoegtUstoettetJob ? 128 : 0) | s[1404] << 8 | s[1405] << 9 | s[912] << 10 | (f.foersteFleksjob ? 4096 : 0) | (f.ordinaertArbejdeErIkkeMuligt ? 8192 : 0) | s[1403] << 14 | s[2960] << 15 | (s[2960] === 2 ? 0 : s[2960] === 3 ? s[2961] : s[2960] === 4 ? s[2961] : 0) << 18 | s[907] << 20 | s[2962] << 21 | s[2963] << 22 | s[215] << 23 | s[198] << 24 | s[2964] << 25 | s[2965] << 26 | s[2966] << 27, s[1401], s[1402], s[1406], s[1407], (f.ansatIFleksjob ? (s[921] ? s[866] : s[859] ? s[927] : s[2967]) : 0) << 0 | (f.fulgtOpIFleksjobbet ? 8 : 0) | s[196] << 4 | s[829] << 5 | (s[196] ? s[912] : 0) << 6 | (f.fleksjobErMidlertidigt ? 256 : 0) | s[1412] << 9 | s[1413] << 10 | s[1414] << 11 | s[1415] << 12 | (f.fleksjobbetOprettesNu ? 8192 : 0) | (f.beggeBederOmNyVurdering ? 16384 : 0) | s[1416] << 15 | s[1417] << 16 | s[2968] << 17 | (f.jobbetErOverenskomstdaekket ? 1048576 : 0) | (f.sammenligneligOverenskomstFindes ? 2097152 : 0) | s[1418] << 22 | s[1419] << 23 | s[1420] << 24 | s[2969] << 25 | (s[2969] === 1 ? 0 : s[2969] === 2 ? s[2970] : s[2969] === 3 ? s[2970] : 0) << 27 | s[1421] << 28 | s[1422] << 29, s[1409], s[1410], (f.udfoererFunktionaerarbejde ? 1 : 0) | s[2971] << 1 | s[211] << 2 | s[212] << 3 | s[2972] << 4 | s[2973] << 5 | s[2974] << 6 | s[207] << 7 | s[208] << 8 | (s[2465] ? (s[859] ? s[866] : s[862] ? s[875] : s[2975]) : 0) << 9 | (s[2465] ? (s[859] ? s[866] : s[2863] ? s[875] : s[862] ? s[2976] : s[913] ? s[896] : s[200] ? 5 : 0) : 0) << 12 | s[234] << 15 | s[235] << 16 | (s[211] && !s[212] && s[2] ? s[2977] : 0) << 17 | s[1423] << 20 | s[1424] << 21 | s[1425] << 22 | (s[1423] ? s[2939] : 0) << 23 | (f.flytterTilAndenKommune ? 67108864 : 0) | s[1428] << 27 | s[1429] << 28, s[204], s[203], s[205], s[206], s[232], s[233], s[1426], s[1427], (s[1428] && !s[2978] ? s[912] : 0) << 0 | s[2978] << 2 | (f.fleksjobErSlut ? 8 : 0) | s[830] << 4 | s[1431] << 5 | s[2977] << 6 | (f.fikFleksloentilskudMedUrette ? 512 : 0) | (f.fleksloentilskudModBedreVidende ? 1024 : 0) | s[2979] << 11 | (f.loennenKunneIkkeEfterreguleres ? 4096 : 0) | s[1434] << 13 | (s[830] && !s[1431] && s[2] ? s[2977] : 0) << 14 | (f.kravetKunneAldrigInddrives ? 131072 : 0) | s[831] << 18 | s[1436] << 19 | s[2980] << 20 | (f.virksomhedErHovedbeskaeftigelse ? 4194304 : 0) | (f.nedsatVarigtOgVaesentligtIVirksomheden ? 8388608 : 0) | (f.udnytterArbejdsevnenFuldtUd ? 16777216 : 0) | s[2981] << 25 | (f.tilskuddetErFoersteGang ? 67108864 : 0) | s[2982] << 27 | s[832] << 28 | s[833] << 29, s[1432], s[1433], s[1437], s[1438], (s[832] ? s[2980] : 0) << 0 | s[2983] << 2 | s[1446] << 3 | (s[831] && !s[1436] && s[2] ? s[2980] : 0) << 4 | s[1449] << 6 | s[1450] << 7 | s[220] << 8 | s[219] << 9 | s[218] << 10 | (s[197] ? s[866] : 0) << 11 | s[1455] << 12 | s[1456] << 13 | (s[197] ? s[2968] : 0) << 14 | s[230] << 17 | s[1459] << 18 | s[1460] << 19 | (s[2984] && !s[2985] ? s[2968] : 0) << 20 | s[2984] << 23 | s[2985] << 24 | (f.fleksjobPaaFuldTid ? 33554432 : 0) | s[1463] << 26 | s[1464] << 27 | s[224] << 28 | s[222] << 29, s[1440], s[1441], s[1442], s[1443], s[1444], s[1445], s[1447], s[1448], s[1453], s[1454], s[1457], s[1458], s[1461], s[1462], s[225] << 0 | s[2986] << 1 | (s[2986] === 1 ? s[2987] : s[2986] === 2 ? s[2987] : s[2986] === 3 ? s[2987] : 0) << 3 | s[223] << 5 | s[221] << 6 | s[919] << 7 | (f.oenskerDeltid ? 256 : 0) | (f.deltidHavdeSammeAarsag ? 512 : 0) | s[920] << 10 | (f.personligeForholdErAendret ? 2048 : 0) | s[2988] << 12 | (f.senesteJobVarDeltid ? 8192 : 0) | (f.deltidDeSeneste12Maaneder ? 16384 : 0) | s[1467] << 15 | s[1468] << 16 | (s[1467] && !s[2989] ? s[918] : 0) << 17 | s[2989] << 19 | s[1469] << 20 | s[1470] << 21 | (f.svaertVedAtOpretholdeVirksomheden ? 4194304 : 0) | s[2990] << 23 | s[1473] << 24 | s[1474] << 25 | (s[1469] && !s[1470] && s[2] ? s[2939] : 0) << 26 | s[1477] << 29, s[1465], s[1466], s[1471], s[1472], s[1475], s[1476], s[1478] << 0 | s[1479] << 1 | s[1480] << 2 | s[2991] << 3 | (f.begraensningerIArbejdsevnen ? 64 : 0) | (f.andenIndsatsErIkkeNok ? 128 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 256 : 0) | s[1885] << 9 | s[428] << 10 | s[433] << 11 | (f.revalideringErBevilget ? s[2991] : 0) << 12 | (f.revalideringErBevilget ? 32768 : 0) | s[834] << 16 | s[443] << 17 | (f.erhvervssigtetErAfklaret ? 262144 : 0) | s[2992] << 19 | s[2993] << 20 | s[1489] << 21 | s[1490] << 22 | s[923] << 23 | s[2994] << 24 | (f.betydeligeBegraensninger ? 134217728 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 268435456 : 0) | (f.talerForLangUddannelse ? 536870912 : 0), s[1482], s[1483], s[1485] << 0 | s[2995] << 1 | (s[2995] === 1 ? s[2996] : s[2995] === 2 ? s[2996] : s[2995] === 3 ? s[2996] : s[2995] === 4 ? s[2996] : 0) << 4 | s[1486] << 5 | s[1487] << 6 | s[1488] << 7 | s[1491] << 8 | s[1492] << 9 | (s[921] ? s[866] : s[862] ? s[927] : s[902] ? s[877] : s[2892]) << 10 | s[835] << 13 | s[1494] << 14 | (s[910] ? s[866] : s[2657] ? s[911] : s[2997] ? s[2658] : s[2998]) << 15 | (f.mentorFremmerMaalet ? 262144 : 0) | (f.mentorErAfgoerendeOgUdOverDetSaedvanlige ? 524288 : 0) | s[2999] << 20 | s[3000] << 21 | s[1497] << 22 | (s[835] && !s[1494] && s[2] ? (s[910] ? s[866] : f.vurderingsdato <= 15519 /* 2012-06-28 */ ? s[911] : f.vurderingsdato <= 15818 /* 2013-04-23 */ ? (s[3001] ? 3 : 0) : s[2997] ? (s[3002] ? 4 : 0) : s[862] ? (s[926] ? 5 : 0) : s[3003]) : 0) << 23 | s[1498] << 26 | s[1499] << 27 | s[1500] << 28, s[1495], s[1496], (s[910] ? s[866] : f.vurderingsdato <= 15819 /* 2013-04-24 */ ? s[911] : s[2997] ? (s[3004] ? 3 : 0) : s[2998]) << 0 | (f.udskrivesFraPsykiatrien ? 8 : 0) | s[3005] << 4 | s[1501] << 5 | s[1502] << 6 | s[1503] << 7 | (s[237] ? (s[910] ? s[866] : s[862] ? s[911] : s[3006]) : 0) << 8 | (f.optagetPaaUddannelse ? 2048 : 0) | s[3007] << 12 | s[248] << 13 | s[250] << 14 | s[249] << 15 | (s[910] ? s[866] : s[2657] ? s[911] : s[3008] ? s[2658] : s[3009] ? (s[254] ? 4 : 0) : s[862] ? (s[242] ? 5 : 0) : s[3003]) << 16 | s[3010] << 19 | s[3011] << 20 | s[3012] << 21 | s[3013] << 22 | s[3014] << 23 | s[3015] << 24 | s[255] << 25 | s[3016] << 26 | s[3017] << 27 | s[3018] << 28 | s[3019] << 29, s[3020] << 0 | s[3021] << 1 | s[3022] << 2 | s[3023] << 3 | s[3024] << 4 | s[3025] << 5 | s[3026] << 6 | s[3027] << 7 | s[3028] << 8 | s[3029] << 9 | s[3030] << 10 | s[3031] << 11 | s[3032] << 12 | s[3033] << 13 | s[3034] << 14 | s[3035] << 15 | s[3036] << 16 | s[3037] << 17 | (f.befordringEfterKonkretVurdering ? 262144 : 0) | s[253] << 19 | s[251] << 20 | s[252] << 21 | (s[910] ? s[866] : s[3008] ? s[911] : s[3009] ? (s[254] ? 3 : 0) : s[862] ? (s[242] ? 4 : 0) : s[930]) << 22 | (f.befordringFoelgerAfFunktionsnedsaettelse ? 33554432 : 0) | s[3038] << 26 | s[3039] << 27 | s[3040] << 28 | s[3041] << 29, s[3042] << 0 | s[3043] << 1 | s[3044] << 2 | s[246] << 3 | s[247] << 4 | s[3045] << 5 | s[3046] << 6 | s[1506] << 7 | s[1507] << 8 | s[1508] << 9 | s[1509] << 10 | s[836] << 11 | s[1511] << 12 | s[3047] << 13 | s[3048] << 14 | (f.merudgiftGodtgoeresEfterRetningslinjer ? 32768 : 0) | s[3049] << 16 | s[3050] << 17 | s[3051] << 18 | s[1514] << 19 | (s[836] && !s[1511] && s[2] ? (s[910] ? s[866] : f.vurderingsdato <= 14729 /* 2010-04-30 */ ? s[911] : f.vurderingsdato <= 14975 /* 2011-01-01 */ ? (s[3052] ? 3 : 0) : s[862] ? (s[3053] ? 4 : 0) : s[930]) : 0) << 20 | s[837] << 23 | s[1516] << 24 | s[3054] << 25 | (f.revurderingensGrundlagMangler ? 268435456 : 0) | s[1519] << 29, s[244], s[245], s[1504], s[1505], s[1512], s[1513], s[1517], s[1518], (s[837] && !s[1516] && s[2] ? s[3054] : 0) << 0 | s[262] << 3 | s[263] << 4 | s[264] << 5 | (f.harSamleverMedForsoergelsespligt ? (s[921] ? s[866] : s[356] ? s[927] : s[2860] ? s[928] : s[3055]) : 0) << 6 | (f.harSamleverMedForsoergelsespligt ? 512 : 0) | (s[921] ? s[869] : s[927]) << 10 | (f.fulgtOpPaaLedighedsydelsen ? 4096 : 0) | s[266] << 13 | s[267] << 14 | s[3056] << 15 | (f.aendringIForholdene ? 131072 : 0) | (f.kanIkkeForsoergeSig ? 262144 : 0) | (f.behovetDaekkesAfAndenYdelse ? 524288 : 0) | s[260] << 20 | s[261] << 21 | s[3057] << 22 | s[1527] << 25 | s[1528] << 26 | s[3058] << 27 | (f.harRimeligtTilbudOmArbejde ? 268435456 : 0) | (f.udnytterSineMuligheder ? 536870912 : 0), s[1520], s[1521], s[3059] << 0 | (f.erGift ? 2 : 0) | (f.aegtefaellenErUndtagetFraRaadighed ? 4 : 0) | (f.aegtefaellenUdnytterSineMuligheder ? 8 : 0) | s[3060] << 4 | s[3061] << 5 | s[3062] << 6 | s[3063] << 7 | s[259] << 8 | s[1549] << 9 | s[3064] << 10 | s[3065] << 12 | s[3066] << 13 | s[1552] << 14 | s[1544] << 15 | s[1545] << 16 | s[1546] << 17 | s[1522] << 18 | s[1523] << 19 | s[1524] << 20 | s[1525] << 21 | s[3067] << 22 | (f.arbejderDeltid ? 8388608 : 0) | (f.dagpengeUnderDetHoejeste ? 16777216 : 0) | (f.klarTilFuldTid ? 33554432 : 0) | s[1529] << 26 | s[1530] << 27 | s[1531] << 28, s[1547], s[1548], s[1550], s[1551], (f.vurderingsdato <= 13603 /* 2007-03-31 */ ? s[866] : s[921] ? (s[3068] ? 2 : 0) : f.vurderingsdato <= 15155 /* 2011-06-30 */ ? s[2728] : s[562] ? (s[3069] ? 4 : 0) : s[22] ? 5 : 0) << 0 | s[3070] << 3 | (f.kanIkkeFaaOrdinaertArbejde ? 16 : 0) | s[3071] << 5 | s[336] << 6 | s[1532] << 7 | s[838] << 8 | (s[334] ? (f.vurderingsdato <= 17256 /* 2017-03-31 */ ? s[3072] : s[3073] ? 2 : 0) : 0) << 9 | s[334] << 11 | s[333] << 12 | s[3074] << 13 | s[3075] << 14 | s[3076] << 15 | s[1534] << 16 | s[1535] << 17 | (s[334] ? s[3072] : 0) << 18 | s[1542] << 19 | s[1543] << 20 | (s[1542] ? (s[3077] ? s[3072] : s[862] ? (s[794] ? 2 : 0) : s[3078] ? s[877] : s[426] ? 4 : 0) : 0) << 21 | (f.hjaelpEfterVoksensatsen ? 16777216 : 0) | s[1538] << 25 | s[1539] << 26 | (s[1542] ? s[3072] : 0) << 27 | s[3079] << 28 | s[3080] << 29, s[1540], s[1541], s[1536], s[1537], (f.hjaelpPaaSUNiveau ? 1 : 0) | s[1553] << 1 | s[1554] << 2 | s[52] << 3 | s[1557] << 4 | s[279] << 5 | s[3081] << 6 | s[3082] << 7 | s[330] << 8 | s[331] << 9 | s[273] << 10 | (f.borHosForaeldre ? 2048 : 0) | (f.forsoergerEgetBarnIHjemmet ? 4096 : 0) | s[3083] << 13 | s[3084] << 14 | s[1555] << 15 | s[1556] << 16 | (s[268] ? s[866] : s[2740]) << 17 | s[312] << 19 | s[277] << 20 | (f.harForsoergelsespligt ? 2097152 : 0) | s[3085] << 22 | (f.boernOpholderSigIDanmark ? 8388608 : 0) | (f.boernLigestillet ? 16777216 : 0) | s[313] << 25 | s[3086] << 26 | s[3087] << 27 | (f.retTilEkstraBoernetilskud ? 268435456 : 0) | s[3088] << 29, s[324], s[323], s[310], s[308], s[309], s[311], s[3089] << 0 | s[275] << 1 | s[276] << 2 | s[3090] << 3 | s[3091] << 4 | s[316] << 5 | s[3092] << 6 | s[3093] << 7 | (f.enligEfterBoernetilskudsloven ? 256 : 0) | s[3094] << 9 | s[3095] << 10 | s[3096] << 11 | s[3097] << 12 | s[319] << 13 | s[3098] << 14 | s[3099] << 15 | s[3100] << 16 | s[346] << 17 | (f.erForrevalidend ? 262144 : 0) | s[3101] << 19 | s[3102] << 20 | s[3103] << 21 | s[3104] << 22 | s[322] << 23 | (s[52] ? (f.vurderingsdato <= 20999 /* 2027-06-30 */ ? s[1557] : s[3105] ? 2 : 0) : 0) << 24 | s[3106] << 26 | s[3107] << 27 | s[3108] << 28 | (f.grundsatsEllerHjemmeboendeIJuli2025 ? 536870912 : 0), s[314], s[315], s[317], s[318], s[320], s[321], (f.tillaegspakkenIJuli2025 ? 1 : 0) | s[288] << 1 | s[303] << 2 | s[3109] << 3 | (s[3109] === 1 ? (s[3110] ? 1 : 0) : 0) << 4 | s[281] << 5 | s[3110] << 6 | (f.deltagerEllerOenskerTilbud ? 128 : 0) | s[3111] << 8 | s[3112] << 9 | (f.saerligtKomplekseUdfordringer ? 1024 : 0) | s[3113] << 11 | s[289] << 12 | s[294] << 13 | (s[3114] ? (f.vurderingsdato <= 16387 /* 2014-11-13 */ ? s[3115] : s[2441] ? (s[3116] ? 2 : 0) : s[2443]) : 0) << 14 | s[3114] << 16 | (f.samleverMedUngeydelse ? 131072 : 0) | s[329] << 18 | s[332] << 19 | s[3117] << 20 | (f.psykiskLidelseNaevntILoven ? 2097152 : 0) | s[3118] << 22 | (f.gravidEfter12Uge ? 8388608 : 0) | s[1560] << 24 | s[1561] << 25 | s[3119] << 26 | s[3120] << 27 | s[3121] << 28 | s[3122] << 29, s[300], s[299], s[284], s[286], s[325], s[327], s[1558], s[1559], s[1562], s[1563], s[1564] << 0 | s[1565] << 1 | (s[3123] && !s[3124] ? s[3057] : 0) << 2 | s[3123] << 5 | s[3124] << 6 | s[431] << 7 | (f.forsoergelsespligtUdenForHjemmet ? 256 : 0) | s[339] << 9 | s[340] << 10 | s[341] << 11 | (f.erGift ? s[3056] : 0) << 12 | s[344] << 14 | s[345] << 15 | s[1569] << 16 | s[1570] << 17 | s[839] << 18 | (s[3125] ? s[3072] : 0) << 19 | s[3125] << 20 | s[1572] << 21 | s[1573] << 22 | s[1580] << 23 | (s[339] && !s[340] && !s[341] ? s[3064] : 0) << 24 | s[1576] << 26 | s[1577] << 27 | s[1786] << 28 | s[515] << 29, s[1566], s[1567], s[342], s[343], s[1578], s[1579], s[1574], s[1575], s[3126] << 0 | s[3127] << 1 | s[3128] << 2 | (f.aendringenErEnSocialBegivenhed ? 8 : 0) | s[798] << 4 | s[796] << 5 | s[797] << 6 | (s[921] ? s[866] : s[3129] ? s[927] : s[2441] ? (s[391] ? 3 : 0) : s[268] ? (s[371] ? 4 : 0) : s[882] ? s[2444] : s[931]) << 7 | (f.storForsoergerbyrdeEllerBoligudgift ? 1024 : 0) | (f.parUdenForSaerligStoette ? 2048 : 0) | (f.faarHjaelpMensSagenAfgoeres ? 4096 : 0) | s[3130] << 13 | s[3131] << 14 | (f.opfylderBetingelserForKontanthjaelp ? 32768 : 0) | (f.ungPaaLavSatsUdenSaerligStoette ? 65536 : 0) | s[3132] << 17 | s[1582] << 18 | s[1583] << 19 | s[1584] << 20 | (s[921] ? s[866] : s[268] ? s[927] : s[3133]) << 21 | (f.billigereBoligErUndersoegt ? 16777216 : 0) | (f.billigereBoligErRimelig ? 33554432 : 0) | (f.konkretBilligereBoligErFundet ? 67108864 : 0) | s[1585] << 27 | s[1586] << 28 | s[519] << 29, (s[948] ? s[866] : s[862] ? s[3134] : s[2975]) << 0 | (f.skriftligtVejledtOmSanktioner ? 8 : 0) | (f.vejledningErGennemgaaet ? 16 : 0) | s[1587] << 5 | s[1588] << 6 | (s[921] ? s[866] : s[356] ? s[927] : s[862] ? s[928] : s[2876] ? s[896] : s[268] ? (s[165] ? 5 : 0) : s[2732]) << 7 | (f.manglendeViljeTilRaadighed ? 1024 : 0) | s[1589] << 11 | s[1590] << 12 | (f.revalideringErBevilget ? (s[921] ? s[866] : s[2441] ? s[927] : s[3135] ? s[2443] : s[862] ? s[3136] : s[3137]) : 0) << 13 | s[350] << 16 | s[351] << 17 | (s[3138] ? (s[268] ? s[933] : s[2740]) : 0) << 18 | s[3138] << 20 | s[349] << 21 | s[1594] << 22 | s[1595] << 23 | (s[0] ? s[3139] : 0) << 24 | s[422] << 26 | s[1596] << 27 | s[1597] << 28, s[347], s[348], s[1592], s[1593], (s[0] ? (s[3140] ? s[933] : s[429] ? 2 : 0) : 0) << 0 | s[365] << 2 | s[366] << 3 | (s[3141] ? s[3139] : 0) << 4 | s[3141] << 6 | s[3142] << 7 | s[3143] << 8 | s[3144] << 9 | s[3145] << 10 | s[3146] << 11 | s[1602] << 12 | s[358] << 13 | (s[0] ? (s[2860] ? s[933] : s[3147]) : 0) << 14 | s[362] << 16 | s[361] << 17 | s[933] << 18 | s[1605] << 19 | s[1606] << 20 | (s[0] ? (s[2890] ? s[933] : s[2625] ? (s[182] ? 2 : 0) : s[882] ? s[2626] : s[929]) : 0) << 21 | s[1600] << 24 | s[1601] << 25 | s[1609] << 26 | s[1610] << 27 | s[883] << 28 | s[408] << 29, s[364], s[363], s[360], s[357], s[1603], s[1604], s[1598], s[1599], s[1607], s[1608], s[407], s[406], s[409] << 0 | (s[163] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[883] : s[2441] ? (s[403] ? 2 : 0) : s[2443]) : 0) << 1 | s[3148] << 3 | s[3149] << 4 | s[3150] << 5 | s[402] << 6 | s[760] << 7 | s[1618] << 8 | s[381] << 9 | (s[163] ? (s[2860] ? s[883] : s[3147]) : 0) << 10 | s[384] << 12 | s[385] << 13 | s[1625] << 14 | s[1626] << 15 | (s[163] ? (s[3129] ? s[883] : s[2860] ? (s[391] ? 2 : 0) : s[3151] ? s[2865] : s[446] ? 4 : 0) : 0) << 16 | s[1620] << 19 | s[1621] << 20 | s[3152] << 21 | (f.ansatIFleksjobVedForloebetsStart ? 4194304 : 0) | s[1622] << 23 | s[1623] << 24 | s[1624] << 25 | s[1630] << 26 | s[1631] << 27 | s[1632] << 28, s[383], s[380], s[404], s[405], (s[163] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[883] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[3153] ? 2 : 0) : s[3154] ? 3 : 0) : 0) << 0 | s[1613] << 2 | s[1614] << 3 | s[1615] << 4 | s[1616] << 5 | s[1617] << 6 | (s[3155] ? s[2686] : 0) << 7 | s[3155] << 9 | s[1627] << 10 | s[1628] << 11 | s[1629] << 12 | (s[0] ? (s[3151] ? s[933] : s[446] ? 2 : 0) : 0) << 13 | s[418] << 15 | s[417] << 16 | s[3156] << 17 | s[1635] << 18 | s[1636] << 19 | s[415] << 20 | s[416] << 21 | (s[163] ? (s[2625] ? s[883] : s[876] ? 2 : 0) : 0) << 22 | s[1644] << 24 | s[414] << 25 | s[413] << 26 | s[3157] << 27 | s[3158] << 28 | s[3159] << 29, s[1611], s[1612], s[1633], s[1634], s[1642], s[1643], s[1645], s[1646], s[3160] << 0 | (f.ferienErAftalt ? 2 : 0) | s[1637] << 2 | s[1638] << 3 | (s[163] ? (s[2441] ? s[883] : s[371] ? 2 : 0) : 0) << 4 | s[3161] << 6 | s[3162] << 7 | (f.deltagerAktivt ? 256 : 0) | s[3163] << 9 | s[3164] << 10 | (f.holderFerieMedYdelse ? 2048 : 0) | s[1639] << 12 | s[1640] << 13 | s[1641] << 14 | (s[3165] ? (s[2950] ? s[883] : s[420] ? 2 : 0) : 0) << 15 | s[3165] << 17 | s[1647] << 18 | s[425] << 19 | s[1648] << 20 | (s[423] ? (s[3166] ? s[937] : s[3167] ? s[3168] : s[3169] ? (s[504] ? 3 : 0) : s[3170] ? (s[3171] ? 4 : 0) : s[3172] ? (s[3173] ? 5 : 0) : s[3174] ? 6 : 0) : 0) << 21 | s[423] << 24 | (f.personligKontaktErForsoegt ? 33554432 : 0) | (s[423] ? s[3175] : 0) << 26 | s[1658] << 28 | s[1659] << 29, s[1649], s[1650], s[1656], s[1657], (s[1658] ? s[3175] : 0) << 0 | s[3176] << 2 | s[3177] << 3 | s[3178] << 4 | s[3179] << 5 | s[3180] << 6 | (f.kontaktErGenoprettet ? 128 : 0) | s[1654] << 8 | s[1655] << 9 | (s[3181] ? s[3175] : 0) << 10 | s[3181] << 12 | s[3182] << 13 | s[3183] << 14 | s[3184] << 15 | s[3185] << 16 | (f.rimeligGrundTilBrud ? 131072 : 0) | s[1660] << 18 | s[1661] << 19 | s[1662] << 20 | (s[3186] ? s[3175] : 0) << 21 | s[3186] << 23 | s[3187] << 24 | (f.nedsatSammeMaaned ? 33554432 : 0) | s[1665] << 26 | s[1666] << 27 | (s[1665] && !s[3188] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[937] : s[3189] ? 2 : 0) : 0) << 28, s[1652], s[1653], s[1663], s[1664], s[3188] << 0 | s[1667] << 1 | s[1668] << 2 | (f.ydelsenBoerOphoere ? 8 : 0) | (f.modBedreVidende ? 16 : 0) | s[3190] << 5 | s[3191] << 6 | (s[163] ? (s[862] ? s[883] : s[3078] ? s[3192] : s[2890] ? s[3193] : s[3194] ? s[2922] : s[913] ? (s[556] ? 5 : 0) : s[2876] ? (s[200] ? 6 : 0) : s[3195] ? s[3196] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[561] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[43] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[3197] ? 10 : 0) : s[3198] ? (s[3199] ? 11 : 0) : s[528] ? 12 : 0) : 0) << 7 | s[436] << 11 | s[442] << 12 | (f.revalideringErBevilget ? (s[921] ? s[866] : s[3200] ? s[927] : s[862] ? s[3201] : s[2889]) : 0) << 13 | (f.foelgerRevalideringsplanen ? 65536 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 131072 : 0) | s[3202] << 18 | (f.netopForladtSkolen ? 524288 : 0) | (f.kanKlareSigMedSU ? 1048576 : 0) | s[3203] << 21 | (f.saerligtBegraensedeErhvervsmuligheder ? 4194304 : 0) | s[1676] << 23 | s[1677] << 24 | s[1678] << 25 | (f.revalideringErBevilget ? (s[921] ? s[866] : s[3204] ? s[927] : s[3140] ? s[3205] : s[862] ? s[3206] : s[3137]) : 0) << 26 | s[1697] << 29, s[1669], s[1670], s[1671], s[1672], s[1674], s[1675], s[1698] << 0 | s[1699] << 1 | (s[3207] ? s[3208] : 0) << 2 | s[3207] << 5 | s[1691] << 6 | s[1692] << 7 | (s[279] ? 0 : s[3208]) << 8 | s[1687] << 11 | s[1688] << 12 | s[3209] << 13 | s[3210] << 14 | (f.arbejdsindtaegtTilHoejesteSygedagpenge ? 32768 : 0) | s[437] << 16 | s[438] << 17 | (s[3211] ? s[3208] : 0) << 18 | s[3212] << 21 | s[3213] << 22 | s[1681] << 23 | s[1682] << 24 | (s[3211] ? s[2991] : 0) << 25 | s[1684] << 28, s[1689], s[1690], s[1685], s[1686], s[434], s[435], s[1679], s[1680], (s[1684] ? 0 : s[3214] <= 13858 /* 2007-12-11 */ ? 1 : s[3214] <= 18261 /* 2019-12-31 */ ? (s[3214] >= 13859 /* 2007-12-12 */ ? 2 : 0) : s[3214] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 0 | s[1695] << 2 | s[1696] << 3 | (s[3215] && !s[3216] ? s[3208] : 0) << 4 | s[3215] << 7 | s[3216] << 8 | s[3217] << 9 | s[3218] << 10 | s[3219] << 11 | s[1701] << 12 | (s[834] && !s[443] && s[2] ? s[2991] : 0) << 13 | s[1702] << 16 | s[1703] << 17 | (f.kortvarigAfbrydelseUdenBetydning ? 262144 : 0) | (f.fravaerVedBarselIRevalidering ? 524288 : 0) | s[1706] << 20 | (f.revalideringErBevilget ? (s[921] ? s[866] : s[3204] ? s[927] : s[3140] ? s[3205] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[3206] : s[3151] ? (s[3220] ? 5 : 0) : s[862] ? (s[446] ? 6 : 0) : s[882] ? (s[36] ? 7 : 0) : s[3221]) : 0) << 21 | s[3222] << 25 | s[1707] << 26 | s[1708] << 27 | (f.revalideringErBevilget ? (s[862] ? s[866] : s[2684]) : 0) << 28, s[1693], s[1694], s[1704], s[1705], s[1709], s[1710], s[3223] << 0 | s[1712] << 1 | (s[1712] ? 0 : s[3224] <= 16616 /* 2015-06-30 */ ? 1 : s[3224] >= 16617 /* 2015-07-01 */ ? 2 : 0) << 2 | s[1713] << 4 | s[1714] << 5 | (s[921] ? s[869] : s[859] ? s[927] : s[900]) << 6 | s[3225] << 8 | s[3226] << 9 | s[3227] << 10 | s[3228] << 11 | s[3229] << 12 | s[3230] << 13 | s[3231] << 14 | s[510] << 15 | s[940] << 16 | s[3232] << 17 | (s[3232] === 1 ? s[3233] : s[3232] === 2 ? s[3233] : 0) << 19 | (f.ledighedsydelseForAfbrydelse ? 1048576 : 0) | s[454] << 21 | s[451] << 22 | (f.erVisiteretTilFleksjob ? s[2620] : 0) << 23 | s[452] << 25 | s[453] << 26 | s[3234] << 27 | s[490] << 28 | s[492] << 29, s[1717], s[1718], (s[3235] && !s[3236] ? (s[3237] ? s[933] : s[3238] ? s[3239] : s[3240] ? 3 : 0) : 0) << 0 | s[3235] << 2 | s[3236] << 3 | s[3241] << 4 | s[3242] << 5 | s[501] << 6 | s[502] << 7 | (s[0] ? (s[3237] ? s[933] : s[2863] ? s[3239] : s[3238] ? s[2976] : s[268] ? (s[3240] ? 4 : 0) : s[2444]) : 0) << 8 | s[3243] << 11 | s[3244] << 12 | s[462] << 13 | s[463] << 14 | s[456] << 15 | (s[456] ? (s[882] ? (s[456] ? 1 : 0) : s[934]) : 0) << 16 | s[3245] << 18 | (f.ventesRaskInden8Uger ? 524288 : 0) | s[3246] << 20 | s[3247] << 21 | (f.oenskerTidligOpfoelgning ? 4194304 : 0) | s[3248] << 23 | s[461] << 24 | s[459] << 25 | s[460] << 26 | (s[964] ? s[866] : s[2426] ? s[2741] : s[2876] ? s[3249] : s[882] ? s[2877] : s[3250]) << 27, s[500], s[499], s[3251] << 0 | s[3252] << 1 | s[3253] << 2 | s[3254] << 3 | s[465] << 4 | s[464] << 5 | (s[165] && s[469] ? 1 : s[165] && !s[468] ? (s[882] ? (s[165] ? 2 : 0) : s[3255]) : 0) << 6 | s[468] << 9 | s[3256] << 10 | s[3257] << 11 | s[3258] << 12 | s[608] << 13 | s[3259] << 14 | s[3260] << 15 | s[598] << 16 | (f.forudsigeligtForloeb ? 131072 : 0) | s[3261] << 18 | s[3262] << 19 | s[3263] << 20 | s[3264] << 21 | s[3265] << 22 | s[3266] << 23 | (f.opfoelgningOenskes ? 16777216 : 0) | (f.opfoelgningAlligevel ? 33554432 : 0) | s[3267] << 26 | s[3268] << 27 | s[2165] << 28 | s[2166] << 29, s[2163], s[2164], (s[469] ? 1 : s[468] ? 0 : s[964] ? s[908] : s[2426] ? s[966] : s[3269]) << 0 | s[467] << 3 | s[466] << 4 | s[1721] << 5 | s[1722] << 6 | (s[3270] ? (f.vurderingsdato <= 14521 /* 2009-10-04 */ ? s[869] : s[859] ? (s[3271] ? 2 : 0) : s[900]) : 0) << 7 | s[3270] << 9 | s[1725] << 10 | (s[3272] ? 1 : s[921] ? s[3273] : s[2728]) << 11 | s[3272] << 13 | (f.modtogLedighedsydelse30Juni2006 ? 16384 : 0) | s[3274] << 15 | s[3275] << 16 | s[3276] << 17 | s[3277] << 18 | s[3278] << 19 | (f.revurderetFoer ? 1048576 : 0) | s[3279] << 21 | s[3280] << 22 | s[3281] << 23 | s[3282] << 24 | s[3283] << 25 | s[3284] << 26 | s[3285] << 27 | s[1728] << 28 | s[869] << 29, s[1719], s[1720], s[1723], s[1724], s[1726], s[1727], s[3286] << 0 | s[3287] << 1 | s[1731] << 2 | s[1732] << 3 | s[3288] << 4 | (s[3288] === 1 ? 0 : s[3288] === 2 ? 0 : s[3288] === 4 ? (s[3289] ? 1 : 0) : 0) << 7 | s[945] << 8 | s[243] << 9 | s[3289] << 10 | (f.flyttedeKommuneMedLedighedsydelse ? 2048 : 0) | (f.flytningForhindrerFristen ? 4096 : 0) | s[1733] << 13 | s[1734] << 14 | s[1737] << 15 | s[1738] << 16 | s[1741] << 17 | s[1742] << 18 | s[1745] << 19 | s[1746] << 20 | s[840] << 21 | (f.ferieaaretBegyndte <= 13858 /* 2007-12-11 */ ? (s[3290] ? 1 : 0) : f.ferieaaretBegyndte <= 18382 /* 2020-04-30 */ ? (f.ferieaaretBegyndte >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.ferieaaretBegyndte <= 18505 /* 2020-08-31 */ ? (s[3291] ? 3 : 0) : s[3292] ? 4 : 0) << 22 | s[3293] << 25 | s[3294] << 26 | s[3295] << 27 | s[3296] << 28 | s[1754] << 29, s[1729], s[1730], s[1735], s[1736], s[1739], s[1740], s[1743], s[1744], s[1747], s[1748], s[1750], s[1751], s[1752], s[1753], (s[1754] ? (f.ferienMedLedighedsydelseBegynder <= 20484 /* 2026-01-31 */ ? (s[1754] ? 1 : 0) : f.ferienMedLedighedsydelseBegynder >= 20485 /* 2026-02-01 */ ? 2 : 0) : 0) << 0 | s[1755] << 2 | s[1756] << 3 | s[3297] << 4 | s[3298] << 5 | s[3299] << 6 | (f.berettigetVedOvergangen ? 128 : 0) | s[3300] << 8 | s[1761] << 9 | (f.retTilLedighedsydelseFra <= 15705 /* 2012-12-31 */ ? (s[1761] ? 1 : 0) : s[3301] ? 2 : 0) << 10 | s[1762] << 12 | s[1763] << 13 | s[1764] << 14 | (s[3167] ? s[3302] : s[3169] ? (s[504] ? 2 : 0) : s[3170] ? (s[3171] ? 3 : 0) : s[3172] ? (s[3173] ? 4 : 0) : s[3174] ? 5 : 0) << 15 | s[1765] << 18 | s[1766] << 19 | (f.harSoegtAktivtMedLedighedsydelse ? 1048576 : 0) | s[1769] << 21 | s[1770] << 22 | (s[1769] ? (s[3303] ? s[3302] : s[3304]) : 0) << 23 | s[3305] << 25 | s[3306] << 26 | s[841] << 27 | s[3307] << 28, s[1757], s[1758], s[1759], s[1760], s[1767], s[1768], s[1771], s[1772], s[3308] << 0 | s[3309] << 1 | s[3310] << 2 | s[3311] << 3 | s[3312] << 4 | s[1776] << 5 | s[1777] << 6 | (s[1776] ? s[3307] : 0) << 7 | s[1778] << 9 | s[1779] << 10 | s[3313] << 11 | s[3314] << 12 | s[3315] << 13 | s[3316] << 14 | s[3317] << 15 | s[3318] << 16 | s[3319] << 17 | s[3320] << 18 | s[3321] << 19 | s[3322] << 20 | s[3323] << 21 | s[3324] << 22 | s[1780] << 23 | s[1781] << 24 | (s[859] ? s[869] : s[2441] ? s[875] : s[2443]) << 25 | s[1782] << 27 | s[1783] << 28 | (f.staarTilRaadighedForFleksjob ? 536870912 : 0), s[1774], s[1775], (f.pensionssagUnderBehandling ? 1 : 0) | s[513] << 1 | s[516] << 2 | s[3325] << 3 | s[3326] << 4 | s[3327] << 5 | s[3328] << 6 | s[512] << 7 | s[511] << 8 | s[3329] << 9 | s[521] << 10 | s[1837] << 11 | (f.udgiftenErPaataget ? 4096 : 0) | s[3330] << 13 | (f.hjaelpTrodsSenAnsoegning ? 16384 : 0) | s[1784] << 15 | s[1785] << 16 | (s[921] ? s[866] : s[862] ? s[927] : s[877]) << 17 | (f.egenBetalingVanskeliggoerFremtiden ? 524288 : 0) | s[523] << 20 | s[524] << 21 | (f.udgiftenErHeltAfgoerende ? 4194304 : 0) | s[3331] << 23 | s[1787] << 24 | s[1788] << 25 | (f.udsaettelsestruetPaaGrundAfRestance ? 67108864 : 0) | (f.huslejehjaelpForebyggerUdsaettelse ? 134217728 : 0) | (f.hjaelpenDaekkerKunSanktion ? 268435456 : 0) | (f.kanIkkeBetaleUdgiften ? 536870912 : 0), s[1789] << 0 | s[1790] << 1 | s[1791] << 2 | (f.udsaettelsestruetPaaGrundAfRestance ? s[2422] : 0) << 3 | s[1792] << 5 | s[1793] << 6 | (f.udgiftenDaekkesEfterAndenLov ? 128 : 0) | (f.behandlingenErNoedvendig ? 256 : 0) | s[3332] << 9 | (f.behandlingUdenForDetOffentlige ? 1024 : 0) | s[3333] << 11 | (f.offentligBehandlingFindes ? 4096 : 0) | (f.privatBehandlingErLaegeligtVelbegrundet ? 8192 : 0) | s[1796] << 14 | s[1797] << 15 | (s[859] ? s[866] : s[268] ? s[875] : s[3334]) << 16 | s[3335] << 18 | s[3336] << 19 | s[3337] << 20 | (f.ydelsenSvarerTilKontanthjaelp ? 2097152 : 0) | s[3338] << 22 | s[3339] << 23 | (f.opfylderKontanthjaelpensOekonomi ? 16777216 : 0) | s[3340] << 25 | s[3341] << 26 | s[3342] << 27 | s[3343] << 28 | s[199] << 29, s[1794], s[1795], s[1798], s[1799], s[1800] << 0 | s[1801] << 1 | (s[1796] && !s[1797] && s[2] ? (s[859] ? s[866] : s[356] ? s[875] : s[3344] ? s[928] : s[268] ? (s[3345] ? 4 : 0) : s[2444]) : 0) << 2 | s[3346] << 5 | s[3347] << 6 | s[3348] << 7 | s[3349] << 8 | s[278] << 9 | s[842] << 10 | s[1803] << 11 | s[1806] << 12 | (s[842] && !s[1803] && s[2] ? (s[859] ? s[866] : s[3344] ? s[875] : s[3345] ? 3 : 0) : 0) << 13 | s[843] << 15 | s[1808] << 16 | (f.faarKontanthjaelpVedMedicin ? 131072 : 0) | s[3350] << 18 | s[3351] << 19 | s[3352] << 20 | s[3353] << 21 | s[3354] << 22 | s[1811] << 23 | (s[843] && !s[1808] && s[2] ? s[3064] : 0) << 24 | s[1812] << 26 | s[1813] << 27 | s[1814] << 28, s[1804], s[1805], s[1809], s[1810], (s[3355] ? s[3056] : 0) << 0 | s[3355] << 2 | s[3356] << 3 | s[1815] << 4 | s[1816] << 5 | s[1817] << 6 | (s[3357] ? s[3358] : 0) << 7 | s[3357] << 10 | s[1818] << 11 | s[1819] << 12 | (f.flytningenForbedrerForholdene ? 8192 : 0) | s[3359] << 14 | (f.flytterTilUdlandet ? 32768 : 0) | (f.knyttetTilLandetDerFlyttesTil ? 65536 : 0) | s[1820] << 17 | s[1821] << 18 | s[1822] << 19 | s[1823] << 20 | s[1826] << 21 | s[1827] << 22 | s[3360] << 23 | s[3361] << 24 | s[1835] << 25 | s[1836] << 26 | s[1843] << 27 | s[1844] << 28 | s[1845] << 29, s[1828], s[1829], s[1824], s[1825], s[1831], s[1832], s[1833], s[1834], (f.fikSUForSammeTid ? (s[921] ? s[866] : s[3204] ? s[927] : s[3140] ? s[3205] : s[3206]) : 0) << 0 | (f.fikSUForSammeTid ? 8 : 0) | s[1840] << 4 | s[1841] << 5 | s[1842] << 6 | (f.doemtForHandlingILovensListe ? (s[921] ? s[866] : s[3200] ? s[927] : s[3135] ? s[3201] : s[3136]) : 0) << 7 | (f.doemtForHandlingILovensListe ? 1024 : 0) | s[1838] << 11 | s[1839] << 12 | (f.undlodOplysningerModBedreVidende ? 8192 : 0) | (f.modtogUberettigetModBedreVidende ? 16384 : 0) | (f.sanktionIDagpenge ? 32768 : 0) | s[1846] << 16 | s[1847] << 17 | s[1848] << 18 | (f.tilbagebetalingAfgjortDen <= 13858 /* 2007-12-11 */ ? (s[1848] ? 1 : 0) : f.tilbagebetalingAfgjortDen <= 18261 /* 2019-12-31 */ ? (f.tilbagebetalingAfgjortDen >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.tilbagebetalingAfgjortDen <= 19357 /* 2022-12-31 */ ? (s[3362] ? 3 : 0) : s[3363] ? 4 : 0) << 19 | s[3364] << 22 | s[3365] << 23 | s[3366] << 24 | s[3367] << 25 | s[3368] << 26 | s[3369] << 27 | (f.fikHjaelpTilBoligindskud ? 268435456 : 0) | s[1850] << 29, s[844] << 0 | (f.fikHjaelpTilBoligindskud ? s[3056] : 0) << 1 | (f.fikHjaelpTilBoligindskud ? s[3064] : 0) << 3 | s[1856] << 5 | s[1857] << 6 | s[1858] << 7 | (f.selvforskyldtLedig ? s[3358] : 0) << 8 | (f.selvforskyldtLedig ? 2048 : 0) | s[1854] << 12 | s[1855] << 13 | (f.hjaelpenYdesUnderTilbud ? 16384 : 0) | (f.oplystOmTilbagebetalingspligt ? 32768 : 0) | s[3370] << 16 | s[3371] << 17 | s[3372] << 18 | (f.brugteMidlerUndtagetFraForsoergelse ? 524288 : 0) | (f.uforsvarligOekonomi ? 1048576 : 0) | (f.gavIkkeOplysningerTilAndreMyndigheder ? 2097152 : 0) | (f.indblandetIArbejdsstrid ? 4194304 : 0) | (f.kanSnartBetaleTilbage ? 8388608 : 0) | s[1859] << 24 | s[1860] << 25 | (f.senereErstatningForSammeTid ? 67108864 : 0) | (f.erstatningForTabAfErhvervsevne ? 134217728 : 0) | s[1861] << 28 | s[1862] << 29, s[1852], s[1853], (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[866] : s[2426] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[882] ? s[3249] : s[3198] ? s[929] : s[528] ? 5 : 0) << 0 | s[548] << 3 | s[1933] << 4 | s[1934] << 5 | (s[3373] ? (s[859] ? s[866] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[875] : s[862] ? (s[3374] ? 3 : 0) : s[2947]) : 0) << 6 | s[3373] << 9 | s[3375] << 10 | (f.heltAabenbartIngenForbedring ? 2048 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 4096 : 0) | s[3376] << 13 | (f.bedtOmAfgoerelseOmPensionAlene ? 16384 : 0) | (f.utvivlsomtIkkePension ? 32768 : 0) | s[1863] << 16 | s[1864] << 17 | s[1865] << 18 | (s[3377] ? 1 : s[859] ? s[908] : s[2426] ? s[900] : s[3269]) << 19 | s[3377] << 22 | s[3378] << 23 | s[3379] << 24 | s[3380] << 25 | s[3381] << 26 | s[1866] << 27 | s[1867] << 28, (s[859] ? s[866] : s[2426] ? s[875] : s[2876] ? s[3249] : s[904] ? s[2877] : s[956]) << 0 | s[3382] << 3 | s[3383] << 4 | s[3384] << 5 | s[3385] << 6 | (f.behovForUndervisningsomraadet ? 128 : 0) | s[1868] << 8 | s[1869] << 9 | (f.borgerenDeltogIMoedet ? 1024 : 0) | (f.aabenbartFormaalsloestAtUdvikle ? 2048 : 0) | s[1871] << 12 | s[1872] << 13 | (f.indstillingenFoelges ? 16384 : 0) | (f.sagenErForelagtIgen ? 32768 : 0) | s[1873] << 16 | s[1874] << 17 | s[846] << 18 | s[1879] << 19 | s[545] << 20 | (s[3386] ? s[3387] : s[3388] ? s[3389] : s[547] ? 3 : 0) << 21 | (f.sagVerserede1Januar2020 ? 8388608 : 0) | (f.vaelgerSeniorpension ? 16777216 : 0) | s[1878] << 25 | (s[846] && !s[1879] && s[545] ? s[3387] : 0) << 26 | s[1883] << 27 | s[1884] << 28 | (s[1883] ? s[1557] : 0) << 29, s[1875], s[1876], s[1881], s[1882], (f.modtogHjaelp30Juni2025 ? 1 : 0) | s[1892] << 1 | s[1893] << 2 | (s[2663] ? s[866] : s[2664]) << 3 | (f.harDanskIndfoedsret ? 32 : 0) | s[3390] << 6 | s[3391] << 7 | s[3392] << 8 | (f.opholdstilladelseEfterUdlaendingeloven7Eller8 ? 512 : 0) | s[537] << 10 | s[540] << 11 | (f.ligestilletEfterEUEllerOverenskomst ? 4096 : 0) | s[1898] << 13 | s[1899] << 14 | s[1900] << 15 | (f.vurderingsdato <= 18247 /* 2019-12-17 */ ? s[866] : s[2666] ? (s[3393] ? 2 : 0) : s[3394]) << 16 | s[1894] << 18 | s[1895] << 19 | s[3395] << 20 | s[3396] << 21 | s[3397] << 22 | s[1896] << 23 | s[1897] << 24 | (f.flyttetEfterTilkendelsen ? 33554432 : 0) | s[3398] << 26 | s[3399] << 27 | s[3400] << 28 | s[3401] << 29, s[3402] << 0 | s[3403] << 1 | s[538] << 2 | s[541] << 3 | s[3404] << 4 | s[3405] << 5 | s[3406] << 6 | s[3407] << 7 | (f.harFastBopaelIDanmark ? 256 : 0) | s[3408] << 9 | s[3409] << 10 | (f.harFastBopaelPaaFaeroeerneEllerIGroenland ? 2048 : 0) | (f.harHyrePaaDanskSkib ? 4096 : 0) | s[3410] << 13 | (f.saerligeOmstaendighederForPensionIUdlandet ? 16384 : 0) | s[539] << 15 | s[542] << 16 | s[1903] << 17 | s[1904] << 18 | s[3411] << 19 | (s[3411] === 1 ? s[3412] : s[3411] === 2 ? s[3412] : 0) << 21 | s[949] << 22 | s[950] << 23 | s[1907] << 24 | s[1908] << 25 | s[3413] << 26 | (s[3413] === 1 ? 0 : s[3413] === 2 ? (s[535] ? 1 : s[3414] ? 0 : 2) : 0) << 28, s[1901], s[1902], s[1905], s[1906], s[535] << 0 | s[3414] << 1 | s[1911] << 2 | s[3415] << 3 | (s[3415] === 2 ? 0 : s[3415] === 3 ? 0 : s[3415] === 4 ? (s[3414] ? 0 : 1) : 0) << 6 | s[952] << 7 | s[3416] << 8 | s[954] << 9 | s[1912] << 10 | s[1913] << 11 | s[1914] << 12 | s[1915] << 13 | s[1916] << 14 | (s[2663] ? s[866] : f.vurderingsdato <= 17325 /* 2017-06-08 */ ? s[2664] : f.vurderingsdato <= 17486 /* 2017-11-16 */ ? (s[3417] ? 3 : 0) : s[3418] ? 4 : 0) << 15 | s[1919] << 18 | s[1920] << 19 | (s[2663] ? s[866] : s[859] ? s[2664] : s[882] ? s[900] : s[929]) << 20 | s[3419] << 23 | s[1921] << 24 | s[1922] << 25 | (s[859] ? s[866] : s[2887] ? s[875] : s[3420] ? s[2888] : s[882] ? s[3421] : s[943]) << 26 | s[3422] << 29, s[1909], s[1910], (f.dokumenteretIngenForbedring ? 1 : 0) | s[1923] << 1 | s[1924] << 2 | (f.arbejdsevnenErVarigtNedsat ? 8 : 0) | (f.ikkeSelvforsoergendeTrodsStoette ? 16 : 0) | s[1917] << 5 | s[1918] << 6 | (s[2663] ? s[866] : s[882] ? s[2664] : s[944]) << 7 | s[3423] << 9 | s[3424] << 10 | s[1925] << 11 | s[1926] << 12 | (s[2663] ? s[866] : s[859] ? s[2664] : s[862] ? s[900] : s[2889]) << 13 | s[1927] << 16 | s[1928] << 17 | (f.bedtOmAfgoerelseOmPensionAlene ? (s[2663] ? s[866] : s[859] ? s[2664] : s[900]) : 0) << 18 | s[1929] << 20 | s[1930] << 21 | (s[3386] ? s[3387] : f.seniorpensionAnsoegtDen <= 16362 /* 2014-10-19 */ ? s[3389] : s[3388] ? (f.seniorpensionAnsoegtDen >= 16363 /* 2014-10-20 */ ? 3 : 0) : s[547] ? 4 : 0) << 22 | s[3425] << 25 | s[3426] << 26 | (f.langvarigOgAktuelTilknytning ? 134217728 : 0) | s[1931] << 28 | s[1932] << 29, (s[2663] ? s[866] : s[859] ? s[2664] : s[882] ? s[900] : s[3427]) << 0 | s[3428] << 3 | s[3429] << 4 | s[3430] << 5 | s[1935] << 6 | s[1936] << 7 | (s[2663] ? s[866] : s[859] ? s[2664] : s[904] ? s[900] : s[3431]) << 8 | (f.redegoerelseForIngenForbedring ? 2048 : 0) | (f.redegoerelseForRessourcerIPensionssag ? 4096 : 0) | (f.forklaringPaaVarigNedsaettelse ? 8192 : 0) | s[3432] << 14 | (f.forklaringPaaManglendeSelvforsoergelse ? 32768 : 0) | (f.konkreteArbejdsfunktionerErAngivet ? 65536 : 0) | (f.planMedFuldAfklaring ? 131072 : 0) | (f.dokumentationForUdtoemteIndsatser ? 262144 : 0) | s[1937] << 19 | s[1938] << 20 | (f.moedeMedBeslutterneErTilbudt ? 2097152 : 0) | s[559] << 22 | (f.pensionssagenOvergikDen <= 14518 /* 2009-10-01 */ ? s[3433] : f.pensionssagenOvergikDen >= 14519 /* 2009-10-02 */ ? 2 : 0) << 23 | s[2411] << 25 | s[2412] << 26 | s[3434] << 27 | s[3435] << 28 | s[3436] << 29, s[1939], s[1940], (f.langTilknytningMed20Til25Aar ? 1 : 0) | s[1942] << 1 | s[1943] << 2 | (s[862] ? s[866] : s[3078] ? s[3192] : s[3193]) << 3 | s[3437] << 5 | s[3438] << 6 | s[3439] << 7 | s[3440] << 8 | (f.varigtNedsatISenesteJob ? 512 : 0) | s[3441] << 10 | s[3442] << 11 | s[3443] << 12 | s[847] << 13 | s[1946] << 14 | s[1947] << 15 | (s[847] ? 0 : s[3444] <= 18261 /* 2019-12-31 */ ? 1 : s[3444] <= 18669 /* 2021-02-11 */ ? (s[3445] ? 2 : 0) : s[3446] ? 3 : 0) << 16 | s[1964] << 18 | (f.vurderingsdato <= 18625 /* 2020-12-29 */ ? s[866] : s[2666] ? (s[550] ? 2 : 0) : s[3394]) << 19 | s[3447] << 21 | s[3448] << 22 | s[3449] << 23 | s[3450] << 24 | s[3451] << 25 | s[3452] << 26 | s[3453] << 27 | s[1957] << 28 | s[1958] << 29, s[1948], s[1949], s[1950], s[1951], s[1962], s[1963], s[1955], s[1956], s[3454] << 0 | s[3455] << 1 | s[1952] << 2 | s[1953] << 3 | s[1954] << 4 | s[3456] << 5 | s[3457] << 6 | s[3458] << 7 | s[3459] << 8 | s[3460] << 9 | s[3461] << 10 | s[3462] << 11 | (f.tilknytningI9Maaneder ? 4096 : 0) | (f.kommerFraFleksydelse ? 8192 : 0) | s[1961] << 14 | s[3463] << 15 | s[3464] << 16 | s[3465] << 17 | s[3466] << 18 | s[3467] << 19 | s[1966] << 20 | (s[1966] ? 0 : s[3468] <= 18669 /* 2021-02-11 */ ? 1 : s[3468] >= 18670 /* 2021-02-12 */ ? 2 : 0) << 21 | s[1968] << 23 | (s[1968] ? 0 : s[3469] <= 18669 /* 2021-02-11 */ ? 1 : s[3469] >= 18670 /* 2021-02-12 */ ? 2 : 0) << 24 | s[1969] << 26 | s[1970] << 27 | s[1971] << 28, s[1959], s[1960], (s[2663] ? s[866] : f.vurderingsdato <= 19107 /* 2022-04-25 */ ? s[2664] : s[3470] ? (s[3471] ? 3 : 0) : s[3472]) << 0 | s[1972] << 3 | s[1973] << 4 | (s[2663] ? s[866] : s[3194] ? s[2664] : s[3470] ? s[3473] : s[3472]) << 5 | (f.aegtefaelleHarOgsaaPension ? 256 : 0) | s[1978] << 9 | s[1979] << 10 | (s[2663] ? s[866] : f.vurderingsdato <= 17487 /* 2017-11-17 */ ? s[2664] : s[3420] ? (s[3474] ? 3 : 0) : s[3421]) << 11 | (f.giftEllerSamlevende ? 16384 : 0) | s[1984] << 15 | s[1985] << 16 | s[1986] << 17 | (s[3475] ? s[3476] : f.folkepensionAnsoegtDen <= 17325 /* 2017-06-08 */ ? s[3477] : f.folkepensionAnsoegtDen <= 17486 /* 2017-11-16 */ ? (s[3478] ? 3 : 0) : s[3479] ? 4 : 0) << 18 | s[3480] << 21 | s[3481] << 22 | s[1982] << 23 | s[1983] << 24 | s[3482] << 25 | (s[3482] === 1 ? s[3483] : s[3482] === 2 ? s[3483] : 0) << 27 | s[3484] << 28 | s[1990] << 29, s[1974], s[1975], s[1976], s[1977], s[1980], s[1981], s[1987], s[1988], (s[1990] ? 0 : s[3485] <= 14518 /* 2009-10-01 */ ? 1 : s[3485] >= 14519 /* 2009-10-02 */ ? 2 : 0) << 0 | s[1993] << 2 | s[1994] << 3 | s[1995] << 4 | (s[3486] ? s[866] : f.vurderingsdato <= 19106 /* 2022-04-24 */ ? (s[769] ? 2 : 0) : s[3487] ? 3 : 0) << 5 | s[1991] << 7 | s[1992] << 8 | (s[2663] ? s[866] : s[3194] ? s[2664] : s[3195] ? s[3473] : s[561] ? 4 : 0) << 9 | (f.vaesentligtForbedretOgSelvforsoergende ? 4096 : 0) | s[3488] << 13 | s[3489] << 14 | (f.samtykkerTilFrakendelse ? 32768 : 0) | s[3490] << 16 | s[3491] << 17 | (f.udsendtMedPsykiskLidelse ? 262144 : 0) | s[3492] << 19 | (f.saerligeOmstaendighederForFrakendelse ? 1048576 : 0) | s[2000] << 21 | s[2001] << 22 | s[2002] << 23 | s[2003] << 24 | (s[356] ? s[866] : s[2442]) << 25 | (f.personligeForholdErOmtalt ? 134217728 : 0) | (f.undtagetEfterOffentlighedsloven ? 268435456 : 0) | (f.hensynModEgenacces ? 536870912 : 0), s[1996], s[1997], s[1998], s[1999], s[2004] << 0 | s[2005] << 1 | (f.sagenAngivet ? 4 : 0) | (f.temaErAngivet ? 8 : 0) | s[2006] << 4 | s[2007] << 5 | (s[356] ? s[866] : s[2543] ? s[2442] : s[563] ? 3 : 0) << 6 | (f.uforholdsmaessigtRessourceforbrug ? 256 : 0) | (f.retsstridigtFormaal ? 512 : 0) | s[3493] << 10 | (f.chikanoestFormaal ? 2048 : 0) | s[2008] << 12 | s[2009] << 13 | s[3494] << 14 | (f.oplysningenErModtagetUdenDokument ? 32768 : 0) | (f.oplysningenHarBetydning ? 65536 : 0) | s[2010] << 17 | s[2011] << 18 | (f.sagsskridtetErVaesentligt ? 524288 : 0) | (f.sagsskridtetFremgaarAfDokumenterne ? 1048576 : 0) | s[2012] << 21 | s[2013] << 22 | s[3495] << 23 | (f.dokumentetHarBetydning ? 16777216 : 0) | s[2014] << 25 | s[2015] << 26 | s[3496] << 27 | s[849] << 28, s[2016], s[2017], (s[568] ? 1 : s[3497] ? (s[3498] ? 2 : 0) : s[569] ? 3 : 0) << 0 | s[568] << 2 | s[569] << 3 | (f.anmodningEfterOffentlighedslovenErFaerdigbehandlet ? 16 : 0) | (s[3497] ? (s[3498] ? 1 : 0) : s[569] ? 2 : 0) << 5 | s[3499] << 7 | s[3500] << 8 | s[3501] << 9 | s[2021] << 10 | s[2022] << 11 | s[566] << 12 | (f.afgoerelsenOmAktindsigtFastholdes ? 8192 : 0) | s[2025] << 14 | (f.afgoerelsenOmAktindsigtFastholdes ? (f.klageOverAfslagModtaget <= 16070 /* 2013-12-31 */ ? (f.klageOverAfslagModtaget >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[3502] ? 2 : 0) : 0) << 15 | s[2028] << 17 | (f.klageOverAfslagModtagetAfKlageinstansen <= 16070 /* 2013-12-31 */ ? (f.klageOverAfslagModtagetAfKlageinstansen >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[2028] ? 2 : 0) << 18 | s[2029] << 20 | s[2030] << 21 | s[2031] << 22 | s[2032] << 23 | s[3503] << 24 | s[2035] << 25 | (f.klageOverSagsbehandlingstidModtaget <= 16070 /* 2013-12-31 */ ? (f.klageOverSagsbehandlingstidModtaget >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[2035] ? 2 : 0) << 26 | s[2038] << 28, s[2019], s[2020], s[2023], s[2024], s[2026], s[2027], s[2033], s[2034], s[2036], s[2037], (f.klageOverSagsbehandlingstidModtagetAfKlageinstansen <= 16070 /* 2013-12-31 */ ? (f.klageOverSagsbehandlingstidModtagetAfKlageinstansen >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[2038] ? 2 : 0) << 0 | s[2039] << 2 | s[2040] << 3 | s[570] << 4 | (f.materialetErOffentligtTilgaengeligt ? 32 : 0) | s[2043] << 6 | (f.pensionssagenOvergikDen <= 15094 /* 2011-04-30 */ ? s[3433] : s[2043] ? 2 : 0) << 7 | (f.foertidspensionErBevilget ? 512 : 0) | s[2044] << 10 | s[2045] << 11 | s[850] << 12 | (f.foertidspensionAnsoegtDen <= 15094 /* 2011-04-30 */ ? (s[850] ? 1 : 0) : s[3504] ? 2 : 0) << 13 | s[573] << 15 | s[574] << 16 | (s[859] ? s[866] : s[882] ? s[875] : s[3255]) << 17 | s[2051] << 20 | s[2052] << 21 | (s[2051] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[3505] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 22 | s[3505] << 24 | s[3506] << 25 | (f.forkertVejledning ? 67108864 : 0) | (f.saerligeOmstaendighederForRefusion ? 134217728 : 0) | s[851] << 28, s[2041], s[2042], s[2047], s[2048], s[2049], s[2050], s[2053], s[2054], (s[3507] ? s[3508] : f.ansoegningenModtaget <= 14699 /* 2010-03-31 */ ? s[3509] : s[3510] ? 3 : 0) << 0 | s[2056] << 2 | s[2057] << 3 | (s[3507] ? s[3508] : s[3509]) << 4 | s[2058] << 6 | s[2059] << 7 | s[2060] << 8 | s[2061] << 9 | (s[3511] ? s[866] : s[3512]) << 10 | s[2062] << 12 | s[2063] << 13 | (f.vurderingsdato <= 15924 /* 2013-08-07 */ ? s[866] : f.vurderingsdato >= 15925 /* 2013-08-08 */ ? 2 : 0) << 14 | (f.setPaaAlleMuligheder ? 65536 : 0) | (f.setPaaAndreMyndigheder ? 131072 : 0) | s[2064] << 18 | s[2065] << 19 | s[2068] << 20 | (f.foerstHenvendtOmForsoergelse <= 15924 /* 2013-08-07 */ ? (s[2068] ? 1 : 0) : f.foerstHenvendtOmForsoergelse >= 15925 /* 2013-08-08 */ ? 2 : 0) << 21 | s[3513] << 23 | (f.iKontaktforloeb ? 16777216 : 0) | (f.iSygedagpengeopfoelgning ? 33554432 : 0) | s[2071] << 26 | (f.foranstaltningensSlut <= 14124 /* 2008-09-02 */ ? (s[2071] ? 1 : 0) : f.foranstaltningensSlut >= 14125 /* 2008-09-03 */ ? 2 : 0) << 27 | s[2072] << 29, s[2066], s[2067], s[2069], s[2070], s[2073] << 0 | s[2074] << 1 | s[2075] << 2 | s[2076] << 3 | (s[859] ? s[866] : s[904] ? s[875] : s[3514]) << 4 | s[3515] << 6 | (f.forberedendeDelErAktuel ? 128 : 0) | (f.laegeattestTilTeametErAktuel ? 256 : 0) | (f.manglenVarUdenBetydning ? 512 : 0) | s[2077] << 10 | s[2078] << 11 | (f.faarHjaelp ? 4096 : 0) | (f.forholdHarAendretSig ? 8192 : 0) | s[2079] << 14 | s[2080] << 15 | s[2081] << 16 | (s[3511] ? s[866] : f.vurderingsdato <= 15079 /* 2011-04-15 */ ? s[3512] : f.vurderingsdato <= 15139 /* 2011-06-14 */ ? (s[3516] ? 3 : 0) : s[3517] ? 4 : 0) << 17 | s[3518] << 20 | s[3519] << 21 | s[3520] << 22 | s[2086] << 23 | s[2087] << 24 | s[3521] << 25 | (f.oplysningenErNoedvendigUdenSamtykke ? 67108864 : 0) | (f.samtykkeErForsoegtIndhentet ? 134217728 : 0) | s[2082] << 28 | s[2083] << 29, (f.harGivetSamtykke ? 1 : 0) | s[2084] << 1 | s[2085] << 2 | s[3522] << 3 | (f.medvirkerTilOplysning ? 16 : 0) | s[2088] << 5 | s[2089] << 6 | (f.beskedOmAdgangTilOplysninger ? 128 : 0) | (f.beskedOmManglendeMedvirken ? 256 : 0) | (f.beskedOmAendringerDerBetyderNoget ? 512 : 0) | (f.beskedOmTilbagebetalingOgStraf ? 1024 : 0) | s[2090] << 11 | s[2091] << 12 | s[2092] << 13 | (s[575] ? (s[3523] ? s[3524] : f.afgoerelsenMeddelt <= 15886 /* 2013-06-30 */ ? s[3525] : s[3526] ? 3 : 0) : 0) << 14 | s[2093] << 16 | s[2094] << 17 | s[852] << 18 | (s[3523] ? s[3524] : s[3525]) << 19 | s[2096] << 21 | s[2097] << 22 | s[2100] << 23 | s[2101] << 24 | s[2102] << 25 | s[3527] << 26 | (s[3527] === 1 ? s[3528] : s[3527] === 2 ? s[3528] : 0) << 28 | s[577] << 29, s[2098], s[2099], (f.klagenSendtDigitaltITide ? 1 : 0) | s[2103] << 1 | s[2104] << 2 | s[576] << 3 | s[3529] << 4 | s[3530] << 6 | s[3531] << 7 | (f.afgoerelsenIvaerksaettesStraks ? 256 : 0) | s[3532] << 9 | s[3533] << 10 | s[3534] << 11 | (f.ankestyrelsenTillagdeOpsaettendeVirkning ? 4096 : 0) | s[3535] << 13 | s[3536] << 14 | (f.klagenModtaget <= 14456 /* 2009-07-31 */ ? s[3537] : f.klagenModtaget <= 18791 /* 2021-06-13 */ ? (f.klagenModtaget >= 14457 /* 2009-08-01 */ ? 2 : 0) : f.klagenModtaget >= 18792 /* 2021-06-14 */ ? 3 : 0) << 15 | s[2108] << 17 | s[2109] << 18 | s[2110] << 19 | s[2111] << 20 | s[853] << 21 | s[2115] << 22 | (s[853] ? (f.nyAfgoerelseMeddelt <= 14456 /* 2009-07-31 */ ? (s[3538] ? 1 : 0) : f.nyAfgoerelseMeddelt <= 17531 /* 2017-12-31 */ ? (f.nyAfgoerelseMeddelt >= 14457 /* 2009-08-01 */ ? 2 : 0) : f.nyAfgoerelseMeddelt <= 18791 /* 2021-06-13 */ ? (f.nyAfgoerelseMeddelt >= 17532 /* 2018-01-01 */ ? 3 : 0) : f.nyAfgoerelseMeddelt >= 18792 /* 2021-06-14 */ ? 4 : 0) : 0) << 23 | s[2118] << 26 | (s[853] ? (f.fastholdelseModtaget <= 14456 /* 2009-07-31 */ ? (s[3539] ? 1 : 0) : f.fastholdelseModtaget <= 18791 /* 2021-06-13 */ ? (f.fastholdelseModtaget >= 14457 /* 2009-08-01 */ ? 2 : 0) : f.fastholdelseModtaget >= 18792 /* 2021-06-14 */ ? 3 : 0) : 0) << 27 | s[2119] << 29, s[2106], s[2107], s[2112], s[2113], s[2116], s[2117], s[2120] << 0 | s[2121] << 1 | s[2122] << 2 | (f.klagenErSendtDirekte ? 8 : 0) | s[2126] << 4 | s[2127] << 5 | s[2123] << 6 | s[2124] << 7 | s[2125] << 8 | s[3540] << 9 | s[3541] << 10 | s[3542] << 11 | s[3543] << 12 | s[3544] << 13 | s[3545] << 14 | s[584] << 15 | s[3546] << 16 | s[2131] << 18 | s[2132] << 19 | (f.feriePasserMedForloebet ? 1048576 : 0) | (f.ferieIndenForFerieloven ? 2097152 : 0) | (f.ferieAftalt ? 4194304 : 0) | s[2135] << 23 | (f.ferieAftalt ? s[3546] : 0) << 24 | s[2136] << 26 | s[2137] << 27 | s[2142] << 28 | s[2143] << 29, s[2133], s[2134], s[2140], s[2141], s[3547] << 0 | (s[3547] === 1 ? s[3548] : s[3547] === 2 ? s[3548] : 0) << 2 | s[959] << 3 | (f.saerligeGrundeTilAndetTidspunkt ? 16 : 0) | s[2144] << 5 | s[2145] << 6 | (s[964] ? s[866] : s[859] ? s[2741] : s[2742] ? s[900] : s[882] ? s[2743] : s[943]) << 7 | (f.arbejdsevnenErAfklaret ? 1024 : 0) | (f.berettigetTilRevalidering ? 2048 : 0) | (f.berettigetTilFleksjob ? 4096 : 0) | (f.berettigetTilFoertidspension ? 8192 : 0) | (f.berettigetTilRessourceforloeb ? 16384 : 0) | s[2148] << 15 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[866] : s[2148] ? 2 : 0) << 16 | (f.ophoerErAfgjort ? 262144 : 0) | s[2151] << 19 | s[789] << 20 | (s[121] ? (s[892] ? (s[115] <= 14612 /* 2010-01-03 */ ? s[894] : s[893] ? (s[113] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[3549] ? 3 : 0) : 0) : 0) << 21 | s[3550] << 23 | s[3551] << 24 | s[2153] << 25 | s[2154] << 26 | (s[964] ? s[866] : s[2860] ? s[2741] : s[2865]) << 27 | (f.sagenErBelyst ? 536870912 : 0), s[2146], s[2147], s[2149], s[2150], s[2155], s[2156], s[2157] << 0 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[2157] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 1 | s[2158] << 3 | s[2159] << 4 | s[2160] << 5 | (s[2426] ? s[866] : s[862] ? s[2427] : s[877]) << 6 | s[2161] << 8 | s[2162] << 9 | (f.oenskerLaegeattest ? 1024 : 0) | (f.attestIndhentet ? 2048 : 0) | s[605] << 12 | s[600] << 13 | s[599] << 14 | (f.tilbagevendenForestaar ? 32768 : 0) | (f.risikoForLangtForloeb ? 65536 : 0) | s[592] << 17 | s[593] << 18 | (f.behovForTvaerfagligIndsats ? 524288 : 0) | s[606] << 20 | s[607] << 21 | s[2169] << 22 | s[2170] << 23 | (s[36] && s[469] ? 1 : s[36] && !s[468] ? (s[2876] ? s[3192] : s[882] ? s[3552] : s[3427]) : 0) << 24 | s[595] << 27 | s[2171] << 28 | s[2172] << 29, s[2167], s[2168], s[2173] << 0 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[866] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[3553] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[3554] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[3555] ? 4 : 0) : s[882] ? (s[3556] ? 5 : 0) : s[931]) << 1 | s[612] << 4 | s[613] << 5 | (f.fremmoedeErNoedvendigt ? 64 : 0) | s[2176] << 7 | s[2177] << 8 | (s[598] && s[469] ? 1 : s[598] && !s[468] ? (s[3557] ? s[908] : s[964] ? (s[3558] ? 3 : 0) : s[2426] ? (s[888] ? 4 : 0) : s[862] ? s[3559] : s[2876] ? s[3003] : s[882] ? s[3196] : s[904] ? s[3221] : s[39] ? 9 : 0) : 0) << 9 | s[3560] << 13 | s[3561] << 14 | s[2178] << 15 | s[2179] << 16 | s[2180] << 17 | (s[964] ? s[866] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[2741] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[3562] ? 3 : 0) : s[2426] ? (s[3563] ? 4 : 0) : s[3559]) << 18 | s[2181] << 21 | s[2182] << 22 | s[2183] << 23 | (s[2426] ? s[866] : s[2876] ? s[2427] : s[882] ? s[3552] : s[929]) << 24 | s[2184] << 27 | s[2185] << 28 | s[2186] << 29, s[2174], s[2175], (s[2426] ? s[866] : s[862] ? s[2427] : s[2876] ? s[877] : s[882] ? s[2877] : s[943]) << 0 | s[2189] << 3 | s[2190] << 4 | s[2191] << 5 | s[2192] << 6 | s[2193] << 7 | (s[3557] ? s[866] : s[964] ? (s[3558] ? 2 : 0) : s[2426] ? s[966] : s[3564]) << 8 | s[2194] << 11 | s[2195] << 12 | (s[964] ? s[866] : s[859] ? s[2741] : s[2742] ? s[900] : s[904] ? s[2743] : s[956]) << 13 | s[3565] << 16 | (f.udebliver ? 131072 : 0) | (f.rimeligGrund ? 262144 : 0) | (f.skriftligtOrienteret ? 524288 : 0) | s[617] << 20 | s[616] << 21 | (s[964] ? s[866] : s[2863] ? s[2741] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? s[2976] : s[2950] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[420] ? 5 : 0) << 22 | s[3566] << 25 | s[2196] << 26 | s[2197] << 27 | s[3567] << 28 | s[3568] << 29, s[2187], s[2188], (f.noedvendigBehandling ? 1 : 0) | s[3569] << 1 | s[3570] << 2 | (f.hensigtsmaessigOptraening ? 8 : 0) | (f.opfordret ? 16 : 0) | s[2198] << 5 | s[2199] << 6 | s[2200] << 7 | s[2201] << 8 | (f.partshoertOmOphoer ? 512 : 0) | s[3571] << 10 | (f.harSvaretPaaPartshoering ? 2048 : 0) | s[3572] << 12 | s[2202] << 13 | s[2203] << 14 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[866] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 15 | (f.andetGrundlagEndHoertOm ? 131072 : 0) | (f.partshoertOmNytGrundlag ? 262144 : 0) | s[854] << 19 | s[2205] << 20 | s[2206] << 21 | (s[964] ? s[866] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[2741] : s[3573] ? (s[3574] ? 3 : 0) : s[3575]) << 22 | s[3576] << 25 | s[3577] << 26 | (f.genoptagetFoer ? 134217728 : 0) | s[2211] << 28, s[2207], s[2208], s[2209], s[2210], (s[854] && !s[2205] && !s[2206] ? s[2754] : 0) << 0 | s[626] << 2 | s[627] << 3 | (s[892] ? (s[893] ? s[894] : s[3578] ? s[895] : s[3579] ? s[3580] : s[115] <= 18318 /* 2020-02-26 */ ? s[3581] : s[115] <= 18858 /* 2021-08-19 */ ? (s[113] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[115] <= 18953 /* 2021-11-22 */ ? (s[113] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[115] <= 19051 /* 2022-02-28 */ ? (s[113] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[113] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 4 | s[749] << 8 | s[751] << 9 | (f.aftaleForSelvstaendig ? 1024 : 0) | (f.sygMedCovid19 ? 2048 : 0) | s[2297] << 12 | s[2298] << 13 | s[3582] << 14 | s[3583] << 15 | s[3584] << 16 | s[3585] << 17 | s[779] << 18 | s[781] << 19 | (f.aftaleMedArbejdsgiver ? 1048576 : 0) | s[772] << 21 | s[775] << 22 | s[720] << 23 | s[3586] << 24 | s[3587] << 25 | s[3588] << 26 | s[3589] << 27 | s[3590] << 28 | s[3591] << 29, s[628], s[629], s[2295], s[2296], s[3592] << 0 | s[3593] << 1 | s[3594] << 2 | s[3595] << 3 | s[3596] << 4 | s[2212] << 5 | s[2213] << 6 | s[2214] << 7 | s[2217] << 8 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[866] : s[2217] ? 2 : 0) << 9 | s[2220] << 11 | s[2221] << 12 | s[2222] << 13 | s[2223] << 14 | s[2224] << 15 | (s[637] && !s[638] && !s[155] ? (s[153] && !s[155] && !s[3597] ? (s[159] <= 16251 /* 2014-06-30 */ ? (s[157] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[157] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 16 | s[2228] << 18 | s[2229] << 19 | (s[640] && !s[643] && !s[642] ? (s[892] ? (s[962] ? 1 : 0) : 0) : 0) << 20 | s[2230] << 21 | s[2231] << 22 | s[644] << 23 | s[645] << 24 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 33554432 : 0) | s[2235] << 26 | (s[644] && !s[645] && s[2] ? (s[216] ? 1 : 0) : 0) << 27 | s[3598] << 28 | s[2240] << 29, s[2215], s[2216], s[2218], s[2219], s[2226], s[2227], s[2233], s[2234], s[2238], s[2239], s[2241] << 0 | (f.pensionTilkendt ? (s[964] ? s[866] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[2741] : s[3573] ? (s[3599] ? 3 : 0) : s[3575]) : 0) << 1 | (f.pensionTilkendt ? 16 : 0) | (f.pensionMedTilbagevirkendeKraft ? 32 : 0) | s[2251] << 6 | s[3600] << 7 | s[2242] << 9 | s[2243] << 10 | s[2244] << 11 | (s[3601] ? s[3600] : 0) << 12 | s[3601] << 14 | (f.retErOpbrugt ? 32768 : 0) | s[3602] << 16 | s[656] << 17 | s[657] << 18 | s[3603] << 19 | s[3604] << 20 | s[3605] << 21 | s[660] << 22 | s[661] << 23 | (s[3606] ? (s[963] <= 18808 /* 2021-06-30 */ ? 1 : s[3607] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 24 | s[3608] << 26 | s[3609] << 27 | s[3610] << 28 | s[650] << 29, s[2249], s[2250], s[658], s[659], s[3611] << 0 | s[3612] << 1 | s[3613] << 2 | s[3614] << 3 | s[648] << 4 | s[649] << 5 | s[3615] << 6 | (f.fortsatRet9Marts2020 ? 128 : 0) | s[2247] << 8 | s[2248] << 9 | (s[3606] ? 1 : 0) << 10 | s[2252] << 11 | s[2253] << 12 | s[2254] << 13 | (s[3616] ? s[3600] : 0) << 14 | s[3616] << 16 | s[3617] << 17 | s[664] << 18 | s[665] << 19 | (s[660] && !s[661] && s[3618] < NEVER ? (s[3618] <= 18808 /* 2021-06-30 */ ? 1 : s[3619] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 20 | s[3620] << 22 | s[3621] << 23 | s[3622] << 24 | s[3623] << 25 | s[3624] << 26 | s[3625] << 27 | s[3626] << 28 | s[3627] << 29, s[2245], s[2246], s[662], s[663], s[3628] << 0 | s[3629] << 1 | s[3630] << 2 | (s[3631] <= 18808 /* 2021-06-30 */ ? 1 : s[3632] ? 2 : 0) << 3 | s[3633] << 5 | s[3634] << 6 | s[3635] << 7 | s[3636] << 8 | s[667] << 9 | (s[667] ? 0 : s[3637] <= 18808 /* 2021-06-30 */ ? 1 : s[3638] ? 2 : 0) << 10 | s[3639] << 12 | s[3640] << 13 | s[3641] << 14 | s[3642] << 15 | s[3643] << 16 | s[669] << 17 | s[671] << 18 | (s[664] && !s[665] && s[3644] < NEVER ? (s[3644] <= 18808 /* 2021-06-30 */ ? 1 : s[3645] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 19 | s[3646] << 21 | s[3647] << 22 | s[3648] << 23 | s[3649] << 24 | s[3650] << 25 | s[3651] << 26 | s[668] << 27 | s[670] << 28, s[2255], s[666], s[673], s[675], s[672], s[674], (s[3652] ? (s[3653] <= 18808 /* 2021-06-30 */ ? 1 : s[3654] ? 2 : 0) : 0) << 0 | s[3655] << 2 | s[3656] << 3 | s[3657] << 4 | s[3658] << 5 | s[3659] << 6 | s[3660] << 7 | s[2258] << 8 | s[2259] << 9 | (s[3661] && !s[3662] && s[3663] < NEVER ? (s[3663] <= 18808 /* 2021-06-30 */ ? 1 : s[3664] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 10 | s[3665] << 12 | s[3666] << 13 | s[3662] << 14 | s[3667] << 15 | s[3668] << 16 | s[3669] << 17 | s[3670] << 18 | s[678] << 19 | s[679] << 20 | (s[2258] && !s[2259] && s[3671] < NEVER ? (s[3671] <= 18808 /* 2021-06-30 */ ? 1 : s[3672] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 21 | s[3673] << 23 | s[3674] << 24 | s[3675] << 25 | s[3676] << 26 | s[3677] << 27 | s[3678] << 28 | s[2262] << 29, s[2256], s[2257], s[676], s[677], s[2260], s[2261], s[2263] << 0 | (s[678] && !s[679] && s[3679] < NEVER ? (s[3679] <= 18808 /* 2021-06-30 */ ? 1 : s[3680] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 1 | s[3681] << 3 | s[3682] << 4 | s[3683] << 5 | s[3684] << 6 | s[3685] << 7 | s[3686] << 8 | s[2266] << 9 | s[2267] << 10 | (s[2262] && !s[2263] && s[3687] < NEVER ? (s[3687] <= 18808 /* 2021-06-30 */ ? 1 : s[3688] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 11 | s[3689] << 13 | s[3690] << 14 | s[3691] << 15 | s[3692] << 16 | s[3693] << 17 | s[3694] << 18 | s[2272] << 19 | (s[2783] ? (s[95] <= 14691 /* 2010-03-23 */ ? s[2785] : s[2784] ? (s[96] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[2794] ? (s[891] ? 3 : 0) : s[2796] ? 4 : 0) : 0) << 20 | s[699] << 23 | s[703] << 24 | (s[2783] ? s[2785] : 0) << 25 | s[702] << 26 | s[705] << 27 | s[2275] << 28 | s[2276] << 29, s[2264], s[2265], s[2270], s[2271], s[697], s[698], s[700], s[701], s[2273], s[2274], s[2280], s[2281], s[2282] << 0 | s[2283] << 1 | (s[160] && !s[161] && !s[162] ? s[2789] : 0) << 2 | s[3695] << 4 | s[3696] << 5 | s[706] << 6 | s[2284] << 7 | s[2285] << 8 | s[2286] << 9 | (f.sygUnderAftaltFri ? 1024 : 0) | s[2289] << 11 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[866] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 12 | s[2303] << 14 | s[2304] << 15 | (s[126] && !s[127] && !s[125] ? s[960] : 0) << 16 | (f.sygemeldtITide ? 262144 : 0) | (f.indsigelseModSenSygemelding ? 524288 : 0) | (f.fyldestgoerendeBegrundelse ? 1048576 : 0) | s[711] << 21 | s[715] << 22 | (s[142] ? (s[892] ? (s[3579] ? s[894] : s[3697] ? 2 : 0) : 0) : 0) << 23 | s[2307] << 25 | s[2308] << 26 | s[3698] << 27 | s[3699] << 28 | s[2311] << 29, s[2287], s[2288], s[2301], s[2302], s[713], s[712], s[2305], s[2306], s[2309], s[2310], s[2312] << 0 | (s[729] ? (s[892] ? (s[893] ? s[894] : s[3700] ? s[895] : s[3579] ? s[3701] : s[2814] ? s[3581] : s[2815] ? 5 : 0) : 0) : 0) << 1 | s[729] << 4 | s[740] << 5 | (f.underretningsbrevSendt ? 64 : 0) | s[726] << 7 | s[727] << 8 | s[728] << 9 | (s[729] ? s[960] : 0) << 10 | s[723] << 12 | s[725] << 13 | s[724] << 14 | (s[729] ? (s[892] ? (s[893] ? s[894] : s[3700] ? s[895] : s[115] <= 19722 /* 2023-12-31 */ ? s[3701] : s[113] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 15 | s[3702] << 18 | s[3703] << 19 | s[3704] << 20 | s[3705] << 21 | (f.undskyldendeForhold ? 4194304 : 0) | s[3706] << 23 | (f.arbejdsgiverAnmeldteIkke ? 16777216 : 0) | s[3707] << 25 | s[2315] << 26 | s[2316] << 27 | s[2319] << 28 | s[2320] << 29, s[2313], s[2314], s[2317], s[2318], (s[121] ? (s[892] ? (s[893] ? s[894] : s[2812] ? s[895] : s[3700] ? (s[2813] ? 3 : 0) : s[3579] ? (s[3708] ? 4 : 0) : s[3697] ? 5 : 0) : 0) : 0) << 0 | s[3709] << 3 | s[3710] << 4 | s[790] << 5 | s[788] << 6 | s[3711] << 7 | s[2323] << 8 | s[2324] << 9 | s[3712] << 10 | (s[3712] === 1 ? 0 : s[3712] === 2 ? 0 : s[3712] === 4 ? 0 : s[3712] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 13 | (f.oplystDelvistLedig ? 16384 : 0) | s[2327] << 15 | s[2328] << 16 | (s[137] ? (s[892] ? (s[893] ? s[894] : s[3578] ? s[895] : s[3580]) : 0) : 0) << 17 | s[2336] << 19 | s[2337] << 20 | s[2338] << 21 | (s[137] ? s[3713] : 0) << 22 | s[3714] << 25 | s[3715] << 26 | s[3716] << 27 | (f.nemrefusionNede ? 268435456 : 0) | s[2331] << 29, s[2321], s[2322], s[2325], s[2326], s[2329], s[2330], s[2332] << 0 | (s[137] ? s[960] : 0) << 1 | s[3717] << 3 | s[3718] << 4 | s[2333] << 5 | s[2334] << 6 | s[2335] << 7 | s[2355] << 8 | s[2356] << 9 | s[782] << 10 | s[2368] << 11 | s[2369] << 12 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[866] : s[964] ? (s[3719] ? 2 : 0) : s[966]) << 13 | s[2364] << 15 | s[2365] << 16 | s[965] << 17 | s[3720] << 18 | (f.ledigUdenLoen ? 1048576 : 0) | (f.arbejdsgiverTilbyderDeltid ? 2097152 : 0) | s[776] << 22 | s[780] << 23 | s[3721] << 24 | s[3722] << 25 | s[3723] << 26 | s[3724] << 27 | s[3725] << 28 | s[773] << 29, s[2339], s[2340], s[765], s[766], s[2353], s[2354], s[2366], s[2367], s[767], s[768], s[777], s[778], s[770], s[771], s[774] << 0 | s[3726] << 1 | s[3727] << 2 | s[3728] << 3 | s[2343] << 4 | s[2344] << 5 | s[2347] << 6 | s[2348] << 7 | s[2351] << 8 | s[2352] << 9 | (s[121] ? s[2754] : 0) << 10 | s[2359] << 12 | s[2360] << 13 | (s[121] ? s[3720] : 0) << 14 | s[2363] << 16 | s[2370] << 17 | s[2371] << 18 | (s[964] ? s[866] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[2741] : s[3729] ? 3 : 0) << 19 | s[856] << 21 | s[2374] << 22 | s[2375] << 23 | (s[856] ? 0 : s[3730] <= 16658 /* 2015-08-11 */ ? 1 : s[857] ? 2 : 0) << 24 | s[2376] << 26 | s[2377] << 27 | s[2378] << 28, s[2341], s[2342], s[2345], s[2346], s[2349], s[2350], s[2357], s[2358], s[2361], s[2362], (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[866] : s[3486] ? (s[3731] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[769] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[3732] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[3733] ? 5 : 0) : s[3734] ? 6 : 0) << 0 | s[3735] << 3 | (f.hjemmeEfterAnbefaling ? 16 : 0) | s[2381] << 5 | s[2382] << 6 | (s[772] && !s[775] && !s[125] ? s[2754] : 0) << 7 | s[2385] << 9 | s[2386] << 10 | (s[779] && !s[781] && !s[125] ? s[2424] : 0) << 11 | s[2387] << 13 | s[2388] << 14 | s[858] << 15 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[3736] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[3737] ? 2 : 0) : s[3738] ? (s[3739] ? 3 : 0) : s[967] ? 4 : 0) << 16 | s[3740] << 19 | (f.langvarigEllerKroniskLidelse ? 1048576 : 0) | (f.risikoenErVaesentligtForoeget ? 2097152 : 0) | s[3741] << 22 | (f.behandlingBesluttetVedAnsaettelsen ? 8388608 : 0) | s[3742] << 24 | s[3743] << 25 | s[3744] << 26 | s[2390] << 27 | s[2391] << 28, s[2379], s[2380], s[2383], s[2384], (s[3738] ? s[3736] : s[3745]) << 0 | (f.aftaleErSkriftlig ? 4 : 0) | (f.aftaleErGodkendt ? 8 : 0) | s[2394] << 4 | s[2395] << 5 | s[3746] << 6 | (f.vaesentligeAendringerVedUdloeb ? 128 : 0) | s[2396] << 8 | s[2397] << 9 | (s[3738] ? s[3736] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[3745] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[3747] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 10 | (f.laegeligDokumentationForRisiko ? 8192 : 0) | s[2402] << 14 | s[2403] << 15 | (s[121] ? s[3713] : 0) << 16 | s[3748] << 19 | s[3749] << 20 | s[3750] << 21 | (f.skyldesLoenmodtageren ? 4194304 : 0) | s[3751] << 23 | s[2400] << 24 | s[2401] << 25 | (s[121] ? (s[892] ? (s[893] ? s[894] : s[3700] ? s[895] : s[3579] ? s[3701] : s[3581]) : 0) : 0) << 26 | s[3752] << 29, s[2392], s[2393], s[2398], s[2399], s[3753] << 0 | s[3754] << 1 | s[3755] << 2 | s[3756] << 3 | s[3757] << 4 | s[3758] << 5 | s[3759] << 6 | s[3760] << 7 | s[3761] << 8 | s[3762] << 9 | s[2404] << 10 | s[2405] << 11 | s[2409] << 12 | s[2410] << 13 | s[792] << 14 | (s[265] ? s[866] : s[792] ? 2 : 0) << 15 | (f.hjaelpemiddelKoebtFoerBevilling ? 131072 : 0) | (f.saerligGrundTilKoebFoerBevilling ? 262144 : 0) | s[2406] << 19 | s[2407] << 20 | (f.funktionsevnenErVarigtNedsat ? 2097152 : 0) | s[3763] << 22 | (f.hjaelpemidletAfhjaelperVaesentligt ? 8388608 : 0) | (f.hjaelpemidletLetterHjemmetVaesentligt ? 16777216 : 0) | (f.hjaelpemidletErNoedvendigtForErhverv ? 33554432 : 0) | (f.hjaelpemidletErBedstOgBilligst ? 67108864 : 0) | s[803] << 27, s[799], s[800], (s[948] ? s[866] : f.vurderingsdato <= 15399 /* 2012-02-29 */ ? s[3134] : s[2860] ? (s[3764] ? 3 : 0) : s[3077] ? s[3055] : s[3765] ? (s[794] ? 5 : 0) : s[793] ? (s[3766] ? 6 : 0) : s[862] ? (s[795] ? 7 : 0) : s[2890] ? (s[36] ? 8 : 0) : s[2876] ? (s[182] ? 9 : 0) : s[268] ? (s[165] ? 10 : 0) : s[3195] ? (s[52] ? 11 : 0) : s[561] ? 12 : 0) << 0 | s[3767] << 4 | s[3768] << 5 | s[804] << 6 | (s[798] && !s[796] && !s[797] ? (s[948] ? s[866] : s[268] ? s[3134] : s[3133]) : 0) << 7 | s[3769] << 10 | (f.faaetHjaelp3MaanederAf18 ? 2048 : 0) | s[3770] << 12 | s[3771] << 13 | (f.behovetBortfalderEfterRevalidering ? 16384 : 0) | s[3772] << 15 | s[3773] << 16 | s[3774] << 17 | s[2415] << 18 | s[2416] << 19 | s[2419] << 20 | s[2420] << 21, s[801], s[802], s[2413], s[2414], s[2417], s[2418]] }
}
