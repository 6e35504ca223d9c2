"""Given names that the generated list lacks.

Written for newsfacts from general knowledge (2026-11).
"""

#: given names that lists lack: short forms, and those from languages with other scripts as English
#: news spells them
GIVEN = {
    "m": """
    Chad Israel Austin
    Abdallah Abdel Abdelaziz Abdelkader Abdirahman Abdul Abdulaziz Abdulla Abdullah Abdulrahman Abu
    Adel Adnan Ahmad Ahmed Akbar Ali Amr Anwar Ashraf Ayman Aziz Bashar Bashir Bassam Essam Fahd
    Faisal Farouk Fuad Ghassan Habib Hafez Haidar Hamad Hamid Hani Hassan Hatem Haytham Hisham Hosni
    Hossein Husain Hussein Ibrahim Imad Imran Ismail Jaber Jafar Jalal Jamal Javad Kamal Karim
    Khaled Khalid Khalil Latif Mahdi Mahmoud Majed Marwan Masoud Mohamed Mohammad Mohammed Mohsen
    Moustafa Muammar Muhammad Mukhtar Munir Mustafa Nabil Nadeem Naser Nasser Nayef Nawaz Nizar Omar
    Osama Osman Parviz Qasem Rafiq Rahim Ramzi Rashid Reza Riad Riyad Saad Saddam Saeed Said Salah
    Saleh Salim Salman Sami Samir Saud Sayed Shahbaz Shawki Sultan Tamim Tareq Tariq Tawfik Walid
    Wasim Yahya Yasser Yousef Youssef Yusuf Zaid Zayed Zia Ziad Aleksandr Aleksei Alexei Anatoly
    Andrei Andrey Arkady Artem Bogdan Boris Denis Dmitri Dmitry Dmytro Eduard Evgeny Fyodor Gennady
    Georgy Gleb Grigory Igor Ilya Ivan Kirill Konstantin Leonid Lev Maksim Maxim Mikhail Mykola
    Nikita Nikolai Oleg Oleh Oleksandr Oleksiy Pavel Petro Pyotr Roman Ruslan Semyon Sergei Sergey
    Serhiy Stanislav Stepan Taras Timur Vadim Valery Vasily Viktor Vitali Vitaly Vladimir Vladislav
    Volodymyr Vyacheslav Yaroslav Yevgeny Yegor Yuri Yury Anand Anil Arjun Arun Arvind Ashok Atal
    Deepak Dilip Dinesh Ganesh Gopal Hari Jagdish Kailash Kiran Krishna Lal Mahesh Manmohan Manoj
    Mohan Mukesh Narendra Naveen Nitin Pankaj Pranab Prakash Rahul Raj Rajesh Rajiv Rajnath Rakesh
    Ram Ramesh Ravi Sanjay Satish Shashi Shiv Subrahmanyam Sunil Suresh Sushil Venkat Vijay Vikram
    Vinod Vivek Akira Fumio Hajime Haruto Hideki Hiroshi Ichiro Junichiro Katsuya Kenji Kenzo Koichi
    Makoto Masahiro Naoto Noboru Satoshi Shigeru Shinzo Taro Takashi Takeshi Toshimitsu Yasuhiro
    Yasuo Yoshihide Yoshihiko Yukio Avigdor Ariel Benjamin Binyamin Ehud Eli Gideon Moshe Naftali
    Shimon Yair Yitzhak Yossi Amir Alexandros Andreas Antonis Costas Dimitris Evangelos Georgios
    Giorgos Konstantinos Kostas Kyriakos Nikos Panagiotis Spyros Stavros Vassilis Yannis Yanis Boyko
    Georgi Ivaylo Krasimir Petar Plamen Rosen Rumen Simeon Stefan Todor Zhivko Zoran Goran Dragan
    Milan Milos Slobodan Radovan Vojislav Aleksandar Phil Rob Newt Mitt Woody Orson Wynton Matt Nick
    Al Ed Bernie Chuck Beto Barack Deval Jeb Rahm Dov Dwayne Tamir Aung Thein Joko Bambang Prabowo
    Kofi Kwame
    """,
    "u": """
    Jordan Dakota
    """,
    "f": """
    Georgia Savannah
    April June May Aisha Amal Amina Asma Ayesha Benazir Bushra Dalia Fatima Fatma Hala Hanan Huda
    Khadija Laila Lamia Leila Lubna Maha Mariam Maryam Mona Nadia Najla Nawal Noor Nour Rania Reem
    Salma Samira Shirin Sheikha Zahra Zainab Zeinab Yasmin Alexandra Alla Anastasia Anna Daria
    Ekaterina Elena Elvira Galina Irina Kateryna Ksenia Larisa Ludmila Lyudmila Margarita Maria
    Marina Natalia Natalya Nina Oksana Olga Polina Raisa Sofia Svetlana Tamara Tatiana Valentina
    Vera Veronika Viktoria Yekaterina Yelena Yulia Zhanna Anjali Asha Indira Jaya Kamala Lakshmi
    Mamata Meera Nirmala Pratibha Priya Priyanka Rekha Sarita Smriti Sonia Sunita Sushma Usha Akie
    Haruko Keiko Kyoko Makiko Masako Michiko Naoko Noriko Reiko Seiko Tomomi Yoko Yoriko Yuriko
    Golda Limor Miri Tzipi Yael Ayelet Merav Aikaterini Dimitra Dora Eleni Maria Sofia Vassiliki Zoe
    Tulsi Kirstjen Sonia Cixin Suu Gloria Corazon Imelda Leni Sheikh-Hasina Ngozi Winnie Nkosazana
    """,
}
