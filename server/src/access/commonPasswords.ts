// Passwords of ten or more characters that attackers try first; shorter ones are refused for their length.
// Owns the list, in small letters.

export const commonPasswords: ReadonlySet<string> = new Set(
  `
  1234567890 12345678910 123456789a 1234567891 0123456789 9876543210 0987654321 1122334455 1231231234 123123123123
  1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc 1qazxsw23edc qazwsxedcrfv zaq12wsxcde3 q1w2e3r4t5 q1w2e3r4t5y6 1a2b3c4d5e
  qwertyuiop qwertyuiop123 qwerty1234 qwerty12345 qwerty123456 qwerty!@#$ asdfghjkl; asdfghjkl1 asdfghjkl123 asdf123456
  zxcvbnm123 zxcvbnm1234 zxcvbnm,./ asd123456789 qwe1234567 abc123456789 abcd123456 abcd12345678 abc1234567 aa12345678
  a123456789 a1234567890 a1b2c3d4e5 aa123456789 abcdefghij abcdefghijk abcdefg123 password01 password11 password12
  password123 password1234 password12345 password1! password!1 password123! password@123 password#123 passw0rd123
  p@ssw0rd123 p@ssword123 p@55w0rd123 pa$$word123 mypassword mypassword1 mypassword123 newpassword newpassword1
  passwordpassword changeme123 changeme1234 letmein123 letmein1234 letmeinnow welcome123 welcome1234 welcome2024
  welcome2025 welcome2026 welcome123! welcome@123 admin12345 admin123456 admin@1234 administrator administrator1
  adminadmin adminadmin1 root123456 superadmin superuser1 test123456 test1234567 testtest12 testtesttest
  iloveyou12 iloveyou123 iloveyou1234 iloveyou!! woaini1314 woaini5201314 woaini520520 5201314520 1314520520
  5201314abc abc5201314 qq123456789 asdasdasd1 asdasdasdasd qweqweqwe1 qweqweqweqwe zxczxczxc1 aaaaaaaaab
  football12 football123 baseball12 baseball123 basketball basketball1 superman12 superman123 batman1234 pokemon123
  pokemon1234 sunshine12 sunshine123 princess12 princess123 dragon1234 monkey1234 monkey12345 shadow1234 master1234
  michael123 michelle123 jennifer123 liverpool1 liverpool123 manchester chelsea123 arsenal123 barcelona1 barcelona10
  starwars12 starwars123 trustno1trustno1 whatever12 whatever123 computer12 computer123 internet12 internet123
  samsung123 iphone1234 google1234 facebook12 facebook123 linkedin12 linkedin123 twitter123 bitcoin123 bitcoin1234
  ethereum123 cryptocurrency blockchain blockchain1 wallet1234 wallet12345 support123 support1234 support12345
  customerservice helpdesk123 helpdesk1234 summer2024 summer2025 summer2026! winter2024 winter2025 winter2026
  spring2025 spring2026 autumn2025 autumn2026 december12 november12 january123 february12 correcthorsebatterystaple
  thisisapassword idontknow123 nopassword nopassword1 secret1234 secret12345 secretsecret
  `
    .trim()
    .split(/\s+/),
);
