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
  s[56] = v0
  const AIBEK_1_6 = !v0 || f.afgoerelsenErAleneAutomatisk === false
  s[823] = AIBEK_1_6
  const AIBEK_1_6_nej = !v0 || f.afgoerelsenErAleneAutomatisk
  s[824] = AIBEK_1_6_nej
  // AIBEK.2: Pligterne ved brug af kunstig intelligens er opfyldt (BEK 101/2026 § 2)
  const v3 = f.brugenAfAiErDokumenteret && f.brugenAfAiFremgaarTydeligt
  const AIBEK_2 = f.kunstigIntelligensErBrugt && (!v0 || v3)
  s[825] = AIBEK_2
  const AIBEK_2_nej = f.kunstigIntelligensErBrugt && (!v0 || !v3)
  s[826] = AIBEK_2_nej
  const AIBEK_2_ir = f.kunstigIntelligensErBrugt === false || !v0
  s[827] = AIBEK_2_ir
  // ALF.53.2.fleksjob: Ny ret til dagpenge efter fleksjob (ALF § 53, stk. 2)
  const v7 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[2] = v7
  const v8 = f.timerUdenStoetteSeneste3Aar >= 192400
  s[490] = v8
  const v9 = f.erVisiteretTilFleksjob === false && v8
  const ALF_53_2_fleksjob = !v7 || v9
  s[828] = ALF_53_2_fleksjob
  const ALF_53_2_fleksjob_nej = !v7 || !v9
  s[829] = ALF_53_2_fleksjob_nej
  // ALF.55.sygdom: Sygdommen forlænger retten til dagpenge (ALF § 55)
  const v12 = f.vurderingsdato >= 14791 /* 2010-07-01 */
  const v13 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[77] = v13
  const v14 = runStart(v13, f.vurderingsdato)
  s[80] = v14
  const v15 = f.vurderingsdato >= shiftDays(v14, 42)
  const v16 = f.persongruppe === 'ledig'
  s[156] = v16
  const ALF_55_sygdom = v16 && (!v7 || v12 || v15)
  s[831] = ALF_55_sygdom
  const ALF_55_sygdom_nej = v16 && (!v7 || v12 || !v15)
  s[832] = ALF_55_sygdom_nej
  const ALF_55_sygdom_ir = !v16 || !v7 || v12
  s[770] = ALF_55_sygdom_ir
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v20 = v14 >= 13332 /* 2006-07-03 */
  s[78] = v20
  const v21 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v22 = dayReaching(v21, v14, 1)
  s[762] = v22
  const v23 = runEnd(v13, f.vurderingsdato)
  s[79] = v23
  const v24 = v23 >= v22
  const v25 = v24 ? v22 : NEVER
  const v26 = v14 >= NEVER
  s[81] = v26
  const SDL_6_1 = v20 ? v25 : FIRST_DAY
  s[134] = SDL_6_1
  const SDL_6_1_hoej = v20 ? v25 : NEVER
  s[136] = SDL_6_1_hoej
  const SDL_6_1_ir = v26 || !v20
  s[82] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v30 = !v26 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[138] = v30
  const v31 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[135] = v31
  const v32 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[578] = v32
  const v33 = !v26 && v31 && v32
  s[141] = v33
  const v34 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[140] = v34
  const v35 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[150] = v35
  const v36 = !v26 && v34 && v35
  s[732] = v36
  const v37 = SDL_6_1 <= 2147483646
  s[137] = v37
  const v38 = !v26 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v37
  s[153] = v38
  const v39 = shiftDays(SDL_6_1, 13)
  const v40 = shiftDays(SDL_6_1_hoej, 13)
  const v41 = v16 && SDL_6_1_ir
  s[693] = v41
  const v42 = SDL_6_1_ir || !v26 && SDL_6_1_hoej === NEVER
  s[139] = v42
  const v43 = v38 && (!v16 || !v26)
  const ALF_62_3 = v30 ? FIRST_DAY : v36 || v43 ? (v43 ? (v16 ? (f.dagpengerettenSlutter ? Math.min(v39, f.sidsteDagMedDagpengeret) : v39) : NEVER) : NEVER) : NEVER
  s[612] = ALF_62_3
  const ALF_62_3_hoej = v30 ? NEVER : v33 ? NEVER : v36 ? NEVER : v16 ? (f.dagpengerettenSlutter ? Math.min(v40, f.sidsteDagMedDagpengeret) : v40) : NEVER
  s[613] = ALF_62_3_hoej
  const ALF_62_3_er = v30 || v33 || v36 || v43
  s[611] = ALF_62_3_er
  const ALF_62_3_ir = v30 || v38 && v41 || v42
  s[614] = ALF_62_3_ir
  // ALF.62.tilmelding: Du skal melde dig ledig igen (ALF § 62)
  const v48 = f.vurderingsdato >= shiftDays(v14, 14)
  const ALF_62_tilmelding = v16 && (!v7 || v12 || v48)
  s[834] = ALF_62_tilmelding
  const ALF_62_tilmelding_nej = v16 && (!v7 || v12 || !v48)
  s[835] = ALF_62_tilmelding_nej
  // ALF.75h.3.fleksjob: Feriedagpenge, mens du er i fleksjob (ALF § 75 h, stk. 3, nr. 2)
  const ALF_75h_3_fleksjob = f.ansatIFleksjob && !v7
  s[836] = ALF_75h_3_fleksjob
  const ALF_75h_3_fleksjob_ir = f.ansatIFleksjob === false || !v7
  s[3] = ALF_75h_3_fleksjob_ir
  // ARBEVNEBEK.6.1: Ressourceprofil efter arbejdsevnemetoden (ARBEVNEBEK § 6, stk. 1)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[1] = LAS_68_5
  const v54 = !LAS_68_5 && (f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'foertidspension')
  const ARBEVNEBEK_6_1 = !v7 || v54
  s[838] = ARBEVNEBEK_6_1
  const ARBEVNEBEK_6_1_nej = !v7 || !v54
  s[839] = ARBEVNEBEK_6_1_nej
  // BEK937.27.2007: Undervisning uden loft over timerne (BEK 937/2024 § 27, stk. 2)
  const v57 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[443] = v57
  const v58 = f.uddannelseUnderSygdom === 'begyndt_under'
  const v59 = f.vurderingsdato >= 13879 /* 2008-01-01 */
  s[4] = v59
  const v60 = f.revalideringErBevilget && f.vurderingsdato < f.revalideringStartede || f.slagsUndervisning === 'enkeltfag' && f.undervisningErBehandlingEllerFritid || f.slagsUndervisning === 'almen' && f.uddannelsePasserMedBehandling
  const v61 = v59 && !v57
  const BEK937_27_2007 = v58 && (!v7 || !v59 && v60 || v61)
  s[843] = BEK937_27_2007
  const BEK937_27_2007_nej = v58 && (!v7 || v59 || !v60)
  s[844] = BEK937_27_2007_nej
  const BEK937_27_2007_ir = !v58 || !v7 || v61
  s[845] = BEK937_27_2007_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v65 = f.uddannelseUnderSygdom === 'foer'
  const v66 = v58 && f.undervisningstimer <= 600 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  const v67 = v65 || v66 || f.uddannelseUnderSygdom === 'opfoelgning'
  const v68 = f.uddannelseUnderSygdom === 'ingen'
  const BEK937_27 = !v68 && (!v7 || !v57 && (v65 || v66 || BEK937_27_2007) || v57 && v67)
  s[840] = BEK937_27
  const BEK937_27_nej = !v68 && (!v7 || !v57 && !v65 && !v66 && (BEK937_27_2007_nej || BEK937_27_2007_ir) || v57 && !v67)
  s[841] = BEK937_27_nej
  const BEK937_27_ir = v68 || !v7
  s[842] = BEK937_27_ir
  // DPL.3.1: Brevet skal sendes på papir (DPL § 3, stk. 1)
  const v72 = f.brevetSendtDen >= 13332 /* 2006-07-03 */
  s[848] = v72
  const v73 = f.brevetSendtDen >= 15522 /* 2012-07-01 */
  s[0] = v73
  const v74 = f.brevetSendtDen >= 16375 /* 2014-11-01 */
  const v75 = !v73 || !v74 && f.frivilligtTilsluttetDigitalPost === false || v74 && (f.fritagetForDigitalPost || f.borIDanmarkOgErFyldt15 === false) && f.frivilligtTilsluttetDigitalPost === false
  const DPL_3_1 = !v72 || v75
  s[846] = DPL_3_1
  const DPL_3_1_nej = !v72 || !v75
  s[847] = DPL_3_1_nej
}

function svar_2(f, s) {
  // DPL.10: Brevet er kommet frem (DPL § 10, nr. 1)
  const v0 = f.brevetsVej === 'digital_post' ? (f.leveringErBevist ? f.tilgaengeligIDigitalPost : NEVER) : f.brevetsVej === 'papir' ? f.papirbrevetKomFrem : NEVER
  const DPL_10 = s[0] ? v0 : FIRST_DAY
  s[849] = DPL_10
  const DPL_10_hoej = s[0] ? v0 : NEVER
  s[850] = DPL_10_hoej
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const FERIEBEK_2_6 = s[1] && sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) > 0
  s[852] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v4 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v5 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v6 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v7 = shiftMonths(v5, -1)
  const v8 = shiftMonths(v5, -2)
  const v9 = shiftMonths(v5, -3)
  const v10 = shiftMonths(v5, -4)
  const v11 = shiftMonths(v5, -5)
  const v12 = shiftMonths(v5, -6)
  const v13 = shiftMonths(v5, -7)
  const v14 = shiftMonths(v5, -8)
  const v15 = shiftMonths(v5, -9)
  const v16 = shiftMonths(v5, -10)
  const v17 = shiftMonths(v5, -11)
  const v18 = countDays(v4, v5, monthEnd(v5)) >= 1 && countDays(v6, v7, monthEnd(v7)) >= 1 && countDays(v6, v8, monthEnd(v8)) >= 1 && countDays(v6, v9, monthEnd(v9)) >= 1 && countDays(v6, v10, monthEnd(v10)) >= 1 && countDays(v6, v11, monthEnd(v11)) >= 1 && countDays(v6, v12, monthEnd(v12)) >= 1 && countDays(v6, v13, monthEnd(v13)) >= 1 && countDays(v6, v14, monthEnd(v14)) >= 1 && countDays(v6, v15, monthEnd(v15)) >= 1 && countDays(v6, v16, monthEnd(v16)) >= 1 && countDays(v6, v17, monthEnd(v17)) >= 1
  const FERIEBEK_2 = s[1] && (!s[1] || v18 || FERIEBEK_2_6)
  s[405] = FERIEBEK_2
  const FERIEBEK_2_nej = s[1] && (!s[1] || !v18)
  s[404] = FERIEBEK_2_nej
  // FERIEHINDRINGSBEK.2: Et ressourceforløb er en feriehindring (BEK 1072/2019 § 2)
  const FERIEHINDRINGSBEK_2_nej = f.ressourceforloebErBevilget && s[1]
  s[60] = FERIEHINDRINGSBEK_2_nej
  const FERIEHINDRINGSBEK_2 = FERIEHINDRINGSBEK_2_nej && f.vurderingsdato < 18506 /* 2020-09-01 */
  s[853] = FERIEHINDRINGSBEK_2
  const FERIEHINDRINGSBEK_2_ir = !FERIEHINDRINGSBEK_2_nej || f.vurderingsdato < 18506 /* 2020-09-01 */
  s[854] = FERIEHINDRINGSBEK_2_ir
  // FLEKSLOENBEK.1.1: Beløbet tæller med i fleksløntilskuddet (BEK 227/2024 § 1)
  const v24 = f.vurderingsdato >= 16190 /* 2014-04-30 */
  s[218] = v24
  const v25 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[208] = v25
  const v26 = s[1] && (!v24 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg') || v24 && (!v25 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b') || v25 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b' || f.beloebetsArt === 'pasning')))
  const FLEKSLOENBEK_1_1 = !s[2] || v26
  s[855] = FLEKSLOENBEK_1_1
  const FLEKSLOENBEK_1_1_nej = !s[2] || !v26
  s[856] = FLEKSLOENBEK_1_1_nej
  // FLEKSLOENBEK.3.4: Løn for flere måneder, delt ud (BEK 227/2024 § 3, stk. 4)
  const v29 = Math.round(f.loenForFlereMaaneder / f.maanederLoennenDaekker)
  const FLEKSLOENBEK_3_4_ir = !s[2] || s[1] && !v24
  s[859] = FLEKSLOENBEK_3_4_ir
  const FLEKSLOENBEK_3_4 = s[2] ? (s[1] ? (v24 ? v29 : -Infinity) : 0) : -Infinity
  s[857] = FLEKSLOENBEK_3_4
  const FLEKSLOENBEK_3_4_hoej = s[2] ? (s[1] ? (v24 ? v29 : Infinity) : 0) : Infinity
  s[858] = FLEKSLOENBEK_3_4_hoej
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v33 = s[1] && (f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job' || (f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted') && !(f.sammeArbejdsgiverIFleksjobbet && f.sammeOpgaverIFleksjobbet) || f.aendringIFleksjobbet === 'overdragelse' && f.sammeOpgaverIFleksjobbet === false)
  const LAB_133_1_nyt = !s[2] || v33
  s[1352] = LAB_133_1_nyt
  const LAB_133_1_nyt_nej = !s[2] || !v33
  s[1353] = LAB_133_1_nyt_nej
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v36 = f.fleksjobStartede >= 15706 /* 2013-01-01 */
  const LAB_133_1 = f.ansatIFleksjob && (!s[2] || !s[1] || !v36 && (LAB_133_1_nyt_nej || !s[2]))
  s[203] = LAB_133_1
  const LAB_133_1_nej = f.ansatIFleksjob && (!s[2] || s[1] && (v36 || LAB_133_1_nyt))
  s[202] = LAB_133_1_nej
  // FLEKSLOENBEK.4.1: Den måned, lønnen læses i (BEK 227/2024 § 4, stk. 1)
  const v39 = s[1] ? shiftDays(monthStart(f.vurderingsdato), -1) : NEVER
  const FLEKSLOENBEK_4_1 = s[2] ? v39 : FIRST_DAY
  s[860] = FLEKSLOENBEK_4_1
  const FLEKSLOENBEK_4_1_hoej = s[2] ? v39 : NEVER
  s[861] = FLEKSLOENBEK_4_1_hoej
  const v42 = f.ansatIFleksjob === false || LAB_133_1
  s[210] = v42
  const FLEKSLOENBEK_4_1_er = f.ansatIFleksjob && (LAB_133_1_nej || s[3])
  s[209] = FLEKSLOENBEK_4_1_er
  const FLEKSLOENBEK_4_1_ir = FLEKSLOENBEK_4_1_er && !s[2] || v42
  s[217] = FLEKSLOENBEK_4_1_ir
  // FLEKSLOENBEK.4.2: Den forventede løn bruges (BEK 227/2024 § 4, stk. 2)
  const v45 = s[1] && f.helMaanedsLoenErOplyst === false
  const FLEKSLOENBEK_4_2 = FLEKSLOENBEK_4_1_er && (!s[2] || v45)
  s[863] = FLEKSLOENBEK_4_2
  const FLEKSLOENBEK_4_2_nej = FLEKSLOENBEK_4_1_er && (!s[2] || !v45)
  s[864] = FLEKSLOENBEK_4_2_nej
  // FLEKSLOENBEK.4.4: Tilskuddet kan reguleres fra (BEK 227/2024 § 4, stk. 4)
  const v48 = s[1] ? shiftMonths(f.vurderingsdato, -12) : NEVER
  const FLEKSLOENBEK_4_4 = s[2] ? v48 : FIRST_DAY
  s[866] = FLEKSLOENBEK_4_4
  const FLEKSLOENBEK_4_4_hoej = s[2] ? v48 : NEVER
  s[867] = FLEKSLOENBEK_4_4_hoej
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v51 = f.vurderingsdato >= 11504 /* 2001-07-01 */
  s[17] = v51
  const v52 = f.foedselsdag <= -6516 /* 1952-02-29 */ && (f.iAkasseUdenBrudFra <= 8125 /* 1992-03-31 */ || f.betalteTilFleksydelsesalderen) && f.ubrudteMaanederSeneste15Aar >= 120 && f.bidragUdenBrudFra <= 10682 /* 1999-04-01 */ && f.fleksydelsesbidragFraTilmelding
  const v53 = shiftMonths(f.foedselsdag, 360)
  s[49] = v53
  const v54 = f.bidragsmaanederIAlt >= 360
  const v55 = f.foedselsdag <= -4019 /* 1958-12-31 */
  s[16] = v55
  const v56 = f.bidragUdenBrudFra <= 10773 /* 1999-07-01 */
  const v57 = f.bidragsmaanederSeneste25Aar >= 240
  const v58 = f.foedselsdag >= -4018 /* 1959-01-01 */
  s[15] = v58
  const v59 = !s[4] && (f.bidragsmaanederSeneste30Aar >= 300 || v52) || s[4] && (v53 >= f.foersteEfterloensEllerFleksydelsesbidragDen && v54 || v52 || v55 && v56 && v57 && f.fleksydelsesbidragFraTilmelding || v58 && f.foedselsdag <= 2190 /* 1975-12-31 */ && (f.bidragUdenBrudFra <= 13879 /* 2008-01-01 */ && f.iAkasseUdenBrudFra <= 13879 /* 2008-01-01 */ && f.bidragsmaanederIAlt >= 300 || f.foedselsdag <= -2011 /* 1964-06-30 */ && v56 && f.iAkasseUdenBrudFra <= 10773 /* 1999-07-01 */ && v57 && f.fleksydelsesbidragFraTilmelding) || f.foedselsdag >= 2191 /* 1976-01-01 */ && f.foedselsdag <= 2921 /* 1977-12-31 */ && shiftMonths(f.foedselsdag, 384) >= f.foersteEfterloensEllerFleksydelsesbidragDen && v54)
  const FYL_2a = !v51 || v59
  s[19] = FYL_2a
  const FYL_2a_nej = !v51 || !v59
  s[23] = FYL_2a_nej
  // FLEKSYDELSESBEK.4: Lempeligere krav om bidrag ved nedsat arbejdsevne (BEK 1187/2020 § 4)
  const v62 = f.vurderingsdato >= 13330 /* 2006-07-01 */
  s[18] = v62
  const v63 = f.foedselsdag >= -1280 /* 1966-07-01 */
  const v64 = f.fleksydelsesbidragFraTilmelding && f.betalteTilFleksydelsesalderen
  const v65 = f.bidragsmaanederIAlt >= 60
  const v66 = FYL_2a_nej || !v51
  s[21] = v66
  const FLEKSYDELSESBEK_4 = !v62 || !v63 && v66 && f.kunneIkkeKlareNormaltJob && f.visTilknytningTilArbejdsmarkedet && v64 && v65
  s[20] = FLEKSYDELSESBEK_4
  const FLEKSYDELSESBEK_4_nej = !v62 || v63 || FYL_2a || f.kunneIkkeKlareNormaltJob === false || f.visTilknytningTilArbejdsmarkedet === false || !v64 || !v65
  s[22] = FLEKSYDELSESBEK_4_nej
  // FVL.7.1: Myndigheden skal vejlede dig (FVL § 7, stk. 1)
  const v69 = f.henvendelsenVedroererSagsomraadet && f.vejledningErFornoeden
  const FVL_7_1 = !s[2] || v69
  s[869] = FVL_7_1
  const FVL_7_1_nej = !s[2] || !v69
  s[870] = FVL_7_1_nej
  // FVL.7.2: Henvendelsen skal sendes videre til den rette myndighed (FVL § 7, stk. 2)
  const v72 = f.henvendelsenErSkriftlig && f.henvendelsenVedroererSagsomraadet === false && f.retteMyndighedKendes
  const FVL_7_2 = !s[2] || v72
  s[871] = FVL_7_2
  const FVL_7_2_nej = !s[2] || !v72
  s[872] = FVL_7_2_nej
  // FVL.8.1: Du kan lade dig repræsentere eller bistå (FVL § 8, stk. 1)
  const v75 = f.hensynModRepraesentation === false && f.andenLovBegraenserRepraesentation === false && f.erPartISagen
  const FVL_8_1 = !s[2] || v75
  s[873] = FVL_8_1
  const FVL_8_1_nej = !s[2] || !v75
  s[874] = FVL_8_1_nej
}

function svar_3(f, s) {
  // FVL.8.1.aktindsigt: Den, der hjælper dig, kan få aktindsigt for dig (FVL § 8, stk. 1)
  const v0 = f.hjaelperensRolle === 'partsrepraesentant'
  const FVL_8_1_aktindsigt = !s[2] || v0
  s[875] = FVL_8_1_aktindsigt
  const FVL_8_1_aktindsigt_nej = !s[2] || !v0
  s[876] = FVL_8_1_aktindsigt_nej
  // FVL.8.1.breve: Brevene sendes til din repræsentant (FVL § 8, stk. 1)
  const v3 = v0 && f.aftaltAtBrevetSendesTilParten === false
  const FVL_8_1_breve = !s[2] || v3
  s[877] = FVL_8_1_breve
  const FVL_8_1_breve_nej = !s[2] || !v3
  s[878] = FVL_8_1_breve_nej
  // FVL.8.1.fuldmagt: Der kan kræves en skriftlig fuldmagt (FVL § 8, stk. 1)
  const v6 = (f.repraesentantensFag === 'advokat' || f.repraesentantensFag === 'revisor' || f.repraesentantensFag === 'socialraadgiver') && f.repraesentantenHandlerForParten
  const v7 = f.skriftligFuldmagtForeligger === false && (v6 && f.tvivlOmFuldmagten || !v6 && f.skriftligFuldmagtErNoedvendig)
  const FVL_8_1_fuldmagt = !s[2] || v7
  s[879] = FVL_8_1_fuldmagt
  const FVL_8_1_fuldmagt_nej = !s[2] || !v7
  s[880] = FVL_8_1_fuldmagt_nej
  // FVL.8.1.omfang: Fuldmagten dækker sagen (FVL § 8, stk. 1)
  const v10 = f.fuldmagtenNaevnerSagen && f.fuldmagtenNaevnerHandlingen && f.vurderingsdato >= f.fuldmagtenGaelderFra && (f.fuldmagtenHarEnSidsteDag === false || f.fuldmagtenGaelderTil >= f.vurderingsdato) && f.fuldmagtenErTilbagekaldt === false
  const FVL_8_1_omfang = !s[2] || v10
  s[881] = FVL_8_1_omfang
  const FVL_8_1_omfang_nej = !s[2] || !v10
  s[882] = FVL_8_1_omfang_nej
  // FVL.8.1.personligt: Du kan blive bedt om selv at medvirke (FVL § 8, stk. 1)
  const FVL_8_1_personligt = !s[2] || f.personligMedvirkenHarBetydning
  s[883] = FVL_8_1_personligt
  const FVL_8_1_personligt_nej = !s[2] || f.personligMedvirkenHarBetydning === false
  s[884] = FVL_8_1_personligt_nej
  // FVL.9.1: Ret til at se sagens dokumenter (FVL § 9, stk. 1-2)
  const v15 = f.erPartISagen && f.sagenErEnAfgoerelsessag && f.sagenErEnStraffesag === false
  const FVL_9_1 = !s[2] || v15
  s[885] = FVL_9_1
  const FVL_9_1_nej = !s[2] || !v15
  s[886] = FVL_9_1_nej
  // FVL.12.1: Dokumentet er internt (FVL § 12, stk. 1-2)
  const v18 = f.vurderingsdato >= 16071 /* 2014-01-01 */
  s[5] = v18
  const v19 = !v18 && f.erInterntArbejdsdokument || v18 && f.erInterntArbejdsdokument && (f.afgivetTilUdenforstaaende === false || f.afgivetAfGrund === 'retlig' || f.afgivetAfGrund === 'forskning' || f.afgivetAfLignendeGrund)
  const FVL_12_1 = !s[2] || v19
  s[900] = FVL_12_1
  const FVL_12_1_nej = !s[2] || !v19
  s[901] = FVL_12_1_nej
  // FVL.13: Det interne dokument skal alligevel udleveres (FVL § 13)
  const v22 = f.interntDokumentsIndhold === 'beslutning' || f.interntDokumentsIndhold === 'notat' || f.interntDokumentsIndhold === 'bevis'
  const v23 = FVL_12_1 || !s[2]
  const FVL_13 = !s[2] || v23 && f.foreliggerIEndeligForm && v22
  s[908] = FVL_13
  const FVL_13_nej = !s[2] || FVL_12_1_nej || f.foreliggerIEndeligForm === false || !v22
  s[909] = FVL_13_nej
  // FVL.14: Dokumentet er undtaget på grund af sin art (FVL § 14)
  const v26 = f.dokumentetsSaerligeArt === 'retssag'
  const v27 = f.dokumentetsSaerligeArt === 'ministermoede' || f.dokumentetsSaerligeArt === 'sekretariat' || v26
  const FVL_14 = !s[2] || v27
  s[910] = FVL_14
  const FVL_14_nej = !s[2] || !v27
  s[911] = FVL_14_nej
  // FVL.12.1.undtaget: Dokumentet kan holdes tilbage (FVL § 12, stk. 1)
  const v30 = FVL_12_1_nej || FVL_13
  const FVL_12_1_undtaget = !s[2] || v23 && (FVL_13_nej || !s[2]) && (FVL_12_1 || FVL_13_nej) || FVL_14
  s[906] = FVL_12_1_undtaget
  const FVL_12_1_undtaget_nej = !s[2] || (v30 || !s[2]) && (FVL_14_nej || !s[2]) && (v30 || FVL_14_nej)
  s[907] = FVL_12_1_undtaget_nej
  // FVL.15: Passagen kan undtages (FVL § 15)
  const v33 = !v18 && !(f.hensynBagUndtagelse === 'intet') && f.hensynetVejerTungest || v18 && (f.hensynBagUndtagelse === 'statens_sikkerhed' && f.hensynetVejerTungest || f.hensynBagUndtagelse === 'fortrolighed_udland' && f.fortrolighedFoelgerAfForpligtelse || f.hensynBagUndtagelse === 'udenrigspolitik' && f.hensynetVejerTungest || f.hensynBagUndtagelse === 'lovovertraedelser' && f.hensynetVejerTungest || f.hensynBagUndtagelse === 'kontrol' && f.hensynetVejerTungest || f.hensynBagUndtagelse === 'oekonomi' && f.hensynetVejerTungest || f.hensynBagUndtagelse === 'forskning' && f.hensynetVejerTungest || f.hensynBagUndtagelse === 'saerlig_karakter' && f.hensynetVejerTungest)
  const FVL_15 = !s[2] || v33
  s[917] = FVL_15
  const FVL_15_nej = !s[2] || !v33
  s[918] = FVL_15_nej
  // FVL.9.2: Dokumentet skal udleveres helt (FVL § 9)
  const v36 = FVL_9_1 || !s[2]
  const v37 = FVL_12_1_undtaget_nej || !s[2]
  const v38 = FVL_15_nej || !s[2]
  const FVL_9_2 = !s[2] || v36 && v37 && v38 && (FVL_9_1 || FVL_12_1_undtaget_nej || FVL_15_nej)
  s[887] = FVL_9_2
  const FVL_9_2_nej = !s[2] || FVL_9_1_nej || FVL_12_1_undtaget || FVL_15
  s[888] = FVL_9_2_nej
  // FVL.9.4: Et dokument, der er sendt til andre, kan ses (FVL § 9, stk. 4)
  const v41 = v18 ? shiftDays(f.dokumentetAfsendtDen, 1) : f.dokumentetAntagesFremmeDen
  const FVL_9_4 = s[2] ? v41 : FIRST_DAY
  s[889] = FVL_9_4
  const FVL_9_4_hoej = s[2] ? v41 : NEVER
  s[890] = FVL_9_4_hoej
  const FVL_9_4_ir = f.dokumentetErAfsendtTilAndre === false || !s[2]
  s[891] = FVL_9_4_ir
  // FVL.9a.1: Anmodningen om aktindsigt er tilstrækkelig (FVL § 9 a)
  const FVL_9a_1 = !s[2] || f.sagenAngivet
  s[892] = FVL_9a_1
  const FVL_9a_1_nej = !s[2] || f.sagenAngivet === false
  s[893] = FVL_9a_1_nej
  // FVL.9a.2: Anmodningen kan afslås på grund af sit formål (FVL § 9 a, stk. 2)
  const v47 = f.vurderingsdato >= 19905 /* 2024-07-01 */
  s[558] = v47
  const v48 = v47 && f.retsstridigtFormaal
  const FVL_9a_2 = !s[2] || v48
  s[894] = FVL_9a_2
  const FVL_9a_2_nej = !s[2] || !v48
  s[895] = FVL_9a_2_nej
  // FVL.9b.1: Afgørelsen skal vente på aktindsigten (FVL § 9 b, stk. 1)
  const v51 = FVL_9_1_nej || f.nogetKanUdleveres === false
  s[7] = v51
  const v52 = v36 && f.nogetKanUdleveres
  s[6] = v52
  const FVL_9b_1 = !s[2] || f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaAktindsigt === false && f.anmodetOmAktindsigt && v52 && f.harFaaetAktindsigt === false
  s[896] = FVL_9b_1
  const FVL_9b_1_nej = !s[2] || f.fristForAfgoerelsenBrydes || f.hensynModAtVentePaaAktindsigt || f.anmodetOmAktindsigt === false || v51 || f.harFaaetAktindsigt
  s[897] = FVL_9b_1_nej
  // FVL.10.1: Det skal overvejes at give mere, end du har ret til (FVL § 10, stk. 1)
  const FVL_10_1 = !s[2] || v18 && f.anmodetOmAktindsigt && (FVL_12_1_undtaget || FVL_15 || !s[2])
  s[898] = FVL_10_1
  const FVL_10_1_nej = !s[2] || !v18 || f.anmodetOmAktindsigt === false || v37 && v38 && (FVL_12_1_undtaget_nej || FVL_15_nej)
  s[899] = FVL_10_1_nej
  // FVL.12.1.navn: Du skal have lægekonsulentens navn (FVL § 12, stk. 1)
  const FVL_12_1_navn = !s[2] || f.laegekonsulentHarUdtaltSig
  s[902] = FVL_12_1_navn
  const FVL_12_1_navn_nej = !s[2] || f.laegekonsulentHarUdtaltSig === false
  s[903] = FVL_12_1_navn_nej
  // FVL.12.1.skik: Lægekonsulentens vurdering bør deles med dig (FVL § 12, stk. 1)
  const v59 = f.laegekonsulentHarUdtaltSig && f.afgoerelsenErTruffet === false
  const FVL_12_1_skik = !s[2] || v59
  s[904] = FVL_12_1_skik
  const FVL_12_1_skik_nej = !s[2] || !v59
  s[905] = FVL_12_1_skik_nej
  // FVL.14a.1: Oplysningen skal gives, selv om dokumentet er undtaget (FVL § 14 a)
  const v62 = f.oplysningernesArt === 'faktisk_grundlag'
  s[8] = v62
  const v63 = !v18 && v62 && f.oplysningerneErVaesentlige && f.fremgaarAfAndetUdleveret === false || v18 && (v62 && f.oplysningenErRelevant || f.oplysningernesArt === 'ekstern_faglig_vurdering' && f.oplysningenErRelevant && !v26) && f.fremgaarAfAndetUdleveret === false
  const FVL_14a_1 = FVL_12_1_undtaget && (!s[2] || v63)
  s[912] = FVL_14a_1
  const FVL_14a_1_nej = FVL_12_1_undtaget && (!s[2] || !v63)
  s[913] = FVL_14a_1_nej
  const FVL_14a_1_ir = !s[2] || v37
  s[914] = FVL_14a_1_ir
  // FVL.14b: Myndighedens egen faglige vurdering skal gives (FVL § 14 b)
  const v67 = v18 && f.erInternFagligVurdering && f.foreliggerIEndeligForm && f.praksisAtIndhenteEksternVurdering
  const FVL_14b = !s[2] || v67
  s[915] = FVL_14b
  const FVL_14b_nej = !s[2] || !v67
  s[916] = FVL_14b_nej
  // FVL.15c: Resten af dokumentet skal udleveres (FVL § 15 c)
  const v70 = !v18 && f.heleDokumentetErOmfattet === false || v18 && f.restenRoeberHensynet === false && f.restenErKlartVildledende === false && f.restenErUdenMening === false && f.heleDokumentetErOmfattet === false
  const FVL_15c = FVL_15 && (!s[2] || v70)
  s[919] = FVL_15c
  const FVL_15c_nej = FVL_15 && (!s[2] || !v70)
  s[920] = FVL_15c_nej
  const FVL_15c_ir = !s[2] || v38
  s[921] = FVL_15c_ir
}

function svar_4(f, s) {
  // FVL.16.2: Anmodningen om aktindsigt skal være færdigbehandlet (FVL § 16, stk. 2)
  const v0 = f.anmodningOmAktindsigtModtaget >= 13332 /* 2006-07-03 */
  s[927] = v0
  const v1 = f.anmodningOmAktindsigtModtaget >= 16071 /* 2014-01-01 */
  const v2 = shiftDays(f.anmodningOmAktindsigtModtaget, 1)
  const v3 = from(ALL_DAYS, v2)
  const v4 = from(ALL_DAYS, shiftDays(v2, 120))
  const v5 = without(v3, v4)
  const v6 = v1 ? dayReaching(without(onWeekdays(v5, 62), intersectTable(v5, HELLIGDAGE_1)), v2, 7) : shiftDays(f.anmodningOmAktindsigtModtaget, 10)
  const FVL_16_2 = v0 ? v6 : FIRST_DAY
  s[922] = FVL_16_2
  const FVL_16_2_hoej = v0 ? v6 : NEVER
  s[923] = FVL_16_2_hoej
  const FVL_16_2_ir = f.anmodetOmAktindsigt === false || !v0
  s[924] = FVL_16_2_ir
  // FVL.16.2.underretning: Du skal have besked om, at fristen ikke holdes (FVL § 16, stk. 2)
  const v10 = f.anmodetOmAktindsigt && f.anmodningOmAktindsigtErFaerdigbehandlet === false
  const v11 = f.anmodetOmAktindsigt && FVL_16_2 < f.vurderingsdato
  const v12 = f.anmodetOmAktindsigt && FVL_16_2_hoej >= f.vurderingsdato
  const FVL_16_2_underretning = !v0 || !v1 && v10 && (v11 || FVL_16_2_ir) || v1 && v10 && (v11 || f.ikkeMuligtIndenForFristen)
  s[925] = FVL_16_2_underretning
  const FVL_16_2_underretning_nej = !v0 || !v1 && (!v10 || v12) || v1 && (!v10 || (v12 || FVL_16_2_ir) && f.ikkeMuligtIndenForFristen === false)
  s[926] = FVL_16_2_underretning_nej
  // FVL.16.3: Dokumenterne skal udleveres, som du ønsker det (FVL § 16, stk. 3)
  const v15 = f.formenErUmulig || f.tungtvejendeModhensyn
  s[561] = v15
  const v16 = !s[5] && f.kopiHarBetydning && f.dokumenterneTalerModKopi === false || s[5] && !v15
  const FVL_16_3 = !s[2] || v16
  s[928] = FVL_16_3
  const FVL_16_3_nej = !s[2] || !v16
  s[929] = FVL_16_3_nej
  // FVL.16.4: Klagen over aktindsigt går til sagens egen klageinstans (FVL § 16, stk. 4)
  const v19 = f.klageinstansISagen === 'ingen'
  s[560] = v19
  const v20 = f.klagenGaelder === 'partsaktindsigt' && !v19
  const FVL_16_4 = !s[2] || v20
  s[930] = FVL_16_4
  const FVL_16_4_nej = !s[2] || !v20
  s[931] = FVL_16_4_nej
  // FVL.16.4.ankestyrelsen: Klagen over aktindsigt går til Ankestyrelsen (FVL § 16, stk. 4)
  const v23 = f.klageinstansISagen === 'ankestyrelsen'
  const v24 = v20 && v23
  const FVL_16_4_ankestyrelsen = !s[2] || v24
  s[932] = FVL_16_4_ankestyrelsen
  const FVL_16_4_ankestyrelsen_nej = !s[2] || !v24
  s[933] = FVL_16_4_ankestyrelsen_nej
  // FVL.16.4.spor: Klagen har 4 ugers frist og genvurdering (FVL § 16, stk. 4)
  const v27 = f.klagenGaelder === 'sagen'
  s[564] = v27
  const v28 = v27 && v23
  const FVL_16_4_spor = !s[2] || v28
  s[934] = FVL_16_4_spor
  const FVL_16_4_spor_nej = !s[2] || !v28
  s[935] = FVL_16_4_spor_nej
  // FVL.16.4.udsættelse: Afgørelsen skal vente på klagen over aktindsigt (FVL § 16, stk. 4)
  const FVL_16_4_udsaettelse = !s[2] || f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaAktindsigt === false && f.klageOverAktindsigtVerserer && s[6] && f.harFaaetAktindsigt === false
  s[936] = FVL_16_4_udsaettelse
  const FVL_16_4_udsaettelse_nej = !s[2] || f.fristForAfgoerelsenBrydes || f.hensynModAtVentePaaAktindsigt || f.klageOverAktindsigtVerserer === false || s[7] || f.harFaaetAktindsigt
  s[937] = FVL_16_4_udsaettelse_nej
  // FVL.17: Klagefristens sidste dag, når der er bedt om aktindsigt (FVL § 17)
  const v33 = f.anmodetOmAktindsigt && f.anmodningOmAktindsigtModtaget >= f.afgoerelsenMeddelt && f.klagefristensSidsteDag >= f.anmodningOmAktindsigtModtaget && f.klagefristenAfbrydes ? (f.anmodningOmAktindsigtErFaerdigbehandlet ? Math.max(shiftDays(f.aktindsigtMeddeltEllerAfslaaet, f.klagefristensSidsteDag - f.anmodningOmAktindsigtModtaget), shiftDays(f.aktindsigtMeddeltEllerAfslaaet, 14)) : NEVER) : f.klagefristensSidsteDag
  const FVL_17 = s[2] ? v33 : FIRST_DAY
  s[938] = FVL_17
  const FVL_17_hoej = s[2] ? v33 : NEVER
  s[939] = FVL_17_hoej
  // FVL.19.1: Du skal høres om oplysningerne (FVL § 19, stk. 1)
  const v36 = f.oplysningernesArt === 'faktisk_grundlag' || f.oplysningernesArt === 'ekstern_faglig_vurdering'
  s[559] = v36
  const v37 = !s[5] && f.ubetaenkeligtAtAfgoere === false && f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaHoering === false && f.retTilAktindsigtIOplysningerne && f.videKredsEllerVanskeligt === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && s[8] && f.partenKenderOplysningerne === false && f.oplysningerneErTilUgunst && f.oplysningerneErVaesentlige || s[5] && f.ubetaenkeligtAtAfgoere === false && f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaHoering === false && f.retTilAktindsigtIOplysningerne && f.videKredsEllerVanskeligt === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && v36 && f.partenKenderOplysningerne === false && f.oplysningerneErTilUgunst && f.oplysningerneErVaesentlige
  const FVL_19_1 = !s[2] || v37
  s[941] = FVL_19_1
  const FVL_19_1_nej = !s[2] || !v37
  s[942] = FVL_19_1_nej
  // FVL.19.1.udbetaling: Udbetalingen må sættes ned eller stoppes (FVL § 19, stk. 1)
  const v40 = (f.hoeringenErSlut || f.hoeringenErUndladtMedGrund) && (f.hoeringenErUndladtMedGrund || f.hoeringenBegyndteDen < f.aendringenSkalVirkeFra) && f.afgoerelsenErMeddelt && f.aendringenSkalVirkeFra >= f.afgoerelsenMeddelt
  const FVL_19_1_udbetaling = !s[2] || v40
  s[943] = FVL_19_1_udbetaling
  const FVL_19_1_udbetaling_nej = !s[2] || !v40
  s[944] = FVL_19_1_udbetaling_nej
  // FVL.20.1: Høringen kan udelades, fordi afgørelsen kan ændres (FVL § 20, stk. 1)
  const v43 = f.kanAendresPaaAnmodning && f.karakterenTalerForAtUndladeHoering
  const FVL_20_1 = !s[2] || v43
  s[947] = FVL_20_1
  const FVL_20_1_nej = !s[2] || !v43
  s[948] = FVL_20_1_nej
  // FVL.19.1.venter: Afgørelsen skal vente på partshøringen (FVL § 19, stk. 1)
  const v46 = f.hoeringsfristErSat === false || f.hoeringsfrist >= f.vurderingsdato
  const v47 = f.hoertOmOplysningerne === false || f.harUdtaltSig === false && v46
  const v48 = FVL_19_1 || !s[2]
  const FVL_19_1_venter = !s[2] || v48 && (FVL_20_1_nej || !s[2]) && v47
  s[945] = FVL_19_1_venter
  const FVL_19_1_venter_nej = !s[2] || FVL_19_1_nej || FVL_20_1 || !v47
  s[946] = FVL_19_1_venter_nej
  // FVL.20.2: Oplysningerne og adgangen til genoptagelse skal med afgørelsen (FVL § 20, stk. 2)
  const FVL_20_2 = !s[2] || v48 && (FVL_20_1 || !s[2]) && f.hoertOmOplysningerne === false
  s[771] = FVL_20_2
  const FVL_20_2_nej = !s[2] || FVL_19_1_nej || FVL_20_1_nej || f.hoertOmOplysningerne
  s[950] = FVL_20_2_nej
  // FVL.20.3: Klagefristens sidste dag, når sagen skal genoptages efter udeladt høring (FVL § 20, stk. 3)
  const v53 = f.bedtOmGenoptagelse && f.klagefristensSidsteDag >= f.bedtOmGenoptagelseDen ? (f.nyAfgoerelseErMeddelt ? Math.max(shiftDays(f.nyAfgoerelseMeddeltDen, f.klagefristensSidsteDag - f.bedtOmGenoptagelseDen), shiftDays(f.nyAfgoerelseMeddeltDen, 14)) : NEVER) : f.klagefristensSidsteDag
  const FVL_20_3 = s[2] ? v53 : FIRST_DAY
  s[951] = FVL_20_3
  const FVL_20_3_hoej = s[2] ? v53 : NEVER
  s[952] = FVL_20_3_hoej
  const FVL_20_3_ir = !s[2] || FVL_20_2_nej || !s[2]
  s[953] = FVL_20_3_ir
  // FVL.21.1: Afgørelsen skal vente på den udtalelse, du vil komme med (FVL § 21, stk. 1)
  const v57 = f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaUdtalelse === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && f.harForlangtUdsaettelse && f.harUdtaltSig === false && v46
  const FVL_21_1 = !s[2] || v57
  s[954] = FVL_21_1
  const FVL_21_1_nej = !s[2] || !v57
  s[955] = FVL_21_1_nej
  // FVL.22: Afgørelsen skal begrundes (FVL § 22)
  const v60 = f.afgoerelsenMeddelesSkriftligt && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_22 = !s[2] || v60
  s[9] = FVL_22
  const FVL_22_nej = !s[2] || !v60
  s[14] = FVL_22_nej
  // FVL.23.1: Du kan forlange en skriftlig begrundelse (FVL § 23, stk. 1)
  const v63 = f.afgoerelsenMeddelesSkriftligt === false && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_23_1 = !s[2] || v63
  s[772] = FVL_23_1
  const FVL_23_1_nej = !s[2] || !v63
  s[957] = FVL_23_1_nej
  // FVL.23.1.frist: Den skriftlige begrundelse skal være forlangt (FVL § 23, stk. 1)
  const v66 = shiftDays(f.afgoerelsenMeddelt, 14)
  const FVL_23_1_frist = s[2] ? v66 : FIRST_DAY
  s[958] = FVL_23_1_frist
  const FVL_23_1_frist_hoej = s[2] ? v66 : NEVER
  s[959] = FVL_23_1_frist_hoej
  const FVL_23_1_frist_ir = !s[2] || FVL_23_1_nej || !s[2]
  s[773] = FVL_23_1_frist_ir
  // FVL.23.2: Den skriftlige begrundelse skal være givet (FVL § 23, stk. 2)
  const v70 = shiftDays(f.begrundelseBegaeretDen, 14)
  const FVL_23_2 = s[2] ? v70 : FIRST_DAY
  s[961] = FVL_23_2
  const FVL_23_2_hoej = s[2] ? v70 : NEVER
  s[962] = FVL_23_2_hoej
  // FVL.24.1.hovedhensyn: Begrundelsen skal angive hovedhensynene (FVL § 24, stk. 1)
  const v73 = FVL_22 || !s[2]
  const FVL_24_1_hovedhensyn = !s[2] || v73 && f.afgoerelsenBerorPaaSkoen
  s[12] = FVL_24_1_hovedhensyn
  const FVL_24_1_hovedhensyn_nej = !s[2] || FVL_22_nej || f.afgoerelsenBerorPaaSkoen === false
  s[10] = FVL_24_1_hovedhensyn_nej
  // FVL.24.2: Begrundelsen skal gøre rede for fakta (FVL § 24, stk. 2)
  const FVL_24_2 = !s[2] || v73 && f.redegoerelseForFaktaErFornoeden
  s[13] = FVL_24_2
  const FVL_24_2_nej = !s[2] || FVL_22_nej || f.redegoerelseForFaktaErFornoeden === false
  s[11] = FVL_24_2_nej
}

function svar_5(f, s) {
  // FVL.24.1: Begrundelsen har det, den skal (FVL § 24, stk. 1-2)
  const FVL_24_1 = s[9] && (!s[2] || f.begrundelsenHarRetsreglerne && (s[10] || f.begrundelsenHarHovedhensynene) && (s[11] || f.begrundelsenHarFakta))
  s[963] = FVL_24_1
  const FVL_24_1_nej = s[9] && (!s[2] || f.begrundelsenHarRetsreglerne === false || (s[12] || !s[2]) && f.begrundelsenHarHovedhensynene === false || (s[13] || !s[2]) && f.begrundelsenHarFakta === false)
  s[964] = FVL_24_1_nej
  const FVL_24_1_ir = !s[2] || s[14] || !s[2]
  s[965] = FVL_24_1_ir
  // FVL.25.1: Afgørelsen skal have en klagevejledning (FVL § 25, stk. 1)
  const v3 = f.afgoerelsenKanPaaklages && f.afgoerelsenMeddelesSkriftligt && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_25_1 = !s[2] || v3
  s[966] = FVL_25_1
  const FVL_25_1_nej = !s[2] || !v3
  s[967] = FVL_25_1_nej
  // FVL.25.1.indhold: Klagevejledningen har det, den skal (FVL § 25, stk. 1)
  const v6 = f.klagevejledningHarKlageinstansen && f.klagevejledningHarFremgangsmaaden && (f.klagenHarEnFrist === false || f.klagevejledningHarFristen)
  const FVL_25_1_indhold = FVL_25_1 && (!s[2] || v6)
  s[971] = FVL_25_1_indhold
  const FVL_25_1_indhold_nej = FVL_25_1 && (!s[2] || !v6)
  s[972] = FVL_25_1_indhold_nej
  const FVL_25_1_indhold_ir = !s[2] || FVL_25_1_nej || !s[2]
  s[973] = FVL_25_1_indhold_ir
  // FVL.25.1.fristløb: Klagefristen løber, som klagevejledningen er (FVL § 25, stk. 1)
  const v10 = f.afgoerelsenKanPaaklages && f.klagenHarEnFrist
  const FVL_25_1_fristloeb = v10 && (!s[2] || FVL_25_1_nej || FVL_25_1_indhold)
  s[968] = FVL_25_1_fristloeb
  const FVL_25_1_fristloeb_nej = v10 && (!s[2] || (FVL_25_1_indhold_nej || FVL_25_1_indhold_ir) && FVL_25_1)
  s[969] = FVL_25_1_fristloeb_nej
  const FVL_25_1_fristloeb_ir = !v10 || !s[2]
  s[970] = FVL_25_1_fristloeb_ir
  // FVL.27.1: Oplysningen er omfattet af tavshedspligt (FVL § 27, stk. 1-4)
  const v14 = !s[5] && (f.betegnetSomFortrolig || f.hemmeligholdelseErNoedvendig) || s[5] && (f.oplysningenGaelder === 'privat_forhold' || f.oplysningenGaelder === 'forretningsforhold' && f.vaesentligOekonomiskBetydning || f.betegnetSomFortrolig || f.hemmeligholdelseErNoedvendig)
  const FVL_27_1 = !s[2] || v14
  s[974] = FVL_27_1
  const FVL_27_1_nej = !s[2] || !v14
  s[975] = FVL_27_1_nej
  // FVL.28.1: Videregivelsen følger reglerne om persondata (FVL § 28, stk. 1)
  const v17 = f.vurderingsdato >= 15622 /* 2012-10-09 */
  s[978] = v17
  const FVL_28_1 = !v17 || f.erPersonoplysning
  s[976] = FVL_28_1
  const FVL_28_1_nej = !v17 || f.erPersonoplysning === false
  s[977] = FVL_28_1_nej
  // FVL.28.2: Den fortrolige oplysning må gives til en anden myndighed (FVL § 28, stk. 2)
  const v20 = f.samtykkeTilVideregivelse || f.lovKraeverVideregivelse || f.vaesentligForMyndigheden
  const FVL_28_2 = f.erPersonoplysning === false && (!v17 || v20)
  s[979] = FVL_28_2
  const FVL_28_2_nej = f.erPersonoplysning === false && (!v17 || !v20)
  s[980] = FVL_28_2_nej
  const FVL_28_2_ir = f.erPersonoplysning || !v17
  s[981] = FVL_28_2_ir
  // FVL.28.5: Samtykket er faldet bort (FVL § 28, stk. 3-4)
  const v24 = f.vurderingsdato >= 14408 /* 2009-06-13 */
  s[608] = v24
  const v25 = shiftMonths(f.samtykkeGivetDen, 12) >= f.vurderingsdato
  const v26 = v24 && !v17
  const FVL_28_5 = !s[2] || !v24 && !v25 || v26
  s[982] = FVL_28_5
  const FVL_28_5_nej = !s[2] || v24 || v25
  s[983] = FVL_28_5_nej
  const FVL_28_5_ir = !s[2] || v26
  s[984] = FVL_28_5_ir
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v30 = f.vurderingsdato >= 13503 /* 2006-12-21 */
  s[24] = v30
  const v31 = f.vurderingsdato >= 14432 /* 2009-07-07 */
  s[66] = v31
  const LSP_1a_1_tabel2006 = !s[2] || v30
  s[1827] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = !s[2] || !v30 || !v31
  s[1828] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = !s[2] || v30 && !v31
  s[1829] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v35 = f.vurderingsdato >= 15337 /* 2011-12-29 */
  const v36 = f.vurderingsdato >= 15530 /* 2012-07-09 */
  const LSP_1a_1_tabel2011 = !s[2] || v35
  s[1830] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = !s[2] || !v35 || !v36
  s[1831] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = !s[2] || v35 && !v36
  s[1832] = LSP_1a_1_tabel2011_ir
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v40 = f.vurderingsdato >= 14519 /* 2009-10-02 */
  const v41 = f.foedselsdag >= -11142 /* 1939-07-01 */
  const v42 = s[15] ? (f.foedselsdag >= -3837 /* 1959-07-01 */ ? (f.foedselsdag >= -3653 /* 1960-01-01 */ ? (f.foedselsdag >= -3471 /* 1960-07-01 */ ? 804 : 798) : 792) : 786) : 780
  const v43 = LSP_1a_1_tabel2011_nej || LSP_1a_1_tabel2011_ir
  const v44 = f.foedselsdag >= -5844 /* 1954-01-01 */
  const v45 = f.foedselsdag >= -5663 /* 1954-07-01 */
  const v46 = f.foedselsdag >= -5479 /* 1955-01-01 */
  const v47 = f.foedselsdag >= -5298 /* 1955-07-01 */
  s[545] = v47
  const v48 = v44 ? (v45 ? (v46 ? (v47 ? 804 : 798) : 792) : 786) : 780
  const v49 = f.foedselsdag >= -2557 /* 1963-01-01 */
  s[547] = v49
  const v50 = f.foedselsdag >= -1096 /* 1967-01-01 */
  s[548] = v50
  const v51 = f.foedselsdag >= 365 /* 1971-01-01 */
  s[546] = v51
  const v52 = f.vurderingsdato >= 16798 /* 2015-12-29 */ ? (f.vurderingsdato >= 18627 /* 2020-12-31 */ ? (f.vurderingsdato >= 20453 /* 2025-12-31 */ ? (v44 ? (v45 ? (v46 ? (v47 ? (v49 ? (v50 ? (v51 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780) : v44 ? (v45 ? (v46 ? (v47 ? (v49 ? (v50 ? 828 : 816) : 804) : 798) : 792) : 786) : 780) : v44 ? (v45 ? (v46 ? (v47 ? (v49 ? 816 : 804) : 798) : 792) : 786) : 780) : v48
  const LSP_1a_1 = s[2] ? (v40 ? (v35 ? (v36 ? v52 : LSP_1a_1_tabel2011 ? (v43 ? Math.min(v42, v48) : v48) : v42) : v42) : v41 ? (LSP_1a_1_tabel2006_nej || LSP_1a_1_tabel2006_ir ? 780 : v42) : 804) : -Infinity
  s[523] = LSP_1a_1
  const LSP_1a_1_hoej = s[2] ? (v40 ? (v35 ? (v36 ? v52 : LSP_1a_1_tabel2011 ? (v43 ? Math.max(v42, v48) : v48) : v42) : v42) : v41 ? (LSP_1a_1_tabel2006 ? v42 : 780) : 804) : Infinity
  s[522] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[2] ? shiftMonths(f.foedselsdag, LSP_1a_1) : FIRST_DAY
  s[43] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[2] ? shiftMonths(f.foedselsdag, LSP_1a_1_hoej) : NEVER
  s[44] = LSP_1a_1_dag_hoej
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v57 = f.vurderingsdato >= 15340 /* 2012-01-01 */
  s[25] = v57
  const v58 = shiftMonths(f.foedselsdag, 720)
  s[555] = v58
  const v59 = f.foedselsdag <= -3838 /* 1959-06-30 */
  s[29] = v59
  const v60 = s[16] ? 720 : v59 ? 726 : f.foedselsdag <= -3654 /* 1959-12-31 */ ? 732 : f.foedselsdag <= -3472 /* 1960-06-30 */ ? 738 : 744
  const v61 = shiftMonths(f.foedselsdag, v60)
  const FYL_1a_2_er = f.foedselsdag <= -2558 /* 1962-12-31 */
  s[987] = FYL_1a_2_er
  const v63 = shiftMonths(LSP_1a_1_dag, -36)
  s[30] = v63
  const v64 = shiftMonths(LSP_1a_1_dag_hoej, -36)
  s[31] = v64
  const v65 = f.foedselsdag <= -5115 /* 1955-12-31 */
  s[45] = v65
  const v66 = f.foedselsdag <= -4933 /* 1956-06-30 */
  s[46] = v66
  const v67 = f.foedselsdag <= -5845 /* 1953-12-31 */ ? 720 : f.foedselsdag <= -5664 /* 1954-06-30 */ ? 726 : f.foedselsdag <= -5480 /* 1954-12-31 */ ? 732 : f.foedselsdag <= -5299 /* 1955-06-30 */ ? 738 : v65 ? 744 : v66 ? 750 : s[16] ? 756 : v59 ? 762 : 768
  const v68 = shiftMonths(f.foedselsdag, v67)
  const FYL_1a_ir = !s[17] || v30 && v57 && !FYL_1a_2_er && !s[2]
  s[27] = FYL_1a_ir
  const FYL_1a = s[17] ? (v30 ? (v57 ? (FYL_1a_2_er ? v68 : v63) : v61) : v58) : FIRST_DAY
  s[28] = FYL_1a
  const FYL_1a_hoej = s[17] ? (v30 ? (v57 ? (FYL_1a_2_er ? v68 : v64) : v61) : v58) : NEVER
  s[26] = FYL_1a_hoej
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const v72 = v57 ? v67 : v60
  const FYL_1a_2 = s[18] ? v72 : -Infinity
  s[985] = FYL_1a_2
  const FYL_1a_2_hoej = s[18] ? v72 : Infinity
  s[986] = FYL_1a_2_hoej
  const FYL_1a_2_ir = !FYL_1a_2_er || !s[18]
  s[988] = FYL_1a_2_ir
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v76 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  const v77 = f.vurderingsdato >= FYL_1a || FYL_1a_ir
  s[427] = v77
  const FYL_2_1 = !s[17] || v77 && f.erVisiteretTilFleksjob && f.betalerFleksydelsesbidrag && (s[19] || s[20] || !s[17] && !s[18]) && f.pensionsvaerdiIndberettet && v76
  s[989] = FYL_2_1
  const FYL_2_1_nej = !s[17] || f.vurderingsdato < FYL_1a_hoej || f.erVisiteretTilFleksjob === false || f.betalerFleksydelsesbidrag === false || s[21] && (s[22] || !s[18]) && (s[23] || s[22]) || f.pensionsvaerdiIndberettet === false || !v76
  s[990] = FYL_2_1_nej
}

function svar_6(f, s) {
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v0 = shiftDays(monthEnd(f.blevVisiteretTilFleksjobDen), 1)
  const FYL_4_2 = s[18] ? v0 : FIRST_DAY
  s[1002] = FYL_4_2
  const FYL_4_2_hoej = s[18] ? v0 : NEVER
  s[1003] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob === false || !s[18]
  s[429] = FYL_4_2_ir
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v4 = f.manglendeBidragsmaaneder >= 1
  const v5 = f.foedselsdag >= 1096 /* 1973-01-01 */
  const v6 = v5 && shiftMonths(f.foedselsdag, 288) >= f.iAkasseUdenBrudFra || !v5 && f.iAkasseUdenBrudFra <= 9862 /* 1997-01-01 */
  const FYL_3a_1 = !s[18] || s[24] && (!s[25] || f.fravalgteEfterloen && v4 && v6 && (f.erVisiteretTilFleksjob && shiftMonths(s[26], -180) >= FYL_4_2 || FYL_4_2_ir || s[27]) && f.fleksydelsesbidragFraTilmelding)
  s[992] = FYL_3a_1
  const FYL_3a_1_nej = !s[18] || !s[24] || !s[25] || f.fravalgteEfterloen === false || !v4 || !v6 || f.erVisiteretTilFleksjob && shiftMonths(s[28], -180) < FYL_4_2_hoej || f.fleksydelsesbidragFraTilmelding === false
  s[993] = FYL_3a_1_nej
  const FYL_3a_1_ir = !s[18] || s[24] && !s[25]
  s[994] = FYL_3a_1_ir
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v10 = f.vurderingsdato <= 13149 /* 2006-01-01 */
  s[415] = v10
  const v11 = f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[428] = v11
  const v12 = v10 || v11
  s[36] = v12
  const v13 = SATS_1(f.vurderingsdato)
  const v14 = v12 ? -Infinity : v13
  s[32] = v14
  const v15 = v12 ? Infinity : v13
  s[33] = v15
  const v16 = v14 > -Infinity && v15 < Infinity
  s[35] = v16
  const v17 = quotient([v14, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v18 = quotient([v15, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v19 = v12 || !v16
  s[38] = v19
  const FYL_3a_4 = s[18] ? (s[24] ? (s[25] ? (v16 ? Math.min(v17, v18) : -Infinity) : -Infinity) : 0) : -Infinity
  s[995] = FYL_3a_4
  const FYL_3a_4_hoej = s[18] ? (s[24] ? (s[25] ? (v16 ? Math.max(v17, v18) : Infinity) : Infinity) : 0) : Infinity
  s[996] = FYL_3a_4_hoej
  const FYL_3a_4_er = f.fravalgteEfterloen && (!s[18] || !s[24] || !s[25] || !(!v16 && !v12 && v14 === v15))
  s[997] = FYL_3a_4_er
  const FYL_3a_4_ir = f.fravalgteEfterloen === false || !s[18] || s[24] && (!s[25] || v19)
  s[998] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v24 = f.vurderingsdato >= 16556 /* 2015-05-01 */ ? shiftDays(f.blevVisiteretTilFleksjobDen, 14) : NEVER
  const FYL_4_1 = s[18] ? v24 : FIRST_DAY
  s[999] = FYL_4_1
  const FYL_4_1_hoej = s[18] ? v24 : NEVER
  s[1000] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const v27 = shiftDays(monthEnd(f.tilmeldingModtagetDen), 1)
  const FYL_4_3 = s[18] ? v27 : FIRST_DAY
  s[1004] = FYL_4_3
  const FYL_4_3_hoej = s[18] ? v27 : NEVER
  s[1005] = FYL_4_3_hoej
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v30 = shiftDays(monthEnd(f.udmeldelseModtagetDen), 1)
  const FYL_5 = s[18] ? (f.oenskedeIkkeTilmelding ? FYL_4_2 : v30) : FIRST_DAY
  s[1006] = FYL_5
  const FYL_5_hoej = s[18] ? (f.oenskedeIkkeTilmelding ? FYL_4_2_hoej : v30) : NEVER
  s[1007] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob && (!s[18] || f.oenskedeIkkeTilmelding === false || f.erVisiteretTilFleksjob)
  s[1008] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob === false || !s[18] || f.oenskedeIkkeTilmelding && FYL_4_2_ir
  s[1009] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v35 = quotient([v14, 3500], [10000], 'nærmeste', 100)
  const v36 = quotient([v15, 3500], [10000], 'nærmeste', 100)
  const FYL_8_er = !s[2] || !(!v16 && !v12 && v14 === v15)
  s[730] = FYL_8_er
  const FYL_8_ir = !s[2] || v19
  s[731] = FYL_8_ir
  const FYL_8 = s[2] ? (v16 ? Math.min(v35, v36) : -Infinity) : -Infinity
  s[1010] = FYL_8
  const FYL_8_hoej = s[2] ? (v16 ? Math.max(v35, v36) : Infinity) : Infinity
  s[1011] = FYL_8_hoej
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const v41 = shiftDays(f.rykkerForFleksydelsesbidragSendtDen, 21)
  const FYL_9_1 = s[18] ? v41 : FIRST_DAY
  s[1013] = FYL_9_1
  const FYL_9_1_hoej = s[18] ? v41 : NEVER
  s[1014] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const v44 = shiftDays(f.underrettetOmUdmeldelseDen, 28)
  const FYL_9_3 = s[18] ? v44 : FIRST_DAY
  s[1016] = FYL_9_3
  const FYL_9_3_hoej = s[18] ? v44 : NEVER
  s[1017] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v47 = shiftMonths(f.blevVisiteretTilFleksjobDen, 3)
  const FYL_15_1_ir = !s[18] || s[27]
  s[40] = FYL_15_1_ir
  const FYL_15_1 = s[18] ? Math.max(s[28], v47) : FIRST_DAY
  s[41] = FYL_15_1
  const FYL_15_1_hoej = s[18] ? Math.max(s[26], v47) : NEVER
  s[42] = FYL_15_1_hoej
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v51 = (f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse') && f.maanederUdenForEOeS <= 3
  const FYL_15_4 = !s[18] || v51
  s[1018] = FYL_15_4
  const FYL_15_4_nej = !s[18] || !v51
  s[1019] = FYL_15_4_nej
  // FYL.15.4.pension: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v54 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v55 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v56 = intersect(v54, v55)
  const FYL_15_4_pension = from(v56, 13332 /* 2006-07-03 */)
  s[1020] = FYL_15_4_pension
  const FYL_15_4_pension_ir = dayReaching(FYL_15_4_pension, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[1021] = FYL_15_4_pension_ir
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const FYL_18_5_er = f.foedselsdag >= -5114 /* 1956-01-01 */
  s[39] = FYL_18_5_er
  const v60 = FYL_18_5_er && s[29]
  const FYL_17_1 = !s[18] || s[1] && (!s[29] || v60 && (f.fleksydelseFraDen >= s[30] || !s[2]))
  s[37] = FYL_17_1
  const FYL_17_1_nej = !s[18] || !s[1] || s[29] && (!v60 || f.fleksydelseFraDen < s[31])
  s[34] = FYL_17_1_nej
}

function svar_7(f, s) {
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v0 = quotient([s[32], 473200], [10000], 'nærmeste', 1200)
  const v1 = quotient([s[33], 473200], [10000], 'nærmeste', 1200)
  const v2 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[67] = v2
  const v3 = f.vurderingsdato <= 15705 /* 2012-12-31 */ || v2
  s[207] = v3
  const v4 = SATS_2(f.vurderingsdato)
  const v5 = v3 ? -Infinity : v4
  const v6 = v3 ? Infinity : v4
  const v7 = SATS_3(f.vurderingsdato)
  const v8 = v3 ? -Infinity : v7
  const v9 = v3 ? Infinity : v7
  const v10 = Math.max(v5, v8)
  const v11 = Math.min(v6, v9)
  const v12 = !s[18] && v11 >= v10
  const v13 = s[34] || v12
  const v14 = s[34] ? (v12 ? Math.min(v8, v10) : v8) : v10
  const v15 = s[34] ? (v12 ? Math.max(v9, v11) : v9) : v11
  const FYL_17_2_er = !s[18] || !s[1] && !(!s[35] && !s[36] && s[32] === s[33]) || s[1] && (s[37] || s[34] || v12)
  s[1024] = FYL_17_2_er
  const FYL_17_2_ir = !s[18] || !s[1] && s[38] || s[1] && (s[37] && v3 || s[34] && v3 || !s[18] && v3 || !s[18] && !(!v3 && v5 === v6 && !v3 && v8 === v9 && v5 === v8))
  s[1025] = FYL_17_2_ir
  const FYL_17_2 = s[18] ? (s[1] ? (s[37] ? (v13 ? Math.min(v5, v14) : v5) : v14) : s[35] ? Math.min(v0, v1) : -Infinity) : -Infinity
  s[1022] = FYL_17_2
  const FYL_17_2_hoej = s[18] ? (s[1] ? (s[37] ? (v13 ? Math.max(v6, v15) : v6) : v15) : s[35] ? Math.max(v0, v1) : Infinity) : Infinity
  s[1023] = FYL_17_2_hoej
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v20 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse)
  const v21 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse)
  const v22 = v20 <= -Infinity
  const v23 = quotient([v20], [12], 'nærmeste', 100)
  const v24 = quotient([v21], [12], 'nærmeste', 100)
  const FYL_17_4_er = !s[2] || FYL_17_2_er && !(v22 && (!FYL_17_2_er || !FYL_17_2_ir && v20 === v21))
  s[1028] = FYL_17_4_er
  const FYL_17_4_ir = !s[2] || FYL_17_2_ir || v22
  s[1029] = FYL_17_4_ir
  const FYL_17_4 = s[2] ? (v22 ? -Infinity : Math.min(v23, v24)) : -Infinity
  s[1026] = FYL_17_4
  const FYL_17_4_hoej = s[2] ? (v22 ? Infinity : Math.max(v23, v24)) : Infinity
  s[1027] = FYL_17_4_hoej
  // FYL.18.5: Fradrag i fleksydelsen om året for pensioner (FYL § 18, stk. 5-6)
  const v29 = Math.round(f.livsvarigPensionOmAaret * 16 / 25) + Math.round(f.pensionsdepoter / 25) + Math.round(f.loebendePensionFraAnsaettelse * 16 / 25)
  const FYL_18_5 = s[25] ? v29 : -Infinity
  s[1030] = FYL_18_5
  const FYL_18_5_hoej = s[25] ? v29 : Infinity
  s[1031] = FYL_18_5_hoej
  const FYL_18_5_ir = !s[39] || !s[25]
  s[1032] = FYL_18_5_ir
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v33 = f.arbejdstimerIMaanedenMedFleksydelse <= 12800 && f.arbejdetErFleksjobEllerHosAegtefaellen === false
  const FYL_20_3 = !s[25] || v33
  s[1033] = FYL_20_3
  const FYL_20_3_nej = !s[25] || !v33
  s[1034] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const v36 = shiftDays(monthEnd(f.ansoegtOmFleksydelseDen), 1)
  const FYL_22_1_ir = !s[18] || s[40]
  s[1037] = FYL_22_1_ir
  const FYL_22_1 = s[18] ? Math.max(s[41], v36) : FIRST_DAY
  s[1035] = FYL_22_1
  const FYL_22_1_hoej = s[18] ? Math.max(s[42], v36) : NEVER
  s[1036] = FYL_22_1_hoej
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const v40 = monthEnd(s[43])
  s[551] = v40
  const v41 = monthEnd(s[44])
  s[552] = v41
  const FYL_22_2_ir = !s[18] || !s[2]
  s[1040] = FYL_22_2_ir
  const FYL_22_2 = s[18] ? v40 : FIRST_DAY
  s[1038] = FYL_22_2
  const FYL_22_2_hoej = s[18] ? v41 : NEVER
  s[1039] = FYL_22_2_hoej
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const v45 = s[25] ? (s[45] ? 60 : s[46] ? 54 : s[16] ? 48 : s[29] ? 42 : 36) : 60
  const FYL_22_2_laengst = s[18] ? v45 : -Infinity
  s[1041] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[18] ? v45 : Infinity
  s[1042] = FYL_22_2_laengst_hoej
  // GDPR.12.3: Du skal have svar om dine data (GDPR § 12, stk. 3)
  const v48 = f.indsigtsanmodningModtaget >= 17676 /* 2018-05-25 */
  s[1045] = v48
  const v49 = shiftMonths(f.indsigtsanmodningModtaget, f.indsigtsfristenErForlaenget ? 3 : 1)
  const GDPR_12_3 = v48 ? v49 : FIRST_DAY
  s[1043] = GDPR_12_3
  const GDPR_12_3_hoej = v48 ? v49 : NEVER
  s[1044] = GDPR_12_3_hoej
  // GDPR.15.1.medarbejder: Du skal vide, hvilken medarbejder der slog op (GDPR § 15, stk. 1)
  const v52 = f.vurderingsdato >= 17676 /* 2018-05-25 */
  s[774] = v52
  const v53 = f.bedtOmIndsigtIOpslag && f.medarbejderensNavnErNoedvendigt
  const GDPR_15_1_medarbejder = !v52 || v53
  s[1046] = GDPR_15_1_medarbejder
  const GDPR_15_1_medarbejder_nej = !v52 || !v53
  s[1047] = GDPR_15_1_medarbejder_nej
  // GDPR.15.1.opslag: Du skal vide, hvornår og hvorfor der er slået op (GDPR § 15, stk. 1)
  const GDPR_15_1_opslag = !v52 || f.bedtOmIndsigtIOpslag
  s[1049] = GDPR_15_1_opslag
  const GDPR_15_1_opslag_nej = !v52 || f.vurderingsdato < 19530 /* 2023-06-22 */ || f.bedtOmIndsigtIOpslag === false
  s[1050] = GDPR_15_1_opslag_nej
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v58 = Math.max(1, Math.floor(Math.min(f.ordinaertAnsatte, 50) / 5) + Math.floor(Math.max(0, f.ordinaertAnsatte - 50) / 10))
  const INDSATSBEK_65 = s[2] ? v58 : -Infinity
  s[1051] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[2] ? v58 : Infinity
  s[1052] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const v61 = Math.round(f.stoetteTilAnsaettelsenOmAaret * 10000 / f.loenomkostningerOmAaret)
  const INDSATSBEK_86 = s[2] ? v61 : -Infinity
  s[1053] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[2] ? v61 : Infinity
  s[1054] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat === false || !s[2]
  s[1055] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat && (!s[2] || f.arbejdsgiverenErPrivat && INDSATSBEK_86_hoej > 7500)
  s[1056] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat && (!s[2] || f.arbejdsgiverenErPrivat && INDSATSBEK_86 <= 7500)
  s[1057] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat === false || !s[2] || INDSATSBEK_86_ir
  s[1058] = INDSATSBEK_86_loft_ir
  // INDSATSBEK.138.3: Tilbuddet i revalideringen følger med, når du flytter (BEK 1216/2023 § 138, stk. 3)
  const INDSATSBEK_138_3 = f.revalideringErBevilget && f.flytterTilAndenKommune && f.harAftaltTilbudIRevalidering
  s[1059] = INDSATSBEK_138_3
  const INDSATSBEK_138_3_nej = INDSATSBEK_138_3 && f.vurderingsdato < 14457 /* 2009-08-01 */
  s[1060] = INDSATSBEK_138_3_nej
  const INDSATSBEK_138_3_ir = !INDSATSBEK_138_3 || f.vurderingsdato < 14457 /* 2009-08-01 */
  s[1061] = INDSATSBEK_138_3_ir
  // INDSATSBEK.138.3.plan: Planen for revalideringen ændres, når du flytter (BEK 1216/2023 § 138, stk. 3)
  const v71 = f.revalideringErBevilget && f.flytterTilAndenKommune
  const INDSATSBEK_138_3_plan = v71 && (f.vurderingsdato < 14457 /* 2009-08-01 */ || f.planenSkalAendresVedFlytning)
  s[1062] = INDSATSBEK_138_3_plan
  const INDSATSBEK_138_3_plan_nej = v71 && (f.vurderingsdato < 14457 /* 2009-08-01 */ || f.planenSkalAendresVedFlytning === false)
  s[1063] = INDSATSBEK_138_3_plan_nej
  const INDSATSBEK_138_3_plan_ir = !v71 || f.vurderingsdato < 14457 /* 2009-08-01 */
  s[1064] = INDSATSBEK_138_3_plan_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const KOMP_17a_3_er = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  s[47] = KOMP_17a_3_er
  const v76 = f.fortrinVed === 'offentlig_stilling'
  s[48] = v76
  const v77 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig && !(v76 && f.stillingenBesaettesInternt) && f.ligeSaaKvalificeret
  const KOMP_3_1 = !s[2] || v77
  s[1065] = KOMP_3_1
  const KOMP_3_1_nej = !s[2] || !v77
  s[1066] = KOMP_3_1_nej
}

function svar_8(f, s) {
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v0 = f.funktionsnedsaettelsenErVarigOgBetydelig && !(f.assistanceTil === 'andet') && f.erhvervetUforeneligtMedNedsaettelsen === false && f.assistancenErVikarEllerMedhjaelp === false
  const KOMP_4 = !s[2] || v0
  s[775] = KOMP_4
  const KOMP_4_nej = !s[2] || !v0
  s[1068] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v3 = f.assistanceTil === 'efteruddannelse_foer_job' || (f.flereFunktionsnedsaettelser || f.funktionsnedsaettelsenErMegetBetydelig) && f.assistanceUdOver20Timer ? 3700 : Math.min(2000, Math.round(2000 * f.arbejdstimerVedAssistance / 3700))
  const KOMP_7_3 = s[2] ? v3 : -Infinity
  s[1069] = KOMP_7_3
  const KOMP_7_3_hoej = s[2] ? v3 : Infinity
  s[1070] = KOMP_7_3_hoej
  const v6 = KOMP_4_nej || !s[2]
  const KOMP_7_3_ir = !s[2] || v6
  s[776] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const KOMP_7_3_behov = s[2] ? Math.min(KOMP_7_3, f.behovForAssistance) : -Infinity
  s[1072] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[2] ? Math.min(KOMP_7_3_hoej, f.behovForAssistance) : Infinity
  s[1073] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_ir = KOMP_4 && (!s[2] || KOMP_7_3_ir) || v6
  s[1074] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v11 = f.vurderingsdato >= 15887 /* 2013-07-01 */
  const v12 = !v11 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !(f.uddannelseMedAssistance === 'anden') || v11 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !(f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse')
  const KOMP_14 = !s[2] || v12
  s[777] = KOMP_14
  const KOMP_14_nej = !s[2] || !v12
  s[1076] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const v15 = Math.min(f.behovForAssistance, f.saerligtTilfaeldeUnderUddannelse ? 3700 : 2000)
  const KOMP_14a_3 = s[2] ? v15 : -Infinity
  s[1077] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[2] ? v15 : Infinity
  s[1078] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = !s[2] || KOMP_14_nej || !s[2]
  s[1079] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v19 = f.handicapGoerBeskaeftigelseVanskelig && f.handicapUddannelsensLaengde >= 18 && f.uddannelsenGiverAdgangTilAkasse && shiftMonths(f.handicapUddannelseAfsluttet, 24) >= f.vurderingsdato && f.ansatEfterHandicapUddannelsen === false && f.manglerErfaringIFaget
  const KOMP_15_1 = !s[2] || v19
  s[778] = KOMP_15_1
  const KOMP_15_1_nej = !s[2] || !v19
  s[1081] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const LAB_31_3_ledighedsydelse_er = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[57] = LAB_31_3_ledighedsydelse_er
  const v23 = shiftDays(shiftMonths(f.isbryderBegyndte, 12), -1)
  const KOMP_15b_3 = LAB_31_3_ledighedsydelse_er ? v23 : FIRST_DAY
  s[1082] = KOMP_15b_3
  const KOMP_15b_3_hoej = LAB_31_3_ledighedsydelse_er ? v23 : NEVER
  s[1083] = KOMP_15b_3_hoej
  const KOMP_15b_3_ir = KOMP_15_1 && !LAB_31_3_ledighedsydelse_er || KOMP_15_1_nej || !s[2]
  s[1084] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v27 = f.hjaelpemidletErAfgoerende || f.hjaelpemidletKompenserer
  const v28 = !LAB_31_3_ledighedsydelse_er && v27 || LAB_31_3_ledighedsydelse_er && v27 && f.udgiftenLiggerUdOverArbejdsgiverens && f.saedvanligtPaaArbejdspladsen === false && (f.handicapGoerBeskaeftigelseVanskelig || f.andenLovDaekkerHjaelpemidlet === false)
  const v29 = !s[2] || v28
  const v30 = !s[2] || !v28
  const v31 = f.arbejdshjaelpemiddelTil === 'tilbud'
  const KOMP_15f_1 = v31 && v29
  s[1085] = KOMP_15f_1
  const KOMP_15f_1_nej = v31 && v30
  s[1086] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = !v31 || !s[2]
  s[1087] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v35 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  const KOMP_15i_1 = v35 && v29
  s[1088] = KOMP_15i_1
  const KOMP_15i_1_nej = v35 && v30
  s[1089] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = !v35 || !s[2]
  s[1090] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v39 = f.hjaelpemidletErAfgoerende && f.hjaelpemidletKompenserer && f.andenLovDaekkerHjaelpemidlet === false
  const v40 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  const KOMP_15j_1 = v40 && (!s[2] || v39)
  s[1091] = KOMP_15j_1
  const KOMP_15j_1_nej = v40 && (!s[2] || !v39)
  s[1092] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = !v40 || !s[2]
  s[1093] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const v44 = LAB_31_3_ledighedsydelse_er ? shiftDays(f.hjaelpemiddelSoegtDen, 28) : NEVER
  const KOMP_16 = s[2] ? v44 : FIRST_DAY
  s[1094] = KOMP_16
  const KOMP_16_hoej = s[2] ? v44 : NEVER
  s[1095] = KOMP_16_hoej
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const v47 = Math.max(f.assistanceBegyndte, shiftMonths(f.assistanceSoegtDen, -3))
  const KOMP_16a_2 = s[2] ? v47 : FIRST_DAY
  s[1096] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[2] ? v47 : NEVER
  s[1097] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const v50 = shiftDays(f.afslagPaaStillingModtaget, 28)
  const KOMP_17a_3 = s[2] ? v50 : FIRST_DAY
  s[1098] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[2] ? v50 : NEVER
  s[1099] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = !s[47] || !s[2]
  s[1100] = KOMP_17a_3_ir
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v54 = f.handicapGoerBeskaeftigelseVanskelig && !(s[48] && f.stillingenBesaettesInternt) && f.bedtOmFortrinsadgang && (s[48] && f.opfylderFormelleUddannelseskrav || f.fortrinVed === 'stadeplads_eller_taxi' && f.aabenbartRingereKvalificeret === false)
  const KOMPBEK_6_2 = !s[2] || v54
  s[1101] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = !s[2] || !v54
  s[1102] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v57 = v11 ? shiftMonths(f.assistanceBevilgetDen, 12) : NEVER
  const KOMPBEK_15_4 = s[2] ? v57 : FIRST_DAY
  s[1103] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[2] ? v57 : NEVER
  s[1104] = KOMPBEK_15_4_hoej
  // LAB.4b: Indsatsen kan overlades til en anden aktør (LAB § 5)
  const v60 = f.vurderingsdato >= 14512 /* 2009-09-25 */
  s[1105] = v60
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v61 = f.pensionDuFaar === 'foertidspension'
  s[193] = v61
  const v62 = f.vurderingsdato >= s[43]
  s[71] = v62
  const v63 = f.vurderingsdato < s[44] || !s[2]
  s[73] = v63
  const LAB_6_11 = !s[2] || !LAB_31_3_ledighedsydelse_er && v61 && v63 && f.ikkeNormaltArbejdePaaNedsatTid || LAB_31_3_ledighedsydelse_er && v61
  s[1106] = LAB_6_11
  const LAB_6_11_nej = !s[2] || !LAB_31_3_ledighedsydelse_er && (!v61 || v62 || f.ikkeNormaltArbejdePaaNedsatTid === false) || LAB_31_3_ledighedsydelse_er && !v61
  s[1107] = LAB_6_11_nej
  // LAB.22.1: Dit cv skal på Jobnet (LAB § 22, stk. 1)
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[58] = LAS_69t_2_er
  const v67 = LAB_31_3_ledighedsydelse_er && f.harJobEllerVirksomhedVedTilbud === false
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[59] = LAB_31_3_er
  const LAB_22_1 = LAB_31_3_er && (!LAS_69t_2_er || v67)
  s[1108] = LAB_22_1
  const LAB_22_1_nej = LAB_31_3_er && (!LAS_69t_2_er || !v67)
  s[1109] = LAB_22_1_nej
  const LAB_22_1_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[779] = LAB_22_1_ir
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v72 = f.soegteHjaelpDen >= 13332 /* 2006-07-03 */
  s[50] = v72
  const LAB_95_1_er = f.soegteHjaelpDen >= s[49]
  s[52] = LAB_95_1_er
  const v74 = shiftDays(f.soegteHjaelpDen, 91)
  const v75 = f.soegteHjaelpDen >= 16071 /* 2014-01-01 */
  s[51] = v75
  const LAB_92_straks_nej = !v72 || v75
  s[1175] = LAB_92_straks_nej
  const LAB_92_1 = v72 ? (v75 ? FIRST_DAY : v74) : FIRST_DAY
  s[54] = LAB_92_1
  const LAB_92_1_hoej = v72 ? (v75 ? NEVER : v74) : NEVER
  s[55] = LAB_92_1_hoej
  const LAB_92_1_ir = LAB_95_1_er || LAB_92_straks_nej
  s[53] = LAB_92_1_ir
}

function svar_9(f, s) {
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v0 = f.soegteHjaelpDen >= 14028 /* 2008-05-29 */
  s[68] = v0
  const v1 = f.soegteHjaelpDen >= 13572 /* 2007-02-28 */
  const v2 = shiftMonths(f.soegteHjaelpDen, 12)
  const v3 = shiftMonths(f.soegteHjaelpDen, 9)
  const LAB_95_1 = s[50] ? (v1 ? (v0 ? (s[51] ? FIRST_DAY : v3) : FIRST_DAY) : v2) : FIRST_DAY
  s[1179] = LAB_95_1
  const LAB_95_1_hoej = s[50] ? (v1 ? (v0 ? (s[51] ? NEVER : v3) : NEVER) : v2) : NEVER
  s[1180] = LAB_95_1_hoej
  const LAB_95_1_ir = !s[52] || !s[50] || v1 && (!v0 || s[51])
  s[1181] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const LAB_29_1_ir = !s[50] || s[51] || !s[52] && s[53] || s[52] && LAB_95_1_ir
  s[1113] = LAB_29_1_ir
  const LAB_29_1 = s[50] ? (s[51] ? FIRST_DAY : s[52] ? LAB_95_1 : s[54]) : FIRST_DAY
  s[1111] = LAB_29_1
  const LAB_29_1_hoej = s[50] ? (s[51] ? NEVER : s[52] ? LAB_95_1_hoej : s[55]) : NEVER
  s[1112] = LAB_29_1_hoej
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v10 = f.vurderingsdato >= s[49]
  s[265] = v10
  const v11 = !v10 && f.harErhvervskompetencegivendeUddannelse === false
  s[253] = v11
  const LAB_30_3 = !s[5] || v11
  s[1114] = LAB_30_3
  const LAB_30_3_nej = !s[5] || !v11
  s[1115] = LAB_30_3_nej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v14 = s[56] ? -Infinity : 4
  const v15 = s[56] ? Infinity : 4
  const v16 = s[57] && s[56]
  const v17 = s[57] ? v14 : 6
  const v18 = s[57] ? v15 : 6
  const LAB_31_3 = s[58] ? v17 : -Infinity
  s[1117] = LAB_31_3
  const LAB_31_3_hoej = s[58] ? v18 : Infinity
  s[1118] = LAB_31_3_hoej
  const LAB_31_3_ir = !s[59] || !s[58] || v16
  s[780] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v22 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[69] = v22
  const v23 = v22 ? (f.fritagetForJobsamtaler ? 0 : 4) : 4
  const LAB_31_3_ledighedsydelse = s[57] ? v23 : -Infinity
  s[1120] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[57] ? v23 : Infinity
  s[1121] = LAB_31_3_ledighedsydelse_hoej
  // LAB.31.3.løbende: Det mindste antal samtaler gælder hele vejen (lov 1750/2025 § 1)
  const LAB_31_3_loebende = s[59] && (!s[58] || !s[57] || s[56])
  s[1122] = LAB_31_3_loebende
  const LAB_31_3_loebende_nej = s[59] && (!s[58] || s[57])
  s[1123] = LAB_31_3_loebende_nej
  // LAB.31.3.ressourceforløb: Mindste antal samtaler i ressourceforløbet (lov 1750/2025 § 1)
  const LAB_31_3_ressourceforloeb = s[1] ? v17 : -Infinity
  s[1125] = LAB_31_3_ressourceforloeb
  const LAB_31_3_ressourceforloeb_hoej = s[1] ? v18 : Infinity
  s[1126] = LAB_31_3_ressourceforloeb_hoej
  const LAB_31_3_ressourceforloeb_ir = !s[60] || !s[1] || v16
  s[781] = LAB_31_3_ressourceforloeb_ir
  // LAB.31.3.ressourceforløb.vindue: Samtalerne skal være holdt (lov 1750/2025 § 1)
  const v31 = shiftDays(shiftMonths(f.samtaleaarBegyndte, 12), -1)
  const v32 = shiftDays(shiftMonths(f.samtaleaarBegyndte, 6), -1)
  const LAB_31_3_ressourceforloeb_vindue = s[1] ? (s[57] ? (s[56] ? FIRST_DAY : v32) : v31) : FIRST_DAY
  s[1128] = LAB_31_3_ressourceforloeb_vindue
  const LAB_31_3_ressourceforloeb_vindue_hoej = s[1] ? (s[57] ? (s[56] ? NEVER : v32) : v31) : NEVER
  s[1129] = LAB_31_3_ressourceforloeb_vindue_hoej
  // LAB.31.3.revalidering: Samtale i revalideringen (lov 1750/2025 § 1)
  const v35 = shiftMonths(f.senesteSamtaleIRevalidering, 3)
  const v36 = shiftDays(shiftMonths(f.revalideringStartede, 6), -1)
  const LAB_31_3_revalidering = s[2] ? (s[57] ? (s[56] ? FIRST_DAY : v36) : v35) : FIRST_DAY
  s[1130] = LAB_31_3_revalidering
  const LAB_31_3_revalidering_hoej = s[2] ? (s[57] ? (s[56] ? NEVER : v36) : v35) : NEVER
  s[1131] = LAB_31_3_revalidering_hoej
  const LAB_31_3_revalidering_ir = f.revalideringErBevilget === false || !s[2] || v16
  s[782] = LAB_31_3_revalidering_ir
  // LAB.31.3.revalidering.antal: Mindste antal samtaler i revalideringen (lov 1750/2025 § 1)
  const LAB_31_3_revalidering_antal = s[2] ? (s[57] ? v14 : 0) : -Infinity
  s[1133] = LAB_31_3_revalidering_antal
  const LAB_31_3_revalidering_antal_hoej = s[2] ? (s[57] ? v15 : 0) : Infinity
  s[1134] = LAB_31_3_revalidering_antal_hoej
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v42 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v43 = f.risikoForFireAar ? v42 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = s[58] ? (s[57] ? (s[56] ? FIRST_DAY : v42) : v43) : FIRST_DAY
  s[1135] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = s[58] ? (s[57] ? (s[56] ? NEVER : v42) : v43) : NEVER
  s[1136] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = s[59] && (!s[58] || f.kontaktUhensigtsmaessig)
  s[1137] = LAB_33_3
  const LAB_33_3_nej = s[59] && (!s[58] || f.kontaktUhensigtsmaessig === false)
  s[1138] = LAB_33_3_nej
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = s[59] && !s[58]
  s[1140] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v49 = f.ressourceforloebErBevilget && f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[187] = v49
  const v50 = s[1] && (!s[56] || v49)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[2] || v50)
  s[190] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[2] || !v50)
  s[192] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[2]
  s[191] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[2] || s[1] && (!s[56] || LOV1750_21_8))
  s[783] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[2] || !s[1] || s[56] && LOV1750_21_8_nej)
  s[784] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[2] || s[1] && s[56] && LOV1750_21_8_ir
  s[785] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v57 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[563] = v57
  const v58 = v22 && v57
  const LAB_43 = !s[2] || v58
  s[786] = LAB_43
  const LAB_43_nej = !s[2] || !v58
  s[787] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[61] = LAB_45_1
  const v62 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[182] = v62
  const v63 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[183] = v63
  const v64 = v62 && !v63
  s[185] = v64
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v62)
  s[1201] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v62 || !v63)
  s[1202] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v64
  s[1203] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v68 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[62] = v68
  const v69 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[180] = v69
  const v70 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  const v71 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[181] = v71
  const v72 = !v68 && f.tvaerfagligtBehovIForloebet
  const v73 = v22 && v71 && !v68
  const LAB_109_1 = LAB_45_1 && (v73 || !LAB_45_1 || !v71 && (f.ventesFuldtRask === false || !v69 || LAB_109_2_kraft_nej) && !v70 || v71 && v72)
  s[64] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v73 || !LAB_45_1 || !v71 && (f.ventesFuldtRask && v69 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || v70) || v71 && !v72)
  s[63] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v73 || !LAB_45_1
  s[65] = LAB_109_1_ir
}

function svar_10(f, s) {
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v0 = !s[61] || s[62]
  const v1 = !s[61] || s[63]
  s[186] = v1
  const LAB_44_1 = s[61] && (s[64] || s[65])
  s[184] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v0
  s[1144] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v1
  s[1145] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = s[61] && v0
  s[1146] = LAB_45_1_nej
  const LAB_45_1_ir = !s[61] || v0
  s[1147] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v7 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[243] = v7
  const v8 = !s[57] && (v7 || !(f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18') && f.kanKunVanskeligtFaaArbejdeUdenPraktik) || s[57] && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  const LAB_57_1 = !s[2] || v8
  s[788] = LAB_57_1
  const LAB_57_1_nej = !s[2] || !v8
  s[1149] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v11 = f.praktikkensFormaal === 'optraening' || f.helbredetErStationaert
  const LAB_58_1 = !s[2] || v11
  s[1150] = LAB_58_1
  const LAB_58_1_nej = !s[2] || !v11
  s[1151] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v14 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  const v15 = s[57] && v14 && f.ansatPaaPraktikstedet
  const LAB_60_1 = !s[2] || v15
  s[1152] = LAB_60_1
  const LAB_60_1_nej = !s[2] || !v15
  s[1153] = LAB_60_1_nej
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v18 = f.maalgruppeForTilbud === 'dagpenge'
  s[244] = v18
  const v19 = shiftDays(shiftDays(f.praktikBegyndte, 28), -1)
  const v20 = shiftDays(shiftDays(f.praktikBegyndte, 182), -1)
  const v21 = shiftDays(shiftDays(f.praktikBegyndte, 91), -1)
  const v22 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  const v23 = s[57] ? (v22 ? v19 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? shiftDays(shiftDays(f.praktikBegyndte, 273), -1) : v20) : v21) : v18 || (f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat') && f.harVanskeligtVedLoentilskud === false ? v19 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? NEVER : v20) : v21
  const LAB_61_1 = s[66] ? v23 : FIRST_DAY
  s[1154] = LAB_61_1
  const LAB_61_1_hoej = s[66] ? v23 : NEVER
  s[1155] = LAB_61_1_hoej
  const LAB_61_1_ir = LAB_57_1 && !s[66] || LAB_57_1_nej || !s[2]
  s[1156] = LAB_61_1_ir
  // LAB.66.1: Job med løntilskud (LAB § 66, stk. 1)
  const v27 = f.tilbuddetsArt === 'loentilskud_privat'
  s[245] = v27
  const v28 = shiftMonths(f.foedselsdag, 600)
  s[188] = v28
  const v29 = !(f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'under_18' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' && f.aabenlystUddannelsesparat || v14 && f.harJobEllerVirksomhedVedTilbud) && (!(f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'selvforsoergende' || (f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb') && v27) || f.harKompetencegivendeUddannelse === false || v28 < f.vurderingsdato || f.eneforsoergerVedLoentilskud || f.maanederMedForsoergelseFoerLoentilskud >= 6)
  const v30 = f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  const LAB_66_1 = v30 && (!s[57] || v29)
  s[789] = LAB_66_1
  const LAB_66_1_nej = v30 && (!s[57] || !v29)
  s[1158] = LAB_66_1_nej
  const LAB_66_1_ir = !v30 || !s[57]
  s[1159] = LAB_66_1_ir
  // LAB.68.1: Løntilskuddet kan vare til (LAB § 68)
  const v34 = f.maalgruppeForTilbud === 'foertidspension'
  const v35 = shiftDays(shiftMonths(f.loentilskudBegyndte, 6), -1)
  const v36 = v34 ? NEVER : v22 ? (f.tilbuddetsArt === 'loentilskud_offentlig' ? shiftDays(shiftMonths(f.loentilskudBegyndte, 4), -1) : v35) : f.loentilskudForlaengesTil12Maaneder ? shiftDays(shiftMonths(f.loentilskudBegyndte, 12), -1) : v35
  const LAB_68_1 = s[57] ? v36 : FIRST_DAY
  s[1160] = LAB_68_1
  const LAB_68_1_hoej = s[57] ? v36 : NEVER
  s[1161] = LAB_68_1_hoej
  const LAB_68_1_ir = LAB_66_1 && !s[57] || LAB_66_1_nej || LAB_66_1_ir
  s[1162] = LAB_68_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = !s[2] || f.vilkaarAftaltMedFagligOrganisation
  s[1163] = LAB_74
  const LAB_74_nej = !s[2] || f.vilkaarAftaltMedFagligOrganisation === false
  s[1164] = LAB_74_nej
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v42 = f.vurderingsdato <= 13148 /* 2005-12-31 */
  s[222] = v42
  const v43 = v42 || s[67]
  s[550] = v43
  const v44 = SATS_4(f.vurderingsdato)
  const v45 = SATS_5(f.vurderingsdato)
  const LAB_76_6_ir = !s[2] || v43
  s[790] = LAB_76_6_ir
  const LAB_76_6 = s[2] ? (f.saerligtTilfaeldeForLoentilskud ? (v43 ? -Infinity : v44) : v43 ? -Infinity : v45) : -Infinity
  s[1165] = LAB_76_6
  const LAB_76_6_hoej = s[2] ? (f.saerligtTilfaeldeForLoentilskud ? (v43 ? Infinity : v44) : v43 ? Infinity : v45) : Infinity
  s[1166] = LAB_76_6_hoej
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = !s[2] || f.ansaettelsenErDroeftetMedDeAnsatte
  s[1168] = LAB_78
  const LAB_78_nej = !s[2] || f.ansaettelsenErDroeftetMedDeAnsatte === false
  s[1169] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v51 = !s[57] && (f.merbeskaeftigelse || f.stillingenErLedigVedAfgang) || s[57] && f.merbeskaeftigelse
  const LAB_79 = !s[2] || v51
  s[1170] = LAB_79
  const LAB_79_nej = !s[2] || !v51
  s[1171] = LAB_79_nej
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const v54 = f.vurderingsdato >= 15404 /* 2012-03-05 */
  s[247] = v54
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const LAB_90 = !s[57] || !v34
  s[1172] = LAB_90
  const LAB_90_nej = !s[57] || v34
  s[1173] = LAB_90_nej
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const LAB_92_timer = s[50] ? (s[68] ? -Infinity : f.kunProblemetLedighed && f.harErhvervskompetencegivendeUddannelse === false ? 3000 : 0) : -Infinity
  s[1176] = LAB_92_timer
  const LAB_92_timer_hoej = s[50] ? (s[68] ? Infinity : 3000) : Infinity
  s[1177] = LAB_92_timer_hoej
  const LAB_92_timer_ir = s[52] || !s[50] || s[68]
  s[1178] = LAB_92_timer_ir
  // LAB.102.1: Det første tilbud skal være begyndt (LAB § 102)
  const v60 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[242] = v60
  const v61 = v60 ? shiftMonths(f.tilbudsfristenRegnesFra, 1) : shiftMonths(f.tilbudsfristenRegnesFra, 6)
  const v62 = s[69] ? (v22 && f.kommerSelvIJob ? NEVER : v61) : v61
  const LAB_102_1 = s[57] ? v62 : FIRST_DAY
  s[1182] = LAB_102_1
  const LAB_102_1_hoej = s[57] ? v62 : NEVER
  s[1183] = LAB_102_1_hoej
  const LAB_102_1_er = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[246] = LAB_102_1_er
  const LAB_102_1_ir = !LAB_102_1_er || !s[57]
  s[1184] = LAB_102_1_ir
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v67 = f.retEfterEURetten || f.opholdSeneste8Aar >= 84
  const v68 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[72] = v68
  const v69 = !s[25] && v67 || s[25] && (f.vurderingsdato < 16679 /* 2015-09-01 */ || !v68 && v67 || v68 && (f.retEfterEURetten || f.opholdSeneste10Aar >= 108))
  const v70 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[255] = v70
  const v71 = f.modtogHjaelpenVedSkaerpelsen2019 && v68 && v70
  s[70] = v71
  const LAS_11_3 = v71 && v67 || !v71 && (!s[2] || v69)
  s[75] = LAS_11_3
  const LAS_11_3_nej = v71 && !v67 || !v71 && (!s[2] || !v69)
  s[74] = LAS_11_3_nej
  const LAS_11_3_ir = !v71 && !s[2]
  s[76] = LAS_11_3_ir
}

function svar_11(f, s) {
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const LAS_17_1_er = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[252] = LAS_17_1_er
  const v1 = f.fuldtidsarbejdeSeneste8Aar >= 30
  const v2 = f.indrejstFraUdlandet && f.indrejstDen >= 13879 /* 2008-01-01 */
  const v3 = f.fuldtidsarbejdeSeneste10Aar >= 30
  const v4 = f.indrejstFraUdlandet && f.indrejstDen >= -639 /* 1968-04-02 */
  const LAS_11_8 = s[70] || !s[2] || !s[25] && (f.harHaftRetTilStarthjaelp === false || f.retEfterEURetten || f.pensionNedsatForOptjening || s[71] || v1) || s[25] && (!s[72] || !LAS_17_1_er && (!v2 || f.retEfterEURetten || f.pensionNedsatForOptjening || s[71] || f.opfyldtBeskaeftigelseskravetFoer || v3) || LAS_17_1_er && (!v4 || f.retEfterEURetten || f.pensionNedsatForOptjening || s[71] || f.opfyldtBeskaeftigelseskravetFoer || v3))
  s[1446] = LAS_11_8
  const LAS_11_8_nej = !s[70] && (!s[2] || !s[25] && f.harHaftRetTilStarthjaelp && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[73] && !v1 || s[25] && s[72] && (!LAS_17_1_er && v2 && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[73] && f.opfyldtBeskaeftigelseskravetFoer === false && !v3 || LAS_17_1_er && v4 && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[73] && f.opfyldtBeskaeftigelseskravetFoer === false && !v3))
  s[1447] = LAS_11_8_nej
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const LAB_105a_3_er = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[179] = LAB_105a_3_er
  const v8 = f.fikSelvforsoergelsesydelse && f.fordrevetFraUkraine === false
  const v9 = s[74] || LAS_11_8_nej
  s[266] = v9
  const v10 = (s[75] || s[76]) && (LAS_11_8 || s[76]) && (s[75] || LAS_11_8)
  s[267] = v10
  const v11 = v9 || s[76]
  s[268] = v11
  const LAB_105a_1 = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && v8 || LAS_17_1_er && v11 && f.fordrevetFraUkraine === false)
  s[1185] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && !v8 || LAS_17_1_er && (v10 || f.fordrevetFraUkraine))
  s[1186] = LAB_105a_1_nej
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const v14 = shiftMonths(f.omfattetAfArbejdspligtFra, 1)
  const LAB_105a_3 = LAB_105a_3_er ? v14 : FIRST_DAY
  s[1188] = LAB_105a_3
  const LAB_105a_3_hoej = LAB_105a_3_er ? v14 : NEVER
  s[1189] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const v17 = f.fikSelvforsoergelsesydelse ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  const LAB_105a_indfaset = LAB_105a_3_er ? v17 : FIRST_DAY
  s[1191] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = LAB_105a_3_er ? v17 : NEVER
  s[1192] = LAB_105a_indfaset_hoej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[142] = SDL_53_1_timer_er
  const v21 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[733] = v21
  const v22 = f.timerDuKanArbejde === 0 || v21 >= 400
  const v23 = f.persongruppe === 'selvstaendig'
  s[155] = v23
  const v24 = f.andelAfArbejdetDuKan <= 5000
  s[365] = v24
  const v25 = v23 && v24
  const v26 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v27 = !s[1] && (SDL_53_1_timer_er && v22 || v25 || v26) || s[1] && (SDL_53_1_timer_er && (v22 || f.ansatIFleksjob && f.ansatFra >= 15706 /* 2013-01-01 */) || v25 || v26)
  const SDL_7_2 = !s[2] || v27
  s[2083] = SDL_7_2
  const SDL_7_2_nej = !s[2] || !v27
  s[2084] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[2] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[2])
  s[157] = SDL_7_1
  const SDL_7_1_nej = !s[2] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[163] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v32 = v23 ? 14 : 15
  const v33 = v23 ? 14 : 21
  const v34 = v23 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v35 = dropFirst(s[77], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v34 : v33) : v32) : 14) : Infinity)
  const v36 = dropFirst(s[77], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v34 : v33) : v32) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v37 = allPeriods(f.afbrydelser)
  const v38 = without(v35, v37)
  const v39 = without(v36, v37)
  const SDL_24_3 = !s[78] ? NO_DAYS : without(v38, intersectTable(from(v39, 15523 /* 2012-07-02 */), HELLIGDAGE_2))
  s[86] = SDL_24_3
  const SDL_24_3_hoej = !s[78] ? ALL_DAYS : without(v39, intersectTable(from(v38, 15523 /* 2012-07-02 */), HELLIGDAGE_2))
  s[85] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[78] && sameDays(v35, v36)
  s[2182] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v43 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[164] = v43
  const v44 = Math.min(f.vurderingsdato, s[79])
  const v45 = v44 >= s[43]
  s[165] = v45
  const v46 = f.pensionDuFaar === 'tidlig_pension'
  s[166] = v46
  const v47 = v44 < s[44] || !s[2]
  s[167] = v47
  const v48 = s[80] >= 15012 /* 2011-02-07 */
  s[688] = v48
  const v49 = onWeekdays(SDL_24_3, 62)
  s[84] = v49
  const v50 = onWeekdays(SDL_24_3_hoej, 62)
  s[83] = v50
  const v51 = monthEndOver(v50, 12, 130, s[80])
  const v52 = monthEndOver(v49, 12, 130, s[80])
  const v53 = !s[81] && s[79] >= v51
  const v54 = !s[81] && s[79] < v52
  const v55 = v53 && !s[81]
  const v56 = s[82] && !s[81] && v52 >= NEVER
  const v57 = v55 ? v51 : NEVER
  const v58 = v54 ? NEVER : v52
  const v59 = v55 ? (v54 || v56 ? Math.max(v52, v58) : v52) : v58
  const v60 = v55 || v54 || v56
  const v61 = monthEndOver(SDL_24_3_hoej, 12, 182, s[80])
  const v62 = monthEndOver(SDL_24_3, 12, 182, s[80])
  const v63 = !s[81] && s[79] >= v61
  const v64 = !s[81] && s[79] < v62
  const v65 = v63 && !s[81]
  const v66 = s[82] && !s[81] && v62 >= NEVER
  const v67 = v65 ? v61 : NEVER
  const v68 = v64 ? NEVER : v62
  const v69 = v65 ? (v64 || v66 ? Math.max(v62, v68) : v62) : v68
  const v70 = v65 || v64 || v66
  const SDL_25_1 = v48 ? (v60 ? (v70 ? Math.min(v57, v67) : v57) : v67) : FIRST_DAY
  s[172] = SDL_25_1
  const SDL_25_1_hoej = v48 ? (v60 ? (v70 ? Math.max(v59, v69) : v59) : v69) : NEVER
  s[174] = SDL_25_1_hoej
  const v73 = v43 || f.opfylderHelbredsbetingelserForFoertidspension || v45 || v46
  s[635] = v73
  const v74 = !v43 && f.opfylderHelbredsbetingelserForFoertidspension === false && v47 && !v46
  s[636] = v74
  const SDL_25_1_er = v73 && !s[81] && (!v48 || v60 || v70)
  s[168] = SDL_25_1_er
  const SDL_25_1_ir = v73 && (s[81] || !v48 || v53 && s[82] || s[82] && !((s[81] || !s[82] && v51 === v52) && !s[81] && (s[81] || v51 === NEVER)) || v63 && s[82] || s[82] && !((s[81] || !s[82] && v61 === v62) && !s[81] && (s[81] || v61 === NEVER))) || v74
  s[170] = SDL_25_1_ir
}

function svar_12(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[83], 18, 260, s[80])
  const v1 = monthEndOver(s[84], 18, 260, s[80])
  const v2 = !s[81] && v0 <= 16251 /* 2014-06-30 */
  s[87] = v2
  const v3 = !s[81] && v1 > 16251 /* 2014-06-30 */
  s[90] = v3
  const v4 = !s[81] && s[79] >= v0
  const v5 = !s[81] && s[79] < v1
  const v6 = v4 && !s[81]
  const v7 = s[82] && !s[81] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[82] || s[82] && !((s[81] || !s[82] && v0 === v1) && !s[81] && (s[81] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[82] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[102] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[103] = v17
  const v18 = v13 || v3 || v14
  s[100] = v18
  const v19 = v2 && v12 || s[82] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[101] = v19
  const v20 = monthEndOver(s[85], 18, 364, s[80])
  const v21 = monthEndOver(s[86], 18, 364, s[80])
  const v22 = !s[81] && v20 <= 16251 /* 2014-06-30 */
  s[88] = v22
  const v23 = !s[81] && v21 > 16251 /* 2014-06-30 */
  s[91] = v23
  const v24 = !s[81] && s[79] >= v20
  const v25 = !s[81] && s[79] < v21
  const v26 = v24 && !s[81]
  const v27 = s[82] && !s[81] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[82] || s[82] && !((s[81] || !s[82] && v20 === v21) && !s[81] && (s[81] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[82] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[106] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[107] = v37
  const v38 = v33 || v23 || v34
  s[104] = v38
  const v39 = v22 && v32 || s[82] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[105] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[94] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[96] = v42
  const v43 = v19 || v39
  s[99] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[98] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[108] = v45
  const v46 = s[80] >= 16252 /* 2014-07-01 */
  s[89] = v46
  const v47 = Math.max(s[80], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[83], 9, 110, v47)
  const v49 = monthEndOver(s[84], 9, 110, v47)
  const v50 = !s[81] && s[79] >= v48
  const v51 = !s[81] && s[79] < v49
  const v52 = v50 && !s[81]
  const v53 = s[82] && !s[81] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[112] = v57
  const v58 = v50 && s[82] || s[82] && !((s[81] || !s[82] && v48 === v49) && !s[81] && (s[81] || v48 === NEVER))
  s[110] = v58
  const v59 = monthEndOver(s[85], 9, 154, v47)
  const v60 = monthEndOver(s[86], 9, 154, v47)
  const v61 = !s[81] && s[79] >= v59
  const v62 = !s[81] && s[79] < v60
  const v63 = v61 && !s[81]
  const v64 = s[82] && !s[81] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[113] = v68
  const v69 = v61 && s[82] || s[82] && !((s[81] || !s[82] && v59 === v60) && !s[81] && (s[81] || v59 === NEVER))
  s[111] = v69
  const v70 = v57 || v68
  s[109] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[95] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[97] = v77
  const v78 = v44 && v40
  s[92] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[93] = v79
}

function svar_13(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[81] && countDays(s[83], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[87] || !s[81] && countDays(s[84], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = !s[81] && countDays(s[85], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[88] || !s[81] && countDays(s[86], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = !s[89] && (!s[81] && countDays(s[85], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[82]) && ((s[90] || s[82]) && (v0 || s[82]) && (s[90] || v0) || (s[91] || s[82]) && (v2 || s[82]) && (s[91] || v2) || s[82])
  const SDL_24_1 = v4 ? FIRST_DAY : s[92] ? (s[93] ? Math.min(s[94], s[95]) : s[94]) : s[95]
  s[173] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[92] ? (s[93] ? Math.max(s[96], s[97]) : s[96]) : s[97]
  s[175] = SDL_24_1_hoej
  const SDL_24_1_er = !s[81] && (v4 || !(v4 && !(s[89] || !s[81] && countDays(s[86], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[82]) && (v3 || s[82]) && (v1 || v3))) && (s[92] || s[93]))
  s[169] = SDL_24_1_er
  const SDL_24_1_ir = s[81] || v4 || !(v4 && !(s[89] || !s[81] && countDays(s[86], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[82]) && (v3 || s[82]) && (v1 || v3))) && (s[98] && s[99] || !(s[100] && !s[101] && s[102] >= 13332 /* 2006-07-03 */ && s[103] <= 15011 /* 2011-02-06 */ || s[104] && !s[105] && s[106] >= 13332 /* 2006-07-03 */ && s[107] <= 15011 /* 2011-02-06 */) && (s[108] && s[99] || !(s[100] && !s[101] && s[102] >= 15012 /* 2011-02-07 */ && s[103] <= 16251 /* 2014-06-30 */ || s[104] && !s[105] && s[106] >= 15012 /* 2011-02-07 */ && s[107] <= 16251 /* 2014-06-30 */) && (s[109] && (s[110] || s[111]) || !(s[112] && !s[110] || s[113] && !s[111]))))
  s[171] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = SDL_24_1_er && SDL_24_1 < NEVER
  s[627] = v9
  const v10 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[628] = v10
  const v11 = Math.max(f.vurderingsdato, SDL_24_1)
  const v12 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v13 = Math.max(f.vurderingsdato, v11)
  const v14 = Math.min(f.vurderingsdato, v12)
  const v15 = v9 && SDL_24_1_er
  const v16 = SDL_24_1_ir && SDL_24_1_er && v14 >= v13
  const v17 = v10 || v16
  const v18 = v10 ? (v16 ? Math.min(f.vurderingsdato, v13) : f.vurderingsdato) : v13
  const v19 = v10 ? (v16 ? Math.max(f.vurderingsdato, v14) : f.vurderingsdato) : v14
  const v20 = f.forlaengelseErAfgjort || v15 || v10 || v16
  s[653] = v20
  const v21 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v15 ? (v17 ? Math.min(v11, v18) : v11) : v18
  s[655] = v21
  const v22 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v15 ? (v17 ? Math.max(v12, v19) : v12) : v19
  s[656] = v22
  const v23 = v20 && v21 <= 13331 /* 2006-07-02 */
  s[130] = v23
  const v24 = v22 >= 13332 /* 2006-07-03 */
  s[654] = v24
  const v25 = v21 <= 15011 /* 2011-02-06 */
  s[657] = v25
  const v26 = v20 && v24 && v25
  s[131] = v26
  const v27 = v22 >= 15012 /* 2011-02-07 */
  const v28 = v21 <= 20484 /* 2026-01-31 */
  const v29 = v20 && v27 && v28
  const v30 = v21 <= 2147483646
  s[661] = v30
  const v31 = v20 && v22 >= 20485 /* 2026-02-01 */ && v30
  s[668] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v9 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v11 === v12) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v11))) || v20 && v22 === NEVER
  s[133] = v32
  const SDL_27_1_1 = v23 || v26 && f.revalideringErSandsynlig || v29 && f.revalideringErSandsynlig || v31
  s[114] = SDL_27_1_1
  const SDL_27_1_1_nej = v23 || v26 && f.revalideringErSandsynlig === false || v29 && f.revalideringErSandsynlig === false || v31
  s[121] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v23 || v31 || v32
  s[122] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v36 = v20 && v27 && v30
  s[132] = v36
  const SDL_27_1_2 = v23 || v26 && f.afklaringErNoedvendig || v36 && f.afklaringErNoedvendig
  s[115] = SDL_27_1_2
  const SDL_27_1_2_nej = v23 || v26 && f.afklaringErNoedvendig === false || v36 && f.afklaringErNoedvendig === false
  s[127] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v23 || v32
  s[124] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v40 = v20 && v24 && v21 <= 13544 /* 2007-01-31 */
  const v41 = v20 && v22 >= 13545 /* 2007-02-01 */ && v21 <= 13604 /* 2007-04-01 */
  const v42 = v20 && v22 >= 13605 /* 2007-04-02 */ && v25
  const v43 = v20 && v27 && v21 <= 16251 /* 2014-06-30 */
  s[658] = v43
  const v44 = v22 >= 16252 /* 2014-07-01 */
  const v45 = v20 && v44 && v30
  s[660] = v45
  const v46 = v43 || v45
  s[659] = v46
  const v47 = v42 || v46
  const SDL_27_1_3_uger = v23 ? -Infinity : v40 ? 364 : v41 ? 364 : v42 ? 728 : v43 ? 728 : 938
  s[664] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v23 ? Infinity : v41 || v47 ? (v47 ? (v46 ? (v45 ? 938 : 728) : 728) : 728) : 364
  s[666] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v23 || v40 || v41 || v42 || v43 || v45
  s[662] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v51 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  const v52 = f.underLaegebehandling && f.laegensSkoenErSikkert && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde || SDL_27_1_2_ir)
  const v53 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 364
  const v54 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 728
  const SDL_27_1_3 = v23 || v40 && v52 || v41 && (v53 || v54) || v42 && v52 || v36 && v52
  s[116] = SDL_27_1_3
  const SDL_27_1_3_nej = v23 || v40 && v51 || v41 && (!v53 || !v54) || v42 && v51 || v36 && v51
  s[128] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v57 = v20 && v44 && v28
  s[667] = v57
  const SDL_27_1_4 = v23 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar || v43 && f.kanIkkeArbejdePaaNormaleVilkaar || v57 && f.sagSkalIRehabiliteringsteam || v31
  s[117] = SDL_27_1_4
  const SDL_27_1_4_nej = v23 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v43 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v57 && f.sagSkalIRehabiliteringsteam === false || v31
  s[129] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v60 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v23 || v26 && v60 || v43 && v60 || v45 && f.laegenVurdererLivstruende
  s[118] = SDL_27_1_5
  const SDL_27_1_5_nej = v23 || v26 && !v60 || v43 && !v60 || v45 && f.laegenVurdererLivstruende === false
  s[123] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v63 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v64 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v23 || v26 && v63 || v43 && v63 || v45 && v64
  s[119] = SDL_27_1_6
  const SDL_27_1_6_nej = v23 || v26 && !v63 || v43 && !v63 || v45 && !v64
  s[125] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v67 = v20 && v22 >= 16953 /* 2016-06-01 */ && v21 <= 16974 /* 2016-06-22 */
  const v68 = v20 && v22 >= 16975 /* 2016-06-23 */ && v21 <= 20634 /* 2026-06-30 */
  const v69 = v20 && v22 >= 20635 /* 2026-07-01 */ && v30
  const SDL_27_1_7_2 = v23 || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres || v69
  s[2237] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v23 || v20 && v24 && v21 <= 16952 /* 2016-05-31 */ || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v69
  s[2238] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v23 || v67 || v69 || v32
  s[2239] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v23 || v26 && f.foertidspensionssagPaabegyndt || v43 && f.foertidspensionssagPaabegyndt || v45 && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[120] = SDL_27_1_7
  const SDL_27_1_7_nej = v23 || v26 && f.foertidspensionssagPaabegyndt === false || v43 && f.foertidspensionssagPaabegyndt === false || v45 && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[126] = SDL_27_1_7_nej
}

function svar_14(f, s) {
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v0 = s[114] || s[115] || s[116] || s[117] || s[118] || s[119] || s[120]
  const v1 = s[121] || s[122]
  s[669] = v1
  const v2 = s[123] || s[124]
  s[670] = v2
  const v3 = s[125] || s[124]
  s[671] = v3
  const v4 = s[126] || s[124]
  s[672] = v4
  const v5 = v1 && (s[127] || s[124]) && (s[128] || s[124]) && (s[129] || s[122]) && v2 && v3 && v4 && (s[121] || s[127] || s[128] || s[129] || s[123] || s[125] || s[126])
  const v6 = s[122] && s[124]
  s[686] = v6
  const SDL_27_1 = s[130] || s[131] && v0 || s[132] && v0
  s[176] = SDL_27_1
  const SDL_27_1_nej = s[130] || s[131] && v5 || s[132] && v5
  s[177] = SDL_27_1_nej
  const SDL_27_1_ir = s[130] || s[131] && v6 || s[132] && v6 || s[133]
  s[178] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v10 = s[134] <= 16251 /* 2014-06-30 */
  s[629] = v10
  const v11 = !s[81] && s[135] && v10
  s[161] = v11
  const v12 = !s[81] && s[136] >= 16252 /* 2014-07-01 */ && s[137]
  s[158] = v12
  const v13 = monthStart(s[134])
  s[151] = v13
  const v14 = monthStart(s[136])
  s[152] = v14
  const v15 = shiftMonths(v13, -9)
  const v16 = shiftMonths(v14, -9)
  const v17 = shiftDays(v13, -1)
  const v18 = shiftDays(v14, -1)
  const v19 = shiftMonths(v13, -8)
  const v20 = shiftMonths(v14, -8)
  const v21 = shiftDays(s[134], -1)
  const v22 = shiftDays(s[136], -1)
  const SDL_24a_1_graense = s[138] || v12 && (!s[81] && countDays(s[83], v15, v18) > 110 || !s[81] && countDays(s[85], v15, v18) > 154 || !s[81] && countDays(s[83], v19, v22) > 110 || !s[81] && countDays(s[85], v19, v22) > 154)
  s[159] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[138] || v11 || v12 && (!s[81] && countDays(s[84], v16, v17) <= 110 || !s[81] && countDays(s[86], v16, v17) <= 154 || !s[81] && countDays(s[84], v20, v21) <= 110 || !s[81] && countDays(s[86], v20, v21) <= 154)
  s[162] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[138] || v12 && s[82] || s[139]
  s[160] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v26 = f.timerHosArbejdsgiveren >= 7400
  const v27 = v26 && f.genansat && f.paaArbejdeDaSygdommenKom
  const v28 = (!s[81] && shiftDays(s[136], -56) >= f.ansatFra || s[82]) && f.andetFravaerSeneste8Uger === false && v26 || v27
  const v29 = (!s[81] && shiftDays(s[134], -56) < f.ansatFra || f.andetFravaerSeneste8Uger || !v26) && !v27
  const v30 = !s[81] && s[140] && s[137]
  s[154] = v30
  const SDL_30_2 = s[138] || s[141] && v28 || v30 && v28
  s[2253] = SDL_30_2
  const SDL_30_2_nej = s[138] || s[141] && v29 || v30 && v29
  s[2254] = SDL_30_2_nej
  const SDL_30_2_ir = s[138] || s[139]
  s[146] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[138] || s[141] || v30)
  s[2255] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[138]
  s[2256] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[2257] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v37 = !s[142] || SDL_30_2_nej || f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v38 = s[142] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob === false || SDL_30_fleksjob_nej)
  const SDL_30 = s[138] || s[141] && v38 || v30 && v38
  s[145] = SDL_30
  const SDL_30_nej = s[138] || s[141] && v37 || v30 && v37
  s[148] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v41 = !s[81] && s[135] && s[134] <= 13604 /* 2007-04-01 */
  const v42 = !s[81] && s[136] >= 13605 /* 2007-04-02 */ && s[134] <= 14031 /* 2008-06-01 */
  const v43 = s[134] <= 15340 /* 2012-01-01 */
  s[696] = v43
  const v44 = !s[81] && s[136] >= 14032 /* 2008-06-02 */ && v43
  const v45 = s[136] >= 15341 /* 2012-01-02 */
  s[697] = v45
  const v46 = !s[81] && v45 && s[137]
  const v47 = v44 || v46
  const SDL_30_1 = s[138] ? -Infinity : v41 ? 14 : v42 ? 15 : v44 ? 21 : 30
  s[2247] = SDL_30_1
  const SDL_30_1_hoej = s[138] ? Infinity : v42 || v47 ? (v47 ? (v46 ? 30 : 21) : 15) : 14
  s[2248] = SDL_30_1_hoej
  const SDL_30_1_er = s[138] || v41 || v42 || v44 || v46
  s[2249] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v51 = shiftDays(s[134], SDL_30_1)
  s[694] = v51
  const v52 = shiftDays(s[136], SDL_30_1_hoej)
  s[695] = v52
  const v53 = !s[81] && SDL_30_1_er
  s[567] = v53
  const v54 = s[82] || SDL_30_2_ir
  s[571] = v54
  const v55 = shiftDays(v51, -1)
  s[569] = v55
  const v56 = shiftDays(v52, -1)
  s[568] = v56
  const v57 = f.fratraeder ? Math.min(v55, f.fratraedelsesdag) : v55
  const v58 = f.fratraeder ? Math.min(v56, f.fratraedelsesdag) : v56
  const v59 = SDL_30 && v53
  const v60 = SDL_30_2_ir && v53 && v58 >= NEVER
  const v61 = SDL_30_nej ? NEVER : v58
  const v62 = v59 || SDL_30_nej || v60
  const v63 = SDL_30 && v54 || SDL_30_2_ir && !((!v53 || !v54 && v57 === v58) && v53 && (!v53 || v57 === NEVER))
  const SDL_31_1 = s[138] ? FIRST_DAY : v59 ? v57 : NEVER
  s[149] = SDL_31_1
  const SDL_31_1_hoej = s[138] ? NEVER : v59 ? (SDL_30_nej || v60 ? Math.max(v58, v61) : v58) : v61
  s[144] = SDL_31_1_hoej
  const SDL_31_1_er = s[138] || s[141] && v62 || v30 && v62
  s[143] = SDL_31_1_er
  const SDL_31_1_ir = s[138] || s[141] && v63 || v30 && v63 || s[139]
  s[147] = SDL_31_1_ir
}

function svar_15(f, s) {
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v0 = f.timerSeneste13Uger >= 12000
  const v1 = s[143] && s[144] >= f.vurderingsdato
  const v2 = s[145] || s[146]
  s[570] = v2
  const v3 = v2 && (v1 || s[147]) && (s[145] || v1)
  const v4 = s[148] || s[143] && s[149] < f.vurderingsdato || s[146] && s[147]
  const v5 = f.uddannelsensLaengde >= 18
  const v6 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v7 = f.erhvervsmaessigUddannelse === false || !v5 || !s[81] && s[134] < f.uddannelseAfsluttet || !s[81] && v6 < s[136]
  const v8 = f.erhvervsmaessigUddannelse && v5 && (!s[81] && s[136] >= f.uddannelseAfsluttet || s[82]) && (!s[81] && v6 >= s[134] || s[82])
  const v9 = (!s[81] && shiftDays(s[136], -91) >= f.tilknyttetArbejdsmarkedetFra || s[82]) && v0 && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v10 = (!s[81] && shiftDays(s[134], -91) < f.tilknyttetArbejdsmarkedetFra || !v0 || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v11 = !s[81] && s[140] && s[134] <= 15522 /* 2012-07-01 */
  const v12 = !s[81] && s[136] >= 15523 /* 2012-07-02 */ && s[150]
  const v13 = f.timerSeneste26Uger >= 24000
  const v14 = shiftMonths(s[151], -6)
  const v15 = shiftMonths(s[152], -6)
  const v16 = 6 + f.maanederDerSesBortFra
  const v17 = -v16
  const v18 = shiftMonths(s[151], v17)
  const v19 = shiftMonths(s[152], v17)
  const SDL_32_1 = s[138] || s[141] && v9 || v11 && v9 || v12 && ((!s[81] && shiftDays(s[136], -182) >= f.tilknyttetArbejdsmarkedetFra || s[82]) && v13 && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[153] && (f.iBeskaeftigelse && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[81] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[81] && r_timerPrMaaned.maaned < s[152]; return (r0_0 || s[82]) && (r0_1 || s[82]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[81] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[81] && r_timerPrMaaned.maaned < s[152]; return (r0_0 || s[82]) && (r0_1 || s[82]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[81] && r_timerPrMaaned.maaned < s[152]; const r0_1 = !s[81] && r_timerPrMaaned.maaned >= v18; return (r0_1 || s[82]) && (r0_0 || s[82]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[81] && r_timerPrMaaned.maaned < s[152]; const r0_1 = !s[81] && r_timerPrMaaned.maaned >= v18; return (r0_1 || s[82]) && (r0_0 || s[82]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5) && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[2258] = SDL_32_1
  const SDL_32_1_nej = s[138] || s[141] && v10 || v11 && v10 || v12 && (!s[81] && shiftDays(s[134], -182) < f.tilknyttetArbejdsmarkedetFra || !v13 || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[153] && (f.iBeskaeftigelse === false || (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[81] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[81] && r_timerPrMaaned.maaned < s[152]; const r0_2 = (r0_0 || s[82]) && (r0_1 || s[82]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[81] && r_timerPrMaaned.maaned < v15 || !s[81] && r_timerPrMaaned.maaned >= s[151]) && !s[82] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[81] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[81] && r_timerPrMaaned.maaned < s[152]; const r0_2 = (r0_0 || s[82]) && (r0_1 || s[82]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[81] && r_timerPrMaaned.maaned < v15 || !s[81] && r_timerPrMaaned.maaned >= s[151] || s[82] && !r0_3) && !(s[82] && r0_3) ? 1 : 0) : 0 }) < 5) && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[81] && r_timerPrMaaned.maaned < s[152]; const r0_1 = !s[81] && r_timerPrMaaned.maaned >= v18; const r0_2 = (r0_1 || s[82]) && (r0_0 || s[82]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[81] && r_timerPrMaaned.maaned < v19 || !s[81] && r_timerPrMaaned.maaned >= s[151]) && !s[82] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[81] && r_timerPrMaaned.maaned < s[152]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[81] && r_timerPrMaaned.maaned >= v18; const r0_3 = (r0_2 || s[82]) && (r0_0 || s[82]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[81] && r_timerPrMaaned.maaned < v19 || !s[81] && r_timerPrMaaned.maaned >= s[151] || s[82] && !r0_1) && !(s[82] && r0_1) ? 1 : 0) : 0 }) < 5) || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[2259] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v22 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6 && f.drevetSenesteMaaned && f.timerIVirksomheden >= 1850
  const v23 = !s[81] && s[140] && s[134] <= 15705 /* 2012-12-31 */
  const v24 = !s[81] && s[136] >= 15706 /* 2013-01-01 */ && s[134] <= 15883 /* 2013-06-27 */
  const v25 = v22 || f.tilskudTilEgenVirksomhed
  const v26 = !s[81] && s[136] >= 15884 /* 2013-06-28 */ && s[137]
  const SDL_42_1 = s[138] || s[141] && v22 || v23 && v22 || v24 && v25 || v26 && v25
  s[712] = SDL_42_1
  const SDL_42_1_nej = s[138] || s[141] && !v22 || v23 && !v22 || v24 && !v25 || v26 && !v25
  s[713] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v29 = f.arbejdsskade === false || v3
  const v30 = f.arbejdsskade && v4
  const SDL_34_1 = s[138] || s[141] && v30 || s[154] && v30
  s[2264] = SDL_34_1
  const SDL_34_1_nej = s[138] || s[141] && v29 || s[154] && v29
  s[2265] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v33 = f.persongruppe === 'ingen'
  s[692] = v33
  const v34 = !v33 || v7
  s[566] = v34
  const v35 = v33 && v8
  s[565] = v35
  const v36 = s[142] && (SDL_32_1 || s[146]) || s[155] && (SDL_42_1 || s[146]) || s[156] || v35 || SDL_34_1
  const v37 = (!s[142] || SDL_32_1_nej) && (!s[155] || SDL_42_1_nej) && !s[156] && v34 && (SDL_34_1_nej || s[146])
  const SDL_32 = s[138] || s[141] && v36 || s[154] && v36
  s[572] = SDL_32
  const SDL_32_nej = s[138] || s[141] && v37 || s[154] && v37
  s[573] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v40 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  const v41 = !v40 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v40 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[2] || v41
  s[577] = SDL_3
  const SDL_3_nej = !s[2] || !v41
  s[574] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v44 = SDL_32 || s[146]
  s[621] = v44
  const v45 = SDL_3 || !s[2]
  s[575] = v45
  const v46 = s[157] || !s[2]
  s[576] = v46
  const SDL_24a_1 = s[138] || s[158] && (s[159] || s[160]) && v44 && v45 && v46 && (s[159] || SDL_32 || SDL_3 || s[157])
  s[630] = SDL_24a_1
  const SDL_24a_1_nej = s[138] || s[161] || s[158] && (s[162] || SDL_32_nej || SDL_3_nej || s[163])
  s[633] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[138] || s[158] && s[160] && s[146] && !s[2] || s[139]
  s[632] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v50 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[221] = v50
  const v51 = v50 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[2] || v51
  s[2194] = SDL_24c_1
  const SDL_24c_1_nej = !s[2] || !v51
  s[2195] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v54 = s[164] || s[165] || s[166]
  const v55 = !s[164] && s[167] && !s[166]
  const v56 = v54 && s[168]
  const v57 = v55 && s[169]
  const v58 = f.forlaengelseErAfgjort || v56 || v57
  s[623] = v58
  const v59 = f.forlaengelseErAfgjort === false && (v54 && s[170] || v55 && s[171])
  s[624] = v59
  const v60 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v56 ? (v57 ? Math.min(s[172], s[173]) : s[172]) : s[173]
  s[625] = v60
  const v61 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v56 ? (v57 ? Math.max(s[174], s[175]) : s[174]) : s[175]
  s[626] = v61
  const v62 = v58 && f.vurderingsdato < v61 || v54 || s[176]
  const v63 = s[177] || s[178]
  s[687] = v63
  const v64 = (v58 && f.vurderingsdato >= v60 || v59) && v55 && v63
  const v65 = SDL_24a_1_nej || SDL_24a_1_ir
  s[631] = v65
  const v66 = !s[81] && f.vurderingsdato >= s[134]
  s[622] = v66
  const v67 = !s[81] && f.vurderingsdato < s[136]
  s[619] = v67
  const v68 = !s[58] || v66
  const LAB_107_1 = v68 && (!s[2] || s[58] && (!v50 && v46 && (v64 || SDL_24a_1) || v50 && v46 && (v64 || SDL_24a_1 || SDL_24c_1)))
  s[1193] = LAB_107_1
  const LAB_107_1_nej = v68 && (!s[2] || !s[58] || !v50 && (s[163] || v62 && v65) || v50 && (s[163] || v62 && v65 && (SDL_24c_1_nej || !s[2])))
  s[1194] = LAB_107_1_nej
  const LAB_107_1_ir = v68 && !s[2] || s[58] && (v67 || s[82])
  s[1195] = LAB_107_1_ir
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v72 = f.vurderingsdato < 17126 /* 2016-11-21 */ || s[179] || !(f.ventesFuldtRask && s[180] && f.fikTvaerfagligIndsats === false) || f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const LAB_108_2 = s[59] && (!s[58] || v72)
  s[1196] = LAB_108_2
  const LAB_108_2_nej = s[59] && (!s[58] || !v72)
  s[1197] = LAB_108_2_nej
}

function svar_16(f, s) {
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v0 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  const v1 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v2 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  const v3 = shiftDays(f.jobafklaringStartede, 28)
  const v4 = s[181] ? NEVER : f.jobafklaringEfter === 'ny_sygemelding' ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v3
  const LAB_109_1_frist = s[61] ? (v0 ? (v2 ? (s[182] ? (s[183] ? v4 : FIRST_DAY) : v3) : FIRST_DAY) : v1) : FIRST_DAY
  s[1198] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[61] ? (v0 ? (v2 ? (s[182] ? (s[183] ? v4 : NEVER) : v3) : NEVER) : v1) : NEVER
  s[1199] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[184] && (!s[61] || v0 && (!v2 || s[185])) || s[186]
  s[1200] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v8 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  const v9 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  const v10 = shiftMonths(f.jobafklaringStartede, 24)
  const v11 = shiftDays(v10, -1)
  const v12 = allPeriods(f.barselUnderJobafklaring)
  s[403] = v12
  const v13 = without(ALL_DAYS, v12)
  const v14 = v10 === NEVER ? Infinity : v10 - f.jobafklaringStartede
  const v15 = dayReaching(v13, f.jobafklaringStartede, v14)
  const v16 = from(v12, 18262 /* 2020-01-01 */)
  const v17 = without(ALL_DAYS, v16)
  const v18 = dayReaching(v17, f.jobafklaringStartede, v14)
  const LAB_110_1 = s[61] ? (v9 ? (v8 ? v15 : Math.min(v11, v15, v18)) : v11) : FIRST_DAY
  s[1204] = LAB_110_1
  const LAB_110_1_hoej = s[61] ? (v9 ? (v8 ? v15 : Math.max(v11, v15, v18)) : v11) : NEVER
  s[1205] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[61]
  s[1206] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[61]
  s[1207] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v23 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  const LAB_110_2 = s[59] && (!s[58] || !v23 && f.uarbejdsdygtigVedEgenSygdom === false || v23 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || f.uarbejdsdygtigVedEgenSygdom === false || s[71] || f.fikSygedagpengeVedLivstruende))
  s[1208] = LAB_110_2
  const LAB_110_2_nej = s[59] && (!s[58] || !v23 && f.uarbejdsdygtigVedEgenSygdom || v23 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || f.uarbejdsdygtigVedEgenSygdom && s[73] && f.fikSygedagpengeVedLivstruende === false))
  s[1209] = LAB_110_2_nej
  const LAB_110_2_ir = !s[59] || !s[58] || v23 && f.vurderingsdato < 17126 /* 2016-11-21 */
  s[1210] = LAB_110_2_ir
  // LAB.110.3: Ret til et nyt jobafklaringsforløb (LAB § 110, stk. 3)
  const v27 = s[58] && f.vurderingsdato >= f.jobafklaringStartede
  const LAB_110_3 = v27 && (!s[58] || f.uarbejdsdygtigVedEgenSygdom)
  s[1211] = LAB_110_3
  const LAB_110_3_nej = v27 && (!s[58] || f.uarbejdsdygtigVedEgenSygdom === false)
  s[1212] = LAB_110_3_nej
  const LAB_110_3_ir = !v27 || !s[58]
  s[1213] = LAB_110_3_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[58] ? LAB_110_1 : FIRST_DAY
  s[1214] = LAB_111_1
  const LAB_111_1_hoej = s[58] ? LAB_110_1_hoej : NEVER
  s[1215] = LAB_111_1_hoej
  const LAB_111_1_er = s[59] && (!s[58] || LAB_110_1_er)
  s[1216] = LAB_111_1_er
  const LAB_111_1_ir = !s[59] || !s[58] || LAB_110_1_ir
  s[1217] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v35 = f.kanVendeTilbageIArbejde === false && (f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden)
  const LAB_111_2 = s[59] && (!s[58] || s[69] || v35)
  s[1218] = LAB_111_2
  const LAB_111_2_nej = s[59] && (!s[58] || s[69] || !v35)
  s[1219] = LAB_111_2_nej
  const LAB_111_2_ir = !s[59] || !s[58] || s[69]
  s[791] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v39 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[58] ? v39 : FIRST_DAY
  s[1221] = LAB_111_3
  const LAB_111_3_hoej = s[58] ? v39 : NEVER
  s[1222] = LAB_111_3_hoej
  const LAB_111_3_er = s[59] && f.risikoForFireAar
  s[1223] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[58]
  s[1224] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v44 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[59] && (!s[58] || s[69] || !v44)
  s[1225] = LAB_111_4
  const LAB_111_4_nej = s[59] && (!s[58] || s[69] || v44)
  s[1226] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v47 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  const v48 = s[1] && (!v47 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v47 && !s[56] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[2] || v48
  s[1233] = LAB_112_2
  const LAB_112_2_nej = !s[2] || !v48
  s[1234] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v51 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[189] = v51
  const v52 = shiftMonths(s[43], -72)
  s[542] = v52
  const v53 = shiftMonths(s[44], -72)
  s[541] = v53
  const LAB_112_3 = !s[2] || !v51 || v53 >= f.vurderingsdato || f.oenskerRessourceforloeb
  s[1235] = LAB_112_3
  const LAB_112_3_nej = !s[2] || v51 && (v52 < f.vurderingsdato || !s[2]) && f.oenskerRessourceforloeb === false
  s[1236] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v56 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  const v57 = LAB_112_2_nej || !s[2]
  const v58 = s[56] && s[187]
  const LAB_112_1 = v58 || !s[2] || s[1] && (!v51 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v56 && v57 || v51 && !s[56] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v56 && v57 && (LAB_112_3 || !s[2]))
  s[1230] = LAB_112_1
  const LAB_112_1_nej = v58 || !s[2] || !s[1] || !v51 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v56 || LAB_112_2) || v51 && (s[56] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v56 || LAB_112_2 || LAB_112_3_nej)
  s[1231] = LAB_112_1_nej
  const LAB_112_1_ir = v58 || !s[2]
  s[1232] = LAB_112_1_ir
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v62 = shiftMonths(f.foedselsdag, 480)
  s[201] = v62
  const v63 = f.vurderingsdato >= v62
  s[194] = v63
  const v64 = v63 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : 60
  const v65 = f.vurderingsdato >= s[188]
  const v66 = v65 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : v63 && !v65 && f.oenskerRessourceforloeb === false ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[2] || s[1] && v51 && s[56]
  s[1262] = LAB_114_3_ir
  const LAB_114_3 = s[2] ? (s[1] ? (v51 ? (s[56] ? -Infinity : v66) : v64) : 0) : -Infinity
  s[1260] = LAB_114_3
  const LAB_114_3_hoej = s[2] ? (s[1] ? (v51 ? (s[56] ? Infinity : v66) : v64) : 0) : Infinity
  s[1261] = LAB_114_3_hoej
  // LAB.112: Ressourceforløb kan bevilges (LAB § 112)
  const v70 = LAB_114_3_hoej >= 12
  const LAB_112 = !s[2] || s[1] && (!s[56] && (LAB_112_1 || LAB_112_1_ir) && (v70 || LAB_114_3_ir) && (LAB_112_1 || v70) || s[56] && LAB_112_1)
  s[1227] = LAB_112
  const LAB_112_nej = !s[2] || !s[1] || !s[56] && (LAB_112_1_nej || LAB_114_3 < 12) || s[56] && LAB_112_1_nej
  s[1228] = LAB_112_nej
  const LAB_112_ir = !s[2] || s[1] && (!s[56] && LAB_112_1_ir && LAB_114_3_ir || s[56] && LAB_112_1_ir)
  s[1229] = LAB_112_ir
}

function svar_17(f, s) {
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v0 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  const v1 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  const v2 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  const v3 = allPeriods(f.perioderUdenRaadighed)
  const v4 = without(ALL_DAYS, v3)
  const v5 = shiftMonths(f.ressourceforloebStartede, 6)
  const v6 = dayReaching(v4, shiftDays(f.ressourceforloebStartede, 1), v5 === NEVER ? Infinity : v5 - f.ressourceforloebStartede)
  const LAB_113_2 = v0 ? (v1 ? v6 : NEVER) : FIRST_DAY
  s[1237] = LAB_113_2
  const LAB_113_2_hoej = v0 ? (v1 ? (v2 ? v6 : NEVER) : NEVER) : NEVER
  s[1238] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v0
  s[792] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[69] || !v0 || v1 && (f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato || LAB_113_2_ir) && (f.indsatsErBegyndt === false || f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen) && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[1240] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[69] || !v0 || !v1 || f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato || f.indsatsErBegyndt && (f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[1241] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[69] || !v0
  s[1242] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[2] || s[189] && (s[190] || s[191]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[1243] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[2] || !s[189] || s[192] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[1244] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v15 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  const v16 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  const v17 = v16 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v15 ? v17 : FIRST_DAY
  s[1246] = LAB_113_4
  const LAB_113_4_hoej = v15 ? v17 : NEVER
  s[1247] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v15
  s[793] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v21 = v16 && (f.ressourceforloebPlanlagtTil >= f.vurderingsdato || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v15 || v21)
  s[1250] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v15 || !v21)
  s[1251] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[2] || s[189] && s[190])
  s[1252] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[2] || !s[189] || s[192])
  s[1253] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[2] || s[189] && s[191]
  s[1254] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v27 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  const v28 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  const v29 = shiftMonths(f.ressourceforloebStartede, 60)
  const v30 = shiftDays(v29, -1)
  const v31 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  const v32 = allPeriods(f.barselUnderRessourceforloeb)
  const v33 = without(ALL_DAYS, v32)
  const v34 = dayReaching(v33, f.ressourceforloebStartede, v29 === NEVER ? Infinity : v29 - f.ressourceforloebStartede)
  const v35 = shiftMonths(f.ressourceforloebStartede, 36)
  const v36 = v2 ? dayReaching(v33, f.ressourceforloebStartede, v35 === NEVER ? Infinity : v35 - f.ressourceforloebStartede) : v34
  const LAB_114_1 = v0 ? (v27 ? (v28 ? (v31 ? v36 : Math.min(v30, v34)) : v30) : NEVER) : FIRST_DAY
  s[1255] = LAB_114_1
  const LAB_114_1_hoej = v0 ? (v27 ? (v28 ? (v31 ? v36 : Math.max(v30, v34)) : v30) : NEVER) : NEVER
  s[1256] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v39 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!v0 || v27 && v39 && (f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil || LAB_113_2_ir))
  s[1257] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!v0 || !v27 || !v39 || f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil)
  s[1258] = LAB_114_1_plan_nej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v42 = s[43] <= 13331 /* 2006-07-02 */
  const v43 = s[44] >= 13332 /* 2006-07-03 */ && s[43] <= 15705 /* 2012-12-31 */
  const v44 = s[44] >= 15706 /* 2013-01-01 */ && s[43] <= 16617 /* 2015-07-01 */
  const v45 = s[44] >= 16618 /* 2015-07-02 */ && s[43] <= 17125 /* 2016-11-20 */
  const v46 = s[44] >= 17126 /* 2016-11-21 */ && s[43] <= 18261 /* 2019-12-31 */
  const v47 = s[44] >= 18262 /* 2020-01-01 */ && s[43] <= 18992 /* 2021-12-31 */
  const v48 = s[44] >= 18993 /* 2022-01-01 */ && s[43] <= 20484 /* 2026-01-31 */
  const v49 = s[43] <= 2147483646
  s[516] = v49
  const v50 = s[44] >= 20485 /* 2026-02-01 */ && v49
  const v51 = !s[2] || s[44] === NEVER
  s[517] = v51
  const v52 = v45 || v46 || v47 || v48 || v50
  const LAB_114_4 = v42 ? FIRST_DAY : v44 || v52 ? (v52 ? (v45 ? FIRST_DAY : shiftDays(s[43], -1)) : NEVER) : NEVER
  s[1263] = LAB_114_4
  const LAB_114_4_hoej = v42 ? NEVER : v43 ? NEVER : v44 ? NEVER : v45 ? NEVER : shiftDays(s[44], -1)
  s[1264] = LAB_114_4_hoej
  const LAB_114_4_er = f.ressourceforloebErBevilget && (v42 || v43 || v44 || v45 || v46 || v47 || v48 || v50)
  s[1265] = LAB_114_4_er
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || v42 || v45 || v46 && !s[2] || v47 && !s[2] || v48 && !s[2] || v50 && !s[2] || v51
  s[1266] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v57 = s[1] && !s[56] && s[193] && !s[194] && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[2] || v57
  s[1267] = LAB_115_1
  const LAB_115_1_nej = !s[2] || !v57
  s[1268] = LAB_115_1_nej
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v60 = f.vurderingsdato >= (f.foedselsdag <= -11142 /* 1939-07-01 */ ? shiftMonths(f.foedselsdag, 804) : shiftMonths(f.foedselsdag, 780))
  const LAB_116_1_alder = !s[2] || !s[66] && !v60 || s[66] && f.vurderingsdato < s[44]
  s[1269] = LAB_116_1_alder
  const LAB_116_1_alder_nej = !s[2] || !s[66] && v60 || s[66] && s[71]
  s[198] = LAB_116_1_alder_nej
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v63 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[241] = v63
  const v64 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  s[524] = v64
  const v65 = !v63 && !s[193] || v63 && !v64
  const v66 = f.pensionDuFaar === 'seniorpension'
  s[535] = v66
  const v67 = f.vurderingsdato >= 18626 /* 2020-12-30 */
  s[543] = v67
  const v68 = (v66 && s[57] || s[166] && v67) && f.vurderingsdato <= 19133 /* 2022-05-21 */
  const LAB_116_1_pension = v68 || !s[2] || v65
  s[1272] = LAB_116_1_pension
  const LAB_116_1_pension_nej = v68 || !s[2] || !v65
  s[199] = LAB_116_1_pension_nej
  const LAB_116_1_pension_ir = v68 || !s[2]
  s[1273] = LAB_116_1_pension_ir
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v72 = f.aabenbartFormaalsloestAtAfproeve || f.relevanteTilbudErAfproevet
  const LAB_116_3 = !s[2] || v72
  s[1282] = LAB_116_3
  const LAB_116_3_nej = !s[2] || !v72
  s[232] = LAB_116_3_nej
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v75 = LAB_116_1_alder || !s[2]
  s[195] = v75
  const v76 = LAB_116_1_pension || LAB_116_1_pension_ir
  s[196] = v76
  const v77 = LAB_116_3 || !s[2]
  s[231] = v77
  const LAB_116_1 = !s[2] || !s[1] && v75 && v76 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && v77 || s[1] && v75 && v76 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && f.vaesentligeBegraensninger && v77
  s[197] = LAB_116_1
  const LAB_116_1_nej = !s[2] || !s[1] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || LAB_116_3_nej) || s[1] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || f.vaesentligeBegraensninger === false || LAB_116_3_nej)
  s[200] = LAB_116_1_nej
}

function svar_18(f, s) {
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[426] = v0
  const v1 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[425] = v1
  const v2 = intersect(v0, v1)
  const LAB_116_1_foertidspension = from(v2, 13332 /* 2006-07-03 */)
  s[1270] = LAB_116_1_foertidspension
  const LAB_116_1_foertidspension_ir = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[1271] = LAB_116_1_foertidspension_ir
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v5 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v6 = intersect(v0, v5)
  const v7 = from(v6, 13332 /* 2006-07-03 */)
  const v8 = dayReaching(v7, 13332 /* 2006-07-03 */, 1)
  const v9 = v8 >= 18262 /* 2020-01-01 */
  const v10 = v8 >= 19134 /* 2022-05-22 */
  const v11 = v8 >= NEVER
  s[1276] = v11
  const LAB_116_1_seniorpension = !v9 ? v7 : !v10 ? NO_DAYS : v7
  s[1274] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !v9 ? v7 : !v10 ? ALL_DAYS : v7
  s[1275] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = !v9 || v10
  s[1277] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_ir = v11 || v9 && !v10
  s[1278] = LAB_116_1_seniorpension_ir
  // LAB.116.2: Fleksjob på få timer (LAB § 116, stk. 2)
  const v16 = s[1] && f.arbejdsevnenKanUdviklesITide
  const LAB_116_2 = f.megetBegraensetArbejdsevne && (!s[2] || v16)
  s[1279] = LAB_116_2
  const LAB_116_2_nej = f.megetBegraensetArbejdsevne && (!s[2] || !v16)
  s[1280] = LAB_116_2_nej
  const LAB_116_2_ir = f.megetBegraensetArbejdsevne === false || !s[2]
  s[1281] = LAB_116_2_ir
  // LAB.116.frakendelse: Et fleksjob bevilget på forkert grundlag kan tages tilbage (LAB § 116, stk. 1)
  const v20 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[256] = v20
  const v21 = f.erVisiteretTilFleksjob && f.aldrigIMaalgruppenForFleksjob
  const LAB_116_frakendelse = v21 && (!v20 || f.forkertBevillingKanTraekkesTilbage)
  s[1283] = LAB_116_frakendelse
  const LAB_116_frakendelse_nej = v21 && (!v20 || f.forkertBevillingKanTraekkesTilbage === false)
  s[1284] = LAB_116_frakendelse_nej
  const LAB_116_frakendelse_ir = !v21 || !v20
  s[1285] = LAB_116_frakendelse_ir
  // LAB.117.1: Fleksjob kan fås (LAB § 117, stk. 1)
  const LAB_117_1 = !s[2] || f.erVisiteretTilFleksjob && s[195] && s[196] || s[197]
  s[1286] = LAB_117_1
  const LAB_117_1_nej = !s[2] || (f.erVisiteretTilFleksjob === false || s[198] || s[199]) && (s[200] || !s[2])
  s[1287] = LAB_117_1_nej
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v27 = f.akutSkadeEllerSygdom && f.formaalsloestMedSaerligeVilkaar
  const v28 = shiftMonths(f.vurderingsdato, 72)
  const LAB_119_1_bundet = !s[2] || s[1] && (!s[57] && !v27 || s[57] && !v27 && v28 < s[44])
  s[1295] = LAB_119_1_bundet
  const LAB_119_1_bundet_nej = !s[2] || !s[1] || !s[57] && v27 || s[57] && (v27 || v28 >= s[43])
  s[1296] = LAB_119_1_bundet_nej
  const LAB_119_1_bundet_ir = !s[2] || s[1] && s[57] && !v27 && !s[2]
  s[1297] = LAB_119_1_bundet_ir
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v32 = f.redegoerelseForTilbud && f.redegoerelseForRessourcer && f.redegoerelseForVarigBegraensning && f.redegoerelseForNormaleVilkaar
  const v33 = LAB_119_1_bundet || LAB_119_1_bundet_ir
  const LAB_118_2 = !s[2] || !s[1] && v32 || s[1] && (s[69] || f.sagenErForelagtTeamet && f.dokumentationForAfklaring && f.dokumentationForIndsatser && f.dokumentationForArbejdsevnen && (f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar))
  s[249] = LAB_118_2
  const LAB_118_2_nej = !s[2] || !s[1] && !v32 || s[1] && (s[69] || f.sagenErForelagtTeamet === false || f.dokumentationForAfklaring === false || f.dokumentationForIndsatser === false || f.dokumentationForArbejdsevnen === false || f.fleksjobPaaNuvaerendeArbejdsplads && v33 && f.dokumentationForSaerligeVilkaar === false)
  s[248] = LAB_118_2_nej
  const LAB_118_2_ir = !s[2] || s[1] && s[69]
  s[250] = LAB_118_2_ir
  // LAB.118.3: At sige nej til behandling tæller ikke imod dig (LAB § 118, stk. 3)
  const v37 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[407] = v37
  const v38 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[610] = v38
  const v39 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' && f.tilsvarendeIndgribende
  s[408] = v39
  const v40 = v37 && v39
  s[609] = v40
  const v41 = s[58] && (!v37 && v38 && f.andenVurderingIndhentet || v40)
  const v42 = f.afviser === 'ingenting'
  s[406] = v42
  const LAB_118_3 = !v42 && (!s[2] || v41)
  s[1289] = LAB_118_3
  const LAB_118_3_nej = !v42 && (!s[2] || !v41)
  s[1290] = LAB_118_3_nej
  const LAB_118_3_ir = v42 || !s[2]
  s[1291] = LAB_118_3_ir
  // LAB.119.1: Fleksjob på din nuværende arbejdsplads (LAB § 119, stk. 1)
  const v46 = f.maanederPaaSaerligeVilkaar >= 12
  const LAB_119_1 = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[2] || !s[1] || LAB_119_1_bundet_nej || v46)
  s[1292] = LAB_119_1
  const LAB_119_1_nej = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[2] || s[1] && v33 && !v46)
  s[1293] = LAB_119_1_nej
  const LAB_119_1_ir = f.fleksjobPaaNuvaerendeArbejdsplads === false || !s[2]
  s[794] = LAB_119_1_ir
  // LAB.119.1.mangler: Måneder på særlige vilkår, der mangler (LAB § 119, stk. 1)
  const v50 = Math.max(0, 12 - f.maanederPaaSaerligeVilkaar)
  const LAB_119_1_mangler = s[2] ? (s[1] ? (LAB_119_1_bundet_nej ? 0 : v50) : 0) : -Infinity
  s[1298] = LAB_119_1_mangler
  const LAB_119_1_mangler_hoej = s[2] ? (s[1] ? (LAB_119_1_bundet_nej && !LAB_119_1_bundet && !LAB_119_1_bundet_ir ? 0 : v50) : 0) : Infinity
  s[1299] = LAB_119_1_mangler_hoej
  // LAB.119.2: Aftalen om særlige vilkår (LAB § 119, stk. 2)
  const v53 = !s[1] || f.skriftligAftaleOmSaerligeVilkaar && f.svaereFunktionerErNaevnt && sum(f.skaanehensyn, (r_skaanehensyn) => r_skaanehensyn.aftalt ? 1 : 0) >= 1 && f.forsoegtUstoettetJob
  const v54 = f.fleksjobPaaNuvaerendeArbejdsplads && v33
  const LAB_119_2 = v54 && (!s[2] || v53)
  s[1300] = LAB_119_2
  const LAB_119_2_nej = v54 && (!s[2] || !v53)
  s[1301] = LAB_119_2_nej
  const LAB_119_2_ir = v54 && !s[2] || f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej
  s[1302] = LAB_119_2_ir
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const LAB_120_2 = !s[2] || s[1] && s[194] && f.foersteFleksjob === false && f.ordinaertArbejdeErIkkeMuligt && (s[197] || !s[2])
  s[1306] = LAB_120_2
  const LAB_120_2_nej = !s[2] || !s[1] || !s[194] || f.foersteFleksjob || f.ordinaertArbejdeErIkkeMuligt === false || s[200]
  s[1307] = LAB_120_2_nej
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v60 = shiftDays(shiftMonths(f.fleksjobBevilgetFra, 60), -1)
  const v61 = f.fleksjobBevilgetFra >= s[201]
  const v62 = v61 && (LAB_120_2 || !s[2])
  const v63 = f.ansatIFleksjob === false || s[202]
  s[206] = v63
  const v64 = f.ansatIFleksjob && (s[203] || s[3])
  s[205] = v64
  const v65 = !(v62 && !(!v61 || LAB_120_2_nej)) && !(v64 && !v63)
  const v66 = f.fleksjobBevilgetFra >= 15706 /* 2013-01-01 */
  const v67 = s[1] && !v66 && v63
  const LAB_120_1 = v67 ? FIRST_DAY : s[2] ? (s[1] ? (v64 || v65 ? (v65 ? v60 : NEVER) : NEVER) : NEVER) : FIRST_DAY
  s[1303] = LAB_120_1
  const LAB_120_1_hoej = v67 ? NEVER : s[2] ? (s[1] ? (v62 ? NEVER : v64 ? NEVER : v60) : NEVER) : NEVER
  s[1304] = LAB_120_1_hoej
  const LAB_120_1_ir = v67 || !(v67 && !(!s[1] || v66 || v64)) && !s[2]
  s[1305] = LAB_120_1_ir
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v71 = s[1] ? shiftMonths(f.fulgtOpIFleksjobbet ? f.senestFulgtOpIFleksjobbet : f.fleksjobStartede, 30) : f.fulgtOpIFleksjobbet ? shiftMonths(f.senestFulgtOpIFleksjobbet, 12) : shiftMonths(f.fleksjobydelseFoersteGang, 6)
  const LAB_121_1 = s[2] ? v71 : FIRST_DAY
  s[1308] = LAB_121_1
  const LAB_121_1_hoej = s[2] ? v71 : NEVER
  s[1309] = LAB_121_1_hoej
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const v74 = s[1] ? shiftMonths(f.fleksjobStartede, 54) : NEVER
  const LAB_121_3 = s[2] ? v74 : FIRST_DAY
  s[1310] = LAB_121_3
  const LAB_121_3_hoej = s[2] ? v74 : NEVER
  s[1311] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob && f.fleksjobErMidlertidigt
  s[204] = LAB_121_3_er
  const LAB_121_3_ir = !LAB_121_3_er || !s[2]
  s[795] = LAB_121_3_ir
}

function svar_19(f, s) {
  // LAB.121.4: Du bliver i fleksjobordningen (LAB § 121, stk. 4)
  const v0 = !s[1] || f.afgoerelseEfterStatus === false
  const LAB_121_4 = s[204] && (!s[2] || v0)
  s[1313] = LAB_121_4
  const LAB_121_4_nej = s[204] && (!s[2] || !v0)
  s[1314] = LAB_121_4_nej
  // LAB.122.2: Kommunen skal vurdere arbejdsevnen i fleksjobbet (LAB § 122, stk. 2)
  const v3 = s[1] && (f.fleksjobbetOprettesNu || f.beggeBederOmNyVurdering)
  const LAB_122_2 = !s[2] || v3
  s[1315] = LAB_122_2
  const LAB_122_2_nej = !s[2] || !v3
  s[1316] = LAB_122_2_nej
  // LAB.122.3: Løn og vilkår bygger på en overenskomst (LAB § 122, stk. 3-4)
  const v6 = f.jobbetErOverenskomstdaekket || f.sammenligneligOverenskomstFindes
  const LAB_122_3 = !s[2] || v6
  s[1317] = LAB_122_3
  const LAB_122_3_nej = !s[2] || !v6
  s[1318] = LAB_122_3_nej
  // LAB.122.3.afvigelse: Løn og tid kan afvige fra overenskomsten (LAB § 122, stk. 3)
  const LAB_122_3_afvigelse = f.jobbetErOverenskomstdaekket && (!s[2] || s[1] && !(s[205] && !s[206]) && f.overenskomstenHarFleksjobvilkaar === false)
  s[1319] = LAB_122_3_afvigelse
  const LAB_122_3_afvigelse_nej = f.jobbetErOverenskomstdaekket && (!s[2] || !s[1] || s[205] || !(s[205] && !s[206]) && f.overenskomstenHarFleksjobvilkaar)
  s[1320] = LAB_122_3_afvigelse_nej
  const LAB_122_3_afvigelse_ir = f.jobbetErOverenskomstdaekket === false || !s[2]
  s[1321] = LAB_122_3_afvigelse_ir
  // LAB.122.5: Vilkår som en funktionær (LAB § 122, stk. 5)
  const v12 = s[1] && f.udfoererFunktionaerarbejde && f.timerIFleksjobbet <= 800
  const LAB_122_5 = !s[2] || v12
  s[1322] = LAB_122_5
  const LAB_122_5_nej = !s[2] || !v12
  s[1323] = LAB_122_5_nej
  // LAB.123.2: Fradrag for løn i fleksløntilskud (LAB § 123, stk. 2)
  const v15 = f.loenIFleksjobbet + f.pensionIFleksjobbet
  const v16 = v15 + f.andenLoenMedPension
  const v17 = SATS_6(f.vurderingsdato)
  const v18 = s[207] ? -Infinity : v17
  s[481] = v18
  const v19 = s[207] ? Infinity : v17
  s[482] = v19
  const v20 = Math.min(v16, v18)
  const v21 = Math.min(v16, v19)
  const v22 = v20 <= -Infinity
  const v23 = quotient([v20, 3000], [10000], 'nærmeste', 1)
  const v24 = Math.round(v21 * 3000 / 10000)
  const v25 = v22 ? -Infinity : Math.min(v23, v24)
  const v26 = v22 ? Infinity : Math.max(v23, v24)
  const v27 = v22 && !s[207] && v20 === v21
  const v28 = s[207] || v22
  const v29 = -v19 === -Infinity
  s[483] = v29
  const v30 = -v18 === Infinity
  s[484] = v30
  const v31 = Math.max(0, v29 ? -Infinity : v16 - v19)
  const v32 = Math.max(0, v30 ? Infinity : v16 - v18)
  const v33 = v32 >= Infinity
  const v34 = v33 ? -Infinity : Math.round(v31 * 5500 / 10000)
  const v35 = v33 ? Infinity : quotient([v32, 5500], [10000], 'nærmeste', 1)
  const v36 = v33 && !s[207] && v31 === v32
  const v37 = s[207] || v33
  const v38 = v26 === Infinity
  const v39 = v34 === -Infinity
  const v40 = v25 === -Infinity
  const v41 = v35 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v16 + f.hjaelpTilPasning
  const v44 = Math.min(v18, v43)
  const v45 = Math.min(v19, v43)
  const v46 = v44 <= -Infinity
  const v47 = quotient([v44, 3000], [10000], 'nærmeste', 1)
  const v48 = Math.round(v45 * 3000 / 10000)
  const v49 = v46 ? -Infinity : Math.min(v47, v48)
  const v50 = v46 ? Infinity : Math.max(v47, v48)
  const v51 = v46 && !s[207] && v44 === v45
  const v52 = s[207] || v46
  const v53 = Math.max(0, v29 ? -Infinity : v43 - v19)
  const v54 = Math.max(0, v30 ? Infinity : v43 - v18)
  const v55 = v54 >= Infinity
  const v56 = v55 ? -Infinity : Math.round(v53 * 5500 / 10000)
  const v57 = v55 ? Infinity : quotient([v54, 5500], [10000], 'nærmeste', 1)
  const v58 = v55 && !s[207] && v53 === v54
  const v59 = s[207] || v55
  const v60 = v50 === Infinity
  const v61 = v56 === -Infinity
  const v62 = v49 === -Infinity
  const v63 = v57 === Infinity
  const v64 = v60 && v61 || v62 && v63
  const LAB_123_2 = s[2] ? (s[1] ? (s[208] ? (v62 || v61 ? -Infinity : v49 + v56) : v40 || v39 ? -Infinity : v25 + v34) : 0) : -Infinity
  s[212] = LAB_123_2
  const LAB_123_2_hoej = s[2] ? (s[1] ? (s[208] ? (v60 || v63 ? Infinity : v50 + v57) : v38 || v41 ? Infinity : v26 + v35) : 0) : Infinity
  s[211] = LAB_123_2_hoej
  const LAB_123_2_er = s[209] && (!s[2] || !s[1] || !s[208] && !v27 && !v36 && !(v42 && (v27 || !v28 && v25 === v26) && (v36 || !v37 && v34 === v35)) || s[208] && !v51 && !v58 && !(v64 && (v51 || !v52 && v49 === v50) && (v58 || !v59 && v56 === v57)))
  s[215] = LAB_123_2_er
  const LAB_123_2_ir = s[209] && (!s[2] || s[1] && (!s[208] && (v28 || v37 || v42) || s[208] && (v52 || v59 || v64))) || s[210]
  s[216] = LAB_123_2_ir
  // LAB.123.3: Det mest, lønloftet giver plads til (LAB § 123, stk. 3)
  const v69 = Math.max(0, f.loenloft - v15)
  const v70 = Math.max(0, f.loenloft - v16)
  const v71 = Math.max(0, f.loenloft - (v43 + f.dagpengeIFleksjobbet))
  const LAB_123_3 = s[2] ? (s[1] ? (s[58] ? (s[208] ? v71 : Math.min(v69, v70)) : v69) : 0) : -Infinity
  s[213] = LAB_123_3
  const LAB_123_3_hoej = s[2] ? (s[1] ? (s[58] ? (s[208] ? v71 : Math.max(v69, v70)) : v69) : 0) : Infinity
  s[214] = LAB_123_3_hoej
  // LAB.123.1.ret: Ret til fleksløntilskud (LAB § 123)
  const v74 = v15 > 0 || f.dagpengeIFleksjobbet > 0
  const LAB_123_1_ret = !s[2] || s[1] && s[209] && v74
  s[219] = LAB_123_1_ret
  const LAB_123_1_ret_nej = !s[2] || !s[1] || s[210] || !v74
  s[220] = LAB_123_1_ret_nej
}

function svar_20(f, s) {
  // LAB.123.1: Fleksløntilskud pr. måned (LAB § 123, stk. 1-3)
  const v0 = SATS_7(f.vurderingsdato)
  const v1 = s[207] ? -Infinity : v0
  const v2 = s[207] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[211] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[212] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : v1 - s[211]
  const v9 = v3 || v6 ? Infinity : v2 - s[212]
  const v10 = Math.min(Math.max(0, v8 === -Infinity ? -Infinity : v8 - f.dagpengeIFleksjobbet), s[213])
  const v11 = Math.min(Math.max(0, v9 === Infinity ? Infinity : v9 - f.dagpengeIFleksjobbet), s[214])
  const v12 = s[215] && !(v7 && !s[207] && v1 === v2 && (!s[215] || !s[216] && s[212] === s[211])) && s[209]
  const v13 = s[207] || s[216] || v7 || s[217]
  const v14 = v10 > -Infinity && v11 < Infinity
  const v15 = quotient([v10], [1], 'nærmeste', 100)
  const v16 = quotient([v11], [1], 'nærmeste', 100)
  const LAB_123_1 = s[2] ? (s[1] ? (s[218] ? (v14 ? Math.min(v15, v16) : -Infinity) : v10) : 0) : -Infinity
  s[237] = LAB_123_1
  const LAB_123_1_hoej = s[2] ? (s[1] ? (s[218] ? (v14 ? Math.max(v15, v16) : Infinity) : v11) : 0) : Infinity
  s[238] = LAB_123_1_hoej
  const LAB_123_1_er = s[219] && (!s[2] || !s[1] || !s[218] && v12 || s[218] && v12 && !(!v14 && (!v12 || !v13 && v10 === v11)))
  s[239] = LAB_123_1_er
  const LAB_123_1_ir = s[219] && (!s[2] || s[1] && (!s[218] && v13 || s[218] && (v13 || !v14))) || s[220] || !s[2]
  s[240] = LAB_123_1_ir
  // LAB.123.4: Tilskuddet følger med, når du flytter (LAB § 123, stk. 4)
  const LAB_123_4 = f.ansatIFleksjob && f.flytterTilAndenKommune
  s[1324] = LAB_123_4
  const LAB_123_4_nej = LAB_123_4 && !s[2]
  s[1325] = LAB_123_4_nej
  const LAB_123_4_ir = !LAB_123_4 || !s[2]
  s[1326] = LAB_123_4_ir
  // LAB.124.5: Fleksløntilskuddet slutter med jobbet (LAB § 124, stk. 5-6)
  const v24 = s[1] ? f.fleksjobSlutDen : NEVER
  const LAB_124_5 = s[2] ? v24 : FIRST_DAY
  s[1327] = LAB_124_5
  const LAB_124_5_hoej = s[2] ? v24 : NEVER
  s[1328] = LAB_124_5_hoej
  const LAB_124_5_er = s[209] && f.fleksjobErSlut
  s[1329] = LAB_124_5_er
  const LAB_124_5_ir = LAB_124_5_er && !s[2] || s[210] || f.fleksjobErSlut === false
  s[1330] = LAB_124_5_ir
  // LAB.125.1: Fleksløntilskud skal betales tilbage (LAB § 125, stk. 1-3)
  const v29 = f.fikFleksloentilskudMedUrette && f.fleksloentilskudModBedreVidende
  const v30 = s[1] && (!s[218] && v29 || s[218] && (v29 || f.loennenKunneIkkeEfterreguleres))
  const LAB_125_1 = !s[2] || v30
  s[796] = LAB_125_1
  const LAB_125_1_nej = !s[2] || !v30
  s[1332] = LAB_125_1_nej
  // LAB.125.4: Kravet om tilbagebetaling falder bort (LAB § 125, stk. 4)
  const v33 = s[218] ? (f.kravetKunneAldrigInddrives ? shiftMonths(f.fleksloentilskudOphoerteDen, 36) : NEVER) : NEVER
  const LAB_125_4 = s[2] ? v33 : FIRST_DAY
  s[1333] = LAB_125_4
  const LAB_125_4_hoej = s[2] ? v33 : NEVER
  s[1334] = LAB_125_4_hoej
  const LAB_125_4_ir = !s[2] || LAB_125_1_nej || !s[2]
  s[1335] = LAB_125_4_ir
  // LAB.126.1: Tilskud til selvstændige (LAB § 126, stk. 1)
  const v37 = f.vurderingsdato >= 15724 /* 2013-01-19 */
  const v38 = f.tilskuddetErFoersteGang === false || f.maanederVirksomhedenBlevDrevet >= 12
  const LAB_126_1 = !s[2] || v37 && f.virksomhedErHovedbeskaeftigelse && f.nedsatVarigtOgVaesentligtIVirksomheden && f.udnytterArbejdsevnenFuldtUd && s[73] && s[196] && v38
  s[797] = LAB_126_1
  const LAB_126_1_nej = !s[2] || !v37 || f.virksomhedErHovedbeskaeftigelse === false || f.nedsatVarigtOgVaesentligtIVirksomheden === false || f.udnytterArbejdsevnenFuldtUd === false || s[71] || s[199] || !v38
  s[1337] = LAB_126_1_nej
  // LAB.126.1.til: Tilskuddet til virksomheden gives til (LAB § 126, stk. 1)
  const v41 = v37 ? shiftDays(shiftMonths(f.tilskudTilVirksomhedenFra, 60), -1) : NEVER
  const LAB_126_1_til = s[2] ? v41 : FIRST_DAY
  s[1338] = LAB_126_1_til
  const LAB_126_1_til_hoej = s[2] ? v41 : NEVER
  s[1339] = LAB_126_1_til_hoej
  const LAB_126_1_til_er = f.tilskudTilEgenVirksomhed && f.tilskudTilVirksomhedenFra >= 15724 /* 2013-01-19 */
  s[798] = LAB_126_1_til_er
  const LAB_126_1_til_ir = !LAB_126_1_til_er || !s[2]
  s[799] = LAB_126_1_til_ir
  // LAB.126.3: Opfølgning med den selvstændige (LAB § 126, stk. 3)
  const v46 = v37 ? shiftMonths(f.tilskudTilVirksomhedenFra, 30) : NEVER
  const LAB_126_3 = s[2] ? v46 : FIRST_DAY
  s[1341] = LAB_126_3
  const LAB_126_3_hoej = s[2] ? v46 : NEVER
  s[1342] = LAB_126_3_hoej
  // LAB.126.4: Status for den selvstændige (LAB § 126, stk. 4)
  const v49 = v37 ? shiftMonths(f.tilskudTilVirksomhedenFra, 54) : NEVER
  const LAB_126_4 = s[2] ? v49 : FIRST_DAY
  s[1343] = LAB_126_4
  const LAB_126_4_hoej = s[2] ? v49 : NEVER
  s[1344] = LAB_126_4_hoej
  // LAB.126.5: Tilskud til selvstændige om året (LAB § 126, stk. 5)
  const v52 = SATS_8(f.vurderingsdato)
  const v53 = s[207] ? -Infinity : v52
  const v54 = s[207] ? Infinity : v52
  const v55 = Math.round((f.aarsindtaegtIVirksomheden + f.arbejdsindkomstVedSidenAf) * 3000 / 10000)
  const LAB_126_5 = s[2] ? (v37 ? Math.max(0, v53 === -Infinity ? -Infinity : v53 - v55) : 0) : -Infinity
  s[1345] = LAB_126_5
  const LAB_126_5_hoej = s[2] ? (v37 ? Math.max(0, v54 === Infinity ? Infinity : v54 - v55) : 0) : Infinity
  s[1346] = LAB_126_5_hoej
  const v58 = LAB_126_1_nej || !s[2]
  const LAB_126_5_ir = LAB_126_1 && (!s[2] || v37 && s[207]) || v58
  s[1347] = LAB_126_5_ir
  // LAB.126.5.maaned: Tilskud til selvstændige pr. måned (LAB § 126, stk. 5)
  const v60 = LAB_126_5 > -Infinity && LAB_126_5_hoej < Infinity
  const v61 = quotient([LAB_126_5], [12], 'nærmeste', 1)
  const v62 = quotient([LAB_126_5_hoej], [12], 'nærmeste', 1)
  const LAB_126_5_maaned = s[2] ? (v37 ? (v60 ? Math.min(v61, v62) : -Infinity) : 0) : -Infinity
  s[1348] = LAB_126_5_maaned
  const LAB_126_5_maaned_hoej = s[2] ? (v37 ? (v60 ? Math.max(v61, v62) : Infinity) : 0) : Infinity
  s[1349] = LAB_126_5_maaned_hoej
  const LAB_126_5_maaned_er = LAB_126_1 && (!s[2] || !v37 || LAB_126_1 && !(!v60 && (!LAB_126_1 || !LAB_126_5_ir && LAB_126_5 === LAB_126_5_hoej)))
  s[1350] = LAB_126_5_maaned_er
  const LAB_126_5_maaned_ir = LAB_126_1 && (!s[2] || v37 && (LAB_126_5_ir || !v60)) || v58
  s[1351] = LAB_126_5_maaned_ir
  // LAB.133.3.loft: Løntilskuddet har et loft (LAB § 71, stk. 3)
  const v67 = f.fleksjobStartede >= 13330 /* 2006-07-01 */
  const v68 = f.fleksjobStartede >= 13334 /* 2006-07-05 */
  const LAB_133_3_loft = s[205] && (!s[2] || v67 || v68)
  s[225] = LAB_133_3_loft
  const LAB_133_3_loft_nej = s[205] && (!s[2] || !v67 || !v68)
  s[224] = LAB_133_3_loft_nej
  const LAB_133_3_loft_ir = s[205] && !s[2] || s[206]
  s[223] = LAB_133_3_loft_ir
}

function svar_21(f, s) {
  // LAB.133.3: Løntilskud pr. time til arbejdsgiveren (LAB § 133, stk. 2-3)
  const v0 = f.tilskudsgrad === 'halvdelen'
  s[235] = v0
  const v1 = Math.min(f.timeloenMedBidrag, f.mindsteTimeloenMedBidrag)
  const v2 = f.vurderingsdato >= 13514 /* 2007-01-01 */
  s[763] = v2
  const v3 = v2 && f.vurderingsdato <= 16435 /* 2014-12-31 */
  const v4 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  s[764] = v4
  const v5 = s[221] && v4
  const v6 = s[222] || v3 || v5 || s[57]
  s[236] = v6
  const v7 = SATS_9(f.vurderingsdato)
  const v8 = v6 ? -Infinity : v7
  s[233] = v8
  const v9 = v6 ? Infinity : v7
  s[234] = v9
  const v10 = Math.min(v1, v8)
  const v11 = Math.min(v1, v9)
  const v12 = Math.max(v1, v10)
  const v13 = Math.min(v1, v11)
  const v14 = s[223] && v13 >= v12
  const v15 = s[224] || v14
  const v16 = s[224] ? (v14 ? Math.min(v1, v12) : v1) : v12
  const v17 = s[225] ? (v15 ? Math.min(v10, v16) : v10) : v16
  const v18 = s[224] ? (v14 ? Math.max(v1, v13) : v1) : v13
  const v19 = s[225] ? (v15 ? Math.max(v11, v18) : v11) : v18
  const v20 = s[225] || s[224] || v14
  const v21 = s[225] && v6 || s[223] && !(!v6 && v10 === v11 && v1 === v10)
  const v22 = v17 <= -Infinity
  const v23 = quotient([v17], [2], 'nærmeste', 1)
  const v24 = Math.round(v19 / 2)
  const v25 = quotient([v17, 2], [3], 'nærmeste', 1)
  const v26 = Math.round(v19 * 2 / 3)
  const LAB_133_3 = s[2] ? (v0 ? (v22 ? -Infinity : Math.min(v23, v24)) : v22 ? -Infinity : Math.min(v25, v26)) : -Infinity
  s[1354] = LAB_133_3
  const LAB_133_3_hoej = s[2] ? (v0 ? (v22 ? Infinity : Math.max(v23, v24)) : v22 ? Infinity : Math.max(v25, v26)) : Infinity
  s[1355] = LAB_133_3_hoej
  const LAB_133_3_er = s[205] && (!s[2] || v20 && !(v22 && (!v20 || !v21 && v17 === v19)))
  s[1356] = LAB_133_3_er
  const LAB_133_3_ir = s[205] && (!s[2] || v21 || v22) || s[206]
  s[1357] = LAB_133_3_ir
  // LAB.133.3.aar: Løntilskud om året på fuld tid (LAB § 133, stk. 2-3)
  const v31 = Math.min(f.aarsloenMedBidrag, f.mindsteAarsloenMedBidrag)
  const v32 = s[222] || v3 || v5 || s[57] && f.vurderingsdato <= 19722 /* 2023-12-31 */ || s[179]
  const v33 = SATS_10(f.vurderingsdato)
  const v34 = Math.min(v31, v32 ? -Infinity : v33)
  const v35 = Math.min(v31, v32 ? Infinity : v33)
  const v36 = Math.max(v31, v34)
  const v37 = Math.min(v31, v35)
  const v38 = s[223] && v37 >= v36
  const v39 = s[224] || v38
  const v40 = s[224] ? (v38 ? Math.min(v31, v36) : v31) : v36
  const v41 = s[225] ? (v39 ? Math.min(v34, v40) : v34) : v40
  const v42 = s[224] ? (v38 ? Math.max(v31, v37) : v31) : v37
  const v43 = s[225] ? (v39 ? Math.max(v35, v42) : v35) : v42
  const v44 = s[225] || s[224] || v38
  const v45 = s[225] && v32 || s[223] && !(!v32 && v34 === v35 && v31 === v34)
  const v46 = v41 <= -Infinity
  const v47 = quotient([v41], [2], 'nærmeste', 1)
  const v48 = Math.round(v43 / 2)
  const v49 = quotient([v41, 2], [3], 'nærmeste', 1)
  const v50 = Math.round(v43 * 2 / 3)
  const LAB_133_3_aar = s[2] ? (v0 ? (v46 ? -Infinity : Math.min(v47, v48)) : v46 ? -Infinity : Math.min(v49, v50)) : -Infinity
  s[1358] = LAB_133_3_aar
  const LAB_133_3_aar_hoej = s[2] ? (v0 ? (v46 ? Infinity : Math.max(v47, v48)) : v46 ? Infinity : Math.max(v49, v50)) : Infinity
  s[1359] = LAB_133_3_aar_hoej
  const v53 = s[205] && f.fleksjobPaaFuldTid
  const LAB_133_3_aar_er = v53 && (!s[2] || v44 && !(v46 && (!v44 || !v45 && v41 === v43)))
  s[1360] = LAB_133_3_aar_er
  const LAB_133_3_aar_ir = v53 && (!s[2] || v45 || v46) || s[206] || f.fleksjobPaaFuldTid === false
  s[1361] = LAB_133_3_aar_ir
  // LAB.133.4: Løntilskud en dag med refusion (LAB § 133, stk. 4)
  const v56 = LAB_133_3 > -Infinity && LAB_133_3_hoej < Infinity
  const v57 = quotient([LAB_133_3, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v58 = quotient([LAB_133_3_hoej, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v59 = v56 ? Math.min(v57, v58) : -Infinity
  const v60 = v56 ? Math.max(v57, v58) : Infinity
  const LAB_133_4 = s[2] ? Math.max(0, v59 === -Infinity ? -Infinity : v59 - f.refusionDenDag) : -Infinity
  s[1362] = LAB_133_4
  const LAB_133_4_hoej = s[2] ? Math.max(0, v60 === Infinity ? Infinity : v60 - f.refusionDenDag) : Infinity
  s[1363] = LAB_133_4_hoej
  const LAB_133_4_er = s[205] && (!s[2] || LAB_133_3_er && !(!v56 && (!LAB_133_3_er || !LAB_133_3_ir && LAB_133_3 === LAB_133_3_hoej)))
  s[1364] = LAB_133_4_er
  const LAB_133_4_ir = s[205] && (!s[2] || LAB_133_3_ir || !v56) || s[206]
  s[1365] = LAB_133_4_ir
  // LAB.133.5: Kommunen fik besked i tide om løn under fravær (LAB § 133, stk. 5)
  const v65 = f.meldtFraFoersteFravaersdag || f.meldtSnarestHerefter
  const v66 = f.arbejdsgiverensBetaling === 'loen'
  s[620] = v66
  const v67 = s[205] && v66
  const LAB_133_5 = v67 && (!s[2] || v65)
  s[1366] = LAB_133_5
  const LAB_133_5_nej = v67 && (!s[2] || !v65)
  s[1367] = LAB_133_5_nej
  const LAB_133_5_ir = v67 && !s[2] || s[206] || !v66
  s[1368] = LAB_133_5_ir
  // LAB.134.3: Fleksjobbet er på deltid (LAB § 134, stk. 2-6)
  const v71 = !(f.oenskerDeltid === false && f.deltidHavdeSammeAarsag) && !(f.oenskerDeltid === false && f.personligeForholdErAendret) && (f.oenskerDeltid || f.senesteJobVarDeltid && f.deltidDeSeneste12Maaneder)
  const v72 = !s[1] || s[205]
  s[226] = v72
  const v73 = s[1] && s[206]
  s[229] = v73
  const LAB_134_3 = v72 && (!s[2] || v71)
  s[227] = LAB_134_3
  const LAB_134_3_nej = v72 && (!s[2] || !v71)
  s[230] = LAB_134_3_nej
  const LAB_134_3_ir = v72 && !s[2] || v73
  s[228] = LAB_134_3_ir
}

function svar_22(f, s) {
  // LAB.134.4: Timer i fleksjob på deltid (LAB § 134, stk. 4)
  const LAB_134_4 = s[2] ? f.timerISenesteJob : -Infinity
  s[1369] = LAB_134_4
  const LAB_134_4_hoej = s[2] ? f.timerISenesteJob : Infinity
  s[1370] = LAB_134_4_hoej
  const LAB_134_4_er = s[226] && f.oenskerDeltid === false && (s[227] || s[228])
  s[1371] = LAB_134_4_er
  const LAB_134_4_ir = LAB_134_4_er && !s[2] || s[229] || f.oenskerDeltid || s[230]
  s[1372] = LAB_134_4_ir
  // LAB.136.1: Tilskud til selvstændige fra før 2013 (LAB § 136, stk. 1)
  const v4 = f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && f.tilskudTilVirksomhedenFra <= 15705 /* 2012-12-31 */
  const LAB_136_1 = !s[2] || !s[1] && f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && s[196] && s[231] || s[1] && v4
  s[1373] = LAB_136_1
  const LAB_136_1_nej = !s[2] || !s[1] && (f.virksomhedErHovedbeskaeftigelse === false || f.svaertVedAtOpretholdeVirksomheden === false || s[199] || s[232]) || s[1] && !v4
  s[1374] = LAB_136_1_nej
  // LAB.136.2: Tilskud pr. time til selvstændige fra før 2013 (LAB § 136, stk. 2)
  const v7 = Math.min(s[233], f.mindsteTimeloenForUfaglaerte)
  const v8 = Math.min(s[234], f.mindsteTimeloenForUfaglaerte)
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7], [2], 'nærmeste', 1)
  const v11 = Math.round(v8 / 2)
  const v12 = quotient([v7, 2], [3], 'nærmeste', 1)
  const v13 = Math.round(v8 * 2 / 3)
  const LAB_136_2 = s[2] ? (s[235] ? (v9 ? -Infinity : Math.min(v10, v11)) : v9 ? -Infinity : Math.min(v12, v13)) : -Infinity
  s[1375] = LAB_136_2
  const LAB_136_2_hoej = s[2] ? (s[235] ? (v9 ? Infinity : Math.max(v10, v11)) : v9 ? Infinity : Math.max(v12, v13)) : Infinity
  s[1376] = LAB_136_2_hoej
  const LAB_136_2_er = LAB_136_1 && (!s[2] || !(v9 && !s[236] && v7 === v8))
  s[1377] = LAB_136_2_er
  const LAB_136_2_ir = LAB_136_1 && (!s[2] || s[236] || v9) || LAB_136_1_nej || !s[2]
  s[1378] = LAB_136_2_ir
  // LAB.137.1: ATP af fleksløntilskuddet (LAB § 137, stk. 1)
  const v18 = s[237] > -Infinity && s[238] < Infinity
  const v19 = quotient([s[237], 500], [10000], 'nærmeste', 100)
  const v20 = quotient([s[238], 500], [10000], 'nærmeste', 100)
  const LAB_137_1_er = !s[2] || !s[1] || s[239] && !(!v18 && (!s[239] || !s[240] && s[237] === s[238]))
  s[1381] = LAB_137_1_er
  const LAB_137_1_ir = !s[2] || s[1] && (s[240] || !v18)
  s[1382] = LAB_137_1_ir
  const LAB_137_1 = s[2] ? (s[1] ? Math.min(v18 ? Math.min(v19, v20) : -Infinity, 50000) : 0) : -Infinity
  s[1379] = LAB_137_1
  const LAB_137_1_hoej = s[2] ? (s[1] ? Math.min(v18 ? Math.max(v19, v20) : Infinity, 50000) : 0) : Infinity
  s[1380] = LAB_137_1_hoej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v25 = !s[56] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[2] || v25
  s[1383] = LAB_142_1
  const LAB_142_1_nej = !s[2] || !v25
  s[1384] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v28 = !s[56] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[2] || v28)
  s[1826] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[2] || !v28)
  s[413] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[2]
  s[419] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v32 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[412] = v32
  const LAB_144 = !s[2] || !s[56] && (LAB_142_1 || !s[2]) && f.erhvervssigtetErAfklaret === false || s[56] && f.revalideringErBevilget && v32 && f.erhvervssigtetErAfklaret === false
  s[800] = LAB_144
  const LAB_144_nej = !s[2] || !s[56] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[56] && (f.revalideringErBevilget === false || LOV1750_21_revalidering_nej || f.erhvervssigtetErAfklaret)
  s[421] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v35 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[1395] = v35
  const v36 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  const v37 = !v36 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v36 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v35 || v37
  s[1393] = LAB_145_2
  const LAB_145_2_nej = !v35 || !v37
  s[1394] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v40 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const LAB_145_1 = v35 ? (LAB_145_2 && !LAB_145_2_nej && v35 ? NEVER : v40) : FIRST_DAY
  s[1386] = LAB_145_1
  const LAB_145_1_hoej = v35 ? (LAB_145_2 ? NEVER : v40) : NEVER
  s[1387] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v35
  s[1389] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v35 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[1390] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v35 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[1391] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v35 || LAB_145_1_ir
  s[1392] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v47 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v48 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v49 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[2] || !s[57] && v47 || s[57] && (!s[241] && (v48 || v49) || s[241] && v49)
  s[1396] = LAB_146
  const LAB_146_nej = !s[2] || !s[57] && !v47 || s[57] && (!s[241] && (!v48 || !v49) || s[241] && !v49)
  s[1397] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v52 = !s[66] && f.mentorFremmerMaalet && f.mentorErAfgoerendeOgUdOverDetSaedvanlige || s[66] && f.mentorFremmerMaalet && (f.mentorensArbejdsgiver === 'kommune_eller_konsulent' || f.mentorErAfgoerendeOgUdOverDetSaedvanlige)
  const LAB_167_1 = !s[2] || v52
  s[801] = LAB_167_1
  const LAB_167_1_nej = !s[2] || !v52
  s[1399] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v55 = f.vurderingsdato >= 15520 /* 2012-06-29 */
  const v56 = f.vurderingsdato >= 15819 /* 2013-04-24 */
  const v57 = shiftDays(shiftMonths(f.mentorstoetteBegyndte, 6), -1)
  const LAB_167_1_periode = s[2] ? (v55 ? (v56 ? v57 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1400] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[2] ? (v55 ? (v56 ? v57 : NEVER) : NEVER) : NEVER
  s[1401] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (!s[2] || v55 && !v56) || LAB_167_1_nej || !s[2]
  s[1402] = LAB_167_1_periode_ir
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v61 = f.vurderingsdato >= 15820 /* 2013-04-25 */
  const v62 = f.udskrivesFraPsykiatrien && f.vurderingsdato >= shiftMonths(f.udskrivningsdag, -3)
  const LAB_167_2 = !s[2] || v61 && (f.vurderingsdato < 16325 /* 2014-09-12 */ || v62)
  s[1403] = LAB_167_2
  const LAB_167_2_nej = !s[2] || !v61 || f.vurderingsdato < 16325 /* 2014-09-12 */ || !v62
  s[1404] = LAB_167_2_nej
  const LAB_167_2_ir = !s[2] || v61 && f.vurderingsdato < 16325 /* 2014-09-12 */
  s[1405] = LAB_167_2_ir
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const v66 = f.optagetPaaUddannelse && shiftMonths(f.optagetPaaUddannelseDen, 6) >= f.vurderingsdato
  const LAB_167_3 = s[242] && (!s[2] || s[57] && (!s[241] || v66))
  s[1406] = LAB_167_3
  const LAB_167_3_nej = s[242] && (!s[2] || !s[57] || !s[241] || !v66)
  s[1407] = LAB_167_3_nej
  const LAB_167_3_ir = !s[242] || !s[2] || s[57] && !s[241]
  s[1408] = LAB_167_3_ir
}

function svar_23(f, s) {
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v0 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  const v1 = (f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge') && v0
  const v2 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  const v3 = s[243] && v2
  const v4 = f.kilometerOmDagen > 2400 && (v1 || v3) && !(s[244] && s[245])
  const v5 = f.vurderingsdato >= 15149 /* 2011-06-24 */
  const v6 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  const v7 = s[244] && v6
  const v8 = f.kilometerOmDagen > 2400 && (v1 || v3 || v7) && !(s[244] && s[245])
  const v9 = v0 || f.tilbuddetsArt === 'nytteindsats'
  const v10 = (f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret') && v6
  const v11 = !s[57] && f.kilometerOmDagen > 2400 && ((f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering') && v0 || v3 || v7) && !(s[246] && s[245]) || s[57] && f.kilometerOmDagen > 2400 && ((f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret') && v9 || v10 || (f.maalgruppeForTilbud === 'selvforsoergende' && (f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig') || f.maalgruppeForTilbud === 'under_18' && v2) && f.befordringEfterKonkretVurdering) && !(s[246] && s[245])
  const v12 = v5 && !s[247]
  const LAB_175_1 = !s[2] || !s[66] && v4 || s[66] && (!v5 && v8 || v5 && (!s[247] || v11))
  s[1409] = LAB_175_1
  const LAB_175_1_nej = !s[2] || !s[66] && !v4 || s[66] && (!v5 && !v8 || v5 && (!s[247] || !v11))
  s[1410] = LAB_175_1_nej
  const LAB_175_1_ir = !s[2] || s[66] && v12
  s[1411] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v16 = f.befordringFoelgerAfFunktionsnedsaettelse && (f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge') && v0
  const v17 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  const v18 = !s[57] && f.befordringFoelgerAfFunktionsnedsaettelse && v17 && (v0 || v6) || s[57] && f.befordringFoelgerAfFunktionsnedsaettelse && (v17 && v9 || v10 || (f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18') && v0 && f.befordringEfterKonkretVurdering)
  const LAB_175_4 = !s[2] || !v5 && v16 || v5 && (!s[247] || v18)
  s[1420] = LAB_175_4
  const LAB_175_4_nej = !s[2] || !v5 && !v16 || v5 && (!s[247] || !v18)
  s[1421] = LAB_175_4_nej
  const LAB_175_4_ir = !s[2] || v12
  s[1422] = LAB_175_4_ir
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v22 = s[244] && (f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse')
  const v23 = f.vurderingsdato <= 13513 /* 2006-12-31 */
  s[254] = v23
  const v24 = f.vurderingsdato <= 15339 /* 2011-12-31 */
  s[557] = v24
  const v25 = v23 || s[4] && v24 || f.vurderingsdato >= 19113 /* 2022-05-01 */ && f.vurderingsdato <= 19357 /* 2022-12-31 */ || s[69]
  const v26 = SATS_11(f.vurderingsdato)
  const v27 = v25 ? -Infinity : v26
  const v28 = v25 ? Infinity : v26
  const LAB_175_2_takst_er = !s[2] || v5 || !v22 || !s[247]
  s[1418] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = !s[2] || !v5 && (v22 || v25) || v5 && (!s[247] || v25)
  s[1419] = LAB_175_2_takst_ir
  const LAB_175_2_takst = s[2] ? (v5 ? (s[247] ? v27 : -Infinity) : v22 ? -Infinity : v27) : -Infinity
  s[1416] = LAB_175_2_takst
  const LAB_175_2_takst_hoej = s[2] ? (v5 ? (s[247] ? v28 : Infinity) : v22 ? Infinity : v28) : Infinity
  s[1417] = LAB_175_2_takst_hoej
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v33 = Math.max(0, f.kilometerOmDagen - 2400)
  const v34 = LAB_175_2_takst > -Infinity && LAB_175_2_takst_hoej < Infinity
  const v35 = quotient([v33, f.dageMedFremmoede, LAB_175_2_takst], [100], 'nærmeste', 100)
  const v36 = quotient([v33, f.dageMedFremmoede, LAB_175_2_takst_hoej], [100], 'nærmeste', 100)
  const v37 = v34 ? Math.min(v35, v36) : -Infinity
  const v38 = v34 ? Math.max(v35, v36) : Infinity
  const v39 = LAB_175_2_takst_er && !(!v34 && (!LAB_175_2_takst_er || !LAB_175_2_takst_ir && LAB_175_2_takst === LAB_175_2_takst_hoej))
  const v40 = LAB_175_2_takst_ir || !v34
  const v41 = Math.max(0, v37)
  const v42 = Math.min(0, v38)
  const v43 = LAB_175_1 && v39
  const v44 = LAB_175_1_ir && v39 && v42 >= v41
  const v45 = LAB_175_1_nej || v44
  const v46 = LAB_175_1_nej ? 0 : v41
  const v47 = v43 ? (v45 ? Math.min(v37, v46) : v37) : v46
  const v48 = LAB_175_1_nej ? 0 : v42
  const v49 = v43 ? (v45 ? Math.max(v38, v48) : v38) : v48
  const v50 = v43 || LAB_175_1_nej || v44
  const v51 = LAB_175_1 && v40 || LAB_175_1_ir && !((!v39 || !v40 && v37 === v38) && v39 && (!v39 || v37 === 0))
  const v52 = Math.max(f.faktiskBefordringsudgift, v47)
  const v53 = Math.min(f.faktiskBefordringsudgift, v49)
  const v54 = LAB_175_4_nej && v50
  const v55 = LAB_175_4_ir && v50 && v53 >= v52
  const v56 = v54 || v55
  const v57 = v54 ? (v55 ? Math.min(v47, v52) : v47) : v52
  const v58 = LAB_175_4 ? (v56 ? Math.min(f.faktiskBefordringsudgift, v57) : f.faktiskBefordringsudgift) : v57
  const v59 = v54 ? (v55 ? Math.max(v49, v53) : v49) : v53
  const v60 = LAB_175_4 ? (v56 ? Math.max(f.faktiskBefordringsudgift, v59) : f.faktiskBefordringsudgift) : v59
  const v61 = LAB_175_4 || v54 || v55
  const v62 = LAB_175_4_nej && v51 || LAB_175_4_ir && !((!v50 || !v51 && v47 === v49) && v50 && f.faktiskBefordringsudgift === v47)
  const LAB_175_2_er = !s[2] || !v5 && v61 || v5 && (!s[247] || v61)
  s[1414] = LAB_175_2_er
  const LAB_175_2_ir = !s[2] || !v5 && v62 || v5 && (!s[247] || v62)
  s[1415] = LAB_175_2_ir
  const LAB_175_2 = s[2] ? (v5 ? (s[247] ? v58 : -Infinity) : v58) : -Infinity
  s[1412] = LAB_175_2
  const LAB_175_2_hoej = s[2] ? (v5 ? (s[247] ? v60 : Infinity) : v60) : Infinity
  s[1413] = LAB_175_2_hoej
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const v67 = !s[57] && s[244] || s[57] && s[244] && f.befordringFoelgerAfFunktionsnedsaettelse === false
  const LAB_175_5 = !s[2] || v67
  s[1423] = LAB_175_5
  const LAB_175_5_nej = !s[2] || !v67
  s[1424] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v70 = !s[57] && (f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring') && v2 && f.merudgiftGodtgoeresEfterRetningslinjer || s[57] && (f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18') && (f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats') && f.merudgiftGodtgoeresEfterRetningslinjer
  const LAB_176_1 = !s[2] || v70
  s[802] = LAB_176_1
  const LAB_176_1_nej = !s[2] || !v70
  s[1426] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v73 = Math.min(100000, f.merudgiftVedTilbud)
  const v74 = f.vurderingsdato >= 14730 /* 2010-05-01 */ ? (f.vurderingsdato >= 14976 /* 2011-01-02 */ ? v73 : Math.min(f.merudgiftVedTilbud, 150000)) : v73
  const LAB_176_1_beloeb = s[2] ? v74 : -Infinity
  s[1427] = LAB_176_1_beloeb
  const LAB_176_1_beloeb_hoej = s[2] ? v74 : Infinity
  s[1428] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = !s[2] || LAB_176_1_nej || !s[2]
  s[1429] = LAB_176_1_beloeb_ir
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const LAB_2003_121_4 = !s[2] || !s[1] && (s[248] || f.revurderingensGrundlagMangler)
  s[803] = LAB_2003_121_4
  const LAB_2003_121_4_nej = !s[2] || s[1] || (s[249] || s[250]) && f.revurderingensGrundlagMangler === false
  s[251] = LAB_2003_121_4_nej
}

function svar_24(f, s) {
  // LAB.2003.121.4.til: Sidste dag uden refusion (LAB § 122)
  const v0 = s[1] ? NEVER : shiftDays(shiftMonths(f.visiteretEllerRevurderetDen, 36 - f.maanederUdenRefusionFoer), -1)
  const LAB_2003_121_4_til = s[2] ? v0 : FIRST_DAY
  s[1431] = LAB_2003_121_4_til
  const LAB_2003_121_4_til_hoej = s[2] ? v0 : NEVER
  s[1432] = LAB_2003_121_4_til_hoej
  const LAB_2003_121_4_til_ir = !s[2] || s[251] || !s[2]
  s[1433] = LAB_2003_121_4_til_ir
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v4 = s[5] && !s[221]
  const LAS_2a = f.harSamleverMedForsoergelsespligt && (!s[2] || v4)
  s[1434] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt && (!s[2] || !v4)
  s[1435] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt === false || !s[2]
  s[1436] = LAS_2a_ir
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v8 = f.fulgtOpPaaLedighedsydelsen ? shiftMonths(f.ledighedsydelsenSenestVurderetDen, 12) : shiftMonths(f.ledighedsydelseFoersteGang, 6)
  const LAS_10_3 = s[18] ? v8 : FIRST_DAY
  s[1437] = LAS_10_3
  const LAS_10_3_hoej = s[18] ? v8 : NEVER
  s[1438] = LAS_10_3_hoej
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v11 = f.aendringIForholdene && f.kanIkkeForsoergeSig && f.behovetDaekkesAfAndenYdelse === false
  const LAS_11_2 = !s[2] || v11
  s[1441] = LAS_11_2
  const LAS_11_2_nej = !s[2] || !v11
  s[1442] = LAS_11_2_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v14 = s[5] && !s[252] && s[253]
  const LAS_23_1 = !s[2] || v14
  s[273] = LAS_23_1
  const LAS_23_1_nej = !s[2] || !v14
  s[274] = LAS_23_1_nej
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v17 = f.harRimeligtTilbudOmArbejde === false && f.udnytterSineMuligheder
  const v18 = f.erGift === false || f.aegtefaellenErUndtagetFraRaadighed || f.aegtefaellenUdnytterSineMuligheder
  const v19 = v17 && v18
  const v20 = f.staarTilRaadighedForUddannelse && v17
  const v21 = f.staarTilRaadighedForUddannelse === false && !v17
  const v22 = (s[253] && f.staarTilRaadighedForUddannelse || !s[253] && v17) && v18
  const LAS_13_1 = !s[2] || !s[5] && v19 || s[5] && (!s[252] && (LAS_23_1 && f.staarTilRaadighedForUddannelse || LAS_23_1_nej && v17 || !s[2] && v20 || !s[2] && !(v20 || v21)) && v18 || s[252] && v22)
  s[1448] = LAS_13_1
  const LAS_13_1_nej = !s[2] || !s[5] && !v19 || s[5] && (!s[252] && (LAS_23_1 && f.staarTilRaadighedForUddannelse === false || LAS_23_1_nej && !v17 || !s[2] && v21 || !v18) || s[252] && !v22)
  s[1449] = LAS_13_1_nej
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v25 = f.erGift || LAS_2a
  const v26 = f.erGift === false && (LAS_2a_nej || LAS_2a_ir)
  const v27 = s[254] || s[67]
  const v28 = SATS_12(f.vurderingsdato)
  const v29 = v27 ? -Infinity : v28
  const v30 = v27 ? Infinity : v28
  const v31 = SATS_13(f.vurderingsdato)
  const v32 = v27 ? -Infinity : v31
  const v33 = v27 ? Infinity : v31
  const LAS_14_1_graense_ir = !s[2] || s[252] && (v25 && v27 || v26 && v27)
  s[1465] = LAS_14_1_graense_ir
  const LAS_14_1_graense = s[2] ? (s[252] ? (v25 ? (v26 ? Math.min(v29, v32) : v29) : v32) : v26 ? 1000000 : 2000000) : -Infinity
  s[1463] = LAS_14_1_graense
  const LAS_14_1_graense_hoej = s[2] ? (s[252] ? (v25 ? (v26 ? Math.max(v30, v33) : v30) : v33) : v25 ? 2000000 : 1000000) : Infinity
  s[1464] = LAS_14_1_graense_hoej
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v37 = f.formue - f.formueDerSesBortFra
  const v38 = -LAS_14_1_graense_hoej === -Infinity
  const v39 = -LAS_14_1_graense === Infinity
  const v40 = v37 - f.arbejdsgiverbetaltPension
  const LAS_14_1_over_ir = !s[2] || LAS_14_1_graense_ir
  s[1468] = LAS_14_1_over_ir
  const LAS_14_1_over = s[2] ? (s[252] ? Math.max(0, v38 ? -Infinity : v40 - LAS_14_1_graense_hoej) : Math.max(0, v38 ? -Infinity : v37 - LAS_14_1_graense_hoej)) : -Infinity
  s[1466] = LAS_14_1_over
  const LAS_14_1_over_hoej = s[2] ? (s[252] ? Math.max(0, v39 ? Infinity : v40 - LAS_14_1_graense) : Math.max(0, v39 ? Infinity : v37 - LAS_14_1_graense)) : Infinity
  s[1467] = LAS_14_1_over_hoej
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const LAS_14_1 = !s[2] || LAS_14_1_over_hoej > 0
  s[1460] = LAS_14_1
  const LAS_14_1_nej = !s[2] || LAS_14_1_over <= 0
  s[1461] = LAS_14_1_nej
  const LAS_14_1_ir = !s[2] || LAS_14_1_over_ir
  s[1462] = LAS_14_1_ir
  // LAS.11: Ret til kontanthjælp (LAS § 11, stk. 2)
  const v47 = LAS_11_2 || !s[2]
  const LAS_11 = !s[2] || v47 && (LAS_13_1 || !s[2]) && (LAS_14_1_nej || LAS_14_1_ir) && (LAS_11_2 || LAS_13_1 || LAS_14_1_nej)
  s[1439] = LAS_11
  const LAS_11_nej = !s[2] || LAS_11_2_nej || LAS_13_1_nej || LAS_14_1
  s[1440] = LAS_11_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v50 = f.arbejderDeltid || f.dagpengeUnderDetHoejeste
  const LAS_11_2_supplerende = !s[2] || v47 && v50 && f.klarTilFuldTid
  s[1443] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = !s[2] || LAS_11_2_nej || !v50 || f.klarTilFuldTid === false
  s[1444] = LAS_11_2_supplerende_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v53 = f.vurderingsdato >= 13604 /* 2007-04-01 */
  const v54 = f.erGift === false || f.aarMedHjaelpSomPar < 2 || f.kanIkkeFaaOrdinaertArbejde || f.ordinaereTimerSeneste24Maaneder >= 30000
  const v55 = f.vurderingsdato >= 15156 /* 2011-07-01 */
  const v56 = v55 && !s[25]
  const LAS_13_8 = !s[2] || !v53 || v55 || v54
  s[1450] = LAS_13_8
  const LAS_13_8_nej = !s[2] || v53 && (!v55 && !v54 || v56)
  s[1451] = LAS_13_8_nej
  const LAS_13_8_ir = !s[2] || v53 && v56
  s[1452] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v60 = f.vurderingsdato >= 17075 /* 2016-10-01 */
  s[261] = v60
  const v61 = f.vurderingsdato >= 17257 /* 2017-04-01 */
  const v62 = !v61 && (f.maanederMedHjaelpSeneste3Aar < 12 || f.kanIkkeFaaOrdinaertArbejde || f.ordinaereTimerSeneste6Maaneder >= 11300) || v61 && (f.maanederMedHjaelpSeneste3Aar < 12 || f.kanIkkeFaaOrdinaertArbejde || f.ordinaereTimerSeneste12Maaneder >= 22500)
  const LAS_25b_1_er = v60 && s[255]
  s[328] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (!v60 || v62)
  s[257] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (!v60 || !v62)
  s[258] = LAS_13f_1_nej
  const LAS_13f_1_ir = !LAS_25b_1_er || !v60
  s[259] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const v67 = f.ordinaereTimerEfterNedsaettelsen >= 22500
  const LAS_13f_14 = LAS_25b_1_er && (!v60 || v67)
  s[1454] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (!v60 || !v67)
  s[1455] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v70 = f.vurderingsdato >= 17167 /* 2017-01-01 */
  s[765] = v70
  const v71 = f.hjaelpEfterVoksensatsen ? 100000 : 50000
  const v72 = f.vurderingsdato <= 18261 /* 2019-12-31 */ || s[256]
  const LAS_13g_1_beloeb = v60 ? (v70 ? (s[57] ? (s[256] ? -Infinity : f.hjaelpEfterVoksensatsen ? (v72 ? -Infinity : 105400) : v72 ? -Infinity : 52600) : -Infinity) : v71) : -Infinity
  s[262] = LAS_13g_1_beloeb
  const LAS_13g_1_beloeb_hoej = v60 ? (v70 ? (s[57] ? (s[256] ? Infinity : f.hjaelpEfterVoksensatsen ? (v72 ? Infinity : 105400) : v72 ? Infinity : 52600) : Infinity) : v71) : Infinity
  s[263] = LAS_13g_1_beloeb_hoej
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift === false
  s[260] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = !LAS_13g_1_beloeb_er || !v60 || v70 && (!s[57] || s[256] || v72)
  s[264] = LAS_13g_1_beloeb_ir
}

function svar_25(f, s) {
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v0 = s[257] || f.hjaelpPaaSUNiveau
  const v1 = s[258] || s[259]
  s[329] = v1
  const v2 = v1 && f.hjaelpPaaSUNiveau === false
  const v3 = v2 && s[260]
  const LAS_13g_1 = s[261] ? (v0 ? (v3 ? Math.min(0, s[262]) : 0) : s[262]) : -Infinity
  s[1456] = LAS_13g_1
  const LAS_13g_1_hoej = s[261] ? (v3 ? s[263] : 0) : Infinity
  s[1457] = LAS_13g_1_hoej
  const LAS_13g_1_er = s[260] && (!s[261] || v0 || v3)
  s[1458] = LAS_13g_1_er
  const LAS_13g_1_ir = !s[260] || !s[261] || v2 && s[264]
  s[1459] = LAS_13g_1_ir
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v8 = shiftMonths(f.foedselsdag, 300)
  s[417] = v8
  const v9 = f.vurderingsdato >= v8
  s[275] = v9
  const v10 = v9 && (f.fuldtidsarbejdeMedEOeSSeneste10Aar >= 30 || f.opfyldtBeskaeftigelseskravetFoer)
  const LAS_16_3 = s[252] && (!s[252] || v10)
  s[1469] = LAS_16_3
  const LAS_16_3_nej = s[252] && (!s[252] || !v10)
  s[1470] = LAS_16_3_nej
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v13 = !s[265] && f.borHosForaeldre && f.forsoergerEgetBarnIHjemmet === false
  const v14 = s[255] || s[67]
  s[339] = v14
  const v15 = SATS_14(f.vurderingsdato)
  const v16 = s[265] || LAS_16_3
  const v17 = !s[265] && (LAS_16_3_nej || !s[252])
  const v18 = SATS_15(f.vurderingsdato)
  const v19 = v14 ? -Infinity : v18
  s[502] = v19
  const v20 = v14 ? Infinity : v18
  s[501] = v20
  const v21 = SATS_16(f.vurderingsdato)
  const v22 = v14 ? -Infinity : v21
  const v23 = v14 ? Infinity : v21
  const v24 = v16 ? (v17 ? Math.min(v19, v22) : v19) : v22
  const v25 = v16 ? (v17 ? Math.max(v20, v23) : v20) : v23
  const v26 = v16 && v14 || v17 && v14
  const v27 = SATS_17(f.vurderingsdato)
  const v28 = v14 ? -Infinity : v27
  const v29 = v14 ? Infinity : v27
  const v30 = Math.max(v24, v28)
  const v31 = Math.min(v25, v29)
  const v32 = s[76] && v31 >= v30
  const v33 = s[266] || v32
  const v34 = s[266] ? (v32 ? Math.min(v28, v30) : v28) : v30
  const v35 = s[266] ? (v32 ? Math.max(v29, v31) : v29) : v31
  const LAS_16_1 = s[252] ? (v13 ? (v14 ? -Infinity : v15) : s[267] ? (v33 ? Math.min(v24, v34) : v24) : v34) : -Infinity
  s[319] = LAS_16_1
  const LAS_16_1_hoej = s[252] ? (v13 ? (v14 ? Infinity : v15) : s[267] ? (v33 ? Math.max(v25, v35) : v25) : v35) : Infinity
  s[318] = LAS_16_1_hoej
  const LAS_16_1_er = s[252] && (!s[252] || v13 || s[267] || s[266] || v32)
  s[325] = LAS_16_1_er
  const LAS_16_1_ir = !s[252] || !s[252] || v13 && v14 || !v13 && (s[267] && v26 || s[266] && v14 || s[76] && v26 && v14 || s[76] && !(!v26 && v24 === v25 && !v14 && v28 === v29 && v24 === v28))
  s[326] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = !s[2] || s[252]
  s[1471] = LAS_16_overgang
  const LAS_16_overgang_nej = !s[2] || !s[252]
  s[1472] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v42 = f.harForsoergelsespligt && (f.boernOpholderSigIDanmark || f.boernLigestillet)
  s[277] = v42
  const v43 = SATS_18(f.vurderingsdato)
  const v44 = v42 && v14
  const LAS_17_1 = s[252] ? (v42 ? (v14 ? -Infinity : v43) : 0) : -Infinity
  s[305] = LAS_17_1
  const LAS_17_1_hoej = s[252] ? (v42 ? (v14 ? Infinity : v43) : 0) : Infinity
  s[303] = LAS_17_1_hoej
  const LAS_17_1_ir = !s[252] || !s[252] || v44
  s[307] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v48 = s[266] || v13 || v16
  const v49 = s[267] || s[76]
  const v50 = v49 && !v13 && v17
  const v51 = f.retTilEkstraBoernetilskud && (v50 || s[268] && !v13)
  const v52 = SATS_19(f.vurderingsdato)
  const v53 = v14 ? -Infinity : v52
  const LAS_18_1 = s[252] ? (v51 ? (f.retTilEkstraBoernetilskud === false || v48 && (s[267] || v13) ? Math.min(0, v53) : v53) : 0) : -Infinity
  s[304] = LAS_18_1
  const LAS_18_1_hoej = s[252] ? (v51 ? (v14 ? Infinity : v52) : 0) : Infinity
  s[306] = LAS_18_1_hoej
  const LAS_18_1_ir = !s[252] || !s[252] || v51 && v14
  s[308] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v57 = f.enligEfterBoernetilskudsloven && f.harForsoergelsespligt === false && (v50 || v49 && !v13 && v16)
  const v58 = SATS_20(f.vurderingsdato)
  const v59 = v14 ? -Infinity : v58
  const LAS_18_3 = s[252] ? (v57 ? (f.enligEfterBoernetilskudsloven === false || f.harForsoergelsespligt || v48 && (s[266] || v13 || v17) ? Math.min(0, v59) : v59) : 0) : -Infinity
  s[309] = LAS_18_3
  const LAS_18_3_hoej = s[252] ? (v57 ? (v14 ? Infinity : v58) : 0) : Infinity
  s[310] = LAS_18_3_hoej
  const LAS_18_3_ir = !s[252] || !s[252] || v57 && v14
  s[311] = LAS_18_3_ir
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v63 = f.visiteretSom === 'aktivitetsparat'
  s[271] = v63
  const v64 = v63 || f.erForrevalidend
  s[272] = v64
  const v65 = v50 || v49 && v13
  s[269] = v65
  const v66 = v48 && (s[266] || !v13)
  s[270] = v66
  const v67 = v64 && v65
  const v68 = SATS_21(f.vurderingsdato)
  const v69 = SATS_22(f.vurderingsdato)
  const v70 = SATS_23(f.vurderingsdato)
  const v71 = f.harForsoergelsespligt ? (v42 ? (v14 ? -Infinity : v68) : 0) : v9 ? (v14 ? -Infinity : v70) : v14 ? -Infinity : v69
  const LAS_19_1 = s[252] ? (v67 ? (!v64 || v66 ? Math.min(0, v71) : v71) : 0) : -Infinity
  s[312] = LAS_19_1
  const LAS_19_1_hoej = s[252] ? (v67 ? (f.harForsoergelsespligt ? (v42 ? (v14 ? Infinity : v68) : 0) : v9 ? (v14 ? Infinity : v70) : v14 ? Infinity : v69) : 0) : Infinity
  s[313] = LAS_19_1_hoej
  const LAS_19_1_ir = !s[252] || !s[252] || v67 && (f.harForsoergelsespligt && v44 || f.harForsoergelsespligt === false && v14)
  s[314] = LAS_19_1_ir
}

function svar_26(f, s) {
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v0 = f.vurderingsdato >= 21000 /* 2027-07-01 */
  const v1 = f.gruppeIJuni2025 === 'ingen'
  const v2 = !v1 && f.grundsatsEllerHjemmeboendeIJuli2025 && f.tillaegspakkenIJuli2025 && s[269]
  const v3 = s[255] || v0
  const v4 = v3 ? -Infinity : 200000
  const LAS_20_1 = s[252] ? (v0 ? 0 : v2 ? (v1 || f.grundsatsEllerHjemmeboendeIJuli2025 === false || f.tillaegspakkenIJuli2025 === false || s[270] ? Math.min(0, v4) : v4) : 0) : -Infinity
  s[315] = LAS_20_1
  const LAS_20_1_hoej = s[252] ? (v0 ? 0 : v2 ? (v3 ? Infinity : 200000) : 0) : Infinity
  s[316] = LAS_20_1_hoej
  const LAS_20_1_ir = !s[252] || !s[252] || !v0 && v2 && v3
  s[317] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v8 = f.deltagerEllerOenskerTilbud && (f.erForrevalidend || s[271] && f.saerligtKomplekseUdfordringer) ? f.visiteretDen : f.deltagerEllerOenskerTilbud && s[272] ? Math.max(f.visiteretDen, shiftMonths(f.fikHjaelpFra, 3)) : NEVER
  const LAS_24_1 = s[5] ? v8 : FIRST_DAY
  s[295] = LAS_24_1
  const LAS_24_1_hoej = s[5] ? v8 : NEVER
  s[294] = LAS_24_1_hoej
  const v11 = s[5] && s[255]
  const LAS_24_1_er = v11 && !s[265]
  s[283] = LAS_24_1_er
  const LAS_24_1_ir = !LAS_24_1_er || !s[5]
  s[298] = LAS_24_1_ir
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v14 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[364] = v14
  const v15 = s[222] || s[252]
  s[276] = v15
  const v16 = SATS_24(f.vurderingsdato)
  const v17 = v15 ? -Infinity : v16
  s[296] = v17
  const v18 = v15 ? Infinity : v16
  s[297] = v18
  const v19 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[349] = v19
  const v20 = v19 || s[252]
  s[278] = v20
  const v21 = s[273] && v20
  s[286] = v21
  const v22 = s[274] && v20
  s[287] = v22
  const v23 = !s[2] && v20
  s[288] = v23
  const v24 = f.vurderingsdato >= 16388 /* 2014-11-14 */
  const v25 = SATS_25(f.vurderingsdato)
  const v26 = v20 ? -Infinity : v25
  const v27 = v20 ? Infinity : v25
  const v28 = SATS_26(f.vurderingsdato)
  const v29 = v20 ? -Infinity : v28
  const v30 = v20 ? Infinity : v28
  const v31 = Math.max(v26, v29)
  const v32 = Math.min(v27, v30)
  const v33 = !s[2] && v32 >= v31
  const v34 = s[274] || v33
  const v35 = s[274] ? (v33 ? Math.min(v29, v31) : v29) : v31
  const v36 = s[273] ? (v34 ? Math.min(v26, v35) : v26) : v35
  const v37 = s[274] ? (v33 ? Math.max(v30, v32) : v30) : v32
  const v38 = s[273] ? (v34 ? Math.max(v27, v37) : v27) : v37
  const v39 = s[273] || s[274] || v33
  const v40 = v21 || v22 || v23 || !s[2] && !(!v20 && v26 === v27 && !v20 && v29 === v30 && v26 === v29)
  const v41 = SATS_27(f.vurderingsdato)
  const v42 = v20 ? -Infinity : v41
  const v43 = v20 ? Infinity : v41
  const v44 = SATS_28(f.vurderingsdato)
  const v45 = s[275] && v20 || !s[275] && v15
  s[292] = v45
  const v46 = s[275] ? (v20 ? -Infinity : v44) : v17
  const v47 = s[275] ? (v20 ? Infinity : v44) : v18
  const v48 = Math.max(v42, v46)
  const v49 = Math.min(v43, v47)
  const v50 = !s[2] && v49 >= v48
  const v51 = s[274] || v50
  const v52 = s[274] ? (v50 ? Math.min(v46, v48) : v46) : v48
  const v53 = s[273] ? (v51 ? Math.min(v42, v52) : v42) : v52
  s[280] = v53
  const v54 = s[274] ? (v50 ? Math.max(v47, v49) : v47) : v49
  const v55 = s[273] ? (v51 ? Math.max(v43, v54) : v43) : v54
  s[282] = v55
  const v56 = s[273] || s[274] || v50
  s[285] = v56
  const v57 = s[274] && v45
  s[290] = v57
  const v58 = !s[2] && v20 && v45
  s[291] = v58
  const v59 = v21 || v57 || v58 || !s[2] && !(!v20 && v42 === v43 && !v45 && v46 === v47 && v42 === v46)
  s[293] = v59
  const LAS_25_3_forsoerger = s[5] ? (v24 ? (v14 ? v36 : -Infinity) : f.samleverMedUngeydelse ? v36 : v53) : -Infinity
  s[279] = LAS_25_3_forsoerger
  const LAS_25_3_forsoerger_hoej = s[5] ? (v24 ? (v14 ? v38 : Infinity) : f.samleverMedUngeydelse ? v38 : v55) : Infinity
  s[281] = LAS_25_3_forsoerger_hoej
  const v62 = v11 && !s[265] && f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud === false
  const LAS_25_3_forsoerger_er = v62 && (!s[5] || !v24 && (f.samleverMedUngeydelse && v39 || f.samleverMedUngeydelse === false && v56) || v24 && (!v14 || v39))
  s[284] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = !v62 || !s[5] || !v24 && (f.samleverMedUngeydelse && v40 || f.samleverMedUngeydelse === false && v59) || v24 && (!v14 || v40)
  s[289] = LAS_25_3_forsoerger_ir
}

function svar_27(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = SATS_29(f.vurderingsdato)
  const v1 = s[276] ? -Infinity : v0
  s[299] = v1
  const v2 = s[276] ? Infinity : v0
  s[301] = v2
  const v3 = SATS_30(f.vurderingsdato)
  const v4 = s[276] ? -Infinity : v3
  s[321] = v4
  const v5 = s[276] ? Infinity : v3
  s[323] = v5
  const v6 = SATS_31(f.vurderingsdato)
  const v7 = s[276] ? -Infinity : v6
  s[300] = v7
  const v8 = s[276] ? Infinity : v6
  s[302] = v8
  const v9 = f.psykiskLidelseNaevntILoven && s[277]
  const v10 = f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud
  const v11 = SATS_32(f.vurderingsdato)
  const v12 = s[278] ? -Infinity : v11
  const v13 = s[278] ? Infinity : v11
  const v14 = SATS_33(f.vurderingsdato)
  const v15 = s[278] ? -Infinity : v14
  const v16 = s[278] ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[2] && v18 >= v17
  const v20 = s[274] || v19
  const v21 = s[274] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[274] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v23 = SATS_34(f.vurderingsdato)
  const v24 = s[278] ? -Infinity : v23
  const v25 = s[278] ? Infinity : v23
  const v26 = SATS_35(f.vurderingsdato)
  const v27 = s[275] ? (s[278] ? -Infinity : v26) : v4
  const v28 = s[275] ? (s[278] ? Infinity : v26) : v5
  const v29 = Math.max(v24, v27)
  const v30 = Math.min(v25, v28)
  const v31 = !s[2] && v30 >= v29
  const v32 = s[274] || v31
  const v33 = s[274] ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = s[274] ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LAS_25_3 = s[5] ? (v9 ? v1 : v10 ? (s[273] ? (v20 ? Math.min(v12, v21) : v12) : v21) : f.gravidEfter12Uge ? v7 : f.forsoergerEgetBarnIHjemmet ? s[279] : f.borHosForaeldre ? (s[273] ? (v32 ? Math.min(v24, v33) : v24) : v33) : f.psykiskLidelseNaevntILoven ? v7 : s[280]) : -Infinity
  s[320] = LAS_25_3
  const LAS_25_3_hoej = s[5] ? (v9 ? v2 : v10 ? (s[273] ? (v20 ? Math.max(v13, v22) : v13) : v22) : f.gravidEfter12Uge ? v8 : f.forsoergerEgetBarnIHjemmet ? s[281] : f.borHosForaeldre ? (s[273] ? (v32 ? Math.max(v25, v34) : v25) : v34) : f.psykiskLidelseNaevntILoven ? v8 : s[282]) : Infinity
  s[322] = LAS_25_3_hoej
  const LAS_25_3_er = s[283] && (!s[5] || v9 || v10 && (s[273] || s[274] || v19) || !v10 && (f.gravidEfter12Uge || f.forsoergerEgetBarnIHjemmet && s[284] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[273] || s[274] || v31) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven || s[285]))))
  s[324] = LAS_25_3_er
  const LAS_25_3_ir = !s[283] || !s[5] || v9 && s[276] || !v9 && (v10 && (s[286] || s[287] || s[288] || !s[2] && !(!s[278] && v12 === v13 && !s[278] && v15 === v16 && v12 === v15)) || !v10 && (f.gravidEfter12Uge && s[276] || f.gravidEfter12Uge === false && (f.forsoergerEgetBarnIHjemmet && s[289] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[286] || s[290] || s[291] || !s[2] && !(!s[278] && v24 === v25 && !s[292] && v27 === v28 && v24 === v27)) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven && s[276] || f.psykiskLidelseNaevntILoven === false && s[293])))))
  s[327] = LAS_25_3_ir
  // LAS.24.3: Aktivitetstillæg pr. måned (LAS § 24, stk. 3)
  const v39 = s[283] && f.vurderingsdato < s[294]
  const v40 = s[283] && f.vurderingsdato >= s[295]
  const v41 = f.gravidEfter12Uge || f.psykiskLidelseNaevntILoven && f.borHosForaeldre === false
  const v42 = f.forsoergerEgetBarnIHjemmet ? v1 : s[275] ? v7 : f.borHosForaeldre ? v4 : s[296]
  const v43 = f.forsoergerEgetBarnIHjemmet ? v2 : s[275] ? v8 : f.borHosForaeldre ? v5 : s[297]
  const v44 = v43 === Infinity
  const v45 = -LAS_25_3_hoej === -Infinity
  const v46 = v42 === -Infinity
  const v47 = -LAS_25_3 === Infinity
  const v48 = v44 && v45 || v46 && v47
  const v49 = v41 || LAS_25_3_er && !(v48 && !s[276] && v42 === v43 && (!LAS_25_3_er || !LAS_25_3_ir && LAS_25_3 === LAS_25_3_hoej))
  const v50 = !v41 && (s[276] || LAS_25_3_ir || v48)
  const v51 = v41 ? 0 : Math.max(0, v46 || v45 ? -Infinity : v42 - LAS_25_3_hoej)
  const v52 = v41 ? 0 : Math.max(0, v44 || v47 ? Infinity : v43 - LAS_25_3)
  const v53 = v40 && v49
  const v54 = s[298] && v49 && v51 <= 0
  const LAS_24_3 = s[5] ? (v39 ? 0 : v51) : -Infinity
  s[1474] = LAS_24_3
  const LAS_24_3_hoej = s[5] ? (v53 || v54 ? (v53 ? v52 : 0) : 0) : Infinity
  s[1475] = LAS_24_3_hoej
  const LAS_24_3_er = s[283] && (!s[5] || v39 || v53 || v54)
  s[1476] = LAS_24_3_er
  const LAS_24_3_ir = !s[283] || !s[5] || v40 && v50 || s[298] && !((!v49 || !v50 && v51 === v52) && v49 && v51 === 0)
  s[1477] = LAS_24_3_ir
}

function svar_28(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[277] ? s[299] : s[300]
  s[330] = v0
  const v1 = s[277] ? s[301] : s[302]
  s[331] = v1
  const v2 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[416] = v2
  const v3 = s[303] === Infinity
  const v4 = s[304] === -Infinity
  const v5 = s[305] === -Infinity
  const v6 = s[306] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : s[305] + s[304]
  const v9 = v3 || v6 ? Infinity : s[303] + s[306]
  const v10 = s[252] && !(v7 && (!s[252] || !s[307] && s[305] === s[303]) && (!s[252] || !s[308] && s[304] === s[306]))
  const v11 = s[307] || s[308] || v7
  const v12 = v9 === Infinity
  const v13 = s[309] === -Infinity
  const v14 = v8 === -Infinity
  const v15 = s[310] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = v14 || v13 ? -Infinity : v8 + s[309]
  const v18 = v12 || v15 ? Infinity : v9 + s[310]
  const v19 = v10 && s[252] && !(v16 && (!v10 || !v11 && v8 === v9) && (!s[252] || !s[311] && s[309] === s[310]))
  const v20 = v11 || s[311] || v16
  const v21 = v18 === Infinity
  const v22 = s[312] === -Infinity
  const v23 = v17 === -Infinity
  const v24 = s[313] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : v17 + s[312]
  const v27 = v21 || v24 ? Infinity : v18 + s[313]
  const v28 = v19 && s[252] && !(v25 && (!v19 || !v20 && v17 === v18) && (!s[252] || !s[314] && s[312] === s[313]))
  const v29 = v20 || s[314] || v25
  const v30 = v27 === Infinity
  const v31 = s[315] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[316] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[315]
  const v36 = v30 || v33 ? Infinity : v27 + s[316]
  const v37 = v28 && s[252] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[252] || !s[317] && s[315] === s[316]))
  const v38 = v29 || s[317] || v34
  const v39 = s[318] === Infinity
  const v40 = v35 === -Infinity
  const v41 = s[319] === -Infinity
  const v42 = v36 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const LAS_25 = s[2] ? (s[5] ? (s[252] ? (v41 || v40 ? -Infinity : s[319] + v35) : s[265] ? v0 : s[320]) : s[275] ? v0 : f.forsoergerEgetBarnIHjemmet ? s[299] : v2 ? s[299] : f.gravidEfter12Uge ? s[300] : f.borHosForaeldre ? s[321] : f.psykiskLidelseNaevntILoven ? s[300] : s[296]) : -Infinity
  s[1478] = LAS_25
  const LAS_25_hoej = s[2] ? (s[5] ? (s[252] ? (v39 || v42 ? Infinity : s[318] + v36) : s[265] ? v1 : s[322]) : s[275] ? v1 : f.forsoergerEgetBarnIHjemmet ? s[301] : v2 ? s[301] : f.gravidEfter12Uge ? s[302] : f.borHosForaeldre ? s[323] : f.psykiskLidelseNaevntILoven ? s[302] : s[297]) : Infinity
  s[1479] = LAS_25_hoej
  const v46 = s[252] || s[267]
  const LAS_25_er = v46 && (!s[2] || !s[5] || !s[252] && (s[265] || s[324]) || s[252] && s[325] && v37 && !(v43 && (!s[325] || !s[326] && s[319] === s[318]) && (!v37 || !v38 && v35 === v36)))
  s[1480] = LAS_25_er
  const LAS_25_ir = v46 && (!s[2] || !s[5] && s[276] || s[5] && (!s[252] && (s[265] && s[276] || !s[265] && s[327]) || s[252] && (s[326] || v38 || v43))) || !s[252] && s[268]
  s[1481] = LAS_25_ir
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const v49 = Math.max(0, f.samletHjaelpUnderLoftet - f.loftForDinFamilie)
  const LAS_25b_1 = s[261] ? v49 : -Infinity
  s[1482] = LAS_25b_1
  const LAS_25b_1_hoej = s[261] ? v49 : Infinity
  s[1483] = LAS_25b_1_hoej
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift && (!s[2] || f.aegtefaellenFaarAndenYdelse)
  s[332] = LAS_26_3
  const LAS_26_3_nej = f.erGift && (!s[2] || f.aegtefaellenFaarAndenYdelse === false)
  s[333] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift === false || !s[2]
  s[334] = LAS_26_3_ir
  // LAS.26.1: Hjælpen til jer sammen (LAS § 26, stk. 1)
  const v55 = LAS_25 === -Infinity ? -Infinity : LAS_25 + f.aegtefaellensHjaelpPrMaaned
  const v56 = LAS_25_hoej === Infinity ? Infinity : LAS_25_hoej + f.aegtefaellensHjaelpPrMaaned
  const v57 = Math.max(LAS_25, v55)
  const v58 = Math.min(LAS_25_hoej, v56)
  const v59 = LAS_26_3 && LAS_25_er
  const v60 = LAS_26_3_nej && LAS_25_er
  const v61 = LAS_26_3_ir && LAS_25_er && v58 >= v57
  const v62 = v60 || v61
  const v63 = v60 ? (v61 ? Math.min(v55, v57) : v55) : v57
  const v64 = v60 ? (v61 ? Math.max(v56, v58) : v56) : v58
  const LAS_26_1_er = !s[2] || f.erGift && (v59 || v60 || v61) || f.erGift === false && LAS_25_er
  s[337] = LAS_26_1_er
  const LAS_26_1_ir = !s[2] || f.erGift && (LAS_26_3 && LAS_25_ir || LAS_26_3_nej && LAS_25_ir || LAS_26_3_ir && LAS_25_ir || LAS_26_3_ir && !((!LAS_25_er || !LAS_25_ir && LAS_25 === LAS_25_hoej) && (!LAS_25_er || !LAS_25_ir && v55 === v56) && (!LAS_25_er || LAS_25 === v55))) || f.erGift === false && LAS_25_ir
  s[338] = LAS_26_1_ir
  const LAS_26_1 = s[2] ? (f.erGift ? (v59 ? (v62 ? Math.min(LAS_25, v63) : LAS_25) : v63) : LAS_25) : -Infinity
  s[335] = LAS_26_1
  const LAS_26_1_hoej = s[2] ? (f.erGift ? (v59 ? (v62 ? Math.max(LAS_25_hoej, v64) : LAS_25_hoej) : v64) : LAS_25_hoej) : Infinity
  s[336] = LAS_26_1_hoej
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v69 = s[328] && f.erGift
  const LAS_26_5 = v69 && (!s[261] || f.hjaelpEfterVoksensatsen && s[329])
  s[1485] = LAS_26_5
  const LAS_26_5_nej = v69 && (!s[261] || f.hjaelpEfterVoksensatsen === false || s[257])
  s[1486] = LAS_26_5_nej
  const LAS_26_5_ir = !v69 || !s[261]
  s[804] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v69 && (!s[261] || f.hjaelpEfterVoksensatsen === false && s[329])
  s[1488] = LAS_26_7
  const LAS_26_7_nej = v69 && (!s[261] || f.hjaelpEfterVoksensatsen || s[257])
  s[1489] = LAS_26_7_nej
}

function svar_29(f, s) {
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v0 = SATS_36(f.vurderingsdato)
  const v1 = s[207] ? -Infinity : v0
  s[345] = v1
  const v2 = s[207] ? Infinity : v0
  s[347] = v2
  const v3 = SATS_37(f.vurderingsdato)
  const v4 = s[207] ? -Infinity : v3
  s[346] = v4
  const v5 = s[207] ? Infinity : v3
  s[348] = v5
  const LAS_30_2 = s[2] ? (s[252] ? (s[277] ? v1 : v4) : s[330]) : -Infinity
  s[1494] = LAS_30_2
  const LAS_30_2_hoej = s[2] ? (s[252] ? (s[277] ? v2 : v5) : s[331]) : Infinity
  s[1495] = LAS_30_2_hoej
  const LAS_30_2_ir = s[332] && (!s[2] || !s[252] && s[276] || s[252] && s[207]) || s[333] || s[334]
  s[1496] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v9 = s[335] === -Infinity ? -Infinity : s[335] - f.egneIndtaegterPrMaaned
  const v10 = s[336] === Infinity ? Infinity : s[336] - f.egneIndtaegterPrMaaned
  const v11 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2_hoej)
  const v12 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2)
  const v13 = Math.max(f.aegtefaellensIndtaegterPrMaaned, v11)
  const v14 = Math.min(f.aegtefaellensIndtaegterPrMaaned, v12)
  const v15 = s[334] && s[332] && v14 >= v13
  const v16 = s[333] || v15
  const v17 = s[333] ? (v15 ? Math.min(f.aegtefaellensIndtaegterPrMaaned, v13) : f.aegtefaellensIndtaegterPrMaaned) : v13
  const v18 = s[333] ? (v15 ? Math.max(f.aegtefaellensIndtaegterPrMaaned, v14) : f.aegtefaellensIndtaegterPrMaaned) : v14
  const v19 = f.erGift === false || s[332] || s[333] || v15
  const v20 = f.erGift && (s[332] && LAS_30_2_ir || s[334] && !((!s[332] || !LAS_30_2_ir && v11 === v12) && s[332] && (!s[332] || f.aegtefaellensIndtaegterPrMaaned === v11)))
  const v21 = f.erGift ? (s[332] ? (v16 ? Math.min(v11, v17) : v11) : v17) : 0
  const v22 = f.erGift ? (s[332] ? (v16 ? Math.max(v12, v18) : v12) : v18) : 0
  const v23 = v10 === Infinity
  const v24 = -v22 === -Infinity
  const v25 = v23 && v24
  const LAS_30_1_er = !s[2] || s[337] && v19 && !(v25 && (!s[337] || !s[338] && v9 === v10) && (!v19 || !v20 && v21 === v22))
  s[1492] = LAS_30_1_er
  const LAS_30_1_ir = !s[2] || s[338] || v20 || v25
  s[1493] = LAS_30_1_ir
  const LAS_30_1 = s[2] ? Math.max(0, v9 === -Infinity || v24 ? -Infinity : v9 - v22) : -Infinity
  s[1490] = LAS_30_1
  const LAS_30_1_hoej = s[2] ? Math.max(0, v23 ? Infinity : v10 - v21) : Infinity
  s[1491] = LAS_30_1_hoej
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v30 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger' || f.hvadAendredeSig === 'andet' && f.aendringenErEnSocialBegivenhed
  const LAS_81_1_aendring = !s[2] || v30
  s[1729] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = !s[2] || !v30
  s[500] = LAS_81_1_aendring_nej
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v33 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[384] = v33
  const v34 = !(f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb') || f.opfylderBetingelserForKontanthjaelp
  const v35 = LAS_81_1_aendring || !s[2]
  s[499] = v35
  const v36 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  const v37 = s[252] && s[56]
  const LAS_34_1 = !s[2] || !v33 && v35 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v34 && f.ungPaaLavSatsUdenSaerligStoette === false || v33 && (!s[252] && v35 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v34 || s[252] && (s[56] || v35 && f.storForsoergerbyrdeEllerBoligudgift && !v36))
  s[768] = LAS_34_1
  const LAS_34_1_nej = !s[2] || !v33 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v34 || f.ungPaaLavSatsUdenSaerligStoette) || v33 && (!s[252] && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v34) || s[252] && (s[56] || LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || v36))
  s[766] = LAS_34_1_nej
  const LAS_34_1_ir = !s[2] || v33 && v37
  s[767] = LAS_34_1_ir
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v41 = f.billigereBoligErUndersoegt && f.billigereBoligErRimelig
  const v42 = f.billigereBoligErUndersoegt && f.konkretBilligereBoligErFundet && f.billigereBoligErRimelig
  const LAS_34_2 = !s[2] || !s[252] && v41 || s[252] && (s[56] || v42)
  s[1498] = LAS_34_2
  const LAS_34_2_nej = !s[2] || !s[252] && !v41 || s[252] && (s[56] || !v42)
  s[1499] = LAS_34_2_nej
  const LAS_34_2_ir = !s[2] || v37
  s[1500] = LAS_34_2_ir
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v46 = f.vurderingsdato >= 14518 /* 2009-10-01 */
  s[503] = v46
  const v47 = !s[57] && f.skriftligtVejledtOmSanktioner || s[57] && (!s[208] && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet || s[208] && f.skriftligtVejledtOmSanktioner)
  const LAS_35_1 = !v46 || v47
  s[1501] = LAS_35_1
  const LAS_35_1_nej = !v46 || !v47
  s[1502] = LAS_35_1_nej
  // LAS.35.3: Sanktionen i kontanthjælpen skal være sket (LAS § 35, stk. 3)
  const v50 = f.bruddetSkete >= 14518 /* 2009-10-01 */
  s[805] = v50
  const v51 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  s[409] = v51
  const LAS_35_3 = v50 ? v51 : FIRST_DAY
  s[1503] = LAS_35_3
  const LAS_35_3_hoej = v50 ? v51 : NEVER
  s[1504] = LAS_35_3_hoej
  // LAS.36.sanktion: Sanktion i kontanthjælpen (LAS § 36)
  const v54 = f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke' && f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[410] = v54
  const v55 = f.brudPaaPligten === 'udeblev_fra_tilbud' || f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job' || v54
  const v56 = LAS_35_1 || !v46
  const LAS_36_sanktion = !v50 || v56 && f.rimeligGrundTilBrud === false && v55
  s[1506] = LAS_36_sanktion
  const LAS_36_sanktion_nej = !v50 || LAS_35_1_nej || f.rimeligGrundTilBrud || !v55
  s[1507] = LAS_36_sanktion_nej
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v59 = s[271] || f.manglendeViljeTilRaadighed === false || LAS_35_1_nej
  const v60 = !s[271] && f.manglendeViljeTilRaadighed && v56
  const LAS_40a_1 = !s[2] || s[5] && (!s[57] && v60 || s[57] && (!s[179] && f.manglendeViljeTilRaadighed && v56 || s[179] && v60))
  s[1508] = LAS_40a_1
  const LAS_40a_1_nej = !s[2] || !s[5] || !s[57] && v59 || s[57] && (!s[179] && (f.manglendeViljeTilRaadighed === false || LAS_35_1_nej) || s[179] && v59)
  s[1509] = LAS_40a_1_nej
  // LAS.49.1.normeret: Uddannelsen følger den normerede tid (LAB § 145, stk. 1)
  const v63 = s[57] || f.uddannelseNormeretTil >= f.uddannelsePlanlagtTil
  const LAS_49_1_normeret = !s[2] || v63
  s[1510] = LAS_49_1_normeret
  const LAS_49_1_normeret_nej = !s[2] || !v63
  s[1511] = LAS_49_1_normeret_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret)
  s[1512] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret === false)
  s[1513] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v68 = f.bidragspligtigeBoern <= 0
  s[342] = v68
  const v69 = SATS_38(f.vurderingsdato)
  const v70 = s[339] ? -Infinity : v69
  const v71 = s[339] ? Infinity : v69
  const v72 = v70 > -Infinity && v71 < Infinity
  const v73 = quotient([v70, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v74 = quotient([v71, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[1] ? (s[252] ? (v72 ? Math.min(v73, v74) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[340] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[1] ? (s[252] ? (v72 ? Math.max(v73, v74) : Infinity) : f.bidragPrMaaned) : Infinity
  s[341] = LAS_69j_2_bidrag_hoej
  const v77 = s[1] && !v68
  const LAS_69j_2_bidrag_er = v77 && (!s[1] || !s[252] || !(!v72 && !s[339] && v70 === v71))
  s[343] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v77 || !s[1] || s[252] && (s[339] || !v72)
  s[344] = LAS_69j_2_bidrag_ir
}

function svar_30(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = !s[275] && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[411] = v0
  const v1 = SATS_39(f.vurderingsdato)
  const v2 = s[207] ? -Infinity : v1
  const v3 = s[207] ? Infinity : v1
  const v4 = v3 === Infinity
  const v5 = s[340] === -Infinity
  const v6 = v2 === -Infinity
  const v7 = s[341] === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = SATS_40(f.vurderingsdato)
  const v10 = s[277] || !v0 || s[342] || s[343] && !(v8 && !s[207] && v2 === v3 && (!s[343] || !s[344] && s[340] === s[341]))
  s[362] = v10
  const v11 = s[277] && s[207] || !s[277] && (v0 && (!s[342] && (s[207] || s[344] || v8 || s[207]) || s[342] && s[207]) || !v0 && s[207])
  s[363] = v11
  const v12 = s[277] ? s[345] : v0 ? (s[342] ? v2 : Math.min(v6 || v5 ? -Infinity : v2 + s[340], s[207] ? -Infinity : v9)) : s[346]
  s[360] = v12
  const v13 = s[277] ? s[347] : v0 ? (s[342] ? v3 : Math.min(v4 || v7 ? Infinity : v3 + s[341], s[207] ? Infinity : v9)) : s[348]
  s[361] = v13
  const LAS_68_2 = s[1] ? v12 : -Infinity
  s[1515] = LAS_68_2
  const LAS_68_2_hoej = s[1] ? v13 : Infinity
  s[1516] = LAS_68_2_hoej
  const LAS_68_2_er = s[1] && (!s[1] || v10)
  s[1517] = LAS_68_2_er
  const LAS_68_2_ir = !s[1] || !s[1] || v11
  s[1518] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v18 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[414] = v18
  const LAS_68_5_nej = s[1] && !v18
  s[1519] = LAS_68_5_nej
  const LAS_68_5_ir = !s[1] || !v18
  s[1520] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v21 = f.ydelseFoerForloebet === 'sygedagpenge' && f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  const v22 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v23 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v24 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v25 = Math.max(f.hidtidigYdelsePrMaaned, v22)
  const v26 = Math.min(f.hidtidigYdelsePrMaaned, v23)
  const v27 = s[1] && LAS_68_2_er
  const v28 = LAS_68_5_ir && LAS_68_2_er && v26 >= v25
  const v29 = LAS_68_5_nej || v28
  const v30 = LAS_68_5_nej ? (v28 ? Math.min(f.hidtidigYdelsePrMaaned, v25) : f.hidtidigYdelsePrMaaned) : v25
  const v31 = LAS_68_5_nej ? (v28 ? Math.max(f.hidtidigYdelsePrMaaned, v26) : f.hidtidigYdelsePrMaaned) : v26
  const LAS_68_4 = s[1] ? (v21 ? v22 : v24 ? (v27 ? (v29 ? Math.min(v22, v30) : v22) : v30) : LAS_68_2) : -Infinity
  s[357] = LAS_68_4
  const LAS_68_4_hoej = s[1] ? (v21 ? v23 : v24 ? (v27 ? (v29 ? Math.max(v23, v31) : v23) : v31) : LAS_68_2_hoej) : Infinity
  s[356] = LAS_68_4_hoej
  const v34 = s[1] && !(f.ydelseFoerForloebet === 'foertidspension')
  const LAS_68_4_er = v34 && (!s[1] || v21 && LAS_68_2_er || !v21 && (v24 && (v27 || LAS_68_5_nej || v28) || !v24 && LAS_68_2_er))
  s[358] = LAS_68_4_er
  const LAS_68_4_ir = !v34 || !s[1] || v21 && LAS_68_2_ir || !v21 && (v24 && (s[1] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v22 === v23) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v22))) || !v24 && LAS_68_2_ir)
  s[359] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v37 = !s[1] || s[221]
  const v38 = !s[1] || !s[221]
  const LAS_68a_1_tid = s[1] && v37
  s[1525] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[1] && v38
  s[351] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v41 = LAS_68a_1_tid || !s[1]
  s[352] = v41
  const v42 = Math.min(f.timerITilbud, 16000)
  const v43 = s[349] || s[67]
  s[369] = v43
  const v44 = SATS_41(f.vurderingsdato)
  const v45 = v43 ? -Infinity : v44
  s[370] = v45
  const v46 = v43 ? Infinity : v44
  s[371] = v46
  const v47 = v45 > -Infinity && v46 < Infinity
  s[368] = v47
  const v48 = quotient([v42, v45], [100], 'nærmeste', 1)
  const v49 = quotient([v42, v46], [100], 'nærmeste', 1)
  const v50 = v47 ? Math.min(v48, v49) : -Infinity
  s[366] = v50
  const v51 = v47 ? Math.max(v48, v49) : Infinity
  s[367] = v51
  const v52 = v43 || !v47
  s[372] = v52
  const LAS_68a_3 = s[1] ? Math.min(v50, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v41) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[353] = LAS_68a_3
  const LAS_68a_3_hoej = s[1] ? Math.min(v51, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[350] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[1] && (!s[1] || !(!v47 && !v43 && v45 === v46))
  s[355] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[1] || !s[1] || v52
  s[354] = LAS_68a_3_ir
}

function svar_31(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[350] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[351]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[352]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[351]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[352]) ? r_indtaegter.beloeb : 0) : 0 }) - s[350])
  const v1 = Math.max(0, -s[353] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[351]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[351]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[353])
  const v2 = SATS_42(f.vurderingsdato)
  const v3 = s[207] ? -Infinity : v2
  s[379] = v3
  const v4 = s[207] ? Infinity : v2
  s[380] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[207] && v3 === v4
  s[382] = v7
  const v8 = s[354] || s[207]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[355] && !(!v9 && (!s[355] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[381] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[383] = v19
  const v20 = s[355] && !(v18 && (!s[355] || !s[354] && v0 === v1) && v7)
  const v21 = s[354] || s[207] || v18
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
  const LAS_68a_2 = s[1] ? (s[189] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[1526] = LAS_68a_2
  const LAS_68a_2_hoej = s[1] ? (s[189] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[1527] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[1] && (!s[1] || !s[189] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[189] && v27)
  s[1528] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[1] || !s[1] || !s[189] && (v15 || v28 || v33) || s[189] && v28
  s[1529] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[356] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[357] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[357] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[356] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[351]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[351]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[352]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[351]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[351]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[352]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[1] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[351]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[1521] = LAS_68a_1
  const LAS_68a_1_hoej = s[1] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[351]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[352]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[1522] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[1] && (!s[1] || s[358] && LAS_68a_2_er && !(v42 && (!s[358] || !s[359] && s[357] === s[356]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[1523] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[1] || !s[1] || s[359] || LAS_68a_2_ir || v42
  s[1524] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[58] ? s[360] : -Infinity
  s[1530] = LAS_69j_2
  const LAS_69j_2_hoej = s[58] ? s[361] : Infinity
  s[1531] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[58] && (!s[58] || s[362])
  s[1532] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[58] || !s[58] || s[363]
  s[1533] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v57 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[396] = v57
  const v58 = f.andelAfArbejdetVedForloebetsStart <= 0
  const v59 = f.andelAfArbejdetVedForloebetsStart <= 2500
  const v60 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v61 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v62 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v63 = v60 ? Math.min(v61, v62) : -Infinity
  const v64 = v60 ? Math.max(v61, v62) : Infinity
  const v65 = LAS_69j_2_er && !(!v60 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v66 = LAS_69j_2_ir || !v60
  const v67 = f.andelAfArbejdetVedForloebetsStart <= 5000
  const v68 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v69 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v70 = v60 ? Math.min(v68, v69) : -Infinity
  const v71 = v60 ? Math.max(v68, v69) : Infinity
  const v72 = !s[155] && LAS_69j_2_er
  const v73 = !s[155] && LAS_69j_2_ir
  const v74 = f.andelAfArbejdetDuKan <= 0
  s[395] = v74
  const v75 = f.andelAfArbejdetDuKan <= 2500
  s[729] = v75
  const LAS_69j_4 = s[58] ? (v57 ? (s[364] ? (s[155] ? (v74 ? LAS_69j_2 : v75 ? v63 : s[365] ? v70 : 0) : LAS_69j_2) : -Infinity) : s[155] ? (v58 ? LAS_69j_2 : v59 ? v63 : v67 ? v70 : 0) : LAS_69j_2) : -Infinity
  s[400] = LAS_69j_4
  const LAS_69j_4_hoej = s[58] ? (v57 ? (s[364] ? (s[155] ? (v74 ? LAS_69j_2_hoej : v75 ? v64 : s[365] ? v71 : 0) : LAS_69j_2_hoej) : Infinity) : s[155] ? (v58 ? LAS_69j_2_hoej : v59 ? v64 : v67 ? v71 : 0) : LAS_69j_2_hoej) : Infinity
  s[399] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[58] && (!s[58] || !v57 && (s[155] && (v58 && LAS_69j_2_er || !v58 && (v59 && v65 || !v59 && (!v67 || v65))) || v72) || v57 && (!s[364] || s[155] && (v74 && LAS_69j_2_er || !v74 && (v75 && v65 || !v75 && (!s[365] || v65))) || v72))
  s[401] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[58] || !s[58] || !v57 && (s[155] && (v58 && LAS_69j_2_ir || !v58 && (v59 && v66 || !v59 && v67 && v66)) || v73) || v57 && (!s[364] || s[155] && (v74 && LAS_69j_2_ir || !v74 && (v75 && v66 || !v75 && s[365] && v66)) || v73)
  s[402] = LAS_69j_4_ir
}

function svar_32(f, s) {
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v0 = !s[58] || s[221]
  const v1 = !s[58] || !s[221]
  const LAS_69j_5_tid = s[58] && v0
  s[1541] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[58] && v1
  s[374] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v4 = LAS_69j_5_tid || !s[58]
  s[375] = v4
  const LAS_69j_10 = s[58] ? Math.min(s[366], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[376] = LAS_69j_10
  const LAS_69j_10_hoej = s[58] ? Math.min(s[367], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[373] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[58] && (!s[58] || !(!s[368] && !s[369] && s[370] === s[371]))
  s[377] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[58] || !s[58] || s[372]
  s[378] = LAS_69j_10_ir
}

function svar_33(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = Math.max(0, -s[373] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[374]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[375]) ? r_indtaegter.beloeb : 0) : 0 }) - s[373])
  const v1 = Math.max(0, -s[376] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[374]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[376])
  const v2 = v1 === Infinity
  const v3 = Math.max(0, v0 - 1344200)
  const v4 = Math.max(0, v2 ? Infinity : v1 - 1344200)
  const v5 = v4 >= Infinity
  s[389] = v5
  const v6 = v5 ? -Infinity : quotient([v3, 5500], [10000], 'nærmeste', 1)
  const v7 = v5 ? Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 === -Infinity ? -Infinity : Math.round(Math.min(v0, 1344200) * 3000 / 10000) + v6
  const v9 = v7 === Infinity ? Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = s[377] && s[377] && !(v5 && (!s[377] || !s[378] && v3 === v4))
  s[385] = v10
  const v11 = Math.max(0, v0 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[374]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v12 = Math.max(0, v2 ? Infinity : v1 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[374]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[375]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v13 = v12 === Infinity
  const v14 = Math.max(0, v11 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v12 - 1344200)
  const v16 = v15 >= Infinity
  s[390] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v11) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = s[377] && s[377] && !(v16 && (!s[377] || !s[378] && v14 === v15))
  s[386] = v21
  const v22 = Math.min(s[379], v0)
  const v23 = Math.min(s[380], v1)
  const v24 = s[378] || s[207]
  const v25 = v22 > -Infinity && v23 < Infinity
  const v26 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = v25 ? Math.min(v26, v27) : -Infinity
  const v29 = v25 ? Math.max(v26, v27) : Infinity
  const v30 = s[377] && !(!v25 && (!s[377] || !v24 && v22 === v23))
  const v31 = v24 || !v25
  const v32 = v2 && s[381]
  const v33 = s[377] && !(v32 && (!s[377] || !s[378] && v0 === v1) && s[382])
  const v34 = s[378] || s[207] || v32
  const v35 = Math.max(0, s[381] ? -Infinity : v0 - s[380])
  const v36 = Math.max(0, v2 || s[383] ? Infinity : v1 - s[379])
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
  s[387] = v49
  const v50 = v31 || v41 || v46
  s[391] = v50
  const v51 = Math.min(s[379], v11)
  const v52 = Math.min(s[380], v12)
  const v53 = v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v51, 3000], [10000], 'nærmeste', 1)
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = v53 ? Math.min(v54, v55) : -Infinity
  const v57 = v53 ? Math.max(v54, v55) : Infinity
  const v58 = s[377] && !(!v53 && (!s[377] || !v24 && v51 === v52))
  const v59 = v24 || !v53
  s[392] = v59
  const v60 = v13 && s[381]
  const v61 = s[377] && !(v60 && (!s[377] || !s[378] && v11 === v12) && s[382])
  const v62 = s[378] || s[207] || v60
  const v63 = Math.max(0, s[381] ? -Infinity : v11 - s[380])
  const v64 = Math.max(0, v13 || s[383] ? Infinity : v12 - s[379])
  const v65 = v64 >= Infinity
  const v66 = v65 ? -Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v65 ? Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v61 && !(v65 && (!v61 || !v62 && v63 === v64))
  const v69 = v62 || v65
  s[393] = v69
  const v70 = v57 === Infinity
  const v71 = v66 === -Infinity
  const v72 = v56 === -Infinity
  const v73 = v67 === Infinity
  const v74 = v70 && v71 || v72 && v73
  s[394] = v74
  const v75 = v72 || v71 ? -Infinity : v56 + v66
  const v76 = v70 || v73 ? Infinity : v57 + v67
  const v77 = v58 && v68 && !(v74 && (!v58 || !v59 && v56 === v57) && (!v68 || !v69 && v66 === v67))
  s[388] = v77
  const LAS_69j_9 = s[58] ? (s[384] ? (s[221] ? v47 : v49 ? (v77 ? Math.min(v47, v75) : v47) : v75) : v10 ? (v21 ? Math.min(v8, v19) : v8) : v19) : -Infinity
  s[397] = LAS_69j_9
  const LAS_69j_9_hoej = s[58] ? (s[384] ? (s[221] ? v48 : v49 ? (v77 ? Math.max(v48, v76) : v48) : v76) : v10 ? (v21 ? Math.max(v9, v20) : v9) : v20) : Infinity
  s[398] = LAS_69j_9_hoej
}

function svar_34(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_er = s[58] && (!s[58] || !s[384] && (s[385] || s[386]) || s[384] && (!s[221] && (s[387] || s[388]) || s[221] && s[387]))
  s[1548] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[58] || !s[58] || !s[384] && (s[378] || s[378] || s[389] || s[378] || s[378] || s[390]) || s[384] && (!s[221] && (s[391] || s[392] || s[393] || s[394]) || s[221] && s[391])
  s[1549] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v2 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) > 0 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[58] && (!s[58] || v2)
  s[1543] = LAS_69j_7
  const LAS_69j_7_nej = s[58] && (!s[58] || !v2)
  s[1544] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v5 = s[155] && !s[395]
  const LAS_69j_8 = s[58] && (!s[58] || !s[396] || !s[364] || !v5)
  s[1545] = LAS_69j_8
  const LAS_69j_8_nej = s[58] && (!s[58] || s[396] && (!s[364] || v5))
  s[1546] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[58] || !s[58] || s[396] && !s[364]
  s[1547] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v9 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  const LAS_69j_13 = s[58] && (!s[58] || v9)
  s[1553] = LAS_69j_13
  const LAS_69j_13_nej = s[58] && (!s[58] || !v9 || f.vurderingsdato < 19899 /* 2024-06-25 */)
  s[1554] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[58] || !s[58] || v9 && f.vurderingsdato < 19899 /* 2024-06-25 */
  s[1555] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v13 = s[397] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[374]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[375]) ? r_indtaegter.beloeb : 0) : 0 }) + s[397]
  const v14 = s[398] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[374]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + s[398]
  const v15 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[374]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[375]) ? r_indtaegter.beloeb : 0) : 0 })
  const v16 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[374]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v17 = !s[58] && v15 <= 0
  const v18 = LAS_69j_7_nej ? 0 : v15
  const v19 = v13 === -Infinity ? -Infinity : v13 + (LAS_69j_7 ? (LAS_69j_7_nej || v17 ? Math.min(v15, v18) : v15) : v18)
  const v20 = v14 === Infinity ? Infinity : v14 + (LAS_69j_7 ? v16 : 0)
  const v21 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[374]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[375]) ? r_indtaegter.beloeb : 0) : 0 })
  const v22 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[374]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v23 = LAS_69j_8_ir && v21 <= 0
  const v24 = LAS_69j_8_nej ? 0 : v21
  const v25 = v19 === -Infinity ? -Infinity : v19 + (LAS_69j_8 ? (LAS_69j_8_nej || v23 ? Math.min(v21, v24) : v21) : v24)
  const v26 = v20 === Infinity ? Infinity : v20 + (LAS_69j_8 ? v22 : 0)
  const v27 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[374]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[375]) ? r_indtaegter.beloeb : 0) : 0 })
  const v28 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[374]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v29 = LAS_69j_13_ir && v27 <= 0
  const v30 = LAS_69j_13 ? 0 : v27
  const LAS_69j_5 = s[58] ? (v25 === -Infinity ? -Infinity : v25 + (LAS_69j_13_nej ? (LAS_69j_13 || v29 ? Math.min(v27, v30) : v27) : v30)) : -Infinity
  s[1534] = LAS_69j_5
  const LAS_69j_5_hoej = s[58] ? (v26 === Infinity ? Infinity : v26 + (LAS_69j_13_nej ? v28 : 0)) : Infinity
  s[1535] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[58] && (!s[58] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v17) && (LAS_69j_8 || LAS_69j_8_nej || v23) && (LAS_69j_13_nej || LAS_69j_13 || v29))
  s[1536] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[58] || !s[58] || LAS_69j_9_ir || !s[58] && !(v15 === v16 && v15 === 0) || LAS_69j_8_ir && !(v21 === v22 && v21 === 0) || LAS_69j_13_ir && !(v27 === v28 && v27 === 0)
  s[1537] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v35 = !s[57] || f.harFrasagtYdelsen === false
  const v36 = s[58] && f.erIJobafklaring
  const LAS_69j_5_modtager = v36 && (!s[58] || v35)
  s[1538] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v36 && (!s[58] || !v35)
  s[1539] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v36 || !s[58]
  s[1540] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v40 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[424] = v40
  const v41 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[1] && (!v40 || !v41)
  s[1550] = LAS_69j_11
  const LAS_69j_11_nej = s[1] && (!v40 || v41)
  s[1551] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[1] || !v40
  s[1552] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v45 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && f.fleksjobSlutDen < f.vurderingsdato
  const LAS_69j_15 = s[58] && (!s[58] || v45)
  s[1556] = LAS_69j_15
  const LAS_69j_15_nej = s[58] && (!s[58] || !v45)
  s[1557] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v48 = s[399] === Infinity
  const v49 = -LAS_69j_5_hoej === -Infinity
  const v50 = s[400] === -Infinity
  const v51 = -LAS_69j_5 === Infinity
  const v52 = v48 && v49 || v50 && v51
  const LAS_69j_udbetales = s[58] ? Math.max(0, v50 || v49 ? -Infinity : s[400] - LAS_69j_5_hoej) : -Infinity
  s[1558] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[58] ? Math.max(0, v48 || v51 ? Infinity : s[399] - LAS_69j_5) : Infinity
  s[1559] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[58] && (!s[58] || s[401] && LAS_69j_5_er && !(v52 && (!s[401] || !s[402] && s[400] === s[399]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[1560] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[58] || !s[58] || s[402] || LAS_69j_5_ir || v52
  s[1561] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v57 = countDays(s[403], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[58] && (!s[58] || v57)
  s[1567] = LAS_69k_5
  const LAS_69k_5_nej = s[58] && (!s[58] || !v57)
  s[1568] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v60 = 35 - f.ugerMedFeriegodtgoerelse
  s[422] = v60
  const v61 = Math.max(0, v60 - f.ferieMedYdelseHoldt)
  const v62 = !s[1] && v61 <= 0
  const v63 = s[404] ? 0 : v61
  const LAS_69k_6 = s[1] ? (s[405] ? (s[404] || v62 ? Math.min(v61, v63) : v61) : v63) : -Infinity
  s[1569] = LAS_69k_6
  const LAS_69k_6_hoej = s[1] ? (s[405] ? v61 : 0) : Infinity
  s[1570] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[1] && (!s[1] || s[405] || s[404] || v62)
  s[1571] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v67 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[1] ? v67 : FIRST_DAY
  s[1574] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[1] ? v67 : NEVER
  s[1575] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[1] && (!s[1] || (LAS_69k_6_er && LAS_69k_6_hoej > 0 || !s[1]) && (s[1] && LAS_69k_6_senest_hoej >= f.vurderingsdato || !s[1]) && f.ferienErAftalt)
  s[1572] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[1] && (!s[1] || LAS_69k_6_er && LAS_69k_6 <= 0 || s[1] && LAS_69k_6_senest < f.vurderingsdato || f.ferienErAftalt === false)
  s[1573] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const LAS_69k_1 = s[58] && (!s[58] || (LAS_69j_15_nej || !s[58]) && (f.deltagerAktivt || LAS_69k_5 || f.holderFerieMedYdelse && (LAS_69k_6_aftale || !s[1])))
  s[1562] = LAS_69k_1
  const LAS_69k_1_nej = s[58] && (!s[58] || LAS_69j_15 || f.deltagerAktivt === false && (LAS_69k_5_nej || !s[58]) && (f.holderFerieMedYdelse === false || LAS_69k_6_aftale_nej))
  s[1563] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v74 = s[58] && !s[406]
  const LAS_69k_2 = v74 && (!s[407] || s[408])
  s[1564] = LAS_69k_2
  const LAS_69k_2_nej = v74 && (!s[407] || !s[408])
  s[1565] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v74 || !s[407]
  s[1566] = LAS_69k_2_ir
}

function svar_35(f, s) {
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[806] = LAS_69l_3_er
  const v1 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v2 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[492] = v2
  const v3 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  const v4 = !v3 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v3 && v1
  const v5 = f.bruddetSkete < 18670 /* 2021-02-12 */ || v4
  s[493] = v5
  const v6 = v2 && (f.bruddetSkete < 18670 /* 2021-02-12 */ || !v4)
  s[494] = v6
  const v7 = v2 && f.bruddetSkete < 18670 /* 2021-02-12 */
  s[495] = v7
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v2 && v1 || v2 && v5)
  s[1576] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v2 && !v1 || v6)
  s[1577] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v7
  s[1578] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = LAS_69l_3_er ? s[409] : FIRST_DAY
  s[1579] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? s[409] : NEVER
  s[1580] = LAS_69l_3_hoej
  // LAS.69m.1: Fradrag i ressourceforløbsydelsen (LAS § 69 m, stk. 1)
  const v13 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  const v14 = LAS_69l_1 || LAS_69l_1_ir
  const v15 = v14 && f.rimeligGrundTilBrud === false
  const v16 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v17 = LAS_69l_3_er && (v16 || s[410])
  const LAS_69m_1 = v17 && (!LAS_69l_3_er || v15)
  s[1582] = LAS_69m_1
  const LAS_69m_1_nej = v17 && (!LAS_69l_3_er || v13)
  s[1583] = LAS_69m_1_nej
  const LAS_69m_1_ir = !v17 || !LAS_69l_3_er
  s[1584] = LAS_69m_1_ir
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v21 = from(ALL_DAYS, f.bruddetSkete)
  const v22 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v23 = Math.max(1, countDays(v21, f.bruddetSkete, v22))
  s[496] = v23
  const v24 = onWeekdays(v21, 62)
  const v25 = Math.max(1, countDays(v24, f.bruddetSkete, v22))
  s[497] = v25
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v23, v25) : -Infinity
  s[1589] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v23, v25) : Infinity
  s[1590] = LAS_69n_1_hoej
  const LAS_69n_1_er = LAS_69l_3_er && s[410]
  s[1591] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[1592] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v30 = v16 || LAS_69n_1_er
  const v31 = !v16 && LAS_69n_1_ir
  const v32 = v16 ? f.dageUdeblevet : LAS_69n_1
  const v33 = v16 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v34 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v35 = SATS_43(f.bruddetSkete)
  const v36 = SATS_44(f.bruddetSkete)
  const v37 = SATS_45(f.bruddetSkete)
  const v38 = s[277] ? (v34 ? -Infinity : v35) : s[411] ? (v34 ? -Infinity : v36) : v34 ? -Infinity : v37
  const v39 = s[277] ? (v34 ? Infinity : v35) : s[411] ? (v34 ? Infinity : v36) : v34 ? Infinity : v37
  const v40 = v32 > -Infinity && v33 < Infinity && v38 > -Infinity && v39 < Infinity
  const v41 = quotient([v32, v38], [1], 'nærmeste', 1)
  const v42 = quotient([v32, v39], [1], 'nærmeste', 1)
  const v43 = quotient([v33, v38], [1], 'nærmeste', 1)
  const v44 = quotient([v33, v39], [1], 'nærmeste', 1)
  const v45 = v40 ? Math.min(v44, v43, v41, v42) : -Infinity
  const v46 = v40 ? Math.max(v44, v43, v41, v42) : Infinity
  const v47 = v15 && v30 && !(!v40 && (!v30 || !v31 && v32 === v33) && !v34 && v38 === v39)
  const LAS_69m_2 = LAS_69l_3_er ? (v47 ? (v13 ? Math.min(0, v45) : v45) : 0) : -Infinity
  s[1585] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v47 ? (v13 ? Math.max(0, v46) : v46) : 0) : Infinity
  s[1586] = LAS_69m_2_hoej
  const LAS_69m_2_er = v17 && (!LAS_69l_3_er || v47 || v13)
  s[1587] = LAS_69m_2_er
  const LAS_69m_2_ir = !v17 || !LAS_69l_3_er || v15 && (v31 || v34 || !v40)
  s[1588] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v52 = LAS_69l_3_er && (f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job')
  const LAS_69o_1 = v52 && (!LAS_69l_3_er || v14 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[1593] = LAS_69o_1
  const LAS_69o_1_nej = v52 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[1594] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v52 || !LAS_69l_3_er
  s[1595] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v56 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  const v57 = s[411] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v56 ? -Infinity : v57) : -Infinity
  s[1596] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v56 ? Infinity : v57) : Infinity
  s[1597] = LAS_69o_2_hoej
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[1598] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v56) || !LAS_69l_3_er || LAS_69o_1_nej
  s[1599] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = LAS_69l_3_er && (!LAS_69l_3_er || v14 && f.ydelsenBoerOphoere)
  s[1600] = LAS_69p_1
  const LAS_69p_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || LAS_69l_1_nej || f.ydelsenBoerOphoere === false)
  s[1601] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v64 = f.modBedreVidende ? (f.forseelserPaaFemAar <= 1 ? (f.forseelserPaaFemAar <= 0 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = LAS_69l_3_er ? v64 : -Infinity
  s[1602] = LAS_69q_1
  const LAS_69q_1_hoej = LAS_69l_3_er ? v64 : Infinity
  s[1603] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v67 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(3700, f.timerMedLoenUnderSygdom) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[58] ? v67 : -Infinity
  s[1604] = LAS_69t_2
  const LAS_69t_2_hoej = s[58] ? v67 : Infinity
  s[1605] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v70 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[549] = v70
  const v71 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[556] = v71
  const v72 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[515] = v72
  const v73 = s[57] ? (s[256] ? (s[189] ? (v70 ? (s[208] ? (s[179] ? (v71 ? (s[67] ? (f.vurderingsdato >= 21184 /* 2028-01-01 */ ? (f.vurderingsdato >= 21550 /* 2029-01-01 */ ? (v72 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[58] ? v73 : -Infinity
  s[1607] = LAS_69x_3
  const LAS_69x_3_hoej = s[58] ? v73 : Infinity
  s[1608] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v76 = f.netopForladtSkolen && f.kanKlareSigMedSU && !(f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder)
  const LAS_70_1 = f.revalideringErBevilget && (!s[2] || s[412] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v76)
  s[420] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[2] || s[413] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v76)
  s[418] = LAS_70_1_nej
}

function svar_36(f, s) {
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v0 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[423] = v0
  const v1 = v0 && !s[414]
  const v2 = !s[2] || v1
  s[512] = v2
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[2] || v0 || f.saerligeForholdForLoen)
  s[1609] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[2] || !v0 && f.saerligeForholdForLoen === false || v1)
  s[1610] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || v2
  s[1611] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v6 = f.vurderingsdato >= 15071 /* 2011-04-07 */
  const v7 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[472] = v7
  const v8 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v9 = SATS_46(f.revalideringBevilgetDen)
  const v10 = !s[265] && f.forsoergerEgetBarnIHjemmet === false
  const LAS_71_4 = v10 && (!s[2] || !v6 && f.arbejdsindtaegtTilHoejesteSygedagpenge || v6 && (!v7 || (v8 ? -Infinity : v9) < f.indtaegtFoerRevalidering))
  s[1634] = LAS_71_4
  const LAS_71_4_nej = v10 && (!s[2] || !v6 && f.arbejdsindtaegtTilHoejesteSygedagpenge === false || v6 && (!v7 || (v8 ? Infinity : v9) >= f.indtaegtFoerRevalidering))
  s[1635] = LAS_71_4_nej
  const LAS_71_4_ir = !v10 || !s[2] || v6 && (!v7 || v8)
  s[1636] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v14 = s[415] || s[67]
  const v15 = SATS_47(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = v16 > -Infinity && v17 < Infinity
  const v19 = quotient([v16], [2], 'nærmeste', 100)
  const v20 = quotient([v17], [2], 'nærmeste', 100)
  const v21 = v18 ? Math.min(v19, v20) : -Infinity
  const v22 = v18 ? Math.max(v19, v20) : Infinity
  const v23 = v14 || !v18
  const v24 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[67]
  const v25 = SATS_48(f.vurderingsdato)
  const v26 = SATS_49(f.vurderingsdato)
  const v27 = SATS_50(f.vurderingsdato)
  const v28 = SATS_51(f.vurderingsdato)
  const v29 = SATS_52(f.vurderingsdato)
  const LAS_71_2_ung = s[2] ? (v6 ? (v7 ? (s[416] ? (v24 ? -Infinity : v25) : f.gravidEfter12Uge ? (v24 ? -Infinity : v26) : f.borHosForaeldre ? (v24 ? -Infinity : v27) : f.psykiskLidelseNaevntILoven ? (v24 ? -Infinity : v28) : v24 ? -Infinity : v29) : -Infinity) : v21) : -Infinity
  s[1626] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[2] ? (v6 ? (v7 ? (s[416] ? (v24 ? Infinity : v25) : f.gravidEfter12Uge ? (v24 ? Infinity : v26) : f.borHosForaeldre ? (v24 ? Infinity : v27) : f.psykiskLidelseNaevntILoven ? (v24 ? Infinity : v28) : v24 ? Infinity : v29) : Infinity) : v22) : Infinity
  s[1627] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_er = !s[275] && (!s[2] || v6 || !(!v18 && !v14 && v16 === v17))
  s[1628] = LAS_71_2_ung_er
  const LAS_71_2_ung_ir = s[275] || !s[2] || !v6 && v23 || v6 && (!v7 || v24)
  s[1629] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v34 = monthEnd(s[417]) >= f.vurderingsdato && f.forsoergerEgetBarnIHjemmet === false && f.arbejdsindtaegtTilHoejesteSygedagpenge === false
  const v35 = v34 ? v21 : v16
  const v36 = v34 ? v22 : v17
  const v37 = SATS_53(f.vurderingsdato)
  const v38 = SATS_54(f.vurderingsdato)
  const v39 = !v6 && (!v34 || !(!v18 && !v14 && v16 === v17))
  const v40 = !v6 && (v34 && v23 || !v34 && v14)
  const LAS_71_2 = s[2] ? (v6 ? (v7 ? (s[275] ? (f.forsoergelsespligtUdenForHjemmet ? (v24 ? -Infinity : v37) : v24 ? -Infinity : v38) : LAS_71_2_ung) : -Infinity) : v35) : -Infinity
  s[1622] = LAS_71_2
  const LAS_71_2_hoej = s[2] ? (v6 ? (v7 ? (s[275] ? (f.forsoergelsespligtUdenForHjemmet ? (v24 ? Infinity : v37) : v24 ? Infinity : v38) : LAS_71_2_ung_hoej) : Infinity) : v36) : Infinity
  s[1623] = LAS_71_2_hoej
  const LAS_71_2_er = v10 && (!s[2] || v39 || v6 && (!v7 || s[275] || LAS_71_2_ung_er))
  s[1624] = LAS_71_2_er
  const LAS_71_2_ir = !v10 || !s[2] || v40 || v6 && (!v7 || !s[275] && LAS_71_2_ung_ir || s[275] && v24)
  s[1625] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v45 = SATS_55(f.vurderingsdato)
  const v46 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  const v47 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  const v48 = SATS_56(f.vurderingsdato)
  const v49 = v24 ? -Infinity : v48
  const v50 = v24 ? Infinity : v48
  const v51 = v47 && LAS_71_2_er
  const LAS_71_1 = s[2] ? (v6 ? (v7 ? (s[265] ? (v24 ? -Infinity : v45) : v46 ? (v51 ? Math.min(v49, LAS_71_2) : v49) : LAS_71_2) : -Infinity) : v35) : -Infinity
  s[1618] = LAS_71_1
  const LAS_71_1_hoej = s[2] ? (v6 ? (v7 ? (s[265] ? (v24 ? Infinity : v45) : v46 ? (v51 ? Math.max(v50, LAS_71_2_hoej) : v50) : LAS_71_2_hoej) : Infinity) : v36) : Infinity
  s[1619] = LAS_71_1_hoej
  const v54 = s[418] || s[419]
  const LAS_71_1_er = s[420] && (!s[2] || v39 || v6 && (!v7 || s[265] || v46 || v51))
  s[1620] = LAS_71_1_er
  const LAS_71_1_ir = s[420] && (!s[2] || v40 || v6 && (!v7 || s[265] && v24 || !s[265] && (v46 && v24 || v47 && LAS_71_2_ir))) || v54
  s[1621] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[2] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[1612] = LAS_70_4
  const LAS_70_4_hoej = s[2] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[1613] = LAS_70_4_hoej
  const LAS_70_4_er = s[420] && (!s[2] || LAS_71_1_er)
  s[1614] = LAS_70_4_er
  const LAS_70_4_ir = s[420] && (!s[2] || LAS_71_1_ir) || v54
  s[1615] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v61 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v62 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v63 = intersect(v61, v62)
  const LAS_70_5 = from(v63, 13332 /* 2006-07-03 */)
  s[1616] = LAS_70_5
  const LAS_70_5_ir = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[1617] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v66 = SATS_57(f.vurderingsdato)
  const v67 = v24 ? -Infinity : v66
  const v68 = v24 ? Infinity : v66
  const v69 = v68 === Infinity
  const v70 = -LAS_71_1_hoej === -Infinity
  const v71 = v67 === -Infinity
  const v72 = -LAS_71_1 === Infinity
  const v73 = v69 && v70 || v71 && v72
  const LAS_71_3 = v7 ? Math.max(0, Math.min(f.bidragPrMaaned, v71 || v70 ? -Infinity : v67 - LAS_71_1_hoej)) : -Infinity
  s[1630] = LAS_71_3
  const LAS_71_3_hoej = v7 ? Math.max(0, Math.min(f.bidragPrMaaned, v69 || v72 ? Infinity : v68 - LAS_71_1)) : Infinity
  s[1631] = LAS_71_3_hoej
  const v76 = !s[275] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !(f.psykiskLidelseNaevntILoven && (f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false))
  const v77 = (s[420] || s[419]) && v76
  const LAS_71_3_er = v77 && (!v7 || LAS_71_1_er && !(v73 && !v24 && v67 === v68 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej)))
  s[1632] = LAS_71_3_er
  const LAS_71_3_ir = v77 && (!v7 || v24 || LAS_71_1_ir || v73) || s[418] || !v76
  s[1633] = LAS_71_3_ir
}

function svar_37(f, s) {
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[2] || s[421] || !s[2]
  s[1638] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v1 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[2] || v1)
  s[1639] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[2] || !v1)
  s[1640] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v4 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  const v5 = f.maanederITilbudIRevalidering >= 12
  const v6 = v5 ? Math.max(0, s[422]) : 0
  const v7 = v5 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[2] ? (s[423] ? (s[414] ? (v4 ? (s[424] ? v7 : -Infinity) : v6) : -Infinity) : 0) : -Infinity
  s[1641] = LAS_73c_1
  const LAS_73c_1_hoej = s[2] ? (s[423] ? (s[414] ? (v4 ? (s[424] ? v7 : Infinity) : v6) : Infinity) : 0) : Infinity
  s[1642] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[2] || s[423] && (!s[414] || v4 && !s[424])
  s[1643] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v11 = f.andenArbejdsindtaegtOmAaret <= 1200000
  const LAS_73f_1 = f.revalideringErBevilget && (!s[2] || !v11)
  s[1644] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[2] || v11)
  s[1645] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v14 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v15 = v11 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[2] ? Math.min(v14, v15) : -Infinity
  s[1646] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[2] ? Math.max(v14, v15) : Infinity
  s[1647] = LAS_73f_1_beloeb_hoej
  // LAS.74.1.foertidspension: Dage med både ledighedsydelse og førtidspension (LAS § 74, stk. 1)
  const v18 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v19 = intersect(v18, s[425])
  const LAS_74_1_foertidspension = from(v19, 13332 /* 2006-07-03 */)
  s[1648] = LAS_74_1_foertidspension
  const LAS_74_1_foertidspension_ir = dayReaching(LAS_74_1_foertidspension, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[1649] = LAS_74_1_foertidspension_ir
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v22 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  const v23 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  const v24 = f.maanederIFleksjobSeneste18 >= 9
  s[498] = v24
  const v25 = v23 || v24
  const v26 = !s[1] && f.erVisiteretTilFleksjob && (v22 && v23 || !v22 && f.erVisiteretTilFleksjob && v25) || s[1] && f.erVisiteretTilFleksjob
  const LAS_74a_1 = !s[18] || v26
  s[1650] = LAS_74a_1
  const LAS_74a_1_nej = !s[18] || !v26
  s[1651] = LAS_74a_1_nej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v29 = intersect(v18, s[426])
  const v30 = from(v29, 13332 /* 2006-07-03 */)
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v30
  s[1652] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = dayReaching(v30, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[1653] = LAS_74a_1_fleksjob_ir
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const v33 = s[1] && v25
  const LAS_74a_2 = f.erVisiteretTilFleksjob && (!s[18] || v33)
  s[1654] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob && (!s[18] || !v33)
  s[1655] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v36 = f.maanederEfterFleksydelsesalderen >= 6
  const LAS_74b_2 = !s[18] || s[427] && v36
  s[434] = LAS_74b_2
  const LAS_74b_2_nej = !s[18] || f.vurderingsdato < s[26] || !v36
  s[476] = LAS_74b_2_nej
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (BEK 892/2017 § 2)
  const v39 = f.vurderingsdato >= 15712 /* 2013-01-07 */
  s[441] = v39
  const v40 = f.vurderingsdato >= 17348 /* 2017-07-01 */
  s[442] = v40
  const v41 = s[415] || v40
  const v42 = SATS_58(f.vurderingsdato)
  const v43 = v41 ? -Infinity : v42
  s[473] = v43
  const v44 = v41 ? Infinity : v42
  s[474] = v44
  const v45 = v43 > -Infinity && v44 < Infinity
  s[475] = v45
  const v46 = quotient([v43, 89], [100], 'nærmeste', 500)
  const v47 = quotient([v44, 89], [100], 'nærmeste', 500)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  s[430] = v48
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  s[431] = v49
  const v50 = !v45 && !v41 && v43 === v44
  s[432] = v50
  const v51 = v41 || !v45
  s[433] = v51
  const v52 = f.vurderingsdato <= 15711 /* 2013-01-06 */ || s[208] && f.vurderingsdato <= 20093 /* 2025-01-05 */ || s[428]
  s[440] = v52
  const v53 = SATS_59(f.vurderingsdato)
  const v54 = v52 ? -Infinity : v53
  s[438] = v54
  const v55 = v52 ? Infinity : v53
  s[439] = v55
  const v56 = v39 ? v54 : v48
  s[479] = v56
  const v57 = v39 ? v55 : v49
  s[480] = v57
  const LAS_74a_2_uge = s[1] ? v56 : -Infinity
  s[1657] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[1] ? v57 : Infinity
  s[1658] = LAS_74a_2_uge_hoej
  const v60 = LAS_74a_2_nej || LAS_74b_2
  s[437] = v60
  const v61 = LAS_74b_2_nej || !s[18]
  s[435] = v61
  const v62 = (LAS_74a_2 || s[429]) && v61 && (LAS_74a_2 || LAS_74b_2_nej)
  s[436] = v62
  const v63 = s[1] && (v62 || !s[18])
  const LAS_74a_2_uge_er = v63 && (!s[1] || v39 || !v50)
  s[477] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v63 && (!s[1] || !v39 && v51 || v39 && v52) || !s[1] || v60
  s[478] = LAS_74a_2_uge_ir
}

function svar_38(f, s) {
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v0 = s[430] > -Infinity && s[431] < Infinity
  const v1 = quotient([s[430], 43333], [10000], 'nærmeste', 100)
  const v2 = quotient([s[431], 43333], [10000], 'nærmeste', 100)
  const v3 = v0 ? Math.min(v1, v2) : -Infinity
  const v4 = v0 ? Math.max(v1, v2) : Infinity
  const v5 = !s[432] && !(!v0 && (s[432] || !s[433] && s[430] === s[431]))
  const v6 = s[433] || !v0
  const v7 = f.harForsoergelsespligt === false || s[434]
  const v8 = f.harForsoergelsespligt && s[435]
  const v9 = v8 ? (v7 ? Math.min(s[345], s[346]) : s[345]) : s[346]
  const v10 = v8 ? (v7 ? Math.max(s[347], s[348]) : s[347]) : s[348]
  const v11 = v8 && s[207] || v7 && s[207]
  const v12 = Math.max(v3, v9)
  const v13 = Math.min(v4, v10)
  const v14 = !v11 && v9 === v10
  const v15 = s[436] && v5
  const v16 = !s[18] && v5 && v13 >= v12
  const v17 = s[437] || v16
  const v18 = s[437] ? (v16 ? Math.min(v9, v12) : v9) : v12
  const v19 = s[437] ? (v16 ? Math.max(v10, v13) : v10) : v13
  const v20 = s[437] && v11
  const v21 = s[438] > -Infinity && s[439] < Infinity
  const v22 = quotient([s[438], 43333], [10000], 'nærmeste', 100)
  const v23 = quotient([s[439], 43333], [10000], 'nærmeste', 100)
  const v24 = v21 ? Math.min(v22, v23) : -Infinity
  const v25 = v21 ? Math.max(v22, v23) : Infinity
  const v26 = !v21 && !s[440] && s[438] === s[439]
  const v27 = s[440] || !v21
  const v28 = Math.max(v9, v24)
  const v29 = Math.min(v10, v25)
  const v30 = s[436] && !v26
  const v31 = !s[18] && !v26 && v29 >= v28
  const v32 = s[437] || v31
  const v33 = s[437] ? (v31 ? Math.min(v9, v28) : v9) : v28
  const v34 = s[437] ? (v31 ? Math.max(v10, v29) : v10) : v29
  const v35 = f.vurderingsdato <= 17347 /* 2017-06-30 */ || s[67]
  const v36 = SATS_60(f.vurderingsdato)
  const v37 = v35 ? -Infinity : v36
  const v38 = v35 ? Infinity : v36
  const v39 = Math.max(v9, v37)
  const v40 = Math.min(v10, v38)
  const v41 = !s[18] && v40 >= v39
  const v42 = s[437] || v41
  const v43 = s[437] ? (v41 ? Math.min(v9, v39) : v9) : v39
  const v44 = s[437] ? (v41 ? Math.max(v10, v40) : v10) : v40
  const LAS_74a_3 = s[1] ? (s[441] ? (s[442] ? (s[436] ? (v42 ? Math.min(v37, v43) : v37) : v43) : v30 ? (v32 ? Math.min(v24, v33) : v24) : v33) : v15 ? (v17 ? Math.min(v3, v18) : v3) : v18) : -Infinity
  s[486] = LAS_74a_3
  const LAS_74a_3_hoej = s[1] ? (s[441] ? (s[442] ? (s[436] ? (v42 ? Math.max(v38, v44) : v38) : v44) : v30 ? (v32 ? Math.max(v25, v34) : v25) : v34) : v15 ? (v17 ? Math.max(v4, v19) : v4) : v19) : Infinity
  s[485] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[1] && (!s[1] || !s[441] && (v15 || s[437] || v16) || s[441] && (!s[442] && (v30 || s[437] || v31) || s[442] && (s[436] || s[437] || v41)))
  s[487] = LAS_74a_3_er
  const LAS_74a_3_ir = !s[1] || !s[1] || !s[441] && (s[436] && v6 || v20 || !s[18] && v6 && v11 || !s[18] && !((!v5 || !v6 && v3 === v4) && v14 && v5 && (!v5 || v3 === v9))) || s[441] && (!s[442] && (s[436] && v27 || v20 || !s[18] && v27 && v11 || !s[18] && !((v26 || !v27 && v24 === v25) && v14 && !v26 && (v26 || v9 === v24))) || s[442] && (s[436] && v35 || v20 || !s[18] && v35 && v11 || !s[18] && !(!v35 && v37 === v38 && v14 && v9 === v37)))
  s[488] = LAS_74a_3_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v49 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v50 = shiftDays(s[134], 35)
  s[703] = v50
  const v51 = shiftDays(s[136], 35)
  s[704] = v51
  const v52 = f.tidligOpfoelgningOensketAf === 'sygemeldt' && f.ventesRaskInden8Uger === false
  const SDL_7c = s[443] && (!s[443] || v49 && f.ventesRaskInden8Uger === false && (!s[81] && shiftDays(v51, -1) >= f.tidligOpfoelgningBedtOm || s[82]) && f.oenskerTidligOpfoelgning || !v49 && v52)
  s[449] = SDL_7c
  const SDL_7c_nej = s[443] && (!s[443] || v49 && (f.ventesRaskInden8Uger || !s[81] && shiftDays(v50, -1) < f.tidligOpfoelgningBedtOm || f.oenskerTidligOpfoelgning === false) || !v49 && !v52)
  s[450] = SDL_7c_nej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v55 = shiftDays(shiftDays(s[134], 56), -1)
  s[444] = v55
  const v56 = shiftDays(shiftDays(s[136], 56), -1)
  s[445] = v56
  const v57 = !s[81] && v56 >= f.forventetRask
  const v58 = !s[81] && v56 >= f.vurderingsdato
  const v59 = !s[81] && v55 < f.forventetRask || !s[81] && v55 < f.vurderingsdato
  s[579] = v59
  const v60 = (v57 || s[82]) && (v58 || s[82]) && (v57 || v58)
  s[580] = v60
  const v61 = !s[69] && s[82]
  s[581] = v61
  const SDL_12_1_1 = !s[2] || !s[443] && f.tilbagevendenForestaar || s[443] && !s[69] && v60
  s[448] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[2] || !s[443] && f.tilbagevendenForestaar === false || s[443] && (s[69] || v59)
  s[446] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[2] || s[443] && v61
  s[447] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v65 = s[142] && !(f.fratraeder && f.fratraedelsesdag < f.vurderingsdato)
  s[595] = v65
  const v66 = f.holdteSamtaler >= 1
  s[585] = v66
  const v67 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[597] = v67
  const v68 = v65 && v66 && f.forudsigeligtForloeb && v67 >= f.forventetRask && v67 >= f.vurderingsdato
  s[582] = v68
  const v69 = shiftDays(shiftDays(s[134], 182), -1)
  s[596] = v69
  const v70 = shiftDays(shiftDays(s[136], 182), -1)
  s[598] = v70
  const v71 = !v65 || !s[81] && v69 < f.forventetRask || f.opfoelgningOenskes || f.opfoelgningAlligevel || !s[81] && v69 < f.vurderingsdato
  s[453] = v71
  const v72 = v65 && (!s[81] && v70 >= f.forventetRask || s[82]) && f.opfoelgningOenskes === false && f.opfoelgningAlligevel === false && (!s[81] && v70 >= f.vurderingsdato || s[82])
  s[454] = v72
  const v73 = s[69] && (!s[81] && s[134] < 20635 /* 2026-07-01 */ || s[82])
  s[455] = v73
  const SDL_13f_1 = s[179] && (v73 && (v68 || v72) || !(v73 && !(!s[69] || !s[81] && s[136] >= 20635 /* 2026-07-01 */)) && (!s[179] || !s[69] && v68 || s[69] && v72))
  s[452] = SDL_13f_1
  const SDL_13f_1_nej = s[179] && (v73 && (!v68 || v71) || !(v73 && !(!s[69] || !s[81] && s[136] >= 20635 /* 2026-07-01 */)) && (!s[179] || !s[69] && !v68 || s[69] && v71))
  s[451] = SDL_13f_1_nej
}

function svar_39(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[444], v0)
  const v2 = Math.min(s[445], v0)
  const v3 = s[81] || !s[82] && s[444] === s[445]
  const v4 = s[446] && !s[81]
  const v5 = s[447] && !s[81] && s[445] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[444] : NEVER) : NEVER
  const v7 = s[448] ? NEVER : s[445]
  const v8 = s[448] || v4 || v5
  const v9 = s[446] && s[82] || s[447] && !(v3 && !s[81] && s[444] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[81] || !s[82] && v1 === v2
  const v13 = s[449] && !s[81]
  const v14 = s[450] && v8
  const v15 = !s[443] && !s[81] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[449] && s[82]
  const v23 = v22 || s[450] && v9 || !s[443] && s[82] && v9 || !s[443] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[81] && v8 || s[81] && !v8) && (s[81] || v1 === v6))
  s[462] = v23
  const v24 = shiftMonths(s[134], 6)
  s[583] = v24
  const v25 = shiftMonths(s[136], 6)
  s[584] = v25
  const v26 = shiftDays(v24, -1)
  s[590] = v26
  const v27 = shiftDays(v25, -1)
  s[591] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[450] && !s[81]
  const v33 = !s[443] && !s[81] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[467] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[468] = v38
  const v39 = v13 || v32 || v33
  s[466] = v39
  const v40 = s[450] && s[82]
  const v41 = !s[443] && s[82]
  s[465] = v41
  const v42 = v22 || v40 || v41 || !s[443] && !((s[81] || !s[82] && v28 === v29) && (s[81] || !s[82] && v26 === v27) && (s[81] || v26 === v28))
  s[463] = v42
  const v43 = s[451] && v39
  const v44 = !s[179] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[452] ? NEVER : v38
  const v47 = s[452] || v43 || v44
  const v48 = Math.max(s[444], v1)
  const v49 = Math.min(s[445], v2)
  const v50 = !s[443] && !s[81] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[444], v48) : s[444]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[470] = v53
  const v54 = v32 ? (v50 ? Math.max(s[445], v49) : s[445]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[471] = v55
  const v56 = v13 || v32 || v50
  s[469] = v56
  const v57 = v22 || v40 || v41 || !s[443] && !(v12 && v3 && (s[81] || s[444] === v1))
  s[464] = v57
  const v58 = s[451] && v56
  const v59 = !s[179] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[452] ? NEVER : v55
  const v62 = s[452] || v58 || v59
  const v63 = s[2] ? (s[443] ? (s[69] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[444]) : FIRST_DAY
  s[458] = v63
  const v64 = s[2] ? (s[443] ? (s[69] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[445]) : NEVER
  s[460] = v64
  const v65 = s[453] && v39
  const v66 = s[454] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[454] ? NEVER : v38
  const v69 = s[453] && v56
  const v70 = s[454] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[454] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[459] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[461] = v77
  const v78 = s[455] && (v21 || v66 || v70)
  s[456] = v78
  const v79 = !(s[455] && !(!s[69] || !s[81] && s[136] >= 20635 /* 2026-07-01 */)) && (!s[2] || !s[443] && !s[81] || s[443] && (!s[69] && v21 || s[69] && (v47 || v62)))
  s[457] = v79
}

function svar_40(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[456] || s[457]
  s[2117] = SDL_13b_1_er
  const SDL_13b_1 = s[456] ? (s[457] ? Math.min(s[458], s[459]) : s[459]) : s[458]
  s[2115] = SDL_13b_1
  const SDL_13b_1_hoej = s[456] ? (s[457] ? Math.max(s[460], s[461]) : s[461]) : s[460]
  s[2116] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[455] && (s[462] || s[453] && s[463] || s[453] && s[464]) || !(s[455] && !(!s[69] || !s[81] && s[136] >= 20635 /* 2026-07-01 */)) && (!s[2] || s[465] || s[443] && (!s[69] && s[462] || s[69] && (s[451] && s[463] || !s[179] && !((!s[466] || !s[463] && s[467] === s[468]) && s[466] && s[467] === NEVER) || s[451] && s[464] || !s[179] && !((!s[469] || !s[464] && s[470] === s[471]) && s[469] && s[470] === NEVER))))
  s[2118] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v4 = f.vurderingsdato >= 14522 /* 2009-10-05 */
  const LAS_74a_7 = s[18] ? (v4 ? NEVER : SDL_13b_1) : FIRST_DAY
  s[1659] = LAS_74a_7
  const LAS_74a_7_hoej = s[18] ? (v4 ? NEVER : SDL_13b_1_hoej) : NEVER
  s[1660] = LAS_74a_7_hoej
  const v7 = f.grundTilLedighedsydelse === 'syg'
  const LAS_74a_7_er = v7 && (!s[18] || v4 || SDL_13b_1_er)
  s[1661] = LAS_74a_7_er
  const LAS_74a_7_ir = !v7 || !s[18] || !v4 && SDL_13b_1_ir
  s[1662] = LAS_74a_7_ir
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
  const v20 = (v17 ? -Infinity : v18 ? Infinity : v15 - v16) === 364
  const v21 = shiftDays(shiftMonths(v16, 12), -1)
  const v22 = runEnd(v14, v15) >= v21
  const v23 = !v19 && !v20 || !v22
  const v24 = (!v19 && v20 || v19) && v22
  const v25 = f.modtogLedighedsydelse30Juni2006 && !s[1]
  const v26 = from(v11, 13330 /* 2006-07-01 */)
  const v27 = without(v10, v26)
  const v28 = from(v27, v13)
  const v29 = dayOver(v28, 24, 547, v13)
  const v30 = runStart(v28, v29)
  const v31 = v30 === NEVER
  const v32 = v29 === NEVER
  const v33 = v31 && v32
  const v34 = (v31 ? -Infinity : v32 ? Infinity : v29 - v30) === 547
  const v35 = shiftDays(shiftMonths(v30, 18), -1)
  const v36 = runEnd(v28, v29) >= v35
  const v37 = !v33 && !v34 || !v36
  const v38 = (!v33 && v34 || v33) && v36
  const LAS_74c_1_ir = !v25 && !s[18]
  s[1665] = LAS_74c_1_ir
  const LAS_74c_1 = v25 ? (v38 ? (v37 ? Math.min(v29, v35) : v35) : v29) : s[18] ? (v24 ? (v23 ? Math.min(v15, v21) : v21) : v15) : FIRST_DAY
  s[1663] = LAS_74c_1
  const LAS_74c_1_hoej = v25 ? (v38 ? (v37 ? Math.max(v29, v35) : v35) : v29) : s[18] ? (v24 ? (v23 ? Math.max(v15, v21) : v21) : v15) : NEVER
  s[1664] = LAS_74c_1_hoej
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v42 = runEnd(v12, LAS_74c_1)
  const v43 = runEnd(v12, LAS_74c_1_hoej)
  const v44 = !LAS_74c_1_ir && LAS_74c_1 === LAS_74c_1_hoej || v42 !== 2147483647 || v43 === 2147483647 && (runStart(v12, LAS_74c_1) !== 2147483647 || runStart(v12, LAS_74c_1_hoej) === 2147483647)
  const v45 = shiftMonths(LAS_74c_1, 6)
  const v46 = shiftMonths(LAS_74c_1_hoej, 6)
  const v47 = (v44 ? v43 : NEVER) >= v45
  const v48 = (v44 ? v42 : FIRST_DAY) >= v46
  const v49 = shiftDays(LAS_74c_1, 1)
  const v50 = shiftDays(LAS_74c_1_hoej, 1)
  const v51 = from(v12, v50)
  const v52 = from(v12, v49)
  const v53 = dayReaching(v52, v49, 183)
  const v54 = dayReaching(v51, v50, 183)
  const v55 = Math.max(v45, v53)
  const v56 = Math.min(v46, v54)
  const v57 = LAS_74c_1_ir && v56 >= v55
  const v58 = !v48 || v57
  const v59 = v48 ? v55 : v57 ? Math.min(v53, v55) : v53
  const v60 = v48 ? v56 : v57 ? Math.max(v54, v56) : v54
  const LAS_74c_1_18_er = !s[18] || v47 || !v48 || v57
  s[1668] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[18] ? (v47 ? (v58 ? Math.min(v45, v59) : v45) : v59) : FIRST_DAY
  s[1666] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[18] ? (v47 ? (v58 ? Math.max(v46, v60) : v46) : v60) : NEVER
  s[1667] = LAS_74c_1_18_hoej
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v64 = f.vurderingsdato >= 14606 /* 2009-12-28 */
  const v65 = f.flyttedeKommuneMedLedighedsydelse && f.flytningForhindrerFristen
  const v66 = shiftMonths(f.flyttedeDenMedLedighedsydelse, 6)
  const v67 = f.modtogLedighedsydelse30Juni2006 && f.revurderetFoer === false && !s[4]
  const LAS_74c_1_frist_er = v67 || !s[18] || !v64 || !s[472] || v65 || LAS_74c_1_18_er
  s[1671] = LAS_74c_1_frist_er
  const LAS_74c_1_frist_ir = !v67 && (!s[18] || v64 && (!s[472] || !v65 && !s[18]))
  s[1672] = LAS_74c_1_frist_ir
  const LAS_74c_1_frist = v67 ? 13694 /* 2007-06-30 */ : s[18] ? (v64 ? (s[472] ? (v65 ? v66 : LAS_74c_1_18) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1669] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v67 ? 13694 /* 2007-06-30 */ : s[18] ? (v64 ? (s[472] ? (v65 ? v66 : LAS_74c_1_18_hoej) : NEVER) : NEVER) : NEVER
  s[1670] = LAS_74c_1_frist_hoej
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = !s[18] || f.vurderingsdato >= LAS_74c_1
  s[1673] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = !s[18] || f.vurderingsdato < LAS_74c_1_hoej
  s[1674] = LAS_74c_1_nu_nej
}

function svar_41(f, s) {
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = quotient([s[473], 91], [100], 'nærmeste', 500)
  const v1 = quotient([s[474], 91], [100], 'nærmeste', 500)
  const v2 = quotient([s[473], 82], [100], 'nærmeste', 500)
  const v3 = quotient([s[474], 82], [100], 'nærmeste', 500)
  const v4 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[475] ? Math.min(v0, v1) : -Infinity), s[475] ? Math.min(v2, v3) : -Infinity)
  const v5 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[475] ? Math.max(v0, v1) : Infinity), s[475] ? Math.max(v2, v3) : Infinity)
  const v6 = Math.max(0, v4)
  const v7 = Math.min(0, v5)
  const v8 = s[476] && !s[432]
  const v9 = !s[18] && !s[432] && v7 >= v6
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v4, v6) : v4) : v6
  const v12 = v8 ? (v9 ? Math.max(v5, v7) : v5) : v7
  const LAS_74d_2_er = !s[18] || !s[1] && (s[434] || v8 || v9) || s[1] && s[477]
  s[1677] = LAS_74d_2_er
  const LAS_74d_2_ir = !s[18] || !s[1] && (s[476] && s[433] || !s[18] && !((s[432] || !s[433] && v4 === v5) && !s[432] && v4 === 0)) || s[1] && s[478]
  s[1678] = LAS_74d_2_ir
  const LAS_74d_2 = s[18] ? (s[1] ? s[479] : s[434] ? (v10 ? Math.min(0, v11) : 0) : v11) : -Infinity
  s[1675] = LAS_74d_2
  const LAS_74d_2_hoej = s[18] ? (s[1] ? s[480] : s[434] ? (v10 ? Math.max(0, v12) : 0) : v12) : Infinity
  s[1676] = LAS_74d_2_hoej
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v17 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v18 = Math.min(s[481], v17)
  const v19 = Math.min(s[482], v17)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18, 30], [100], 'nærmeste', 1)
  const v22 = quotient([v19, 30], [100], 'nærmeste', 1)
  const v23 = v20 ? -Infinity : Math.min(v21, v22)
  const v24 = v20 ? Infinity : Math.max(v21, v22)
  const v25 = v20 && !s[207] && v18 === v19
  const v26 = s[207] || v20
  const v27 = Math.max(0, s[483] ? -Infinity : v17 - s[482])
  const v28 = Math.max(0, s[484] ? Infinity : v17 - s[481])
  const v29 = v28 >= Infinity
  const v30 = v29 ? -Infinity : quotient([v27, 55], [100], 'nærmeste', 1)
  const v31 = v29 ? Infinity : quotient([v28, 55], [100], 'nærmeste', 1)
  const v32 = v29 && !s[207] && v27 === v28
  const v33 = s[207] || v29
  const v34 = v24 === Infinity
  const v35 = v30 === -Infinity
  const v36 = v23 === -Infinity
  const v37 = v31 === Infinity
  const v38 = v34 && v35 || v36 && v37
  const LAS_74d_3 = s[1] ? (v36 || v35 ? -Infinity : v23 + v30) : -Infinity
  s[1679] = LAS_74d_3
  const LAS_74d_3_hoej = s[1] ? (v34 || v37 ? Infinity : v24 + v31) : Infinity
  s[1680] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[1] && (!s[1] || !v25 && !v32 && !(v38 && (v25 || !v26 && v23 === v24) && (v32 || !v33 && v30 === v31)))
  s[1681] = LAS_74d_3_er
  const LAS_74d_3_ir = !s[1] || !s[1] || v26 || v33 || v38
  s[1682] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v43 = s[485] === Infinity
  const v44 = -LAS_74d_3_hoej === -Infinity
  const v45 = s[486] === -Infinity
  const v46 = -LAS_74d_3 === Infinity
  const v47 = v43 && v44 || v45 && v46
  const v48 = s[487] && LAS_74d_3_er && !(v47 && (!s[487] || !s[488] && s[486] === s[485]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v49 = s[488] || LAS_74d_3_ir || v47
  const v50 = Math.max(0, v45 || v44 ? -Infinity : s[486] - LAS_74d_3_hoej)
  const v51 = Math.max(0, v43 || v46 ? Infinity : s[485] - LAS_74d_3)
  const v52 = v51 >= Infinity
  const LAS_74d_3_udbetales = s[1] ? (v52 ? -Infinity : quotient([v50], [1], 'nærmeste', 100)) : -Infinity
  s[1683] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[1] ? (v52 ? Infinity : quotient([v51], [1], 'nærmeste', 100)) : Infinity
  s[1684] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[1] && (!s[1] || v48 && !(v52 && (!v48 || !v49 && v50 === v51)))
  s[1685] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = !s[1] || !s[1] || v49 || v52
  s[1686] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v57 = f.ferieaaretBegyndte >= 11504 /* 2001-07-01 */
  const v58 = f.retTilLedighedsydelseFra >= f.ferieaaretBegyndte ? (f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 3) ? (f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 8) ? 5 : 10) : 15) : 25
  const v59 = Math.max(0, v58 - Math.max(0, v58 + f.optjentFerieMedBetaling - 25))
  const v60 = f.ferieaaretBegyndte >= 18383 /* 2020-05-01 */
  const v61 = f.ferieaaretBegyndte >= 18506 /* 2020-09-01 */
  const v62 = Math.min(f.maanederMedLedighedsydelseIFerieaaret === 12 ? 25 : Math.floor(f.maanederMedLedighedsydelseIFerieaaret * 20800 / 10000), Math.max(0, 25 - f.optjentFerieMedBetaling))
  const LAS_74e_3_ir = !v57 || v60 && !v61
  s[807] = LAS_74e_3_ir
  const LAS_74e_3 = v57 ? (v60 ? (v61 ? v62 : -Infinity) : v59) : -Infinity
  s[1687] = LAS_74e_3
  const LAS_74e_3_hoej = v57 ? (v60 ? (v61 ? v62 : Infinity) : v59) : Infinity
  s[1688] = LAS_74e_3_hoej
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v66 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 12), -1)
  const v67 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 16), -1)
  const LAS_74e_4 = v57 ? (v60 ? (v61 ? v67 : FIRST_DAY) : v66) : FIRST_DAY
  s[1690] = LAS_74e_4
  const LAS_74e_4_hoej = v57 ? (v60 ? (v61 ? v67 : NEVER) : v66) : NEVER
  s[1691] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const LAS_74e_8_er = f.ferienMedLedighedsydelseBegynder >= 15706 /* 2013-01-01 */
  s[1694] = LAS_74e_8_er
  const v71 = shiftDays(f.ferienMedLedighedsydelseBegynder, -14)
  const LAS_74e_8 = LAS_74e_8_er ? v71 : FIRST_DAY
  s[1692] = LAS_74e_8
  const LAS_74e_8_hoej = LAS_74e_8_er ? v71 : NEVER
  s[1693] = LAS_74e_8_hoej
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const v74 = shiftDays(shiftDays(f.ustoettetArbejdeBegyndte, 546), f.barselsdageEfterUstoettetArbejde)
  const LAS_74f_1_dag = s[18] ? v74 : FIRST_DAY
  s[491] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[18] ? v74 : NEVER
  s[489] = LAS_74f_1_dag_hoej
}

function svar_42(f, s) {
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v0 = f.berettigetVedOvergangen || f.maanederIArbejdeEfterFleksjob >= 9
  const v1 = s[489] >= f.vurderingsdato || !s[18]
  const LAS_74f_1 = !s[18] || !s[1] && f.erVisiteretTilFleksjob && v1 && !s[490] && v0 || s[1] && f.erVisiteretTilFleksjob && v1 && !s[490]
  s[1695] = LAS_74f_1
  const LAS_74f_1_nej = !s[18] || !s[1] && (f.erVisiteretTilFleksjob === false || s[491] < f.vurderingsdato || s[490] || !v0) || s[1] && (f.erVisiteretTilFleksjob === false || s[491] < f.vurderingsdato || s[490])
  s[1696] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const v4 = f.retTilLedighedsydelseFra >= 11504 /* 2001-07-01 */
  s[1699] = v4
  const v5 = f.retTilLedighedsydelseFra >= 15706 /* 2013-01-01 */ ? shiftDays(f.retTilLedighedsydelseFra, 21) : NEVER
  const LAS_75_1 = v4 ? v5 : FIRST_DAY
  s[1697] = LAS_75_1
  const LAS_75_1_hoej = v4 ? v5 : NEVER
  s[1698] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const v8 = f.bruddetSkete >= 13330 /* 2006-07-01 */
  s[808] = v8
  const LAS_75a_1 = !v8 || !s[492] || s[493]
  s[1700] = LAS_75a_1
  const LAS_75a_1_nej = !v8 || s[494]
  s[1701] = LAS_75a_1_nej
  const LAS_75a_1_ir = !v8 || s[495]
  s[1702] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const v12 = s[1] && f.harSoegtAktivtMedLedighedsydelse === false && f.rimeligGrundTilBrud === false
  const LAS_76_1 = !s[18] || v12
  s[1703] = LAS_76_1
  const LAS_76_1_nej = !s[18] || !v12
  s[1704] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v15 = f.bruddetSkete >= 15706 /* 2013-01-01 */
  const v16 = LAS_75a_1_nej || f.rimeligGrundTilBrud
  const v17 = LAS_75a_1 || LAS_75a_1_ir
  const v18 = v17 && f.rimeligGrundTilBrud === false
  const LAS_77_1 = v8 ? (v15 ? Math.min(v16 ? 0 : s[496], v16 ? 0 : s[497]) : 0) : -Infinity
  s[1705] = LAS_77_1
  const LAS_77_1_hoej = v8 ? (v15 ? Math.max(v18 ? s[496] : 0, v18 ? s[497] : 0) : 0) : Infinity
  s[1706] = LAS_77_1_hoej
  const LAS_77_1_er = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[1707] = LAS_77_1_er
  const LAS_77_1_ir = !LAS_77_1_er || !v8
  s[1708] = LAS_77_1_ir
  // LAS.77.sanktion: Sanktion i ledighedsydelsen (LAS § 77 a, stk. 1-3)
  const v23 = f.bruddetSkete >= 16617 /* 2015-07-01 */
  const v24 = f.rimeligGrundTilBrud === false && (f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'udeblev_fra_samtale')
  const v25 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud' || f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  const LAS_77_sanktion = !v8 || !v15 && v24 || v15 && (!v23 && v18 && v25 || v23 && v18)
  s[1709] = LAS_77_sanktion
  const LAS_77_sanktion_nej = !v8 || !v15 && !v24 || v15 && (!v23 && (v16 || !v25) || v23 && v16)
  s[1710] = LAS_77_sanktion_nej
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v28 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  const v29 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  const v30 = f.rimeligGrundTilBrud ? 0 : v28 ? 35 : v29 ? 21 : 0
  const v31 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  const LAS_77a_1 = v8 ? (v15 ? (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v31 ? 0 : 21) : v30) : -Infinity
  s[1712] = LAS_77a_1
  const LAS_77a_1_hoej = v8 ? (v15 ? (v17 && f.rimeligGrundTilBrud === false && v31 ? 21 : 0) : v30) : Infinity
  s[1713] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const LAS_77a_2 = v8 ? (v15 ? (v23 ? (v16 ? 0 : f.dageUdeblevet) : -Infinity) : 0) : -Infinity
  s[1714] = LAS_77a_2
  const LAS_77a_2_hoej = v8 ? (v15 ? (v23 ? (v18 ? f.dageUdeblevet : 0) : Infinity) : 0) : Infinity
  s[1715] = LAS_77a_2_hoej
  const LAS_77a_2_er = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  s[1716] = LAS_77a_2_er
  const LAS_77a_2_ir = !LAS_77a_2_er || !v8 || v15 && !v23
  s[1717] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v38 = shiftMonths(f.bruddetSkete, -12)
  const v39 = f.rimeligGrundTilBrud === false && (v28 && sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v38 ? 1 : 0) >= 1 || v29 && sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v38 ? 1 : 0) >= 1)
  const v40 = shiftDays(v38, 1)
  const v41 = f.rimeligGrundTilBrud === false && (v28 && sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v40 ? 1 : 0) >= 1 || v29 && sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v40 ? 1 : 0) >= 1)
  const v42 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v38 ? 1 : 0) >= 1
  const v43 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v40 ? 1 : 0) >= 1
  const LAS_77a_4 = !v8 || !v15 && (v39 || v41) || v15 && (v17 && f.rimeligGrundTilBrud === false && v31 && v42 || v17 && f.rimeligGrundTilBrud === false && v31 && v43)
  s[1718] = LAS_77a_4
  const LAS_77a_4_nej = !v8 || !v15 && (!v39 || !v41) || v15 && (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v31 || !v42 || LAS_75a_1_nej || f.rimeligGrundTilBrud || !v31 || !v43)
  s[1719] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const LAS_77a_6 = !s[18] || s[498]
  s[1720] = LAS_77a_6
  const LAS_77a_6_nej = !s[18] || !s[498]
  s[1721] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v48 = f.staarTilRaadighedForFleksjob || f.pensionssagUnderBehandling
  const LAS_77b_1 = !s[18] || v48
  s[1722] = LAS_77b_1
  const LAS_77b_1_nej = !s[18] || !v48
  s[1723] = LAS_77b_1_nej
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v51 = f.enkeltudgiftensArt === 'energi' && f.energiregningenFra >= 18901 /* 2021-10-01 */ && f.energiregningenTil <= 19477 /* 2023-04-30 */
  const v52 = v51 && f.forbrugetErUrimeligtHoejt === false || !v51 && f.enkeltudgiftenErRimeligtBegrundet
  const LAS_81_1_rimelig = !s[2] || v52
  s[1728] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = !s[2] || !v52
  s[508] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v55 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation' || !v51 && f.behovetKunneIkkeForudses === false
  const LAS_81_1_forudsigelig = !s[2] || v55
  s[1726] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = !s[2] || !v55
  s[1727] = LAS_81_1_forudsigelig_nej
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v58 = f.udgiftenErPaataget && f.udgiftenPaatagetDen < f.soegtOmEnkeltydelseDen && f.hjaelpTrodsSenAnsoegning === false
  const LAS_88_1 = !s[2] || v58
  s[505] = LAS_88_1
  const LAS_88_1_nej = !s[2] || !v58
  s[1778] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v61 = LAS_81_1_forudsigelig_nej || f.udgiftenErHeltAfgoerende
  s[507] = v61
  const v62 = (LAS_81_1_forudsigelig || !s[2]) && f.udgiftenErHeltAfgoerende === false
  s[509] = v62
  const v63 = LAS_81_1_rimelig || !s[2]
  s[506] = v63
  const v64 = LAS_88_1_nej || !s[2]
  s[504] = v64
  const v65 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  const LAS_81_1 = !s[2] || !s[57] && s[499] && v63 && f.egenBetalingVanskeliggoerFremtiden && v61 && v64 || s[57] && !v65 && s[499] && v63 && f.egenBetalingVanskeliggoerFremtiden && v61 && v64
  s[1724] = LAS_81_1
  const LAS_81_1_nej = !s[2] || !s[57] && (s[500] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden === false || v62 || LAS_88_1) || s[57] && (v65 || s[500] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden === false || v62 || LAS_88_1)
  s[1725] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const v68 = s[1] && f.udsaettelsestruetPaaGrundAfRestance && f.huslejehjaelpForebyggerUdsaettelse && f.hjaelpenDaekkerKunSanktion === false && f.kanIkkeBetaleUdgiften
  const LAS_81a_1 = !s[2] || v68
  s[1730] = LAS_81a_1
  const LAS_81a_1_nej = !s[2] || !v68
  s[1731] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const v71 = !s[1] || f.ansoegningenProevetEfterHuslejehjaelp
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance && (!s[2] || v71)
  s[1732] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance && (!s[2] || !v71)
  s[1733] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance === false || !s[2]
  s[1734] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v75 = f.behandlingUdenForDetOffentlige === false || f.offentligBehandlingFindes === false && f.privatBehandlingErLaegeligtVelbegrundet
  const LAS_82_1 = !s[2] || f.udgiftenDaekkesEfterAndenLov === false && f.kanIkkeBetaleUdgiften && f.behandlingenErNoedvendig && v75 && v64
  s[1735] = LAS_82_1
  const LAS_82_1_nej = !s[2] || f.udgiftenDaekkesEfterAndenLov || f.kanIkkeBetaleUdgiften === false || f.behandlingenErNoedvendig === false || !v75 || LAS_88_1
  s[1736] = LAS_82_1_nej
}

function svar_43(f, s) {
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const v0 = f.formueUdenMéngodtgoerelse + f.méngodtgoerelse
  const LAS_82_1_formue = s[2] ? v0 : -Infinity
  s[1737] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[2] ? v0 : Infinity
  s[1738] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v3 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  const v4 = f.ydelseVedTandpleje === 'hjaelp_efter_27a' && f.ydelsenSvarerTilKontanthjaelp
  const v5 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  const v6 = v3 || v4 || v5 && f.ydelsenSvarerTilKontanthjaelp && f.opfylderKontanthjaelpensOekonomi
  const LAS_82a_1 = !s[2] || s[1] && (!s[252] && v6 || s[252] && (v3 || v4 || v5 && f.opfylderKontanthjaelpensOekonomi && ((f.harForsoergelsespligt ? s[347] : s[348]) >= f.ydelseFoerFradragVedTandpleje || s[207])))
  s[1739] = LAS_82a_1
  const LAS_82a_1_nej = !s[2] || !s[1] || !s[252] && !v6 || s[252] && !v3 && !v4 && (!v5 || f.opfylderKontanthjaelpensOekonomi === false || (f.harForsoergelsespligt ? s[345] : s[346]) < f.ydelseFoerFradragVedTandpleje)
  s[1740] = LAS_82a_1_nej
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v9 = Math.max(0, f.tandplejeudgifterIAaret - 60000)
  const v10 = s[275] ? Math.round(Math.max(0, f.tandplejeudgifterIAaret - 80000) * 6500 / 10000) : v9
  const v11 = f.vurderingsdato >= 16587 /* 2015-06-01 */
  const v12 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg' && s[275]
  const v13 = v12 ? v9 : v10
  const v14 = Math.round(v9 * 6500 / 10000)
  const v15 = v12 ? v9 : s[275] ? v14 : v9
  const v16 = f.ydelseFoerFradragVedTandpleje >= s[501]
  const v17 = f.ydelseFoerFradragVedTandpleje >= s[502]
  const v18 = Math.max(v9, v14)
  const v19 = Math.min(v9, v14)
  const v20 = s[339] && v19 >= v18
  const v21 = v17 || v20
  const v22 = v17 ? (v20 ? Math.min(v14, v18) : v14) : v18
  const v23 = v17 ? (v20 ? Math.max(v14, v19) : v14) : v19
  const LAS_82a_2 = s[2] ? (s[1] ? (s[5] ? (v11 ? (s[252] ? (v16 ? v22 : v21 ? Math.min(v9, v22) : v9) : v15) : v13) : v10) : 0) : -Infinity
  s[1741] = LAS_82a_2
  const LAS_82a_2_hoej = s[2] ? (s[1] ? (s[5] ? (v11 ? (s[252] ? (v16 ? v23 : v21 ? Math.max(v9, v23) : v9) : v15) : v13) : v10) : 0) : Infinity
  s[1742] = LAS_82a_2_hoej
  const LAS_82a_2_er = LAS_82a_1 && (!s[2] || !s[1] || !s[5] || !v11 || !s[252] || !v16 || v17 || v20)
  s[1743] = LAS_82a_2_er
  const LAS_82a_2_ir = LAS_82a_1 && (!s[2] || s[1] && s[5] && v11 && s[252] && s[339] && v9 !== v14) || LAS_82a_1_nej || !s[2]
  s[1744] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const v28 = s[1] && f.tandbehandlingensPris > 1000000
  const LAS_82a_6 = !s[2] || v28
  s[809] = LAS_82a_6
  const LAS_82a_6_nej = !s[2] || !v28
  s[1746] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v31 = v11 ? shiftMonths(f.tandbehandlingGodkendtDen, 2) : NEVER
  const LAS_82a_6_gaelder = s[2] ? v31 : FIRST_DAY
  s[1747] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[2] ? v31 : NEVER
  s[1748] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = !s[2] || LAS_82a_6_nej || !s[2]
  s[1749] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v35 = s[252] && f.faarKontanthjaelpVedMedicin && (f.medicinTil === 'dit_barn' || f.medicinTil === 'dig' && f.maanederMedKontanthjaelpAf18 >= 12)
  const LAS_82b_1 = !s[2] || v35
  s[810] = LAS_82b_1
  const LAS_82b_1_nej = !s[2] || !v35
  s[1751] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const v38 = s[252] ? Math.min(f.egenbetalingForMedicin, f.egenbetalingForBilligsteMedicin) : 0
  const LAS_82b_2 = s[2] ? v38 : -Infinity
  s[1752] = LAS_82b_2
  const LAS_82b_2_hoej = s[2] ? v38 : Infinity
  s[1753] = LAS_82b_2_hoej
  const LAS_82b_2_ir = !s[2] || LAS_82b_1_nej || !s[2]
  s[1754] = LAS_82b_2_ir
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v42 = (f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport') && f.kanIkkeBetaleUdgiften
  const v43 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  const LAS_83_1 = v43 && (!s[2] || v42)
  s[1755] = LAS_83_1
  const LAS_83_1_nej = v43 && (!s[2] || !v42)
  s[1756] = LAS_83_1_nej
  const LAS_83_1_ir = !v43 || !s[2]
  s[1757] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v47 = f.vurderingsdato >= 13860 /* 2007-12-13 */
  s[513] = v47
  const v48 = !s[2] || v47 && !s[503]
  s[514] = v48
  const v49 = f.samvaerMed === 'bortadopteret_barn'
  const LAS_83_1_bortadopteret = v49 && (!s[2] || !v47 && v42 || v47 && (!s[503] || f.kanIkkeBetaleUdgiften))
  s[1758] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v49 && (!s[2] || !v47 && !v42 || v47 && (!s[503] || f.kanIkkeBetaleUdgiften === false))
  s[1759] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = !v49 || v48
  s[1760] = LAS_83_1_bortadopteret_ir
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v53 = f.flytterTilUdlandet === false || f.knyttetTilLandetDerFlyttesTil
  const LAS_85_1 = !s[2] || f.flytningenForbedrerForholdene && f.kanIkkeBetaleUdgiften && v53 && s[504]
  s[1761] = LAS_85_1
  const LAS_85_1_nej = !s[2] || f.flytningenForbedrerForholdene === false || f.kanIkkeBetaleUdgiften === false || !v53 || s[505]
  s[1762] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = !s[2] || s[57] && s[499] && s[506] && f.egenBetalingVanskeliggoerFremtiden && s[507] && s[504] && v53
  s[1763] = LAS_85_2
  const LAS_85_2_nej = !s[2] || !s[57] || s[500] || s[508] || f.egenBetalingVanskeliggoerFremtiden === false || s[509] || s[505] || !v53
  s[1764] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const v58 = s[57] && f.flytterTilUdlandet === false
  const LAS_85_4 = !s[2] || v58
  s[1765] = LAS_85_4
  const LAS_85_4_nej = !s[2] || !v58
  s[1766] = LAS_85_4_nej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const v61 = shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra, 3), -1)), 1)
  const LAS_86_7 = s[252] ? v61 : FIRST_DAY
  s[511] = LAS_86_7
  const LAS_86_7_hoej = s[252] ? v61 : NEVER
  s[510] = LAS_86_7_hoej
}

function svar_44(f, s) {
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v0 = s[252] && f.vurderingsdato < s[510]
  const v1 = s[252] && f.vurderingsdato >= s[511]
  const v2 = s[339] ? -Infinity : 45000
  const v3 = s[339] ? Infinity : 45000
  const v4 = Math.min(3, f.boernTilFritidstillaeg)
  const v5 = v2 > -Infinity && v3 < Infinity
  const v6 = quotient([v2, v4], [1], 'nærmeste', 1)
  const v7 = quotient([v3, v4], [1], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = !v5 && !s[339] && v2 === v3
  const v11 = s[339] || !v5
  const v12 = v8 > -Infinity && v9 < Infinity
  const v13 = quotient([v8], [4], 'nærmeste', 1)
  const v14 = quotient([v9], [4], 'nærmeste', 1)
  const v15 = f.retTilEkstraBoernetilskud && !v10 && !(!v12 && (v10 || !v11 && v8 === v9)) || f.retTilEkstraBoernetilskud === false && !v10
  const v16 = f.retTilEkstraBoernetilskud && (v11 || !v12) || f.retTilEkstraBoernetilskud === false && v11
  const v17 = f.retTilEkstraBoernetilskud ? (v12 ? Math.min(v13, v14) : -Infinity) : v8
  const v18 = f.retTilEkstraBoernetilskud ? (v12 ? Math.max(v13, v14) : Infinity) : v9
  const v19 = Math.max(0, v17)
  const v20 = Math.min(0, v18)
  const v21 = v1 && v15
  const v22 = !s[252] && v15 && v20 >= v19
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v17, v19) : v17) : v19
  const v25 = v21 ? (v22 ? Math.max(v18, v20) : v18) : v20
  const LAS_86_2 = s[252] ? (v0 ? (v23 ? Math.min(0, v24) : 0) : v24) : -Infinity
  s[1767] = LAS_86_2
  const LAS_86_2_hoej = s[252] ? (v0 ? (v23 ? Math.max(0, v25) : 0) : v25) : Infinity
  s[1768] = LAS_86_2_hoej
  const LAS_86_2_er = s[252] && (!s[252] || v0 || v21 || v22)
  s[1769] = LAS_86_2_er
  const LAS_86_2_ir = !s[252] || !s[252] || v1 && v16 || !s[252] && !((!v15 || !v16 && v17 === v18) && v15 && v17 === 0)
  s[1770] = LAS_86_2_ir
  // LAS.86.8: Kvitteringer for fritidstillæg senest (LAS § 86, stk. 8)
  const LAS_86_8 = s[252] ? shiftDays(shiftMonths(s[511], 3), 19) : FIRST_DAY
  s[1772] = LAS_86_8
  const LAS_86_8_hoej = s[252] ? shiftDays(shiftMonths(s[510], 3), 19) : NEVER
  s[1773] = LAS_86_8_hoej
  // LAS.86.8.beløb: Beløb, der skal vises kvitteringer for (LAS § 86, stk. 8)
  const v32 = LAS_86_2 > -Infinity && LAS_86_2_hoej < Infinity
  const v33 = quotient([LAS_86_2, 3], [1], 'nærmeste', 1)
  const v34 = quotient([LAS_86_2_hoej, 3], [1], 'nærmeste', 1)
  const v35 = v32 ? Math.min(v33, v34) : -Infinity
  const v36 = v32 ? Math.max(v33, v34) : Infinity
  const v37 = LAS_86_2_er && !(!v32 && (!LAS_86_2_er || !LAS_86_2_ir && LAS_86_2 === LAS_86_2_hoej))
  const v38 = LAS_86_2_ir || !v32
  const v39 = v35 > -Infinity && v36 < Infinity
  const v40 = quotient([v35], [3], 'nærmeste', 1)
  const v41 = quotient([v36], [3], 'nærmeste', 1)
  const LAS_86_8_beloeb = s[252] ? (v39 ? Math.min(v40, v41) : -Infinity) : -Infinity
  s[1774] = LAS_86_8_beloeb
  const LAS_86_8_beloeb_hoej = s[252] ? (v39 ? Math.max(v40, v41) : Infinity) : Infinity
  s[1775] = LAS_86_8_beloeb_hoej
  const LAS_86_8_beloeb_er = s[252] && (!s[252] || v37 && !(!v39 && (!v37 || !v38 && v35 === v36)))
  s[1776] = LAS_86_8_beloeb_er
  const LAS_86_8_beloeb_ir = !s[252] || !s[252] || v38 || !v39
  s[1777] = LAS_86_8_beloeb_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid && (!s[2] || s[423])
  s[1784] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid && (!s[2] || !s[423] || !s[414])
  s[1785] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid === false || s[512]
  s[1786] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v49 = f.vurderingsdato >= 17247 /* 2017-03-22 */
  const LAS_91_1_dom = f.doemtForHandlingILovensListe && (!s[2] || v49)
  s[1781] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe && (!s[2] || !v49 || f.vurderingsdato < 17968 /* 2019-03-13 */)
  s[1782] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe === false || !s[2] || v49 && f.vurderingsdato < 17968 /* 2019-03-13 */
  s[1783] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const LAS_91_1 = !s[2] || f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende || LAS_91_1_su || f.sanktionIDagpenge || LAS_91_1_dom
  s[1779] = LAS_91_1
  const LAS_91_1_nej = !s[2] || f.undlodOplysningerModBedreVidende === false && f.modtogUberettigetModBedreVidende === false && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge === false && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  s[1780] = LAS_91_1_nej
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v55 = f.tilbagebetalingAfgjortDen >= 13332 /* 2006-07-03 */
  s[1789] = v55
  const v56 = f.tilbagebetalingAfgjortDen >= 19358 /* 2023-01-01 */
  const v57 = f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende
  const v58 = f.tilbagebetalingAfgjortDen >= 18262 /* 2020-01-01 */ && (!v56 && v57 && (f.sammenhaengendeDageIUdlandet > 14 || f.tilbagebetalingskravet > 3000000) || v56 && v57 && (f.sammenhaengendeDageIUdlandet > 14 || f.tilbagebetalingskravet > 2150000))
  const LAS_91_6 = !v55 || v58
  s[1787] = LAS_91_6
  const LAS_91_6_nej = !v55 || !v58
  s[1788] = LAS_91_6_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud && !s[2]
  s[1791] = LAS_92_1_nej
  const LAS_92_1_ir = f.fikHjaelpTilBoligindskud === false || !s[2]
  s[811] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const v63 = s[252] ? shiftMonths(f.indskudBetaltTilbageDen, 2) : NEVER
  const LAS_92_3 = s[2] ? v63 : FIRST_DAY
  s[1793] = LAS_92_3
  const LAS_92_3_hoej = s[2] ? v63 : NEVER
  s[1794] = LAS_92_3_hoej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig && (!s[2] || !s[513] || !s[503])
  s[1797] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig && (!s[2] || s[513])
  s[1798] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig === false || s[514]
  s[1799] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v69 = f.brugteMidlerUndtagetFraForsoergelse === false && f.uforsvarligOekonomi
  const LAS_93_1 = !s[2] || f.hjaelpenYdesUnderTilbud === false && f.oplystOmTilbagebetalingspligt && (v69 || f.gavIkkeOplysningerTilAndreMyndigheder || f.indblandetIArbejdsstrid || f.kanSnartBetaleTilbage || LAS_93_1_selvforskyldt)
  s[1795] = LAS_93_1
  const LAS_93_1_nej = !s[2] || f.hjaelpenYdesUnderTilbud || f.oplystOmTilbagebetalingspligt === false || !v69 && f.gavIkkeOplysningerTilAndreMyndigheder === false && f.indblandetIArbejdsstrid === false && f.kanSnartBetaleTilbage === false && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  s[1796] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-4)
  const v72 = f.senereErstatningForSammeTid && f.hjaelpenYdesUnderTilbud === false && f.erstatningForTabAfErhvervsevne === false
  const LAS_94_1 = !s[2] || v72
  s[1800] = LAS_94_1
  const LAS_94_1_nej = !s[2] || !v72
  s[1801] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v75 = !s[56] && f.jobcenterUdfoererIndsatsen || s[56] && (s[515] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[2] || v75
  s[1802] = LOB_4_1
  const LOB_4_1_nej = !s[2] || !v75
  s[1803] = LOB_4_1_nej
}

function svar_45(f, s) {
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v0 = f.afgoerelsenGaelder === 'foertidspension'
  const v1 = f.vurderingsdato >= 16953 /* 2016-06-01 */ && !s[69] && (f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig || f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension)
  const LSP_18_2 = v0 && (!s[2] || v1)
  s[539] = LSP_18_2
  const LSP_18_2_nej = v0 && (!s[2] || !v1)
  s[1870] = LSP_18_2_nej
  const LSP_18_2_ir = !v0 || !s[2]
  s[1871] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v5 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v6 = !v0 || LSP_18_2
  const v7 = LSP_18_2_nej || LSP_18_2_ir
  s[540] = v7
  const v8 = v0 && v7
  const v9 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v10 = s[69] && f.sagenErForelagtTeamet
  const LOB_9_1 = v10 || !s[2] || s[1] && (!s[56] && (v5 || v8) || s[56] && !s[69] && (v9 || v8))
  s[1804] = LOB_9_1
  const LOB_9_1_nej = v10 || !s[2] || !s[1] || !s[56] && !v5 && v6 || s[56] && (s[69] || !v9 && v6)
  s[1805] = LOB_9_1_nej
  const LOB_9_1_ir = v10 || !s[2]
  s[1806] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v14 = s[1] && (!s[179] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region' || f.forvaltningsomraade === 'undervisning' && (s[253] || f.behovForUndervisningsomraadet)) || s[179] && !s[69] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[2] || v14
  s[1807] = LOB_10_1
  const LOB_10_1_nej = !s[2] || !v14
  s[1808] = LOB_10_1_nej
  // LOB.10.2: Teamets møde kunne holdes, som det blev (LOB § 10, stk. 2)
  const v17 = s[1] && !s[69] && (f.borgerenDeltogIMoedet || f.aabenbartFormaalsloestAtUdvikle)
  const LOB_10_2 = !s[2] || v17
  s[1809] = LOB_10_2
  const LOB_10_2_nej = !s[2] || !v17
  s[1810] = LOB_10_2_nej
  // LOB.11.2: Teamet skal se sagen igen før afgørelsen (LOB § 11, stk. 2)
  const v20 = s[1] && !s[69] && f.indstillingenFoelges === false && f.sagenErForelagtIgen === false
  const LOB_11_2 = !s[2] || v20
  s[1812] = LOB_11_2
  const LOB_11_2_nej = !s[2] || !v20
  s[1813] = LOB_11_2_nej
  // LOB.15.1: Kun den kliniske funktion og din egen læge må rådgive (LOB § 15)
  const v23 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const LOB_15_1 = !s[2] || s[1] && (s[69] || v23)
  s[1814] = LOB_15_1
  const LOB_15_1_nej = !s[2] || !s[1] || s[69] || !v23
  s[1815] = LOB_15_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v26 = f.seniorpensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[536] = v26
  const v27 = f.seniorpensionAnsoegtDen >= 16071 /* 2014-01-01 */
  s[537] = v27
  const v28 = f.seniorpensionAnsoegtDen >= 18262 /* 2020-01-01 */
  s[538] = v28
  const v29 = v27 && (v28 || f.sagVerserede1Januar2020 && f.vaelgerSeniorpension)
  const LOV1559_9_valg = !v26 || v29
  s[812] = LOV1559_9_valg
  const LOV1559_9_valg_nej = !v26 || !v29
  s[1820] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = v26 ? 18262 /* 2020-01-01 */ : FIRST_DAY
  s[1816] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = v26 ? 18262 /* 2020-01-01 */ : NEVER
  s[1817] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = !v26 || LOV1559_9_valg_nej || !v26
  s[1819] = LOV1559_9_betaling_ir
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[252] ? 20300 /* 2025-07-31 */ : FIRST_DAY
  s[1822] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[252] ? 20300 /* 2025-07-31 */ : NEVER
  s[1823] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[252] && f.modtogHjaelp30Juni2025
  s[1824] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = !LOV1655_udbetaling_er || !s[252]
  s[1825] = LOV1655_udbetaling_ir
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v39 = f.harDanskIndfoedsret || f.bopaelsmaanederEfter15 >= 120 && f.bopaelsmaanederLigeFoer >= 60 || f.opholdstilladelseEfterUdlaendingeloven7Eller8
  const LSP_2_1 = !s[2] || v39
  s[1833] = LSP_2_1
  const LSP_2_1_nej = !s[2] || !v39
  s[1834] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = !s[2] || LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst
  s[529] = LSP_2_1_eu
  const LSP_2_1_eu_nej = !s[2] || (LSP_2_1_nej || !s[2]) && f.ligestilletEfterEUEllerOverenskomst === false
  s[532] = LSP_2_1_eu_nej
  // LSP.3.danmark: Kun bopæl i Danmark tæller (LSP § 3)
  const v44 = f.vurderingsdato >= 18670 /* 2021-02-12 */
  s[544] = v44
  const v45 = f.vurderingsdato >= 18248 /* 2019-12-18 */
  const LSP_3_danmark = !s[2] || v45
  s[1839] = LSP_3_danmark
  const LSP_3_danmark_nej = !s[2] || !v45 || !v44
  s[1840] = LSP_3_danmark_nej
  const LSP_3_danmark_ir = !s[2] || v45 && !v44
  s[1841] = LSP_3_danmark_ir
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v49 = LSP_3_danmark_nej || LSP_3_danmark_ir
  const v50 = LSP_3_danmark ? (v49 ? Math.min(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v51 = LSP_3_danmark ? (v49 ? Math.max(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v52 = s[71] || !s[2]
  s[528] = v52
  const LSP_3_2 = !s[2] || f.harDanskIndfoedsret && v52 && v51 >= 360
  s[1835] = LSP_3_2
  const LSP_3_2_nej = !s[2] || f.harDanskIndfoedsret === false || f.vurderingsdato < s[44] || v50 < 360
  s[1836] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const LSP_3_3 = !s[2] || f.harDanskIndfoedsret && f.flyttetEfterTilkendelsen && (v51 >= 120 || v51 * 4 >= f.maanederFra15TilPensionen)
  s[1837] = LSP_3_3
  const LSP_3_3_nej = !s[2] || f.harDanskIndfoedsret === false || f.flyttetEfterTilkendelsen === false || v50 < 120 && v50 * 4 < f.maanederFra15TilPensionen
  s[1838] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v57 = f.flyttetEfterTilkendelsen && f.saerligeOmstaendighederForPensionIUdlandet
  const LSP_3_1 = !s[2] || f.harFastBopaelIDanmark || f.harFastBopaelPaaFaeroeerneEllerIGroenland && v49 || f.harHyrePaaDanskSkib || LSP_3_2 || LSP_3_3 || v57
  s[530] = LSP_3_1
  const LSP_3_1_nej = !s[2] || f.harFastBopaelIDanmark === false && (f.harFastBopaelPaaFaeroeerneEllerIGroenland === false || LSP_3_danmark) && f.harHyrePaaDanskSkib === false && (LSP_3_2_nej || !s[2]) && (LSP_3_3_nej || !s[2]) && !v57
  s[533] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v60 = f.bopaelsmaanederEfter15 >= 36
  const LSP_4 = !s[2] || v60
  s[531] = LSP_4
  const LSP_4_nej = !s[2] || !v60
  s[534] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v63 = s[43] <= 3651 /* 1979-12-31 */
  s[527] = v63
  const v64 = s[44] >= 3652 /* 1980-01-01 */
  s[518] = v64
  const v65 = s[193] ? f.hidtidigeFyrretyvendedele : Math.min(Math.floor(f.bopaelsmaanederEfter15 / 12), 40)
  const LSP_5_2 = v63 ? -Infinity : v65
  s[519] = LSP_5_2
  const LSP_5_2_hoej = v63 ? Infinity : v65
  s[520] = LSP_5_2_hoej
  const v68 = s[44] >= 20270 /* 2025-07-01 */
  s[521] = v68
  const LSP_5_2_er = s[43] < 20270 /* 2025-07-01 */ && (v63 || v64 && s[43] <= 14518 /* 2009-10-01 */ || s[44] >= 14519 /* 2009-10-02 */ && s[516])
  s[525] = LSP_5_2_er
  const LSP_5_2_ir = s[43] < 20270 /* 2025-07-01 */ && (v63 || s[517]) || v68 || !s[2]
  s[526] = LSP_5_2_ir
}

function svar_46(f, s) {
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v0 = s[518] && s[43] <= 20269 /* 2025-06-30 */
  const v1 = s[519] > -Infinity && s[520] < Infinity
  const v2 = quotient([s[519], 250], [1], 'nærmeste', 10)
  const v3 = quotient([s[520], 250], [1], 'nærmeste', 10)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[521] && s[516]
  const v7 = s[522] === Infinity ? Infinity : s[522] - 180
  const v8 = Math.max(600, s[523] === -Infinity ? -Infinity : s[523] - 180)
  const v9 = v7 >= Infinity
  const v10 = f.bopaelsmaanederEfter15 >= 12
  const v11 = s[524] ? f.hidtidigProcentandel : v10 ? Math.min(10000, v9 ? -Infinity : quotient([f.bopaelsmaanederEfter15, 10, 10000], [v7, 9], 'nærmeste', 100)) : 0
  const v12 = s[524] ? f.hidtidigProcentandel : v10 ? Math.min(10000, v9 ? Infinity : Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (v8 * 9)) * 100) : 0
  const v13 = v0 && s[525] && !(!v1 && (!s[525] || !s[526] && s[519] === s[520]))
  const v14 = v6 && (s[524] || !v10 || !(v9 && s[2] && v7 === v8))
  const LSP_5_3 = s[527] ? -Infinity : v13 ? (v14 ? Math.min(v4, v11) : v4) : v11
  s[1842] = LSP_5_3
  const LSP_5_3_hoej = s[527] ? Infinity : v13 ? (v14 ? Math.max(v5, v12) : v5) : v12
  s[1843] = LSP_5_3_hoej
  const LSP_5_3_er = s[527] || v13 || v14
  s[1844] = LSP_5_3_er
  const LSP_5_3_ir = s[527] || v0 && (s[526] || !v1) || v6 && !s[524] && v10 && (!s[2] || v9) || s[517]
  s[1845] = LSP_5_3_ir
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v19 = f.pensionBetalesFra >= 13332 /* 2006-07-03 */
  const v20 = f.pensionBetalesFra >= 17713 /* 2018-07-01 */
  const v21 = v20 ? (v10 ? Math.min(10000, Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (f.maanederFra15TilPensionen * 9)) * 100) : 0) : Math.round(Math.min(40, Math.floor(f.bopaelsmaanederEfter15 * 50 / f.maanederFra15TilPensionen)) * 250 / 10) * 10
  const v22 = (s[43] < 20270 /* 2025-07-01 */ || !s[2]) && v20
  const LSP_6 = v22 ? -Infinity : v19 ? v21 : -Infinity
  s[1846] = LSP_6
  const LSP_6_hoej = v22 ? Infinity : v19 ? v21 : Infinity
  s[1847] = LSP_6_hoej
  const LSP_6_ir = v22 || !(v22 && !(s[521] || !v20)) && !v19
  s[1848] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const LSP_12_1 = !s[2] || s[528] && (s[529] || !s[2]) && (s[530] || !s[2]) && (s[531] || !s[2]) && (s[71] || s[529] || s[530] || s[531])
  s[1849] = LSP_12_1
  const LSP_12_1_nej = !s[2] || f.vurderingsdato < s[44] || s[532] || s[533] || s[534]
  s[1850] = LSP_12_1_nej
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v28 = f.vurderingsdato >= 17326 /* 2017-06-09 */
  const LSP_13 = !s[2] || !v28 || f.vurderingsdato < 17487 /* 2017-11-17 */
  s[1851] = LSP_13
  const LSP_13_nej = !s[2] || v28
  s[1852] = LSP_13_nej
  const LSP_13_ir = !s[2] || v28 && f.vurderingsdato < 17487 /* 2017-11-17 */
  s[1853] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v32 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 216)
  const LSP_16_1 = !s[2] || !s[1] && v32 && s[73] || s[1] && s[194] && s[73]
  s[1856] = LSP_16_1
  const LSP_16_1_nej = !s[2] || !s[1] && (!v32 || s[71]) || s[1] && (!s[194] || s[71])
  s[1857] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v35 = s[1] && v32 && !s[194] && (f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring)
  const LSP_16_2 = !s[2] || v35
  s[1858] = LSP_16_2
  const LSP_16_2_nej = !s[2] || !v35
  s[1859] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v38 = f.arbejdsevnenErVarigtNedsat && f.ikkeSelvforsoergendeTrodsStoette
  const LSP_16_3 = !s[2] || v38
  s[1860] = LSP_16_3
  const LSP_16_3_nej = !s[2] || !v38
  s[1861] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v41 = LSP_16_1 || LSP_16_2
  const LSP_16 = !s[2] || (v41 || !s[2]) && (LSP_16_3 || !s[2]) && (v41 || LSP_16_3)
  s[1854] = LSP_16
  const LSP_16_nej = !s[2] || (LSP_16_1_nej || !s[2]) && (LSP_16_2_nej || !s[2]) && (LSP_16_1_nej || LSP_16_2_nej) || LSP_16_3_nej
  s[1855] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const v44 = !s[57] || !s[535]
  const LSP_17_2 = !s[2] || v44
  s[1862] = LSP_17_2
  const LSP_17_2_nej = !s[2] || !v44
  s[1863] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene && !s[2]
  s[1864] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_ir = f.bedtOmAfgoerelseOmPensionAlene === false || !s[2]
  s[1865] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const LSP_17_3_senior = !s[536] || s[537] && !s[538] && (f.seniorpensionAnsoegtDen >= shiftMonths(s[43], -60) || !s[2]) && f.langvarigOgAktuelTilknytning
  s[1866] = LSP_17_3_senior
  const LSP_17_3_senior_nej = !s[536] || !s[537] || s[538] || f.seniorpensionAnsoegtDen < shiftMonths(s[44], -60) || f.langvarigOgAktuelTilknytning === false
  s[1867] = LSP_17_3_senior_nej
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v51 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring || f.bedtOmAfgoerelseOmPensionAlene
  const LSP_18_1 = !s[2] || !s[1] && v51 || s[1] && (!s[69] && v51 && (f.sagenErForelagtTeamet || s[539]) || s[69] && v51)
  s[1868] = LSP_18_1
  const LSP_18_1_nej = !s[2] || !s[1] && !v51 || s[1] && (!s[69] && (!v51 || f.sagenErForelagtTeamet === false && s[540]) || s[69] && !v51)
  s[1869] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v54 = f.forklaringPaaManglendeSelvforsoergelse || f.konkreteArbejdsfunktionerErAngivet
  const v55 = f.redegoerelseForIngenForbedring && f.redegoerelseForRessourcerIPensionssag && f.forklaringPaaVarigNedsaettelse && v54
  const v56 = f.planMedFuldAfklaring && f.dokumentationForUdtoemteIndsatser && f.forklaringPaaVarigNedsaettelse && v54
  const LSP_19_1 = !s[2] || !s[1] && v55 || s[1] && (s[69] || v56)
  s[1872] = LSP_19_1
  const LSP_19_1_nej = !s[2] || !s[1] && !v55 || s[1] && (s[69] || !v56)
  s[1873] = LSP_19_1_nej
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = !s[2] || f.moedeMedBeslutterneErTilbudt
  s[1874] = LSP_20_3
  const LSP_20_3_nej = !s[2] || f.moedeMedBeslutterneErTilbudt === false
  s[1875] = LSP_20_3_nej
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v61 = f.pensionssagenOvergikDen >= 13332 /* 2006-07-03 */
  s[554] = v61
  const v62 = shiftMonths(f.pensionssagenOvergikDen, 3)
  s[553] = v62
  const LSP_21_1 = v61 ? v62 : FIRST_DAY
  s[1876] = LSP_21_1
  const LSP_21_1_hoej = v61 ? v62 : NEVER
  s[1877] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v65 = s[57] && (f.maanederMedFuldtidsarbejde >= 300 || f.maanederMedFuldtidsarbejde >= 240 && f.langTilknytningMed20Til25Aar)
  const SENBEK_2_1 = !s[2] || v65
  s[2386] = SENBEK_2_1
  const SENBEK_2_1_nej = !s[2] || !v65
  s[2387] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v68 = f.arbejdsevneISenesteJob <= 1500 && f.varigtNedsatISenesteJob
  const v69 = f.vurderingsdato < s[541] || SENBEK_2_1_nej || !v68
  const v70 = (f.vurderingsdato >= s[542] || !s[2]) && (SENBEK_2_1 || !s[2]) && v68
  const v71 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  const LSP_26a_1 = !s[2] || s[57] && (!s[256] && v70 || s[256] && v70 && !v71)
  s[1879] = LSP_26a_1
  const LSP_26a_1_nej = !s[2] || !s[57] || !s[256] && v69 || s[256] && (v69 || v71)
  s[1880] = LSP_26a_1_nej
}

function svar_47(f, s) {
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v1 = intersect(v0, s[425])
  const v2 = from(v1, 13332 /* 2006-07-03 */)
  const v3 = dayReaching(v2, 13332 /* 2006-07-03 */, 1)
  const v4 = v3 >= 18262 /* 2020-01-01 */
  const v5 = v3 >= 18670 /* 2021-02-12 */
  const v6 = v3 >= NEVER
  s[1883] = v6
  const LSP_26a_5 = !v4 ? v2 : !v5 ? NO_DAYS : v2
  s[1881] = LSP_26a_5
  const LSP_26a_5_hoej = !v4 ? v2 : !v5 ? ALL_DAYS : v2
  s[1882] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = !v4 || v5
  s[1884] = LSP_26a_5_eksakt
  const LSP_26a_5_ir = v6 || v4 && !v5
  s[1885] = LSP_26a_5_ir
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[2] ? (s[57] ? shiftMonths(s[43], -78) : NEVER) : FIRST_DAY
  s[1886] = LSP_26b
  const LSP_26b_hoej = s[2] ? (s[57] ? shiftMonths(s[44], -78) : NEVER) : NEVER
  s[1887] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const v13 = s[537] ? shiftMonths(f.seniorpensionAnsoegtDen, 6) : NEVER
  const LSP_26d_2 = s[536] ? v13 : FIRST_DAY
  s[1888] = LSP_26d_2
  const LSP_26d_2_hoej = s[536] ? v13 : NEVER
  s[1889] = LSP_26d_2_hoej
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v16 = f.foedselsdag >= -1826 /* 1965-01-01 */
  const v17 = f.anciennitetPaaArbejdsmarkedet >= 528
  const v18 = f.anciennitetPaaArbejdsmarkedet >= 516
  const v19 = v17 ? 3 : v18 ? 2 : f.anciennitetPaaArbejdsmarkedet >= 504 ? 1 : 0
  const v20 = f.foedselsdag >= -365 /* 1969-01-01 */
  const v21 = f.anciennitetPaaArbejdsmarkedet >= 540
  const v22 = v21 ? 3 : v17 ? 2 : v18 ? 1 : 0
  const v23 = f.anciennitetPaaArbejdsmarkedet >= 552 ? 3 : v21 ? 2 : v17 ? 1 : 0
  const LSP_26h_3_ir = !s[2] || s[543] && (!s[544] || s[545] && v16 && v20 && s[546])
  s[1902] = LSP_26h_3_ir
  const LSP_26h_3 = s[2] ? (s[543] ? (s[544] ? (s[545] ? (v16 ? (v20 ? (s[546] ? -Infinity : v23) : v22) : v19) : 0) : -Infinity) : 0) : -Infinity
  s[1900] = LSP_26h_3
  const LSP_26h_3_hoej = s[2] ? (s[543] ? (s[544] ? (s[545] ? (v16 ? (v20 ? (s[546] ? Infinity : v23) : v22) : v19) : 0) : Infinity) : 0) : Infinity
  s[1901] = LSP_26h_3_hoej
  // LSP.26g.dag: Tidlig pension kan tidligst begynde (LSP § 26 g)
  const v27 = LSP_26h_3_hoej >= 1
  const v28 = LSP_26h_3 >= 1
  const v29 = LSP_26h_3 > -Infinity && LSP_26h_3_hoej < Infinity
  const v30 = quotient([LSP_26h_3, 12], [1], 'ned', 1)
  const v31 = quotient([LSP_26h_3_hoej, 12], [1], 'ned', 1)
  const v32 = !v29 && !LSP_26h_3_ir && LSP_26h_3 === LSP_26h_3_hoej
  const v33 = shiftMonths(s[43], -(v29 ? Math.max(v30, v31) : Infinity))
  const v34 = shiftMonths(s[44], -(v29 ? Math.min(v30, v31) : -Infinity))
  const v35 = !s[2] || LSP_26h_3_ir || !v29
  const v36 = v27 && !v32
  const v37 = LSP_26h_3_ir && !v32 && v34 >= NEVER
  const v38 = v28 ? v34 : NEVER
  const LSP_26g_dag_er = !s[2] || !s[543] || !s[544] || v36 || !v28 || v37
  s[1895] = LSP_26g_dag_er
  const LSP_26g_dag_ir = !s[2] || s[543] && (!s[544] || v27 && v35 || LSP_26h_3_ir && !((v32 || !v35 && v33 === v34) && !v32 && (v32 || v33 === NEVER)))
  s[1896] = LSP_26g_dag_ir
  const LSP_26g_dag = s[2] ? (s[543] ? (s[544] ? (v36 ? v33 : NEVER) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1893] = LSP_26g_dag
  const LSP_26g_dag_hoej = s[2] ? (s[543] ? (s[544] ? (v36 ? (!v28 || v37 ? Math.max(v34, v38) : v34) : v38) : NEVER) : NEVER) : NEVER
  s[1894] = LSP_26g_dag_hoej
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v43 = f.vurderingsdato >= s[30]
  const v44 = LSP_26g_dag_er && f.vurderingsdato >= LSP_26g_dag
  const v45 = f.tilknytningI9Maaneder || f.kommerFraFleksydelse
  const LSP_26g = !s[2] || s[543] && (!s[544] || (s[73] && (v43 || !s[2]) && (v44 || LSP_26g_dag_ir) && (f.vurderingsdato < s[44] || v43 || v44) || !s[2]) && v45 && !s[164])
  s[1890] = LSP_26g
  const LSP_26g_nej = !s[2] || !s[543] || !s[544] || s[71] || f.vurderingsdato < s[31] || LSP_26g_dag_er && f.vurderingsdato < LSP_26g_dag_hoej || !v45 || s[164]
  s[1891] = LSP_26g_nej
  const LSP_26g_ir = !s[2] || s[543] && !s[544]
  s[1892] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const v49 = -(s[547] && f.foedselsdag <= -1827 /* 1964-12-31 */ || s[548] && f.foedselsdag <= -366 /* 1968-12-31 */ ? 84 : 72)
  const LSP_26h_1_ir = !s[2] || s[543] && (!s[544] || !s[2])
  s[1899] = LSP_26h_1_ir
  const LSP_26h_1 = s[2] ? (s[543] ? (s[544] ? shiftMonths(s[43], v49) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1897] = LSP_26h_1
  const LSP_26h_1_hoej = s[2] ? (s[543] ? (s[544] ? shiftMonths(s[44], v49) : NEVER) : NEVER) : NEVER
  s[1898] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v53 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v54 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v55 = intersect(v53, v54)
  const LSP_26v_1 = from(v55, 13332 /* 2006-07-03 */)
  s[1903] = LSP_26v_1
  const LSP_26v_1_ir = dayReaching(LSP_26v_1, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[1904] = LSP_26v_1_ir
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v58 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v59 = intersect(v53, v58)
  const LSP_26v_2 = from(v59, 13332 /* 2006-07-03 */)
  s[1905] = LSP_26v_2
  const LSP_26v_2_ir = dayReaching(LSP_26v_2, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[1906] = LSP_26v_2_ir
  // LSP.29.1.eget: Din egen arbejdsindtægt regnes med i folkepensionen (LSP § 29)
  const v62 = f.vurderingsdato >= 19108 /* 2022-04-26 */
  const LSP_29_1_eget = !s[2] || !v62 || f.vurderingsdato < 19968 /* 2024-09-02 */
  s[1907] = LSP_29_1_eget
  const LSP_29_1_eget_nej = !s[2] || v62
  s[1908] = LSP_29_1_eget_nej
  const LSP_29_1_eget_ir = !s[2] || v62 && f.vurderingsdato < 19968 /* 2024-09-02 */
  s[1909] = LSP_29_1_eget_ir
  // LSP.32a.1.aegtefaelle: Din ægtefælles eller samlevers arbejdsindtægt regnes med (LSP § 32 a)
  const LSP_32a_1_aegtefaelle = !s[2] || !s[549]
  s[1910] = LSP_32a_1_aegtefaelle
  const LSP_32a_1_aegtefaelle_nej = !s[2] || s[549]
  s[1911] = LSP_32a_1_aegtefaelle_nej
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const v68 = Math.round(f.indtaegtsgrundlagForFoertidspension * (f.aegtefaelleHarOgsaaPension ? 1500 : 3000) / 10000)
  const LSP_32c_1 = s[2] ? v68 : -Infinity
  s[1912] = LSP_32c_1
  const LSP_32c_1_hoej = s[2] ? v68 : Infinity
  s[1913] = LSP_32c_1_hoej
}

function svar_48(f, s) {
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v0 = f.vurderingsdato >= 18162 /* 2019-09-23 */
  const v1 = SATS_61(f.vurderingsdato)
  const v2 = SATS_62(f.vurderingsdato)
  const v3 = f.giftEllerSamlevende ? (s[550] ? -Infinity : v1) : s[550] ? -Infinity : v2
  const v4 = f.giftEllerSamlevende ? (s[550] ? Infinity : v1) : s[550] ? Infinity : v2
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3], [40], 'nærmeste', 100)
  const v7 = quotient([v4], [40], 'nærmeste', 100)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = !v5 && !s[550] && v3 === v4
  const v11 = s[550] || !v5
  const v12 = v8 > -Infinity && v9 < Infinity
  const v13 = quotient([v8, 12], [1], 'nærmeste', 100)
  const v14 = quotient([v9, 12], [1], 'nærmeste', 100)
  const v15 = f.vurderingsdato >= 17488 /* 2017-11-18 */
  const LSP_32c_2_er = !s[2] || v15 || !v10 && !(!v12 && (v10 || !v11 && v8 === v9))
  s[1916] = LSP_32c_2_er
  const LSP_32c_2_ir = !s[2] || !v15 && (v11 || !v12) || v15 && !v0
  s[1917] = LSP_32c_2_ir
  const LSP_32c_2 = s[2] ? (v15 ? (v0 ? 0 : -Infinity) : v12 ? Math.min(v13, v14) : -Infinity) : -Infinity
  s[1914] = LSP_32c_2
  const LSP_32c_2_hoej = s[2] ? (v15 ? (v0 ? 0 : Infinity) : v12 ? Math.max(v13, v14) : Infinity) : Infinity
  s[1915] = LSP_32c_2_hoej
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v20 = f.folkepensionAnsoegtDen >= 13332 /* 2006-07-03 */
  const v21 = f.folkepensionAnsoegtDen >= 17326 /* 2017-06-09 */
  const LSP_33_1_tilbage = !v20 || v21 && (f.folkepensionAnsoegtDen < 17487 /* 2017-11-17 */ || shiftDays(shiftMonths(monthStart(s[44]), 5), 9) >= f.folkepensionAnsoegtDen)
  s[1922] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = !v20 || !v21 || f.folkepensionAnsoegtDen < 17487 /* 2017-11-17 */ || shiftDays(shiftMonths(monthStart(s[43]), 5), 9) < f.folkepensionAnsoegtDen
  s[1923] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = !v20 || v21 && (f.folkepensionAnsoegtDen < 17487 /* 2017-11-17 */ || !s[2])
  s[1924] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v25 = shiftDays(s[551], 1)
  const v26 = shiftDays(s[552], 1)
  const v27 = shiftDays(monthEnd(Math.max(s[43], f.folkepensionAnsoegtDen)), 1)
  const v28 = shiftDays(monthEnd(Math.max(s[44], f.folkepensionAnsoegtDen)), 1)
  const v29 = Math.max(v25, v27)
  const v30 = Math.min(v26, v28)
  const v31 = LSP_33_1_tilbage_ir && v30 >= v29
  const v32 = LSP_33_1_tilbage_nej || v31
  const v33 = LSP_33_1_tilbage_nej ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = LSP_33_1_tilbage_nej ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LSP_33_1_er = !v20 || s[524] || LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v31
  s[1920] = LSP_33_1_er
  const LSP_33_1_ir = !v20 || s[524] && !s[2] || !s[524] && (LSP_33_1_tilbage && !s[2] || LSP_33_1_tilbage_nej && !s[2] || LSP_33_1_tilbage_ir && !s[2] || LSP_33_1_tilbage_ir && !(s[2] && v25 === v26 && s[2] && v27 === v28 && v25 === v27))
  s[1921] = LSP_33_1_ir
  const LSP_33_1 = v20 ? (s[524] ? v25 : LSP_33_1_tilbage ? (v32 ? Math.min(v25, v33) : v25) : v33) : FIRST_DAY
  s[1918] = LSP_33_1
  const LSP_33_1_hoej = v20 ? (s[524] ? v26 : LSP_33_1_tilbage ? (v32 ? Math.max(v26, v34) : v26) : v34) : NEVER
  s[1919] = LSP_33_1_hoej
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v39 = shiftDays(monthEnd(s[553]), 1)
  s[562] = v39
  const v40 = s[553] >= f.pensionAfgjortDen ? shiftDays(monthEnd(f.pensionAfgjortDen), 1) : v39
  const LSP_33_2 = s[554] ? v40 : FIRST_DAY
  s[1925] = LSP_33_2
  const LSP_33_2_hoej = s[554] ? v40 : NEVER
  s[1926] = LSP_33_2_hoej
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v43 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v44 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v45 = intersect(v43, v44)
  const LSP_37 = from(v45, 13332 /* 2006-07-03 */)
  s[1927] = LSP_37
  const LSP_37_ir = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[1928] = LSP_37_ir
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v48 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[738] = v48
  const LSP_44_udsendte = !s[2] || v48
  s[1931] = LSP_44_udsendte
  const LSP_44_udsendte_nej = !s[2] || !v48 || f.vurderingsdato < 19107 /* 2022-04-25 */
  s[1932] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = !s[2] || v48 && f.vurderingsdato < 19107 /* 2022-04-25 */
  s[1933] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v52 = f.vurderingsdato < s[555] || f.samtykkerTilFrakendelse
  const v53 = f.udsendtMedPsykiskLidelse === false || LSP_44_udsendte_nej || LSP_44_udsendte_ir
  const v54 = f.udsendtMedPsykiskLidelse && LSP_44_udsendte
  const v55 = f.vaesentligtForbedretOgSelvforsoergende === false || !v52 || v54
  const v56 = f.vaesentligtForbedretOgSelvforsoergende && v52 && v53
  const LSP_44_1 = !s[2] || !s[549] && v56 || s[549] && (!s[556] && f.vaesentligtForbedretOgSelvforsoergende && v52 && v53 && f.saerligeOmstaendighederForFrakendelse || s[556] && v56)
  s[1929] = LSP_44_1
  const LSP_44_1_nej = !s[2] || !s[549] && v55 || s[549] && (!s[556] && (f.vaesentligtForbedretOgSelvforsoergende === false || !v52 || v54 || f.saerligeOmstaendighederForFrakendelse === false) || s[556] && v55)
  s[1930] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[2] ? v3 : -Infinity
  s[1934] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[2] ? v4 : Infinity
  s[1935] = LSP_49_1_foertidspension_hoej
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v61 = SATS_63(f.vurderingsdato)
  const v62 = s[550] ? -Infinity : v61
  const v63 = s[550] ? Infinity : v61
  const v64 = s[557] || s[384] && f.vurderingsdato <= 17531 /* 2017-12-31 */ || s[57] && f.vurderingsdato <= 18627 /* 2020-12-31 */ || s[67]
  const v65 = SATS_64(f.vurderingsdato)
  const v66 = SATS_65(f.vurderingsdato)
  const v67 = f.giftEllerSamlevende ? (v64 ? -Infinity : v65) : v64 ? -Infinity : v66
  const v68 = f.giftEllerSamlevende ? (v64 ? Infinity : v65) : v64 ? Infinity : v66
  const v69 = v63 === Infinity
  const v70 = v67 === -Infinity
  const v71 = v62 === -Infinity
  const v72 = v68 === Infinity
  const v73 = v69 && v70 || v71 && v72
  const LSP_49_1_folkepension_er = !s[2] || !(v73 && !s[550] && v62 === v63 && !v64 && v67 === v68)
  s[1938] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = !s[2] || s[550] || v64 || v73
  s[1939] = LSP_49_1_folkepension_ir
  const LSP_49_1_folkepension = s[2] ? (v71 || v70 ? -Infinity : v62 + v67) : -Infinity
  s[1936] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[2] ? (v69 || v72 ? Infinity : v63 + v68) : Infinity
  s[1937] = LSP_49_1_folkepension_hoej
}

function svar_49(f, s) {
  // OFL.8: Du kan se oplysninger om dine egne forhold (OFL § 8)
  const v0 = f.personligeForholdErOmtalt && f.undtagetEfterOffentlighedsloven === false && f.hensynModEgenacces === false
  const OFL_8 = !s[5] || v0
  s[1940] = OFL_8
  const OFL_8_nej = !s[5] || !v0
  s[1941] = OFL_8_nej
  // OFL.9.1: Anmodningen efter offentlighedsloven er tilstrækkelig (OFL § 9, stk. 1)
  const v3 = f.sagenAngivet && f.temaErAngivet
  const OFL_9_1 = !s[5] || v3
  s[1942] = OFL_9_1
  const OFL_9_1_nej = !s[5] || !v3
  s[1943] = OFL_9_1_nej
  // OFL.9.2: Anmodningen efter offentlighedsloven kan afslås uden at blive behandlet (OFL § 9, stk. 2)
  const v6 = !s[558] && (f.uforholdsmaessigtRessourceforbrug || f.retsstridigtFormaal) || s[558] && (f.uforholdsmaessigtRessourceforbrug || f.retsstridigtFormaal || f.chikanoestFormaal)
  const OFL_9_2 = !s[5] || v6
  s[1944] = OFL_9_2
  const OFL_9_2_nej = !s[5] || !v6
  s[1945] = OFL_9_2_nej
  // OFL.13.1: Oplysningen skal noteres (OFL § 13, stk. 1)
  const v9 = f.sagenErEnAfgoerelsessag && f.sagenErEnStraffesag === false
  const v10 = v9 && s[559] && f.oplysningenErModtagetUdenDokument && f.oplysningenHarBetydning
  const OFL_13_1 = !s[5] || v10
  s[1946] = OFL_13_1
  const OFL_13_1_nej = !s[5] || !v10
  s[1947] = OFL_13_1_nej
  // OFL.13.2: Sagsskridtet skal noteres (OFL § 13, stk. 2)
  const v13 = v9 && f.sagsskridtetErVaesentligt && f.sagsskridtetFremgaarAfDokumenterne === false
  const OFL_13_2 = !s[5] || v13
  s[1948] = OFL_13_2
  const OFL_13_2_nej = !s[5] || !v13
  s[1949] = OFL_13_2_nej
  // OFL.15.1: Dokumentet skal journaliseres (OFL § 15, stk. 1)
  const v16 = (f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt' || f.dokumentetsVej === 'internt_endeligt') && f.dokumentetHarBetydning
  const OFL_15_1 = !s[5] || v16
  s[1950] = OFL_15_1
  const OFL_15_1_nej = !s[5] || !v16
  s[1951] = OFL_15_1_nej
  // OFL.15.2: Dokumentet skal journaliseres snarest (OFL § 15, stk. 2)
  const v19 = f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt'
  const OFL_15_2 = !s[5] || (OFL_15_1 || !s[5]) && v19
  s[1952] = OFL_15_2
  const OFL_15_2_nej = !s[5] || OFL_15_1_nej || !v19
  s[1953] = OFL_15_2_nej
  // OFL.36.2: Anmodningen efter offentlighedsloven skal være færdigbehandlet (OFL § 36, stk. 2)
  const v22 = f.anmodningEfterOffentlighedslovenModtaget >= 16071 /* 2014-01-01 */
  s[1959] = v22
  const v23 = shiftDays(f.anmodningEfterOffentlighedslovenModtaget, 1)
  const v24 = from(ALL_DAYS, v23)
  const v25 = from(ALL_DAYS, shiftDays(v23, 120))
  const v26 = without(v24, v25)
  const v27 = onWeekdays(v26, 62)
  const v28 = intersectTable(v26, HELLIGDAGE_1)
  const v29 = without(v27, v28)
  const v30 = dayReaching(v29, v23, 7)
  const v31 = !v22 && s[5] && f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false
  const OFL_36_2_ir = !v31 && !v22
  s[813] = OFL_36_2_ir
  const OFL_36_2 = v31 ? v30 : v22 ? v30 : FIRST_DAY
  s[1954] = OFL_36_2
  const OFL_36_2_hoej = v31 ? v30 : v22 ? v30 : NEVER
  s[1955] = OFL_36_2_hoej
  // OFL.36.2.praksis: Så hurtigt bør anmodningen efter offentlighedsloven være færdig (OFL § 36, stk. 2)
  const v35 = dayReaching(v29, v23, 14)
  const v36 = f.anmodningensOmfang === 'enkel' ? dayReaching(v29, v23, 2) : f.anmodningensOmfang === 'almindelig' ? v30 : f.anmodningensOmfang === 'saerlig_gennemgang' ? v35 : dayReaching(v29, v23, 40)
  const OFL_36_2_praksis = v22 ? v36 : FIRST_DAY
  s[1957] = OFL_36_2_praksis
  const OFL_36_2_praksis_hoej = v22 ? v36 : NEVER
  s[1958] = OFL_36_2_praksis_hoej
  // OFL.36.2.underretning: Du skal have besked om, at fristen efter offentlighedsloven ikke holdes (OFL § 36, stk. 2)
  const v39 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet || (OFL_36_2_hoej >= f.vurderingsdato || OFL_36_2_ir) && f.ikkeMuligtIndenForFristen === false
  const v40 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false && (OFL_36_2 < f.vurderingsdato || f.ikkeMuligtIndenForFristen)
  const OFL_36_2_underretning = v31 && v40 || !v31 && (!v22 || v40)
  s[1960] = OFL_36_2_underretning
  const OFL_36_2_underretning_nej = v31 && v39 || !v31 && (!v22 || v39)
  s[1961] = OFL_36_2_underretning_nej
  // OFL.37.1: Klagen efter offentlighedsloven går til sagens øverste klageinstans (OFL § 37, stk. 1)
  const v43 = f.klagenGaelder === 'offentlighedsloven'
  const v44 = v43 && !s[560]
  const OFL_37_1 = !s[5] || v44
  s[1962] = OFL_37_1
  const OFL_37_1_nej = !s[5] || !v44
  s[1963] = OFL_37_1_nej
  // OFL.37.2: Klagen over aktindsigt skal være sendt videre (OFL § 37, stk. 2)
  const v47 = f.klageOverAfslagModtaget >= 16071 /* 2014-01-01 */
  const v48 = shiftDays(f.klageOverAfslagModtaget, 1)
  const v49 = from(ALL_DAYS, v48)
  const v50 = from(ALL_DAYS, shiftDays(v48, 120))
  const v51 = without(v49, v50)
  const v52 = onWeekdays(v51, 62)
  const v53 = intersectTable(v51, HELLIGDAGE_1)
  const v54 = without(v52, v53)
  const v55 = dayReaching(v54, v48, 7)
  const OFL_37_2 = v47 ? v55 : FIRST_DAY
  s[1964] = OFL_37_2
  const OFL_37_2_hoej = v47 ? v55 : NEVER
  s[1965] = OFL_37_2_hoej
  const OFL_37_2_ir = f.afgoerelsenOmAktindsigtFastholdes === false || !v47
  s[1966] = OFL_37_2_ir
  // OFL.37.3: Klageinstansen skal være færdig med klagen over aktindsigt (OFL § 37, stk. 3)
  const v59 = f.klageOverAfslagModtagetAfKlageinstansen >= 16071 /* 2014-01-01 */
  s[1969] = v59
  const v60 = shiftDays(f.klageOverAfslagModtagetAfKlageinstansen, 1)
  const v61 = from(ALL_DAYS, v60)
  const v62 = from(ALL_DAYS, shiftDays(v60, 120))
  const v63 = without(v61, v62)
  const v64 = onWeekdays(v63, 62)
  const v65 = intersectTable(v63, HELLIGDAGE_1)
  const v66 = without(v64, v65)
  const v67 = dayReaching(v66, v60, 20)
  const OFL_37_3 = v59 ? v67 : FIRST_DAY
  s[1967] = OFL_37_3
  const OFL_37_3_hoej = v59 ? v67 : NEVER
  s[1968] = OFL_37_3_hoej
  // OFL.38.1: Afslaget skal vejlede om tilsynet (OFL § 38, stk. 1)
  const v70 = v43 && s[560]
  const OFL_38_1 = !s[5] || v70
  s[1970] = OFL_38_1
  const OFL_38_1_nej = !s[5] || !v70
  s[1971] = OFL_38_1_nej
  // OFL.39.1: Du kan klage over, at svaret trækker ud (OFL § 39, stk. 1)
  const v73 = v35 >= f.vurderingsdato
  const v74 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false && !v73
  const OFL_39_1 = v31 && !v73 || !v31 && (!v22 || v74)
  s[1972] = OFL_39_1
  const OFL_39_1_nej = v31 && v73 || !v31 && (!v22 || !v74)
  s[1973] = OFL_39_1_nej
}

function svar_50(f, s) {
  // OFL.39.2: Klagen over sagsbehandlingstiden skal være sendt videre (OFL § 39, stk. 2)
  const v0 = f.klageOverSagsbehandlingstidModtaget >= 16071 /* 2014-01-01 */
  s[1976] = v0
  const v1 = shiftDays(f.klageOverSagsbehandlingstidModtaget, 1)
  const v2 = from(ALL_DAYS, v1)
  const v3 = from(ALL_DAYS, shiftDays(v1, 120))
  const v4 = without(v2, v3)
  const v5 = onWeekdays(v4, 62)
  const v6 = intersectTable(v4, HELLIGDAGE_1)
  const v7 = without(v5, v6)
  const v8 = dayReaching(v7, v1, 7)
  const OFL_39_2 = v0 ? v8 : FIRST_DAY
  s[1974] = OFL_39_2
  const OFL_39_2_hoej = v0 ? v8 : NEVER
  s[1975] = OFL_39_2_hoej
  // OFL.39.3: Klageinstansen skal være færdig med klagen over sagsbehandlingstiden (OFL § 39, stk. 3)
  const v11 = f.klageOverSagsbehandlingstidModtagetAfKlageinstansen >= 16071 /* 2014-01-01 */
  s[1979] = v11
  const v12 = shiftDays(f.klageOverSagsbehandlingstidModtagetAfKlageinstansen, 1)
  const v13 = from(ALL_DAYS, v12)
  const v14 = from(ALL_DAYS, shiftDays(v12, 120))
  const v15 = without(v13, v14)
  const v16 = onWeekdays(v15, 62)
  const v17 = intersectTable(v15, HELLIGDAGE_1)
  const v18 = without(v16, v17)
  const v19 = dayReaching(v18, v12, 20)
  const OFL_39_3 = v11 ? v19 : FIRST_DAY
  s[1977] = OFL_39_3
  const OFL_39_3_hoej = v11 ? v19 : NEVER
  s[1978] = OFL_39_3_hoej
  // OFL.40.1: Dokumenterne efter offentlighedsloven udleveres, som du ønsker det (OFL § 40, stk. 1)
  const v22 = s[561] || f.materialetErOffentligtTilgaengeligt
  const OFL_40_1 = !s[5] || !v22
  s[1980] = OFL_40_1
  const OFL_40_1_nej = !s[5] || v22
  s[1981] = OFL_40_1_nej
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v25 = f.pensionssagenOvergikDen >= 15095 /* 2011-05-01 */
  s[1984] = v25
  const v26 = f.foertidspensionErBevilget ? Math.min(f.pensionBetalesFra, s[562]) : s[562]
  const PENSBEK_7 = v25 ? v26 : FIRST_DAY
  s[1982] = PENSBEK_7
  const PENSBEK_7_hoej = v25 ? v26 : NEVER
  s[1983] = PENSBEK_7_hoej
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v29 = f.foertidspensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[814] = v29
  const v30 = f.foertidspensionAnsoegtDen >= 15095 /* 2011-05-01 */
  const v31 = v30 && f.staarTilRaadighedUnderPensionssagen
  const PENSBEK_10 = !v29 || v31
  s[1985] = PENSBEK_10
  const PENSBEK_10_nej = !v29 || !v31
  s[1986] = PENSBEK_10_nej
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v34 = shiftMonths(f.foertidspensionAnsoegtDen, 3)
  const v35 = v30 ? shiftDays(f.pensionssagenOvergikDen, -1) : f.foertidspensionErBevilget ? Math.min(v34, shiftDays(f.pensionAfgjortDen, -1)) : v34
  const PENSBEK_11 = v29 ? v35 : FIRST_DAY
  s[1988] = PENSBEK_11
  const PENSBEK_11_hoej = v29 ? v35 : NEVER
  s[1989] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v38 = s[1] && (!s[56] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[56] && !s[69] && s[563])
  const PLANBEK_2_1 = !s[2] || v38
  s[1990] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[2] || !v38
  s[1991] = PLANBEK_2_1_nej
  // PLANBEK.4.1: Den praktiserende læges vurdering kan undlades (BEK 47/2026 § 4, stk. 1)
  const v41 = s[1] && (!s[58] && f.bedtOmAfgoerelseOmPensionAlene || s[58] && (!s[179] && (f.bedtOmAfgoerelseOmPensionAlene || f.erIJobafklaring && f.overgikVedRevurderingen) || s[179] && !s[69]))
  const PLANBEK_4_1 = !s[2] || v41
  s[1992] = PLANBEK_4_1
  const PLANBEK_4_1_nej = !s[2] || !v41
  s[1993] = PLANBEK_4_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v44 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  const v45 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v44 ? v45 : FIRST_DAY
  s[1994] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v44 ? v45 : NEVER
  s[1995] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v44 && s[61]
  s[1996] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v44
  s[1997] = REFUSIONSBEK_2_ir
  // RSL.3.2: Afgørelsen skal være truffet efter kommunens egen frist (RSL § 3, stk. 2, 1. pkt.)
  const v50 = f.ansoegningenModtaget >= 13332 /* 2006-07-03 */
  s[815] = v50
  const v51 = shiftDays(f.ansoegningenModtaget, f.egenSagsbehandlingsfrist)
  const RSL_3_2 = v50 ? v51 : FIRST_DAY
  s[1998] = RSL_3_2
  const RSL_3_2_hoej = v50 ? v51 : NEVER
  s[1999] = RSL_3_2_hoej
  // RSL.3.2.besked: Du skal have skriftlig besked om forsinkelsen (RSL § 3, stk. 2)
  const RSL_3_2_besked = !v50 || f.sagsbehandlingsfristenKanIkkeHoldes
  s[2001] = RSL_3_2_besked
  const RSL_3_2_besked_nej = !v50 || f.sagsbehandlingsfristenKanIkkeHoldes === false
  s[2002] = RSL_3_2_besked_nej
  // RSL.3.2.offentlig: Kommunen skal offentliggøre sine frister (RSL § 3, stk. 2, 2. pkt.)
  const v56 = f.ansoegningenModtaget >= 14700 /* 2010-04-01 */
  const RSL_3_2_offentlig = !v50 || v56
  s[2003] = RSL_3_2_offentlig
  const RSL_3_2_offentlig_nej = !v50 || !v56
  s[2004] = RSL_3_2_offentlig_nej
  // RSL.4: Du har haft mulighed for at medvirke (RSL § 4)
  const RSL_4 = !s[2] || f.harHaftMulighedForAtMedvirke
  s[2005] = RSL_4
  const RSL_4_nej = !s[2] || f.harHaftMulighedForAtMedvirke === false
  s[2006] = RSL_4_nej
  // RSL.5: Din ansøgning er set i forhold til alle muligheder (RSL § 5)
  const v61 = f.setPaaAlleMuligheder && f.setPaaAndreMyndigheder
  const RSL_5 = !s[2] || v61
  s[2007] = RSL_5
  const RSL_5_nej = !s[2] || !v61
  s[2008] = RSL_5_nej
  // RSL.6: Hjælpen skal planlægges ud fra en samlet vurdering (RSL § 6)
  const RSL_6 = !s[2] || f.behovForHjaelpILaengereTid
  s[2009] = RSL_6
  const RSL_6_nej = !s[2] || f.behovForHjaelpILaengereTid === false
  s[2010] = RSL_6_nej
  // RSL.7.1: Dine behov på længere sigt skal være vurderet (RSL § 7, stk. 1)
  const v66 = f.foerstHenvendtOmForsoergelse >= 13332 /* 2006-07-03 */
  s[2013] = v66
  const v67 = f.iKontaktforloeb || f.iSygedagpengeopfoelgning ? NEVER : shiftDays(f.foerstHenvendtOmForsoergelse, 56)
  const RSL_7_1 = v66 ? v67 : FIRST_DAY
  s[2011] = RSL_7_1
  const RSL_7_1_hoej = v66 ? v67 : NEVER
  s[2012] = RSL_7_1_hoej
  // RSL.7a.1: Der skal være taget stilling til flere foranstaltninger (RSL § 7 a, stk. 1)
  const v70 = f.foranstaltningensSlut >= 13332 /* 2006-07-03 */
  s[2016] = v70
  const v71 = shiftDays(f.foranstaltningensSlut, -14)
  const RSL_7a_1 = v70 ? v71 : FIRST_DAY
  s[2014] = RSL_7a_1
  const RSL_7a_1_hoej = v70 ? v71 : NEVER
  s[2015] = RSL_7a_1_hoej
  // RSL.10: Sagen er oplyst godt nok til en afgørelse (RSL § 10)
  const RSL_10 = !s[2] || f.sagenErTilstraekkeligtOplyst
  s[2017] = RSL_10
  const RSL_10_nej = !s[2] || f.sagenErTilstraekkeligtOplyst === false
  s[2018] = RSL_10_nej
  // RSL.10.grundlag: Afgørelsen om arbejdsevne er ugyldig, fordi grundlaget mangler (RSL § 10)
  const v76 = f.forberedendeDelErAktuel === false || f.laegeattestTilTeametErAktuel === false
  const RSL_10_grundlag = !s[1] || s[69] || (PLANBEK_2_1 || !s[2]) && v76 && f.manglenVarUdenBetydning === false
  s[2019] = RSL_10_grundlag
  const RSL_10_grundlag_nej = !s[1] || s[69] || PLANBEK_2_1_nej || !v76 || f.manglenVarUdenBetydning
  s[2020] = RSL_10_grundlag_nej
  const RSL_10_grundlag_ir = !s[1] || s[69]
  s[2021] = RSL_10_grundlag_ir
}

function svar_51(f, s) {
  // RSL.11.2: Du skal oplyse om ændringer (RSL § 11, stk. 2)
  const v0 = f.faarHjaelp && f.forholdHarAendretSig
  const RSL_11_2 = !s[2] || v0
  s[2022] = RSL_11_2
  const RSL_11_2_nej = !s[2] || !v0
  s[2023] = RSL_11_2_nej
  // RSL.11a.1: Myndigheden skal have dit samtykke (RSL § 11 a, stk. 1-2)
  const v3 = f.oplysningensKilde === 'myndighed_eller_akasse'
  const v4 = v3 && f.oplysningensArt === 'oekonomi'
  const v5 = f.vurderingsdato >= 15080 /* 2011-04-16 */
  const v6 = v3 && (f.oplysningensArt === 'oekonomi' || f.oplysningensArt === 'ferie')
  const RSL_11a_1 = !s[2] || !v5 && !v4 || v5 && (f.vurderingsdato < 15140 /* 2011-06-15 */ || !v6)
  s[2024] = RSL_11a_1
  const RSL_11a_1_nej = !s[2] || !v5 && v4 || v5 && (f.vurderingsdato < 15140 /* 2011-06-15 */ || v6)
  s[2025] = RSL_11a_1_nej
  const RSL_11a_1_ir = !s[2] || v5 && f.vurderingsdato < 15140 /* 2011-06-15 */
  s[2026] = RSL_11a_1_ir
  // RSL.11c.1: Samtykket kan undlades (RSL § 11 c, stk. 1)
  const v10 = (f.sagensArtVedSamtykke === 'foertidspension_rejst' || f.sagensArtVedSamtykke === 'frakendelse' || f.sagensArtVedSamtykke === 'tilbagebetaling') && f.oplysningenErNoedvendigUdenSamtykke && f.samtykkeErForsoegtIndhentet
  const RSL_11c_1 = !s[2] || v10
  s[2031] = RSL_11c_1
  const RSL_11c_1_nej = !s[2] || !v10
  s[2032] = RSL_11c_1_nej
  // RSL.11a.1.hentes: Oplysningen må hentes (RSL § 11 a, stk. 1)
  const v13 = RSL_11a_1 || RSL_11a_1_ir
  const v14 = RSL_11c_1_nej || !s[2]
  const RSL_11a_1_hentes = !s[2] || f.harGivetSamtykke || RSL_11a_1_nej || RSL_11c_1
  s[2027] = RSL_11a_1_hentes
  const RSL_11a_1_hentes_nej = !s[2] || f.harGivetSamtykke === false && v13 && v14
  s[2028] = RSL_11a_1_hentes_nej
  // RSL.11b: Sagen skal afgøres på det foreliggende grundlag (RSL § 11 b)
  const v17 = f.medvirkerTilOplysning === false || f.harGivetSamtykke === false
  const RSL_11b = !s[2] || v17 && v13 && v14
  s[2029] = RSL_11b
  const RSL_11b_nej = !s[2] || !v17 || RSL_11a_1_nej || RSL_11c_1
  s[2030] = RSL_11b_nej
  // RSL.12: Du har fået den skriftlige besked om rettigheder og pligter (RSL § 12)
  const v20 = f.beskedOmAdgangTilOplysninger && f.beskedOmManglendeMedvirken && f.beskedOmAendringerDerBetyderNoget && f.beskedOmTilbagebetalingOgStraf
  const RSL_12 = !s[2] || v20
  s[2033] = RSL_12
  const RSL_12_nej = !s[2] || !v20
  s[2034] = RSL_12_nej
  // RSL.60.1: Klagen går til Ankestyrelsen (RSL § 60, stk. 1)
  const v23 = f.afgoerelsenMeddelt >= 13332 /* 2006-07-03 */
  s[816] = v23
  const v24 = f.afgoerelsenMeddelt >= 15887 /* 2013-07-01 */ && s[564]
  const RSL_60_1 = s[564] && (!v23 || v24)
  s[2035] = RSL_60_1
  const RSL_60_1_nej = s[564] && (!v23 || !v24)
  s[2036] = RSL_60_1_nej
  const RSL_60_1_ir = !s[564] || !v23
  s[2037] = RSL_60_1_ir
  // RSL.60.2: Den, der klager, har ret til at klage (RSL § 60, stk. 2)
  const RSL_60_2 = !v23 || f.klagerErDenAfgoerelsenVedroerer
  s[2038] = RSL_60_2
  const RSL_60_2_nej = !v23 || f.klagerErDenAfgoerelsenVedroerer === false
  s[2039] = RSL_60_2_nej
  // RSL.66.1: Klagen følger retssikkerhedslovens vej med genvurdering (RSL § 66, stk. 1)
  const RSL_66_1 = !v23 || s[564]
  s[2041] = RSL_66_1
  const RSL_66_1_nej = !v23 || !s[564]
  s[2042] = RSL_66_1_nej
  // RSL.67.1: Du skal have klaget (RSL § 67, stk. 1)
  const v32 = shiftDays(f.afgoerelsenMeddelt, 28)
  const RSL_67_1 = v23 ? v32 : FIRST_DAY
  s[2043] = RSL_67_1
  const RSL_67_1_hoej = v23 ? v32 : NEVER
  s[2044] = RSL_67_1_hoej
  // RSL.67.2: Klagen behandles, selv om den kom for sent (RSL § 67, stk. 2)
  const v35 = f.klagenModtaget >= 13332 /* 2006-07-03 */
  s[817] = v35
  const v36 = f.klagenSendtDigitaltITide || f.ankestyrelsenSerBortFraKlagefristen
  const v37 = f.klagefristensSidsteDag >= f.klagenModtaget
  const RSL_67_2 = !v37 && (!v35 || v36)
  s[2045] = RSL_67_2
  const RSL_67_2_nej = !v37 && (!v35 || !v36)
  s[2046] = RSL_67_2_nej
  const RSL_67_2_ir = v37 || !v35
  s[2047] = RSL_67_2_ir
  // RSL.72.1: Klagen udsætter afgørelsen (RSL § 72, stk. 1)
  const v41 = f.afgoerelsensArtVedKlage === 'anbringelse' && f.afgoerelsenIvaerksaettesStraks === false || f.afgoerelsensArtVedKlage === 'boligstoette_tilbage' || f.afgoerelsensArtVedKlage === 'botilbud' && f.ankestyrelsenTillagdeOpsaettendeVirkning || f.afgoerelsensArtVedKlage === 'botilbud_uden_samtykke' && f.afgoerelsenIvaerksaettesStraks === false
  const RSL_72_1 = !v35 || v41
  s[2048] = RSL_72_1
  const RSL_72_1_nej = !v35 || !v41
  s[2049] = RSL_72_1_nej
  // RSLBEK.11.1: Klagen skal være genvurderet (BEK 861/2025 § 11, stk. 1)
  const v44 = shiftDays(f.klagenModtaget, 28)
  const RSLBEK_11_1 = v35 ? v44 : FIRST_DAY
  s[2051] = RSLBEK_11_1
  const RSLBEK_11_1_hoej = v35 ? v44 : NEVER
  s[2052] = RSLBEK_11_1_hoej
  // RSLBEK.11.2: Du skal have besked om, at genvurderingen trækker ud (BEK 861/2025 § 11, stk. 2)
  const RSLBEK_11_2 = !v35 || f.genvurderingenKraeverFlereOplysninger
  s[2053] = RSLBEK_11_2
  const RSLBEK_11_2_nej = !v35 || f.genvurderingenKraeverFlereOplysninger === false
  s[2054] = RSLBEK_11_2_nej
  // RSLBEK.11.5: Klagen skal genvurderes straks (BEK 861/2025 § 11, stk. 5)
  const RSLBEK_11_5 = !v35 || f.klagenHaster
  s[2055] = RSLBEK_11_5
  const RSLBEK_11_5_nej = !v35 || f.klagenHaster === false
  s[2056] = RSLBEK_11_5_nej
  // RSLBEK.12.1: Du skal have sagt, at du fastholder klagen (BEK 861/2025 § 12, 1. pkt.)
  const v51 = f.nyAfgoerelseMeddelt >= 13332 /* 2006-07-03 */
  const v52 = shiftDays(f.nyAfgoerelseMeddelt, 28)
  const RSLBEK_12_1 = v51 ? v52 : FIRST_DAY
  s[2057] = RSLBEK_12_1
  const RSLBEK_12_1_hoej = v51 ? v52 : NEVER
  s[2058] = RSLBEK_12_1_hoej
  const RSLBEK_12_1_er = f.genvurderingensUdfald === 'delvist_medhold'
  s[818] = RSLBEK_12_1_er
  const RSLBEK_12_1_ir = !RSLBEK_12_1_er || !v51
  s[2060] = RSLBEK_12_1_ir
  // RSLBEK.12.2: Den fastholdte klage skal være sendt videre (BEK 861/2025 § 12, 2. pkt.)
  const v57 = f.fastholdelseModtaget >= 13332 /* 2006-07-03 */
  const v58 = shiftDays(f.fastholdelseModtaget, 14)
  const RSLBEK_12_2 = v57 ? v58 : FIRST_DAY
  s[2061] = RSLBEK_12_2
  const RSLBEK_12_2_hoej = v57 ? v58 : NEVER
  s[2062] = RSLBEK_12_2_hoej
  const RSLBEK_12_2_ir = !RSLBEK_12_1_er || !v57
  s[2063] = RSLBEK_12_2_ir
  // RSLBEK.13.1: Klagen skal straks sendes videre som for sen, uden genvurdering (BEK 861/2025 § 13, stk. 1)
  const RSLBEK_13_1 = !v35 || !v37
  s[2064] = RSLBEK_13_1
  const RSLBEK_13_1_nej = !v35 || v37
  s[2065] = RSLBEK_13_1_nej
  // RSLBEK.13.2: Klagen skal sendes tilbage til genvurdering (BEK 861/2025 § 13, stk. 2)
  const v64 = f.klagenErSendtDirekte && v37
  const RSLBEK_13_2 = !v35 || v64
  s[2066] = RSLBEK_13_2
  const RSLBEK_13_2_nej = !v35 || !v64
  s[2067] = RSLBEK_13_2_nej
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v67 = s[142] || s[155] || s[156] || f.arbejdsskade || s[565]
  const v68 = !s[142] && !s[155] && !s[156] && f.arbejdsskade === false && s[566]
  const SDL_2_1 = s[138] || s[141] && v67 || s[154] && v67
  s[2071] = SDL_2_1
  const SDL_2_1_nej = s[138] || s[141] && v68 || s[154] && v68
  s[2072] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v71 = s[567] && s[568] >= f.vurderingsdato
  const v72 = s[148] || s[567] && s[569] < f.vurderingsdato
  const v73 = s[570] && (v71 || s[571]) && (s[145] || v71) || s[572]
  const v74 = SDL_2_1_nej || (v72 || s[146]) && (s[573] || s[146]) && (v72 || s[573]) || s[574] || s[163]
  const v75 = (SDL_2_1 || s[146]) && (v73 || s[146]) && s[575] && s[576] && (SDL_2_1 || v73 || s[577] || s[157])
  const v76 = s[146] && !s[2]
  const SDL_2 = s[138] || s[141] && v75 || s[154] && v75
  s[2068] = SDL_2
  const SDL_2_nej = s[138] || s[141] && v74 || s[154] && v74
  s[2069] = SDL_2_nej
  const SDL_2_ir = s[138] || s[141] && v76 || s[154] && v76 || s[139]
  s[2070] = SDL_2_ir
}

function svar_52(f, s) {
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v0 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[2] || v0
  s[2076] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[2] || !v0
  s[2077] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v3 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v4 = shiftDays(runEnd(v3, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[2] ? v4 : FIRST_DAY
  s[2078] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[2] ? v4 : NEVER
  s[2079] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[2]
  s[2080] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[2] || f.ferieAftalt === false
  s[2081] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[2] || f.ferieAftalt
  s[2082] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v10 = shiftMonths(s[134], 3)
  s[588] = v10
  const v11 = shiftMonths(s[136], 3)
  s[589] = v11
  const v12 = f.saerligeGrundeTilAndetTidspunkt || !s[81]
  const v13 = f.saerligeGrundeTilAndetTidspunkt === false && s[82]
  const SDL_7_3 = s[138] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v10
  s[2085] = SDL_7_3
  const SDL_7_3_hoej = s[138] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v11
  s[2086] = SDL_7_3_hoej
  const v16 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const SDL_7_3_er = v16 && (s[138] || s[141] && v12 || s[154] && v12)
  s[2087] = SDL_7_3_er
  const SDL_7_3_ir = !v16 || s[138] || s[141] && v13 || s[154] && v13 || s[139]
  s[2088] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v19 = !s[1] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[1] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[2] || v19
  s[2089] = SDL_7_5
  const SDL_7_5_nej = !s[2] || !v19
  s[2090] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v22 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[2093] = v22
  const v23 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v22 ? v23 : FIRST_DAY
  s[2091] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v22 ? v23 : NEVER
  s[2092] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v26 = !s[81] && s[135] && s[134] <= 14612 /* 2010-01-03 */
  const v27 = !s[81] && s[136] >= 14613 /* 2010-01-04 */ && s[578]
  const v28 = allPeriods(f.fravaer)
  const v29 = runStart(v28, f.vurderingsdato)
  const v30 = f.fratraeder && shiftDays(v29, 56) >= f.fratraedelsesdag ? NEVER : shiftDays(v29, 28)
  const SDL_7a_1 = s[138] ? FIRST_DAY : v27 || s[154] ? v30 : NEVER
  s[2094] = SDL_7a_1
  const SDL_7a_1_hoej = s[138] ? NEVER : v26 ? NEVER : v30
  s[2095] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[142] && (s[138] || v26 || v27 || s[154])
  s[2096] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[142] || s[146]
  s[760] = SDL_7a_1_ir
  // SDL.7b.1: Du kan bede om en fastholdelsesplan (SDL § 7 b, stk. 1-3)
  const SDL_7b_1 = s[142] && (!s[2] || f.ventesTilbageInden8Uger === false)
  s[2098] = SDL_7b_1
  const SDL_7b_1_nej = s[142] && (!s[2] || f.ventesTilbageInden8Uger)
  s[2099] = SDL_7b_1_nej
  const SDL_7b_1_ir = !s[142] || !s[2]
  s[819] = SDL_7b_1_ir
  // SDL.9.1: Andre inddrages i opfølgningen (SDL § 9, stk. 1)
  const SDL_9_1 = !s[2] || f.behovForAtInddrage
  s[2101] = SDL_9_1
  const SDL_9_1_nej = !s[2] || f.behovForAtInddrage === false
  s[2102] = SDL_9_1_nej
  // SDL.9.2: Arbejdspladsen må informeres (SDL § 9, stk. 2)
  const SDL_9_2 = !s[2] || f.samtykkeTilAtInformereArbejdspladsen
  s[2103] = SDL_9_2
  const SDL_9_2_nej = !s[2] || f.samtykkeTilAtInformereArbejdspladsen === false
  s[2104] = SDL_9_2_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v42 = !s[221] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[2] || v42
  s[2105] = SDL_10a
  const SDL_10a_nej = !s[2] || !v42
  s[2106] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v45 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[2109] = v45
  const v46 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v45 ? v46 : FIRST_DAY
  s[2107] = SDL_11_3
  const SDL_11_3_hoej = v45 ? v46 : NEVER
  s[2108] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[2] || !s[443] && f.laegeattestNoedvendig || s[443] && (!s[57] && s[446] || s[57] && f.laegeattestNoedvendig)
  s[2110] = SDL_11a_1
  const SDL_11a_1_nej = !s[2] || !s[443] && f.laegeattestNoedvendig === false || s[443] && (!s[57] && s[448] || s[57] && f.laegeattestNoedvendig === false)
  s[2111] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[2] || s[443] && !s[57] && s[447]
  s[2112] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v52 = s[57] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[2] || v52
  s[2113] = SDL_11c
  const SDL_11c_nej = !s[2] || !v52
  s[2114] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v55 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v56 = s[579] || s[82]
  const SDL_12_1_2 = !s[2] || !s[443] && v55 || s[443] && (!s[179] && v56 && f.behovForTvaerfagligIndsats === false || s[179] && !s[69] && s[579])
  s[592] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[2] || !s[443] && !v55 || s[443] && (!s[179] && (s[580] || f.behovForTvaerfagligIndsats) || s[179] && (s[69] || s[580]))
  s[587] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[2] || s[443] && s[179] && s[581]
  s[586] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v60 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[2] || !s[443] && v60 || s[443] && !s[179] && v56 && f.behovForTvaerfagligIndsats
  s[593] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[2] || !s[443] && !v60 || s[443] && (s[179] || s[580] || f.behovForTvaerfagligIndsats === false)
  s[594] = SDL_12_1_3_nej
}

function svar_53(f, s) {
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v0 = s[448] || s[446]
  const v1 = s[448] ? 0 : 4
  const v2 = s[446] ? 4 : 0
  const v3 = Math.max(1, v1)
  const v4 = Math.min(1, v2)
  const v5 = s[451] && v0
  const v6 = !s[179] && v0 && v4 >= v3
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(v1, v3) : v1) : v3
  const v9 = v5 ? (v6 ? Math.max(v2, v4) : v2) : v4
  const v10 = s[57] ? (s[179] ? (s[69] ? (s[452] ? 0 : 1) : s[452] ? (v7 ? Math.min(1, v8) : 1) : v8) : v1) : -Infinity
  const v11 = s[57] ? (s[179] ? (s[69] ? (s[451] ? 1 : 0) : s[452] ? (v7 ? Math.max(1, v9) : 1) : v9) : v2) : Infinity
  const v12 = s[582] ? 1 : 4
  const v13 = s[454] ? 0 : 1
  const v14 = !(s[455] && !(!s[69] || !s[81] && s[136] >= 20635 /* 2026-07-01 */)) && (!s[57] || !s[179] && v0 || s[179] && (!s[69] && (s[452] || v5 || v6) || s[69] && (s[452] || s[451])))
  const SDL_13b_1_antal = s[455] ? (v14 ? Math.min(v10, v13) : v13) : v10
  s[2119] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[455] ? (v14 ? Math.max(v11, v12) : v12) : v11
  s[2120] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[57] && (s[455] || v14)
  s[2121] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[57] || !(s[455] && !(!s[69] || !s[81] && s[136] >= 20635 /* 2026-07-01 */)) && (!s[57] || !s[179] && s[447] || s[179] && (!s[69] && (s[451] && s[447] || !s[179] && !((!v0 || !s[447] && v1 === v2) && v0 && v1 === 1)) || s[69] && !s[179]))
  s[2122] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v19 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  const v20 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  const v21 = !s[81] && f.vurderingsdato >= s[583]
  s[601] = v21
  const v22 = !s[81] && f.vurderingsdato < s[584]
  s[603] = v22
  const v23 = s[585] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[2] || v19 && (f.vurderingsdato < 19237 /* 2022-09-02 */ || !v20 && (v21 || s[82]) && f.fremmoedeErNoedvendigt === false || v20 && (f.vurderingsdato < 19621 /* 2023-09-21 */ || v23))
  s[2123] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[2] || !v19 || f.vurderingsdato < 19237 /* 2022-09-02 */ || !v20 && (v22 || f.fremmoedeErNoedvendigt) || v20 && (f.vurderingsdato < 19621 /* 2023-09-21 */ || !v23)
  s[2124] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[2] || v19 && (f.vurderingsdato < 19237 /* 2022-09-02 */ || v20 && f.vurderingsdato < 19621 /* 2023-09-21 */)
  s[2125] = SDL_13b_1_form_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v27 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[602] = v27
  const v28 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[600] = v28
  const v29 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v30 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v31 = Math.max(v29, v30)
  const v32 = Math.min(v29, v30)
  const v33 = s[586] && v32 >= v31
  const v34 = s[587] || v33
  const v35 = s[587] ? (v33 ? Math.min(v30, v31) : v30) : v31
  const v36 = s[587] ? (v33 ? Math.max(v30, v32) : v30) : v32
  const v37 = f.holdteSamtaler >= 2
  s[599] = v37
  const v38 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v39 = v37 || !s[81]
  const v40 = !v37 && s[82]
  const v41 = v37 ? v38 : shiftDays(s[588], -1)
  const v42 = v37 ? v38 : shiftDays(s[589], -1)
  const v43 = Math.max(v29, v41)
  const v44 = Math.min(v29, v42)
  const v45 = s[587] && v39
  const v46 = s[586] && v39 && v44 >= v43
  const v47 = v45 || v46
  const v48 = v45 ? (v46 ? Math.min(v41, v43) : v41) : v43
  const v49 = v45 ? (v46 ? Math.max(v42, v44) : v42) : v44
  const v50 = s[447] && v29 >= NEVER
  const v51 = f.holdteSamtaler >= 4
  const v52 = v51 || !s[81]
  const v53 = !v51 && s[82]
  const v54 = v51 ? NEVER : s[590]
  const v55 = v51 ? NEVER : s[591]
  const v56 = s[446] && v52
  const v57 = s[447] && v52 && v55 >= NEVER
  const v58 = v56 || v57 ? (v56 ? v54 : NEVER) : NEVER
  const v59 = s[448] ? NEVER : v55
  const v60 = s[448] || v56 || v57
  const v61 = s[446] && v53 || s[447] && !((!v52 || !v53 && v54 === v55) && v52 && v54 === NEVER)
  const v62 = s[451] && v60
  const v63 = !s[179] && v60 && v59 >= NEVER
  const v64 = s[2] ? (v28 ? (v27 ? (s[443] ? (s[57] ? (s[179] ? (s[69] ? NEVER : v62 || v63 ? (v62 ? v58 : NEVER) : NEVER) : v58) : s[446] || v50 ? (s[446] ? v29 : NEVER) : NEVER) : s[592] ? (v47 ? Math.min(v29, v48) : v29) : v48) : FIRST_DAY) : s[592] ? (v34 ? Math.min(v29, v35) : v29) : v35) : FIRST_DAY
  const v65 = s[582] || v52 ? (s[582] ? NEVER : v54) : NEVER
  const v66 = !(s[455] && !(!s[69] || !s[81] && s[136] >= 20635 /* 2026-07-01 */)) && (!s[2] || !v28 && (s[592] || s[587] || v33) || v28 && (!v27 || !s[443] && (s[592] || v45 || v46) || s[443] && (!s[57] && (s[448] || s[446] || v50) || s[57] && (!s[179] && v60 || s[179] && (s[69] || s[452] || v62 || v63)))))
  const SDL_13b_1_naeste = s[455] ? (v66 ? Math.min(v64, v65) : v65) : v64
  s[606] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[455] ? NEVER : s[2] ? (v28 ? (v27 ? (s[443] ? (s[57] ? (s[179] ? (s[69] ? NEVER : s[452] ? NEVER : v59) : v59) : s[448] ? NEVER : v29) : s[592] ? (v47 ? Math.max(v29, v49) : v29) : v49) : NEVER) : s[592] ? (v34 ? Math.max(v29, v36) : v29) : v36) : NEVER
  s[607] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[585] && (s[455] || v66)
  s[604] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[585] || s[455] && !s[582] && v53 || !(s[455] && !(!s[69] || !s[81] && s[136] >= 20635 /* 2026-07-01 */)) && (!s[2] || !v28 && s[586] && v29 !== v30 || v28 && (!v27 || !s[443] && (s[587] && v40 || s[586] && !((!v39 || !v40 && v41 === v42) && v39 && v29 === v41)) || s[443] && (!s[57] && s[447] && v29 !== NEVER || s[57] && (!s[179] && v61 || s[179] && !s[69] && (s[451] && v61 || !s[179] && !((!v60 || !v61 && v58 === v59) && v60 && v58 === NEVER))))))
  s[605] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v71 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  const SDL_13b_5 = !v27 || !v71 && f.sygdomForhindrerKontakt || v71 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig)
  s[2126] = SDL_13b_5
  const SDL_13b_5_nej = !v27 || !v71 && f.sygdomForhindrerKontakt === false || v71 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig === false)
  s[2127] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v27 || v71 && f.vurderingsdato < 15208 /* 2011-08-22 */
  s[2128] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[2] || s[443] && (!s[179] && s[593] || s[179] && f.behovForTvaerfagligIndsats)
  s[2129] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[2] || !s[443] || !s[179] && s[594] || s[179] && f.behovForTvaerfagligIndsats === false
  s[2130] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[2] || s[443] && !s[179] && !s[2]
  s[2131] = SDL_13c_1_2_ir
}

function svar_54(f, s) {
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[2] || s[57] && (!s[179] && s[592] || s[179] && (s[592] || s[586]) && !s[595])
  s[2132] = SDL_13c_2
  const SDL_13c_2_nej = !s[2] || !s[57] || !s[179] && s[587] || s[179] && (s[587] || s[595])
  s[2133] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[2] || s[57] && !s[179] && s[586]
  s[2134] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v3 = s[179] ? (s[69] ? s[596] : s[597]) : FIRST_DAY
  const v4 = s[179] ? (s[69] ? s[598] : s[597]) : NEVER
  const v5 = s[81] ? s[597] : Math.min(s[597], s[596])
  const v6 = s[81] ? s[597] : Math.max(s[597], s[598])
  const v7 = !(s[455] && !(!s[69] || !s[81] && s[136] >= 20635 /* 2026-07-01 */)) && (!s[179] || !s[69] || !s[81])
  const SDL_13f_1_dag = s[455] ? (v7 ? Math.min(v3, v5) : v5) : v3
  s[2135] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[455] ? (v7 ? Math.max(v4, v6) : v6) : v4
  s[2136] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[179] && (s[455] || v7)
  s[2137] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[179] || s[455] && s[82] || !(s[455] && !(!s[69] || !s[81] && s[136] >= 20635 /* 2026-07-01 */)) && (!s[179] || s[69] && s[82])
  s[2138] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v12 = !s[443] && s[599]
  const v13 = !s[600] && s[82]
  const SDL_16_2 = !s[2] || !s[600] && s[601] || s[600] && (!s[602] || v12)
  s[2139] = SDL_16_2
  const SDL_16_2_nej = !s[2] || !s[600] && s[603] || s[600] && (!s[602] || !v12)
  s[2140] = SDL_16_2_nej
  const SDL_16_2_ir = !s[2] || v13 || s[600] && !s[602]
  s[2141] = SDL_16_2_ir
  // SDL.16.2.dag: Opfølgningsplanen skal være lavet (SDL § 16)
  const SDL_16_2_dag_er = !s[2] || !s[600] && !s[81] || s[600] && (!s[602] || s[443] || s[599] || !s[585] || s[604])
  s[2144] = SDL_16_2_dag_er
  const SDL_16_2_dag_ir = !s[2] || v13 || s[600] && (!s[602] || !s[443] && !s[599] && s[585] && s[605])
  s[2145] = SDL_16_2_dag_ir
  const SDL_16_2_dag = s[2] ? (s[600] ? (s[602] ? (s[443] ? NEVER : s[599] ? f.andenOpfoelgningssamtale : s[585] ? s[606] : NEVER) : FIRST_DAY) : s[583]) : FIRST_DAY
  s[2142] = SDL_16_2_dag
  const SDL_16_2_dag_hoej = s[2] ? (s[600] ? (s[602] ? (s[443] ? NEVER : s[599] ? f.andenOpfoelgningssamtale : s[585] ? s[607] : NEVER) : NEVER) : s[584]) : NEVER
  s[2143] = SDL_16_2_dag_hoej
  // SDL.19.1: Opgaven kan overlades til en anden aktør (LOB § 17 a, stk. 1-3)
  const v21 = f.opgavenTilAktoeren === 'opgave' || f.opgavenTilAktoeren === 'vurdering_uarbejdsdygtig' || f.opgavenTilAktoeren === 'anden_afgoerelse' || f.opgavenTilAktoeren === 'afgoerelse_uarbejdsdygtig' && f.enigMedAktoeren
  const SDL_19_1 = !s[608] || v21
  s[2146] = SDL_19_1
  const SDL_19_1_nej = !s[608] || !v21
  s[2147] = SDL_19_1_nej
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v24 = f.udebliver && f.rimeligGrund === false && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[2] || v24
  s[2149] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[2] || !v24
  s[2150] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v27 = s[58] && (!s[407] && (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling') && f.andenVurderingIndhentet || s[609])
  const SDL_21a = !s[2] || v27
  s[2170] = SDL_21a
  const SDL_21a_nej = !s[2] || !v27
  s[2171] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v30 = s[610] && f.noedvendigBehandling || f.afviser === 'optraening' && f.hensigtsmaessigOptraening
  const SDL_21_1_2 = !s[2] || v30 && f.opfordret && (SDL_21a_nej || !s[2]) && f.skriftligtOrienteret
  s[2151] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[2] || !v30 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[2152] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[2] || f.forhalerHelbredelsen
  s[2153] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[2] || f.forhalerHelbredelsen === false
  s[2154] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v35 = f.partshoertOmOphoer && (f.harSvaretPaaPartshoering || f.partshoeringsfrist < f.vurderingsdato)
  const SDL_21_3 = !s[2] || v35
  s[2155] = SDL_21_3
  const SDL_21_3_nej = !s[2] || !v35
  s[2156] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v38 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[2] || v38
  s[2157] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[2] || !v38
  s[2158] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v41 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[2] ? v41 : FIRST_DAY
  s[2162] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[2] ? v41 : NEVER
  s[2163] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v44 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  const v45 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  const v46 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[634] = v46
  const SDL_21_4 = !s[2] || !v45 && v44 || v45 && (!v46 || (v44 || !s[2]) && f.genoptagetFoer === false)
  s[820] = SDL_21_4
  const SDL_21_4_nej = !s[2] || !v45 && SDL_21_4_dag < f.opfyldtIgen || v45 && (!v46 || SDL_21_4_dag < f.opfyldtIgen || f.genoptagetFoer)
  s[2160] = SDL_21_4_nej
  const SDL_21_4_ir = !s[2] || !v45 && !s[2] || v45 && !v46
  s[2161] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v50 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[2] ? v50 : FIRST_DAY
  s[2164] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[2] ? v50 : NEVER
  s[2165] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[2] || SDL_21_4_nej || SDL_21_4_ir
  s[2166] = SDL_21_4_fra_ir
}

function svar_55(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[714] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[716] = v1
  const v2 = shiftDays(s[134], 14)
  s[708] = v2
  const v3 = shiftDays(s[136], 14)
  s[709] = v3
  const v4 = v0 && !s[81] || !v0 && (v1 || !s[81])
  s[719] = v4
  const v5 = v0 && s[82] || !v0 && !v1 && s[82]
  s[724] = v5
  const v6 = v0 ? s[134] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[136] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[81] && s[140] && s[134] <= 15397 /* 2012-02-27 */
  const v9 = s[136] >= 15398 /* 2012-02-28 */
  s[718] = v9
  const v10 = s[134] <= 15516 /* 2012-06-25 */
  s[689] = v10
  const v11 = !s[81] && v9 && v10
  const v12 = v0 ? s[134] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[134] : v2
  const v13 = v0 ? s[136] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[136] : v3
  const v14 = s[136] >= 15517 /* 2012-06-26 */
  s[690] = v14
  const v15 = !s[81] && v14 && s[134] <= 18318 /* 2020-02-26 */
  const v16 = !s[81] && s[136] >= 18319 /* 2020-02-27 */ && s[134] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[134] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[134] : f.sygMedCovid19 ? s[134] : v2
  const v18 = v0 ? s[136] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[136] : f.sygMedCovid19 ? s[136] : v3
  const v19 = !s[81] && s[136] >= 18859 /* 2021-08-20 */ && s[134] <= 18953 /* 2021-11-22 */
  const v20 = !s[81] && s[136] >= 18954 /* 2021-11-23 */ && s[134] <= 19051 /* 2022-02-28 */
  const v21 = !s[81] && s[136] >= 19052 /* 2022-03-01 */ && s[137]
  const v22 = s[141] && v4
  s[721] = v22
  const v23 = v8 && v4
  s[720] = v23
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
  const SDL_41_1 = s[138] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[617] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[138] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[618] = SDL_41_1_hoej
  const SDL_41_1_er = s[138] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[615] = SDL_41_1_er
  const v51 = s[141] && v5
  s[722] = v51
  const v52 = v8 && v5
  s[723] = v52
  const SDL_41_1_ir = s[138] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[139]
  s[616] = SDL_41_1_ir
}

function svar_56(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[81] || !s[82] && s[134] === s[136]
  s[691] = v0
  const v1 = s[143] && s[149] < NEVER
  const v2 = s[143] && s[144] >= NEVER
  const v3 = Math.max(s[134], shiftDays(s[149], 1))
  const v4 = Math.max(s[136], shiftDays(s[144], 1))
  const v5 = s[143] && !s[81]
  const v6 = s[147] || s[82]
  const v7 = Math.max(s[134], v3)
  const v8 = Math.min(s[136], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[81]
  const v11 = s[147] && v5 && !s[81] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[134], v7) : s[134]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[136], v8) : s[136]) : v8
  const v15 = s[611] && s[612] < NEVER
  const v16 = s[611] && s[613] >= NEVER
  const v17 = Math.max(s[134], shiftDays(s[612], 1))
  const v18 = Math.max(s[136], shiftDays(s[613], 1))
  const v19 = s[611] && !s[81]
  const v20 = s[614] || s[82]
  const v21 = Math.max(s[134], v17)
  const v22 = Math.min(s[136], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[81]
  const v25 = s[614] && v19 && !s[81] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[134], v21) : s[134]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[136], v22) : s[136]) : v22
  const v29 = s[142] && (v9 || v10 || v11) || !s[142] && (s[156] && (v23 || v24 || v25) || !s[156] && (s[155] && (f.arbejdsskade && !s[81] || f.arbejdsskade === false && s[615]) || !s[155] && !s[81]))
  const v30 = s[142] && (v1 && v6 || v2 && s[82] || s[147] && s[82] || s[147] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[81] || !v5 && s[81]) && (!v5 || s[134] === v3))) || !s[142] && (s[156] && (v15 && v20 || v16 && s[82] || s[614] && s[82] || s[614] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[81] || !v19 && s[81]) && (!v19 || s[134] === v17))) || !s[156] && (s[155] && (f.arbejdsskade && s[82] || f.arbejdsskade === false && s[616]) || !s[155] && s[82]))
  const SDL_33_1 = s[138] ? FIRST_DAY : s[142] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[156] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[155] ? (f.arbejdsskade ? s[134] : s[617]) : s[134]
  s[2260] = SDL_33_1
  const SDL_33_1_hoej = s[138] ? NEVER : s[142] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[156] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[155] ? (f.arbejdsskade ? s[136] : s[618]) : s[136]
  s[2261] = SDL_33_1_hoej
  const SDL_33_1_er = s[138] || s[141] && v29 || s[154] && v29
  s[2262] = SDL_33_1_er
  const SDL_33_1_ir = s[138] || s[141] && v30 || s[154] && v30 || s[139]
  s[2263] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[148] || f.aftaleMedArbejdsgiver === false
  const v36 = s[570] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[138] || s[141] && v36 || s[154] && v36
  s[748] = SDL_56_1
  const SDL_56_1_nej = s[138] || s[141] && v35 || s[154] && v35
  s[750] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  const v40 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej || s[573]
  const v41 = SDL_33_1_ir && s[146]
  const v42 = SDL_56_1_nej || s[619]
  const v43 = s[146] && s[82]
  const v44 = !s[142] || !s[620] || (v40 || v41) && (v42 || v43) && (v40 || v42)
  const v45 = s[142] && s[620] && ((v39 || SDL_33_1_ir) && s[621] && (v39 || s[572]) || (SDL_56_1 || s[146]) && (s[622] || s[82]) && (SDL_56_1 || s[622]) || v41 && v43)
  const SDL_54_1 = s[138] || s[141] && v45 || s[154] && v45
  s[741] = SDL_54_1
  const SDL_54_1_nej = s[138] || s[141] && v44 || s[154] && v44
  s[744] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[2] || SDL_54_1
  s[2167] = SDL_21_5
  const SDL_21_5_nej = !s[2] || SDL_54_1_nej
  s[2168] = SDL_21_5_nej
  const SDL_21_5_ir = !s[2] || s[146]
  s[2169] = SDL_21_5_ir
  // SDL.24.1.meddelt: Stoppet virker tidligst fra (SDL § 24, stk. 1)
  const v51 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[2174] = v51
  const v52 = f.afgoerelsenErMeddelt ? Math.max(f.afgoerelsenMeddelt, f.aendringenSkalVirkeFra) : NEVER
  const SDL_24_1_meddelt = v51 ? v52 : FIRST_DAY
  s[2172] = SDL_24_1_meddelt
  const SDL_24_1_meddelt_hoej = v51 ? v52 : NEVER
  s[2173] = SDL_24_1_meddelt_hoej
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const SDL_24_1_ophoer_er = !v51 || f.ophoerErAfgjort === false || s[623]
  s[2177] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v51 || f.ophoerErAfgjort && s[624]
  s[2178] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v51 ? (f.ophoerErAfgjort ? Math.max(s[625], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[2175] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v51 ? (f.ophoerErAfgjort ? Math.max(s[626], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[2176] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v59 = s[169] && s[173] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[627] && (v59 || s[169] && s[175] >= 16252 /* 2014-07-01 */ && s[173] <= 2147483646)
  s[2179] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[627] && (v59 || s[169] && s[175] >= 13332 /* 2006-07-03 */ && s[173] <= 16251 /* 2014-06-30 */)
  s[2180] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[627] && (v59 || s[171] || s[169] && s[175] === NEVER) || s[628] || s[171]
  s[2181] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v63 = !s[81] && s[629]
  const SDL_24a_2 = v63 ? FIRST_DAY : s[155] ? s[134] : SDL_33_1
  s[2183] = SDL_24a_2
  const SDL_24a_2_hoej = v63 ? NEVER : s[155] ? s[136] : SDL_33_1_hoej
  s[2184] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[630] && (v63 || s[158] && (s[155] && !s[81] || !s[155] && SDL_33_1_er))
  s[2185] = SDL_24a_2_er
  const SDL_24a_2_ir = s[630] && (v63 || s[158] && (s[155] && s[82] || !s[155] && SDL_33_1_ir) || s[139]) || s[631]
  s[2186] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[2] || s[221] && (s[630] || s[632]) && f.laegenVurdererLivstruende
  s[2187] = SDL_24a_6
  const SDL_24a_6_nej = !s[2] || !s[221] || s[633] || f.laegenVurdererLivstruende === false
  s[2188] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v70 = s[221] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[2] || v70
  s[821] = SDL_24b_1
  const SDL_24b_1_nej = !s[2] || !v70
  s[2190] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v73 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[221] ? v73 : FIRST_DAY
  s[2191] = SDL_24b_2
  const SDL_24b_2_hoej = s[221] ? v73 : NEVER
  s[2192] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[221] || SDL_24b_1_nej || !s[2]
  s[2193] = SDL_24b_2_ir
}

function svar_57(f, s) {
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v0 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  const v1 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[2] ? (v0 ? (s[634] ? Math.min(s[172], v1) : FIRST_DAY) : s[172]) : FIRST_DAY
  s[2196] = SDL_25_2
  const SDL_25_2_hoej = s[2] ? (v0 ? (s[634] ? Math.min(s[174], v1) : NEVER) : s[174]) : NEVER
  s[2197] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[2] || !v0 && s[168] || v0 && (!s[634] || s[168]))
  s[2198] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[2] || !v0 && s[170] || v0 && (!s[634] || s[170])
  s[2199] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v6 = !s[81] && s[140] && s[629]
  const SDL_26_1_uger = s[138] ? -Infinity : v6 || s[158] ? (s[158] ? 0 : 91) : 91
  s[2207] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[138] ? Infinity : s[141] ? 91 : v6 ? 91 : 0
  s[2208] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[138] || s[141] || v6 || s[158]
  s[2209] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v10 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  const v11 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  const v12 = s[573] || s[177]
  const v13 = s[146] && s[178]
  const v14 = v10 || s[621] && (s[176] || s[178]) && (s[572] || s[176])
  const v15 = (v11 || s[146]) && (v12 || v13) && (v11 || v12)
  const v16 = s[146] && v13
  const v17 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 364
  const SDL_26_1 = v17 && (s[138] || s[141] && v14 || v6 && v14 || s[158])
  s[2200] = SDL_26_1
  const SDL_26_1_nej = v17 && (s[138] || s[141] && v15 || v6 && v15)
  s[2201] = SDL_26_1_nej
  const SDL_26_1_ir = !v17 || s[138] || s[141] && v16 || v6 && v16 || s[139]
  s[2202] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v21 = Math.max(s[173], 18330 /* 2020-03-09 */)
  const v22 = Math.max(s[175], 18330 /* 2020-03-09 */)
  const v23 = s[169] && v21 <= 18808 /* 2021-06-30 */
  const v24 = s[169] && s[175] >= 18330 /* 2020-03-09 */
  const v25 = s[169] && s[173] < 18330 /* 2020-03-09 */
  const v26 = s[169] && s[173] <= 18535 /* 2020-09-30 */
  const v27 = v25 || s[169] && s[175] > 18535 /* 2020-09-30 */
  const v28 = (v24 || s[171]) && (v26 || s[171]) && (v24 || v26)
  const v29 = countDays(s[77], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  const v30 = v24 || !v29 || f.fortsatRet9Marts2020 === false
  const v31 = (v25 || s[171]) && v29 && f.fortsatRet9Marts2020
  const v32 = v28 || v31
  const v33 = (v27 || s[171]) && v30
  const v34 = shiftDays(s[173], 1)
  s[663] = v34
  const v35 = shiftDays(s[175], 1)
  s[665] = v35
  const v36 = shiftDays(shiftMonths(v34, 3), -1)
  const v37 = shiftDays(shiftMonths(v35, 3), -1)
  const v38 = Math.max(v36, 18443 /* 2020-06-30 */)
  const v39 = Math.min(v37, 18443 /* 2020-06-30 */)
  const v40 = v28 && s[169]
  const v41 = s[171] && s[169] && v39 >= v38
  const v42 = v27 || v41
  const v43 = v27 ? 18443 /* 2020-06-30 */ : v38
  const v44 = v40 ? (v42 ? Math.min(v36, v43) : v36) : v43
  const v45 = v27 ? 18443 /* 2020-06-30 */ : v39
  const v46 = v40 ? (v42 ? Math.max(v37, v45) : v37) : v45
  const v47 = v28 && s[171]
  const v48 = v32 && (v40 || v27 || v41)
  const v49 = v33 && s[169]
  const v50 = v48 ? (v49 ? Math.min(s[173], v44) : v44) : s[173]
  const v51 = v48 ? (v49 ? Math.max(s[175], v46) : v46) : s[175]
  const v52 = v21 <= 2147483646
  const v53 = s[169] && v22 >= 18809 /* 2021-07-01 */ && v52
  const v54 = s[171] || s[169] && v22 === NEVER
  const v55 = v23 && (v48 || v49)
  const v56 = v53 && s[169]
  const SDL_26_1_covid_er = v55 || v56
  s[639] = SDL_26_1_covid_er
  const SDL_26_1_covid = v55 ? (v56 ? Math.min(s[173], v50) : v50) : s[173]
  s[637] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v55 ? (v56 ? Math.max(s[175], v51) : v51) : s[175]
  s[638] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v23 && (v32 && (v47 || s[171] && !((!s[169] || !s[171] && v36 === v37) && s[169] && (!s[169] || v36 === 18443 /* 2020-06-30 */))) || v33 && s[171]) || v53 && s[171] || v54
  s[640] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v61 = !s[169] || !s[171] && s[173] === s[175]
  s[683] = v61
  const v62 = s[169] && v52
  const v63 = v31 ? 18352 /* 2020-03-31 */ : NEVER
  const v64 = v30 ? NEVER : 18352 /* 2020-03-31 */
  const v65 = Math.max(s[173], v63)
  const v66 = Math.min(s[175], v64)
  const v67 = s[171] && s[169] && v66 >= v65
  const v68 = v27 || v67
  const v69 = v27 ? (v67 ? Math.min(v63, v65) : v63) : v65
  const SDL_26_1_fra = v40 ? (v68 ? Math.min(s[173], v69) : s[173]) : v69
  s[2203] = SDL_26_1_fra
  const v71 = v27 ? (v67 ? Math.max(v64, v66) : v64) : v66
  const SDL_26_1_fra_hoej = v40 ? (v68 ? Math.max(s[175], v71) : s[175]) : v71
  s[2204] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v62 && (v40 || v27 || v67)
  s[2205] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v62 && (v47 || s[171] && !(v61 && v63 === v64 && s[169] && (!s[169] || s[173] === v63))) || v54
  s[2206] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v75 = f.ugerISammenhaengendeSygeperiode <= 182
  const v76 = f.retErOpbrugt && !v75 && s[635]
  const SDL_26_2 = v76 && (s[138] || s[141] || v6 && v10 || s[158])
  s[2210] = SDL_26_2
  const SDL_26_2_nej = v76 && (s[138] || s[141] || v6 && v11)
  s[2211] = SDL_26_2_nej
  const SDL_26_2_ir = v76 && (s[138] || s[141] || v6 && s[146] || s[139]) || f.retErOpbrugt === false || v75 || s[636]
  s[2212] = SDL_26_2_ir
}

function svar_58(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[637])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[638])
  const v2 = s[639] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[639] && s[169]
  const v4 = v3 && s[173] < s[638]
  const v5 = s[639] && s[638] >= 18443 /* 2020-06-30 */
  const v6 = s[639] && s[637] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[640]) && (v6 || s[640]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[637], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[638], 1), 3), -1)
  const v10 = Math.max(s[637], v8)
  const v11 = Math.min(s[638], v9)
  const v12 = (v4 || s[640] || s[171]) && (v7 || s[640]) && (v4 || v7) && s[639]
  const v13 = (v3 && s[175] >= s[637] || s[639] && s[637] < 18443 /* 2020-06-30 */ || s[639] && s[638] > 18535 /* 2020-09-30 */) && s[639]
  const v14 = s[640] && s[639] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[637], v10) : s[637]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[638], v11) : s[638]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[639] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[639]
  const SDL_26_3_covid_er = v21 || v22
  s[2215] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[637], v17) : v17) : s[637]
  s[2213] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[638], v19) : v19) : s[638]
  s[2214] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[640] || v20 && s[640] || s[640] || s[639] && v1 === NEVER
  s[2216] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const SDL_26a_1_covid = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */ ? f.forlaengelsenSlutter : f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */ && f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */ ? (v27 >= 18443 /* 2020-06-30 */ ? v27 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[2217] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v29 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const SDL_26a_3_covid_ir = v29 >= NEVER
  s[2219] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v29 >= 18809 /* 2021-07-01 */ ? SDL_26a_1_covid : f.forlaengelsenSlutter < SDL_26a_1_covid && SDL_26a_1_covid >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */ ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[2218] = SDL_26a_3_covid
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v32 = Math.max(18330 /* 2020-03-09 */, SDL_26_3_covid)
  const v33 = Math.max(18330 /* 2020-03-09 */, SDL_26_3_covid_hoej)
  const v34 = SDL_26_3_covid_er && v32 <= 18808 /* 2021-06-30 */
  const v35 = SDL_26_3_covid_er && SDL_26_3_covid_hoej >= 18535 /* 2020-09-30 */
  const v36 = SDL_26_3_covid_er && SDL_26_3_covid <= 18566 /* 2020-10-31 */
  const v37 = shiftDays(shiftMonths(shiftDays(SDL_26_3_covid, 1), 1), -1)
  const v38 = shiftDays(shiftMonths(shiftDays(SDL_26_3_covid_hoej, 1), 1), -1)
  const v39 = Math.max(SDL_26_3_covid, v37)
  const v40 = Math.min(SDL_26_3_covid_hoej, v38)
  const v41 = (v35 || SDL_26_3_covid_ir) && (v36 || SDL_26_3_covid_ir) && (v35 || v36) && SDL_26_3_covid_er
  const v42 = (SDL_26_3_covid_er && SDL_26_3_covid < 18535 /* 2020-09-30 */ || SDL_26_3_covid_er && SDL_26_3_covid_hoej > 18566 /* 2020-10-31 */) && SDL_26_3_covid_er
  const v43 = SDL_26_3_covid_ir && SDL_26_3_covid_er && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(SDL_26_3_covid, v39) : SDL_26_3_covid) : v39
  const v46 = v41 ? (v44 ? Math.min(v37, v45) : v37) : v45
  const v47 = v42 ? (v43 ? Math.max(SDL_26_3_covid_hoej, v40) : SDL_26_3_covid_hoej) : v40
  const v48 = v41 ? (v44 ? Math.max(v38, v47) : v38) : v47
  const v49 = SDL_26_3_covid_er && v33 >= 18809 /* 2021-07-01 */ && v32 <= 2147483646
  const v50 = v34 && (v41 || v42 || v43)
  const v51 = v49 && SDL_26_3_covid_er
  const SDL_26c_covid_er = v50 || v51
  s[642] = SDL_26c_covid_er
  const SDL_26c_covid = v50 ? (v51 ? Math.min(SDL_26_3_covid, v46) : v46) : SDL_26_3_covid
  s[646] = SDL_26c_covid
  const SDL_26c_covid_hoej = v50 ? (v51 ? Math.max(SDL_26_3_covid_hoej, v48) : v48) : SDL_26_3_covid_hoej
  s[648] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v34 && SDL_26_3_covid_ir || v49 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v33 === NEVER
  s[644] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v56 = Math.max(18330 /* 2020-03-09 */, SDL_26a_3_covid)
  const v57 = v56 >= 18809 /* 2021-07-01 */
  const v58 = SDL_26a_3_covid >= 18535 /* 2020-09-30 */
  const v59 = !SDL_26a_3_covid_ir && v58
  const v60 = SDL_26a_3_covid <= 18566 /* 2020-10-31 */
  const v61 = !SDL_26a_3_covid_ir && v60
  const v62 = shiftDays(shiftMonths(shiftDays(SDL_26a_3_covid, 1), 1), -1)
  const v63 = Math.max(SDL_26a_3_covid, v62)
  const v64 = Math.min(SDL_26a_3_covid, v62)
  const v65 = (v59 || SDL_26a_3_covid_ir) && (v61 || SDL_26a_3_covid_ir) && (v59 || v61) && !SDL_26a_3_covid_ir
  const v66 = (!SDL_26a_3_covid_ir && !v58 || !SDL_26a_3_covid_ir && !v60) && !SDL_26a_3_covid_ir
  const v67 = SDL_26a_3_covid_ir && !SDL_26a_3_covid_ir && v64 >= v63
  const v68 = v66 || v67
  const v69 = v66 ? (v67 ? Math.min(SDL_26a_3_covid, v63) : SDL_26a_3_covid) : v63
  const v70 = v66 ? (v67 ? Math.max(SDL_26a_3_covid, v64) : SDL_26a_3_covid) : v64
  const v71 = !SDL_26a_3_covid_ir && v56 < NEVER
  const SDL_26d_covid = v57 ? SDL_26a_3_covid : v65 ? (v68 ? Math.min(v62, v69) : v62) : v69
  s[645] = SDL_26d_covid
  const SDL_26d_covid_hoej = v57 ? SDL_26a_3_covid : v65 ? (v68 ? Math.max(v62, v70) : v62) : v70
  s[647] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v71 && (!v57 && (v65 || v66 || v67) || v57 && !SDL_26a_3_covid_ir)
  s[641] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v71 || SDL_26a_3_covid_ir
  s[643] = SDL_26d_covid_ir
}

function svar_59(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[641] || f.forlaengelseErAfgjort === false && s[642]
  const v1 = f.forlaengelseErAfgjort && s[643] || f.forlaengelseErAfgjort === false && s[644]
  const v2 = f.forlaengelseErAfgjort ? s[645] : s[646]
  const v3 = f.forlaengelseErAfgjort ? s[647] : s[648]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  const v10 = v0 && v7 <= 18658 /* 2021-01-31 */
  const v11 = shiftDays(shiftMonths(v7, 3), -1)
  const v12 = shiftDays(shiftMonths(v8, 3), -1)
  const v13 = Math.max(v2, v11)
  const v14 = Math.min(v3, v12)
  const v15 = (v9 || v1) && (v10 || v1) && (v9 || v10) && v0
  const v16 = (v0 && v7 < 18567 /* 2020-11-01 */ || v0 && v8 > 18658 /* 2021-01-31 */) && v0
  const v17 = v1 && v0 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v2, v13) : v2) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(v3, v14) : v3) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = v0 && v5 >= 18809 /* 2021-07-01 */ && v4 <= 2147483646
  const v24 = v6 && (v15 || v16 || v17)
  const v25 = v23 && v0
  const SDL_26f_covid_er = v24 || v25
  s[2222] = SDL_26f_covid_er
  const SDL_26f_covid = v24 ? (v25 ? Math.min(v2, v20) : v20) : v2
  s[2220] = SDL_26f_covid
  const SDL_26f_covid_hoej = v24 ? (v25 ? Math.max(v3, v22) : v22) : v3
  s[2221] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v23 && v1 || v1 || v0 && v5 === NEVER
  s[2223] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  const v32 = SDL_26f_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26f_covid, 1)
  const v34 = shiftDays(SDL_26f_covid_hoej, 1)
  const v35 = SDL_26f_covid_er && v34 >= 18659 /* 2021-02-01 */
  const v36 = SDL_26f_covid_er && v33 <= 18686 /* 2021-02-28 */
  const v37 = shiftDays(shiftMonths(v33, 1), -1)
  const v38 = shiftDays(shiftMonths(v34, 1), -1)
  const v39 = Math.max(SDL_26f_covid, v37)
  const v40 = Math.min(SDL_26f_covid_hoej, v38)
  const v41 = (v35 || SDL_26f_covid_ir) && (v36 || SDL_26f_covid_ir) && (v35 || v36) && SDL_26f_covid_er
  const v42 = (SDL_26f_covid_er && v33 < 18659 /* 2021-02-01 */ || SDL_26f_covid_er && v34 > 18686 /* 2021-02-28 */) && SDL_26f_covid_er
  const v43 = SDL_26f_covid_ir && SDL_26f_covid_er && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(SDL_26f_covid, v39) : SDL_26f_covid) : v39
  const v46 = v41 ? (v44 ? Math.min(v37, v45) : v37) : v45
  const v47 = v42 ? (v43 ? Math.max(SDL_26f_covid_hoej, v40) : SDL_26f_covid_hoej) : v40
  const v48 = v41 ? (v44 ? Math.max(v38, v47) : v38) : v47
  const v49 = SDL_26f_covid_er && v31 >= 18809 /* 2021-07-01 */ && v30 <= 2147483646
  const v50 = v32 && (v41 || v42 || v43)
  const v51 = v49 && SDL_26f_covid_er
  const SDL_26g_covid_er = v50 || v51
  s[651] = SDL_26g_covid_er
  const SDL_26g_covid = v50 ? (v51 ? Math.min(SDL_26f_covid, v46) : v46) : SDL_26f_covid
  s[649] = SDL_26g_covid
  const SDL_26g_covid_hoej = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : v48) : SDL_26f_covid_hoej
  s[650] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v32 && SDL_26f_covid_ir || v49 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v31 === NEVER
  s[652] = SDL_26g_covid_ir
}

function svar_60(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[649])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[650])
  const v2 = s[651] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[649], 1)
  const v4 = shiftDays(s[650], 1)
  const v5 = s[651] && v4 >= 18687 /* 2021-03-01 */
  const v6 = s[651] && v3 <= 18747 /* 2021-04-30 */
  const v7 = shiftDays(shiftMonths(v3, 2), -1)
  const v8 = shiftDays(shiftMonths(v4, 2), -1)
  const v9 = Math.max(s[649], v7)
  const v10 = Math.min(s[650], v8)
  const v11 = (v5 || s[652]) && (v6 || s[652]) && (v5 || v6) && s[651]
  const v12 = (s[651] && v3 < 18687 /* 2021-03-01 */ || s[651] && v4 > 18747 /* 2021-04-30 */) && s[651]
  const v13 = s[652] && s[651] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[649], v9) : s[649]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[650], v10) : s[650]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[651] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[651]
  const SDL_26h_covid_er = v20 || v21
  s[2226] = SDL_26h_covid_er
  const SDL_26h_covid = v20 ? (v21 ? Math.min(s[649], v16) : v16) : s[649]
  s[2224] = SDL_26h_covid
  const SDL_26h_covid_hoej = v20 ? (v21 ? Math.max(s[650], v18) : v18) : s[650]
  s[2225] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[652] || v19 && s[652] || s[652] || s[651] && v1 === NEVER
  s[2227] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v26 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  const v27 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  const v28 = SDL_26h_covid_er && v26 <= 18808 /* 2021-06-30 */
  const v29 = shiftDays(SDL_26h_covid, 1)
  const v30 = shiftDays(SDL_26h_covid_hoej, 1)
  const v31 = SDL_26h_covid_er && v30 >= 18748 /* 2021-05-01 */
  const v32 = SDL_26h_covid_er && v29 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(shiftMonths(v29, 2), -1)
  const v34 = shiftDays(shiftMonths(v30, 2), -1)
  const v35 = Math.max(SDL_26h_covid, v33)
  const v36 = Math.min(SDL_26h_covid_hoej, v34)
  const v37 = (v31 || SDL_26h_covid_ir) && (v32 || SDL_26h_covid_ir) && (v31 || v32) && SDL_26h_covid_er
  const v38 = (SDL_26h_covid_er && v29 < 18748 /* 2021-05-01 */ || SDL_26h_covid_er && v30 > 18808 /* 2021-06-30 */) && SDL_26h_covid_er
  const v39 = SDL_26h_covid_ir && SDL_26h_covid_er && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(SDL_26h_covid, v35) : SDL_26h_covid) : v35
  const v42 = v37 ? (v40 ? Math.min(v33, v41) : v33) : v41
  const v43 = v38 ? (v39 ? Math.max(SDL_26h_covid_hoej, v36) : SDL_26h_covid_hoej) : v36
  const v44 = v37 ? (v40 ? Math.max(v34, v43) : v34) : v43
  const v45 = SDL_26h_covid_er && v27 >= 18809 /* 2021-07-01 */ && v26 <= 2147483646
  const v46 = v28 && (v37 || v38 || v39)
  const v47 = v45 && SDL_26h_covid_er
  const SDL_26i_covid_er = v46 || v47
  s[2230] = SDL_26i_covid_er
  const SDL_26i_covid = v46 ? (v47 ? Math.min(SDL_26h_covid, v42) : v42) : SDL_26h_covid
  s[2228] = SDL_26i_covid
  const SDL_26i_covid_hoej = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : v44) : SDL_26h_covid_hoej
  s[2229] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v28 && SDL_26h_covid_ir || v45 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v27 === NEVER
  s[2231] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v52 = s[653] && s[654] && s[655] <= 14691 /* 2010-03-23 */
  const v53 = s[653] && s[656] >= 14692 /* 2010-03-24 */ && s[657]
  const SDL_27_1_2_uger = s[130] ? -Infinity : v52 ? 182 : v53 ? 273 : s[658] ? 273 : 483
  s[2234] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[130] ? Infinity : v53 || s[659] ? (s[659] ? (s[660] ? 483 : 273) : 273) : 182
  s[2235] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[130] || v52 || v53 || s[658] || s[660]
  s[2236] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v57 = s[653] && s[654] && s[661]
  const v58 = s[171] || s[124]
  const SDL_27_1_2_slut_er = s[130] || v57 && s[169] && SDL_27_1_2_uger_er
  s[675] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[130] ? FIRST_DAY : shiftDays(s[173], SDL_27_1_2_uger)
  s[673] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[130] ? NEVER : shiftDays(s[175], SDL_27_1_2_uger_hoej)
  s[674] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[130] || v57 && v58 || s[133]
  s[682] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v63 = allPeriods(f.ventetidPaaSygehus)
  const v64 = without(ALL_DAYS, v63)
  const v65 = s[169] && s[662]
  const SDL_27_1_3_slut = s[130] ? FIRST_DAY : dayReaching(v64, s[663], s[664])
  s[676] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[130] ? NEVER : dayReaching(v64, s[665], s[666])
  s[677] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[130] || s[131] && v65 || s[132] && v65
  s[678] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[130] || s[131] && v58 || s[132] && v58 || s[133]
  s[684] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v70 = shiftDays(s[173], 182)
  const v71 = s[658] && s[169]
  const v72 = s[667] || s[668]
  const v73 = s[668] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[130] ? FIRST_DAY : s[131] ? FIRST_DAY : v71 ? (v72 ? Math.min(v70, v73) : v70) : v73
  s[679] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[130] ? NEVER : s[131] ? NEVER : v72 ? NEVER : shiftDays(s[175], 182)
  s[680] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[130] || s[131] || v71 || s[667] || s[668]
  s[681] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[130] || s[131] || s[658] && s[171] || s[668] || s[133]
  s[685] = SDL_27_1_4_slut_ir
}

function svar_61(f, s) {
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v0 = s[114] || s[118] || s[119] || s[120]
  const v1 = s[669] && s[670] && s[671] && s[672] && (s[121] || s[123] || s[125] || s[126])
  const v2 = Math.max(s[173], s[673])
  const v3 = Math.min(s[175], s[674])
  const v4 = s[115] && s[675]
  const v5 = s[127] && s[169]
  const v6 = s[124] && s[675] && s[169] && v3 >= v2
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(s[173], v2) : s[173]) : v2
  const v9 = v5 ? (v6 ? Math.max(s[175], v3) : s[175]) : v3
  const v10 = Math.max(s[173], s[676])
  const v11 = Math.min(s[175], s[677])
  const v12 = s[116] && s[678]
  const v13 = s[128] && s[169]
  const v14 = s[124] && s[678] && s[169] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[173], v10) : s[173]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[175], v11) : s[175]) : v11
  const v18 = Math.max(s[173], s[679])
  const v19 = Math.min(s[175], s[680])
  const v20 = s[117] && s[681]
  const v21 = s[129] && s[169]
  const v22 = s[122] && s[681] && s[169] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[173], v18) : s[173]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[175], v19) : s[175]) : v19
  const v26 = Math.max(v20 ? (v23 ? Math.min(s[679], v24) : s[679]) : v24, v4 ? (v7 ? Math.min(s[673], v8) : s[673]) : v8, v12 ? (v15 ? Math.min(s[676], v16) : s[676]) : v16)
  const v27 = Math.max(v20 ? (v23 ? Math.max(s[680], v25) : s[680]) : v25, v4 ? (v7 ? Math.max(s[674], v9) : s[674]) : v9, v12 ? (v15 ? Math.max(s[677], v17) : s[677]) : v17)
  const v28 = (v4 || v5 || v6) && (v12 || v13 || v14) && (v20 || v21 || v22)
  const v29 = s[115] && s[682] || s[127] && s[171] || s[124] && s[682] && s[171] || s[124] && !((!s[675] || !s[682] && s[673] === s[674]) && s[683] && (s[675] && s[169] || !s[675] && !s[169]) && (!s[675] || s[173] === s[673])) || s[116] && s[684] || s[128] && s[171] || s[124] && s[684] && s[171] || s[124] && !((!s[678] || !s[684] && s[676] === s[677]) && s[683] && (s[678] && s[169] || !s[678] && !s[169]) && (!s[678] || s[173] === s[676])) || s[117] && s[685] || s[129] && s[171] || s[122] && s[685] && s[171] || s[122] && !((!s[681] || !s[685] && s[679] === s[680]) && s[683] && (s[681] && s[169] || !s[681] && !s[169]) && (!s[681] || s[173] === s[679]))
  const v30 = v1 && v28
  const v31 = s[686] && v28 && v27 >= NEVER
  const v32 = v0 || v30 || v31
  const v33 = v1 && v29 || s[686] && !((!v28 || !v29 && v26 === v27) && v28 && v26 === NEVER)
  const SDL_27_1_slut = s[130] ? FIRST_DAY : v30 || v31 ? (v30 ? v26 : NEVER) : NEVER
  s[2240] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[130] ? NEVER : v0 ? NEVER : v27
  s[2241] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[176] && (s[130] || s[131] && v32 || s[132] && v32)
  s[2242] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[176] && (s[130] || s[131] && v33 || s[132] && v33 || s[133]) || s[687]
  s[2243] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[635] && !s[81] && (!s[688] || f.laegenVenterArbejdeInden26Uger)
  s[2244] = SDL_29_1
  const SDL_29_1_nej = s[635] && !s[81] && (!s[688] || f.laegenVenterArbejdeInden26Uger === false)
  s[2245] = SDL_29_1_nej
  const SDL_29_1_ir = s[635] && (s[81] || !s[688]) || s[636]
  s[2246] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v41 = Math.max(s[80], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[2] ? v41 : FIRST_DAY
  s[2250] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[2] ? v41 : NEVER
  s[2251] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[2]
  s[2252] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v45 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v46 = f.fyldestgoerendeBegrundelse === false || !s[81]
  const v47 = f.fyldestgoerendeBegrundelse && s[82]
  const v48 = f.sygemeldtITide && !s[81] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v46 || f.indsigelseModSenSygemelding === false && !s[81])
  const v49 = f.sygemeldtITide && s[82] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v47 || f.indsigelseModSenSygemelding === false && s[82])
  const SDL_35_2 = s[138] ? FIRST_DAY : f.sygemeldtITide ? s[134] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[134] : v45) : s[134]
  s[2266] = SDL_35_2
  const SDL_35_2_hoej = s[138] ? NEVER : f.sygemeldtITide ? s[136] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[136] : v45) : s[136]
  s[2267] = SDL_35_2_hoej
  const SDL_35_2_er = s[145] && (s[138] || s[141] && v48 || s[154] && v48)
  s[2268] = SDL_35_2_er
  const SDL_35_2_ir = s[145] && (s[138] || s[141] && v49 || s[154] && v49 || s[139]) || s[148] || s[146]
  s[2269] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v54 = !s[81] && s[135] && s[689]
  const v55 = !s[81] && s[690] && s[137]
  s[706] = v55
  const SDL_35_3 = s[138] ? FIRST_DAY : v54 ? FIRST_DAY : s[134]
  s[2270] = SDL_35_3
  const SDL_35_3_hoej = s[138] ? NEVER : v54 ? NEVER : s[136]
  s[2271] = SDL_35_3_hoej
  const SDL_35_3_er = s[156] && (s[138] || v54 || v55 && !s[81])
  s[2272] = SDL_35_3_er
  const SDL_35_3_ir = !s[156] || s[138] || v54 || v55 && s[82] || s[139]
  s[2273] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v60 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  const v61 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  const v62 = f.fyldestgoerendeBegrundelse ? s[134] : f.anmeldtTilAkasse
  const v63 = f.fyldestgoerendeBegrundelse ? s[136] : f.anmeldtTilAkasse
  const v64 = Math.max(s[134], v62)
  const v65 = Math.min(s[136], v63)
  const v66 = v60 && !s[81]
  const v67 = v61 && v46
  const v68 = SDL_35_3_ir && !s[81] && v65 >= v64
  const v69 = v67 || v68
  const v70 = v67 ? (v68 ? Math.min(v62, v64) : v62) : v64
  const v71 = v67 ? (v68 ? Math.max(v63, v65) : v63) : v65
  const SDL_35_3_fra = s[138] ? FIRST_DAY : v54 ? FIRST_DAY : v66 ? (v69 ? Math.min(s[134], v70) : s[134]) : v70
  s[2274] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[138] ? NEVER : v54 ? NEVER : v66 ? (v69 ? Math.max(s[136], v71) : s[136]) : v71
  s[2275] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[156] && (s[138] || v54 || v55 && (v66 || v67 || v68))
  s[2276] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[156] || s[138] || v54 || v55 && (v60 && s[82] || v61 && v47 || SDL_35_3_ir && s[82] && v47 || SDL_35_3_ir && !(s[691] && (!v46 || !v47 && v62 === v63) && (!s[81] || s[81] && !v46) && (s[81] || s[134] === v62))) || s[139]
  s[2277] = SDL_35_3_fra_ir
}

function svar_62(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[701] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[702] = v1
  const v2 = shiftDays(s[134], 7)
  s[715] = v2
  const v3 = shiftDays(s[136], 7)
  s[717] = v3
  const v4 = v0 || !s[81]
  s[705] = v4
  const v5 = !v0 && s[82]
  s[710] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[134] <= 15426 /* 2012-03-27 */
  s[698] = v8
  const v9 = !s[81] && s[140] && v8
  s[711] = v9
  const v10 = s[136] >= 15427 /* 2012-03-28 */
  const v11 = !s[81] && v10 && s[689]
  s[707] = v11
  const v12 = !s[81] && s[690] && s[150]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[134], 21)
  s[699] = v14
  const v15 = shiftDays(s[136], 21)
  s[700] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = v0 || s[620] || !s[81]
  const v18 = v0 ? v16 : s[620] ? NEVER : v14
  const v19 = v0 ? v16 : s[620] ? NEVER : v15
  const v20 = !s[156] && !v0 && !s[620] && s[82]
  const v21 = s[692] && !s[81]
  const v22 = s[692] && s[82]
  const v23 = s[692] ? v2 : f.underretningsbrevSendt ? v13 : s[156] ? v14 : v18
  const v24 = s[692] ? v3 : f.underretningsbrevSendt ? v13 : s[156] ? v15 : v19
  const v25 = s[692] ? v2 : f.underretningsbrevSendt ? v13 : s[156] ? v16 : v18
  const v26 = s[692] ? v3 : f.underretningsbrevSendt ? v13 : s[156] ? v16 : v19
  const v27 = s[141] && v4
  const v28 = v9 && v4
  const v29 = v12 && (v21 || !s[692] && (f.underretningsbrevSendt || s[156] && !s[81] || !s[156] && v17))
  const v30 = s[153] && (v21 || !s[692] && (f.underretningsbrevSendt || s[156] || v17))
  const v31 = v11 || v29 || v30
  const v32 = v11 ? FIRST_DAY : v29 ? (v30 ? Math.min(v23, v25) : v23) : v25
  const v33 = v28 || v31
  const v34 = v28 ? (v31 ? Math.min(v6, v32) : v6) : v32
  const SDL_38_1 = s[138] ? FIRST_DAY : v27 ? (v33 ? Math.min(v6, v34) : v6) : v34
  s[2278] = SDL_38_1
  const v36 = v11 ? NEVER : v29 ? (v30 ? Math.max(v24, v26) : v24) : v26
  const v37 = v28 ? (v31 ? Math.max(v7, v36) : v7) : v36
  const SDL_38_1_hoej = s[138] ? NEVER : v27 ? (v33 ? Math.max(v7, v37) : v7) : v37
  s[2279] = SDL_38_1_hoej
  const v39 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const SDL_38_1_er = v39 && (s[138] || v27 || v28 || v11 || v29 || v30)
  s[2280] = SDL_38_1_er
  const SDL_38_1_ir = !v39 || s[138] || s[141] && v5 || v9 && v5 || v11 || v12 && (v22 || !s[692] && f.underretningsbrevSendt === false && (s[693] || v20)) || s[153] && (v22 || !s[692] && f.underretningsbrevSendt === false && v20) || s[139]
  s[2281] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v42 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v43 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v39 && (s[138] || s[141] && v42 || s[154] && v42)
  s[2286] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v39 && (s[138] || s[141] && v43 || s[154] && v43)
  s[2287] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v39 || s[138] || s[141] && SDL_38_1_ir || s[154] && SDL_38_1_ir || s[139]
  s[2288] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v47 = s[142] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  const v48 = (!s[81] && s[584] >= f.anmodningModtaget || s[82]) && f.undskyldendeForhold || v47
  const v49 = (!s[81] && s[583] < f.anmodningModtaget || f.undskyldendeForhold === false) && !v47
  const v50 = !s[81] && v10 && s[134] <= 19722 /* 2023-12-31 */
  const v51 = !s[81] && s[136] >= 19723 /* 2024-01-01 */ && s[137]
  const SDL_38_8 = v39 && (s[138] || s[141] && v48 || v9 && v48 || v50 && v48 || v51 && v48)
  s[2289] = SDL_38_8
  const SDL_38_8_nej = v39 && (s[138] || s[141] && v49 || v9 && v49 || v50 && v49 || v51 && v49)
  s[2290] = SDL_38_8_nej
  const SDL_38_8_ir = !v39 || s[146]
  s[2291] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v55 = Math.max(s[134], f.anmodningModtaget)
  const v56 = Math.min(s[136], f.anmodningModtaget)
  const v57 = SDL_38_8 && !s[81]
  const v58 = SDL_38_8_ir && !s[81] && v56 >= v55
  const v59 = SDL_38_8_nej || v58
  const v60 = SDL_38_8_nej ? (v58 ? Math.min(f.anmodningModtaget, v55) : f.anmodningModtaget) : v55
  const v61 = v57 ? (v59 ? Math.min(s[134], v60) : s[134]) : v60
  const v62 = SDL_38_8_nej ? (v58 ? Math.max(f.anmodningModtaget, v56) : f.anmodningModtaget) : v56
  const v63 = v57 ? (v59 ? Math.max(s[136], v62) : s[136]) : v62
  const v64 = v57 || SDL_38_8_nej || v58
  const v65 = SDL_38_8 && s[82] || SDL_38_8_ir && !(s[691] && !s[81] && (s[81] || s[134] === f.anmodningModtaget))
  const v66 = Math.max(s[134], v61)
  const v67 = Math.min(s[136], v63)
  const v68 = SDL_38_7_tide && !s[81]
  const v69 = SDL_38_7_tide_nej && v64
  const v70 = SDL_38_7_tide_ir && !s[81] && v64 && v67 >= v66
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v61, v66) : v61) : v66
  const v73 = v69 ? (v70 ? Math.max(v63, v67) : v63) : v67
  const v74 = v68 || v69 || v70
  const v75 = SDL_38_7_tide && s[82] || SDL_38_7_tide_nej && v65 || SDL_38_7_tide_ir && s[82] && v65 || SDL_38_7_tide_ir && !(s[691] && (!v64 || !v65 && v61 === v63) && (!s[81] && v64 || s[81] && !v64) && (s[81] || s[134] === v61))
  const SDL_38_7 = s[138] ? FIRST_DAY : v68 ? (v71 ? Math.min(s[134], v72) : s[134]) : v72
  s[2282] = SDL_38_7
  const SDL_38_7_hoej = s[138] ? NEVER : v68 ? (v71 ? Math.max(s[136], v73) : s[136]) : v73
  s[2283] = SDL_38_7_hoej
  const SDL_38_7_er = v39 && (s[138] || s[141] && v74 || v9 && v74 || v50 && v74 || v51 && v74)
  s[2284] = SDL_38_7_er
  const SDL_38_7_ir = !v39 || s[138] || s[141] && v75 || v9 && v75 || v50 && v75 || v51 && v75 || s[139]
  s[2285] = SDL_38_7_ir
}

function svar_63(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[567] && s[79] >= s[694]
  const v1 = s[567] && s[79] < s[695]
  const v2 = shiftDays(s[134], 28)
  s[757] = v2
  const v3 = shiftDays(s[136], 28)
  s[758] = v3
  const v4 = !s[620] || !s[81]
  const v5 = s[620] && s[82]
  const v6 = s[620] ? v2 : NEVER
  const v7 = s[620] ? v3 : NEVER
  const v8 = v4 && v7 >= NEVER
  const v9 = v0 && v4
  const v10 = s[571] && v8
  const v11 = v9 ? v6 : NEVER
  const v12 = v1 ? NEVER : v7
  const v13 = v9 ? (v1 || v10 ? Math.max(v7, v12) : v7) : v12
  const v14 = v9 || v1 || v10
  const v15 = v0 && v5 || s[571] && !((!v4 || !v5 && v6 === v7) && v4 && (!v4 || v6 === NEVER))
  const v16 = !s[81] && s[140] && s[696]
  const v17 = !s[81] && s[697] && s[698]
  const v18 = !s[81] && s[79] >= s[699]
  s[761] = v18
  const v19 = !s[81] && s[79] < s[700]
  s[759] = v19
  const v20 = v18 && v4
  const v21 = s[82] && v8
  const v22 = v20 ? v6 : NEVER
  const v23 = v19 ? NEVER : v7
  const v24 = v20 ? (v19 || v21 ? Math.max(v7, v23) : v7) : v23
  const v25 = f.arbejdsgiverensBetaling === 'ingen'
  const v26 = s[701] ? s[702] : s[703]
  const v27 = s[701] ? s[702] : s[704]
  const v28 = v0 && s[705]
  const v29 = s[571] && s[705] && v27 >= NEVER
  const v30 = v1 ? NEVER : v27
  const v31 = s[141] && v14
  const v32 = v16 && v14
  const v33 = v17 && (v20 || v19 || v21)
  const v34 = s[706] && (v25 && !s[81] || !v25 && (v28 || v1 || v29))
  const v35 = s[707] || v34
  const v36 = s[707] ? FIRST_DAY : v25 ? s[708] : v28 ? v26 : NEVER
  const v37 = v33 || v35
  const v38 = v33 ? (v35 ? Math.min(v22, v36) : v22) : v36
  const v39 = v32 || v37
  const v40 = v32 ? (v37 ? Math.min(v11, v38) : v11) : v38
  const SDL_40_1 = s[138] ? FIRST_DAY : v31 ? (v39 ? Math.min(v11, v40) : v11) : v40
  s[2292] = SDL_40_1
  const v42 = s[707] ? NEVER : v25 ? s[709] : v28 ? (v1 || v29 ? Math.max(v27, v30) : v27) : v30
  const v43 = v33 ? (v35 ? Math.max(v24, v42) : v24) : v42
  const v44 = v32 ? (v37 ? Math.max(v13, v43) : v13) : v43
  const SDL_40_1_hoej = s[138] ? NEVER : v31 ? (v39 ? Math.max(v13, v44) : v13) : v44
  s[2293] = SDL_40_1_hoej
  const SDL_40_1_er = s[142] && (s[138] || v31 || v32 || v33 || s[707] || v34)
  s[2294] = SDL_40_1_er
  const SDL_40_1_ir = !s[142] || s[138] || s[141] && v15 || v16 && v15 || v17 && (v18 && v5 || s[82] && !((!v4 || !v5 && v6 === v7) && v4 && (!v4 || v6 === NEVER))) || s[707] || s[706] && (v25 && s[82] || !v25 && (v0 && s[710] || s[571] && !((!s[705] || !s[710] && v26 === v27) && s[705] && (!s[705] || v26 === NEVER)))) || s[139]
  s[2295] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v48 = !s[81] && s[690] && s[134] <= 16248 /* 2014-06-27 */
  const v49 = shiftDays(f.anmeldtTilAkasse, 7)
  const v50 = !s[81] && s[136] >= 16249 /* 2014-06-28 */ && s[134] <= 16658 /* 2015-08-11 */
  const v51 = !s[81] && s[136] >= 16659 /* 2015-08-12 */ && s[137]
  const v52 = f.oplystDelvistLedig ? v49 : shiftDays(f.anmeldtTilAkasse, 21)
  const v53 = v50 || v51
  const v54 = v50 ? FIRST_DAY : v52
  const v55 = s[707] || v48 || v53
  const SDL_40a_1 = s[138] ? FIRST_DAY : s[711] || v55 ? (v55 ? (s[707] ? FIRST_DAY : v48 ? (v53 ? Math.min(v49, v54) : v49) : v54) : NEVER) : NEVER
  s[2296] = SDL_40a_1
  const v57 = v50 ? NEVER : v52
  const SDL_40a_1_hoej = s[138] ? NEVER : s[141] ? NEVER : s[711] ? NEVER : s[707] ? NEVER : v48 ? (v53 ? Math.max(v49, v57) : v49) : v57
  s[2297] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[156] && (s[138] || s[141] || s[711] || s[707] || v48 || v50 || v51)
  s[2298] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[156] || s[138] || s[707] || v50 || s[139]
  s[2299] = SDL_40a_1_ir
  // SDL.42.1.ved-siden-af: Sygedagpenge også for virksomheden ved siden af jobbet (SDL § 42, stk. 1)
  const v61 = !s[81] && s[135] && s[134] <= 19265 /* 2022-09-30 */
  const v62 = !s[81] && s[136] >= 19266 /* 2022-10-01 */ && s[137]
  const v63 = s[142] && f.driverVirksomhedVedSidenAf
  const SDL_42_1_ved_siden_af = v63 && (s[138] || v61 && s[712] || v62 && s[712])
  s[2300] = SDL_42_1_ved_siden_af
  const SDL_42_1_ved_siden_af_nej = v63 && (s[138] || v61 && s[713] || v62 && s[713])
  s[2301] = SDL_42_1_ved_siden_af_nej
  const SDL_42_1_ved_siden_af_ir = !v63 || s[138] || v61 && s[146] || v62 && s[146] || s[139]
  s[2302] = SDL_42_1_ved_siden_af_ir
}

function svar_64(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(f.tredjeFravaersdag, 7)
  const v1 = s[714] ? s[715] : s[716] ? v0 : s[699]
  const v2 = s[714] ? s[717] : s[716] ? v0 : s[700]
  const v3 = !s[81] && s[718] && s[137]
  const v4 = f.aftaleForSelvstaendig ? s[715] : v1
  const v5 = f.aftaleForSelvstaendig ? s[717] : v2
  const v6 = v3 && (f.aftaleForSelvstaendig && !s[81] || f.aftaleForSelvstaendig === false && s[719])
  const v7 = s[720] || v6
  const v8 = s[720] ? (v6 ? Math.min(v1, v4) : v1) : v4
  const SDL_43_1 = s[138] ? FIRST_DAY : s[721] ? (v7 ? Math.min(v1, v8) : v1) : v8
  s[2303] = SDL_43_1
  const v10 = s[720] ? (v6 ? Math.max(v2, v5) : v2) : v5
  const SDL_43_1_hoej = s[138] ? NEVER : s[721] ? (v7 ? Math.max(v2, v10) : v2) : v10
  s[2304] = SDL_43_1_hoej
  const SDL_43_1_er = s[155] && (s[138] || s[721] || s[720] || v6)
  s[2305] = SDL_43_1_er
  const SDL_43_1_ir = !s[155] || s[138] || s[722] || s[723] || v3 && (f.aftaleForSelvstaendig && s[82] || f.aftaleForSelvstaendig === false && s[724]) || s[139]
  s[2306] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v14 = !s[81] && s[583] < f.selvstaendigAnmeldt
  const v15 = v14 || f.undskyldendeForhold === false
  const v16 = !s[81] && s[584] >= f.selvstaendigAnmeldt || s[82]
  const v17 = v16 && f.undskyldendeForhold
  const v18 = !s[81] && s[140] && s[134] <= 15111 /* 2011-05-17 */
  s[754] = v18
  const v19 = !s[81] && s[136] >= 15112 /* 2011-05-18 */ && s[134] <= 15207 /* 2011-08-21 */
  s[755] = v19
  const v20 = f.undskyldendeForhold || f.nemrefusionNede
  const v21 = v14 || !v20
  const v22 = v16 && v20
  const v23 = !s[81] && s[136] >= 15208 /* 2011-08-22 */ && s[137]
  s[756] = v23
  const SDL_43_5 = s[155] && (s[138] || s[141] && v17 || v18 && v17 || v19 && v22 || v23 && v22)
  s[2314] = SDL_43_5
  const SDL_43_5_nej = s[155] && (s[138] || s[141] && v15 || v18 && v15 || v19 && v21 || v23 && v21)
  s[2315] = SDL_43_5_nej
  const SDL_43_5_ir = !s[155] || s[146]
  s[2316] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v27 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  const v28 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  const v29 = Math.max(s[134], f.selvstaendigAnmeldt)
  const v30 = Math.min(s[136], f.selvstaendigAnmeldt)
  const v31 = SDL_43_5 && !s[81]
  const v32 = SDL_43_5_ir && !s[81] && v30 >= v29
  const v33 = SDL_43_5_nej || v32
  const v34 = SDL_43_5_nej ? (v32 ? Math.min(f.selvstaendigAnmeldt, v29) : f.selvstaendigAnmeldt) : v29
  const v35 = v31 ? (v33 ? Math.min(s[134], v34) : s[134]) : v34
  const v36 = SDL_43_5_nej ? (v32 ? Math.max(f.selvstaendigAnmeldt, v30) : f.selvstaendigAnmeldt) : v30
  const v37 = v31 ? (v33 ? Math.max(s[136], v36) : s[136]) : v36
  const v38 = v31 || SDL_43_5_nej || v32
  const v39 = SDL_43_5 && s[82] || SDL_43_5_ir && !(s[691] && !s[81] && (s[81] || s[134] === f.selvstaendigAnmeldt))
  const v40 = Math.max(s[134], v35)
  const v41 = Math.min(s[136], v37)
  const v42 = v27 && !s[81]
  const v43 = v28 && v38
  const v44 = SDL_43_1_ir && !s[81] && v38 && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(v35, v40) : v35) : v40
  const v47 = v43 ? (v44 ? Math.max(v37, v41) : v37) : v41
  const v48 = v42 || v43 || v44
  const v49 = v27 && s[82] || v28 && v39 || SDL_43_1_ir && s[82] && v39 || SDL_43_1_ir && !(s[691] && (!v38 || !v39 && v35 === v37) && (!s[81] && v38 || s[81] && !v38) && (s[81] || s[134] === v35))
  const SDL_43_4 = s[138] ? FIRST_DAY : v42 ? (v45 ? Math.min(s[134], v46) : s[134]) : v46
  s[2307] = SDL_43_4
  const SDL_43_4_hoej = s[138] ? NEVER : v42 ? (v45 ? Math.max(s[136], v47) : s[136]) : v47
  s[2308] = SDL_43_4_hoej
  const SDL_43_4_er = s[155] && (s[138] || s[141] && v48 || s[154] && v48)
  s[2309] = SDL_43_4_er
  const SDL_43_4_ir = !s[155] || s[138] || s[141] && v49 || s[154] && v49 || s[139]
  s[2310] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[155] && (s[138] || s[141] && v27 || s[154] && v27)
  s[2311] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[155] && (s[138] || s[141] && v28 || s[154] && v28)
  s[2312] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[155] || s[138] || s[141] && SDL_43_1_ir || s[154] && SDL_43_1_ir || s[139]
  s[2313] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v57 = s[714] ? 8500 : s[716] ? 5500 : 0
  const SDL_45_4 = s[2] ? v57 : -Infinity
  s[2317] = SDL_45_4
  const SDL_45_4_hoej = s[2] ? v57 : Infinity
  s[2318] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[2] ? f.dagpengePrUge : -Infinity
  s[734] = SDL_51_1
  const SDL_51_1_hoej = s[2] ? f.dagpengePrUge : Infinity
  s[735] = SDL_51_1_hoej
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v62 = f.selvstaendigForsikring === 'ingen'
  s[751] = v62
  const v63 = quotient([s[32], 2], [3], 'nærmeste', 100)
  const v64 = quotient([s[33], 2], [3], 'nærmeste', 100)
  const SDL_52_1_er = !s[2] || v62 || !(!s[35] && !s[36] && s[32] === s[33])
  s[727] = SDL_52_1_er
  const SDL_52_1_ir = !s[2] || !v62 && s[38] || s[36]
  s[728] = SDL_52_1_ir
  const SDL_52_1 = s[2] ? Math.min(s[32], v62 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[35] ? Math.min(v63, v64) : -Infinity)) : -Infinity
  s[725] = SDL_52_1
  const SDL_52_1_hoej = s[2] ? Math.min(s[33], v62 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[35] ? Math.max(v63, v64) : Infinity)) : Infinity
  s[726] = SDL_52_1_hoej
}

function svar_65(f, s) {
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v0 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  const v1 = s[725] > -Infinity && s[726] < Infinity
  const v2 = quotient([s[725], 3], [4], 'nærmeste', 1)
  const v3 = quotient([s[726], 3], [4], 'nærmeste', 1)
  const v4 = s[727] && !(!v1 && (!s[727] || !s[728] && s[725] === s[726]))
  const v5 = s[728] || !v1
  const v6 = quotient([s[725]], [2], 'nærmeste', 1)
  const v7 = quotient([s[726]], [2], 'nærmeste', 1)
  const v8 = s[395] && s[727]
  const v9 = s[395] && s[728]
  const SDL_53_3_er = !v0 || v8 || !s[395] && (s[729] && v4 || !s[729] && (!s[365] || v4))
  s[2342] = SDL_53_3_er
  const SDL_53_3_ir = !v0 || v9 || !s[395] && (s[729] && v5 || !s[729] && s[365] && v5)
  s[2343] = SDL_53_3_ir
  const SDL_53_3 = v0 ? (s[395] ? s[725] : s[729] ? (v1 ? Math.min(v2, v3) : -Infinity) : s[365] ? (v1 ? Math.min(v6, v7) : -Infinity) : 0) : -Infinity
  s[2340] = SDL_53_3
  const SDL_53_3_hoej = v0 ? (s[395] ? s[726] : s[729] ? (v1 ? Math.max(v2, v3) : Infinity) : s[365] ? (v1 ? Math.max(v6, v7) : Infinity) : 0) : Infinity
  s[2341] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v14 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[2339] = v14
  const v15 = f.ledigUdenLoen || s[156] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v14 || v15
  s[2337] = SDL_53_2
  const SDL_53_2_nej = !v14 || !v15
  s[2338] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v18 = quotient([s[32], 100], [3700], 'nærmeste', 1)
  const v19 = quotient([s[33], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[2] ? (s[35] ? Math.min(v18, v19) : -Infinity) : -Infinity
  s[736] = SDL_50_1
  const SDL_50_1_hoej = s[2] ? (s[35] ? Math.max(v18, v19) : Infinity) : Infinity
  s[737] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v22 = s[730] && f.timefortjeneste < SDL_50_1_hoej
  const v23 = f.normalTimerPrUge >= 3700
  const v24 = v22 || !v23
  const v25 = s[730] && f.timefortjeneste >= SDL_50_1 || s[731]
  const v26 = v25 && v23
  const v27 = Math.min(f.timefortjeneste, SDL_50_1)
  const v28 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v29 = v27 <= -Infinity
  const v30 = quotient([v27, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v31 = quotient([v28, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v32 = s[730] && !(v29 && (!s[730] || !s[731] && v27 === v28))
  const v33 = Math.min(s[32], v29 ? -Infinity : Math.min(v30, v31))
  const v34 = Math.min(s[33], v29 ? Infinity : Math.max(v30, v31))
  const v35 = s[731] || v29 || s[36]
  const v36 = v24 && v32
  const v37 = v26 || v36
  const v38 = v26 && s[36] || v24 && v35
  const SDL_47_1 = s[138] ? -Infinity : v26 ? (v36 ? Math.min(s[32], v33) : s[32]) : v33
  s[746] = SDL_47_1
  const SDL_47_1_hoej = s[138] ? Infinity : v26 ? (v36 ? Math.max(s[33], v34) : s[33]) : v34
  s[747] = SDL_47_1_hoej
  const SDL_47_1_er = s[138] || s[141] && v37 || s[732] && v37 || s[153] && v37
  s[745] = SDL_47_1_er
  const SDL_47_1_ir = s[138] || s[141] && v38 || s[732] && v38 || s[153] && v38 || s[139]
  s[749] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v43 = Math.max(0, s[733])
  const v44 = v43 >= 3700
  const v45 = v22 || !v44
  const v46 = v25 && v44
  const v47 = quotient([v27, v43], [100], 'nærmeste', 1)
  const v48 = quotient([v28, v43], [100], 'nærmeste', 1)
  const v49 = Math.min(s[32], v29 ? -Infinity : Math.min(v47, v48))
  const v50 = Math.min(s[33], v29 ? Infinity : Math.max(v47, v48))
  const v51 = v45 && v32
  const v52 = v46 || v51
  const v53 = v46 ? (v51 ? Math.min(s[32], v49) : s[32]) : v49
  const v54 = v46 ? (v51 ? Math.max(s[33], v50) : s[33]) : v50
  const v55 = v46 && s[36] || v45 && v35
  const v56 = Math.max(SDL_47_1, v53)
  const v57 = Math.min(SDL_47_1_hoej, v54)
  const v58 = SDL_53_2 && SDL_47_1_er
  const v59 = SDL_53_2_nej && v52
  const v60 = !v14 && SDL_47_1_er && v52 && v57 >= v56
  const v61 = v59 || v60
  const v62 = v59 ? (v60 ? Math.min(v53, v56) : v53) : v56
  const v63 = v59 ? (v60 ? Math.max(v54, v57) : v54) : v57
  const SDL_53_1_er = !s[2] || v58 || v59 || v60
  s[742] = SDL_53_1_er
  const SDL_53_1_ir = !s[2] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v55 || !v14 && SDL_47_1_ir && v55 || !v14 && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v52 || !v55 && v53 === v54) && (SDL_47_1_er && v52 || !SDL_47_1_er && !v52) && (!SDL_47_1_er || SDL_47_1 === v53))
  s[743] = SDL_53_1_ir
  const SDL_53_1 = s[2] ? (v58 ? (v61 ? Math.min(SDL_47_1, v62) : SDL_47_1) : v62) : -Infinity
  s[739] = SDL_53_1
  const SDL_53_1_hoej = s[2] ? (v58 ? (v61 ? Math.max(SDL_47_1_hoej, v63) : SDL_47_1_hoej) : v63) : Infinity
  s[740] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[2] || s[156] || s[155] && (v8 || !s[395] && SDL_53_3_er) || !s[155] && SDL_53_1_er
  s[2321] = SDL_46_1_er
  const SDL_46_1_ir = !s[2] || s[156] && !s[2] || !s[156] && (s[155] && (v9 || !s[395] && SDL_53_3_ir) || !s[155] && SDL_53_1_ir)
  s[2322] = SDL_46_1_ir
  const SDL_46_1 = s[2] ? (s[156] ? s[734] : s[155] ? (s[395] ? s[725] : SDL_53_3) : SDL_53_1) : -Infinity
  s[2319] = SDL_46_1
  const SDL_46_1_hoej = s[2] ? (s[156] ? s[735] : s[155] ? (s[395] ? s[726] : SDL_53_3_hoej) : SDL_53_1_hoej) : Infinity
  s[2320] = SDL_46_1_hoej
}

function svar_66(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[736], f.timeloenHosArbejdsgiveren)
  const v1 = Math.min(s[737], f.timeloenHosArbejdsgiveren)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v4 = quotient([v1, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v5 = s[730] && !(v2 && (!s[730] || !s[731] && v0 === v1))
  const v6 = s[731] || v2
  const SDL_47_1_3 = s[138] ? -Infinity : v2 ? -Infinity : Math.min(v3, v4)
  s[2323] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[138] ? Infinity : v2 ? Infinity : Math.max(v3, v4)
  s[2324] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[138] || s[141] && v5 || s[154] && v5
  s[2325] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[138] || s[141] && v6 || s[154] && v6 || s[139]
  s[2326] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[2] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[2327] = SDL_50_4
  const SDL_50_4_hoej = s[2] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[2328] = SDL_50_4_hoej
  const SDL_50_4_er = s[142] && (!s[2] || SDL_47_1_3_er)
  s[2329] = SDL_50_4_er
  const SDL_50_4_ir = !s[142] || !s[2] || SDL_47_1_3_ir
  s[2330] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v15 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v16 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 })
  const v17 = v15 > -Infinity && v16 < Infinity
  const v18 = quotient([v15, 1], [1], 'nærmeste', 1)
  const v19 = quotient([v16, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[2] ? (v17 ? Math.min(v18, v19) : -Infinity) : -Infinity
  s[2331] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[2] ? (v17 ? Math.max(v18, v19) : Infinity) : Infinity
  s[2332] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[142] && (!s[2] || !(!v17 && v15 === v16))
  s[2333] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[142] || !s[2] || !v17
  s[2334] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v24 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[2] ? v24 : -Infinity
  s[2335] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[2] ? v24 : Infinity
  s[2336] = SDL_53_1_timer_hoej
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v27 = intersectTable(ALL_DAYS, HELLIGDAGE_2)
  const v28 = f.vurderingsdato >= 15523 /* 2012-07-02 */ && countDays(v27, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[2] || v28
  s[2344] = SDL_53a_1
  const SDL_53a_1_nej = !s[2] || !v28
  s[2345] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v31 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v32 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v33 = intersect(v31, v32)
  const v34 = from(v33, 13332 /* 2006-07-03 */)
  const v35 = dayReaching(v34, 13332 /* 2006-07-03 */, 1)
  const SDL_53a_2_eksakt = v35 >= 16659 /* 2015-08-12 */
  s[2349] = SDL_53a_2_eksakt
  const v37 = v35 >= NEVER
  s[2348] = v37
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v34
  s[2346] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v34
  s[2347] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v37 || !SDL_53a_2_eksakt
  s[2350] = SDL_53a_2_ir
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v41 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  const v42 = s[142] && (f.sygMedCovid19 || f.hjemmeEfterAnbefaling)
  const v43 = f.vurderingsdato >= 18954 /* 2021-11-23 */ && f.vurderingsdato < 19052 /* 2022-03-01 */ && v42
  const SDL_53b_1 = !s[2] || v41 && (!s[738] && v42 || s[738] && (f.vurderingsdato < 18859 /* 2021-08-20 */ || v43))
  s[2351] = SDL_53b_1
  const SDL_53b_1_nej = !s[2] || !v41 || !s[738] && !v42 || s[738] && (f.vurderingsdato < 18859 /* 2021-08-20 */ || !v43)
  s[2352] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[2] || v41 && s[738] && f.vurderingsdato < 18859 /* 2021-08-20 */
  s[2353] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[2] ? Math.min(f.loenUnderSygdomPrUge, s[739]) : -Infinity
  s[2354] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[2] ? Math.min(f.loenUnderSygdomPrUge, s[740]) : Infinity
  s[2355] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[741] && (!s[2] || s[742])
  s[2356] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[741] && (!s[2] || s[743]) || s[744] || s[146]
  s[2357] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v51 = Math.min(s[32], SDL_47_1_3)
  const v52 = Math.min(s[33], SDL_47_1_3_hoej)
  const v53 = SDL_47_1_3_ir || s[36]
  const v54 = s[141] && SDL_47_1_3_er
  const v55 = s[732] && SDL_47_1_3_er
  const v56 = s[153] && s[745]
  const v57 = v55 || v56
  const v58 = v55 ? (v56 ? Math.min(s[746], v51) : v51) : s[746]
  const SDL_56_1_beloeb = s[138] ? -Infinity : v54 ? (v57 ? Math.min(v51, v58) : v51) : v58
  s[2358] = SDL_56_1_beloeb
  const v60 = v55 ? (v56 ? Math.max(s[747], v52) : v52) : s[747]
  const SDL_56_1_beloeb_hoej = s[138] ? Infinity : v54 ? (v57 ? Math.max(v52, v60) : v52) : v60
  s[2359] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[748] && (s[138] || v54 || v55 || v56)
  s[2360] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[748] && (s[138] || s[141] && v53 || s[732] && v53 || s[153] && s[749] || s[139]) || s[750] || s[146]
  s[2361] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v64 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[753] = v64
  const v65 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  const v66 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && f.skoennedeFravaersdage >= 10
  s[752] = v66
  const v67 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  const v68 = !v65 && (v66 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 14) || v65 && (!v67 && (v66 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 15) || v67 && (v66 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 21))
  const SDL_56_2 = !v64 || v68
  s[2362] = SDL_56_2
  const SDL_56_2_nej = !v64 || !v68
  s[2363] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v71 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v64 || v71
  s[2365] = SDL_56_3
  const SDL_56_3_nej = !v64 || !v71
  s[2366] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v74 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v64 ? v74 : FIRST_DAY
  s[2367] = SDL_56_4
  const SDL_56_4_hoej = v64 ? v74 : NEVER
  s[2368] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v77 = f.fravaersdageSidsteAar >= 10 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v64 || v77
  s[2369] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v64 || !v77
  s[2370] = SDL_56_4_fornyelse_nej
}

function svar_67(f, s) {
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v0 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */ && s[751] && s[752] && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !s[753] || v0
  s[2371] = SDL_58a_1
  const SDL_58a_1_nej = !s[753] || !v0
  s[2372] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v3 = !s[81] && s[583] < f.refusionskravFremsat
  const v4 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v5 = v3 || !v4
  const v6 = !s[81] && s[584] >= f.refusionskravFremsat || s[82]
  const v7 = v6 && v4
  const v8 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v9 = v3 || !v8
  const v10 = v6 && v8
  const SDL_59_6 = s[142] && (s[138] || s[141] && v7 || s[754] && v7 || s[755] && v10 || s[756] && v10)
  s[2377] = SDL_59_6
  const SDL_59_6_nej = s[142] && (s[138] || s[141] && v5 || s[754] && v5 || s[755] && v9 || s[756] && v9)
  s[2378] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v13 = !s[81] && s[757] < f.arbejdsgiverAnmeldt
  const v14 = !s[81] && s[758] >= f.arbejdsgiverAnmeldt || s[759] || SDL_59_6
  const v15 = SDL_59_6_nej || s[760]
  const v16 = (v13 || s[82]) && (s[761] || s[82]) && v15 && (v13 || s[761] || SDL_59_6_nej)
  const v17 = s[82] && s[760]
  const v18 = shiftMonths(f.refusionskravFremsat, -3)
  const v19 = Math.max(f.arbejdsgiverAnmeldt, v18)
  const v20 = Math.max(v18, v19)
  const v21 = Math.min(v18, v19)
  const v22 = v17 && v18 !== v19
  const v23 = v17 && v21 >= v20
  const v24 = v16 || v23
  const v25 = v23 ? Math.min(v19, v20) : v19
  const v26 = v16 ? v25 : v20
  const v27 = v14 ? (v24 ? Math.min(v18, v26) : v18) : v26
  const v28 = v23 ? Math.max(v19, v21) : v19
  const v29 = v16 ? v28 : v21
  const v30 = v14 ? (v24 ? Math.max(v18, v29) : v18) : v29
  const v31 = v14 || v16 || v23
  const v32 = !s[81] && s[703] < f.arbejdsgiverAnmeldt
  const v33 = !s[81] && s[79] >= shiftDays(s[134], 30)
  const v34 = !s[81] && s[704] >= f.arbejdsgiverAnmeldt || !s[81] && s[79] < shiftDays(s[136], 30) || SDL_59_6
  const v35 = (v32 || s[82]) && (v33 || s[82]) && v15 && (v32 || v33 || SDL_59_6_nej)
  const v36 = v35 || v23
  const v37 = v35 ? v25 : v20
  const v38 = v35 ? v28 : v21
  const v39 = s[141] && v31
  const v40 = s[711] && v31
  const v41 = s[706] && (v34 || v35 || v23)
  const v42 = s[707] || v41
  const v43 = s[707] ? FIRST_DAY : v34 ? (v36 ? Math.min(v18, v37) : v18) : v37
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v27, v43) : v27) : v43
  const SDL_59_2 = s[138] ? FIRST_DAY : v39 ? (v44 ? Math.min(v27, v45) : v27) : v45
  s[2373] = SDL_59_2
  const v47 = s[707] ? NEVER : v34 ? (v36 ? Math.max(v18, v38) : v18) : v38
  const v48 = v40 ? (v42 ? Math.max(v30, v47) : v30) : v47
  const SDL_59_2_hoej = s[138] ? NEVER : v39 ? (v44 ? Math.max(v30, v48) : v30) : v48
  s[2374] = SDL_59_2_hoej
  const SDL_59_2_er = s[142] && (s[138] || v39 || v40 || s[707] || v41)
  s[2375] = SDL_59_2_er
  const SDL_59_2_ir = !s[142] || s[138] || s[141] && v22 || s[711] && v22 || s[707] || s[706] && v22 || s[139]
  s[2376] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v52 = s[762] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[2] || v52
  s[2379] = SDL_82_1
  const SDL_82_1_nej = !s[2] || !v52
  s[2380] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v55 = f.hjaelpemiddelKoebtFoerBevilling && f.saerligGrundTilKoebFoerBevilling === false
  const SEL_112_1_forud = !s[763] || v55
  s[2384] = SEL_112_1_forud
  const SEL_112_1_forud_nej = !s[763] || !v55
  s[2385] = SEL_112_1_forud_nej
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const v58 = f.hjaelpemidletAfhjaelperVaesentligt || f.hjaelpemidletLetterHjemmetVaesentligt || f.hjaelpemidletErNoedvendigtForErhverv
  const SEL_112_1 = !s[763] || f.funktionsevnenErVarigtNedsat && v58 && f.hjaelpemidletErBedstOgBilligst && (SEL_112_1_forud_nej || !s[763])
  s[2381] = SEL_112_1
  const SEL_112_1_nej = !s[763] || f.funktionsevnenErVarigtNedsat === false || !v58 || f.hjaelpemidletErBedstOgBilligst === false || SEL_112_1_forud
  s[2382] = SEL_112_1_nej
}

function svar_68(f, s) {
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v0 = f.vurderingsdato >= 15400 /* 2012-03-01 */
  const v1 = f.boernIHjemmetVedSaerligStoette >= 1
  const v2 = f.vurderingsdato >= 17532 /* 2018-01-01 */
  const v3 = f.vurderingsdato <= 14517 /* 2009-09-30 */ || v2 && s[764] || s[189] && f.vurderingsdato <= 20088 /* 2024-12-31 */ || s[556]
  const v4 = SATS_67(f.vurderingsdato)
  const v5 = v3 ? -Infinity : v4
  const v6 = v3 ? Infinity : v4
  const v7 = f.boernIHjemmetVedSaerligStoette - 1
  const v8 = Math.round(65000 * v7 / 100) * 100
  const v9 = v6 === Infinity
  const v10 = v5 === -Infinity
  const v11 = v10 ? -Infinity : v5 - v8
  const v12 = v9 ? Infinity : v6 - v8
  const v13 = Math.round(55000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v14 = f.boernUdeVedSaerligStoette <= 0
  const v15 = SATS_68(f.vurderingsdato)
  const v16 = v3 ? -Infinity : v15
  const v17 = v3 ? Infinity : v15
  const v18 = f.boernUdeVedSaerligStoette - 1
  const v19 = Math.round(55000 * v18 / 100) * 100
  const v20 = v17 === Infinity
  const v21 = v16 === -Infinity
  const v22 = SATS_69(f.vurderingsdato)
  const v23 = v3 ? -Infinity : v22
  const v24 = v3 ? Infinity : v22
  const v25 = Math.round(75000 * v7 / 100) * 100
  const v26 = v10 ? -Infinity : v5 - v25
  const v27 = v9 ? Infinity : v6 - v25
  const v28 = Math.round(60000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v29 = Math.round(60000 * v18 / 100) * 100
  const v30 = v14 ? v23 : v21 ? -Infinity : v16 - v29
  const v31 = v14 ? v24 : v20 ? Infinity : v17 - v29
  const v32 = Math.round(80000 * v7 / 100) * 100
  const v33 = v10 ? -Infinity : v5 - v32
  const v34 = v9 ? Infinity : v6 - v32
  const v35 = v34 === Infinity
  const v36 = v33 === -Infinity
  const v37 = Math.round(65000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v38 = Math.round(65000 * v18 / 100) * 100
  const v39 = v14 ? v23 : v21 ? -Infinity : v16 - v38
  const v40 = v14 ? v24 : v20 ? Infinity : v17 - v38
  const v41 = Math.round(85000 * v7 / 100) * 100
  const v42 = v10 ? -Infinity : v5 - v41
  const v43 = v9 ? Infinity : v6 - v41
  const v44 = v43 === Infinity
  const v45 = v42 === -Infinity
  const v46 = Math.round(70000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v47 = Math.round(70000 * v18 / 100) * 100
  const v48 = Math.round(95000 * v7 / 100) * 100
  const v49 = v10 ? -Infinity : v5 - v48
  const v50 = v9 ? Infinity : v6 - v48
  const v51 = Math.round(75000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v52 = Math.round(75000 * v18 / 100) * 100
  const SSBEK_3_1_ir = !s[503] || !v0 && v3 || v0 && (!s[221] && v3 || s[221] && (!s[765] && v3 || s[765] && (!v2 && v3 || v2 && (!s[72] || !s[57] && v3 || s[57] && (!s[189] && v3 || s[189] && (!s[179] || s[556] || v3))))))
  s[2390] = SSBEK_3_1_ir
  const SSBEK_3_1 = s[503] ? (v0 ? (s[221] ? (s[765] ? (v2 ? (s[72] ? (s[57] ? (s[189] ? (s[179] ? (s[556] ? -Infinity : Math.max(0, v1 ? (v49 === -Infinity ? -Infinity : v49 - v51) : v14 ? v23 : v21 ? -Infinity : v16 - v52)) : -Infinity) : Math.max(0, v1 ? (v45 ? -Infinity : v42 - v46) : v14 ? v23 : v21 ? -Infinity : v16 - v47)) : Math.max(0, v1 ? (v45 ? -Infinity : v42 - v37) : v39)) : -Infinity) : Math.max(0, v1 ? (v36 ? -Infinity : v33 - v37) : v39)) : Math.max(0, v1 ? (v36 ? -Infinity : v33 - v28) : v30)) : Math.max(0, v1 ? (v26 === -Infinity ? -Infinity : v26 - v28) : v30)) : Math.max(0, v1 ? (v11 === -Infinity ? -Infinity : v11 - v13) : v14 ? v23 : v21 ? -Infinity : v16 - v19)) : -Infinity
  s[2388] = SSBEK_3_1
  const SSBEK_3_1_hoej = s[503] ? (v0 ? (s[221] ? (s[765] ? (v2 ? (s[72] ? (s[57] ? (s[189] ? (s[179] ? (s[556] ? Infinity : Math.max(0, v1 ? (v50 === Infinity ? Infinity : v50 - v51) : v14 ? v24 : v20 ? Infinity : v17 - v52)) : Infinity) : Math.max(0, v1 ? (v44 ? Infinity : v43 - v46) : v14 ? v24 : v20 ? Infinity : v17 - v47)) : Math.max(0, v1 ? (v44 ? Infinity : v43 - v37) : v40)) : Infinity) : Math.max(0, v1 ? (v35 ? Infinity : v34 - v37) : v40)) : Math.max(0, v1 ? (v35 ? Infinity : v34 - v28) : v31)) : Math.max(0, v1 ? (v27 === Infinity ? Infinity : v27 - v28) : v31)) : Math.max(0, v1 ? (v12 === Infinity ? Infinity : v12 - v13) : v14 ? v24 : v20 ? Infinity : v17 - v19)) : Infinity
  s[2389] = SSBEK_3_1_hoej
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v56 = Math.round(f.hidtidigNettoindtaegt * 9 / 10)
  const v57 = f.boernIHjemmetVedSaerligStoette === 0 && f.boernUdeVedSaerligStoette === 0 ? Math.max(v56, f.nettoForsoergersats) : v56
  const v58 = f.faaetHjaelp3MaanederAf18 && !(f.ydelseVedSaerligStoette === 'revalidering' && f.behovetBortfalderEfterRevalidering) ? Math.min(v57, f.nettoHoejesteDagpenge) : v57
  const SSBEK_6_1 = s[503] ? (s[56] ? -Infinity : v58) : -Infinity
  s[2395] = SSBEK_6_1
  const SSBEK_6_1_hoej = s[503] ? (s[56] ? Infinity : v58) : Infinity
  s[2396] = SSBEK_6_1_hoej
  const v61 = s[766] || s[767]
  const SSBEK_6_1_ir = s[768] && (!s[503] || s[56]) || v61
  s[2397] = SSBEK_6_1_ir
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v63 = Math.max(0, -SSBEK_3_1 === Infinity ? Infinity : f.nettoboligudgift - SSBEK_3_1)
  const v64 = Math.max(0, f.nettoindtaegtVedSaerligStoette - f.nettohjaelpAlene)
  const SSBEK_5_1 = s[503] ? (s[56] ? -Infinity : Math.max(0, Math.min(Math.max(0, -SSBEK_3_1_hoej === -Infinity ? -Infinity : f.nettoboligudgift - SSBEK_3_1_hoej) - v64, SSBEK_6_1 === -Infinity ? -Infinity : SSBEK_6_1 - f.nettoindtaegtVedSaerligStoette))) : -Infinity
  s[2391] = SSBEK_5_1
  const SSBEK_5_1_hoej = s[503] ? (s[56] ? Infinity : Math.max(0, Math.min(v63 === Infinity ? Infinity : v63 - v64, SSBEK_6_1_hoej === Infinity ? Infinity : SSBEK_6_1_hoej - f.nettoindtaegtVedSaerligStoette))) : Infinity
  s[2392] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[768] && (!s[503] || s[56] || s[768])
  s[2393] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[768] && (!s[503] || s[56] || SSBEK_3_1_ir || SSBEK_6_1_ir) || v61
  s[2394] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const SSBEK_10_1 = s[503] ? (s[56] ? -Infinity : Math.min(SSBEK_5_1, f.nettoLaaneudgifter)) : -Infinity
  s[2398] = SSBEK_10_1
  const SSBEK_10_1_hoej = s[503] ? (s[56] ? Infinity : Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter)) : Infinity
  s[2399] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[768] && (!s[503] || s[56] || SSBEK_5_1_er)
  s[2400] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[768] && (!s[503] || s[56] || SSBEK_5_1_ir) || v61
  s[2401] = SSBEK_10_1_ir
  // STATSFLEKSBEK.11: Statens refusion af lønnen i et fleksjob (BEK 2270/2020 § 11, stk. 1)
  const v73 = f.fleksjobStartede >= 11778 /* 2002-04-01 */ ? 5000 : 10000
  const STATSFLEKSBEK_11 = s[2] ? v73 : -Infinity
  s[2402] = STATSFLEKSBEK_11
  const STATSFLEKSBEK_11_hoej = s[2] ? v73 : Infinity
  s[2403] = STATSFLEKSBEK_11_hoej
  const STATSFLEKSBEK_11_er = f.ansatIFleksjob && f.omfattetAfStatensFleksjobordning
  s[769] = STATSFLEKSBEK_11_er
  const STATSFLEKSBEK_11_ir = !STATSFLEKSBEK_11_er || !s[2]
  s[822] = STATSFLEKSBEK_11_ir
}

function svar_69(f, s) {
  // STATSFLEKSBEK.11.3: Statens refusion har et loft over lønnen (BEK 2270/2020 § 11, stk. 3)
  const v0 = f.fleksjobStartede <= 13333 /* 2006-07-04 */ || f.fleksjobAftaltSenest4Juli2006
  const STATSFLEKSBEK_11_3 = s[769] && (!s[2] || !v0)
  s[2405] = STATSFLEKSBEK_11_3
  const STATSFLEKSBEK_11_3_nej = s[769] && (!s[2] || v0)
  s[2406] = STATSFLEKSBEK_11_3_nej
}

function svar_70(f, s) {
  const v0 = s[2] ? 0 : 4
  s[830] = v0
  const v1 = s[770] ? 4 : 0
  s[833] = v1
  const v2 = s[3] ? 4 : 0
  s[837] = v2
  const v3 = s[1] ? 0 : 4
  s[851] = v3
  const v4 = s[217] ? 4 : 0
  s[865] = v4
  const v5 = (s[209] ? 1 : 0) + v4
  s[862] = v5
  const v6 = s[18] ? 0 : 4
  s[868] = v6
  const v7 = 1 + v0
  s[940] = v7
  const v8 = s[771] ? 1 : 0
  s[949] = v8
  const v9 = s[772] ? 1 : 0
  s[956] = v9
  const v10 = v9 + (s[773] ? 4 : 0)
  s[960] = v10
  const v11 = s[17] ? 0 : 4
  s[991] = v11
  const v12 = s[429] ? 4 : 0
  s[1656] = v12
  const v13 = (f.erVisiteretTilFleksjob ? 1 : 0) + v12
  s[1001] = v13
  const v14 = (s[730] ? 1 : 0) + (s[731] ? 4 : 0)
  s[1012] = v14
  const v15 = 1 + v6
  s[1015] = v15
  const v16 = s[774] ? 0 : 4
  s[1048] = v16
  const v17 = s[775] ? 1 : 0
  s[1067] = v17
  const v18 = v17 + (s[776] ? 4 : 0)
  s[1071] = v18
  const v19 = s[777] ? 1 : 0
  s[1075] = v19
  const v20 = s[778] ? 1 : 0
  s[1080] = v20
  const v21 = s[779] ? 4 : 0
  s[1110] = v21
  const v22 = s[5] ? 0 : 4
  s[1116] = v22
  const v23 = s[59] ? 1 : 0
  s[1139] = v23
  const v24 = s[780] ? 4 : 0
  s[1124] = v24
  const v25 = v23 + v24
  s[1119] = v25
  const v26 = (s[60] ? 1 : 0) + (s[781] ? 4 : 0)
  s[1127] = v26
  const v27 = f.revalideringErBevilget ? 1 : 0
  s[1388] = v27
  const v28 = v27 + (s[782] ? 4 : 0)
  s[1132] = v28
  const v29 = (s[783] ? 1 : 0) + (s[784] ? 2 : 0) + (s[785] ? 4 : 0)
  s[1141] = v29
  const v30 = (s[786] ? 1 : 0) + (s[787] ? 2 : 0) + v0
  s[1142] = v30
  const v31 = s[184] ? 1 : 0
  s[1143] = v31
  const v32 = s[788] ? 1 : 0
  s[1148] = v32
  const v33 = s[789] ? 1 : 0
  s[1157] = v33
  const v34 = 1 + (s[790] ? 4 : 0)
  s[1167] = v34
  const v35 = s[52] ? 0 : 1
  s[1174] = v35
  const v36 = s[179] ? 0 : 4
  s[1187] = v36
  const v37 = s[179] ? 1 : 4
  s[1190] = v37
  const v38 = s[791] ? 4 : 0
  s[1220] = v38
  const v39 = f.ressourceforloebErBevilget ? 1 : 0
  s[1248] = v39
  const v40 = s[792] ? 4 : 0
  s[1259] = v40
  const v41 = v39 + v40
  s[1239] = v41
  const v42 = s[191] ? 4 : 0
  s[1245] = v42
  const v43 = s[793] ? 4 : 0
  s[1249] = v43
  const v44 = s[250] ? 4 : 0
  s[1288] = v44
  const v45 = s[794] ? 4 : 0
  s[1294] = v45
  const v46 = s[795] ? 4 : 0
  s[1312] = v46
  const v47 = s[796] ? 1 : 0
  s[1331] = v47
  const v48 = s[797] ? 1 : 0
  s[1336] = v48
  const v49 = (s[798] ? 1 : 0) + (s[799] ? 4 : 0)
  s[1340] = v49
  const v50 = s[800] ? 1 : 0
  s[1385] = v50
  const v51 = s[801] ? 1 : 0
  s[1398] = v51
  const v52 = s[802] ? 1 : 0
  s[1425] = v52
  const v53 = s[803] ? 1 : 0
  s[1430] = v53
  const v54 = s[76] ? 4 : 0
  s[1445] = v54
  const v55 = s[259] ? 4 : 0
  s[1453] = v55
  const v56 = s[252] ? 1 : 0
  s[1473] = v56
  const v57 = s[332] ? 1 : 0
  s[1484] = v57
  const v58 = s[804] ? 4 : 0
  s[1487] = v58
  const v59 = s[768] ? 1 : 0
  s[1497] = v59
  const v60 = s[805] ? 0 : 4
  s[1505] = v60
  const v61 = s[419] ? 4 : 0
  s[1514] = v61
  const v62 = s[58] ? 0 : 4
  s[1542] = v62
  const v63 = s[806] ? 1 : 4
  s[1581] = v63
  const v64 = s[58] ? 1 : 4
  s[1606] = v64
  const v65 = s[2] ? 0 : 2
  s[1637] = v65
  const v66 = 1 + (s[807] ? 4 : 0)
  s[1689] = v66
  const v67 = s[808] ? 0 : 4
  s[1711] = v67
  const v68 = s[809] ? 1 : 0
  s[1745] = v68
  const v69 = s[810] ? 1 : 0
  s[1750] = v69
  const v70 = s[252] ? 1 : 4
  s[1771] = v70
  const v71 = f.fikHjaelpTilBoligindskud ? 1 : 0
  s[1790] = v71
  const v72 = s[811] ? 4 : 0
  s[1792] = v72
  const v73 = (s[2] ? 0 : 1) + 2 + v0
  s[1811] = v73
  const v74 = s[812] ? 1 : 0
  s[1818] = v74
  const v75 = s[536] ? 0 : 4
  s[1821] = v75
  const v76 = 1 + (s[554] ? 0 : 4)
  s[1878] = v76
  const v77 = s[813] ? 4 : 0
  s[1956] = v77
  const v78 = s[814] ? 0 : 4
  s[1987] = v78
  const v79 = s[815] ? 0 : 4
  s[2000] = v79
}

function svar_71(f, s) {
  const v0 = s[816] ? 0 : 4
  s[2040] = v0
  const v1 = s[817] ? 0 : 4
  s[2050] = v1
  const v2 = s[818] ? 1 : 0
  s[2059] = v2
  const v3 = s[146] ? 4 : 0
  s[2073] = v3
  const v4 = s[81] ? 0 : 1
  s[2074] = v4
  const v5 = s[82] ? 4 : 0
  s[2075] = v5
  const v6 = s[760] ? 4 : 0
  s[2097] = v6
  const v7 = s[819] ? 4 : 0
  s[2100] = v7
  const v8 = s[608] ? 0 : 4
  s[2148] = v8
  const v9 = s[820] ? 1 : 0
  s[2159] = v9
  const v10 = s[821] ? 1 : 0
  s[2189] = v10
  const v11 = s[122] ? 4 : 0
  s[2232] = v11
  const v12 = s[124] ? 4 : 0
  s[2233] = v12
  const v13 = s[753] ? 0 : 4
  s[2364] = v13
  const v14 = s[763] ? 0 : 4
  s[2383] = v14
  const v15 = s[822] ? 4 : 0
  s[2404] = v15
}

export function svar(f) {
  const s = new Array(2407)
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
  return { AIBEK_1_6_kan: (s[823] ? 1 : 0) + (s[824] ? 2 : 0) + (s[56] ? 0 : 4), AIBEK_2_kan: (s[825] ? 1 : 0) + (s[826] ? 2 : 0) + (s[827] ? 4 : 0), ALF_53_2_fleksjob_kan: (s[828] ? 1 : 0) + (s[829] ? 2 : 0) + s[830], ALF_55_sygdom_kan: (s[831] ? 1 : 0) + (s[832] ? 2 : 0) + s[833], ALF_62_3: s[612], ALF_62_3_hoej: s[613], ALF_62_3_kan: (s[611] ? 1 : 0) + (s[614] ? 4 : 0), ALF_62_tilmelding_kan: (s[834] ? 1 : 0) + (s[835] ? 2 : 0) + s[833], ALF_75h_3_fleksjob_kan: (s[836] ? 1 : 0) + (f.ansatIFleksjob ? 2 : 0) + s[837], ARBEVNEBEK_6_1_kan: (s[838] ? 1 : 0) + (s[839] ? 2 : 0) + s[830], BEK937_27_kan: (s[840] ? 1 : 0) + (s[841] ? 2 : 0) + (s[842] ? 4 : 0), BEK937_27_2007_kan: (s[843] ? 1 : 0) + (s[844] ? 2 : 0) + (s[845] ? 4 : 0), DPL_3_1_kan: (s[846] ? 1 : 0) + (s[847] ? 2 : 0) + (s[848] ? 0 : 4), DPL_10: s[849], DPL_10_hoej: s[850], DPL_10_kan: 1 + (s[0] ? 0 : 4), FERIEBEK_2_kan: (s[405] ? 1 : 0) + (s[404] ? 2 : 0) + s[851], FERIEBEK_2_6_kan: (s[852] ? 3 : 0) + 4, FERIEHINDRINGSBEK_2_kan: (s[853] ? 1 : 0) + (s[60] ? 2 : 0) + (s[854] ? 4 : 0), FLEKSLOENBEK_1_1_kan: (s[855] ? 1 : 0) + (s[856] ? 2 : 0) + s[830], FLEKSLOENBEK_3_4: s[857], FLEKSLOENBEK_3_4_hoej: s[858], FLEKSLOENBEK_3_4_kan: 1 + (s[859] ? 4 : 0), FLEKSLOENBEK_4_1: s[860], FLEKSLOENBEK_4_1_hoej: s[861], FLEKSLOENBEK_4_1_kan: s[862], FLEKSLOENBEK_4_2_kan: (s[863] ? 1 : 0) + (s[864] ? 2 : 0) + s[865], FLEKSLOENBEK_4_4: s[866], FLEKSLOENBEK_4_4_hoej: s[867], FLEKSLOENBEK_4_4_kan: s[862], FLEKSYDELSESBEK_4_kan: (s[20] ? 1 : 0) + (s[22] ? 2 : 0) + s[868], FVL_7_1_kan: (s[869] ? 1 : 0) + (s[870] ? 2 : 0) + s[830], FVL_7_2_kan: (s[871] ? 1 : 0) + (s[872] ? 2 : 0) + s[830], FVL_8_1_kan: (s[873] ? 1 : 0) + (s[874] ? 2 : 0) + s[830], FVL_8_1_aktindsigt_kan: (s[875] ? 1 : 0) + (s[876] ? 2 : 0) + s[830], FVL_8_1_breve_kan: (s[877] ? 1 : 0) + (s[878] ? 2 : 0) + s[830], FVL_8_1_fuldmagt_kan: (s[879] ? 1 : 0) + (s[880] ? 2 : 0) + s[830], FVL_8_1_omfang_kan: (s[881] ? 1 : 0) + (s[882] ? 2 : 0) + s[830], FVL_8_1_personligt_kan: (s[883] ? 1 : 0) + (s[884] ? 2 : 0) + s[830], FVL_9_1_kan: (s[885] ? 1 : 0) + (s[886] ? 2 : 0) + s[830], FVL_9_2_kan: (s[887] ? 1 : 0) + (s[888] ? 2 : 0) + s[830], FVL_9_4: s[889], FVL_9_4_hoej: s[890], FVL_9_4_kan: (f.dokumentetErAfsendtTilAndre ? 1 : 0) + (s[891] ? 4 : 0), FVL_9a_1_kan: (s[892] ? 1 : 0) + (s[893] ? 2 : 0) + s[830], FVL_9a_2_kan: (s[894] ? 1 : 0) + (s[895] ? 2 : 0) + s[830], FVL_9b_1_kan: (s[896] ? 1 : 0) + (s[897] ? 2 : 0) + s[830], FVL_10_1_kan: (s[898] ? 1 : 0) + (s[899] ? 2 : 0) + s[830], FVL_12_1_kan: (s[900] ? 1 : 0) + (s[901] ? 2 : 0) + s[830], FVL_12_1_navn_kan: (s[902] ? 1 : 0) + (s[903] ? 2 : 0) + s[830], FVL_12_1_skik_kan: (s[904] ? 1 : 0) + (s[905] ? 2 : 0) + s[830], FVL_12_1_undtaget_kan: (s[906] ? 1 : 0) + (s[907] ? 2 : 0) + s[830], FVL_13_kan: (s[908] ? 1 : 0) + (s[909] ? 2 : 0) + s[830], FVL_14_kan: (s[910] ? 1 : 0) + (s[911] ? 2 : 0) + s[830], FVL_14a_1_kan: (s[912] ? 1 : 0) + (s[913] ? 2 : 0) + (s[914] ? 4 : 0), FVL_14b_kan: (s[915] ? 1 : 0) + (s[916] ? 2 : 0) + s[830], FVL_15_kan: (s[917] ? 1 : 0) + (s[918] ? 2 : 0) + s[830], FVL_15c_kan: (s[919] ? 1 : 0) + (s[920] ? 2 : 0) + (s[921] ? 4 : 0), FVL_16_2: s[922], FVL_16_2_hoej: s[923], FVL_16_2_kan: (f.anmodetOmAktindsigt ? 1 : 0) + (s[924] ? 4 : 0), FVL_16_2_underretning_kan: (s[925] ? 1 : 0) + (s[926] ? 2 : 0) + (s[927] ? 0 : 4), FVL_16_3_kan: (s[928] ? 1 : 0) + (s[929] ? 2 : 0) + s[830], FVL_16_4_kan: (s[930] ? 1 : 0) + (s[931] ? 2 : 0) + s[830], FVL_16_4_ankestyrelsen_kan: (s[932] ? 1 : 0) + (s[933] ? 2 : 0) + s[830], FVL_16_4_spor_kan: (s[934] ? 1 : 0) + (s[935] ? 2 : 0) + s[830], FVL_16_4_udsaettelse_kan: (s[936] ? 1 : 0) + (s[937] ? 2 : 0) + s[830], FVL_17: s[938], FVL_17_hoej: s[939], FVL_17_kan: s[940], FVL_19_1_kan: (s[941] ? 1 : 0) + (s[942] ? 2 : 0) + s[830], FVL_19_1_udbetaling_kan: (s[943] ? 1 : 0) + (s[944] ? 2 : 0) + s[830], FVL_19_1_venter_kan: (s[945] ? 1 : 0) + (s[946] ? 2 : 0) + s[830], FVL_20_1_kan: (s[947] ? 1 : 0) + (s[948] ? 2 : 0) + s[830], FVL_20_2_kan: s[949] + (s[950] ? 2 : 0) + s[830], FVL_20_3: s[951], FVL_20_3_hoej: s[952], FVL_20_3_kan: s[949] + (s[953] ? 4 : 0), FVL_21_1_kan: (s[954] ? 1 : 0) + (s[955] ? 2 : 0) + s[830], FVL_22_kan: (s[9] ? 1 : 0) + (s[14] ? 2 : 0) + s[830], FVL_23_1_kan: s[956] + (s[957] ? 2 : 0) + s[830], FVL_23_1_frist: s[958], FVL_23_1_frist_hoej: s[959], FVL_23_1_frist_kan: s[960], FVL_23_2: s[961], FVL_23_2_hoej: s[962], FVL_23_2_kan: s[960], FVL_24_1_kan: (s[963] ? 1 : 0) + (s[964] ? 2 : 0) + (s[965] ? 4 : 0), FVL_24_1_hovedhensyn_kan: (s[12] ? 1 : 0) + (s[10] ? 2 : 0) + s[830], FVL_24_2_kan: (s[13] ? 1 : 0) + (s[11] ? 2 : 0) + s[830], FVL_25_1_kan: (s[966] ? 1 : 0) + (s[967] ? 2 : 0) + s[830], FVL_25_1_fristloeb_kan: (s[968] ? 1 : 0) + (s[969] ? 2 : 0) + (s[970] ? 4 : 0), FVL_25_1_indhold_kan: (s[971] ? 1 : 0) + (s[972] ? 2 : 0) + (s[973] ? 4 : 0), FVL_27_1_kan: (s[974] ? 1 : 0) + (s[975] ? 2 : 0) + s[830], FVL_28_1_kan: (s[976] ? 1 : 0) + (s[977] ? 2 : 0) + (s[978] ? 0 : 4), FVL_28_2_kan: (s[979] ? 1 : 0) + (s[980] ? 2 : 0) + (s[981] ? 4 : 0), FVL_28_5_kan: (s[982] ? 1 : 0) + (s[983] ? 2 : 0) + (s[984] ? 4 : 0), FYL_1a: s[28], FYL_1a_hoej: s[26], FYL_1a_kan: 1 + (s[27] ? 4 : 0), FYL_1a_2: s[985], FYL_1a_2_hoej: s[986], FYL_1a_2_kan: (s[987] ? 1 : 0) + (s[988] ? 4 : 0), FYL_2_1_kan: (s[989] ? 1 : 0) + (s[990] ? 2 : 0) + s[991], FYL_2a_kan: (s[19] ? 1 : 0) + (s[23] ? 2 : 0) + s[991], FYL_3a_1_kan: (s[992] ? 1 : 0) + (s[993] ? 2 : 0) + (s[994] ? 4 : 0), FYL_3a_4: s[995], FYL_3a_4_hoej: s[996], FYL_3a_4_kan: (s[997] ? 1 : 0) + (s[998] ? 4 : 0), FYL_4_1: s[999], FYL_4_1_hoej: s[1000], FYL_4_1_kan: s[1001], FYL_4_2: s[1002], FYL_4_2_hoej: s[1003], FYL_4_2_kan: s[1001], FYL_4_3: s[1004], FYL_4_3_hoej: s[1005], FYL_4_3_kan: s[1001], FYL_5: s[1006], FYL_5_hoej: s[1007], FYL_5_kan: (s[1008] ? 1 : 0) + (s[1009] ? 4 : 0), FYL_8: s[1010], FYL_8_hoej: s[1011], FYL_8_kan: s[1012], FYL_9_1: s[1013], FYL_9_1_hoej: s[1014], FYL_9_1_kan: s[1015], FYL_9_3: s[1016], FYL_9_3_hoej: s[1017], FYL_9_3_kan: s[1015], FYL_15_1: s[41], FYL_15_1_hoej: s[42], FYL_15_1_kan: 1 + (s[40] ? 4 : 0), FYL_15_4_kan: (s[1018] ? 1 : 0) + (s[1019] ? 2 : 0) + s[868], FYL_15_4_pension: flat(s[1020]), FYL_15_4_pension_kan: s[1021] ? 4 : 1, FYL_17_1_kan: (s[37] ? 1 : 0) + (s[34] ? 2 : 0) + s[868], FYL_17_2: s[1022], FYL_17_2_hoej: s[1023], FYL_17_2_kan: (s[1024] ? 1 : 0) + (s[1025] ? 4 : 0), FYL_17_4: s[1026], FYL_17_4_hoej: s[1027], FYL_17_4_kan: (s[1028] ? 1 : 0) + (s[1029] ? 4 : 0), FYL_18_5: s[1030], FYL_18_5_hoej: s[1031], FYL_18_5_kan: (s[39] ? 1 : 0) + (s[1032] ? 4 : 0), FYL_20_3_kan: (s[1033] ? 1 : 0) + (s[1034] ? 2 : 0) + (s[25] ? 0 : 4), FYL_22_1: s[1035], FYL_22_1_hoej: s[1036], FYL_22_1_kan: 1 + (s[1037] ? 4 : 0), FYL_22_2: s[1038], FYL_22_2_hoej: s[1039], FYL_22_2_kan: 1 + (s[1040] ? 4 : 0), FYL_22_2_laengst: s[1041], FYL_22_2_laengst_hoej: s[1042], FYL_22_2_laengst_kan: s[1015], GDPR_12_3: s[1043], GDPR_12_3_hoej: s[1044], GDPR_12_3_kan: 1 + (s[1045] ? 0 : 4), GDPR_15_1_medarbejder_kan: (s[1046] ? 1 : 0) + (s[1047] ? 2 : 0) + s[1048], GDPR_15_1_opslag_kan: (s[1049] ? 1 : 0) + (s[1050] ? 2 : 0) + s[1048], INDSATSBEK_65: s[1051], INDSATSBEK_65_hoej: s[1052], INDSATSBEK_65_kan: s[940], INDSATSBEK_86: s[1053], INDSATSBEK_86_hoej: s[1054], INDSATSBEK_86_kan: (f.arbejdsgiverenErPrivat ? 1 : 0) + (s[1055] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[1056] ? 1 : 0) + (s[1057] ? 2 : 0) + (s[1058] ? 4 : 0), INDSATSBEK_138_3_kan: (s[1059] ? 1 : 0) + (s[1060] ? 2 : 0) + (s[1061] ? 4 : 0), INDSATSBEK_138_3_plan_kan: (s[1062] ? 1 : 0) + (s[1063] ? 2 : 0) + (s[1064] ? 4 : 0), KOMP_3_1_kan: (s[1065] ? 1 : 0) + (s[1066] ? 2 : 0) + s[830], KOMP_4_kan: s[1067] + (s[1068] ? 2 : 0) + s[830], KOMP_7_3: s[1069], KOMP_7_3_hoej: s[1070], KOMP_7_3_kan: s[1071], KOMP_7_3_behov: s[1072], KOMP_7_3_behov_hoej: s[1073], KOMP_7_3_behov_kan: s[1067] + (s[1074] ? 4 : 0), KOMP_14_kan: s[1075] + (s[1076] ? 2 : 0) + s[830], KOMP_14a_3: s[1077], KOMP_14a_3_hoej: s[1078], KOMP_14a_3_kan: s[1075] + (s[1079] ? 4 : 0), KOMP_15_1_kan: s[1080] + (s[1081] ? 2 : 0) + s[830], KOMP_15b_3: s[1082], KOMP_15b_3_hoej: s[1083], KOMP_15b_3_kan: s[1080] + (s[1084] ? 4 : 0), KOMP_15f_1_kan: (s[1085] ? 1 : 0) + (s[1086] ? 2 : 0) + (s[1087] ? 4 : 0), KOMP_15i_1_kan: (s[1088] ? 1 : 0) + (s[1089] ? 2 : 0) + (s[1090] ? 4 : 0), KOMP_15j_1_kan: (s[1091] ? 1 : 0) + (s[1092] ? 2 : 0) + (s[1093] ? 4 : 0), KOMP_16: s[1094], KOMP_16_hoej: s[1095], KOMP_16_kan: s[940], KOMP_16a_2: s[1096], KOMP_16a_2_hoej: s[1097], KOMP_16a_2_kan: s[1071], KOMP_17a_3: s[1098], KOMP_17a_3_hoej: s[1099], KOMP_17a_3_kan: (s[47] ? 1 : 0) + (s[1100] ? 4 : 0), KOMPBEK_6_2_kan: (s[1101] ? 1 : 0) + (s[1102] ? 2 : 0) + s[830], KOMPBEK_15_4: s[1103], KOMPBEK_15_4_hoej: s[1104], KOMPBEK_15_4_kan: s[1071], LAB_4b_kan: 1 + (s[1105] ? 0 : 2) + (s[1105] ? 0 : 4), LAB_6_11_kan: (s[1106] ? 1 : 0) + (s[1107] ? 2 : 0) + s[830], LAB_22_1_kan: (s[1108] ? 1 : 0) + (s[1109] ? 2 : 0) + s[1110], LAB_29_1: s[1111], LAB_29_1_hoej: s[1112], LAB_29_1_kan: 1 + (s[1113] ? 4 : 0), LAB_30_3_kan: (s[1114] ? 1 : 0) + (s[1115] ? 2 : 0) + s[1116], LAB_31_3: s[1117], LAB_31_3_hoej: s[1118], LAB_31_3_kan: s[1119], LAB_31_3_ledighedsydelse: s[1120], LAB_31_3_ledighedsydelse_hoej: s[1121], LAB_31_3_ledighedsydelse_kan: s[57] ? 1 : 4, LAB_31_3_loebende_kan: (s[1122] ? 1 : 0) + (s[1123] ? 2 : 0) + s[1124], LAB_31_3_ressourceforloeb: s[1125], LAB_31_3_ressourceforloeb_hoej: s[1126], LAB_31_3_ressourceforloeb_kan: s[1127], LAB_31_3_ressourceforloeb_vindue: s[1128], LAB_31_3_ressourceforloeb_vindue_hoej: s[1129], LAB_31_3_ressourceforloeb_vindue_kan: s[1127], LAB_31_3_revalidering: s[1130], LAB_31_3_revalidering_hoej: s[1131], LAB_31_3_revalidering_kan: s[1132], LAB_31_3_revalidering_antal: s[1133], LAB_31_3_revalidering_antal_hoej: s[1134], LAB_31_3_revalidering_antal_kan: s[1132], LAB_31_3_vindue: s[1135], LAB_31_3_vindue_hoej: s[1136], LAB_31_3_vindue_kan: s[1119], LAB_33_3_kan: (s[1137] ? 1 : 0) + (s[1138] ? 2 : 0) + s[1110], LAB_36_3_kan: s[1139] + (s[1140] ? 2 : 0) + s[1110], LAB_36_3_ressourceforloeb_kan: s[1141], LAB_43_kan: s[1142], LAB_44_1_kan: s[1143] + (s[1144] ? 2 : 0) + (s[1145] ? 4 : 0), LAB_45_1_kan: (s[61] ? 1 : 0) + (s[1146] ? 2 : 0) + (s[1147] ? 4 : 0), LAB_57_1_kan: s[1148] + (s[1149] ? 2 : 0) + s[830], LAB_58_1_kan: (s[1150] ? 1 : 0) + (s[1151] ? 2 : 0) + s[830], LAB_60_1_kan: (s[1152] ? 1 : 0) + (s[1153] ? 2 : 0) + s[830], LAB_61_1: s[1154], LAB_61_1_hoej: s[1155], LAB_61_1_kan: s[1148] + (s[1156] ? 4 : 0), LAB_66_1_kan: s[1157] + (s[1158] ? 2 : 0) + (s[1159] ? 4 : 0), LAB_68_1: s[1160], LAB_68_1_hoej: s[1161], LAB_68_1_kan: s[1157] + (s[1162] ? 4 : 0), LAB_74_kan: (s[1163] ? 1 : 0) + (s[1164] ? 2 : 0) + s[830], LAB_76_6: s[1165], LAB_76_6_hoej: s[1166], LAB_76_6_kan: s[1167], LAB_78_kan: (s[1168] ? 1 : 0) + (s[1169] ? 2 : 0) + s[830], LAB_79_kan: (s[1170] ? 1 : 0) + (s[1171] ? 2 : 0) + s[830], LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[247] ? 0 : 1) + 4, LAB_90_kan: (s[1172] ? 1 : 0) + (s[1173] ? 2 : 0) + (s[57] ? 0 : 4), LAB_92_1: s[54], LAB_92_1_hoej: s[55], LAB_92_1_kan: s[1174] + (s[53] ? 4 : 0), LAB_92_straks_kan: 1 + (s[1175] ? 2 : 0) + (s[1175] ? 4 : 0), LAB_92_timer: s[1176], LAB_92_timer_hoej: s[1177], LAB_92_timer_kan: s[1174] + (s[1178] ? 4 : 0), LAB_95_1: s[1179], LAB_95_1_hoej: s[1180], LAB_95_1_kan: (s[52] ? 1 : 0) + (s[1181] ? 4 : 0), LAB_102_1: s[1182], LAB_102_1_hoej: s[1183], LAB_102_1_kan: (s[246] ? 1 : 0) + (s[1184] ? 4 : 0), LAB_105a_1_kan: (s[1185] ? 1 : 0) + (s[1186] ? 2 : 0) + s[1187], LAB_105a_3: s[1188], LAB_105a_3_hoej: s[1189], LAB_105a_3_kan: s[1190], LAB_105a_indfaset: s[1191], LAB_105a_indfaset_hoej: s[1192], LAB_105a_indfaset_kan: s[1190], LAB_107_1_kan: (s[1193] ? 1 : 0) + (s[1194] ? 2 : 0) + (s[1195] ? 4 : 0), LAB_108_2_kan: (s[1196] ? 1 : 0) + (s[1197] ? 2 : 0) + s[1110], LAB_109_1_kan: (s[64] ? 1 : 0) + (s[63] ? 2 : 0) + (s[65] ? 4 : 0), LAB_109_1_frist: s[1198], LAB_109_1_frist_hoej: s[1199], LAB_109_1_frist_kan: s[1143] + (s[1200] ? 4 : 0), LAB_109_2_kraft_kan: (s[1201] ? 1 : 0) + (s[1202] ? 2 : 0) + (s[1203] ? 4 : 0), LAB_110_1: s[1204], LAB_110_1_hoej: s[1205], LAB_110_1_kan: (s[1206] ? 1 : 0) + (s[1207] ? 4 : 0), LAB_110_2_kan: (s[1208] ? 1 : 0) + (s[1209] ? 2 : 0) + (s[1210] ? 4 : 0), LAB_110_3_kan: (s[1211] ? 1 : 0) + (s[1212] ? 2 : 0) + (s[1213] ? 4 : 0), LAB_111_1: s[1214], LAB_111_1_hoej: s[1215], LAB_111_1_kan: (s[1216] ? 1 : 0) + (s[1217] ? 4 : 0), LAB_111_2_kan: (s[1218] ? 1 : 0) + (s[1219] ? 2 : 0) + s[1220], LAB_111_3: s[1221], LAB_111_3_hoej: s[1222], LAB_111_3_kan: (s[1223] ? 1 : 0) + (s[1224] ? 4 : 0), LAB_111_4_kan: (s[1225] ? 1 : 0) + (s[1226] ? 2 : 0) + s[1220], LAB_112_kan: (s[1227] ? 1 : 0) + (s[1228] ? 2 : 0) + (s[1229] ? 4 : 0), LAB_112_1_kan: (s[1230] ? 1 : 0) + (s[1231] ? 2 : 0) + (s[1232] ? 4 : 0), LAB_112_2_kan: (s[1233] ? 1 : 0) + (s[1234] ? 2 : 0) + s[830], LAB_112_3_kan: (s[1235] ? 1 : 0) + (s[1236] ? 2 : 0) + s[830], LAB_112_3_igang_kan: s[1141], LAB_113_2: s[1237], LAB_113_2_hoej: s[1238], LAB_113_2_kan: s[1239], LAB_113_2_team_kan: (s[1240] ? 1 : 0) + (s[1241] ? 2 : 0) + (s[1242] ? 4 : 0), LAB_113_3_kan: (s[1243] ? 1 : 0) + (s[1244] ? 2 : 0) + s[1245], LAB_113_4: s[1246], LAB_113_4_hoej: s[1247], LAB_113_4_kan: s[1248] + s[1249], LAB_113_4_ydelse_kan: (s[1250] ? 1 : 0) + (s[1251] ? 2 : 0) + s[1249], LAB_113a_kan: (s[1252] ? 1 : 0) + (s[1253] ? 2 : 0) + (s[1254] ? 4 : 0), LAB_114_1: s[1255], LAB_114_1_hoej: s[1256], LAB_114_1_kan: s[1239], LAB_114_1_plan_kan: (s[1257] ? 1 : 0) + (s[1258] ? 2 : 0) + s[1259], LAB_114_3: s[1260], LAB_114_3_hoej: s[1261], LAB_114_3_kan: 1 + (s[1262] ? 4 : 0), LAB_114_3_igang_kan: s[1141], LAB_114_4: s[1263], LAB_114_4_hoej: s[1264], LAB_114_4_kan: (s[1265] ? 1 : 0) + (s[1266] ? 4 : 0), LAB_115_1_kan: (s[1267] ? 1 : 0) + (s[1268] ? 2 : 0) + s[830], LAB_116_1_kan: (s[197] ? 1 : 0) + (s[200] ? 2 : 0) + s[830], LAB_116_1_alder_kan: (s[1269] ? 1 : 0) + (s[198] ? 2 : 0) + s[830], LAB_116_1_foertidspension: flat(s[1270]), LAB_116_1_foertidspension_kan: s[1271] ? 4 : 1, LAB_116_1_pension_kan: (s[1272] ? 1 : 0) + (s[199] ? 2 : 0) + (s[1273] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1274]), LAB_116_1_seniorpension_hoej: flat(s[1275]), LAB_116_1_seniorpension_kan: (s[1276] ? 0 : 1) + (!s[1276] && !s[1277] ? 2 : 0) + (s[1278] ? 4 : 0), LAB_116_2_kan: (s[1279] ? 1 : 0) + (s[1280] ? 2 : 0) + (s[1281] ? 4 : 0), LAB_116_3_kan: (s[1282] ? 1 : 0) + (s[232] ? 2 : 0) + s[830], LAB_116_frakendelse_kan: (s[1283] ? 1 : 0) + (s[1284] ? 2 : 0) + (s[1285] ? 4 : 0), LAB_117_1_kan: (s[1286] ? 1 : 0) + (s[1287] ? 2 : 0) + s[830], LAB_118_2_kan: (s[249] ? 1 : 0) + (s[248] ? 2 : 0) + s[1288], LAB_118_3_kan: (s[1289] ? 1 : 0) + (s[1290] ? 2 : 0) + (s[1291] ? 4 : 0), LAB_119_1_kan: (s[1292] ? 1 : 0) + (s[1293] ? 2 : 0) + s[1294], LAB_119_1_bundet_kan: (s[1295] ? 1 : 0) + (s[1296] ? 2 : 0) + (s[1297] ? 4 : 0), LAB_119_1_mangler: s[1298], LAB_119_1_mangler_hoej: s[1299], LAB_119_1_mangler_kan: (f.fleksjobPaaNuvaerendeArbejdsplads ? 1 : 0) + s[1294], LAB_119_2_kan: (s[1300] ? 1 : 0) + (s[1301] ? 2 : 0) + (s[1302] ? 4 : 0), LAB_120_1: s[1303], LAB_120_1_hoej: s[1304], LAB_120_1_kan: 1 + (s[1305] ? 4 : 0), LAB_120_2_kan: (s[1306] ? 1 : 0) + (s[1307] ? 2 : 0) + s[830], LAB_121_1: s[1308], LAB_121_1_hoej: s[1309], LAB_121_1_kan: (f.ansatIFleksjob ? 1 : 0) + s[837], LAB_121_3: s[1310], LAB_121_3_hoej: s[1311], LAB_121_3_kan: (s[204] ? 1 : 0) + s[1312], LAB_121_4_kan: (s[1313] ? 1 : 0) + (s[1314] ? 2 : 0) + s[1312], LAB_122_2_kan: (s[1315] ? 1 : 0) + (s[1316] ? 2 : 0) + s[830], LAB_122_3_kan: (s[1317] ? 1 : 0) + (s[1318] ? 2 : 0) + s[830], LAB_122_3_afvigelse_kan: (s[1319] ? 1 : 0) + (s[1320] ? 2 : 0) + (s[1321] ? 4 : 0), LAB_122_5_kan: (s[1322] ? 1 : 0) + (s[1323] ? 2 : 0) + s[830], LAB_123_1: s[237], LAB_123_1_hoej: s[238], LAB_123_1_kan: (s[239] ? 1 : 0) + (s[240] ? 4 : 0), LAB_123_1_ret_kan: (s[219] ? 1 : 0) + (s[220] ? 2 : 0) + s[830], LAB_123_2: s[212], LAB_123_2_hoej: s[211], LAB_123_2_kan: (s[215] ? 1 : 0) + (s[216] ? 4 : 0), LAB_123_3: s[213], LAB_123_3_hoej: s[214], LAB_123_3_kan: s[862], LAB_123_4_kan: (s[1324] ? 1 : 0) + (s[1325] ? 2 : 0) + (s[1326] ? 4 : 0), LAB_124_5: s[1327], LAB_124_5_hoej: s[1328], LAB_124_5_kan: (s[1329] ? 1 : 0) + (s[1330] ? 4 : 0), LAB_125_1_kan: s[1331] + (s[1332] ? 2 : 0) + s[830], LAB_125_4: s[1333], LAB_125_4_hoej: s[1334], LAB_125_4_kan: s[1331] + (s[1335] ? 4 : 0), LAB_126_1_kan: s[1336] + (s[1337] ? 2 : 0) + s[830], LAB_126_1_til: s[1338], LAB_126_1_til_hoej: s[1339], LAB_126_1_til_kan: s[1340], LAB_126_3: s[1341], LAB_126_3_hoej: s[1342], LAB_126_3_kan: s[1340], LAB_126_4: s[1343], LAB_126_4_hoej: s[1344], LAB_126_4_kan: s[1340], LAB_126_5: s[1345], LAB_126_5_hoej: s[1346], LAB_126_5_kan: s[1336] + (s[1347] ? 4 : 0), LAB_126_5_maaned: s[1348], LAB_126_5_maaned_hoej: s[1349], LAB_126_5_maaned_kan: (s[1350] ? 1 : 0) + (s[1351] ? 4 : 0), LAB_133_1_kan: (s[203] ? 1 : 0) + (s[202] ? 2 : 0) + s[837], LAB_133_1_nyt_kan: (s[1352] ? 1 : 0) + (s[1353] ? 2 : 0) + s[830], LAB_133_3: s[1354], LAB_133_3_hoej: s[1355], LAB_133_3_kan: (s[1356] ? 1 : 0) + (s[1357] ? 4 : 0), LAB_133_3_aar: s[1358], LAB_133_3_aar_hoej: s[1359], LAB_133_3_aar_kan: (s[1360] ? 1 : 0) + (s[1361] ? 4 : 0), LAB_133_3_loft_kan: (s[225] ? 1 : 0) + (s[224] ? 2 : 0) + (s[223] ? 4 : 0), LAB_133_4: s[1362], LAB_133_4_hoej: s[1363], LAB_133_4_kan: (s[1364] ? 1 : 0) + (s[1365] ? 4 : 0), LAB_133_5_kan: (s[1366] ? 1 : 0) + (s[1367] ? 2 : 0) + (s[1368] ? 4 : 0), LAB_134_3_kan: (s[227] ? 1 : 0) + (s[230] ? 2 : 0) + (s[228] ? 4 : 0), LAB_134_4: s[1369], LAB_134_4_hoej: s[1370], LAB_134_4_kan: (s[1371] ? 1 : 0) + (s[1372] ? 4 : 0), LAB_136_1_kan: (s[1373] ? 1 : 0) + (s[1374] ? 2 : 0) + s[830], LAB_136_2: s[1375], LAB_136_2_hoej: s[1376], LAB_136_2_kan: (s[1377] ? 1 : 0) + (s[1378] ? 4 : 0), LAB_137_1: s[1379], LAB_137_1_hoej: s[1380], LAB_137_1_kan: (s[1381] ? 1 : 0) + (s[1382] ? 4 : 0), LAB_142_1_kan: (s[1383] ? 1 : 0) + (s[1384] ? 2 : 0) + s[830], LAB_144_kan: s[1385] + (s[421] ? 2 : 0) + s[830], LAB_145_1: s[1386], LAB_145_1_hoej: s[1387], LAB_145_1_kan: s[1388] + (s[1389] ? 4 : 0), LAB_145_1_plan_kan: (s[1390] ? 1 : 0) + (s[1391] ? 2 : 0) + (s[1392] ? 4 : 0), LAB_145_2_kan: (s[1393] ? 1 : 0) + (s[1394] ? 2 : 0) + (s[1395] ? 0 : 4), LAB_146_kan: (s[1396] ? 1 : 0) + (s[1397] ? 2 : 0) + s[830], LAB_167_1_kan: s[1398] + (s[1399] ? 2 : 0) + s[830], LAB_167_1_periode: s[1400], LAB_167_1_periode_hoej: s[1401], LAB_167_1_periode_kan: s[1398] + (s[1402] ? 4 : 0), LAB_167_2_kan: (s[1403] ? 1 : 0) + (s[1404] ? 2 : 0) + (s[1405] ? 4 : 0), LAB_167_3_kan: (s[1406] ? 1 : 0) + (s[1407] ? 2 : 0) + (s[1408] ? 4 : 0), LAB_175_1_kan: (s[1409] ? 1 : 0) + (s[1410] ? 2 : 0) + (s[1411] ? 4 : 0), LAB_175_2: s[1412], LAB_175_2_hoej: s[1413], LAB_175_2_kan: (s[1414] ? 1 : 0) + (s[1415] ? 4 : 0), LAB_175_2_takst: s[1416], LAB_175_2_takst_hoej: s[1417], LAB_175_2_takst_kan: (s[1418] ? 1 : 0) + (s[1419] ? 4 : 0), LAB_175_4_kan: (s[1420] ? 1 : 0) + (s[1421] ? 2 : 0) + (s[1422] ? 4 : 0), LAB_175_5_kan: (s[1423] ? 1 : 0) + (s[1424] ? 2 : 0) + s[830], LAB_176_1_kan: s[1425] + (s[1426] ? 2 : 0) + s[830], LAB_176_1_beloeb: s[1427], LAB_176_1_beloeb_hoej: s[1428], LAB_176_1_beloeb_kan: s[1425] + (s[1429] ? 4 : 0), LAB_2003_121_4_kan: s[1430] + (s[251] ? 2 : 0) + s[830], LAB_2003_121_4_til: s[1431], LAB_2003_121_4_til_hoej: s[1432], LAB_2003_121_4_til_kan: s[1430] + (s[1433] ? 4 : 0), LAS_2a_kan: (s[1434] ? 1 : 0) + (s[1435] ? 2 : 0) + (s[1436] ? 4 : 0), LAS_10_3: s[1437], LAS_10_3_hoej: s[1438], LAS_10_3_kan: s[1015], LAS_11_kan: (s[1439] ? 1 : 0) + (s[1440] ? 2 : 0) + s[830], LAS_11_2_kan: (s[1441] ? 1 : 0) + (s[1442] ? 2 : 0) + s[830], LAS_11_2_supplerende_kan: (s[1443] ? 1 : 0) + (s[1444] ? 2 : 0) + s[830], LAS_11_3_kan: (s[75] ? 1 : 0) + (s[74] ? 2 : 0) + s[1445], LAS_11_8_kan: (s[1446] ? 1 : 0) + (s[1447] ? 2 : 0) + s[1445], LAS_13_1_kan: (s[1448] ? 1 : 0) + (s[1449] ? 2 : 0) + s[830], LAS_13_8_kan: (s[1450] ? 1 : 0) + (s[1451] ? 2 : 0) + (s[1452] ? 4 : 0), LAS_13f_1_kan: (s[257] ? 1 : 0) + (s[258] ? 2 : 0) + s[1453], LAS_13f_14_kan: (s[1454] ? 1 : 0) + (s[1455] ? 2 : 0) + s[1453], LAS_13g_1: s[1456], LAS_13g_1_hoej: s[1457], LAS_13g_1_kan: (s[1458] ? 1 : 0) + (s[1459] ? 4 : 0), LAS_13g_1_beloeb: s[262], LAS_13g_1_beloeb_hoej: s[263], LAS_13g_1_beloeb_kan: (s[260] ? 1 : 0) + (s[264] ? 4 : 0), LAS_14_1_kan: (s[1460] ? 1 : 0) + (s[1461] ? 2 : 0) + (s[1462] ? 4 : 0), LAS_14_1_graense: s[1463], LAS_14_1_graense_hoej: s[1464], LAS_14_1_graense_kan: 1 + (s[1465] ? 4 : 0), LAS_14_1_over: s[1466], LAS_14_1_over_hoej: s[1467], LAS_14_1_over_kan: 1 + (s[1468] ? 4 : 0), LAS_16_1: s[319], LAS_16_1_hoej: s[318], LAS_16_1_kan: (s[325] ? 1 : 0) + (s[326] ? 4 : 0), LAS_16_3_kan: (s[1469] ? 1 : 0) + (s[1470] ? 2 : 0) + (s[252] ? 0 : 4), LAS_16_overgang_kan: (s[1471] ? 1 : 0) + (s[1472] ? 2 : 0) + s[830], LAS_17_1: s[305], LAS_17_1_hoej: s[303], LAS_17_1_kan: s[1473] + (s[307] ? 4 : 0), LAS_18_1: s[304], LAS_18_1_hoej: s[306], LAS_18_1_kan: s[1473] + (s[308] ? 4 : 0), LAS_18_3: s[309], LAS_18_3_hoej: s[310], LAS_18_3_kan: s[1473] + (s[311] ? 4 : 0), LAS_19_1: s[312], LAS_19_1_hoej: s[313], LAS_19_1_kan: s[1473] + (s[314] ? 4 : 0), LAS_20_1: s[315], LAS_20_1_hoej: s[316], LAS_20_1_kan: s[1473] + (s[317] ? 4 : 0), LAS_23_1_kan: (s[273] ? 1 : 0) + (s[274] ? 2 : 0) + s[830], LAS_24_1: s[295], LAS_24_1_hoej: s[294], LAS_24_1_kan: (s[283] ? 1 : 0) + (s[298] ? 4 : 0), LAS_24_3: s[1474], LAS_24_3_hoej: s[1475], LAS_24_3_kan: (s[1476] ? 1 : 0) + (s[1477] ? 4 : 0), LAS_25: s[1478], LAS_25_hoej: s[1479], LAS_25_kan: (s[1480] ? 1 : 0) + (s[1481] ? 4 : 0), LAS_25_3: s[320], LAS_25_3_hoej: s[322], LAS_25_3_kan: (s[324] ? 1 : 0) + (s[327] ? 4 : 0), LAS_25_3_forsoerger: s[279], LAS_25_3_forsoerger_hoej: s[281], LAS_25_3_forsoerger_kan: (s[284] ? 1 : 0) + (s[289] ? 4 : 0), LAS_25b_1: s[1482], LAS_25b_1_hoej: s[1483], LAS_25b_1_kan: (s[328] ? 1 : 0) + s[1453], LAS_26_1: s[335], LAS_26_1_hoej: s[336], LAS_26_1_kan: (s[337] ? 1 : 0) + (s[338] ? 4 : 0), LAS_26_3_kan: s[1484] + (s[333] ? 2 : 0) + (s[334] ? 4 : 0), LAS_26_5_kan: (s[1485] ? 1 : 0) + (s[1486] ? 2 : 0) + s[1487], LAS_26_7_kan: (s[1488] ? 1 : 0) + (s[1489] ? 2 : 0) + s[1487], LAS_30_1: s[1490], LAS_30_1_hoej: s[1491], LAS_30_1_kan: (s[1492] ? 1 : 0) + (s[1493] ? 4 : 0), LAS_30_2: s[1494], LAS_30_2_hoej: s[1495], LAS_30_2_kan: s[1484] + (s[1496] ? 4 : 0), LAS_34_1_kan: s[1497] + (s[766] ? 2 : 0) + (s[767] ? 4 : 0), LAS_34_2_kan: (s[1498] ? 1 : 0) + (s[1499] ? 2 : 0) + (s[1500] ? 4 : 0), LAS_35_1_kan: (s[1501] ? 1 : 0) + (s[1502] ? 2 : 0) + (s[503] ? 0 : 4), LAS_35_3: s[1503], LAS_35_3_hoej: s[1504], LAS_35_3_kan: 1 + s[1505], LAS_36_sanktion_kan: (s[1506] ? 1 : 0) + (s[1507] ? 2 : 0) + s[1505], LAS_40a_1_kan: (s[1508] ? 1 : 0) + (s[1509] ? 2 : 0) + s[830], LAS_49_1_normeret_kan: (s[1510] ? 1 : 0) + (s[1511] ? 2 : 0) + s[830], LAS_50_kan: (s[1512] ? 1 : 0) + (s[1513] ? 2 : 0) + s[1514], LAS_68_2: s[1515], LAS_68_2_hoej: s[1516], LAS_68_2_kan: (s[1517] ? 1 : 0) + (s[1518] ? 4 : 0), LAS_68_4: s[357], LAS_68_4_hoej: s[356], LAS_68_4_kan: (s[358] ? 1 : 0) + (s[359] ? 4 : 0), LAS_68_5_kan: (s[1] ? 1 : 0) + (s[1519] ? 2 : 0) + (s[1520] ? 4 : 0), LAS_68a_1: s[1521], LAS_68a_1_hoej: s[1522], LAS_68a_1_kan: (s[1523] ? 1 : 0) + (s[1524] ? 4 : 0), LAS_68a_1_tid_kan: (s[1525] ? 1 : 0) + (s[351] ? 2 : 0) + s[851], LAS_68a_2: s[1526], LAS_68a_2_hoej: s[1527], LAS_68a_2_kan: (s[1528] ? 1 : 0) + (s[1529] ? 4 : 0), LAS_68a_3: s[353], LAS_68a_3_hoej: s[350], LAS_68a_3_kan: (s[355] ? 1 : 0) + (s[354] ? 4 : 0), LAS_69j_2: s[1530], LAS_69j_2_hoej: s[1531], LAS_69j_2_kan: (s[1532] ? 1 : 0) + (s[1533] ? 4 : 0), LAS_69j_2_bidrag: s[340], LAS_69j_2_bidrag_hoej: s[341], LAS_69j_2_bidrag_kan: (s[343] ? 1 : 0) + (s[344] ? 4 : 0), LAS_69j_4: s[400], LAS_69j_4_hoej: s[399], LAS_69j_4_kan: (s[401] ? 1 : 0) + (s[402] ? 4 : 0), LAS_69j_5: s[1534], LAS_69j_5_hoej: s[1535], LAS_69j_5_kan: (s[1536] ? 1 : 0) + (s[1537] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1538] ? 1 : 0) + (s[1539] ? 2 : 0) + (s[1540] ? 4 : 0), LAS_69j_5_tid_kan: (s[1541] ? 1 : 0) + (s[374] ? 2 : 0) + s[1542], LAS_69j_7_kan: (s[1543] ? 1 : 0) + (s[1544] ? 2 : 0) + s[1542], LAS_69j_8_kan: (s[1545] ? 1 : 0) + (s[1546] ? 2 : 0) + (s[1547] ? 4 : 0), LAS_69j_9: s[397], LAS_69j_9_hoej: s[398], LAS_69j_9_kan: (s[1548] ? 1 : 0) + (s[1549] ? 4 : 0), LAS_69j_10: s[376], LAS_69j_10_hoej: s[373], LAS_69j_10_kan: (s[377] ? 1 : 0) + (s[378] ? 4 : 0), LAS_69j_11_kan: (s[1550] ? 1 : 0) + (s[1551] ? 2 : 0) + (s[1552] ? 4 : 0), LAS_69j_13_kan: (s[1553] ? 1 : 0) + (s[1554] ? 2 : 0) + (s[1555] ? 4 : 0), LAS_69j_15_kan: (s[1556] ? 1 : 0) + (s[1557] ? 2 : 0) + s[1542], LAS_69j_udbetales: s[1558], LAS_69j_udbetales_hoej: s[1559], LAS_69j_udbetales_kan: (s[1560] ? 1 : 0) + (s[1561] ? 4 : 0), LAS_69k_1_kan: (s[1562] ? 1 : 0) + (s[1563] ? 2 : 0) + s[1542], LAS_69k_2_kan: (s[1564] ? 1 : 0) + (s[1565] ? 2 : 0) + (s[1566] ? 4 : 0), LAS_69k_5_kan: (s[1567] ? 1 : 0) + (s[1568] ? 2 : 0) + s[1542], LAS_69k_6: s[1569], LAS_69k_6_hoej: s[1570], LAS_69k_6_kan: (s[1571] ? 1 : 0) + s[851], LAS_69k_6_aftale_kan: (s[1572] ? 1 : 0) + (s[1573] ? 2 : 0) + s[851], LAS_69k_6_senest: s[1574], LAS_69k_6_senest_hoej: s[1575], LAS_69k_6_senest_kan: s[1] ? 1 : 4, LAS_69l_1_kan: (s[1576] ? 1 : 0) + (s[1577] ? 2 : 0) + (s[1578] ? 4 : 0), LAS_69l_3: s[1579], LAS_69l_3_hoej: s[1580], LAS_69l_3_kan: s[1581], LAS_69m_1_kan: (s[1582] ? 1 : 0) + (s[1583] ? 2 : 0) + (s[1584] ? 4 : 0), LAS_69m_2: s[1585], LAS_69m_2_hoej: s[1586], LAS_69m_2_kan: (s[1587] ? 1 : 0) + (s[1588] ? 4 : 0), LAS_69n_1: s[1589], LAS_69n_1_hoej: s[1590], LAS_69n_1_kan: (s[1591] ? 1 : 0) + (s[1592] ? 4 : 0), LAS_69o_1_kan: (s[1593] ? 1 : 0) + (s[1594] ? 2 : 0) + (s[1595] ? 4 : 0), LAS_69o_2: s[1596], LAS_69o_2_hoej: s[1597], LAS_69o_2_kan: (s[1598] ? 1 : 0) + (s[1599] ? 4 : 0), LAS_69p_1_kan: (s[1600] ? 1 : 0) + (s[1601] ? 2 : 0) + (s[806] ? 0 : 4), LAS_69q_1: s[1602], LAS_69q_1_hoej: s[1603], LAS_69q_1_kan: s[1581], LAS_69t_2: s[1604], LAS_69t_2_hoej: s[1605], LAS_69t_2_kan: s[1606], LAS_69x_3: s[1607], LAS_69x_3_hoej: s[1608], LAS_69x_3_kan: s[1606], LAS_70_1_kan: (s[420] ? 1 : 0) + (s[418] ? 2 : 0) + s[1514], LAS_70_1_3_kan: (s[1609] ? 1 : 0) + (s[1610] ? 2 : 0) + (s[1611] ? 4 : 0), LAS_70_4: s[1612], LAS_70_4_hoej: s[1613], LAS_70_4_kan: (s[1614] ? 1 : 0) + (s[1615] ? 4 : 0), LAS_70_5: flat(s[1616]), LAS_70_5_kan: s[1617] ? 4 : 1, LAS_71_1: s[1618], LAS_71_1_hoej: s[1619], LAS_71_1_kan: (s[1620] ? 1 : 0) + (s[1621] ? 4 : 0), LAS_71_2: s[1622], LAS_71_2_hoej: s[1623], LAS_71_2_kan: (s[1624] ? 1 : 0) + (s[1625] ? 4 : 0), LAS_71_2_ung: s[1626], LAS_71_2_ung_hoej: s[1627], LAS_71_2_ung_kan: (s[1628] ? 1 : 0) + (s[1629] ? 4 : 0), LAS_71_3: s[1630], LAS_71_3_hoej: s[1631], LAS_71_3_kan: (s[1632] ? 1 : 0) + (s[1633] ? 4 : 0), LAS_71_4_kan: (s[1634] ? 1 : 0) + (s[1635] ? 2 : 0) + (s[1636] ? 4 : 0), LAS_71_6_kan: s[1385] + s[1637] + (s[1638] ? 4 : 0), LAS_73b_kan: (s[1639] ? 1 : 0) + (s[1640] ? 2 : 0) + s[1514], LAS_73c_1: s[1641], LAS_73c_1_hoej: s[1642], LAS_73c_1_kan: s[1388] + (s[1643] ? 4 : 0), LAS_73f_1_kan: (s[1644] ? 1 : 0) + (s[1645] ? 2 : 0) + s[1514], LAS_73f_1_beloeb: s[1646], LAS_73f_1_beloeb_hoej: s[1647], LAS_73f_1_beloeb_kan: s[1388] + s[1514], LAS_74_1_foertidspension: flat(s[1648]), LAS_74_1_foertidspension_kan: s[1649] ? 4 : 1, LAS_74a_1_kan: (s[1650] ? 1 : 0) + (s[1651] ? 2 : 0) + s[868], LAS_74a_1_fleksjob: flat(s[1652]), LAS_74a_1_fleksjob_kan: s[1653] ? 4 : 1, LAS_74a_2_kan: (s[1654] ? 1 : 0) + (s[1655] ? 2 : 0) + s[1656], LAS_74a_2_uge: s[1657], LAS_74a_2_uge_hoej: s[1658], LAS_74a_2_uge_kan: (s[477] ? 1 : 0) + (s[478] ? 4 : 0), LAS_74a_3: s[486], LAS_74a_3_hoej: s[485], LAS_74a_3_kan: (s[487] ? 1 : 0) + (s[488] ? 4 : 0), LAS_74a_7: s[1659], LAS_74a_7_hoej: s[1660], LAS_74a_7_kan: (s[1661] ? 1 : 0) + (s[1662] ? 4 : 0), LAS_74b_2_kan: (s[434] ? 1 : 0) + (s[476] ? 2 : 0) + s[868], LAS_74c_1: s[1663], LAS_74c_1_hoej: s[1664], LAS_74c_1_kan: 1 + (s[1665] ? 4 : 0), LAS_74c_1_18: s[1666], LAS_74c_1_18_hoej: s[1667], LAS_74c_1_18_kan: (s[1668] ? 1 : 0) + s[868], LAS_74c_1_frist: s[1669], LAS_74c_1_frist_hoej: s[1670], LAS_74c_1_frist_kan: (s[1671] ? 1 : 0) + (s[1672] ? 4 : 0), LAS_74c_1_nu_kan: (s[1673] ? 1 : 0) + (s[1674] ? 2 : 0) + s[868], LAS_74d_2: s[1675], LAS_74d_2_hoej: s[1676], LAS_74d_2_kan: (s[1677] ? 1 : 0) + (s[1678] ? 4 : 0), LAS_74d_3: s[1679], LAS_74d_3_hoej: s[1680], LAS_74d_3_kan: (s[1681] ? 1 : 0) + (s[1682] ? 4 : 0), LAS_74d_3_udbetales: s[1683], LAS_74d_3_udbetales_hoej: s[1684], LAS_74d_3_udbetales_kan: (s[1685] ? 1 : 0) + (s[1686] ? 4 : 0), LAS_74e_3: s[1687], LAS_74e_3_hoej: s[1688], LAS_74e_3_kan: s[1689], LAS_74e_4: s[1690], LAS_74e_4_hoej: s[1691], LAS_74e_4_kan: s[1689], LAS_74e_8: s[1692], LAS_74e_8_hoej: s[1693], LAS_74e_8_kan: s[1694] ? 1 : 4, LAS_74f_1_kan: (s[1695] ? 1 : 0) + (s[1696] ? 2 : 0) + s[868], LAS_74f_1_dag: s[491], LAS_74f_1_dag_hoej: s[489], LAS_74f_1_dag_kan: s[1015], LAS_75_1: s[1697], LAS_75_1_hoej: s[1698], LAS_75_1_kan: 1 + (s[1699] ? 0 : 4), LAS_75a_1_kan: (s[1700] ? 1 : 0) + (s[1701] ? 2 : 0) + (s[1702] ? 4 : 0), LAS_76_1_kan: (s[1703] ? 1 : 0) + (s[1704] ? 2 : 0) + s[868], LAS_77_1: s[1705], LAS_77_1_hoej: s[1706], LAS_77_1_kan: (s[1707] ? 1 : 0) + (s[1708] ? 4 : 0), LAS_77_sanktion_kan: (s[1709] ? 1 : 0) + (s[1710] ? 2 : 0) + s[1711], LAS_77a_1: s[1712], LAS_77a_1_hoej: s[1713], LAS_77a_1_kan: 1 + s[1711], LAS_77a_2: s[1714], LAS_77a_2_hoej: s[1715], LAS_77a_2_kan: (s[1716] ? 1 : 0) + (s[1717] ? 4 : 0), LAS_77a_4_kan: (s[1718] ? 1 : 0) + (s[1719] ? 2 : 0) + s[1711], LAS_77a_6_kan: (s[1720] ? 1 : 0) + (s[1721] ? 2 : 0) + s[868], LAS_77b_1_kan: (s[1722] ? 1 : 0) + (s[1723] ? 2 : 0) + s[868], LAS_81_1_kan: (s[1724] ? 1 : 0) + (s[1725] ? 2 : 0) + s[830], LAS_81_1_forudsigelig_kan: (s[1726] ? 1 : 0) + (s[1727] ? 2 : 0) + s[830], LAS_81_1_rimelig_kan: (s[1728] ? 1 : 0) + (s[508] ? 2 : 0) + s[830], LAS_81_1_aendring_kan: (s[1729] ? 1 : 0) + (s[500] ? 2 : 0) + s[830], LAS_81a_1_kan: (s[1730] ? 1 : 0) + (s[1731] ? 2 : 0) + s[830], LAS_81a_1_proevet_kan: (s[1732] ? 1 : 0) + (s[1733] ? 2 : 0) + (s[1734] ? 4 : 0), LAS_82_1_kan: (s[1735] ? 1 : 0) + (s[1736] ? 2 : 0) + s[830], LAS_82_1_formue: s[1737], LAS_82_1_formue_hoej: s[1738], LAS_82_1_formue_kan: s[940], LAS_82a_1_kan: (s[1739] ? 1 : 0) + (s[1740] ? 2 : 0) + s[830], LAS_82a_2: s[1741], LAS_82a_2_hoej: s[1742], LAS_82a_2_kan: (s[1743] ? 1 : 0) + (s[1744] ? 4 : 0), LAS_82a_6_kan: s[1745] + (s[1746] ? 2 : 0) + s[830], LAS_82a_6_gaelder: s[1747], LAS_82a_6_gaelder_hoej: s[1748], LAS_82a_6_gaelder_kan: s[1745] + (s[1749] ? 4 : 0), LAS_82b_1_kan: s[1750] + (s[1751] ? 2 : 0) + s[830], LAS_82b_2: s[1752], LAS_82b_2_hoej: s[1753], LAS_82b_2_kan: s[1750] + (s[1754] ? 4 : 0), LAS_83_1_kan: (s[1755] ? 1 : 0) + (s[1756] ? 2 : 0) + (s[1757] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[1758] ? 1 : 0) + (s[1759] ? 2 : 0) + (s[1760] ? 4 : 0), LAS_85_1_kan: (s[1761] ? 1 : 0) + (s[1762] ? 2 : 0) + s[830], LAS_85_2_kan: (s[1763] ? 1 : 0) + (s[1764] ? 2 : 0) + s[830], LAS_85_4_kan: (s[1765] ? 1 : 0) + (s[1766] ? 2 : 0) + s[830], LAS_86_2: s[1767], LAS_86_2_hoej: s[1768], LAS_86_2_kan: (s[1769] ? 1 : 0) + (s[1770] ? 4 : 0), LAS_86_7: s[511], LAS_86_7_hoej: s[510], LAS_86_7_kan: s[1771], LAS_86_8: s[1772], LAS_86_8_hoej: s[1773], LAS_86_8_kan: s[1771], LAS_86_8_beloeb: s[1774], LAS_86_8_beloeb_hoej: s[1775], LAS_86_8_beloeb_kan: (s[1776] ? 1 : 0) + (s[1777] ? 4 : 0), LAS_88_1_kan: (s[505] ? 1 : 0) + (s[1778] ? 2 : 0) + s[830], LAS_91_1_kan: (s[1779] ? 1 : 0) + (s[1780] ? 2 : 0) + s[830], LAS_91_1_dom_kan: (s[1781] ? 1 : 0) + (s[1782] ? 2 : 0) + (s[1783] ? 4 : 0), LAS_91_1_su_kan: (s[1784] ? 1 : 0) + (s[1785] ? 2 : 0) + (s[1786] ? 4 : 0), LAS_91_6_kan: (s[1787] ? 1 : 0) + (s[1788] ? 2 : 0) + (s[1789] ? 0 : 4), LAS_92_1_kan: s[1790] + (s[1791] ? 2 : 0) + s[1792], LAS_92_3: s[1793], LAS_92_3_hoej: s[1794], LAS_92_3_kan: s[1790] + s[1792], LAS_93_1_kan: (s[1795] ? 1 : 0) + (s[1796] ? 2 : 0) + s[830], LAS_93_1_selvforskyldt_kan: (s[1797] ? 1 : 0) + (s[1798] ? 2 : 0) + (s[1799] ? 4 : 0), LAS_94_1_kan: (s[1800] ? 1 : 0) + (s[1801] ? 2 : 0) + s[830], LOB_4_1_kan: (s[1802] ? 1 : 0) + (s[1803] ? 2 : 0) + s[830], LOB_9_1_kan: (s[1804] ? 1 : 0) + (s[1805] ? 2 : 0) + (s[1806] ? 4 : 0), LOB_10_1_kan: (s[1807] ? 1 : 0) + (s[1808] ? 2 : 0) + s[830], LOB_10_2_kan: (s[1809] ? 1 : 0) + (s[1810] ? 2 : 0) + s[830], LOB_11_1_kan: s[1811], LOB_11_2_kan: (s[1812] ? 1 : 0) + (s[1813] ? 2 : 0) + s[830], LOB_15_1_kan: (s[1814] ? 1 : 0) + (s[1815] ? 2 : 0) + s[1288], LOB_15a_1_kan: s[1142], LOV1559_9_betaling: s[1816], LOV1559_9_betaling_hoej: s[1817], LOV1559_9_betaling_kan: s[1818] + (s[1819] ? 4 : 0), LOV1559_9_valg_kan: s[1818] + (s[1820] ? 2 : 0) + s[1821], LOV1655_udbetaling: s[1822], LOV1655_udbetaling_hoej: s[1823], LOV1655_udbetaling_kan: (s[1824] ? 1 : 0) + (s[1825] ? 4 : 0), LOV1750_21_8_kan: (s[190] ? 1 : 0) + (s[192] ? 2 : 0) + s[1245], LOV1750_21_revalidering_kan: (s[1826] ? 1 : 0) + (s[413] ? 2 : 0) + s[1514], LSP_1a_1: s[523], LSP_1a_1_hoej: s[522], LSP_1a_1_kan: s[940], LSP_1a_1_dag: s[43], LSP_1a_1_dag_hoej: s[44], LSP_1a_1_dag_kan: s[940], LSP_1a_1_tabel2006_kan: (s[1827] ? 1 : 0) + (s[1828] ? 2 : 0) + (s[1829] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[1830] ? 1 : 0) + (s[1831] ? 2 : 0) + (s[1832] ? 4 : 0), LSP_2_1_kan: (s[1833] ? 1 : 0) + (s[1834] ? 2 : 0) + s[830], LSP_2_1_eu_kan: (s[529] ? 1 : 0) + (s[532] ? 2 : 0) + s[830], LSP_3_1_kan: (s[530] ? 1 : 0) + (s[533] ? 2 : 0) + s[830], LSP_3_2_kan: (s[1835] ? 1 : 0) + (s[1836] ? 2 : 0) + s[830], LSP_3_3_kan: (s[1837] ? 1 : 0) + (s[1838] ? 2 : 0) + s[830], LSP_3_danmark_kan: (s[1839] ? 1 : 0) + (s[1840] ? 2 : 0) + (s[1841] ? 4 : 0), LSP_4_kan: (s[531] ? 1 : 0) + (s[534] ? 2 : 0) + s[830], LSP_5_2: s[519], LSP_5_2_hoej: s[520], LSP_5_2_kan: (s[525] ? 1 : 0) + (s[526] ? 4 : 0), LSP_5_3: s[1842], LSP_5_3_hoej: s[1843], LSP_5_3_kan: (s[1844] ? 1 : 0) + (s[1845] ? 4 : 0), LSP_6: s[1846], LSP_6_hoej: s[1847], LSP_6_kan: 1 + (s[1848] ? 4 : 0), LSP_12_1_kan: (s[1849] ? 1 : 0) + (s[1850] ? 2 : 0) + s[830], LSP_13_kan: (s[1851] ? 1 : 0) + (s[1852] ? 2 : 0) + (s[1853] ? 4 : 0), LSP_16_kan: (s[1854] ? 1 : 0) + (s[1855] ? 2 : 0) + s[830], LSP_16_1_kan: (s[1856] ? 1 : 0) + (s[1857] ? 2 : 0) + s[830], LSP_16_2_kan: (s[1858] ? 1 : 0) + (s[1859] ? 2 : 0) + s[830], LSP_16_3_kan: (s[1860] ? 1 : 0) + (s[1861] ? 2 : 0) + s[830], LSP_17_2_kan: (s[1862] ? 1 : 0) + (s[1863] ? 2 : 0) + s[830], LSP_17_2_oplysninger_kan: (s[1864] ? 1 : 0) + (f.bedtOmAfgoerelseOmPensionAlene ? 2 : 0) + (s[1865] ? 4 : 0), LSP_17_3_senior_kan: (s[1866] ? 1 : 0) + (s[1867] ? 2 : 0) + s[1821], LSP_17_4_kan: 1 + s[1637] + s[830], LSP_18_1_kan: (s[1868] ? 1 : 0) + (s[1869] ? 2 : 0) + s[830], LSP_18_2_kan: (s[539] ? 1 : 0) + (s[1870] ? 2 : 0) + (s[1871] ? 4 : 0), LSP_19_1_kan: (s[1872] ? 1 : 0) + (s[1873] ? 2 : 0) + s[1288], LSP_20_3_kan: (s[1874] ? 1 : 0) + (s[1875] ? 2 : 0) + s[830], LSP_21_1: s[1876], LSP_21_1_hoej: s[1877], LSP_21_1_kan: s[1878], LSP_26a_1_kan: (s[1879] ? 1 : 0) + (s[1880] ? 2 : 0) + s[830], LSP_26a_5: flat(s[1881]), LSP_26a_5_hoej: flat(s[1882]), LSP_26a_5_kan: (s[1883] ? 0 : 1) + (!s[1883] && !s[1884] ? 2 : 0) + (s[1885] ? 4 : 0), LSP_26b: s[1886], LSP_26b_hoej: s[1887], LSP_26b_kan: s[940], LSP_26d_2: s[1888], LSP_26d_2_hoej: s[1889], LSP_26d_2_kan: 1 + s[1821], LSP_26g_kan: (s[1890] ? 1 : 0) + (s[1891] ? 2 : 0) + (s[1892] ? 4 : 0), LSP_26g_dag: s[1893], LSP_26g_dag_hoej: s[1894], LSP_26g_dag_kan: (s[1895] ? 1 : 0) + (s[1896] ? 4 : 0), LSP_26h_1: s[1897], LSP_26h_1_hoej: s[1898], LSP_26h_1_kan: 1 + (s[1899] ? 4 : 0), LSP_26h_3: s[1900], LSP_26h_3_hoej: s[1901], LSP_26h_3_kan: 1 + (s[1902] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 5, LSP_26v_1: flat(s[1903]), LSP_26v_1_kan: s[1904] ? 4 : 1, LSP_26v_2: flat(s[1905]), LSP_26v_2_kan: s[1906] ? 4 : 1, LSP_29_1_eget_kan: (s[1907] ? 1 : 0) + (s[1908] ? 2 : 0) + (s[1909] ? 4 : 0), LSP_32a_1_aegtefaelle_kan: (s[1910] ? 1 : 0) + (s[1911] ? 2 : 0) + s[830], LSP_32c_1: s[1912], LSP_32c_1_hoej: s[1913], LSP_32c_1_kan: s[940], LSP_32c_2: s[1914], LSP_32c_2_hoej: s[1915], LSP_32c_2_kan: (s[1916] ? 1 : 0) + (s[1917] ? 4 : 0), LSP_33_1: s[1918], LSP_33_1_hoej: s[1919], LSP_33_1_kan: (s[1920] ? 1 : 0) + (s[1921] ? 4 : 0), LSP_33_1_tilbage_kan: (s[1922] ? 1 : 0) + (s[1923] ? 2 : 0) + (s[1924] ? 4 : 0), LSP_33_2: s[1925], LSP_33_2_hoej: s[1926], LSP_33_2_kan: s[1878], LSP_37: flat(s[1927]), LSP_37_kan: s[1928] ? 4 : 1, LSP_44_1_kan: (s[1929] ? 1 : 0) + (s[1930] ? 2 : 0) + s[830], LSP_44_udsendte_kan: (s[1931] ? 1 : 0) + (s[1932] ? 2 : 0) + (s[1933] ? 4 : 0), LSP_49_1_foertidspension: s[1934], LSP_49_1_foertidspension_hoej: s[1935], LSP_49_1_foertidspension_kan: s[1167], LSP_49_1_folkepension: s[1936], LSP_49_1_folkepension_hoej: s[1937], LSP_49_1_folkepension_kan: (s[1938] ? 1 : 0) + (s[1939] ? 4 : 0), OFL_8_kan: (s[1940] ? 1 : 0) + (s[1941] ? 2 : 0) + s[1116], OFL_9_1_kan: (s[1942] ? 1 : 0) + (s[1943] ? 2 : 0) + s[1116], OFL_9_2_kan: (s[1944] ? 1 : 0) + (s[1945] ? 2 : 0) + s[1116], OFL_13_1_kan: (s[1946] ? 1 : 0) + (s[1947] ? 2 : 0) + s[1116], OFL_13_2_kan: (s[1948] ? 1 : 0) + (s[1949] ? 2 : 0) + s[1116], OFL_15_1_kan: (s[1950] ? 1 : 0) + (s[1951] ? 2 : 0) + s[1116], OFL_15_2_kan: (s[1952] ? 1 : 0) + (s[1953] ? 2 : 0) + s[1116], OFL_36_2: s[1954], OFL_36_2_hoej: s[1955], OFL_36_2_kan: 1 + s[1956], OFL_36_2_praksis: s[1957], OFL_36_2_praksis_hoej: s[1958], OFL_36_2_praksis_kan: 1 + (s[1959] ? 0 : 4), OFL_36_2_underretning_kan: (s[1960] ? 1 : 0) + (s[1961] ? 2 : 0) + s[1956], OFL_37_1_kan: (s[1962] ? 1 : 0) + (s[1963] ? 2 : 0) + s[1116], OFL_37_2: s[1964], OFL_37_2_hoej: s[1965], OFL_37_2_kan: (f.afgoerelsenOmAktindsigtFastholdes ? 1 : 0) + (s[1966] ? 4 : 0), OFL_37_3: s[1967], OFL_37_3_hoej: s[1968], OFL_37_3_kan: 1 + (s[1969] ? 0 : 4), OFL_38_1_kan: (s[1970] ? 1 : 0) + (s[1971] ? 2 : 0) + s[1116], OFL_39_1_kan: (s[1972] ? 1 : 0) + (s[1973] ? 2 : 0) + s[1956], OFL_39_2: s[1974], OFL_39_2_hoej: s[1975], OFL_39_2_kan: 1 + (s[1976] ? 0 : 4), OFL_39_3: s[1977], OFL_39_3_hoej: s[1978], OFL_39_3_kan: 1 + (s[1979] ? 0 : 4), OFL_40_1_kan: (s[1980] ? 1 : 0) + (s[1981] ? 2 : 0) + s[1116], PENSBEK_7: s[1982], PENSBEK_7_hoej: s[1983], PENSBEK_7_kan: 1 + (s[1984] ? 0 : 4), PENSBEK_10_kan: (s[1985] ? 1 : 0) + (s[1986] ? 2 : 0) + s[1987], PENSBEK_11: s[1988], PENSBEK_11_hoej: s[1989], PENSBEK_11_kan: 1 + s[1987], PLANBEK_2_1_kan: (s[1990] ? 1 : 0) + (s[1991] ? 2 : 0) + s[830], PLANBEK_4_1_kan: (s[1992] ? 1 : 0) + (s[1993] ? 2 : 0) + s[830], REFUSIONSBEK_2: s[1994], REFUSIONSBEK_2_hoej: s[1995], REFUSIONSBEK_2_kan: (s[1996] ? 1 : 0) + (s[1997] ? 4 : 0), RSL_3_2: s[1998], RSL_3_2_hoej: s[1999], RSL_3_2_kan: 1 + s[2000], RSL_3_2_besked_kan: (s[2001] ? 1 : 0) + (s[2002] ? 2 : 0) + s[2000], RSL_3_2_offentlig_kan: (s[2003] ? 1 : 0) + (s[2004] ? 2 : 0) + s[2000], RSL_4_kan: (s[2005] ? 1 : 0) + (s[2006] ? 2 : 0) + s[830], RSL_5_kan: (s[2007] ? 1 : 0) + (s[2008] ? 2 : 0) + s[830], RSL_6_kan: (s[2009] ? 1 : 0) + (s[2010] ? 2 : 0) + s[830], RSL_7_1: s[2011], RSL_7_1_hoej: s[2012], RSL_7_1_kan: 1 + (s[2013] ? 0 : 4), RSL_7a_1: s[2014], RSL_7a_1_hoej: s[2015], RSL_7a_1_kan: 1 + (s[2016] ? 0 : 4), RSL_10_kan: (s[2017] ? 1 : 0) + (s[2018] ? 2 : 0) + s[830], RSL_10_grundlag_kan: (s[2019] ? 1 : 0) + (s[2020] ? 2 : 0) + (s[2021] ? 4 : 0), RSL_11_2_kan: (s[2022] ? 1 : 0) + (s[2023] ? 2 : 0) + s[830], RSL_11a_1_kan: (s[2024] ? 1 : 0) + (s[2025] ? 2 : 0) + (s[2026] ? 4 : 0), RSL_11a_1_hentes_kan: (s[2027] ? 1 : 0) + (s[2028] ? 2 : 0) + s[830], RSL_11b_kan: (s[2029] ? 1 : 0) + (s[2030] ? 2 : 0) + s[830], RSL_11c_1_kan: (s[2031] ? 1 : 0) + (s[2032] ? 2 : 0) + s[830], RSL_12_kan: (s[2033] ? 1 : 0) + (s[2034] ? 2 : 0) + s[830], RSL_60_1_kan: (s[2035] ? 1 : 0) + (s[2036] ? 2 : 0) + (s[2037] ? 4 : 0), RSL_60_2_kan: (s[2038] ? 1 : 0) + (s[2039] ? 2 : 0) + s[2040], RSL_66_1_kan: (s[2041] ? 1 : 0) + (s[2042] ? 2 : 0) + s[2040], RSL_67_1: s[2043], RSL_67_1_hoej: s[2044], RSL_67_1_kan: 1 + s[2040], RSL_67_2_kan: (s[2045] ? 1 : 0) + (s[2046] ? 2 : 0) + (s[2047] ? 4 : 0), RSL_72_1_kan: (s[2048] ? 1 : 0) + (s[2049] ? 2 : 0) + s[2050], RSLBEK_11_1: s[2051], RSLBEK_11_1_hoej: s[2052], RSLBEK_11_1_kan: 1 + s[2050], RSLBEK_11_2_kan: (s[2053] ? 1 : 0) + (s[2054] ? 2 : 0) + s[2050], RSLBEK_11_5_kan: (s[2055] ? 1 : 0) + (s[2056] ? 2 : 0) + s[2050], RSLBEK_12_1: s[2057], RSLBEK_12_1_hoej: s[2058], RSLBEK_12_1_kan: s[2059] + (s[2060] ? 4 : 0), RSLBEK_12_2: s[2061], RSLBEK_12_2_hoej: s[2062], RSLBEK_12_2_kan: s[2059] + (s[2063] ? 4 : 0), RSLBEK_13_1_kan: (s[2064] ? 1 : 0) + (s[2065] ? 2 : 0) + s[2050], RSLBEK_13_1_afvise_kan: (s[817] ? 0 : 1) + 2 + s[2050], RSLBEK_13_2_kan: (s[2066] ? 1 : 0) + (s[2067] ? 2 : 0) + s[2050], SDL_2_kan: (s[2068] ? 1 : 0) + (s[2069] ? 2 : 0) + (s[2070] ? 4 : 0), SDL_2_1_kan: (s[2071] ? 1 : 0) + (s[2072] ? 2 : 0) + s[2073], SDL_3_kan: (s[577] ? 1 : 0) + (s[574] ? 2 : 0) + s[830], SDL_6_1: s[134], SDL_6_1_hoej: s[136], SDL_6_1_kan: s[2074] + s[2075], SDL_7_1_kan: (s[157] ? 1 : 0) + (s[163] ? 2 : 0) + s[830], SDL_7_1_ferie_kan: s[1811], SDL_7_1_ferieaftale_kan: (s[2076] ? 1 : 0) + (s[2077] ? 2 : 0) + s[830], SDL_7_1_genoptagelse: s[2078], SDL_7_1_genoptagelse_hoej: s[2079], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[2080] ? 4 : 0), SDL_7_1_ny_kan: (s[2081] ? 1 : 0) + (s[2082] ? 2 : 0) + s[830], SDL_7_2_kan: (s[2083] ? 1 : 0) + (s[2084] ? 2 : 0) + s[830], SDL_7_3: s[2085], SDL_7_3_hoej: s[2086], SDL_7_3_kan: (s[2087] ? 1 : 0) + (s[2088] ? 4 : 0), SDL_7_5_kan: (s[2089] ? 1 : 0) + (s[2090] ? 2 : 0) + s[830], SDL_7_5_fra: s[2091], SDL_7_5_fra_hoej: s[2092], SDL_7_5_fra_kan: 1 + (s[2093] ? 0 : 4), SDL_7a_1: s[2094], SDL_7a_1_hoej: s[2095], SDL_7a_1_kan: (s[2096] ? 1 : 0) + s[2097], SDL_7b_1_kan: (s[2098] ? 1 : 0) + (s[2099] ? 2 : 0) + s[2100], SDL_7c_kan: (s[449] ? 1 : 0) + (s[450] ? 2 : 0) + (s[443] ? 0 : 4), SDL_9_1_kan: (s[2101] ? 1 : 0) + (s[2102] ? 2 : 0) + s[830], SDL_9_2_kan: (s[2103] ? 1 : 0) + (s[2104] ? 2 : 0) + s[830], SDL_10a_kan: (s[2105] ? 1 : 0) + (s[2106] ? 2 : 0) + s[830], SDL_11_3: s[2107], SDL_11_3_hoej: s[2108], SDL_11_3_kan: 1 + (s[2109] ? 0 : 4), SDL_11a_1_kan: (s[2110] ? 1 : 0) + (s[2111] ? 2 : 0) + (s[2112] ? 4 : 0), SDL_11c_kan: (s[2113] ? 1 : 0) + (s[2114] ? 2 : 0) + s[830], SDL_12_1_1_kan: (s[448] ? 1 : 0) + (s[446] ? 2 : 0) + (s[447] ? 4 : 0), SDL_12_1_2_kan: (s[592] ? 1 : 0) + (s[587] ? 2 : 0) + (s[586] ? 4 : 0), SDL_12_1_3_kan: (s[593] ? 1 : 0) + (s[594] ? 2 : 0) + s[830], SDL_13b_1: s[2115], SDL_13b_1_hoej: s[2116], SDL_13b_1_kan: (s[2117] ? 1 : 0) + (s[2118] ? 4 : 0), SDL_13b_1_antal: s[2119], SDL_13b_1_antal_hoej: s[2120], SDL_13b_1_antal_kan: (s[2121] ? 1 : 0) + (s[2122] ? 4 : 0), SDL_13b_1_form_kan: (s[2123] ? 1 : 0) + (s[2124] ? 2 : 0) + (s[2125] ? 4 : 0), SDL_13b_1_naeste: s[606], SDL_13b_1_naeste_hoej: s[607], SDL_13b_1_naeste_kan: (s[604] ? 1 : 0) + (s[605] ? 4 : 0), SDL_13b_5_kan: (s[2126] ? 1 : 0) + (s[2127] ? 2 : 0) + (s[2128] ? 4 : 0), SDL_13c_1_2_kan: (s[2129] ? 1 : 0) + (s[2130] ? 2 : 0) + (s[2131] ? 4 : 0), SDL_13c_2_kan: (s[2132] ? 1 : 0) + (s[2133] ? 2 : 0) + (s[2134] ? 4 : 0), SDL_13f_1_kan: (s[452] ? 1 : 0) + (s[451] ? 2 : 0) + s[1187], SDL_13f_1_dag: s[2135], SDL_13f_1_dag_hoej: s[2136], SDL_13f_1_dag_kan: (s[2137] ? 1 : 0) + (s[2138] ? 4 : 0), SDL_16_2_kan: (s[2139] ? 1 : 0) + (s[2140] ? 2 : 0) + (s[2141] ? 4 : 0), SDL_16_2_dag: s[2142], SDL_16_2_dag_hoej: s[2143], SDL_16_2_dag_kan: (s[2144] ? 1 : 0) + (s[2145] ? 4 : 0), SDL_19_1_kan: (s[2146] ? 1 : 0) + (s[2147] ? 2 : 0) + s[2148], SDL_19_1_ansvar_kan: 1 + (s[608] ? 0 : 2) + s[2148], SDL_21_1_1_kan: (s[2149] ? 1 : 0) + (s[2150] ? 2 : 0) + s[830], SDL_21_1_2_kan: (s[2151] ? 1 : 0) + (s[2152] ? 2 : 0) + s[830], SDL_21_1_3_kan: (s[2153] ? 1 : 0) + (s[2154] ? 2 : 0) + s[830], SDL_21_3_kan: (s[2155] ? 1 : 0) + (s[2156] ? 2 : 0) + s[830], SDL_21_3_grundlag_kan: (s[2157] ? 1 : 0) + (s[2158] ? 2 : 0) + s[830], SDL_21_4_kan: s[2159] + (s[2160] ? 2 : 0) + (s[2161] ? 4 : 0), SDL_21_4_dag: s[2162], SDL_21_4_dag_hoej: s[2163], SDL_21_4_dag_kan: s[940], SDL_21_4_fra: s[2164], SDL_21_4_fra_hoej: s[2165], SDL_21_4_fra_kan: s[2159] + (s[2166] ? 4 : 0), SDL_21_5_kan: (s[2167] ? 1 : 0) + (s[2168] ? 2 : 0) + (s[2169] ? 4 : 0), SDL_21a_kan: (s[2170] ? 1 : 0) + (s[2171] ? 2 : 0) + s[830], SDL_24_1: s[173], SDL_24_1_hoej: s[175], SDL_24_1_kan: (s[169] ? 1 : 0) + (s[171] ? 4 : 0), SDL_24_1_meddelt: s[2172], SDL_24_1_meddelt_hoej: s[2173], SDL_24_1_meddelt_kan: 1 + (s[2174] ? 0 : 4), SDL_24_1_ophoer: s[2175], SDL_24_1_ophoer_hoej: s[2176], SDL_24_1_ophoer_kan: (s[2177] ? 1 : 0) + (s[2178] ? 4 : 0), SDL_24_1_revurdering_kan: (s[2179] ? 1 : 0) + (s[2180] ? 2 : 0) + (s[2181] ? 4 : 0), SDL_24_3: flat(s[86]), SDL_24_3_hoej: flat(s[85]), SDL_24_3_kan: s[2074] + (!s[81] && !s[2182] ? 2 : 0) + s[2075], SDL_24a_1_kan: (s[630] ? 1 : 0) + (s[633] ? 2 : 0) + (s[632] ? 4 : 0), SDL_24a_1_graense_kan: (s[159] ? 1 : 0) + (s[162] ? 2 : 0) + (s[160] ? 4 : 0), SDL_24a_2: s[2183], SDL_24a_2_hoej: s[2184], SDL_24a_2_kan: (s[2185] ? 1 : 0) + (s[2186] ? 4 : 0), SDL_24a_6_kan: (s[2187] ? 1 : 0) + (s[2188] ? 2 : 0) + s[830], SDL_24b_1_kan: s[2189] + (s[2190] ? 2 : 0) + s[830], SDL_24b_2: s[2191], SDL_24b_2_hoej: s[2192], SDL_24b_2_kan: s[2189] + (s[2193] ? 4 : 0), SDL_24c_1_kan: (s[2194] ? 1 : 0) + (s[2195] ? 2 : 0) + s[830], SDL_25_1: s[172], SDL_25_1_hoej: s[174], SDL_25_1_kan: (s[168] ? 1 : 0) + (s[170] ? 4 : 0), SDL_25_2: s[2196], SDL_25_2_hoej: s[2197], SDL_25_2_kan: (s[2198] ? 1 : 0) + (s[2199] ? 4 : 0), SDL_26_1_kan: (s[2200] ? 1 : 0) + (s[2201] ? 2 : 0) + (s[2202] ? 4 : 0), SDL_26_1_covid: s[637], SDL_26_1_covid_hoej: s[638], SDL_26_1_covid_kan: (s[639] ? 1 : 0) + (s[640] ? 4 : 0), SDL_26_1_fra: s[2203], SDL_26_1_fra_hoej: s[2204], SDL_26_1_fra_kan: (s[2205] ? 1 : 0) + (s[2206] ? 4 : 0), SDL_26_1_uger: s[2207], SDL_26_1_uger_hoej: s[2208], SDL_26_1_uger_kan: (s[2209] ? 1 : 0) + s[2073], SDL_26_2_kan: (s[2210] ? 1 : 0) + (s[2211] ? 2 : 0) + (s[2212] ? 4 : 0), SDL_26_3_covid: s[2213], SDL_26_3_covid_hoej: s[2214], SDL_26_3_covid_kan: (s[2215] ? 1 : 0) + (s[2216] ? 4 : 0), SDL_26a_1_covid: s[2217], SDL_26a_3_covid: s[2218], SDL_26a_3_covid_kan: s[2219] ? 4 : 1, SDL_26c_covid: s[646], SDL_26c_covid_hoej: s[648], SDL_26c_covid_kan: (s[642] ? 1 : 0) + (s[644] ? 4 : 0), SDL_26d_covid: s[645], SDL_26d_covid_hoej: s[647], SDL_26d_covid_kan: (s[641] ? 1 : 0) + (s[643] ? 4 : 0), SDL_26f_covid: s[2220], SDL_26f_covid_hoej: s[2221], SDL_26f_covid_kan: (s[2222] ? 1 : 0) + (s[2223] ? 4 : 0), SDL_26g_covid: s[649], SDL_26g_covid_hoej: s[650], SDL_26g_covid_kan: (s[651] ? 1 : 0) + (s[652] ? 4 : 0), SDL_26h_covid: s[2224], SDL_26h_covid_hoej: s[2225], SDL_26h_covid_kan: (s[2226] ? 1 : 0) + (s[2227] ? 4 : 0), SDL_26i_covid: s[2228], SDL_26i_covid_hoej: s[2229], SDL_26i_covid_kan: (s[2230] ? 1 : 0) + (s[2231] ? 4 : 0), SDL_27_1_kan: (s[176] ? 1 : 0) + (s[177] ? 2 : 0) + (s[178] ? 4 : 0), SDL_27_1_1_kan: (s[114] ? 1 : 0) + (s[121] ? 2 : 0) + s[2232], SDL_27_1_2_kan: (s[115] ? 1 : 0) + (s[127] ? 2 : 0) + s[2233], SDL_27_1_2_slut: s[673], SDL_27_1_2_slut_hoej: s[674], SDL_27_1_2_slut_kan: (s[675] ? 1 : 0) + (s[682] ? 4 : 0), SDL_27_1_2_uger: s[2234], SDL_27_1_2_uger_hoej: s[2235], SDL_27_1_2_uger_kan: (s[2236] ? 1 : 0) + s[2233], SDL_27_1_3_kan: (s[116] ? 1 : 0) + (s[128] ? 2 : 0) + s[2233], SDL_27_1_3_slut: s[676], SDL_27_1_3_slut_hoej: s[677], SDL_27_1_3_slut_kan: (s[678] ? 1 : 0) + (s[684] ? 4 : 0), SDL_27_1_3_uger: s[664], SDL_27_1_3_uger_hoej: s[666], SDL_27_1_3_uger_kan: (s[662] ? 1 : 0) + s[2233], SDL_27_1_4_kan: (s[117] ? 1 : 0) + (s[129] ? 2 : 0) + s[2232], SDL_27_1_4_slut: s[679], SDL_27_1_4_slut_hoej: s[680], SDL_27_1_4_slut_kan: (s[681] ? 1 : 0) + (s[685] ? 4 : 0), SDL_27_1_5_kan: (s[118] ? 1 : 0) + (s[123] ? 2 : 0) + s[2233], SDL_27_1_6_kan: (s[119] ? 1 : 0) + (s[125] ? 2 : 0) + s[2233], SDL_27_1_7_kan: (s[120] ? 1 : 0) + (s[126] ? 2 : 0) + s[2233], SDL_27_1_7_2_kan: (s[2237] ? 1 : 0) + (s[2238] ? 2 : 0) + (s[2239] ? 4 : 0), SDL_27_1_slut: s[2240], SDL_27_1_slut_hoej: s[2241], SDL_27_1_slut_kan: (s[2242] ? 1 : 0) + (s[2243] ? 4 : 0), SDL_27_3_nedsat_kan: s[1811], SDL_29_1_kan: (s[2244] ? 1 : 0) + (s[2245] ? 2 : 0) + (s[2246] ? 4 : 0), SDL_30_kan: (s[145] ? 1 : 0) + (s[148] ? 2 : 0) + s[2073], SDL_30_1: s[2247], SDL_30_1_hoej: s[2248], SDL_30_1_kan: (s[2249] ? 1 : 0) + s[2073], SDL_30_1_fri: s[2250], SDL_30_1_fri_hoej: s[2251], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[2252] ? 4 : 0), SDL_30_2_kan: (s[2253] ? 1 : 0) + (s[2254] ? 2 : 0) + s[2073], SDL_30_fleksjob_kan: (s[2255] ? 1 : 0) + (s[2256] ? 2 : 0) + (s[2257] ? 4 : 0), SDL_31_1: s[149], SDL_31_1_hoej: s[144], SDL_31_1_kan: (s[143] ? 1 : 0) + (s[147] ? 4 : 0), SDL_32_kan: (s[572] ? 1 : 0) + (s[573] ? 2 : 0) + s[2073], SDL_32_1_kan: (s[2258] ? 1 : 0) + (s[2259] ? 2 : 0) + s[2073], SDL_33_1: s[2260], SDL_33_1_hoej: s[2261], SDL_33_1_kan: (s[2262] ? 1 : 0) + (s[2263] ? 4 : 0), SDL_34_1_kan: (s[2264] ? 1 : 0) + (s[2265] ? 2 : 0) + s[2073], SDL_35_2: s[2266], SDL_35_2_hoej: s[2267], SDL_35_2_kan: (s[2268] ? 1 : 0) + (s[2269] ? 4 : 0), SDL_35_3: s[2270], SDL_35_3_hoej: s[2271], SDL_35_3_kan: (s[2272] ? 1 : 0) + (s[2273] ? 4 : 0), SDL_35_3_fra: s[2274], SDL_35_3_fra_hoej: s[2275], SDL_35_3_fra_kan: (s[2276] ? 1 : 0) + (s[2277] ? 4 : 0), SDL_38_1: s[2278], SDL_38_1_hoej: s[2279], SDL_38_1_kan: (s[2280] ? 1 : 0) + (s[2281] ? 4 : 0), SDL_38_7: s[2282], SDL_38_7_hoej: s[2283], SDL_38_7_kan: (s[2284] ? 1 : 0) + (s[2285] ? 4 : 0), SDL_38_7_tide_kan: (s[2286] ? 1 : 0) + (s[2287] ? 2 : 0) + (s[2288] ? 4 : 0), SDL_38_8_kan: (s[2289] ? 1 : 0) + (s[2290] ? 2 : 0) + (s[2291] ? 4 : 0), SDL_40_1: s[2292], SDL_40_1_hoej: s[2293], SDL_40_1_kan: (s[2294] ? 1 : 0) + (s[2295] ? 4 : 0), SDL_40a_1: s[2296], SDL_40a_1_hoej: s[2297], SDL_40a_1_kan: (s[2298] ? 1 : 0) + (s[2299] ? 4 : 0), SDL_41_1: s[617], SDL_41_1_hoej: s[618], SDL_41_1_kan: (s[615] ? 1 : 0) + (s[616] ? 4 : 0), SDL_42_1_kan: (s[712] ? 1 : 0) + (s[713] ? 2 : 0) + s[2073], SDL_42_1_ved_siden_af_kan: (s[2300] ? 1 : 0) + (s[2301] ? 2 : 0) + (s[2302] ? 4 : 0), SDL_43_1: s[2303], SDL_43_1_hoej: s[2304], SDL_43_1_kan: (s[2305] ? 1 : 0) + (s[2306] ? 4 : 0), SDL_43_4: s[2307], SDL_43_4_hoej: s[2308], SDL_43_4_kan: (s[2309] ? 1 : 0) + (s[2310] ? 4 : 0), SDL_43_4_tide_kan: (s[2311] ? 1 : 0) + (s[2312] ? 2 : 0) + (s[2313] ? 4 : 0), SDL_43_5_kan: (s[2314] ? 1 : 0) + (s[2315] ? 2 : 0) + (s[2316] ? 4 : 0), SDL_45_4: s[2317], SDL_45_4_hoej: s[2318], SDL_45_4_kan: s[940], SDL_46_1: s[2319], SDL_46_1_hoej: s[2320], SDL_46_1_kan: (s[2321] ? 1 : 0) + (s[2322] ? 4 : 0), SDL_47_1: s[746], SDL_47_1_hoej: s[747], SDL_47_1_kan: (s[745] ? 1 : 0) + (s[749] ? 4 : 0), SDL_47_1_3: s[2323], SDL_47_1_3_hoej: s[2324], SDL_47_1_3_kan: (s[2325] ? 1 : 0) + (s[2326] ? 4 : 0), SDL_50_1: s[736], SDL_50_1_hoej: s[737], SDL_50_1_kan: s[1012], SDL_50_4: s[2327], SDL_50_4_hoej: s[2328], SDL_50_4_kan: (s[2329] ? 1 : 0) + (s[2330] ? 4 : 0), SDL_51_1: s[734], SDL_51_1_hoej: s[735], SDL_51_1_kan: s[940], SDL_52_1: s[725], SDL_52_1_hoej: s[726], SDL_52_1_kan: (s[727] ? 1 : 0) + (s[728] ? 4 : 0), SDL_53_1: s[739], SDL_53_1_hoej: s[740], SDL_53_1_kan: (s[742] ? 1 : 0) + (s[743] ? 4 : 0), SDL_53_1_ialt: s[2331], SDL_53_1_ialt_hoej: s[2332], SDL_53_1_ialt_kan: (s[2333] ? 1 : 0) + (s[2334] ? 4 : 0), SDL_53_1_timer: s[2335], SDL_53_1_timer_hoej: s[2336], SDL_53_1_timer_kan: (s[142] ? 1 : 0) + s[2100], SDL_53_2_kan: (s[2337] ? 1 : 0) + (s[2338] ? 2 : 0) + (s[2339] ? 0 : 4), SDL_53_3: s[2340], SDL_53_3_hoej: s[2341], SDL_53_3_kan: (s[2342] ? 1 : 0) + (s[2343] ? 4 : 0), SDL_53a_1_kan: (s[2344] ? 1 : 0) + (s[2345] ? 2 : 0) + s[830], SDL_53a_2: flat(s[2346]), SDL_53a_2_hoej: flat(s[2347]), SDL_53a_2_kan: (s[2348] ? 0 : 1) + (!s[2348] && !s[2349] ? 2 : 0) + (s[2350] ? 4 : 0), SDL_53b_1_kan: (s[2351] ? 1 : 0) + (s[2352] ? 2 : 0) + (s[2353] ? 4 : 0), SDL_54_1_kan: (s[741] ? 1 : 0) + (s[744] ? 2 : 0) + s[2073], SDL_54_1_beloeb: s[2354], SDL_54_1_beloeb_hoej: s[2355], SDL_54_1_beloeb_kan: (s[2356] ? 1 : 0) + (s[2357] ? 4 : 0), SDL_56_1_kan: (s[748] ? 1 : 0) + (s[750] ? 2 : 0) + s[2073], SDL_56_1_beloeb: s[2358], SDL_56_1_beloeb_hoej: s[2359], SDL_56_1_beloeb_kan: (s[2360] ? 1 : 0) + (s[2361] ? 4 : 0), SDL_56_2_kan: (s[2362] ? 1 : 0) + (s[2363] ? 2 : 0) + s[2364], SDL_56_3_kan: (s[2365] ? 1 : 0) + (s[2366] ? 2 : 0) + s[2364], SDL_56_4: s[2367], SDL_56_4_hoej: s[2368], SDL_56_4_kan: 1 + s[2364], SDL_56_4_fornyelse_kan: (s[2369] ? 1 : 0) + (s[2370] ? 2 : 0) + s[2364], SDL_58a_1_kan: (s[2371] ? 1 : 0) + (s[2372] ? 2 : 0) + s[2364], SDL_59_2: s[2373], SDL_59_2_hoej: s[2374], SDL_59_2_kan: (s[2375] ? 1 : 0) + (s[2376] ? 4 : 0), SDL_59_6_kan: (s[2377] ? 1 : 0) + (s[2378] ? 2 : 0) + s[2097], SDL_82_1_kan: (s[2379] ? 1 : 0) + (s[2380] ? 2 : 0) + s[830], SEL_112_1_kan: (s[2381] ? 1 : 0) + (s[2382] ? 2 : 0) + s[2383], SEL_112_1_forud_kan: (s[2384] ? 1 : 0) + (s[2385] ? 2 : 0) + s[2383], SENBEK_2_1_kan: (s[2386] ? 1 : 0) + (s[2387] ? 2 : 0) + s[830], SSBEK_3_1: s[2388], SSBEK_3_1_hoej: s[2389], SSBEK_3_1_kan: 1 + (s[2390] ? 4 : 0), SSBEK_5_1: s[2391], SSBEK_5_1_hoej: s[2392], SSBEK_5_1_kan: (s[2393] ? 1 : 0) + (s[2394] ? 4 : 0), SSBEK_6_1: s[2395], SSBEK_6_1_hoej: s[2396], SSBEK_6_1_kan: s[1497] + (s[2397] ? 4 : 0), SSBEK_10_1: s[2398], SSBEK_10_1_hoej: s[2399], SSBEK_10_1_kan: (s[2400] ? 1 : 0) + (s[2401] ? 4 : 0), STATSFLEKSBEK_11: s[2402], STATSFLEKSBEK_11_hoej: s[2403], STATSFLEKSBEK_11_kan: (s[769] ? 1 : 0) + s[2404], STATSFLEKSBEK_11_3_kan: (s[2405] ? 1 : 0) + (s[2406] ? 2 : 0) + s[2404] }
}
