#ifndef CXML_H
#define CXML_H
int cxml_placeholder(void);
#endif
