let allFloods = formatFloods + textFloods
